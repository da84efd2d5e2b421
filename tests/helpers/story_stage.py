"""The real program in this process, for stories: keys come through its window, its end is a closed window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.program import Program
from tests.helpers.desks import CHEAP
from tests.helpers.program import Driver
from tests.helpers.story_keys import Seen, look_at, strike

_PATIENCE = 60_000
"""Milliseconds that the longest job of a story may take."""

_MOST_TABS = 80


class Stage(Driver):
    """A running program that only keys reach."""

    def press(self, *names: str) -> Seen:
        """Press keys; what the window shows then."""
        strike(self.program.window, names)
        return look_at(self.program)

    def tab_to(self, wanted: Callable[[QWidget], bool]) -> None:
        """Press Tab until the keyboard is where `wanted` says, once around at most."""
        first: QWidget | None = None
        for _ in range(_MOST_TABS):
            here = QApplication.focusWidget()
            assert here is not None, "nothing has the keyboard"
            if wanted(here):
                return
            assert here is not first, "Tab came around without meeting it"
            first = first or here
            self.press("Tab")
        raise AssertionError("Tab does not come around")

    def wait_until(self, holds: Callable[[], bool]) -> None:
        """Wait for a long job too."""
        self.qtbot.waitUntil(holds, timeout=_PATIENCE)

    def wait_idle(self) -> None:
        """Wait until the worker has nothing left to do."""
        self.wait_until(lambda: not self.program.tasks.is_busy)

    def close(self) -> None:
        """Close the window as its cross does, and wait until it is gone."""
        self.program.window.close()
        self.wait_until(lambda: not self.program.window.isVisible())


@contextmanager
def on_stage(qapp: QApplication, qtbot: QtBot, folder: Path) -> Iterator[Stage]:
    """The program on a data folder, in English, its window the active one."""
    program = Program(qapp, folder, CHEAP)
    try:
        program.texts.set_language("en")
        with qtbot.waitExposed(program.window):
            program.begin()
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        yield Stage(program, qtbot)
    finally:
        program.end()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
