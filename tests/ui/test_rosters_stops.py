"""Going on stops at rosters that are filled by hand: told by keys only, as an interviewer presses them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from app.base.clock import FixedClock
from app.form.loader import load_form
from app.interview.session import Session
from app.ui.collect.interview_page import InterviewPage
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from app.ui.widgets.labels import Label
from tests.helpers.screens import MOMENT, FakeJobs, press
from tests.helpers.showcase_page import open_page, value


def node(kind: str, name: str, *children: dict[str, Any], **more: object) -> dict[str, Any]:
    inside = {"children": list(children)} if children else {}
    return {"type": kind, "name": name, "label": {"en": name}, **inside, **more}


JOB = node("repeat", "job", node("text", "job_title"))
MEMBERS = node(
    "group", "s_members", node("integer", "num"),
    node("repeat", "mem", node("text", "m_name"), node("integer", "m_age"), JOB, repeat_count="${num}"),
    section=True,
)  # fmt: skip
TRIPS = node(
    "group", "s_trips", node("repeat", "trip", node("text", "trip_where")), node("text", "end"), section=True
)


def open_form(
    show: Callable[[Page], MainWindow], tasks: Tasks, *survey: dict[str, Any], **more: object
) -> InterviewPage:
    form = {
        "format": "dala-form/1", "form_id": "stops", "version": "1", "title": {"en": "Stops"},
        "languages": {"en": "English"}, "default_language": "en", "survey": survey, **more,
    }  # fmt: skip
    return open_page(show, tasks, load_form(json.dumps(form).encode(), "stops.json"))


@pytest.fixture
def page(show: Callable[[Page], MainWindow], tasks: Tasks) -> InterviewPage:
    made = open_form(show, tasks, MEMBERS, TRIPS)
    press("'2", "Enter", "'Ann", "Enter", "'30")
    assert made.session.cursor == "mem[1]/m_age"
    return made


def added_by_key(page: InterviewPage) -> list[str]:
    """The rosters that show the key of adding."""
    return [path for path, card in page.questions.rosters.items() if card.add_button.key and card.is_by_hand]


def is_at(page: InterviewPage, roster: str) -> bool:
    """Whether one is at the stop: keyboard and frame are there, and at no question."""
    card = page.questions.rosters[roster]
    framed = [path for path, view in page.questions.views.items() if getattr(view, "is_current", False)]
    return QApplication.focusWidget() is card and card.is_current and not framed


def test_enter_stops_at_an_empty_roster_in_each_row(page: InterviewPage) -> None:
    press("Enter")
    assert is_at(page, "mem[1]/job")
    assert value(page, "mem[1]/m_age") == 30
    press("Enter")
    assert page.session.cursor == "mem[2]/m_name"
    press("'Bek", "Enter", "'40", "Enter")
    assert is_at(page, "mem[2]/job")
    press("Enter")
    assert is_at(page, "trip"), "one that begins the next section is stopped at too"
    press("Enter")
    assert page.session.cursor == "end"
    press("Enter")
    assert page._stack.currentWidget() is page.review


@pytest.mark.parametrize("key", ["Ctrl+Ins", "Space"])
def test_its_key_adds_a_row_and_after_the_row_it_is_asked_again(page: InterviewPage, key: str) -> None:
    press("Enter", key)
    assert page.session.cursor == "mem[1]/job[1]/job_title"
    press("'mason", "Enter")
    assert is_at(page, "mem[1]/job"), "there may be another"
    press(key, "'driver", "Enter", "Enter")
    assert page.session.row_count("mem[1]/job") == 2
    assert value(page, "mem[1]/job[2]/job_title") == "driver"
    assert page.session.cursor == "mem[2]/m_name"


def test_the_key_adds_from_the_question_before_without_the_stop(page: InterviewPage) -> None:
    assert added_by_key(page) == ["mem[1]/job"], "the roster around is counted"
    press("Ctrl+Ins", "'mason", "Enter")
    assert value(page, "mem[1]/m_age") == 30
    assert value(page, "mem[1]/job[1]/job_title") == "mason"


def test_the_stop_says_its_keys(page: InterviewPage) -> None:
    assert "Ctrl+Ins add a row" in page.chrome().keys
    press("Enter")
    card = page.questions.rosters["mem[1]/job"]
    told = [label.text() for label in card.findChildren(Label) if label.isVisible()]
    assert "Ctrl+Ins or Space adds a row, Enter goes on." in told
    assert "No rows yet." in told
    assert card.add_button.key == "Ctrl+Ins"
    assert "Ctrl+Ins add a row" in page.chrome().keys
    press("Enter")
    labels = page.questions.findChildren(Label)
    assert not any("goes on" in label.text() for label in labels if label.isVisible())


def test_back_leads_to_the_question_before_the_stop(page: InterviewPage) -> None:
    press("Enter", "Shift+Enter")
    assert page.questions.current is page.questions.views["mem[1]/m_age"]
    assert page.questions.stop == ""
    press("Enter", "Enter", "Shift+Enter")
    assert page.session.cursor == "mem[1]/m_age", "going back asks for no rows"


def test_the_shown_key_works_wherever_tab_leads(page: InterviewPage) -> None:
    press("Enter", "Tab", "Tab", "Tab")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert not page.questions.isAncestorOf(focused), "the keyboard is beside the questions"
    assert added_by_key(page) == ["mem[1]/job"]
    press("Ctrl+Ins")
    assert page.session.cursor == "mem[1]/job[1]/job_title"


def test_tab_from_a_question_to_the_side_leaves_key_and_chip_as_they_are(page: InterviewPage) -> None:
    for _ in range(40):
        press("Tab")
        focused = QApplication.focusWidget()
        if focused is not None and not page.questions.isAncestorOf(focused):
            break
    roster = added_by_key(page)[0]
    press("Ctrl+Ins")
    assert page.session.row_count(roster) == 1


def test_the_stop_stays_where_the_review_is_looked_at(page: InterviewPage) -> None:
    press("Enter", "Ctrl+Enter", "Esc")
    assert is_at(page, "mem[1]/job")


def test_an_interview_that_begins_with_such_a_roster(
    show: Callable[[Page], MainWindow], tasks: Tasks
) -> None:
    page = open_form(show, tasks, TRIPS)
    assert is_at(page, "trip")
    press("Space", "'Osh", "Enter", "Enter")
    assert value(page, "trip[1]/trip_where") == "Osh"
    assert page.session.cursor == "end"


@pytest.mark.parametrize("counted", [True, False])
def test_rows_in_which_nothing_is_asked(
    show: Callable[[Page], MainWindow], tasks: Tasks, counted: bool
) -> None:
    more = {"repeat_count": "2"} if counted else {}
    rule = node("repeat", "rule", node("note", "said"), **more)
    page = open_form(show, tasks, node("text", "first"), rule, node("text", "end"))
    if counted:
        press("Tab", "Tab", "Down")
        assert page.questions.rosters["rule"].position == (2, 2)
        press("Up", "Down")
        assert page.questions.rosters["rule"].position == (2, 2), "the keyboard is still in the table"
        assert page.session.cursor == "first"
        page.go_on()
    else:
        press("Enter", "Space")
        assert is_at(page, "rule")
        assert page.session.row_count("rule") == 1
        press("Enter")
    assert page.session.cursor == "end"


def test_a_resumed_interview_stays_at_its_question(show: Callable[[Page], MainWindow], tasks: Tasks) -> None:
    page = open_form(show, tasks, TRIPS, MEMBERS)
    press("Enter", "'no trips", "Enter")
    again = Session.resume(page.session.form, page.session.device, FixedClock(MOMENT), page.session.draft())
    resumed = InterviewPage(again, FakeJobs(), tasks, FixedClock(MOMENT))
    show(resumed)
    assert again.cursor == "num"
    assert resumed.questions.stop == ""
    assert resumed.questions.current is resumed.questions.views["num"]


def test_the_language_changes_at_the_stop(show: Callable[[Page], MainWindow], tasks: Tasks) -> None:
    page = open_form(show, tasks, TRIPS, languages={"en": "English", "ru": "Русский"})
    press("F6")
    assert page.session.language == "ru"
    assert is_at(page, "trip")


def test_an_interview_of_rosters_in_rosters_only(show: Callable[[Page], MainWindow], tasks: Tasks) -> None:
    page = open_form(show, tasks, node("repeat", "house", JOB))
    assert is_at(page, "house")
    press("Space")
    assert is_at(page, "house[1]/job"), "a row that holds rosters only leads to the first of them"
    press("Space", "'mason", "Enter", "Enter")
    assert is_at(page, "house")
    press("Enter")
    assert page._stack.currentWidget() is page.review
