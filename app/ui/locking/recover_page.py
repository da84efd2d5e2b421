"""Opens a desk whose passphrase is lost, or that was closed for good, with a key of its survey."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.actions import passphrases
from app.base.errors import Code, KnownError
from app.ui.messages import message
from app.ui.page import Chrome, Step
from app.ui.start.form_page import FormPage
from app.ui.start.key_lines import KeyLines
from app.ui.start.passphrase_lines import PassphraseLines
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label
from app.ui.widgets.path_line import BROWSE_KEY, dropped_files

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from app.actions.desks import CoordinatorDesk, EnumeratorDesk
    from app.base.progress import Progress
    from app.crypto.passphrase import Cost
    from app.ui.tasks import Tasks

_AT_FILE = {Code.FILE_MISSING, Code.FILE_UNREADABLE, Code.KEY_FILE_DAMAGED, Code.FILE_TOO_NEW}
_BELOW = {Code.VAULT_IN_USE, Code.VAULT_DAMAGED, Code.VAULT_TOO_NEW, Code.FILE_UNWRITABLE, Code.DISK_FULL}


class RecoverPage(FormPage):
    """The key, typed or as a file with a passphrase of its own, and the desk's new passphrase.

    Signals: opened(desk) with the open desk; back_asked().
    """

    opened = Signal(object)
    back_asked = Signal()

    def __init__(self, tasks: Tasks, folder: Path, cost: Cost, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self._folder, self._cost = folder, cost
        self._title, self._what, self._only = Label(role="h1"), Label(role="body"), Label(role="warning")
        self.given = KeyLines()
        self.key, self.file, self.file_secret = self.given.lines
        self.secret = PassphraseLines()
        self._new = Label(role="h2")
        card = Card()
        card.column.addWidget(self.given)
        self.lines = [*self.given.lines, *self.secret.lines]
        for part in (self._title, self._what, self._only, card, self._new, self.secret):
            self.area.column.addWidget(part)
        self.setAcceptDrops(True)
        self.finish_building()

    def chrome(self) -> Chrome:
        """Back, and on."""
        free = not self.is_busy
        return Chrome(
            "Dala",
            self.tr("Open with the coordinator's key"),
            guarded=False,
            back=Step(self.tr("Back"), "Esc", free),
            keys=self.tr("Enter: next line · {key} choose the key file").replace("{key}", BROWSE_KEY),
            primary=Step(self.tr("Open"), "Ctrl+Enter", free),
        )

    def retranslate(self) -> None:
        """Say it anew."""
        self._title.setText(self.tr("Open with the coordinator's key"))
        self._what.setText(
            self.tr(
                "The key opens this laptop without its passphrase, and the laptop gets a new one. Nothing on "
                "it is lost."
            )
        )
        self._only.setText(
            self.tr("This key opens every interview of the survey. Only the coordinator types it, here.")
        )
        self._new.setText(self.tr("The laptop's new passphrase"))
        super().retranslate()

    def shown(self) -> None:
        """The keyboard starts at the key."""
        (self.file if self.file.text else self.key).take_focus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one dragged file."""
        if dropped_files(event) and not self.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The dropped file is the key file."""
        self.given.file.take(dropped_files(event)[:1])

    def key_pressed(self, key: str) -> bool:
        """The dialog, the passphrase's keys, and those of every form; Enter on the last line goes on."""
        if not self.is_busy:
            if self.given.key_pressed(key) or self.secret.key_pressed(key):
                return True
            if key == "Enter" and self.secret.second.line.hasFocus():
                self.go_on()
                return True
        return super().key_pressed(key)

    def go_back(self) -> None:
        """To the passphrase; nothing is changed."""
        if not self.is_busy:
            self.back_asked.emit()

    def go_on(self) -> None:
        """Look at every line, then open the desk."""
        if self.is_busy:
            return
        if wrong := self.given.problem() or self.secret.problem():
            self.complain(*wrong)
            return
        path = self.given.file.path
        given = (path, self.file_secret.text) if path is not None else self.key.text
        self.run(
            self.tr("Opening the laptop…"),
            _recover(self._folder, given, self.secret.passphrase, self._cost),
            self._opened,
        )

    def _opened(self, desk: EnumeratorDesk | CoordinatorDesk) -> None:
        self.given.clear()
        self.secret.clear()
        self.opened.emit(desk)

    def failed(self, error: KnownError) -> None:
        """Say it at the line that it concerns."""
        if error.code is Code.EASY_TO_GUESS:
            self.complain(self.secret.first, message(error))
        elif error.code is Code.KEY_FILE_LOCKED:
            self.complain(self.file_secret, message(error))
        elif error.code in _AT_FILE:
            self.complain(self.file, message(error))
        elif error.code in _BELOW:
            super().failed(error)
        else:
            self.complain(self.file if self.given.file.path is not None else self.key, message(error))


def _recover(
    folder: Path, given: tuple[Path, str] | str, new: str, cost: Cost
) -> Callable[[Progress], EnumeratorDesk | CoordinatorDesk]:
    def job(progress: Progress) -> EnumeratorDesk | CoordinatorDesk:
        progress(0, None)
        if isinstance(given, str):
            return passphrases.recover(folder, given, new, cost)
        path, secret = given
        return passphrases.recover_by_file(folder, path, secret, new, cost)

    return job
