"""The syntax of expressions: what is read how, and what is said of mistakes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.form.expression import ExpressionCode, ExpressionError
from app.form.parser import MAX_DEPTH, parse
from app.form.syntax import Call, Chain, Number, Path, Reference, Text, show, walk


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("1+2*3", "1 + (2 * 3)"),
        ("(1+2)*3", "(1 + 2) * 3"),
        ("1 - 2 - 3", "1 - 2 - 3"),
        ("a or b and c", "a or (b and c)"),
        ("1 < 2 = 3", "(1 < 2) = 3"),
        ("-2 * 3", "-2 * 3"),
        ("- - 2", "--2"),
        ("---2", "-2"),
        ("1and1", "1 and 1"),
        ("5 mod 2 div 3", "5 mod 2 div 3"),
        ("div div mod", "div div mod"),
        ("or or or", "or or or"),
        ("* * *", "* * *"),
        (".5 + 1.", "0.5 + 1"),
        ("a-b - c", "a-b - c"),
        ("'it' = \"it's\"", "'it' = \"it's\""),
        ("${ age }+1", "${age} + 1"),
        ("count( ${member}[ m_age>=18 ] )", "count(${member}[m_age >= 18])"),
        ("${member}[2]/m_age", "${member}[2]/m_age"),
        ("../../x", "../../x"),
        ("./x[. > 1]", "./x[. > 1]"),
        ("/data/grp/x", "/data/grp/x"),
        ("parent::node()/child::x", "../x"),
        ("self::node()", "."),
        ("self::x", "self::x"),
        ("(${a} | ${b})[1]/c", "(${a} | ${b})[1]/c"),
        (
            "instance('l')/root/item[name=current()/../x]/label",
            "instance('l')/root/item[name = current()/../x]/label",
        ),
        ("jr:choice-name(${q}, ' ${q} ')", "jr:choice-name(${q}, ' ${q} ')"),
        ("возраст > 5", "возраст > 5"),
    ],
)
def test_expressions_are_read_by_rank_and_can_be_shown(source: str, shown: str) -> None:
    tree = parse(source)
    assert show(tree) == shown
    assert show(parse(shown)) == shown


def test_every_part_knows_its_column() -> None:
    tree = parse("1 + round( ${age} , 'x')")
    columns = {type(part): part.column for part in walk(tree)}
    assert columns == {Chain: 3, Number: 1, Call: 5, Reference: 12, Text: 21}
    assert isinstance(parse("../x"), Path)


@pytest.mark.parametrize(
    ("source", "column", "says"),
    [
        ("", 1, "empty"),
        ("1 +", 4, "ends too early"),
        ("(1", 1, "Nothing closes"),
        ("1)", 2, "closes nothing"),
        ("round(1", 6, "`round(`"),
        ("round(1 2)", 9, "not expected"),
        ("a[1", 2, "Nothing closes"),
        ("'abc", 1, "closing quote"),
        ("1 2", 3, "operator"),
        ("1 == 2", 3, "Write = once"),
        ("1 <> 2", 3, "!="),
        ("${a} & ${b}", 6, "and"),
        ("“a”", 1, "straight quotes"),
        ("${a", 1, "${name}"),
        ("a b", 3, "operator"),
        ("a//b", 2, "`//`"),
        ("//b", 1, "`//`"),
        ("@x", 1, "Attributes"),
        ("following::x", 1, "axis"),
        ("text()", 1, "text()"),
        ("a/", 3, "ends too early"),
        ("a/${b}", 3, "begin a path"),
        ("${last-saved#site}", 1, "last('site')"),
        ("round(,)", 7, "not expected"),
        ("x ≥ 2", 3, ">="),
    ],
)
def test_mistakes_are_told_with_their_place(source: str, column: int, says: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse(source)
    error = caught.value
    assert error.column == column
    assert says in str(error)


@pytest.mark.parametrize(
    "source",
    [
        "(" * 9_000,
        "(" * 4_000 + "1" + ")" * 4_000,
        "a[" * 4_000,
        "if(1," * 1_900,
        "not(" * 2_000 + "1" + ")" * 2_000,
        "1 or 1 and 1 = 1 < 1 + 1 * (" * 300,
        "x" * 100_000,
        "1 + " * 30_000 + "1",
    ],
)
def test_hostile_expressions_are_refused(source: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse(source)
    assert caught.value.code in (ExpressionCode.TOO_DEEP, ExpressionCode.TOO_LONG)


def test_long_flat_expressions_and_many_signs_are_fine() -> None:
    assert isinstance(parse(" or ".join(["${a} = 'x'"] * 600)), Chain)
    assert show(parse("-" * 9_001 + "1")) == "-1"
    nested = "(" * (MAX_DEPTH - 1) + "1" + ")" * (MAX_DEPTH - 1)
    assert show(parse(nested)) == "1"


FRAGMENTS = st.sampled_from(
    [
        "${a}",
        "1",
        "2.5",
        "'x'",
        "(",
        ")",
        "[",
        "]",
        ",",
        "/",
        "..",
        ".",
        "*",
        "-",
        "+",
        "=",
        "!=",
        "<",
        "and",
        "or",
        "div",
        "mod",
        "|",
        "if(",
        "count(",
        "selected(",
        "x",
        " ",
        "::",
        "@",
        "$",
        "{",
        "}",
        '"',
        "//",
    ]
)


@given(st.one_of(st.text(max_size=60), st.lists(FRAGMENTS, max_size=25).map("".join)))
@settings(max_examples=400, deadline=None)
def test_any_text_parses_or_is_refused_and_shown_text_is_stable(source: str) -> None:
    refused: ExpressionError | None = None
    try:
        tree = parse(source)
    except ExpressionError as error:
        refused = error
    if refused is not None:
        assert 1 <= refused.column <= len(source) + 1
        assert refused.message
        return
    shown = show(tree)
    assert show(parse(shown)) == shown
