"""The showcase on a live interview page in a real window."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from app.base.clock import FixedClock
from app.form.model import Form
from app.interview.session import Session
from app.interview.state import DeviceInfo
from app.ui.collect.interview_page import InterviewPage
from app.ui.collect.question_card import QuestionCard
from app.ui.fields.field import Field
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from tests.helpers.screens import MOMENT, FakeJobs
from tests.helpers.showcase_form import showcase_form

Show = Callable[[Page], MainWindow]


@cache
def form() -> Form:
    """The showcase with 300 villages."""
    return showcase_form(300)


def open_page(show: Show, tasks: Tasks, made: Form | None = None, language: str = "en") -> InterviewPage:
    """A new interview on the screen."""
    session = Session.start(made or form(), DeviceInfo("d1", "S03", "survey"), FixedClock(MOMENT), language)
    page = InterviewPage(session, FakeJobs(), tasks, FixedClock(MOMENT))
    show(page)
    return page


def value(page: InterviewPage, path: str) -> Any:
    """The answer to a question."""
    return page.session.state(path).value


def field(page: InterviewPage, path: str) -> Field:
    """The field of a question that is on the page."""
    card = page.questions.views[path]
    assert isinstance(card, QuestionCard)
    return card.field


def texts(page: InterviewPage, path: str) -> tuple[str, ...]:
    """What the messages at a question say."""
    return page.questions.views[path].parts.texts
