"""A form whose expression looks at too much, on screen: it is told, and the interview goes on."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.base.clock import FixedClock
from app.form.loader import load_form
from app.interview.session import Session
from app.interview.state import DeviceInfo
from app.ui.collect.interview_page import InterviewPage
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from tests.helpers.screens import MOMENT, FakeJobs, press

FORM = {
    "format": "dala-form/1",
    "form_id": "heavy",
    "version": "1",
    "survey": [
        {"type": "integer", "name": "n", "label": "N"},
        {"type": "text", "name": "more", "label": "More", "relevant": "${n} > 2"},
        {
            "type": "repeat",
            "name": "row",
            "label": "Row",
            "repeat_count": "${n}",
            "children": [{"type": "text", "name": "v", "label": "V"}],
        },
        {"type": "calculate", "name": "pairs", "calculation": "count(${row}[count(${row}[v = 1]) = 1])"},
    ],
}


def test_it_is_told_and_what_follows_is_shown(
    show: Callable[[Page], MainWindow], tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.form.code.MAX_STEPS", 10)
    form = load_form(json.dumps(FORM).encode(), "heavy.json")
    session = Session.start(form, DeviceInfo("d", "R01", "s"), FixedClock(MOMENT))
    page = InterviewPage(session, FakeJobs(), tasks, FixedClock(MOMENT))
    show(page)
    qtbot.waitUntil(lambda: page.saver.is_clean)
    press("'3", "Enter")
    assert session.state("n").value == 3
    assert "pairs looks at more than" in page.questions.notice.label.text()
    assert "more" in page.questions.views
