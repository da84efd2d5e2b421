"""Each function of conditions and choices in a live interview, with what ODK's table warns of."""

from __future__ import annotations

import pytest

from app.base.errors import Code, KnownError
from tests.helpers.function_forms import Cases, check
from tests.helpers.scenario import Scenario, calculate, question, roster

CASES: Cases = {
    "if": [
        ("if(${n} > 3, 'many', 'few')", "many"),
        ("if(${blank} > 3, 'many', 'few')", "few"),
        ("if(${yes}, 1, 2)", 1),  # a stored boolean stays typed: note B of the table
        ("if(${no}, 1, 2)", 2),
        ("if('false', 1, 2)", 1),
        ("if(${zero}, 1, 2)", 2),
        ("if(true(), ${day}, 0)", "2026-11-21"),  # the result keeps its type
        ("sum(if(${n} = 7, ${wage}, ${hours}))", 150),  # node-sets pass through
        ("if(${wage} > 60, 'good', 'low')", ("good", "low", "low", "low")),
    ],
    "coalesce": [
        ("coalesce(${blank}, 'x')", "x"),
        ("coalesce(${word}, 'x')", "Алма-Ата"),
        ("coalesce(${zero}, 5)", 0),
        ("coalesce(${hidden_n}, 5)", 5),
        ("coalesce(${age}, -1)", -1),  # a special answer is blank
        ("coalesce(1 div '', 0)", 0),  # not-a-number counts as empty
        ("coalesce(${nan}, 0)", 0),
        ("coalesce(${blank}, ${nan})", None),
        ("coalesce(${wage}, 0)", (100, 0, 50, 0)),
    ],
    "once": [
        ("once(${n} + 1)", 8),
        ("once('')", None),
        ("once(1 div ${blank})", "NaN"),
    ],
    "true": [("true()", True), ("${yes} = true()", True), ("string(true())", "true"), ("true() + 1", 2)],
    "false": [("false()", False), ("${no} = false()", True), ("number(false())", 0)],
    "boolean": [
        ("boolean(${zero})", True),  # a node, whatever is in it
        ("boolean(${blank})", True),
        ("boolean(${hidden_n})", False),
        ("boolean(${no})", False),
        ("boolean(0)", False),
        ("boolean(number('x'))", False),
        ("boolean(-1)", True),
        ("boolean('false')", True),
        ("boolean('')", False),
        ("boolean(${person}[name = 'Аня'])", True),
        ("boolean(${person}[name = 'nobody'])", False),
    ],
    "boolean-from-string": [
        ("boolean-from-string('true')", True),
        ("boolean-from-string('1')", True),
        ("boolean-from-string(1.0)", True),
        ("boolean-from-string('yes')", False),
        ("boolean-from-string(2)", False),
        ("boolean-from-string(${blank})", False),
        ("boolean-from-string(${yes})", True),
        ("boolean-from-string('True')", False),
    ],
    "not": [
        ("not(${yes})", False),
        ("not(${n} < 3)", True),
        ("not('')", True),
        ("not(${blank} = '')", False),
    ],
    "selected": [
        ("selected(${tongues}, 'kk')", True),
        ("selected(${tongues}, 'uz')", False),
        ("selected(${tongues}, 'k')", False),
        ("selected(${tongues}, ' ru ')", True),
        ("selected(${sex}, 'f')", True),
        ("selected(${none}, 'kk')", False),
        ("selected('', '')", True),
        ("selected(${none}, '')", True),
        ("selected(${tongues}, '')", False),
    ],
    "selected-at": [
        ("selected-at(${tongues}, 0)", "kk"),  # stored in the order of the list
        ("selected-at(${tongues}, 1)", "ru"),
        ("selected-at(${tongues}, 2)", None),
        ("selected-at(${tongues}, -1)", None),
        ("selected-at(${tongues}, ${blank})", None),
        ("selected-at(${none}, 0)", None),
    ],
    "count-selected": [
        ("count-selected(${tongues})", 2),
        ("count-selected(${none})", 0),
        ("count-selected(${sex})", 1),
        ("count-selected(' a  b ')", 2),
    ],
    "jr:choice-name": [
        ("jr:choice-name(${raion}, '${raion}')", "Abay"),
        ("jr:choice-name('talgar', ' /data/raion ')", "Talgar"),  # the path that pyxform writes
        ("jr:choice-name(selected-at(${tongues}, 1), '${tongues}')", "Ru"),
        ("jr:choice-name('nowhere', '${raion}')", None),
        ("jr:choice-name(${none}, '${none}')", None),
    ],
    "checklist": [
        ("checklist(1, 2, ${yes}, ${no})", True),
        ("checklist(2, -1, ${yes}, ${no})", False),
        ("checklist(-1, 0, ${no}, ${blank}, ${zero})", True),
        ("checklist(-1, -1, ${yes})", True),
        ("checklist(2, 2, ${wage})", True),  # node-sets are spread
        ("checklist(1, 1, 'foo', 1)", True),  # text that is no number does not hold
    ],
    "weighted-checklist": [
        ("weighted-checklist(5, 5, ${yes}, 5, ${no}, 3)", True),
        ("weighted-checklist(6, -1, ${yes}, 5, ${no}, 3)", False),
        ("weighted-checklist(-1, 2, ${yes}, 1.5)", True),
        ("weighted-checklist(150, 150, ${wage}, ${wage})", False),  # two node-sets spread one after the other
    ],
    "regex": [
        ("regex('abc12', '[0-9]+')", True),  # unanchored, as the specification says
        ("regex('abc12', '^[0-9]+$')", False),
        ("regex(${word}, '^[А-Я]')", True),
        ("regex(${blank}, '^$')", True),
        ("regex(${n}, concat('^', ${n}, '$'))", True),
        (
            "regex(${word}, concat('(', ${blank}))",
            False,
        ),  # wrong, and only the interview knows it
    ],
}


