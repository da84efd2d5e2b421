"""A program that locks for a test: its clocks stand still, and the next process is only told about."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.base.again import Again, Because
from app.ui.locking.watch import Clocks
from app.ui.program import Program
from app.ui.unlock.unlock_page import UnlockPage
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.program import Driver
from tests.helpers.screens import press

MINUTES = 3
"""What a survey's policy says where nobody said otherwise."""


class Time:
    """Two clocks that a test moves."""

    def __init__(self) -> None:
        self.steady = self.wall = 1_000.0

    def clocks(self) -> Clocks:
        return Clocks(lambda: self.steady, lambda: self.wall)

    def pass_by(self, driver: Driver, seconds: float) -> None:
        """Let the program look at the clocks every second for so long."""
        for _ in range(int(seconds)):
            self.steady += 1
            self.wall += 1
            driver.program.locker.watch.tick()


class LockDriver(Driver):
    """A program that says how the next process would begin, instead of ending this one."""

    @property
    def again(self) -> Again | None:
        """What the next process is told; None while this one goes on."""
        words = self.program.next
        return Again.parse(words[words.index("--again") + 1]) if words else None

    def wait_locked(self, because: Because) -> Again:
        self.wait_until(lambda: self.again is not None)
        assert self.again is not None
        assert self.again.because is because
        assert self.program.room is None
        return self.again


class Starter:
    """Begins such programs, and ends them with the test."""

    def __init__(self, app: QApplication, qtbot: QtBot) -> None:
        self.time, self.cost = Time(), CHEAP
        self._app, self._qtbot = app, qtbot
        self._programs: list[Program] = []

    def begin(
        self, folder: Path, again: Again | None = None, *, demo: bool = False, demo_in: Path | None = None
    ) -> LockDriver:
        program = Program(self._app, folder, CHEAP, again=again, fresh=True, demo=demo, demo_in=demo_in)
        program.locker.watch.clocks = self.time.clocks()
        self._programs.append(program)
        program.texts.set_language("en")
        with self._qtbot.waitExposed(program.window):
            program.begin()
        program.window.activateWindow()
        self._qtbot.waitUntil(program.window.isActiveWindow)
        return LockDriver(program, self._qtbot)

    def unlocked(self, folder: Path) -> LockDriver:
        driver = self.begin(folder)
        driver.wait_page(UnlockPage)
        press("'" + PASSPHRASE, "Enter")
        driver.wait_until(lambda: driver.program.room is not None and not driver.program.tasks.is_busy)
        return driver

    def end(self) -> None:
        programs, self._programs = self._programs, []
        for program in programs:
            room = program.room
            if room is not None:
                gone: list[bool] = []
                room.leave(lambda gone=gone: gone.append(True), force=True)
                self._qtbot.waitUntil(lambda gone=gone: bool(gone))
            program.end()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def starter(app: QApplication, qtbot: QtBot) -> Iterator[Starter]:
    """A `Starter` for one test."""
    made = Starter(app, qtbot)
    try:
        yield made
    finally:
        made.end()
