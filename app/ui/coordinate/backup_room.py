"""Backups: what is in none, the next one, those there were, and whether a file or this desk is whole."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from app.actions import backing_up
from app.base.clock import SystemClock
from app.exchange.backup_file import SUFFIX
from app.ui import texts
from app.ui.coordinate.check_card import CheckCard
from app.ui.coordinate.figure import TableCard
from app.ui.coordinate.paths import documents, file_name
from app.ui.coordinate.room import fill
from app.ui.coordinate.verify_card import VerifyCard
from app.ui.coordinate.when import days_ago, stored
from app.ui.coordinate.writing import WriteRoom
from app.ui.home.drives import looking, removable_drives
from app.ui.widgets.card import Banner, Card
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import appear
from app.ui.widgets.table import Cell, HairlineTable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.actions.backing_up import BackupReport, NotedBackup
    from app.base.progress import Progress
    from app.ui.coordinate.overview import Overview
    from app.ui.coordinate.room import Bar, Desk
    from app.ui.home.drives import Drive
    from app.ui.widgets.card import Tone

SHOWN = 10
"""So many backups are listed, the newest first."""


class BackupRoom(WriteRoom):
    """Writes the whole desk into one file; says how many interviews would be lost without it."""

    warns_of_sync = False
    may_replace = False

    def __init__(
        self,
        around: Desk,
        parent: QWidget | None = None,
        find_drives: Callable[[], tuple[Drive, ...]] = removable_drives,
    ) -> None:
        super().__init__(around, SUFFIX, parent)
        self.find_drives = find_drives
        self._total = self.lacking = 0
        self.noted: tuple[NotedBackup, ...] = ()
        self._folder = documents()
        self._title, self._what = Label(role="h1"), Label()
        self.state = Banner(tone="ok")
        self.table = HairlineTable(marks_row=False)
        self._table_card = TableCard(self.table)
        self.verify = VerifyCard(around)
        self.check = CheckCard(around)
        intro = Card()
        intro.column.addWidget(self._what)
        for part in (
            self._title, self.state, self.work, self.result, intro, self.target_card, self._table_card,
            self.verify, self.check,
        ):  # fmt: skip
            self.column.addWidget(part)
        self.column.addStretch(1)
        for card in (self.verify, self.check):
            card.state_changed.connect(self.bar_changed)
            card.seen.connect(self.see)
        self.retranslate()

    # what is known

    def show_overview(self, overview: Overview) -> None:
        """Have the noted backups read."""
        self._total, self.lacking = overview.all.total, overview.lacking
        self.around.tasks.run(_listing(self.around), self._listed)

    def _listed(self, noted: tuple[NotedBackup, ...]) -> None:
        self.noted = noted
        self._show_state()

    def _show_state(self) -> None:
        elsewhere = [one for one in self.noted if not one.same_disk]
        if self.lacking:
            lost = self.tr("%n interviews are in no backup on another disk.", "", self.lacking)
            why = self.tr("If this computer is lost now, they are lost. Write a backup to a stick.")
            self.state.show_message(f"{lost} {why}", "error")
        elif elsewhere:
            said = self.tr("Every interview is in a backup. The last one: {when}.")
            self.state.show_message(fill(said, when=stored(elsewhere[-1].written)), "ok")
        else:
            said = self.tr("There is no backup yet: without one, this computer's loss loses the keys too.")
            self.state.show_message(said, "warning")
        rows = [self._row(one) for one in reversed(self.noted[-SHOWN:])]
        head = (self.tr("Written"), self.tr("Age"), self.tr("Where"), self.tr("Check sum begins with"))
        self.table.show_rows(head, rows, (4, 3, 5, 3))
        appear(self._table_card, bool(rows))

    def _row(self, one: NotedBackup) -> tuple[Cell | str, ...]:
        days = days_ago(datetime.fromisoformat(one.written), SystemClock().now())
        age = self.tr("%n days", "", days) if days > 0 else self.tr("today")
        beside = Cell(self.tr("! on this computer's own disk"), "warn")
        where = beside if one.same_disk else Cell(self.tr("✓ on another disk"), "ok")
        return stored(one.written), age, where, one.digest[:8]

    # writing

    def default_name(self) -> str:
        """The survey's name and the moment, so that no backup takes the place of another."""
        desk = self.around.desk
        moment = f"{SystemClock().now():%Y-%m-%d %H-%M}"
        parts = [desk.survey_name, "TRIAL" if desk.trial else "", moment]
        return file_name(" ".join(part for part in parts if part)) + SUFFIX

    def shown(self) -> None:
        """Propose a stick where one is plugged in; look for it in the worker."""
        super().shown()
        self.around.tasks.run(looking(self.find_drives), self._drives_found)

    def _drives_found(self, drives: tuple[Drive, ...]) -> None:
        if drives and not self._touched:
            self.target.show_path(drives[0].folder / self.default_name())
            self._touched = False

    def left(self) -> None:
        """The name holds the moment: it is proposed anew next time."""
        if not self.is_working and not self._touched:
            self.target.line.clear()
            self._touched = False

    def job_for(self, path: Path) -> Callable[[Progress], BackupReport]:
        """Write the backup and read it back."""
        desk = self.around.desk

        def job(progress: Progress) -> BackupReport:
            progress(0, None)
            return backing_up.backup(desk, path, progress)

        return job

    def _done(self, result: Any) -> None:
        super()._done(result)
        self.target.line.clear()
        self._touched = False

    def report(self, result: Any) -> str:
        """Where it is, and what is not as it should be."""
        written: BackupReport = result
        size = texts.number(max(1, round(written.size / 1_000_000)))
        said = [fill(self.tr("Written and read back: {path}, {size} MB."), path=written.path, size=size)]
        if written.same_disk:
            said.append(
                self.tr(
                    "It lies on the same disk as this desk: whoever loses the one loses the other. Write one"
                    " to a stick, and keep that in another building."
                )
            )
        else:
            said.append(self.tr("Pull the stick out now and keep it in another building."))
        if written.damaged:
            said.append(
                self.tr("%n entries of this desk are damaged, and are so in it.", "", written.damaged)
            )
        if not written.noted:
            said.append(
                self.tr("There was no space to note it here: free some, and write another one for receipts.")
            )
        return " ".join(said)

    def tone(self, result: Any) -> Tone:
        """A warning where it protects from nothing."""
        written: BackupReport = result
        return "warning" if written.same_disk or written.damaged or not written.noted else "ok"

    def step_text(self, done: int, total: int) -> str:
        """How far it is."""
        said = self.tr("{done} of {total} MB")
        megabytes = [texts.number(round(size / 1_000_000, 1)) for size in (done, total)]
        return fill(said, done=megabytes[0], total=megabytes[1])

    def working_text(self) -> str:
        """Writing."""
        return self.tr("Writing the backup and reading it back")

    def write_text(self) -> str:
        """What the button says."""
        return self.tr("Write the backup")

    # the cards below

    @property
    def is_working(self) -> bool:
        """Whether anything of the room is under way."""
        return self.work.is_working or self.verify.is_working or self.check.is_working

    def cancel(self) -> None:
        """Stop whatever runs."""
        super().cancel()
        self.verify.cancel()
        self.check.cancel()

    def bar(self) -> Bar:
        """As in every room that writes."""
        return super().bar()

    def key_pressed(self, key: str) -> bool:
        """Keys of the cards below, then those of writing."""
        if not self.is_working and (self.verify.key_pressed(key) or self.check.key_pressed(key)):
            return True
        return super().key_pressed(key)

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Backup"))
        self._what.setText(
            self.tr(
                "One file holds the whole desk: interviews, keys, settings. It opens with this desk's"
                " passphrase, as it is today, or with a key of the survey. Keep it on a stick in another"
                " building. Receipts let laptops delete only what is in a backup."
            )
        )
        self.target.say(
            self.tr("File or folder for the backup"), self.tr("Write the backup"), self.tr("Backups")
        )
        self._table_card.title.setText(self.tr("Backups of this desk"))
        self.table.setAccessibleName(self._table_card.title.text())
        self._show_state()
        super().retranslate()


def _listing(around: Desk) -> Callable[[Progress], tuple[NotedBackup, ...]]:
    def job(progress: Progress) -> tuple[NotedBackup, ...]:
        progress(0, None)
        return backing_up.listing(around.desk)

    return job
