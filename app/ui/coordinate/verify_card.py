"""Looks through a backup file, keeping nothing: is it whole, whose is it, of when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout

from app.actions import backing_up
from app.exchange import backup_file
from app.exchange.backup_file import Role
from app.ui.coordinate.panel import Panel
from app.ui.coordinate.paths import PathField
from app.ui.coordinate.room import fill
from app.ui.coordinate.when import stored
from app.ui.messages import message
from app.ui.widgets.button import KeyButton

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.actions.backing_up import VerifiedBackup
    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.ui.coordinate.room import Desk

CHOOSE_KEY: Final = "Ctrl+N"
VERIFY_KEY: Final = "F9"


class VerifyCard(Panel):
    """A file and a button. A laptop's backup is opened with this desk's own key."""

    def __init__(self, around: Desk, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.file = PathField(CHOOSE_KEY, "open", backup_file.SUFFIX)
        self.file.edited.connect(self._edited_path)
        self.button = KeyButton(key=VERIFY_KEY)
        self.button.clicked.connect(self.go)
        self._found: VerifiedBackup | None = None
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.button)
        self.column.addWidget(self.file)
        self.column.addLayout(row)
        self.finish_building()

    def go_text(self) -> str:
        """What the button says."""
        return self.tr("Look through it")

    def take_focus(self) -> None:
        """The line."""
        self.file.line.setFocus()

    @Slot()
    def _edited_path(self) -> None:
        self._found = None
        self._why = None
        self.notice.show_message("")

    @Slot()
    def go(self) -> None:
        """Read all of it."""
        if self.is_working:
            return
        path = self.file.path
        if path is None:
            self.refuse(self._asks_file)
            self.take_focus()
            return
        self._found = None
        self.run(self.tr("Looking through the backup…"), _verify(self.around, path), self._verified)

    def _asks_file(self) -> str:
        return self.tr("Type which backup shall be looked through, or choose it with Browse.")

    def _verified(self, found: VerifiedBackup) -> None:
        self._found = found
        self.take_focus()
        self._show_found()
        self.seen.emit(self.notice)

    def _show_found(self) -> None:
        found = self._found
        if found is None:
            return
        if found.survey != self.around.desk.survey:
            said = self.tr("It is whole, but of another survey, as it was: {when}.")
        elif found.role is Role.DEVICE:
            said = self.tr("It is whole: a laptop of this survey as it was: {when}.")
        else:
            said = self.tr("It is whole: this survey's desk as it was: {when}.")
        is_other = found.survey != self.around.desk.survey
        self.notice.show_message(fill(said, when=stored(found.created)), "warning" if is_other else "ok")

    def failed(self, error: KnownError) -> None:
        """What is wrong with it."""
        self.refuse(lambda: message(error))

    def retranslate(self) -> None:
        """Set every text."""
        self.title.setText(self.tr("Is a backup whole?"))
        self.what.setText(
            self.tr(
                "A stick grows old. Every byte of the backup is read; nothing of it is kept and nothing is"
                " changed."
            )
        )
        self.file.say(self.tr("Backup to look through"), self.tr("Choose the backup"), self.tr("Backups"))
        self.button.show_text(self.go_text())
        super().retranslate()
        self._show_found()

    def key_pressed(self, key: str) -> bool:
        """Ctrl+N chooses, F9 looks through it; Enter in the line too."""
        if key == CHOOSE_KEY:
            self.file.browse()
        elif key == VERIFY_KEY or (key == "Enter" and self.file.line.hasFocus()):
            self.go()
        else:
            return False
        return True


def _verify(around: Desk, path: Path) -> Callable[[Progress], VerifiedBackup]:
    def job(progress: Progress) -> VerifiedBackup:
        progress(0, None)
        return backing_up.verify_backup(path, [around.desk.identity], progress)

    return job
