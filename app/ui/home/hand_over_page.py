"""Hands the sealed interviews over: where to, how far it is, what was written, what is only here still."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, QTimer, Signal, Slot

from app.actions import handover, sticks
from app.base import volumes
from app.base.clock import SystemClock
from app.base.errors import Code, KnownError
from app.base.reading import is_folder
from app.ui.home.drives import removable_drives
from app.ui.home.side import ROOM_KEYS
from app.ui.home.wording import only_here_text, only_here_tone
from app.ui.messages import message
from app.ui.page import Chrome, Step
from app.ui.start.form_page import FormPage
from app.ui.widgets.card import Banner, Card
from app.ui.widgets.choice_card import ChoiceCard
from app.ui.widgets.labels import Label
from app.ui.widgets.path_line import BROWSE_KEY, PathLine, dropped_files
from app.ui.widgets.tabbing import tab_order

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent
    from PySide6.QtWidgets import QWidget

    from app.actions.desks import EnumeratorDesk
    from app.actions.handover import BundleReport, OnlyHere
    from app.base.clock import Clock
    from app.base.progress import Progress
    from app.ui.home.drives import Drive
    from app.ui.home.side import DeskSide
    from app.ui.tasks import Tasks

_LOOK_AGAIN: Final = 3_000
"""Milliseconds between two looks for a stick while the page is open."""

_FOLDER: Final = "folder"
"""The row for a folder that is typed or chosen."""


class HandOverPage(FormPage):
    """Sticks that are plugged in as rows, a folder as the last; then the result.

    Signals: room_asked(room); handed_over() after a bundle was written.
    """

    room_asked = Signal(str)
    handed_over = Signal()

    def __init__(
        self,
        desk: EnumeratorDesk,
        side: DeskSide,
        tasks: Tasks,
        clock: Clock | None = None,
        find_drives: Callable[[], tuple[Drive, ...]] = removable_drives,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._desk, self._clock, self._find_drives = desk, clock or SystemClock(), find_drives
        self.side = self._rooms = side
        self._drives: tuple[Drive, ...] = ()
        self._only: OnlyHere | None = None
        self._is_here = False
        self.report: BundleReport | None = None
        self._looking = False
        self._title, self._what = Label(role="h1"), Label(role="body")
        self.only_here = Banner(tone="warning")
        self.only_here.hide()
        self.places = ChoiceCard(with_digits=True)
        self.places.picked.connect(self._place_picked)
        self.folder = PathLine("folder")
        self.folder.chosen.connect(self._folder_chosen)
        self.no_stick = Label(role="muted")
        self.places.column.addWidget(self.no_stick)
        self.places.column.addWidget(self.folder)
        self.result = Card()
        self._done = Banner(tone="ok")
        self._result_lines = [Label(role="body") for _ in range(4)]
        self.result.column.addWidget(self._done)
        for line in self._result_lines:
            self.result.column.addWidget(line)
        self.result.hide()
        self.lines = [self.folder]
        for part in (self._title, self.only_here, self._what, self.places, self.result):
            self.area.column.addWidget(part)
        self.setAcceptDrops(True)
        self._again = QTimer(self)
        self._again.setInterval(_LOOK_AGAIN)
        self._again.timeout.connect(self.look_for_drives)
        self.finish_building()

    # What the page says

    def chrome(self) -> Chrome:
        """Back to the list, and write."""
        free = not self.is_busy
        if self.report is not None:
            return self._chrome(
                Step(self.tr("Hand over again"), "Ctrl+R"), Step(self.tr("Done"), "Enter"), ""
            )
        keys = self.tr("1–9 choose · {key} another folder").replace("{key}", BROWSE_KEY)
        primary = Step(self.tr("Write the interviews"), "Enter", free)
        return self._chrome(Step(self.tr("Back"), "Esc", free), primary, keys)

    def _chrome(self, back: Step, primary: Step, keys: str) -> Chrome:
        parts = [self.tr("TRIAL")] if self._desk.trial else []
        parts.append(self.tr("Hand over"))
        return Chrome(self._desk.survey_name, " · ".join(parts), back=back, keys=keys, primary=primary)

    def retranslate(self) -> None:
        """Say it anew."""
        self._title.setText(self.tr("Hand over"))
        self._what.setText(
            self.tr(
                "All sealed interviews of this laptop go into one encrypted file with a random name. "
                "Only the coordinator can open it. What was handed over before is in it again, so nothing "
                "is lost if a stick is; nothing is counted twice."
            )
        )
        self.places.ask(self.tr("Where to?"))
        self.folder.ask(self.tr("Folder"), self.tr("for example E:\\ or /media/stick"))
        self.folder.offer(self.tr("Choose a folder"))
        self._show_only_here()
        self._show_places()
        self._show_report()
        super().retranslate()

    def _show_only_here(self) -> None:
        only = self._only
        today = self._clock.today()
        text = only_here_text(only.count, only.oldest, today) if only is not None else ""
        tone = only_here_tone(only.oldest if only is not None else None, today)
        self.only_here.show_message(text if self.report is None else "", tone)

    def _show_places(self) -> None:
        rows = [(str(d.folder), self._drive_text(d)) for d in self._drives]
        self.places.show_choices((*rows, (_FOLDER, self.tr("A folder"))), rows[0][0] if rows else _FOLDER)
        for row in self.places.rows:
            row.setVisible(bool(rows))
        tab_order((*self.places.rows, self.folder.line, self.folder.browse_button))
        self.folder.setVisible(self.places.chosen == _FOLDER)
        waits = self.tr("No stick is plugged in. Plug one in and it appears here, or choose a folder.")
        self.no_stick.show_text("" if rows else waits)

    def _drive_text(self, drive: Drive) -> str:
        free = QLocale().formattedDataSize(drive.free, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        said = self.tr("{name} · {free} free").replace("{name}", drive.name)
        return said.replace("{free}", free)

    def _show_report(self) -> None:
        report = self.report
        self.result.setVisible(report is not None)
        self.places.setVisible(report is None)
        self._what.setVisible(report is None)
        if report is None:
            return
        stick = self.tr("Written and read back. You can pull the stick out now.")
        folder = self.tr("Written and read back. Take the file from its folder to the coordinator.")
        here = self.tr("Written and read back, but into this laptop: copy the file to a stick today.")
        if any(report.path.is_relative_to(drive.folder) for drive in self._drives):
            self._done.show_message(stick, "ok")
        elif self._is_here:
            self._done.show_message(here, "warning")
        else:
            self._done.show_message(folder, "ok")
        self.setAccessibleName(self._done.accessibleName())
        only = self._only.count if self._only is not None else 0
        still = (
            self.tr("%n interviews still exist only on this laptop.", "", only)
            if only
            else self.tr("No sealed interview exists only on this laptop any more.")
        )
        texts = (
            self.tr("%n interviews are in the file.", "", report.interviews),
            self.tr("%n of them were in no earlier file.", "", report.new),
            still,
            self.tr("File: {path}").replace("{path}", str(report.path)),
        )
        for label, text in zip(self._result_lines, texts, strict=True):
            label.setText(text)

    # Where to

    def shown(self) -> None:
        """Look for sticks, and for what is only here."""
        self._rooms.show_room("hand_over")
        self._tasks.run(_count(self._desk), self._counted)
        self.look_for_drives()
        self._again.start()
        if self.report is None:
            self._take_focus()

    def _take_focus(self) -> None:
        if self._drives:
            self.places.take_focus()
        else:
            self.folder.take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look for sticks only while the page is open; a result belongs to one visit."""
        self._again.stop()
        self.report = None
        self._show_report()
        super().hideEvent(event)

    @Slot()
    def look_for_drives(self) -> None:
        """Have the worker ask the system what is plugged in."""
        if self.is_busy or self._looking:
            return
        self._looking = True
        find = self._find_drives

        def job(progress: Progress) -> tuple[Drive, ...]:
            return find()

        self._tasks.run(job, self._drives_found, self._drives_not_found)

    def _drives_found(self, drives: tuple[Drive, ...]) -> None:
        self._looking = False
        if drives != self._drives and not self.is_busy:
            had = self.places.has_keyboard or self.folder.line.hasFocus()
            only_folder = not self._drives and not self.folder.text
            self._drives = drives
            if only_folder:
                self.places.chosen = ""
            self._show_places()
            if had and self.report is None and not self.folder.text:
                self._take_focus()

    def _drives_not_found(self, _error: KnownError) -> None:
        self._looking = False

    def _counted(self, only: OnlyHere) -> None:
        self._only = only
        self._show_only_here()
        self._show_report()

    @Slot(str)
    def _place_picked(self, name: str) -> None:
        self.folder.setVisible(name == _FOLDER)
        self.folder.say("")

    @Slot(object)
    def _folder_chosen(self, _paths: object) -> None:
        self.places.choose(_FOLDER)
        self.folder.take_focus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one dragged folder."""
        if dropped_files(event) and not self.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The dropped folder is where to."""
        self.folder.take(dropped_files(event)[:1])

    # Writing

    def key_pressed(self, key: str) -> bool:
        """Rooms, places, the dialog; after writing, again."""
        if self.is_busy:
            return super().key_pressed(key)
        if key in ROOM_KEYS:
            self.room_asked.emit(ROOM_KEYS[key])
            return True
        if self.report is not None:
            return False
        if key == BROWSE_KEY:
            self.places.choose(_FOLDER)
            self.folder.browse()
            return True
        if self.places.key_pressed(key):
            return True
        if key == "Up" and self.folder.line.hasFocus() and self._drives:
            self.places.take_focus()
            return True
        if key == "Enter" and self.places.has_keyboard and self.places.chosen == _FOLDER:
            self.folder.take_focus()
            return True
        return False

    def go_back(self) -> None:
        """To the list; after writing, to write once more."""
        if self.is_busy:
            return
        if self.report is not None:
            self.report = None
            self._show_report()
            self._show_only_here()
            self.chrome_changed.emit()
            self.shown()
        else:
            self.room_asked.emit("list")

    def go_on(self) -> None:
        """Write the bundle; after that, to the list."""
        if self.report is not None:
            self.room_asked.emit("list")
            return
        if self.is_busy:
            return
        if self.places.chosen != _FOLDER:
            folder: Path | None = Path(self.places.chosen)
        else:
            folder = self.folder.path
        if folder is None:
            self.complain(self.folder, self.tr("Choose a folder or plug a stick in."))
            return
        self.run(self.tr("Writing and reading back…"), _write(self._desk, folder), self._written)

    def _written(self, found: tuple[BundleReport, OnlyHere]) -> None:
        self.report, self._only = found
        self._is_here = volumes.same_disk(self.report.path.parent, self._desk.vault.folder)
        self._rooms.show_counts_only_here(self._only.count)
        self._show_only_here()
        self._show_report()
        self.chrome_changed.emit()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.handed_over.emit()

    def failed(self, error: KnownError) -> None:
        """Where the folder is to blame, say it there."""
        if error.code is Code.NOTHING_TO_HAND_OVER or self.places.chosen != _FOLDER:
            super().failed(error)
        else:
            self.complain(self.folder, message(error))


def _count(desk: EnumeratorDesk) -> Callable[[Progress], OnlyHere]:
    def job(progress: Progress) -> OnlyHere:
        progress(0, None)
        return handover.only_here(desk)

    return job


def _write(desk: EnumeratorDesk, folder: Path) -> Callable[[Progress], tuple[BundleReport, OnlyHere]]:
    def job(progress: Progress) -> tuple[BundleReport, OnlyHere]:
        if not is_folder(folder):
            raise KnownError(Code.FOLDER_MISSING, path=str(folder))
        if folder.resolve().is_relative_to(desk.vault.folder.resolve()):
            raise KnownError(Code.FILE_IN_VAULT, path=str(folder))
        report = handover.write_bundle(desk, folder, progress)
        sticks.remember(desk, folder)
        return report, handover.only_here(desk)

    return job
