"""A finished interview is opened again by its key, corrected, and finished again, in the whole program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.actions import interviews
from app.actions.interviews import State
from app.ui.collect.interview_page import InterviewPage
from app.ui.home.list_page import ListPage
from tests.helpers.screens import press
from tests.helpers.stage import Stage, open_desk
from tests.helpers.window_screens import finish_one, reopening_laptop


@pytest.fixture
def stage(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(qapp, qtbot, tmp_path)
    yield made
    made.end()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_it_is_opened_again_corrected_and_finished_again(stage: Stage) -> None:
    laptop = reopening_laptop(stage.folder)
    with open_desk(laptop) as desk:
        finish_one(desk)
        (before,) = interviews.listing(desk)
    page = stage.unlock(laptop, ListPage)
    assert stage.driver is not None
    stage.qtbot.waitUntil(lambda: page.current is not None)
    press("Ctrl+O")
    interview = stage.driver.wait_page(InterviewPage)
    interview.session.answer("story", "Он вернул паспорт")
    interview.show_review()
    press("Ctrl+Enter")
    stage.driver.wait_page(ListPage)
    stage.qtbot.waitUntil(lambda: page.current is not None and page.current.state is State.FINISHED)
    assert page.told.label.text().startswith("The interview is finished. It can be opened again until ")
    stage.end()
    with open_desk(laptop) as desk:
        (after,) = interviews.listing(desk)
        assert (after.state, after.until) == (State.FINISHED, before.until)
        assert "Он вернул паспорт" in str(desk.vault.read(after.record).decode("unicode_escape"))
