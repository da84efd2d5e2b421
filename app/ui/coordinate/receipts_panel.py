"""Writes receipts: the coordinator's word to each laptop that its interviews lie in two places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.actions import receipts
from app.base.errors import Code
from app.exchange.backup_file import SUFFIX as BACKUP_SUFFIX
from app.ui.coordinate.bare import BareTicks
from app.ui.coordinate.panel import Panel
from app.ui.coordinate.room import fill
from app.ui.messages import message
from app.ui.widgets.labels import Label
from app.ui.widgets.path_line import PathLine
from app.ui.widgets.tabbing import tab_order

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.actions.receipts import ReceiptReport
    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.ui.coordinate.room import Desk

BACKUP_KEY: Final = "Ctrl+B"
FOLDER_KEY: Final = "Ctrl+T"
_AT_BACKUP: Final = (
    Code.FILE_MISSING, Code.FILE_UNREADABLE, Code.BACKUP_UNKNOWN, Code.BACKUP_SAME_DISK,
)  # fmt: skip


class ReceiptsPanel(Panel):
    """A backup on another disk, a folder, a tick. `report` is what the last run wrote."""

    def __init__(self, around: Desk, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.report: ReceiptReport | None = None
        self._lacking = 0
        self.lacking = Label(role="warning")
        self.backup = PathLine("file", key=BACKUP_KEY)
        self.folder = PathLine("folder", key=FOLDER_KEY)
        self.understood = BareTicks(("understood",))
        self.lines = [self.backup, self.folder]
        for part in (self.lacking, self.backup, self.folder, self.understood):
            self.column.addWidget(part)
        tab_order(
            (
                self.backup.line, self.backup.browse_button, self.folder.line, self.folder.browse_button,
                *self.understood.rows.values(),
            )
        )  # fmt: skip
        self.finish_building()

    def begin(self) -> None:
        """Nothing is proposed."""

    def show_lacking(self, lacking: int) -> None:
        """Say how many interviews are in no backup yet."""
        self._lacking = lacking
        said = self.tr(
            "%n interviews are in no backup on another disk: no receipt will name them. Write one first.",
            "",
            lacking,
        )
        self.lacking.show_text(said if lacking else "")

    def go_text(self) -> str:
        """What the button says."""
        return self.tr("Write the receipts")

    def go(self) -> None:
        """Write one file a laptop."""
        if self.is_working:
            return
        backup, folder = self.backup.path, self.folder.path
        if backup is None:
            self.complain(self.backup, self.tr("Type which backup the interviews are in, or choose it."))
        elif folder is None:
            self.complain(self.folder, self.tr("Type which folder the receipts go into, or choose it."))
        elif not self.understood.is_ticked("understood"):
            self.refuse(self._asks_tick)
            self.understood.rows["understood"].setFocus()
        else:
            self.report = None
            job = _write(self.around, backup, folder)
            self.run(self.tr("Reading the backup and every interview again…"), job, self._written)

    def _asks_tick(self) -> str:
        return self.tr("Tick first that you understand what laptops will do (1).")

    def _written(self, report: ReceiptReport) -> None:
        self.report = report
        self.ended.emit(lambda: self._said(report))

    def _said(self, report: ReceiptReport) -> str:
        parts = [self.tr("%n receipts are written. Take each to its laptop.", "", len(report.receipts))]
        if report.newer:
            parts.append(
                self.tr(
                    "%n interviews came after that backup and are in no receipt: write a new backup.",
                    "",
                    report.newer,
                )
            )
        if report.damaged:
            parts.append(
                self.tr(
                    "%n interviews are damaged at this desk and are in no receipt: ask their enumerators to"
                    " hand over again.",
                    "",
                    report.damaged,
                )
            )
        return " ".join(parts)

    def failed(self, error: KnownError) -> None:
        """Say it at the line that it concerns."""
        if error.code in _AT_BACKUP:
            self.complain(self.backup, message(error))
        elif error.code in (Code.FOLDER_MISSING, Code.FILE_UNWRITABLE, Code.DISK_FULL):
            self.complain(self.folder, message(error))
        else:
            super().failed(error)

    def forget(self) -> None:
        """The tick goes too."""
        super().forget()
        if self.understood.is_ticked("understood"):
            self.understood.toggle("understood")

    def retranslate(self) -> None:
        """Set every text."""
        self.title.setText(self.tr("Receipts for laptops"))
        self.what.setText(
            self.tr(
                "A receipt names the interviews of one laptop that lie both at this desk and in a backup on"
                " another disk. A laptop that takes it in destroys the keys of exactly these interviews: from"
                " then on they exist only here and in your backups. What is not in this backup stays on the"
                " laptop."
            )
        )
        self.backup.ask(
            self.tr("Backup on another disk"),
            fill(self.tr("its name ends in {suffix}"), suffix=BACKUP_SUFFIX),
        )
        kinds = self.tr("Backups")
        self.backup.offer(self.tr("Choose the backup"), f"{kinds} (*{BACKUP_SUFFIX});;* (*)")
        self.folder.ask(
            self.tr("Folder for the receipts"), self.tr("one file a laptop; its name says nothing")
        )
        self.folder.offer(self.tr("Choose the folder for the receipts"))
        self.understood.say(
            self.tr("Before they are written"),
            (
                self.tr(
                    "I understand: laptops destroy what a receipt names, and nobody can bring it back there."
                ),
            ),
        )
        self.show_lacking(self._lacking)
        super().retranslate()

    def key_pressed(self, key: str) -> bool:
        """The dialogs and the tick."""
        if not self.is_working:
            if key == BACKUP_KEY:
                self.backup.browse()
                return True
            if key == FOLDER_KEY:
                self.folder.browse()
                return True
            if key == "Enter" and self.folder.line.hasFocus():
                self.understood.rows["understood"].setFocus()
                return True
        return self.understood.key_pressed(key) or super().key_pressed(key)


def _write(around: Desk, backup: Path, folder: Path) -> Callable[[Progress], ReceiptReport]:
    def job(progress: Progress) -> ReceiptReport:
        progress(0, None)
        return receipts.write(around.desk, backup, folder, progress)

    return job
