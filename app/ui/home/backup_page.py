"""Backs the laptop up into one file on a stick, and says who can open it and what must not happen to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal

from app.actions import backing_up
from app.base.errors import Code, KnownError
from app.base.reading import is_folder
from app.ui.home.drives import removable_drives
from app.ui.home.places import PlacesCard
from app.ui.messages import message
from app.ui.page import Chrome, Step
from app.ui.start.form_page import FormPage
from app.ui.widgets.card import Banner, Card
from app.ui.widgets.labels import Label
from app.ui.widgets.path_line import BROWSE_KEY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QHideEvent
    from PySide6.QtWidgets import QWidget

    from app.actions.backing_up import BackupReport
    from app.actions.desks import EnumeratorDesk
    from app.base.progress import Progress
    from app.ui.home.drives import Drive
    from app.ui.tasks import Tasks


class BackupPage(FormPage):
    """Signals: back_asked()."""

    back_asked = Signal()

    def __init__(
        self,
        desk: EnumeratorDesk,
        tasks: Tasks,
        find_drives: Callable[[], tuple[Drive, ...]] = removable_drives,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._desk = desk
        self.report: BackupReport | None = None
        self._title, self._what = Label(role="h1"), Label(role="body")
        self.warning = Banner(tone="warning")
        self.places = PlacesCard(tasks, find_drives)
        self.lines = [self.places.folder]
        self.result = Card()
        self._done, self._trouble, self._where = Banner(tone="ok"), Banner(tone="warning"), Label(role="body")
        for part in (self._done, self._trouble, self._where):
            self.result.column.addWidget(part)
        self.result.hide()
        for shown in (self._title, self._what, self.warning, self.places, self.result):
            self.area.column.addWidget(shown)
        self.finish_building()

    def chrome(self) -> Chrome:
        """Back to the settings, or write."""
        free, done = not self.is_busy, self.report is not None
        keys = self.tr("1–9 choose · {key} another folder").replace("{key}", BROWSE_KEY)
        primary = Step(self.tr("Write the backup"), "Enter", free)
        return Chrome(
            title=self._desk.survey_name,
            subtitle=self.tr("Back up this laptop"),
            back=None if done else Step(self.tr("Back"), "Esc", free),
            keys="" if done else keys,
            primary=Step(self.tr("Done"), "Enter") if done else primary,
        )

    def retranslate(self) -> None:
        """Say it anew."""
        self._title.setText(self.tr("Back up this laptop"))
        self._what.setText(
            self.tr(
                "Everything on this laptop goes into one encrypted file: interviews, drafts, keys. Only a "
                "key of the survey opens it; your passphrase does not. A backup does not replace "
                "handing over."
            )
        )
        self.warning.show_message(
            self.tr(
                "It is for a laptop that breaks. A laptop that was restored from it must never be used "
                "beside the old one: then nobody could tell which interview is the right one."
            )
        )
        self._show_report()
        super().retranslate()

    def _show_report(self) -> None:
        report = self.report
        self.result.setVisible(report is not None)
        self.places.setVisible(report is None)
        if report is None:
            return
        self._done.show_message(self.tr("Written and read back: the backup is whole."), "ok")
        said = []
        if report.same_disk:
            said.append(
                self.tr(
                    "It lies on the disk of this laptop: copy it to a stick, or it is lost with the laptop."
                )
            )
        if report.damaged:
            said.append(
                self.tr(
                    "%n entries of this laptop were damaged before, and are so in the backup. Tell your "
                    "coordinator.",
                    "",
                    report.damaged,
                )
            )
        self._trouble.show_message(" ".join(said), "warning")
        size = QLocale().formattedDataSize(report.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        where = self.tr("File: {path} · {size}").replace("{path}", str(report.path))
        self._where.setText(where.replace("{size}", size))
        self.setAccessibleName(self._done.accessibleName())

    def shown(self) -> None:
        """Look for sticks; the keyboard is where it goes."""
        self.places.watch()
        self.places.take_keyboard()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look for sticks only while the page is open."""
        self.places.rest()
        super().hideEvent(event)

    def key_pressed(self, key: str) -> bool:
        """Places and the dialog; after writing, Esc too ends it."""
        if self.is_busy:
            return super().key_pressed(key)
        if self.report is not None:
            if key == "Esc":
                self.back_asked.emit()
            return key == "Esc"
        return self.places.key_pressed(key)

    def go_back(self) -> None:
        """To the settings."""
        if not self.is_busy:
            self.back_asked.emit()

    def go_on(self) -> None:
        """Write it; after that, to the settings."""
        if self.is_busy:
            return
        if self.report is not None:
            self.back_asked.emit()
            return
        folder = self.places.place
        if folder is None:
            self.complain(self.places.folder, self.tr("Choose a folder or plug a stick in."))
            return
        self.places.is_held = True
        self.run(self.tr("Writing and reading back…"), _write(self._desk, folder), self._written)

    def _written(self, report: BackupReport) -> None:
        self.report = report
        self._show_report()
        self.chrome_changed.emit()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _over(self) -> None:
        self.places.is_held = False
        super()._over()

    def failed(self, error: KnownError) -> None:
        """Where the folder is to blame, say it there."""
        if self.places.is_folder:
            self.complain(self.places.folder, message(error))
        else:
            super().failed(error)


def _write(desk: EnumeratorDesk, folder: Path) -> Callable[[Progress], BackupReport]:
    def job(progress: Progress) -> BackupReport:
        if not is_folder(folder):
            raise KnownError(Code.FOLDER_MISSING, path=str(folder))
        if folder.resolve().is_relative_to(desk.vault.folder.resolve()):
            raise KnownError(Code.FILE_IN_VAULT, path=str(folder))
        return backing_up.backup(desk, folder, progress)

    return job
