"""Puts the desk of a backup onto this computer, which holds nothing yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot

from app.actions import backing_up, premises
from app.base.errors import Code, KnownError
from app.exchange import backup_file
from app.exchange.backup_file import Role
from app.ui.coordinate.when import stored
from app.ui.messages import message
from app.ui.page import Chrome, Step
from app.ui.start.form_page import FormPage
from app.ui.start.key_lines import KeyLines
from app.ui.start.place_notes import PlaceNotes
from app.ui.widgets.card import Banner, Card
from app.ui.widgets.labels import Label
from app.ui.widgets.path_line import BROWSE_KEY, PathLine, dropped_files
from app.ui.widgets.styled import appear

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from app.base.progress import Progress
    from app.exchange.backup_file import BackupHeader
    from app.ui.start.key_lines import GivenKey
    from app.ui.tasks import Tasks

KEY_FILE_KEY = "Ctrl+B"

_LOOK_AFTER = 300
"""Milliseconds without a key after which a typed file is looked into."""

_AT_FILE = {
    Code.FILE_MISSING,
    Code.FILE_UNREADABLE,
    Code.BACKUP_NOT_A_BACKUP,
    Code.BACKUP_DAMAGED,
    Code.FILE_TOO_NEW,
}


class RestorePage(FormPage):
    """A backup; for a laptop's also a key of its survey. Then what was put back, and on to its passphrase.

    Signals: restored() when the user goes on to the desk; back_asked().
    """

    restored = Signal()
    back_asked = Signal()

    def __init__(self, tasks: Tasks, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self._folder = folder
        self._seen: Path | None = None
        self.is_sealed = False
        self.header: BackupHeader | None = None
        self._title, self._what = Label(role="h1"), Label(role="body")
        self.place = PlaceNotes(tasks, folder)
        self.file = PathLine("file")
        self._asks_key = Label(role="warning")
        self.given = KeyLines(browse_key=KEY_FILE_KEY)
        self._key_card = Card()
        self._key_card.column.addWidget(self._asks_key)
        self._key_card.column.addWidget(self.given)
        self._key_card.hide()
        self.done = Banner(tone="ok")
        self.done.hide()
        self.lines = [self.file, *self.given.lines]
        for part in (
            self._title, self._what, self.done, self.place, self.file, self._key_card, self.place.asks
        ):  # fmt: skip
            self.area.column.addWidget(part)
        self.setAcceptDrops(True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_LOOK_AFTER)
        self._soon.timeout.connect(self.look)
        self.file.line.textChanged.connect(self._soon.start)
        self.file.chosen.connect(self._chosen)
        self.finish_building()

    def chrome(self) -> Chrome:
        """Back, and on; at the end only on."""
        free = not self.is_busy
        if self.header is not None:
            return Chrome(
                "Dala",
                self.tr("Restore a backup"),
                guarded=False,
                primary=Step(self.tr("Type its passphrase"), "Ctrl+Enter"),
            )
        return Chrome(
            "Dala",
            self.tr("Restore a backup"),
            guarded=False,
            back=Step(self.tr("Back"), "Esc", free),
            keys=self.tr("{key} choose the backup").replace("{key}", BROWSE_KEY),
            primary=Step(self.tr("Restore"), "Ctrl+Enter", free),
        )

    def retranslate(self) -> None:
        """Say it anew."""
        self._title.setText(self.tr("Restore a backup"))
        self._what.setText(
            self.tr(
                "The desk is put here as it was when the backup was made. It opens with the passphrase that"
                " it had then, or with a key of the survey. Choose the file, type it, or drop it here."
            )
        )
        self.file.ask(self.tr("Backup"), self.tr("for example E:\\survey.dala-backup"))
        self.file.offer(self.tr("Choose the backup"), self.tr("Backups") + f" (*{backup_file.SUFFIX});;* (*)")
        self._asks_key.setText(
            self.tr("This is a laptop's backup: only a key of its survey opens it. The coordinator has one.")
        )
        self._show_done()
        super().retranslate()

    def _show_done(self) -> None:
        header = self.header
        if header is None:
            return
        said = [self.tr("Restored: the desk as it was: {when}.").replace("{when}", stored(header.created))]
        if header.role is Role.DEVICE:
            said.append(
                self.tr(
                    "It goes on where the backup ends. Use this laptop or the old one from now on, never"
                    " both: else the coordinator sees a copied laptop."
                )
            )
        else:
            said.append(
                self.tr(
                    "What came in after that is not here: add those bundles again, and never work on with the"
                    " old desk too."
                )
            )
        self.done.show_message(" ".join(said), "ok")

    def shown(self) -> None:
        """The keyboard starts at the file."""
        if not self.file.isHidden():
            self.file.take_focus()

    @Slot(object)
    def _chosen(self, _paths: object) -> None:
        self.look()

    @Slot()
    def look(self) -> None:
        """Have the worker see whether a key is needed."""
        self._soon.stop()
        path = self.file.path
        if path is None or path == self._seen or self.is_busy:
            return
        self._seen = path
        self._tasks.run(_sealed(path), self._looked, self._not_looked)

    def _looked(self, found: tuple[Path, bool]) -> None:
        path, is_sealed = found
        if path == self.file.path:
            self.is_sealed = is_sealed
            appear(self._key_card, is_sealed)

    def _not_looked(self, _error: KnownError) -> None:
        # Half a path is no mistake yet; it is told when the user wants to go on.
        self.is_sealed = False
        appear(self._key_card, wanted=False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one dragged file."""
        if dropped_files(event) and not self.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The dropped file is the backup."""
        self.file.take(dropped_files(event)[:1])

    def key_pressed(self, key: str) -> bool:
        """The dialog, the key's own keys, and those of every form."""
        if not self.is_busy and self.header is None:
            if key == BROWSE_KEY:
                self.file.browse()
                return True
            if self.place.key_pressed(key) or (self.is_sealed and self.given.key_pressed(key)):
                return True
            if key == "Enter" and self.file.line.hasFocus() and not self.is_sealed:
                self.go_on()
                return True
        return super().key_pressed(key)

    def go_back(self) -> None:
        """To the first page."""
        if not self.is_busy and self.header is None:
            self.back_asked.emit()

    def go_on(self) -> None:
        """Look at every line, then restore; afterwards go on to the passphrase."""
        if self.is_busy:
            return
        if self.header is not None:
            self.restored.emit()
            return
        path = self.file.path
        if path is None:
            self.complain(self.file, self.tr("Choose the backup."))
            return
        if self.is_sealed and (wrong := self.given.problem()):
            self.complain(*wrong)
            return
        if self.refuses_place(self.place):
            return
        given = self.given.given if self.is_sealed else None
        job = _restore(path, self._folder, given, anyway=self.place.is_confirmed)
        self.run(self.tr("Restoring the backup…"), job, self._restored)

    def _restored(self, header: BackupHeader) -> None:
        self.given.clear()
        self.header = header
        for part in (self.file, self._key_card, self.place, self.place.asks, self._what):
            part.hide()
        self._show_done()
        self.chrome_changed.emit()

    def failed(self, error: KnownError) -> None:
        """Say it at the line that it concerns."""
        line = self.given.line_of(error) if self.is_sealed else None
        if line is not None:
            self.complain(line, message(error))
        elif error.code is Code.BACKUP_OTHER_KEY and not self.is_sealed:
            self._seen = None
            self.look()
        elif error.code is Code.BACKUP_OTHER_KEY:
            self.complain(self.given.key, message(error))
        elif error.code in _AT_FILE:
            self.complain(self.file, message(error))
        else:
            super().failed(error)


def _sealed(path: Path) -> Callable[[Progress], tuple[Path, bool]]:
    def job(progress: Progress) -> tuple[Path, bool]:
        progress(0, None)
        return path, backup_file.is_sealed(path)

    return job


def _restore(
    path: Path, folder: Path, given: GivenKey | None, *, anyway: bool
) -> Callable[[Progress], BackupHeader]:
    def job(progress: Progress) -> BackupHeader:
        progress(0, None)
        premises.check(folder, here_anyway=anyway)
        return backing_up.restore(path, folder, [given.read()] if given is not None else [], progress)

    return job
