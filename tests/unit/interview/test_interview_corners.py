"""What hardly ever happens in an interview: paths to nowhere, damaged drafts, steps that change nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.form.model import Kind, Node, Position
from app.interview.session import Session
from app.interview.state import DeviceInfo
from app.interview.values import Entry, read_entry
from tests.helpers.scenario import MORNING, Scenario, calculate, form_of, question, roster, section


def told() -> Scenario:
    return Scenario(
        question("show", "acknowledge"),
        section("s", question("a", "dateTime"), question("t", "time"), relevant="${show} = 'OK'"),
        roster("r", question("b", "integer"), roster("in", question("c"))),
        question("word", label={"en": "At ${t} on ${a}"}),
    )


@pytest.mark.parametrize("path", ["r[1]/a", "r[1]/in/c", "r[1]/b/", "[1]", "", "r[01]", "r[1]/in[2]"])
def test_paths_to_nowhere(path: str) -> None:
    scenario = told().add_row("r").add_row("r[1]/in")
    with pytest.raises(KeyError):
        scenario.state(path)
    for wrong in (scenario.session.add_row, scenario.session.remove_row):
        with pytest.raises(KeyError):
            wrong(path)


def test_what_is_no_roster_has_no_rows_and_what_is_no_row_is_not_removed() -> None:
    scenario = told().add_row("r")
    for path in ("a", "r[1]", "s"):
        with pytest.raises(KeyError):
            scenario.add_row(path)
    for path in ("a", "r", "r[1]/b"):
        with pytest.raises(KeyError):
            scenario.remove_row(path)


def test_a_hidden_section_has_an_empty_page() -> None:
    scenario = told()
    assert scenario.session.page("s") == ()
    assert [state.path for state in scenario.answer("show", True).session.page("s")] == ["a", "t"]


def test_steps_that_change_nothing_are_not_logged() -> None:
    scenario = told()
    scenario.session.cursor = scenario.session.cursor
    scenario.session.remark("show", "")
    scenario.language("en").expect_changed()
    assert [kind for _, kind, _ in scenario.session.draft()["paradata"]] == ["start", "section"]
    scenario.session.remark("show", "sure")
    scenario.session.remark("show", "sure")
    assert [kind for _, kind, _ in scenario.session.draft()["paradata"]] == ["start", "section", "remark"]


def test_times_and_moments_in_a_label_are_read_out_as_people_write_them() -> None:
    scenario = told().answer("show", True).answer("a", "2026-11-21T08:05").answer("t", "8:05")
    assert scenario.state("word").label == "At 08:05 on 21.11.2026 08:05"
    scenario.answer("a", "2026-11-21T08:05:00+05:00")
    assert scenario.state("word").label.endswith("21.11.2026 08:05")


def test_a_long_list_is_offered_anew_in_another_language_and_past_another_filter() -> None:
    names = [f"n{at:03}" for at in range(150)]
    choices = [{"name": n, "of": n[-1], "label": {"en": n, "ru": f"{n}-ru"}} for n in names]
    scenario = Scenario(
        question("of"),
        question("q", "select_one", list_name="l", choice_filter="${of} = '' or of != ${of}"),
        languages={"en": "English", "ru": "Русский"},
        choices={"l": choices},
    )
    first = scenario.state("q").choices
    assert scenario.state("q").choices is first
    assert [choice.label for choice in scenario.language("ru").state("q").choices[:2]] == [
        "n000-ru",
        "n001-ru",
    ]
    assert len(scenario.answer("of", "0").state("q").choices) == 135


def test_a_check_that_reads_a_label_is_checked_again_in_another_language() -> None:
    scenario = Scenario(
        question(
            "q",
            "select_one",
            list_name="l",
            checks=[
                {
                    "expr": "jr:choice-name(., '${q}') = 'yes'",
                    "severity": "warning",
                    "message": {"en": "?"},
                }
            ],
        ),
        languages={"en": "English", "ru": "Русский"},
        choices={"l": [{"name": "y", "label": {"en": "yes", "ru": "да"}}]},
    )
    scenario.answer("q", "y").expect_fine("q").language("ru").expect_problem("q", "check")
    scenario.language("en").expect_fine("q")


@pytest.mark.parametrize(
    ("kind", "entry"),
    [
        (Kind.INTEGER, date(2026, 1, 1)),
        (Kind.INTEGER, 1.5),
        (Kind.INTEGER, True),
        (Kind.DECIMAL, date(2026, 1, 1)),
        (Kind.DECIMAL, True),
        (Kind.TIME, 5),
        (Kind.DATE, 5),
        (Kind.DATE_TIME, 5),
        (Kind.DATE_TIME, "2026-99-99T10:00"),
        (Kind.DATE_TIME, "2026-01-01T25:00"),
        (Kind.ACKNOWLEDGE, 5),
        (Kind.ACKNOWLEDGE, "maybe"),
        (Kind.GEOPOINT, 5),
        (Kind.TEXT, ("a", "b")),
    ],
)
def test_an_answer_of_another_type_is_kept_as_text(kind: Kind, entry: Any) -> None:
    read = read_entry(Node(kind, "q", Position(1, 1)), entry, {})
    assert read.value is None
    assert read.raw


@pytest.mark.parametrize(
    ("kind", "entry", "value"),
    [
        (Kind.TIME, time(8, 5), time(8, 5)),
        (Kind.TEXT, 5, "5"),
        (Kind.INTEGER, 5.0, 5),
        (Kind.TEXT, date(2026, 1, 1), "2026-01-01"),
        (Kind.ACKNOWLEDGE, "yes", True),
    ],
)
def test_an_answer_of_a_kindred_type_is_taken(kind: Kind, entry: Any, value: object) -> None:
    assert read_entry(Node(kind, "q", Position(1, 1)), entry, {}) == Entry(value)


def test_a_calculation_of_a_type_that_no_draft_has_is_damage() -> None:
    scenario = Scenario(calculate("at", "once(now())"), calculate("day", "once(today())"))
    scenario.resume().expect_value("day", date(2026, 11, 21))
    draft = scenario.session.draft()
    kept = {name: entry for name, _, entry in draft["answers"]}
    assert kept["at"]["type"] == "datetime"
    kept["at"]["type"] = "complex"
    with pytest.raises(KnownError) as caught:
        Session.resume(scenario.form, scenario.device, scenario.clock, draft)
    assert caught.value.code is Code.DRAFT_DAMAGED


def test_identifying_and_sensitive_answers_are_kept_out_of_a_title_even_if_a_form_let_them_in() -> None:
    form = form_of(question("q", default="Gulnara"), instance_name="concat('visit ', ${q})")
    clock, device = FixedClock(MORNING), DeviceInfo("laptop", "R03", "s")
    assert Session.start(form, device, clock).title() == "visit Gulnara"
    for secret in ({"pii": "name"}, {"sensitive": True}):
        node = replace(form.nodes["q"], **secret)
        told = Session.start(replace(form, nodes={"q": node}), device, clock)
        assert told.title() == ""


def test_a_place_is_found_again_where_its_row_is_now() -> None:
    scenario = told().add_row("r").add_row("r").answer("r[2]/b", 5)
    here, there = scenario.session.spot("r[2]/b"), scenario.session.spot("r[1]/b")
    scenario.remove_row("r[1]")
    assert (scenario.session.path_at(here), scenario.session.path_at(there)) == ("r[1]/b", "")


def test_the_first_question_may_go_with_its_row() -> None:
    scenario = Scenario(roster("r", question("a")), question("end"))
    scenario.add_row("r")
    scenario.session.cursor = "r[1]/a"
    assert scenario.session.asked()[0] == "r[1]/a"
    scenario.remove_row("r[1]")
    assert scenario.session.cursor == "end"
