"""What names and paths mean: own rows, all rows, predicates, choice filters, lists."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.base.errors import Code, KnownError
from app.form.expression import (
    ExpressionCode,
    ExpressionError,
    Named,
    NodeSet,
    Place,
    Scope,
    Use,
    Value,
    compile_expression,
)
from app.form.model import Kind
from tests.helpers.fake_tree import FakeTree, names_of

NAMES = names_of(
    Named("hh_size", Kind.INTEGER),
    Named("min_age", Kind.INTEGER),
    Named("member", Kind.REPEAT),
    Named("m_name", Kind.TEXT, ("member",)),
    Named("more", Kind.GROUP, ("member",)),
    Named("m_age", Kind.INTEGER, ("member", "more")),
    Named("m_adult", Kind.CALCULATE, ("member", "more")),
    Named("job", Kind.REPEAT, ("member",)),
    Named("pay", Kind.DECIMAL, ("member", "job")),
    Named("pay_total", Kind.CALCULATE, ("member",)),
    Named("s2", Kind.GROUP),
    Named("oblast", Kind.SELECT_ONE, ("s2",), "oblast"),
    Named("raion", Kind.SELECT_ONE, ("s2",), "raion"),
    Named("total", Kind.CALCULATE, ("s2",)),
    oblast="",
    raion="oblast pop",
)


def household() -> FakeTree:
    """Aigul (40, jobs of 100 and 50), Bek (17, no job), Chyngyz (18, a job of 70, one without pay)."""
    tree = FakeTree().add_rows("member", [5, 2, 9]).put("hh_size", 3.0).put("min_age", 18.0)
    for row, name, age in ((5, "Aigul", 40.0), (2, "Bek", 17.0), (9, "Chyngyz", 18.0)):
        tree.put("m_name", name, row).put("m_age", age, row).put("m_adult", age >= 18, row)
    tree.add_rows("job", [1, 2], 5).put("pay", 100.0, 5, 1).put("pay", 50.0, 5, 2)
    tree.add_rows("job", [3, 4], 9).put("pay", 70.0, 9, 3)
    tree.put("oblast", "kar")
    tree.lists["raion"] = [
        {"name": "abay", "label": "Abai", "oblast": "kar", "pop": "5"},
        {"name": "osakar", "label": "Osakarov", "oblast": "kar", "pop": "30"},
        {"name": "alakol", "label": "Alakol", "oblast": "alm", "pop": "70"},
    ]
    return tree


def at(source: str, own: str = "", *place: int, tree: FakeTree | None = None, in_row: bool = False) -> Value:
    scope = Scope(NAMES, own, in_row)
    value = compile_expression(source, scope).evaluate(tree or household(), place)
    return " ".join(map(str, value.values)) if isinstance(value, NodeSet) else value


@pytest.mark.parametrize(
    ("source", "own", "place", "expected"),
    [
        # one name, from everywhere
        ("${m_age}", "m_name", (2,), 17.0),
        ("${m_age}", "pay", (9, 3), 18.0),
        ("${m_age}", "total", (), "40.0 17.0 18.0"),
        ("${pay}", "pay", (5, 2), 50.0),
        ("${pay}", "m_age", (5,), "100.0 50.0"),
        ("${pay}", "total", (), "100.0 50.0 70.0 "),
        ("${hh_size}", "pay", (5, 2), 3.0),
        ("${m_name}", "member", (), "Aigul Bek Chyngyz"),
        # rosters
        ("count(${member})", "total", (), 3.0),
        ("count(${member})", "m_name", (2,), 3.0),
        ("count(${job})", "pay_total", (5,), 2.0),
        ("count(${job})", "pay_total", (2,), 0.0),
        ("count(${job})", "total", (), 4.0),
        ("sum(${pay})", "pay_total", (5,), 150.0),
        ("sum(${pay})", "total", (), 220.0),
        ("sum(${pay})", "pay_total", (2,), 0.0),
        ("max(${m_age})", "total", (), 40.0),
        ("count-non-empty(${pay})", "total", (), 3.0),
        ("join(', ', ${m_name})", "total", (), "Aigul, Bek, Chyngyz"),
        ("concat(${m_name})", "total", (), "AigulBekChyngyz"),
        ("string(${m_name})", "total", (), "Aigul"),
        ("${m_age} = 17", "total", (), True),
        ("${m_age} != 17", "total", (), True),
        ("${m_age} > 40", "total", (), False),
        ("40 <= ${m_age}", "total", (), True),
        ("${m_age} = ${pay}", "total", (), False),
        # predicates
        ("count(${member}[m_age >= 18])", "total", (), "PATH"),
        ("count(${member}[more/m_age >= 18])", "total", (), 2.0),
        ("count(${member}[${m_age} >= 18])", "total", (), 2.0),
        ("count(${member}[${m_adult}])", "total", (), 2.0),
        ("count(${member}[${m_age} >= ${min_age}])", "total", (), 2.0),
        ("count(${member}[more/m_age > current()/../more/m_age])", "m_name", (9,), 1.0),
        ("count(${member}[more/m_age > ${m_age}]) + 1", "m_name", (2,), 3.0),
        ("${member}[position() = 2]/m_name", "total", (), "Bek"),
        ("${member}[2]/m_name", "total", (), "Bek"),
        ("${member}[last()]/m_name", "total", (), "Chyngyz"),
        ("${member}[position() = position(current()/..) - 1]/m_name", "m_name", (9,), "Bek"),
        ("${member}[position(.) = 3]/m_name", "total", (), "Chyngyz"),
        ("${member}[m_name = 'Bek']/more/m_age", "total", (), "17.0"),
        ("${member}[more/m_age < 20][1]/m_name", "total", (), "Bek"),
        ("sum(${member}[m_name != 'Aigul']/job/pay)", "total", (), 70.0),
        ("sum(${member}[m_name = 'Aigul']/job[2]/pay)", "total", (), 50.0),
        ("sum(${member}/job[1]/pay)", "total", (), 170.0),
        ("count(${member}[job/pay > 60])", "total", (), 2.0),
        ("count(${member}[count(job) = 0])", "total", (), 1.0),
        ("count(${job}[pay > 60]/..)", "total", (), 2.0),
        ("${m_name}[. = 'Bek']", "total", (), "Bek"),
        ("count(${member}/*)", "total", (), 13.0),
        ("count(${member}[1]/self::member)", "total", (), 1.0),
        ("count(${m_name} | ${m_age} | ${m_name})", "total", (), 6.0),
        ("count((${m_name} | ${m_age})[. = 17])", "total", (), 1.0),
        ("count(${member}[missing(${m_age}) = 'refused'])", "total", (), 0.0),
        # paths
        (".", "m_name", (2,), "Bek"),
        ("../m_name", "more", (2,), "Bek"),
        ("../../m_name", "m_age", (2,), "Bek"),
        ("../job/pay", "m_name", (5,), "100.0 50.0"),
        ("../../m_name", "pay", (9, 4), "Chyngyz"),
        ("../../hh_size", "m_name", (9,), 3.0),
        ("../../member/m_name", "m_name", (9,), "Aigul Bek Chyngyz"),
        ("/data/hh_size", "m_name", (9,), 3.0),
        ("/data/member/m_name", "m_name", (9,), "Chyngyz"),
        ("/data/member/m_name", "total", (), "Aigul Bek Chyngyz"),
        ("/data/member[2]/m_name", "m_name", (9,), "Bek"),
        ("/data/s2/oblast", "m_name", (9,), "kar"),
        ("(../oblast)", "total", (), "kar"),
        ("count(/data)", "total", (), 1.0),
        ("string(${s2})", "total", (), ""),
        ("string(${member})", "total", (), ""),
        # positions
        ("position(..)", "m_name", (2,), 2.0),
        ("position(..)", "m_age", (2,), 1.0),
        ("position(../..)", "m_age", (2,), 2.0),
        ("position(..)", "pay", (9, 4), 2.0),
        ("position(../..)", "pay", (9, 4), 3.0),
        ("position(${member})", "pay", (9, 4), 3.0),
        ("position(..)", "total", (), 1.0),
        # indexed-repeat
        ("indexed-repeat(${m_name}, ${member}, 2)", "total", (), "Bek"),
        ("indexed-repeat(${m_name}, ${member}, position(..) - 1)", "m_name", (2,), "Aigul"),
        ("indexed-repeat(${m_name}, ${member}, position(..) - 1)", "m_name", (5,), ""),
        ("indexed-repeat(${m_name}, ${member}, 9)", "total", (), ""),
        ("indexed-repeat(${m_name}, ${member}, '')", "total", (), ""),
        ("indexed-repeat(${pay}, ${member}, 1, ${job}, 2)", "total", (), 50.0),
        ("indexed-repeat(${pay}, ${job}, 2)", "pay_total", (5,), 50.0),
        ("sum(indexed-repeat(${pay}, ${member}, 1))", "total", (), 150.0),
        ("indexed-repeat(/data/member/m_name, /data/member, 3)", "total", (), "Chyngyz"),
        ("indexed-repeat(${m_age}, ${member}, 1) + 1", "total", (), 41.0),
        # lists
        ("instance('raion')/root/item[name = ${oblast}]/label", "total", (), ""),
        ("instance('raion')/root/item[oblast = ${oblast}]/label", "total", (), "Abai Osakarov"),
        ("instance('raion')/root/item[oblast = ${oblast} and pop > 10]/label", "total", (), "Osakarov"),
        ("instance('raion')/root/item[oblast = current()/../oblast][2]/name", "total", (), "osakar"),
        ("instance('raion')/root/item[position() = 3]/name", "total", (), "alakol"),
        ("instance('raion')/root/item[. = 'abay']/./pop", "total", (), "5"),
        ("count(instance('raion')/root/item)", "total", (), 3.0),
        ("sum(instance('raion')/root/item[oblast = 'kar']/pop)", "total", (), 35.0),
    ],
)  # fmt: skip
def test_paths(source: str, own: str, place: Place, expected: object) -> None:
    if expected == "PATH":
        with pytest.raises(ExpressionError) as caught:
            at(source, own, *place)
        assert caught.value.code is ExpressionCode.PATH
        assert "${m_age}" in caught.value.hint
    else:
        assert at(source, own, *place) == expected


def test_a_row_title_is_evaluated_in_the_row_and_a_roster_condition_outside() -> None:
    assert at("${m_name}", "member", 2, in_row=True) == "Bek"
    assert at("concat(position(.), '. ', ./m_name)", "member", 9, in_row=True) == "3. Chyngyz"
    assert at("count(${m_name})", "member") == 3.0


def test_hidden_nodes_read_as_blank_and_are_left_out_of_node_sets() -> None:
    tree = household()
    tree.hidden |= {("m_age", (5,)), ("m_age", (9,)), ("hh_size", ())}
    assert at("${hh_size} = ''", tree=tree) is True
    assert at("count(${hh_size})", tree=tree) == 0.0
    assert at("boolean(${hh_size})", tree=tree) is False
    assert at("count(${m_age})", tree=tree) == 1.0
    assert at("join('-', ${m_age})", tree=tree) == "17"
    assert at("count(${member}/more/m_age)", tree=tree) == 1.0
    assert at("count(${member}[1]/more/m_age)", tree=tree) == 0.0
    assert at("indexed-repeat(${m_age}, ${member}, 1)", tree=tree) == ""


def test_special_answers_read_as_blank_and_have_their_kind() -> None:
    tree = household().put("m_age", "", 2).put("hh_size", "")
    tree.kinds["m_age", (2,)] = "refused"
    tree.kinds["hh_size", ()] = "dont_know"
    assert at("${hh_size} >= 1", tree=tree) is False
    assert at("missing(${hh_size})", tree=tree) == "dont_know"
    assert at("missing(.) = 'refused'", "m_age", 2, tree=tree) is True
    assert at("missing(${m_age}) = 'refused'", "total", tree=tree) is True
    assert at("count(${member}[missing(more/m_age) = 'refused'])", "total", tree=tree) == 1.0
    assert at("missing(${m_age})", "m_name", 5, tree=tree) == ""


@pytest.mark.parametrize(
    ("source", "own", "reads", "spreads", "uses"),
    [
        ("${m_age} > ${hh_size}", "m_name", {"m_age", "hh_size"}, set(), set()),
        ("sum(${pay})", "total", {"pay", "job", "member"}, {"pay"}, set()),
        ("sum(${pay})", "pay_total", {"pay", "job"}, {"pay"}, set()),
        ("count(${member}[m_name = ${oblast}])", "total", {"member", "m_name", "oblast"}, {"member"}, set()),
        (". > 5 and ${m_age} < 5", "m_age", {"m_age"}, set(), {Use.OWN_VALUE}),
        ("position(..)", "m_name", {"member"}, set(), {Use.POSITION}),
        (
            "indexed-repeat(${m_age}, ${member}, position(../..) - 1)",
            "m_age",
            {"m_age", "member"},
            {"m_age"},
            {Use.POSITION},
        ),
        ("instance('raion')/root/item[oblast = ${oblast}]/pop", "total", {"oblast"}, set(), set()),
        ("missing(${hh_size})", "total", {"hh_size"}, set(), set()),
        ("jr:choice-name(${raion}, '${raion}')", "total", {"raion"}, set(), {Use.LANGUAGE}),
    ],
)
def test_what_an_expression_reads(
    source: str, own: str, reads: set[str], spreads: set[str], uses: set[Use]
) -> None:
    expression = compile_expression(source, Scope(NAMES, own))
    assert expression.reads == reads
    assert expression.spreads >= spreads
    assert expression.uses == uses


@pytest.mark.parametrize(
    ("source", "own", "code", "says"),
    [
        ("${oblst} = 'x'", "total", "NAME", "Did you mean ${oblast}?"),
        ("${zzzzzz}", "total", "NAME", ""),
        ("oblast = 'x'", "total", "PATH", "Write ${oblast}"),
        ("yes", "total", "PATH", "in quotes"),
        ("../obblast", "total", "PATH", "Did you mean ${oblast}?"),
        ("../../../x", "total", "PATH", "above the form"),
        ("/hh_size > 1", "total", "PATH", "Write ${hh_size}"),
        ("'a'[1]", "total", "SYNTAX", "not expected"),
        ("(1 + 1)[1]", "total", "PATH", "Only nodes"),
        ("(1 + 1)/x", "total", "PATH", "Only nodes"),
        ("string('x')/x", "total", "PATH", "Only nodes"),
        ("${oblast} | 'x'", "total", "PATH", "joins paths"),
        ("instance('raion')/item", "total", "PATH", "root/item"),
        ("instance('raion')/root[1]/item", "total", "PATH", "Only the choices"),
        ("instance('raion')/root/item[oblst = 'x']", "total", "COLUMN", "Did you mean oblast?"),
        ("instance('raion')/root/item[total = 'x']", "total", "COLUMN", "${total}"),
        ("instance('raion')/root/item/pop/x", "total", "PATH", "nothing below"),
        ("instance('raions')/root/item", "total", "LIST", "Did you mean raion?"),
        ("position(${member})", "total", "ARGUMENT", "outside of a row"),
        ("position(${member}[1])", "total", "ARGUMENT", "position(..)"),
        ("indexed-repeat(${oblast}, ${member}, 1)", "total", "ARGUMENT", "no roster"),
        ("indexed-repeat(${m_age}, ${job}, 1)", "total", "ARGUMENT", "Rosters around it: member."),
        ("indexed-repeat('m_age', ${member}, 1)", "total", "ARGUMENT", "a question first"),
        ("indexed-repeat(${m_age}, ${m_age}, 1)", "total", "ARGUMENT", "a roster around"),
    ],
)
def test_wrong_names_say_what_to_write(source: str, own: str, code: str, says: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        compile_expression(source, Scope(NAMES, own))
    assert caught.value.code is ExpressionCode[code]
    assert says in str(caught.value)


def passing(source: str, rows: list[Mapping[str, str]], tree: FakeTree | None = None) -> list[int]:
    scope = Scope(NAMES, "raion", columns=frozenset({"oblast", "pop"}))
    return list(compile_expression(source, scope).passing(tree or household(), (), rows))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("oblast = ${oblast}", [0, 1]),
        ("${oblast} = oblast", [0, 1]),
        ("oblast = ${oblast} and pop > 10", [1]),
        ("pop > 10 and oblast = ${oblast}", [1]),
        ("oblast = 'kar' or pop = 70", [0, 1, 2]),
        ("pop = 70", [2]),
        ("pop = ${hh_size}", []),
        ("name != current()/../oblast", [0, 1, 2]),
        ("not(selected('abay alakol', name))", [1]),
        ("position() < 3", [0, 1]),
        ("true()", [0, 1, 2]),
        ("label = 'Abai'", [0]),
        (". = 'abay'", [0]),
    ],
)
@pytest.mark.parametrize("copies", [1, 40])
def test_a_choice_filter_means_columns_by_bare_names(source: str, expected: list[int], copies: int) -> None:
    rows = household().lists["raion"]
    if copies > 1 and "position" in source:
        return
    found = passing(source, [dict(row) for _ in range(copies) for row in rows])
    assert found == [at + copy * 3 for copy in range(copies) for at in expected]


def test_a_choice_filter_reads_the_questions_it_names() -> None:
    scope = Scope(NAMES, "raion", columns=frozenset({"oblast"}))
    assert compile_expression("oblast = ${oblast}", scope).reads == {"oblast"}
    with pytest.raises(ExpressionError) as caught:
        compile_expression("oblst = ${oblast}", scope)
    assert caught.value.code is ExpressionCode.COLUMN
    with pytest.raises(TypeError):
        compile_expression("1", Scope(NAMES)).passing(household(), (), [])


def test_a_large_list_is_looked_up_and_a_changed_list_is_noticed() -> None:
    tree = household()
    tree.lists["raion"] = [{"name": f"r{n}", "label": "", "pop": str(n)} for n in range(15_000)]
    scope = Scope(NAMES, "total")
    find = compile_expression("pulldata('raion', 'pop', 'name', ${oblast})", scope)
    tree.put("oblast", "r14999")
    assert find.evaluate(tree, ()) == "14999"
    tree.lists["raion"] = [{"name": "r14999", "label": "", "oblast": "", "pop": "new"}] * 100
    assert find.evaluate(tree, ()) == "new"


def test_an_evaluation_that_looks_at_too_much_is_stopped() -> None:
    tree = household().add_rows("member", range(1000))
    slow = compile_expression("count(${member}[count(/data/member) > 0])", Scope(NAMES, "total"))
    with pytest.raises(KnownError) as caught:
        slow.evaluate(tree, ())
    assert caught.value.code is Code.EXPRESSION_STEPS
    assert caught.value.facts["name"] == "total"


PIECES = st.sampled_from(
    [
        "${m_age}",
        "${member}",
        "${oblast}",
        "${pay}",
        "1",
        "'x'",
        "(",
        ")",
        "[",
        "]",
        "/",
        "..",
        ".",
        "*",
        "-",
        "+",
        "=",
        "<",
        " and ",
        " or ",
        "|",
        "count(",
        "sum(",
        "position(",
        "indexed-repeat(",
        "instance('raion')",
        "/root/item",
        "current()",
        "m_name",
        "more",
        ",",
        "if(",
        "once(",
        "missing(",
    ]
)


@given(
    st.lists(PIECES, max_size=14).map("".join),
    st.sampled_from([("total", ()), ("m_age", (2,)), ("pay", (9, 3))]),
)
@settings(max_examples=300, deadline=None)
def test_whatever_compiles_also_evaluates(source: str, owner: tuple[str, Place]) -> None:
    own, place = owner
    try:
        expression = compile_expression(source, Scope(NAMES, own))
    except ExpressionError:
        return
    tree = household()
    expression.evaluate(tree, place)
    expression.test(tree, place)
    assert isinstance(expression.text(tree, place), str)
    assert expression.reads <= set(NAMES.nodes)
