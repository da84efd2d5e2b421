"""The expression language under random and hostile texts: a told fault or a value, never a crash."""

from __future__ import annotations

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from app.base.errors import Code, KnownError
from app.form.expression import Day, ExpressionError, Moment, Named, Names, NodeSet, Scope, compile_expression
from app.form.model import Kind
from app.form.parser import parse
from app.form.syntax import show
from tests.helpers.fake_tree import FakeTree, questions, run

NAMES = Names.of(
    [
        Named("q", Kind.INTEGER),
        Named("s", Kind.SELECT_ONE, (), "l"),
        Named("g", Kind.GROUP),
        Named("t", Kind.TEXT, ("g",)),
        Named("r", Kind.REPEAT),
        Named("a", Kind.INTEGER, ("r",)),
        Named("n", Kind.REPEAT, ("r",)),
        Named("b", Kind.TEXT, ("r", "n")),
    ],
    {"l": frozenset({"region"})},
)
WORDS = """
., .. :: // <= != == <> and or div mod not true() position(..) current() instance('l')/root/item text() node()
self:: ${q} ${s} ${t} ${r} ${a} ${b} ${g} ${nobody} ${last-saved#q} q a b region name label count( sum( if(
selected( regex( coalesce( once( indexed-repeat( jr:choice-name( pulldata( date( 'x' '2020-01-01' 1.5
"""
LEAVES = """
${q} ${s} ${t} ${a} ${b} ${r} . .. a * 1 0 '' 'x' '2020-01-01' today() position(..) count(${r}) current()/..
/f/r/a instance('l')/root/item/name
"""
PIECES = [*WORDS.split(), *"()[]/|,.+-*=<>@!&;:#%${}'\" \t\n\u00a0é0123456789\U0001f600", "9" * 30]

leaves = st.sampled_from(LEAVES.split())


def _joined(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    operators = st.sampled_from(["+", "-", "*", "div", "mod", "=", "!=", "<", ">=", "and", "or", "|"])
    functions = st.sampled_from(["not", "count", "sum", "string-length", "int", "date", "concat", "coalesce"])
    return st.one_of(
        st.tuples(inner, operators, inner).map(" ".join),
        st.tuples(functions, inner).map(lambda call: f"{call[0]}({call[1]})"),
        st.tuples(inner, inner, inner).map(lambda parts: f"if({', '.join(parts)})"),
        st.tuples(inner, inner).map(lambda parts: f"({parts[0]})[{parts[1]}]"),
        st.tuples(inner, inner).map(lambda parts: f"{parts[0]}[{parts[1]}]/a"),
        inner.map(lambda text: f"-({text})"),
        inner.map(lambda text: f"({text})/.."),
    )


grammar = st.recursive(leaves, _joined, max_leaves=12)
pieces = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)
anything = st.text(max_size=60)
sources = st.one_of(grammar, pieces, anything)
scopes = st.sampled_from(
    [
        Scope(NAMES),
        Scope(NAMES, "q"),
        Scope(NAMES, "b"),
        Scope(NAMES, "r", in_row=True),
        Scope(NAMES, "s", columns=frozenset({"region"})),
    ]
)


def interview() -> FakeTree:
    tree = FakeTree().add_rows("r", [1, 2]).add_rows("n", [3], 1).add_rows("n", [4, 5], 2)
    tree.put("q", 2.0).put("a", 3.0, 1).put("b", "x", 1, 3).put("s", "n1")
    tree.lists["l"] = [
        {"name": "n1", "label": "N", "region": "2"},
        {"name": "n2", "label": "M", "region": ""},
    ]
    return tree


def compiles_or_says_why(source: str, scope: Scope) -> None:
    said: ExpressionError | None = None
    try:
        expression = compile_expression(source, scope)
    except ExpressionError as error:
        said = error
    if said is not None:
        assert said.message
        assert 1 <= said.column <= len(source) + 1
        return
    place = {"": (), "q": (), "s": (), "b": (1, 3), "r": (1,)}[scope.own]
    value = expression.evaluate(interview(), place)
    assert isinstance(value, str | float | bool | Day | Moment | NodeSet)
    if scope.columns is not None:
        assert set(expression.passing(interview(), place, interview().choices("l"))) <= {0, 1}


@settings(max_examples=150)
@given(source=sources, scope=scopes)
def test_it_compiles_or_says_why(source: str, scope: Scope) -> None:
    compiles_or_says_why(source, scope)


@pytest.mark.slow
@pytest.mark.timeout(600)
@settings(max_examples=20_000)
@given(source=sources, scope=scopes)
def test_it_compiles_or_says_why_at_length(source: str, scope: Scope) -> None:
    compiles_or_says_why(source, scope)


@settings(max_examples=100)
@given(source=grammar)
def test_what_is_shown_of_it_means_the_same(source: str) -> None:
    try:
        first = show(parse(source))
    except ExpressionError:
        reject()
    shown = show(parse(first))  # two signs in a row are one
    assert show(parse(shown)) == shown


def test_a_sum_of_a_thousand_is_worked_out() -> None:
    assert run("${a} + " * 1_400 + "0", FakeTree().put("a", "2"), questions("a")) == 2_800
    assert run("1 - " * 1_400 + "0") == 1 - 1_399


def test_what_would_be_too_deep_to_work_out_is_told() -> None:
    with pytest.raises(KnownError) as caught:
        run("${a} < " * 1_200 + "0", FakeTree().put("a", "2"), questions("a"))
    assert caught.value.code is Code.EXPRESSION_STEPS


@pytest.mark.parametrize("source", ["${a}" + "/." * 101, "${a}" + "[1]" * 101, "(" * 101, "./" * 101 + "."])
def test_what_is_too_deep_to_compile_is_refused(source: str) -> None:
    with pytest.raises(ExpressionError, match="more than 100 deep"):
        compile_expression(source, Scope(questions("a"), "a"))


def test_stars_and_conditions_are_bounded_together() -> None:
    many = questions(*(f"q{number}" for number in range(200)))
    assert compile_expression("count(/f/*[. != ''])", Scope(many)).size > 800
    with pytest.raises(ExpressionError, match="more than 10,000 parts"):
        compile_expression("count(/f/*[/f/*[. != ''] != ''])", Scope(many))


def test_columns_are_named_up_to_a_number() -> None:
    names = Names.of([], {"l": frozenset(f"column{number}" for number in range(30))})
    with pytest.raises(ExpressionError, match=r"column0, .*, …") as caught:
        compile_expression("instance('l')/root/item/colour", Scope(names))
    assert caught.value.message.count("column") < 25
