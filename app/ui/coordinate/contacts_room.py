"""The contacts of respondents who agreed to be contacted: a file of its own, apart from every answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.actions import exporting
from app.base.clock import SystemClock
from app.ui.coordinate.paths import file_name
from app.ui.coordinate.room import fill
from app.ui.coordinate.ticks import TickCard
from app.ui.coordinate.writing import WriteRoom
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.actions.exporting import ContactsReport
    from app.base.progress import Progress
    from app.ui.coordinate.overview import Overview
    from app.ui.coordinate.room import Desk

SUFFIX = ".xlsx"


class ContactsRoom(WriteRoom):
    """Needs a tick each time; the tick goes when the file is written."""

    def __init__(self, around: Desk, parent: QWidget | None = None) -> None:
        super().__init__(around, SUFFIX, parent)
        self._overview: Overview | None = None
        self._title = Label(role="h1")
        self._what = tuple(Label() for _ in range(3))
        card = Card()
        for label in self._what:
            card.column.addWidget(label)
        self.ticks = TickCard(("understood",))
        for part in (
            self._title, self.work, self.result, card, self.ticks, self.target_card,
        ):  # fmt: skip
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.retranslate()

    def default_name(self) -> str:
        """A name that says nothing of what is inside."""
        return file_name(f"dala {SystemClock().today().isoformat()}") + SUFFIX

    def obstacle(self) -> str:
        """The tick is missing."""
        if self.ticks.is_ticked("understood"):
            return ""
        return self.tr("Tick first that you understand what this file is.")

    def can_write(self) -> bool:
        """Whether any interview has come in."""
        return self._overview is not None and self._overview.all.total > 0

    def job_for(self, path: Path) -> Callable[[Progress], ContactsReport]:
        """Write the contacts."""
        desk = self.around.desk

        def job(progress: Progress) -> ContactsReport:
            return exporting.contacts(desk, path, progress)

        return job

    def report(self, result: Any) -> str:
        """How many contacts, and where the file is."""
        written: ContactsReport = result
        self.ticks.rows["understood"].setChecked(False)
        found = self.tr("%n contacts were written", "", written.contacts)
        said = self.tr("{found}, of {interviews} interviews: {path}. Delete the file when the work is done.")
        return fill(said, found=found, interviews=written.interviews, path=written.path)

    def working_text(self) -> str:
        """Writing the contacts."""
        return self.tr("Writing the contacts")

    def write_text(self) -> str:
        """What the button says."""
        return self.tr("Write the contacts")

    def note(self) -> str:
        """That nothing is there yet."""
        return (
            "" if self.can_write() else self.tr("No interview has come in yet: add bundles first (Ctrl+O).")
        )

    def key_pressed(self, key: str) -> bool:
        """The digit ticks while the keyboard is there."""
        return self.ticks.key_pressed(key) or super().key_pressed(key)

    def show_overview(self, overview: Overview) -> None:
        """Follow what there is."""
        self._overview = overview
        self.bar_changed.emit()

    def shown(self) -> None:
        """The tick comes first."""
        super().shown()
        self.focus(self.ticks.rows["understood"])
        self.verticalScrollBar().setValue(0)

    def left(self) -> None:
        """A tick is for one visit."""
        self.ticks.rows["understood"].setChecked(False)

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Contacts"))
        said = (
            self.tr(
                "Some respondents left a contact so that a lawyer can call them. Only those who agreed to be"
                " contacted are written."
            ),
            self.tr(
                "The file holds the contact and the interview's record number, and no answer. Together with"
                " the workbook it shows who said what: never keep both in one place."
            ),
            self.tr("The file is not encrypted. It will be noted that it was written."),
        )
        for label, text in zip(self._what, said, strict=True):
            label.setText(text)
        self.ticks.say(
            self.tr("Before it is written"),
            (
                self.tr(
                    "I understand: this file names people who can be harmed by it. I give it only to those"
                    " who call them."
                ),
            ),
        )
        self.target.say(
            self.tr("Where the contacts are written"), self.tr("Contacts"), self.tr("Excel workbook")
        )
        super().retranslate()
