"""Bundles come in here: by dialog, dropped or typed; what became of each, and all that were seen."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout

from app.actions import handover
from app.exchange.bundle import SUFFIX
from app.ui import texts
from app.ui.coordinate.adding import Added, AddJob
from app.ui.coordinate.bundle_words import BundleWords, LookedAt
from app.ui.coordinate.figure import TableCard
from app.ui.coordinate.paths import PathField
from app.ui.coordinate.room import Bar, Room, fill
from app.ui.coordinate.when import moment
from app.ui.coordinate.work import WorkCard
from app.ui.page import Step
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Banner, Card
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import appear
from app.ui.widgets.table import HairlineTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.actions.handover import VerifyReport
    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.ui.coordinate.overview import Overview, SeenBundle
    from app.ui.coordinate.room import Desk
    from app.ui.tasks import Task
    from app.ui.widgets.table import Row

LOOK_KEY: Final = "F9"


class BundlesRoom(Room):
    """Takes bundles in. Adding one twice changes nothing; a damaged one gives what can be verified."""

    def __init__(self, around: Desk, parent: QWidget | None = None) -> None:
        super().__init__(around, parent, wide=True)
        self._job: AddJob | None = None
        self._added: Added | None = None
        self._overview: Overview | None = None
        self._inviting = False
        self._words = BundleWords(self)
        self._looked_at: LookedAt | None = None
        self._look_task: Task | None = None
        self._title = Label(role="h1")
        self._how = Label(role="muted")
        self.invitation = Banner()
        self.result = Banner()
        self.work = WorkCard()
        self.path = PathField("Ctrl+B", "open", SUFFIX)
        self.add_button = KeyButton(key="Enter")
        self.add_button.clicked.connect(self.add_typed)
        self.look_button = KeyButton(key=LOOK_KEY)
        self.look_button.clicked.connect(self.look)
        self.looked = Banner()
        self._typed = Card()
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addWidget(self.look_button)
        row.addStretch(1)
        self._typed.column.addWidget(self.path)
        self._typed.column.addLayout(row)
        self._typed.column.addWidget(self.looked)
        self.path.edited.connect(self._path_edited)
        self.results = HairlineTable(marks_row=False)
        self._results_card = TableCard(self.results)
        self.seen = HairlineTable(marks_row=False)
        self._seen_card = TableCard(self.seen)
        for part in (
            self._title, self._how, self.invitation, self.work, self.result, self._results_card,
            self._typed, self._seen_card,
        ):  # fmt: skip
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.retranslate()

    def bar(self) -> Bar:
        """Adding is the next step; while it runs, cancelling."""
        if self.is_working:
            return Bar(Step(self.tr("Cancel"), "Esc"))
        return Bar(
            None,
            self.tr("A bundle may be added again at any time: nothing is counted twice."),
            Step(self.tr("Add bundles…"), "Ctrl+O"),
        )

    @property
    def is_working(self) -> bool:
        """Whether bundles are being added."""
        return self.work.is_working

    def cancel(self) -> None:
        """Stop after the interview that is being read."""
        self.work.cancel()

    def go_back(self) -> None:
        """Cancel."""
        self.cancel()

    def go_on(self) -> None:
        """Pick bundles."""
        self.add_asked.emit()

    def key_pressed(self, key: str) -> bool:
        """Ctrl+B browses for one path, Enter adds the typed one, F9 only looks through it."""
        if key == "Ctrl+B":
            self.path.browse()
        elif key == LOOK_KEY:
            self.look()
        elif key == "Enter" and self.path.line.hasFocus():
            self.add_typed()
        else:
            return False
        return True

    def shown(self) -> None:
        """The path is where something can be typed."""
        self.focus(self.path.line)
        self.verticalScrollBar().setValue(0)

    def invite(self, wanted: bool) -> None:
        """Say that what is dragged over the window may be dropped."""
        self._inviting = wanted
        self._show_invitation()

    @Slot()
    def add_typed(self) -> None:
        """Add the file or folder in the line."""
        path = self.path.path
        if path is not None:
            self.add([path])

    @Slot()
    def look(self) -> None:
        """Look whether the file in the line is whole; nothing of it is kept."""
        path = self.path.path
        if path is None or self.is_working:
            return
        self._looked_at = None
        self._show_looked()
        look = _look(self.around, path)
        self._look_task = self.around.tasks.run(look, self._has_looked, self._not_looked, self._look_told)
        self.work.begin(self._look_task, self.tr("Looking through the bundle; nothing is kept"))
        self.see(self.work)
        self.bar_changed.emit()

    def _look_told(self, done: int, total: int | None) -> None:
        if total:
            said = fill(self.tr("interview {done} of {total}"), done=done, total=total)
            self.work.tell(said, done / total)

    def _has_looked(self, report: VerifyReport) -> None:
        self._end()
        self._looked_at = LookedAt(report)
        self._show_looked()

    def _not_looked(self, error: KnownError) -> None:
        self._end()
        self._looked_at = LookedAt(None, error)
        self._show_looked()

    def _show_looked(self) -> None:
        found = self._looked_at
        self.looked.show_message(*self._words.looked(found) if found is not None else ("", None))
        if found is not None:
            self.path.line.setFocus()
            self.see(self.looked)

    @Slot()
    def _path_edited(self) -> None:
        self._looked_at = None
        self._show_looked()

    def add(self, paths: Sequence[Path]) -> None:
        """Take bundles over, in the worker. While one is being added, nothing else is begun."""
        if self.is_working or not paths:
            return
        self._added = None
        self._job = AddJob(self.around.desk, paths)
        task = self.around.tasks.run(self._job, self._done, self._failed, self._told)
        self.work.begin(task, self.tr("Adding bundles"))
        self._show_results()
        self.bar_changed.emit()

    def _told(self, done: int, total: int | None) -> None:
        job = self._job
        if job is None:
            return
        said = fill(self.tr("Bundle {place} of {total}"), place=job.place, total=job.total)
        if total:
            said += " · " + fill(self.tr("interview {done} of {total}"), done=done, total=total)
        within = done / total if total else 0.0
        self.work.tell(said, (max(job.place - 1, 0) + within) / max(job.total, 1))

    def _done(self, added: Added) -> None:
        self._end()
        self._added = added
        self._show_results()
        self.see(self.result)
        self.stored.emit()

    def _failed(self, error: KnownError) -> None:
        """Only Cancel before the job began comes here: the job itself reports its errors."""
        self._done(Added((), error))

    def _end(self) -> None:
        self.work.end()
        self._job = None
        self.bar_changed.emit()

    def show_overview(self, overview: Overview) -> None:
        """Show the bundles that were seen; a laptop that proves to be copied is told of at once."""
        self._overview = overview
        self._show_results()
        self._show_seen()

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Bundles"))
        self._how.setText(
            self.tr(
                "Add what enumerators handed over: with the button below, by dropping files anywhere on this"
                " window, or by typing a file or a folder."
            )
        )
        self.path.say(self.tr("File or folder"), self.tr("Choose a bundle"), self.tr("Bundles of interviews"))
        self.add_button.show_text(self.tr("Add this"))
        self.look_button.show_text(self.tr("Only look through it"))
        self._show_looked()
        self._show_invitation()
        self._show_results()
        self._show_seen()
        super().retranslate()

    def _show_invitation(self) -> None:
        self.invitation.show_message(self.tr("Drop the files to add them.") if self._inviting else "")

    def _show_results(self) -> None:
        added = self._added
        results = added.results if added is not None else ()
        forks = self._overview.health.forks if self._overview is not None else 0
        self.result.show_message(*self._words.summary(added, forks) if added is not None else ("", None))
        appear(self._results_card, bool(results))
        self._results_card.title.setText(self.tr("What became of each file"))
        self.results.setAccessibleName(self._results_card.title.text())
        rows: list[Row] = [
            (
                self._words.file(one),
                one.enumerator or "—",
                f"{one.read}/{one.expected}" if one.expected and not one.held else "—",
                self._words.outcome(one),
            )
            for one in results
        ]
        head = (self.tr("File"), self.tr("Enumerator"), self.tr("Read"), self.tr("Result"))
        self.results.show_rows(head, rows, (4, 2, 2, 9))

    def _show_seen(self) -> None:
        found = self._overview
        bundles = found.bundles if found is not None else ()
        appear(self._seen_card, bool(bundles))
        self._seen_card.title.setText(self.tr("Bundles added so far"))
        self.seen.setAccessibleName(self._seen_card.title.text())
        names = _device_names(bundles)
        rows = [
            (moment(one.added), one.enumerator, names[one.device], texts.number(one.count)) for one in bundles
        ]
        head = (self.tr("Added"), self.tr("Enumerator"), self.tr("Laptop"), self.tr("Interviews in it"))
        self.seen.show_rows(head, rows, (5, 3, 4, 3))


def _device_names(bundles: Sequence[SeenBundle]) -> dict[str, str]:
    """The first letters of each laptop's id, as many as tell them apart."""
    devices = {one.device for one in bundles}
    length = 8
    while length < 36 and max(Counter(d[:length] for d in devices).values(), default=1) > 1:
        length += 4
    return {device: device[:length] for device in devices}


def _look(around: Desk, path: Path) -> Callable[[Progress], VerifyReport]:
    def job(progress: Progress) -> VerifyReport:
        progress(0, None)
        return handover.verify(around.desk, path, progress)

    return job
