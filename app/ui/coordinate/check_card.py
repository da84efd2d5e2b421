"""Opens every entry of this desk and follows every laptop's chain: what is there, what lacks, in words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout

from app.actions import verifying
from app.actions.standing import INTERVIEW
from app.ui import texts
from app.ui.coordinate.panel import Panel
from app.ui.coordinate.room import fill
from app.ui.coordinate.when import stored
from app.ui.widgets.button import KeyButton
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import appear
from app.ui.widgets.table import Cell, HairlineTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.actions.verifying import ChainLine, DeskCheck
    from app.base.progress import Progress
    from app.ui.coordinate.room import Desk
    from app.ui.widgets.card import Tone

CHECK_KEY: Final = "F10"


class CheckCard(Panel):
    """A button, then lines: counts, damage, and a table of the laptops' chains."""

    def __init__(self, around: Desk, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.report: DeskCheck | None = None
        self.button = KeyButton(key=CHECK_KEY)
        self.button.clicked.connect(self.go)
        self.counts = Label()
        self.table = HairlineTable(marks_row=False)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.button)
        self.column.addLayout(row)
        self.finish_building()
        self.column.addWidget(self.counts)
        self.column.addWidget(self.table)
        self._show_report()

    def go_text(self) -> str:
        """What the button says."""
        return self.tr("Check this desk")

    def take_focus(self) -> None:
        """The button."""
        self.button.setFocus()

    @Slot()
    def go(self) -> None:
        """Open everything."""
        if not self.is_working:
            self.report = None
            self._show_report()
            self.run(self.tr("Opening every entry…"), _look(self.around), self._looked)

    def _looked(self, report: DeskCheck) -> None:
        self.report = report
        self.take_focus()
        self._show_report()
        self.seen.emit(self.notice)

    def _show_report(self) -> None:
        report = self.report
        appear(self.table, report is not None and bool(report.chains))
        if report is None:
            self.counts.show_text("")
            return
        self.notice.show_message(*self._verdict(report))
        interviews = sum(count for kind, count in report.rows.counts.items() if kind == INTERVIEW)
        rows = self.tr("%n entries open", "", report.rows.rows)
        among = self.tr("%n of them are interviews", "", interviews)
        self.counts.show_text(f"{rows}; {among}.")
        head = (self.tr("Laptop"), self.tr("Entries"), self.tr("From"), self.tr("To"), self.tr("Chain"))
        lines = [
            (
                one.device[:8],
                texts.number(one.entries),
                stored(one.from_moment) if one.from_moment else "—",
                stored(one.to_moment) if one.to_moment else "—",
                self._state(one),
            )
            for one in report.chains
        ]
        self.table.show_rows(head, lines, (3, 2, 4, 4, 6))

    def _verdict(self, report: DeskCheck) -> tuple[str, Tone]:
        found: list[str] = []
        rows = report.rows
        if rows.damaged:
            found.append(self.tr("%n entries are damaged.", "", len(rows.damaged)))
        if rows.missing:
            found.append(self.tr("%n entries are missing.", "", len(rows.missing)))
        lost = Counter(one.kind for one in (*rows.damaged, *rows.missing))[INTERVIEW]
        if lost:
            found.append(self.tr("%n of them are interviews.", "", lost))
        if rows.strays:
            found.append(self.tr("%n entries stand in no list.", "", len(rows.strays)))
        if report.unread:
            found.append(self.tr("The laptops' chains cannot be read."))
        gaps = sum(bool(one.gaps) for one in report.chains)
        forks = sum(one.fork is not None for one in report.chains)
        if gaps:
            found.append(self.tr("The chains of %n laptops have gaps: bundles of theirs lack.", "", gaps))
        if forks:
            found.append(self.tr("%n laptops were copied: two histories of theirs came here.", "", forks))
        if not found:
            return self.tr("Everything is there and whole."), "ok"
        if not rows.is_whole:
            found.append(
                self.tr("Write a backup of what is whole now, then look for an older one, and ask for help.")
            )
        return " ".join(found), "warning" if rows.is_whole and not report.unread else "error"

    def _state(self, one: ChainLine) -> Cell:
        if one.fork is not None:
            said = self.tr("! copied: two entries have the number {number}")
            return Cell(fill(said, number=one.fork), "error")
        if one.gaps:
            said = self.tr("! a gap at number {numbers}")
            return Cell(fill(said, numbers=", ".join(map(str, one.gaps[:5]))), "warn")
        return Cell(self.tr("✓ whole"), "ok")

    def retranslate(self) -> None:
        """Set every text."""
        self.title.setText(self.tr("Is this desk whole?"))
        self.what.setText(
            self.tr(
                "Every entry is opened and every laptop's chain is followed. Nothing is changed. With many"
                " interviews it takes some minutes."
            )
        )
        self.button.show_text(self.go_text())
        self.table.setAccessibleName(self.tr("Chains of the laptops"))
        super().retranslate()
        self._show_report()

    def key_pressed(self, key: str) -> bool:
        """F10 checks."""
        if key == CHECK_KEY:
            self.go()
            return True
        return False


def _look(around: Desk) -> Callable[[Progress], DeskCheck]:
    def job(progress: Progress) -> DeskCheck:
        progress(0, None)
        return verifying.look_open(around.desk, progress)

    return job
