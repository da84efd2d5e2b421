"""Hands the sealed interviews over: where to, how far it is, what was written, what is only here still."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot

from app.actions import handover, sticks
from app.base import volumes
from app.base.clock import SystemClock
from app.base.errors import Code, KnownError
from app.base.reading import is_folder
from app.ui.home.arrivals_card import TAKE_KEY, ArrivalsCard
from app.ui.home.drives import removable_drives
from app.ui.home.places import PlacesCard
from app.ui.home.side import HAND_OVER, LIST, ROOM_KEYS
from app.ui.home.wording import only_here_text, only_here_tone
from app.ui.messages import message
from app.ui.page import Chrome, Step
from app.ui.start.form_page import FormPage
from app.ui.widgets.card import Banner, Card
from app.ui.widgets.labels import Label
from app.ui.widgets.path_line import BROWSE_KEY, dropped_files
from app.ui.widgets.spoken_words import SpokenWords
from app.ui.widgets.styled import appear

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent
    from PySide6.QtWidgets import QWidget

    from app.actions.desks import EnumeratorDesk
    from app.actions.handover import BundleReport, OnlyHere
    from app.base.clock import Clock
    from app.base.progress import Progress
    from app.ui.home.drives import Drive
    from app.ui.home.side import DeskSide
    from app.ui.tasks import Tasks


class Written(NamedTuple):
    """What the worker wrote, and what it means for the laptop."""

    report: BundleReport
    only_here: OnlyHere
    head_code: str


class HandOverPage(FormPage):
    """Sticks that are plugged in as rows, a folder as the last; then the result, and four words to read out.

    Signals: room_asked(room); handed_over() after a bundle was written; take_in_asked(path) for a file that
    came from the coordinator, None where it is still to be chosen.
    """

    room_asked = Signal(str)
    handed_over = Signal()
    take_in_asked = Signal(object)

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
        self._desk, self._clock = desk, clock or SystemClock()
        self.side = self._rooms = side
        self._only: OnlyHere | None = None
        self._is_here = False
        self.report: BundleReport | None = None
        self._title, self._what = Label(role="h1"), Label(role="body")
        self.only_here = Banner(tone="warning")
        self.only_here.hide()
        self.left_out = Banner(tone="info")
        self.left_out.hide()
        self.places = PlacesCard(tasks, find_drives)
        self.folder = self.places.folder
        self.result, self.head_card = Card(), Card()
        self._done, self._trouble = Banner(tone="ok"), Banner(tone="warning")
        self._result_lines = [Label(role="body") for _ in range(4)]
        for part in (self._done, self._trouble, *self._result_lines):
            self.result.column.addWidget(part)
        self._head_says, self.head_words, self._head_why = (
            Label(role="question"),
            SpokenWords(),
            Label(role="muted"),
        )
        for said in (self._head_says, self.head_words, self._head_why):
            self.head_card.column.addWidget(said)
        self.result.hide()
        self.head_card.hide()
        self.arrivals = ArrivalsCard(desk, tasks)
        self.arrivals.asked.connect(self.take_in_asked)
        self.places.drives_changed.connect(self._drives_changed)
        self.lines = [self.folder]
        shown = (
            self._title,
            self.only_here,
            self.left_out,
            self._what,
            self.places,
            self.result,
            self.head_card,
        )
        for part in (*shown, self.arrivals):
            self.area.column.addWidget(part)
        self.setAcceptDrops(True)
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
        self._head_says.setText(self.tr("Read these four words to your coordinator today"))
        self._head_why.setText(
            self.tr(
                "They stand for everything that this laptop did until now. With them the coordinator sees "
                "whether something is missing at the end of what arrives."
            )
        )
        self._show_only_here()
        self._show_report()
        super().retranslate()

    def _show_only_here(self) -> None:
        only = self._only
        today = self._clock.today()
        text = only_here_text(only.count, only.oldest, today) if only is not None else ""
        tone = only_here_tone(only.oldest if only is not None else None, today)
        self.only_here.show_message(text if self.report is None else "", tone)
        count = only.waiting if only is not None else 0
        waits = self.tr(
            "%n finished interviews can still be opened again and do not go along. To hand them over too, "
            "seal them in the list first.",
            "",
            count,
        )
        self.left_out.show_message(waits if count else "", "info")

    def _show_report(self) -> None:
        report = self.report
        self.result.setVisible(report is not None)
        self.places.setVisible(report is None)
        self._what.setVisible(report is None)
        appear(self.head_card, report is not None and bool(self.head_words.words))
        if report is None:
            return
        self.head_words.show_words(" ".join(self.head_words.words), self._head_says.text())
        stick = self.tr("Written and read back. You can pull the stick out now.")
        folder = self.tr("Written and read back. Take the file from its folder to the coordinator.")
        here = self.tr("Written and read back, but into this laptop: copy the file to a stick today.")
        if self.places.is_on_stick(report.path):
            self._done.show_message(stick, "ok")
        elif self._is_here:
            self._done.show_message(here, "warning")
        else:
            self._done.show_message(folder, "ok")
        self.setAccessibleName(self._done.accessibleName())
        self._trouble.show_message(self._trouble_text(report), "warning")
        only = self._only.count if self._only is not None else 0
        if only:
            still = self.tr("%n interviews still exist only on this laptop.", "", only)
        elif self._is_here and not self.places.is_on_stick(report.path):
            still = self.tr("Until the file is copied, they exist only on this laptop.")
        else:
            still = self.tr("No sealed interview exists only on this laptop any more.")
        texts = (
            self.tr("%n interviews are in the file.", "", report.interviews),
            self.tr("%n of them were in no earlier file.", "", report.new),
            still,
            self._files_text(report),
        )
        for label, text in zip(self._result_lines, texts, strict=True):
            label.setText(text)

    def _files_text(self, report: BundleReport) -> str:
        names = [str(report.path), *(path.name for path in report.paths[1:])]
        if len(names) == 1:
            return self.tr("File: {path}").replace("{path}", names[0])
        said = self.tr("They lie in %n files: bring all of them.", "", report.parts)
        return "\n".join((said, *names))

    def _trouble_text(self, report: BundleReport) -> str:
        said = []
        if report.unreadable:
            lost = self.tr("These are damaged on this laptop and are not in the file: {codes}.")
            said.append(lost.replace("{codes}", ", ".join(report.unreadable)))
            said.append(self.tr("Tell your coordinator, and change nothing on the laptop."))
        if not report.noted:
            said.append(
                self.tr(
                    "The file is whole, but this laptop has no space to note it: the interviews still count "
                    "as not handed over. Free some space, then hand over again."
                )
            )
        return " ".join(said)

    # Where to

    def shown(self) -> None:
        """Look for sticks, and for what is only here."""
        self._rooms.show_room(HAND_OVER)
        self._tasks.run(_count(self._desk), self._counted)
        self.places.watch()
        self._drives_changed()
        if self.report is None:
            self.places.take_keyboard()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look for sticks only while the page is open; a result belongs to one visit."""
        self.places.rest()
        self.report = None
        self._show_report()
        super().hideEvent(event)

    @Slot()
    def _drives_changed(self) -> None:
        self.arrivals.look_on([drive.folder for drive in self.places.drives])

    def _counted(self, only: OnlyHere) -> None:
        self._only = only
        self._show_only_here()
        self._show_report()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one dragged folder, or a file of the coordinator's."""
        if dropped_files(event) and not self.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A dropped folder is where to; a file came from the coordinator."""
        dropped = dropped_files(event)[:1]
        if dropped and not is_folder(dropped[0]):
            self.take_in_asked.emit(dropped[0])
        else:
            self.folder.take(dropped)

    # Writing

    def key_pressed(self, key: str) -> bool:
        """Rooms, places, the dialog; after writing, again."""
        if self.is_busy:
            return super().key_pressed(key)
        if key in ROOM_KEYS:
            self.room_asked.emit(ROOM_KEYS[key])
            return True
        if key == TAKE_KEY:
            self.arrivals.ask()
            return True
        return self.report is None and self.places.key_pressed(key)

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
            self.room_asked.emit(LIST)

    def go_on(self) -> None:
        """Write the bundle; after that, to the list."""
        if self.report is not None:
            self.room_asked.emit(LIST)
            return
        if self.is_busy:
            return
        folder = self.places.place
        if folder is None:
            self.complain(self.folder, self.tr("Choose a folder or plug a stick in."))
            return
        self.places.is_held = True
        self.run(self.tr("Writing and reading back…"), _write(self._desk, folder), self._written)

    def _written(self, found: Written) -> None:
        self.report, self._only = found.report, found.only_here
        self.head_words.show_words(found.head_code, self._head_says.text())
        self._is_here = volumes.same_disk(self.report.path.parent, self._desk.vault.folder)
        self._rooms.show_counts_only_here(self._only.count)
        self._show_only_here()
        self._show_report()
        self.chrome_changed.emit()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.handed_over.emit()

    def _over(self) -> None:
        self.places.is_held = False
        super()._over()

    def failed(self, error: KnownError) -> None:
        """Where the folder is to blame, say it there."""
        if error.code is Code.NOTHING_TO_HAND_OVER or not self.places.is_folder:
            super().failed(error)
        else:
            self.complain(self.folder, message(error))


def _count(desk: EnumeratorDesk) -> Callable[[Progress], OnlyHere]:
    def job(progress: Progress) -> OnlyHere:
        progress(0, None)
        return handover.only_here(desk)

    return job


def _write(desk: EnumeratorDesk, folder: Path) -> Callable[[Progress], Written]:
    def job(progress: Progress) -> Written:
        if not is_folder(folder):
            raise KnownError(Code.FOLDER_MISSING, path=str(folder))
        if folder.resolve().is_relative_to(desk.vault.folder.resolve()):
            raise KnownError(Code.FILE_IN_VAULT, path=str(folder))
        report = handover.write_bundle(desk, folder, progress)
        sticks.remember(desk, folder)
        return Written(report, handover.only_here(desk), handover.head_code(desk))

    return job
