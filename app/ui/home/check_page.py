"""Looks whether everything on the laptop is whole, changing nothing, and says what it found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.actions import verifying
from app.ui.page import Chrome, Step
from app.ui.start.form_page import FormPage
from app.ui.texts import number
from app.ui.widgets.card import Banner, Card
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.actions.desks import EnumeratorDesk
    from app.actions.verifying import DeskCheck
    from app.base.progress import Progress
    from app.ui.tasks import Tasks


class CheckPage(FormPage):
    """Signals: back_asked()."""

    back_asked = Signal()

    def __init__(self, desk: EnumeratorDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self._desk = desk
        self.found: DeskCheck | None = None
        self._title, self._what = Label(role="h1"), Label(role="body")
        self.result = Card()
        self.verdict, self.lines_found = Banner(tone="ok"), Label(role="body")
        self.result.column.addWidget(self.verdict)
        self.result.column.addWidget(self.lines_found)
        self.result.hide()
        for shown in (self._title, self._what, self.result):
            self.area.column.addWidget(shown)
        self.finish_building()

    def chrome(self) -> Chrome:
        """Back to the settings, or look."""
        free = not self.is_busy
        again, first = self.tr("Check again"), self.tr("Check this laptop")
        return Chrome(
            title=self._desk.survey_name,
            subtitle=self.tr("Check this laptop"),
            back=Step(self.tr("Back"), "Esc", free),
            primary=Step(first if self.found is None else again, "Enter", free),
        )

    def retranslate(self) -> None:
        """Say it anew."""
        self._title.setText(self.tr("Check this laptop"))
        self._what.setText(
            self.tr(
                "Every interview, draft and entry of this laptop is read once, to see whether it is as it "
                "was written. Nothing is changed, and no answer is shown."
            )
        )
        self._show_found()
        super().retranslate()

    def _show_found(self) -> None:
        found = self.found
        self.result.setVisible(found is not None)
        if found is None:
            return
        if found.is_whole:
            self.verdict.show_message(self.tr("Everything is whole."), "ok")
        else:
            self.verdict.show_message(
                self.tr(
                    "Something is damaged. Hand over now: what is whole goes along. Then show this page to "
                    "your coordinator."
                ),
                "error",
            )
        self.lines_found.setText("\n".join(self._lines(found)))
        self.setAccessibleName(self.verdict.accessibleName())

    def _lines(self, found: DeskCheck) -> list[str]:
        rows = found.rows
        lines = [self.tr("%n entries can be read.", "", rows.rows)]
        if rows.damaged:
            lines.append(self.tr("%n entries are damaged.", "", len(rows.damaged)))
        if rows.missing:
            lines.append(self.tr("%n entries are missing.", "", len(rows.missing)))
        if rows.strays:
            lines.append(self.tr("%n entries are in no list.", "", len(rows.strays)))
        if found.unread:
            lines.append(self.tr("The laptop's record of its own work cannot be read."))
        for chain in found.chains:
            whole = self.tr("The laptop's record of its own work is whole: %n entries.", "", chain.entries)
            gaps = ", ".join(number(gap) for gap in chain.gaps)
            broken = self.tr("The laptop's record of its own work does not fit together at: {gaps}.")
            lines.append(whole if chain.is_whole else broken.replace("{gaps}", gaps))
        return lines

    def shown(self) -> None:
        """Look at once: whoever comes here asked for it."""
        self.setFocus()
        if self.found is None and not self.is_busy:
            self.go_on()

    def go_back(self) -> None:
        """To the settings."""
        if not self.is_busy:
            self.back_asked.emit()

    def go_on(self) -> None:
        """Look once more."""
        if not self.is_busy:
            self.found = None
            self._show_found()
            self.run(self.tr("Reading everything once…"), _look(self._desk), self._looked)

    def _looked(self, found: DeskCheck) -> None:
        self.found = found
        self._show_found()
        self.chrome_changed.emit()
        self.setFocus()


def _look(desk: EnumeratorDesk) -> Callable[[Progress], DeskCheck]:
    def job(progress: Progress) -> DeskCheck:
        return verifying.look_here(desk, progress)

    return job
