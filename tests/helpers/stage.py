"""The real program on the folders of a test, and the places at which a journey through it stops."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.actions import opening, surveys
from app.actions.desks import EnumeratorDesk
from app.base.again import Again
from app.form.library import shipped_form
from app.ui.page import Page
from app.ui.program import Program
from app.ui.texts import PseudoTranslator
from app.ui.unlock.unlock_page import UnlockPage
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.program import Driver
from tests.helpers.screens import press

P = TypeVar("P", bound=Page)


@dataclass
class Stop:
    """One screen to look at; `is_working` where a job is held up so that it can be seen.

    `again`: the same screen as before but for a sentence or two.
    """

    name: str
    is_working: bool = False
    again: bool = False


class Stage:
    """The real program on the folders of one test."""

    def __init__(self, app: QApplication, qtbot: QtBot, folder: Path) -> None:
        self.app, self.qtbot, self.folder = app, qtbot, folder
        self.program: Program | None = None
        self.driver: Driver | None = None
        self.pseudo: PseudoTranslator | None = None

    def begin(
        self,
        folder: Path,
        *,
        demo: bool = False,
        hold: threading.Event | None = None,
        again: Again | None = None,
    ) -> Driver:
        """Start the program on `folder`, in English; `hold` keeps its worker busy until it is set.

        `again` is what a process tells that it takes the place of.
        """
        self.end()
        folder.mkdir(exist_ok=True)
        program = self.program = Program(self.app, folder, CHEAP, demo=demo, again=again)
        program.texts.set_language("en")
        if self.pseudo is not None:  # Qt asks the catalogue that came last
            self.app.removeTranslator(self.pseudo)
            self.app.installTranslator(self.pseudo)
        if hold is not None:
            program.tasks.run(lambda _progress: hold.wait(60))
        with self.qtbot.waitExposed(program.window):
            program.begin()
        program.window.activateWindow()
        self.qtbot.waitUntil(program.window.isActiveWindow)
        self.driver = Driver(program, self.qtbot)
        return self.driver

    def unlock(self, folder: Path, page: type[P]) -> P:
        """Start the program and unlock `folder`."""
        driver = self.begin(folder)
        driver.wait_page(UnlockPage)
        press("'" + PASSPHRASE, "Enter")
        return driver.wait_page(page)

    def end(self) -> None:
        """Close the program."""
        if self.program is not None:
            room = self.program.room
            if room is not None:
                gone: list[bool] = []
                room.leave(lambda: gone.append(True), force=True)
                self.qtbot.waitUntil(lambda: bool(gone))
            self.program.end()
        self.program = self.driver = None

    @property
    def here(self) -> Page:
        """The page that is shown."""
        assert self.driver is not None
        return self.driver.page

    def settle(self, *, is_working: bool = False) -> None:
        """Let the worker and the layouts come to rest."""
        assert self.program is not None
        tasks = self.program.tasks
        if not is_working:
            self.qtbot.waitUntil(lambda: not tasks.is_busy)
        for _ in range(3):
            QApplication.sendPostedEvents()
        QApplication.processEvents()
        QApplication.sendPostedEvents()
        if not is_working and tasks.is_busy:
            self.qtbot.waitUntil(lambda: not tasks.is_busy)
            QApplication.sendPostedEvents()


@contextmanager
def open_desk(folder: Path) -> Iterator[EnumeratorDesk]:
    """A laptop's desk without a window."""
    desk = opening.unlock(folder, PASSPHRASE)
    assert isinstance(desk, EnumeratorDesk)
    try:
        yield desk
    finally:
        desk.close()


def make_laptop(folder: Path, *forms: str | Path) -> Path:
    """A laptop with forms, shipped ones by name, in `folder / "laptop"`."""
    sources = [shipped_form(form) if isinstance(form, str) else form for form in forms]
    name = "Labour rights of migrant workers"
    desk = opening.create_survey(folder / "desk", name, sources, PASSPHRASE, CHEAP)
    surveys.write_pack(desk, folder / "rights.dala-pack")
    desk.close()
    laptop = opening.init_device(
        folder / "laptop", folder / "rights.dala-pack", "R03", PASSPHRASE, CHEAP, organisation=""
    )
    laptop.close()
    return folder / "laptop"
