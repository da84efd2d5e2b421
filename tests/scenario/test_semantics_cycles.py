"""FORM.md, semantics: cycles are refused when a form is read, and the message names the chain."""

from __future__ import annotations

from typing import Any

import pytest

from app.base.errors import Code, KnownError
from tests.helpers.scenario import Scenario, calculate, form_of, group, question, roster

CHOICES = {"c": [{"name": "a", "of": "x"}]}

CYCLES: dict[str, tuple[list[dict[str, Any]], str]] = {
    "itself": ([calculate("a", "${a} + 1")], "a → a"),
    "two": ([calculate("a", "${b}"), calculate("b", "${a}")], "a → b → a"),
    "three": ([calculate("a", "${b}"), calculate("b", "${c}"), calculate("c", "${a}")], "a → b → c → a"),
    "relevance": (
        [question("a", relevant="${b} = 1"), question("b", "integer", relevant="${a} = 1")],
        "a → b → a",
    ),
    "own-relevance": ([question("a", relevant="${a} != 'x'")], "a → a"),
    "choice-filter": (
        [
            question("a", "select_one", list_name="c", choice_filter="of = ${b}"),
            question("b", "select_one", list_name="c", choice_filter="of = ${a}"),
        ],
        "a → b → a",
    ),
    "group": ([group("g", question("a", "integer"), relevant="${a} > 1")], "g → a → g"),
    "own-count": (
        [roster("r", question("a", "integer"), repeat_count="sum(${a})")],
        "r → a → r",
    ),
    "three-rosters": (
        [
            roster("r1", calculate("a", "sum(${b})")),
            roster("r2", calculate("b", "sum(${c})")),
            roster("r3", calculate("c", "sum(${a})")),
        ],
        "a → b → c → a",
    ),
    "nested-rosters": (
        [roster("r1", roster("r2", roster("r3", calculate("a", "${t} * 2")))), calculate("t", "sum(${a})")],
        "a → t → a",
    ),
    "count-of-another": (
        [
            roster("r1", question("a", "integer"), repeat_count="count(${r2})"),
            roster("r2", question("b"), repeat_count="sum(${a})"),
        ],
        "r1 → r2 → a → r1",
    ),
}


@pytest.mark.parametrize("cycle", CYCLES)
def test_a_cycle_is_refused_and_its_chain_named(cycle: str) -> None:
    rows, chain = CYCLES[cycle]
    with pytest.raises(KnownError) as caught:
        form_of(*rows, choices=CHOICES)
    assert caught.value.code is Code.FORM_INVALID
    told = str(caught.value.facts["what"]) + str(caught.value.facts["hint"])
    assert chain in told, told


def test_the_own_answer_in_a_constraint_is_no_cycle() -> None:
    told = Scenario(
        question("a", "integer", constraint=". > 1 and ${a} < 9", checks=[_check(". != 5")]),
        question("b", "integer", constraint=". > ${a}", required="${a} > 3", read_only="${a} = 8"),
    )
    told.answer("a", 1).expect_problem("a", "constraint").answer("a", 9).expect_problem("a", "constraint")
    told.answer("a", 5).expect_problem("a", "check").answer("a", 4).expect_fine("a")
    told.expect_problem("b", "required").answer("b", 4).expect_problem("b", "constraint")


def test_two_constraints_may_read_each_other() -> None:
    told = Scenario(
        question("least", "integer", constraint=". <= ${most} or ${most} = ''"),
        question("most", "integer", constraint=". >= ${least}"),
    )
    told.answer("least", 5).expect_fine("least").answer("most", 3)
    told.expect_problem("least", "constraint").expect_problem("most", "constraint")
    told.answer("most", 5).expect_fine("least", "most")


def test_other_rows_of_the_same_roster_may_be_read() -> None:
    told = Scenario(
        roster(
            "m",
            question("age", "integer"),
            calculate("so_far", "${age} + coalesce(${m}[position(current()/..) - 1]/so_far, 0)"),
            calculate("older", "count(${m}[age > current()/../age])"),
        )
    )
    for row, age in enumerate((40, 30, 35), 1):
        told.add_row("m").answer(f"m[{row}]/age", age)
    told.expect_value("m[3]/so_far", 105).expect_value("m[2]/older", 2).expect_value("m[3]/older", 1)
    told.answer("m[1]/age", 20).expect_value("m[3]/so_far", 85).expect_value("m[3]/older", 0)
    told.remove_row("m[1]").expect_value("m[2]/so_far", 65)


def _check(expression: str) -> dict[str, Any]:
    return {"expr": expression, "severity": "error", "message": {"en": "no"}}
