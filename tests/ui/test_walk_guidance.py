"""What the enumerator asks for at a question: longer advice, and rows that wait hidden."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.base.clock import FixedClock
from app.form.library import shipped_form
from app.form.loader import load_form
from app.interview.session import Session
from app.interview.state import DeviceInfo
from app.ui.collect.interview_page import InterviewPage
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from tests.helpers.screens import MOMENT, FakeJobs, press


@pytest.fixture
def page(show: Callable[[Page], MainWindow], tasks: Tasks, qtbot: QtBot) -> InterviewPage:
    form = load_form(shipped_form("demo"), "demo.json")
    session = Session.start(form, DeviceInfo("d1", "S03", "survey"), FixedClock(MOMENT), "ru")
    session.answer("told", True)
    session.answer("people", 3)
    session.answer("person[3]/person_age", 7)
    made = InterviewPage(session, FakeJobs(), tasks, FixedClock(MOMENT))
    show(made)
    qtbot.waitUntil(lambda: made.saver.is_clean)
    return made


def test_guidance_is_shown_when_asked_for_and_in_the_questions_language(page: InterviewPage) -> None:
    page.jump("overall")
    parts = page.questions.views["overall"].parts
    assert not parts._guidance.isVisible()
    press("F1")
    assert parts._guidance.isVisible()
    assert parts._guidance.text().startswith("Если респондент сомневается")
    page.choose_language("en")
    assert parts._guidance.text().startswith("If the respondent hesitates")
    press("F1")
    assert not parts._guidance.isVisible()


def test_a_question_without_guidance_offers_none(page: InterviewPage) -> None:
    page.jump("people")
    parts = page.questions.views["people"].parts
    assert not parts.guidance_chip.isVisible()
    press("F1")
    assert not parts._guidance.isVisible()


def test_hidden_rows_are_told_and_come_back(page: InterviewPage) -> None:
    page.jump("people")
    press("'1", "Enter")
    card = page.questions.rosters["person"]
    assert "2 more rows are kept, hidden" in card._ask.label.text()
    page.jump("people")
    press("'3", "Enter")
    assert not card._ask.isVisible()
    assert page.session.state("person[3]/person_age").value == 7


def test_hidden_rows_are_discarded_by_a_second_press_only(page: InterviewPage, qtbot: QtBot) -> None:
    page.jump("people")
    press("'1", "Enter")
    card = page.questions.rosters["person"]
    press("Ctrl+Del", "Esc")
    assert page.session.surplus("person") == 2
    assert "again discards" not in card._ask.label.text()
    qtbot.waitUntil(lambda: page.saver.is_clean)
    press("Ctrl+Del", "Ctrl+Del")
    assert page.session.surplus("person") == 0
    assert not card._ask.isVisible()
    assert not page.saver.is_clean
    qtbot.waitUntil(lambda: page.saver.is_clean)
    page.jump("people")
    press("'3", "Enter")
    assert page.session.state("person[3]/person_age").value is None
