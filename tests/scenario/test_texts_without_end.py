"""A form whose texts grow without end: the longest are left alone and told, the interview goes on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.actions.answer_lines import read_lines
from app.actions.forms import run
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.design.trying.run import try_form
from app.form.code import MAX_TEXT
from tests.helpers.scenario import MORNING, Scenario, calculate, form_of, question

LOG = question("log", calculation="concat(${log}, ${log}, ${a})", trigger=["a"])


def doubling() -> list[dict[str, object]]:
    rows = [question("a", default="x")]
    for number in range(40):
        before = f"c{number - 1}" if number else "a"
        rows.append(calculate(f"c{number}", f"concat(${{{before}}}, ${{{before}}})"))
    return [*rows, question("after"), calculate("last", "concat(${a}, '!')")]


def length(told: Scenario, path: str) -> int:
    return len(str(told.session.state(path).value or ""))


def test_calculations_that_double_each_other_stop_where_they_are_too_long() -> None:
    told = Scenario(*doubling(), question("say", "note", label={"en": "It is ${c15}, ${c15} and ${a}."}))
    told.expect_value("last", "x!").expect_value("c15", "x" * 2**16)
    assert max(length(told, f"c{number}") for number in range(40)) <= MAX_TEXT
    with pytest.raises(KnownError) as caught:
        told.answer("a", "y")
    assert caught.value.code is Code.EXPRESSION_TEXT
    assert caught.value.facts == {"name": "c16", "limit": MAX_TEXT}
    told.expect_value("a", "y").expect_value("last", "y!").expect_value("c15", "y" * 2**16)
    told.answer("after", "z").expect_value("after", "z")
    assert len(told.state("say").label) < 10_100
    assert told.state("say").label.endswith("…, … and ….")
    assert len(told.session.finish().to_bytes()) > 2**17


def test_a_text_that_doubles_at_each_answer_keeps_what_it_had() -> None:
    told = Scenario(question("a"), LOG, question("b", relevant="${a} = 'x29'"))
    refusals = 0
    for turn in range(30):
        try:
            told.answer("a", f"x{turn}")
        except KnownError as error:
            refusals += error.code is Code.EXPRESSION_TEXT
        told.expect_value("a", f"x{turn}")
        assert length(told, "log") <= MAX_TEXT
    assert refusals > 10
    assert length(told, "log") > MAX_TEXT // 3
    told.expect_shown("b").answer("b", "on").expect_value("b", "on").resume().expect_value("b", "on")


def test_answers_of_many_rows_in_a_label_are_cut() -> None:
    told = Scenario(
        question("a"),
        {"type": "repeat", "name": "row", "children": [question("v")]},
        question("say", "note", label={"en": "All: ${v}"}),
    )
    for row in range(1, 13):
        told.add_row("row").answer(f"row[{row}]/v", "x" * 1_000)
    assert len(told.state("say").label) == len("All: ") + 10_000


def test_putting_lines_through_says_it(tmp_path: Path) -> None:
    answers = tmp_path / "answers.jsonl"
    answers.write_text(json.dumps({"a": "y"}) + "\n", encoding="ascii")
    (result,) = run(form_of(*doubling()), read_lines(answers), FixedClock(MORNING))
    assert not result["finished"]
    assert result["problems"][0]["message"].startswith("An expression of c16 makes a text of more than")


def test_trying_it_out_tells_the_question() -> None:
    trial = try_form(form_of(*doubling()), 3, 1, FixedClock(MORNING))
    assert trial.dead_ends
    assert {end.reason for end in trial.dead_ends} == {"too_slow"}
    assert all(end.name.startswith("c") for end in trial.dead_ends)
