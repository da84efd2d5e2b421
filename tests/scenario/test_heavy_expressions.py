"""An expression that looks at too much is left alone and told; the interview goes on around it."""

from __future__ import annotations

import pytest

from app.base.errors import Code, KnownError
from tests.helpers.scenario import Scenario, calculate, question, roster

PAIRS = "count(${row}[count(${row}[v = 1]) = 1])"
"""Looks at every row for every row: a million of a thousand."""
PAIRS_SEEN_FROM_A_ROW = "count(../../row[count(../row[v = 1]) = 1])"


def heavy(told: Scenario, path: str, value: int | str) -> KnownError:
    with pytest.raises(KnownError) as caught:
        told.answer(path, value)
    assert caught.value.code is Code.EXPRESSION_STEPS
    return caught.value


def test_what_does_not_depend_on_it_is_worked_out() -> None:
    told = Scenario(
        question("n", "integer"),
        calculate("before", "${n} + 1"),
        roster("row", question("v", "integer"), repeat_count="${n}"),
        calculate("pairs", PAIRS),
        question("many", "integer", relevant="${n} > 500"),
        calculate("rows", "count(${row})"),
    )
    told.answer("n", 10).expect_value("pairs", 0)
    assert heavy(told, "n", 1_000).facts["name"] == "pairs"
    told.expect_value("n", 1_000).expect_value("before", 1_001).expect_value("rows", 1_000)
    told.expect_shown("many").expect_value("pairs", 0)
    told.answer("many", 3).expect_value("many", 3)
    told.answer("n", 20).expect_value("rows", 20).expect_value("pairs", 0)


def test_in_each_of_a_thousand_rows_it_is_tried_once() -> None:
    told = Scenario(
        question("n", "integer"),
        roster(
            "row", question("v", "integer"), calculate("pairs", PAIRS_SEEN_FROM_A_ROW), repeat_count="${n}"
        ),
        calculate("after", "${n} * 2"),
    )
    heavy(told, "n", 1_000)
    told.expect_value("after", 2_000)
    heavy(told, "row[1000]/v", 5)
    told.expect_value("row[1000]/v", 5)


def test_many_that_are_each_bearable_are_bounded_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.interview.effort.MOST_STEPS", 300_000)
    rows = [calculate(f"c{number}", "count(" + "${row}" + "[v != 1]" * 90 + ")") for number in range(5)]
    told = Scenario(question("n", "integer"), roster("row", question("v"), repeat_count="${n}"), *rows)
    error = heavy(told, "n", 1_000)
    assert error.facts["limit"] == 300_000
    told.expect_value("c0", 1_000).answer("n", 3).expect_value("c4", 3)


@pytest.mark.parametrize(
    "key", ["constraint", "required", "read_only", "relevant", "default", "choice_filter"]
)
def test_wherever_it_stands(key: str) -> None:
    keys = {"list_name": "l"} if key == "choice_filter" else {}
    told = Scenario(
        question("n", "integer"),
        roster("row", question("v", "integer"), repeat_count="${n}"),
        question("q", "select_one" if keys else "text", **keys, **{key: f"{PAIRS} = 0"}),
        question("last"),
        choices={"l": ["a", "b"]},
    )
    if key == "constraint":
        told.answer("q", "a")
    if key == "default":
        told.answer("n", 1_000)
    else:
        heavy(told, "n", 1_000)
    told.answer("last", "x").expect_value("last", "x")


def test_an_interview_with_it_is_resumed_and_ended() -> None:
    told = Scenario(
        question("n", "integer"),
        roster("row", question("v", "integer"), repeat_count="${n}", row_title=f"concat('R', {PAIRS})"),
        calculate("pairs", PAIRS),
        question("end", "end"),
        instance_name=f"concat('N', {PAIRS})",
    )
    told.answer("n", 2)
    assert told.session.title() == "N0"
    assert told.state("row[1]").label == "R0"
    heavy(told, "n", 1_000)
    told.resume().expect_value("n", 1_000)
    assert told.session.title() == ""
    assert told.state("row[1]").label == "row 1"
    assert len(told.session.finish().to_bytes()) > 1_000
