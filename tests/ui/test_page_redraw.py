"""One answer redraws what it changed and reads no more of a long interview than is on the screen."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from app.form.loader import load_form
from app.form.model import Form
from app.interview.state import NodeState
from app.ui.collect.interview_page import InterviewPage
from app.ui.collect.question_card import QuestionCard
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from tests.helpers.screens import press
from tests.helpers.showcase_page import field, open_page, value

ROWS = 60


@cache
def form() -> Form:
    def asked(kind: str, name: str, **more: Any) -> dict[str, Any]:
        return {"type": kind, "name": name, "label": {"en": f"{name}?"}, **more}

    member = [
        asked("text", "m_name", pii="name"),
        asked("integer", "m_age", pii="demographic"),
        asked("text", "m_told", label={"en": "Did ${m_name} tell it?"}),
        *(asked("integer", f"m_{n}") for n in range(6)),
    ]
    survey = [
        asked("integer", "size"),
        asked("integer", "other"),
        asked("text", "why", relevant="${other} > 3"),
        {"type": "repeat", "name": "member", "label": {"en": "Member"}, "repeat_count": "${size}",
         "row_title": "${m_name}", "children": member},
        {"type": "calculate", "name": "total", "calculation": "sum(${m_age})"},
        asked("note", "sum", label={"en": "In all ${total}"}),
    ]  # fmt: skip
    definition = {
        "format": "dala-form/1", "form_id": "long", "version": "1", "title": {"en": "Long"},
        "languages": {"en": "English"}, "default_language": "en", "survey": survey,
    }  # fmt: skip
    return load_form(json.dumps(definition).encode(), "long.json")


@pytest.fixture
def page(show: Callable[[Page], MainWindow], tasks: Tasks) -> InterviewPage:
    made = open_page(show, tasks, form())
    press(f"'{ROWS}", "Enter")
    made.go_to(f"member[{ROWS // 2}]/m_age")
    QApplication.sendPostedEvents()
    return made


@pytest.fixture
def redrawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Paths of the cards that were filled anew."""
    found: list[str] = []
    show_state = QuestionCard.show_state

    def noted(card: QuestionCard, state: NodeState, language: str, **more: Any) -> None:
        found.append(state.path)
        show_state(card, state, language, **more)

    monkeypatch.setattr(QuestionCard, "show_state", noted)
    return found


@pytest.fixture
def read(page: InterviewPage, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Paths whose state was worked out."""
    found: list[str] = []
    states, state = page.session._states, page.session._states.state

    def noted(cell: Any) -> NodeState:
        made = state(cell)
        found.append(made.path)
        return made

    monkeypatch.setattr(states, "state", noted)
    return found


def test_an_answer_redraws_its_card_and_what_names_it(page: InterviewPage, redrawn: list[str]) -> None:
    row = f"member[{ROWS // 2}]"
    page.go_to(f"{row}/m_name")
    redrawn.clear()
    press("'Ann", "Enter")
    assert set(redrawn) == {f"{row}/m_name", f"{row}/m_told"}


def test_an_answer_reads_a_page_of_rows_and_not_the_roster(page: InterviewPage, read: list[str]) -> None:
    press("'34", "Enter")
    assert value(page, f"member[{ROWS // 2}]/m_age") == 34
    rows = {path.partition("/")[0] for path in read if path.startswith("member[")}
    assert len(rows) <= 11, "ten in the table, and one that the heads are from"
    assert len(read) < 150


def test_going_to_another_row_reads_that_row(page: InterviewPage, read: list[str]) -> None:
    press("Ctrl+Down")
    assert page.session.cursor == f"member[{ROWS // 2 + 1}]/m_age"
    assert len({path.partition("/")[0] for path in read if path.startswith("member[")}) <= 11


def test_the_next_question_of_the_page_is_not_laid_out_again(
    page: InterviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid: list[str] = []
    monkeypatch.setattr(page.questions, "show_section", lambda section, _title, _path: laid.append(section))
    press("Enter", "Enter", "Enter")
    assert laid == []
    assert page.session.cursor == f"member[{ROWS // 2}]/m_1"


def test_a_note_follows_what_it_tells(page: InterviewPage) -> None:
    press("'34", "Enter")
    assert page.questions._notes["sum"]._text.text() == "In all 34"


def test_a_question_that_appears_leaves_the_other_cards_alone(
    page: InterviewPage, redrawn: list[str]
) -> None:
    page.go_to("other")
    redrawn.clear()
    press("'7", "Enter")
    assert page.session.cursor == "why"
    assert set(redrawn) - {f"member[{ROWS // 2}]/m_age"} == {"other", "why"}


def test_what_reads_as_the_answer_that_is_there_is_shown_as_it_reads(page: InterviewPage) -> None:
    page.go_to("other")
    press("'7", "Enter")
    page.go_to("other")
    press("'007", "Enter")
    assert field(page, "other").edit.text() == "7"