@pytest.mark.parametrize("function", CASES)
def test_function(function: str) -> None:
    check(CASES[function])


def test_if_evaluates_only_the_branch_that_it_takes() -> None:
    told = Scenario(
        question("n", "integer"),
        roster("row", question("v", "integer"), repeat_count="${n} * 500"),
        calculate("c", "if(${n} = 1, 'cheap', count(${row}[count(${row}[v = current()/../n]) = 1]))"),
    )
    told.answer("n", 1).expect_value("c", "cheap")
    with pytest.raises(KnownError) as caught:
        told.answer("n", 2)
    assert caught.value.code is Code.EXPRESSION_STEPS


def test_once_keeps_what_it_gave_first_even_in_each_row() -> None:
    told = (
        Scenario(
            question("n", "integer"),
            roster("row", question("v", "integer"), calculate("first", "once(${v} * ${n})")),
        )
        .answer("n", 2)
        .add_row("row")
    )
    told.answer("row[1]/v", 3).expect_value("row[1]/first", 6)
    told.answer("n", 5).expect_value("row[1]/first", 6)
    told.add_row("row").answer("row[2]/v", 1).expect_value("row[2]/first", 5)
    told.resume().answer("n", 9).expect_value("row[1]/first", 6).expect_value("row[2]/first", 5)


def test_a_choice_name_follows_the_language_of_the_questions() -> None:
    word = "jr:choice-name(${r_sex}, '${r_sex}')"
    told = Scenario(
        question("sex", "select_one", list_name="sex"),
        roster("row", question("r_sex", "select_one", list_name="sex"), calculate("r_word", word)),
        calculate("word", "jr:choice-name(${sex}, '${sex}')"),
        languages={"en": "English", "ru": "Русский"},
        choices={"sex": [{"name": "f", "label": {"en": "woman", "ru": "женщина"}}]},
    ).answer("sex", "f")
    told.add_row("row").answer("row[1]/r_sex", "f")
    told.expect_value("word", "woman").expect_value("row[1]/r_word", "woman")
    told.language("ru").expect_value("word", "женщина").expect_value("row[1]/r_word", "женщина")
    told.expect_value("sex", "f").resume().expect_value("word", "женщина")
