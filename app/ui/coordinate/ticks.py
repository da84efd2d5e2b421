"""Things that may be ticked, any of them, each with the digit that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from app.ui.texts import Retranslating
from app.ui.widgets.card import Card
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import appear

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class TickCard(Retranslating, Card):
    """A question and rows that are ticked independently; a row may be shown only where it applies.

    Signals: toggled(name) when the user ticked or unticked a row.
    """

    toggled = Signal(str)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asks = Label(role="question")
        self.column.addWidget(self._asks)
        self.rows: dict[str, ChoiceRow] = {}
        for place, name in enumerate(names, 1):
            row = ChoiceRow(str(place), "", multiple=True, name=name, parent=self)
            row.clicked.connect(self._clicked)
            self.column.addWidget(row)
            self.rows[name] = row

    def say(self, asks: str, texts: Sequence[str]) -> None:
        """Set the texts, in the order of the names."""
        self._asks.show_text(asks)
        self.setAccessibleName(asks)
        for row, text in zip(self.rows.values(), texts, strict=True):
            row.show_text(text)

    def is_ticked(self, name: str) -> bool:
        """Whether the row is ticked and applies."""
        return self.rows[name].isChecked()

    def offer(self, name: str, wanted: bool) -> None:
        """Show a row, or take it and its tick away."""
        row = self.rows[name]
        if not wanted:
            row.setChecked(False)
        appear(row, wanted)
        self._number()

    def _number(self) -> None:
        """Digits without a gap."""
        offered = [row for row in self.rows.values() if not row.isHidden()]
        for place, row in enumerate(offered, 1):
            row.show_text(row.accessibleName(), str(place))

    def toggle(self, name: str) -> None:
        """Tick or untick."""
        row = self.rows[name]
        row.setChecked(not row.isChecked())
        self.toggled.emit(name)

    @Slot()
    def _clicked(self) -> None:
        row = self.sender()
        if isinstance(row, ChoiceRow):
            row.setFocus()
            self.toggle(row.name)

    def key_pressed(self, key: str) -> bool:
        """Digits tick while the keyboard is here, Enter ticks the row that has it."""
        here = next((row for row in self.rows.values() if row.hasFocus()), None)
        if here is None:
            return False
        row = next((r for r in self.rows.values() if r.key == key and not r.isHidden()), None)
        if key == "Enter":
            row = here
        if row is None:
            return False
        self.toggle(row.name)
        return True
