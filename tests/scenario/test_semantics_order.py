"""FORM.md, semantics: the order of recomputation, rows added on the way, and its bounds."""

from __future__ import annotations

import pytest

from app.base.errors import Code, KnownError
from app.interview import recompute
from app.interview.recompute import MOST_ROWS
from tests.helpers.scenario import Scenario, calculate, group, question, roster


def test_triggers_then_count_relevance_choices_calculation_and_checks_in_one_step() -> None:
    told = Scenario(
        question("checked", "integer", constraint=". <= ${total}", required="${total} > 0", default=9),
        calculate("total", "sum(${cost}) + ${stamp}"),
        question("pick", "select_one", list_name="c", choice_filter="least <= ${total}"),
        group("late", question("why"), relevant="count(${item}) > 2"),
        roster("item", question("cost", "integer", default="${stamp} * 10"), repeat_count="${stamp}"),
        calculate("stamp", "${source} + 1", trigger="${source}"),
        question("source", "integer"),
        choices={"c": [{"name": "few", "least": "0"}, {"name": "many", "least": "50"}]},
    )
    told.answer("source", 2)
    told.expect_value("stamp", 3).expect_value("item[3]/cost", 30).expect_value("total", 93)
    told.expect_shown("why").expect_choices("pick", "few", "many").expect_fine("checked")
    told.answer("source", 0).expect_value("total", 31).expect_hidden("why").expect_choices("pick", "few")
    told.expect_fine("checked").answer("checked", 40).expect_problem("checked", "constraint")


def test_rows_that_come_while_working_out_are_worked_out_in_the_same_step() -> None:
    told = Scenario(
        question("n", "integer"),
        roster(
            "house",
            question("people", "integer", default="position(..) + 1"),
            roster(
                "person",
                question("tools", "integer", default="position(..)"),
                roster("tool", question("price", "integer", default="${tools} * 5"), repeat_count="${tools}"),
                repeat_count="${people}",
            ),
            repeat_count="${n}",
        ),
        roster("receipt", question("no", "integer", default="position(..)"), repeat_count="count(${tool})"),
        calculate("worth", "sum(${price})"),
        calculate("numbers", "sum(${no})"),
    ).answer("n", 2)
    # two houses of 2 and 3 people, who own 1+2 and 1+2+3 tools
    told.expect_value("worth", (5 + 2 * 10) + (5 + 2 * 10 + 3 * 15)).expect_value("numbers", 45)
    assert told.session.row_count("receipt") == 9
    told.answer("house[1]/person[1]/tools", 0).expect_value("numbers", 36).expect_value("worth", 90)


def test_a_long_roster_of_many_questions_is_worked_out_to_its_end() -> None:
    told = Scenario(
        question("n", "integer"),
        roster(
            "row",
            *(question(f"q{at}", "integer", required=True) for at in range(30)),
            calculate("own", "position(..)"),
            repeat_count="${n}",
        ),
        calculate("rows", "count(${row})"),
        calculate("owns", "sum(${own})"),
    ).answer("n", MOST_ROWS)
    told.expect_value("rows", MOST_ROWS).expect_value("owns", MOST_ROWS * (MOST_ROWS + 1) // 2)
    assert len(told.session.asked()) == 1 + 30 * MOST_ROWS
    assert len(told.session.problems()) == 30 * MOST_ROWS


def test_rosters_in_rosters_stop_at_what_a_laptop_can_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recompute, "MOST_ROWS_IN_ALL", 50)
    told = Scenario(
        question("n", "integer"),
        roster("a", roster("b", question("q"), repeat_count="${n}"), repeat_count="${n}"),
        roster("hand", question("h")),
        calculate("rows", "count(${b})"),
    ).answer("n", 8)
    told.expect_value("rows", 42).expect_problem("a[6]/b", "constraint").expect_problem(
        "a[8]/b", "constraint"
    )
    told.expect_fine("a", "a[1]/b")
    with pytest.raises(KnownError) as caught:
        told.add_row("hand")
    assert caught.value.code is Code.ROSTER_FULL
    told.answer("n", 5).expect_fine("a", *(f"a[{row}]/b" for row in range(1, 6))).expect_value("rows", 25)
    told.add_row("hand").expect_shown("hand[1]/h")


def test_a_step_tells_only_what_it_changed() -> None:
    told = Scenario(
        question("a", "integer"),
        question("b", "integer"),
        calculate("of_a", "${a} + 1"),
        calculate("of_both", "${a} + ${b}"),
        question("about_b", label={"en": "About ${b}"}),
        question("apart"),
    )
    told.answer("a", 1).expect_changed("a", "of_a")
    told.answer("b", 1).expect_changed("b", "of_both", "about_b")
    assert not told.changes.structure
    told.answer("b", 1).expect_changed()
    told.answer("apart", "x").expect_changed("apart")
