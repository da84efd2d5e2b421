"""How far the survey is: figures, interviews by day, by site and by enumerator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot

from app.ui import texts
from app.ui.coordinate.chart import DayChart, bars_of
from app.ui.coordinate.empty import FirstSteps
from app.ui.coordinate.figure import FigureRow, TableCard
from app.ui.coordinate.health import Health
from app.ui.coordinate.overview import day_of
from app.ui.coordinate.room import Bar, Room, fill
from app.ui.coordinate.when import days_ago, moment
from app.ui.coordinate.whole_words import WholeWords
from app.ui.page import Step
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Banner, Card
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import appear
from app.ui.widgets.table import Cell, HairlineTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.coordinate.overview import Overview, Tally
    from app.ui.coordinate.room import Desk
    from app.ui.widgets.table import Row

LOOK_KEY: Final = "F8"
SILENT_DAYS: Final = 3
"""Days without a bundle after which an enumerator is worth a telephone call."""


class ProgressRoom(Room):
    """Empty at first: then it says what to do."""

    def __init__(self, around: Desk, parent: QWidget | None = None) -> None:
        super().__init__(around, parent, wide=True)
        self._overview: Overview | None = None
        self.first = FirstSteps()
        self.first.went.connect(self.went)
        self.first.add_asked.connect(self.add_asked)
        self.trouble = Banner(tone="warning")
        self.trouble_button = KeyButton(key=LOOK_KEY, kind="chip")
        self.trouble_button.clicked.connect(self._to_laptops)
        self.trouble.row.addWidget(self.trouble_button)
        self.unknown = Banner(tone="warning")
        self.not_counted = Label(role="muted")
        self._words = WholeWords(self)
        self.figures = FigureRow((5, 4, 4, 4))
        self.chart = DayChart()
        self._chart_title = Label(role="h2")
        self._chart_card = Card()
        self._chart_card.column.addWidget(self._chart_title)
        self._chart_card.column.addWidget(self.chart)
        self.sites, self.enumerators, self.days = (HairlineTable(marks_row=False) for _ in range(3))
        self._site_card = TableCard(self.sites)
        self._enumerator_card = TableCard(self.enumerators)
        self._day_card = TableCard(self.days)
        self._cards = (
            self.figures, self.not_counted, self._chart_card, self._site_card, self._enumerator_card,
            self._day_card,
        )  # fmt: skip
        self.column.addWidget(self.first)
        self.column.addWidget(self.trouble)
        self.column.addWidget(self.unknown)
        for card in self._cards:
            self.column.addWidget(card)
        self.column.addStretch(1)
        self.retranslate()

    def bar(self) -> Bar:
        """Add bundles, and the export once there is something to write."""
        found = self._overview
        if found is None or not found.all.total:
            return Bar()
        last = found.last_bundle
        note = fill(self.tr("Last bundle added: {when}"), when=moment(last)) if last is not None else ""
        return Bar(Step(self.tr("Add bundles…"), "Ctrl+O"), note, Step(self.tr("Export to Excel"), "Ctrl+E"))

    def go_back(self) -> None:
        """Pick bundles."""
        self.add_asked.emit()

    def go_on(self) -> None:
        """On to the export."""
        self.went.emit("export")

    def show_overview(self, overview: Overview) -> None:
        """Show the figures."""
        self._overview = overview
        self._show()

    def retranslate(self) -> None:
        """Set every text."""
        self.trouble_button.show_text(self.tr("Look at the laptops"))
        self._show()
        super().retranslate()

    @Slot()
    def _show(self) -> None:
        found = self._overview
        is_empty = found is None or not found.all.total
        self.first.show_stage(trial=self.around.desk.trial)
        appear(self.first, found is not None and is_empty)
        for card in self._cards:
            appear(card, not is_empty)
        self._show_health(found)
        if found is None or is_empty:
            self.unknown.show_message("")
            return
        self.unknown.show_message(
            self.tr(
                "%n interviews were made with a version of the form that this survey lacks. They are kept,"
                " but exports leave them out.",
                "",
                found.unknown_form,
            )
            if found.unknown_form
            else ""
        )
        self._show_figures(found)
        self._show_chart(found)
        self._show_tables(found)

    def _show_health(self, found: Overview | None) -> None:
        health = found.health if found is not None else Health()
        self.trouble.show_message(*self._words.trouble(health))
        self.not_counted.show_text(self._words.not_counted(health))

    @Slot()
    def _to_laptops(self) -> None:
        self.went.emit("laptops")

    def key_pressed(self, key: str) -> bool:
        """F8 goes to the laptops while something of them is not whole."""
        if key != LOOK_KEY or self.trouble.isHidden():
            return False
        self._to_laptops()
        return True

    def _show_figures(self, found: Overview) -> None:
        all_, laptops, conflicts, time = self.figures.figures
        counted = found.all
        kinds = [
            fill(self.tr("{n} complete"), n=texts.number(counted.complete)),
            fill(self.tr("{n} partial"), n=texts.number(counted.partial)),
            fill(self.tr("{n} withdrawn"), n=texts.number(counted.withdrawn)),
            fill(self.tr("{n} without consent"), n=texts.number(counted.refused)),
        ]
        all_.show_figure(
            texts.number(counted.total), self.tr("interviews", "under the number of them"), " · ".join(kinds)
        )
        laptops.show_figure(
            texts.number(found.devices),
            self.tr("laptops handed over"),
            self.tr("%n bundles added", "", len(found.bundles)),
        )
        conflicts.show_figure(
            texts.number(found.conflicts),
            self.tr("conflicts"),
            self.tr("! see Conflicts") if found.conflicts else self.tr("✓ nothing contradicts"),
            "error" if found.conflicts else "ok",
        )
        minutes = fill(self.tr("{n} min"), n=round(found.minutes)) if found.minutes is not None else "—"
        time.show_figure(minutes, self.tr("median duration"), self.tr("of complete interviews"))

    def _show_chart(self, found: Overview) -> None:
        numbers = ((day, one.total) for one in found.by_day if (day := day_of(one.code)) is not None)
        bars = bars_of(numbers)
        title = self.tr("Interviews by day") if bars.step == 1 else self.tr("Interviews by week")
        if bars.step == 7:
            title = fill(self.tr("{title}, each named by its Monday"), title=title)
        self._chart_title.setText(title)
        self.chart.show_bars(bars, title)
        appear(self._chart_card, bool(bars.days))

    def _kinds(self) -> tuple[str, ...]:
        return (
            self.tr("All", "interviews"),
            self.tr("Complete"),
            self.tr("Partial"),
            self.tr("Withdrawn"),
            self.tr("No consent"),
        )

    def _show_tables(self, found: Overview) -> None:
        nowhere = self.tr("not stated")
        self._site_card.title.setText(self.tr("By site"))
        self.sites.setAccessibleName(self._site_card.title.text())
        sites: list[Row] = [(one.label or nowhere, *_numbers(one)) for one in found.by_site]
        self.sites.show_rows((self.tr("Site"), *self._kinds()), sites, (6, 2, 2, 2, 2, 2))
        self._enumerator_card.title.setText(self.tr("By enumerator"))
        self.enumerators.setAccessibleName(self._enumerator_card.title.text())
        people: list[Row] = [
            (one.code or nowhere, *_numbers(one), self._last(found, one)) for one in found.by_enumerator
        ]
        self.enumerators.show_rows(
            (self.tr("Enumerator"), *self._kinds(), self.tr("Last bundle")), people, (3, 2, 2, 2, 2, 2, 5)
        )
        self._day_card.title.setText(self.tr("By day"))
        self.days.setAccessibleName(self._day_card.title.text())
        days: list[Row] = [(_day(one.code) or nowhere, *_numbers(one)) for one in reversed(found.by_day)]
        self.days.show_rows((self.tr("Day"), *self._kinds()), days, (6, 2, 2, 2, 2, 2))

    def _last(self, found: Overview, one: Tally) -> Cell:
        last = found.last_of(one.code)
        if last is None:
            return Cell("—", "muted")
        ago = days_ago(last)
        if ago >= SILENT_DAYS:
            return Cell(self.tr("! no bundle for %n days", "", ago), "warn")
        return Cell(f"✓ {moment(last)}", "ok")


def _numbers(one: Tally) -> tuple[Cell, ...]:
    numbers = (one.total, one.complete, one.partial, one.withdrawn, one.refused)
    return tuple(Cell(texts.number(n), "text" if n else "muted") for n in numbers)


def _day(code: str) -> str:
    day = day_of(code)
    return texts.full_day(day) if day is not None else code
