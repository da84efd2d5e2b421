"""Which interviews an export takes: by site, enumerator, form version and day. Nothing chosen means all."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.coordinate.room import fill
from app.ui.texts import Retranslating
from app.ui.theme import look
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.entry import LineEdit
from app.ui.widgets.flow import FlowRow
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import appear

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.ui.coordinate.overview import Overview


class Chips(FlowRow):
    """Values of which any may be chosen, with what they are above them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[KeyButton] = []
        self._codes: list[str] = []
        self._name = ""

    def show_values(self, name: str, values: Sequence[tuple[str, str]]) -> None:
        """Show (code, text); what was chosen stays chosen."""
        chosen = self.chosen
        self._name = name
        self._codes = [code for code, _ in values]
        while len(self.buttons) > len(values):
            gone = self.buttons.pop()
            gone.hide()
            gone.deleteLater()
        while len(self.buttons) < len(values):
            button = KeyButton(kind="chip", parent=self)
            button.setCheckable(True)
            button.toggled.connect(self._toggled)
            self.buttons.append(button)
        for button, (code, text) in zip(self.buttons, values, strict=True):
            button.setChecked(code in chosen)
            self._show(button, text)
        self.place(self.buttons)

    @property
    def chosen(self) -> frozenset[str]:
        """The codes that are chosen."""
        pairs = zip(self._codes, self.buttons, strict=True)
        return frozenset(code for code, button in pairs if button.isChecked())

    def _show(self, button: KeyButton, text: str) -> None:
        # A tick, not only a colour, says what is chosen.
        button.show_text(text, mark="✓" if button.isChecked() else "")
        button.setAccessibleDescription(self._name)

    @Slot()
    def _toggled(self) -> None:
        button = self.sender()
        if isinstance(button, KeyButton):
            self._show(button, button.shown_text)


class FilterCard(Retranslating, Card):
    """Chips for sites, enumerators and versions, two lines for days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overview: Overview | None = None
        self._asks = Label(role="question")
        self._hint = Label(role="muted")
        self.column.addWidget(self._asks)
        self.column.addWidget(self._hint)
        self.sites, self.enumerators, self.versions = Chips(), Chips(), Chips()
        self._names = (Label(role="caps"), Label(role="caps"), Label(role="caps"))
        for name, chips in zip(self._names, (self.sites, self.enumerators, self.versions), strict=True):
            self.column.addWidget(name)
            self.column.addWidget(chips)
        self.first, self.last = LineEdit(), LineEdit()
        self._first_asks, self._last_asks = Label(role="caps"), Label(role="caps")
        self._days = QGridLayout()
        for column, (label, line) in enumerate(
            ((self._first_asks, self.first), (self._last_asks, self.last))
        ):
            self._days.addWidget(label, 0, column)
            self._days.addWidget(line, 1, column)
        self.column.addLayout(self._days)
        self.retranslate()

    def restyle(self) -> None:
        """Scale margins."""
        super().restyle()
        if hasattr(self, "_days"):
            self._days.setSpacing(look().px(8))

    def show_overview(self, overview: Overview) -> None:
        """Offer what there is."""
        self._overview = overview
        self._show()

    def retranslate(self) -> None:
        """Set every text."""
        self._asks.setText(self.tr("Which interviews"))
        self.setAccessibleName(self._asks.text())
        self._hint.setText(self.tr("Choose nothing to write all of them."))
        for label, text in zip(
            self._names, (self.tr("Site"), self.tr("Enumerator"), self.tr("Form version")), strict=True
        ):
            label.setText(text)
        self._first_asks.setText(self.tr("From this day on"))
        self._last_asks.setText(self.tr("Until this day"))
        for label, line in ((self._first_asks, self.first), (self._last_asks, self.last)):
            line.setAccessibleName(label.text())
            line.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self._show()

    def _show(self) -> None:
        found = self._overview
        nowhere = self.tr("not stated")
        sites = [(one.code, one.label or nowhere) for one in found.by_site if one.code] if found else []
        people = [(one.code, one.code) for one in found.by_enumerator] if found else []
        versions = [(one, one) for one in found.versions] if found else []
        parts = ((self.sites, sites), (self.enumerators, people), (self.versions, versions))
        for label, (chips, values) in zip(self._names, parts, strict=True):
            chips.show_values(label.text(), values)
            wanted = len(values) > 1 or bool(chips.chosen)
            appear(label, wanted)
            appear(chips, wanted)

    def problem(self) -> str:
        """What cannot be read of the days, "" where all can."""
        for line in (self.first, self.last):
            if line.text().strip() and _day(line.text()) is None:
                said = self.tr("“{text}” is not a day. Type it as dd.mm.yyyy.")
                return fill(said, text=line.text().strip())
        first, last = self.days
        if first is not None and last is not None and first > last:
            return self.tr("The first day is after the last one: no interview would be written.")
        return ""

    @property
    def days(self) -> tuple[date | None, date | None]:
        """The first and the last day; None where nothing is typed."""
        return _day(self.first.text()), _day(self.last.text())


def _day(text: str) -> date | None:
    plain = text.strip()
    try:
        if "." in plain:
            day, month, year = plain.split(".")
            return date(int(year), int(month), int(day))
        return date.fromisoformat(plain)
    except ValueError:
        return None
