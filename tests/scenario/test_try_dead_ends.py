"""Generated interviews find the questions at which nobody could go on, and the shortest way there."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from app.actions.form_scripts import run_script
from app.base.clock import FixedClock
from app.design.trying.report import lines, to_json
from app.design.trying.run import Trial, try_form
from app.design.trying.tally import DeadEnd
from app.form.model import Form
from tests.helpers.scenario import calculate, form_of, group, question, roster

NOON = datetime(2026, 11, 21, 12, 0)
YN = {"yn": ["yes", "no"]}
TIGHT = ". < ${kid_age} and . > 15"


def tried(form: Form, count: int = 40, seed: int = 1) -> Trial:
    return try_form(form, count, seed, FixedClock(NOON))


def dead_end(*rows: dict[str, Any], **parts: Any) -> DeadEnd:
    """The only dead end of a form; its steps, run as a script, lead there."""
    form = form_of(*rows, **parts)
    (end,) = tried(form).dead_ends
    *_, last = run_script(form, list(enumerate([*end.steps, {"finish": True}], 1)), NOON)
    assert last.faults == ()
    assert last.state is not None
    assert end.path in {problem["path"] for problem in last.state["unfinished"]}
    return end


def test_a_rule_that_no_answer_fulfils() -> None:
    end = dead_end(
        question("colour", "select_one", list_name="yn"),
        question("age", "integer", required=True, constraint=". > 5 and . < 4"),
        choices=YN,
    )

    assert (end.path, end.reason, end.steps) == ("age", "no_answer", ())
    assert end.tried > 10


def test_rules_that_earlier_answers_make_impossible_are_told_with_the_shortest_way() -> None:
    end = dead_end(
        question("name"),
        question("city", "select_one", list_name="city"),
        question("age", "integer"),
        question("most", "integer", required=True, constraint=". >= 0 and . <= 3"),
        question("least", "integer", required=True, constraint=". > ${most} and . <= 3"),
        choices={"city": ["almaty", "astana"]},
    )

    assert (end.path, end.reason) == ("least", "no_answer")
    assert end.steps == ({"answer": {"path": "most", "value": 3}},)


def test_a_filter_that_leaves_nothing_to_choose() -> None:
    end = dead_end(
        question("region", "select_one", list_name="region", required=True),
        question("town", "select_one", list_name="town", required=True, choice_filter="region = ${region}"),
        choices={
            "region": ["north", "south"],
            "town": [{"name": "a", "region": "north"}, {"name": "b", "region": "nroth"}],
        },
    )

    assert (end.path, end.reason) == ("town", "no_choice")
    assert end.steps == ({"answer": {"path": "region", "value": "south"}},)


def test_a_question_that_has_to_be_answered_and_cannot_be() -> None:
    end = dead_end(
        question("ask", "select_one", list_name="yn"),
        question("given", read_only=True, required="${ask} = 'yes'"),
        choices=YN,
    )

    assert (end.path, end.reason) == ("given", "read_only")
    assert end.steps == ({"answer": {"path": "ask", "value": "yes"}},)


def test_a_dead_end_in_a_row_needs_the_row() -> None:
    end = dead_end(
        roster(
            "kid",
            question("kid_age", "integer", constraint=". >= 0 and . < 18"),
            question("pass", "integer", required=True, relevant="${kid_age} > 13", constraint=TIGHT),
        )
    )

    assert end.name == "pass"
    assert {"add_row": "kid"} in end.steps
    assert len(end.steps) == 2


def test_a_special_answer_is_a_way_out() -> None:
    form = form_of(
        question("age", "integer", required=True, special=["refused"], constraint=". > 5 and . < 4")
    )

    assert tried(form).dead_ends == ()


def test_an_answer_that_is_not_required_is_left_blank() -> None:
    assert tried(form_of(question("age", "integer", constraint=". > 5 and . < 4"))).dead_ends == ()


def test_answers_that_later_ones_make_wrong_are_mended() -> None:
    form = form_of(
        question("first", "integer", required=True, constraint=". <= ${second} or ${second} = ''"),
        question("second", "integer", required=True, constraint=". < 50"),
    )

    trial = tried(form)

    assert trial.dead_ends == ()
    assert trial.tally.finished == 40


def test_two_rules_that_undo_each_other_are_a_dead_end() -> None:
    form = form_of(
        question("first", "integer", required=True, constraint=". > ${second} or ${second} = ''"),
        question("second", "integer", required=True, constraint=". > ${first}"),
    )

    (end,) = tried(form).dead_ends

    assert (end.reason, end.times) == ("no_answer", 40)


def test_an_expression_without_end_is_a_dead_end() -> None:
    slow = "count(${a}[count(${a}[count(${a}[a_n >= 0]) >= 0]) >= 0])"
    form = form_of(
        question("size", "integer", required=True, constraint=". = 400"),
        roster("a", question("a_n", "integer", default=1), repeat_count="${size}"),
        calculate("slow", f"if(${{size}} >= 400, {slow}, 0)"),
    )

    (end,) = tried(form, count=1).dead_ends

    assert end.reason == "too_slow"


def test_dead_ends_stand_first_in_the_report() -> None:
    form = form_of(
        question("ask", "select_one", list_name="yn", required=True),
        question("given", read_only=True, required="${ask} = 'yes'"),
        choices=YN,
        languages={"en": "English", "ru": "Русский"},
    )
    trial = tried(form)

    told = list(lines(trial))

    assert told[1].startswith("DEAD END at given: it has to be answered, is blank and cannot be changed")
    assert '{"answer": {"path": "ask", "value": "yes"}}' in "\n".join(told)
    assert "no dead ends" not in told
    (found,) = to_json(trial)["dead_ends"]
    assert (found["path"], found["reason"]) == ("given", "read_only")
    assert found["times"] == 40 - trial.tally.finished


def test_groups_around_a_dead_end_count_as_the_way_there() -> None:
    end = dead_end(
        question("ask", "select_one", list_name="yn"),
        group("g", question("given", read_only=True, required=True), relevant="${ask} = 'no'"),
        choices=YN,
    )

    assert end.steps == ({"answer": {"path": "ask", "value": "no"}},)
