"""The pages of a laptop that come and go: certificate, files from the coordinator, void, backup, check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.ui.home.backup_page import BackupPage
from app.ui.home.check_page import CheckPage
from app.ui.home.enrol_page import EnrolPage
from app.ui.home.side import HAND_OVER, LIST, SETTINGS
from app.ui.home.take_in_page import TakeInPage
from app.ui.home.void_page import VoidPage
from app.ui.start.form_page import FormPage

if TYPE_CHECKING:
    from pathlib import Path

    from app.actions.desks import EnumeratorDesk
    from app.actions.interviews import InterviewEntry
    from app.ui.home.take_in_page import TakenIn
    from app.ui.open_desk import Around


class LaptopPages(QObject):
    """Makes one of them when it is asked for; the window destroys it when the next page comes.

    Signals: room_asked(room) when one is left; said(text) what the list should tell then; came_back() when
    there are drafts to correct.
    """

    room_asked = Signal(str)
    said = Signal(str)
    came_back = Signal()

    def __init__(self, desk: EnumeratorDesk, around: Around, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._around = desk, around

    def cancel(self) -> None:
        """Give up what one of them does: the desk is to be closed."""
        page = self._around.window.shell.page
        if isinstance(page, FormPage):
            page.cancel()

    @Slot()
    def _to_list(self) -> None:
        self.room_asked.emit(LIST)

    @Slot()
    def _to_hand_over(self) -> None:
        self.room_asked.emit(HAND_OVER)

    @Slot()
    def _to_settings(self) -> None:
        self.room_asked.emit(SETTINGS)

    @Slot()
    def show_enrol(self) -> None:
        """Make this laptop known to its survey."""
        page = EnrolPage(self._desk, self._around.tasks)
        page.back_asked.connect(self._to_list)
        page.take_in_asked.connect(self._show_certificate)
        self._around.show(page)

    @Slot(object)
    def _show_certificate(self, path: Path | None) -> None:
        self._take_in(path).back_asked.connect(self.show_enrol)

    @Slot(object)
    def show_take_in(self, path: Path | None) -> None:
        """Take a file of the coordinator's in, and come back to handing over where it is not taken."""
        self._take_in(path).back_asked.connect(self._to_hand_over)

    def _take_in(self, path: Path | None) -> TakeInPage:
        page = TakeInPage(self._desk, self._around.tasks, path)
        page.left.connect(self._to_list)
        page.taken.connect(self._taken)
        self._around.show(page)
        return page

    @Slot(object)
    def _taken(self, done: TakenIn) -> None:
        if done.drafts:
            self.came_back.emit()

    @Slot(object)
    def show_void(self, entry: InterviewEntry) -> None:
        """Declare an interview void."""
        page = VoidPage(self._desk, self._around.tasks, entry)
        page.back_asked.connect(self._to_list)
        page.voided.connect(self._voided)
        self._around.show(page)

    @Slot(str)
    def _voided(self, code: str) -> None:
        self._to_list()
        text = self.tr("Interview {code} is void. It is kept and travels, but does not count.")
        self.said.emit(text.replace("{code}", code))

    @Slot()
    def show_backup(self) -> None:
        """Back the laptop up."""
        page = BackupPage(self._desk, self._around.tasks)
        page.back_asked.connect(self._to_settings)
        self._around.show(page)

    @Slot()
    def show_check(self) -> None:
        """Look whether the laptop is whole."""
        page = CheckPage(self._desk, self._around.tasks)
        page.back_asked.connect(self._to_settings)
        self._around.show(page)
