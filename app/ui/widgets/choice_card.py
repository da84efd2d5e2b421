"""One of several, as rows in a card: a digit, a click or the arrows choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from app.ui.texts import Retranslating
from app.ui.widgets.card import Card
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.labels import Label
from app.ui.widgets.tabbing import tab_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class ChoiceCard(Retranslating, Card):
    """A question and its rows; `with_digits` shows the digits of the first nine as keys.

    Signals: picked(name) when the user chose a row.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, with_digits: bool = False) -> None:
        super().__init__(parent)
        self._with_digits = with_digits
        self._asks = Label(role="question")
        self._asks.hide()
        self.said = Label(role="error")
        self.said.hide()
        self.column.addWidget(self._asks)
        self.column.addWidget(self.said)
        self.rows: list[ChoiceRow] = []
        self.chosen = ""

    def ask(self, text: str) -> None:
        """What is to be chosen."""
        self._asks.show_text(text)
        self.setAccessibleName(text)

    def complain(self, text: str) -> None:
        """Say below the rows what is wrong, and put the keyboard on them."""
        self.said.show_text(f"!  {text}")
        self.take_focus()

    def retranslate(self) -> None:
        """Take back what was wrong: it was said in another language, and is said anew at the next try."""
        self.said.show_text("")

    def show_choices(self, choices: Sequence[tuple[str, str]], chosen: str = "") -> None:
        """Show (name, text); keep what is chosen where it is still there, else choose `chosen`."""
        names = [name for name, _ in choices]
        self.chosen = self.chosen if self.chosen in names else chosen
        while len(self.rows) > len(choices):
            gone = self.rows.pop()
            self.column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.rows) < len(choices):
            row = ChoiceRow("", "", parent=self)
            row.clicked.connect(self._clicked)
            # Rows stand together, above what an owner may have added to the card before.
            self.column.insertWidget(1 + len(self.rows), row)
            self.rows.append(row)
        tab_order(self.rows)
        for place, (row, (name, text)) in enumerate(zip(self.rows, choices, strict=True), 1):
            row.name = name
            row.show_text(text, str(place) if self._with_digits and place <= 9 else "")
            row.setChecked(name == self.chosen)

    def choose(self, name: str) -> None:
        """Choose a row and put the keyboard on it."""
        for row in self.rows:
            row.setChecked(row.name == name)
            if row.name == name:
                row.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen = name
        self.said.show_text("")
        self.picked.emit(name)

    def take_focus(self) -> None:
        """Put the keyboard on the chosen row, or the first."""
        row = next((r for r in self.rows if r.name == self.chosen), self.rows[0] if self.rows else None)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def has_keyboard(self) -> bool:
        """Whether one of its rows has the keyboard."""
        return any(row.hasFocus() for row in self.rows)

    @Slot()
    def _clicked(self) -> None:
        row = self.sender()
        if isinstance(row, ChoiceRow):
            self.choose(row.name)

    def key_pressed(self, key: str) -> bool:
        """Digits choose while the keyboard is here; up and down go to the neighbour and choose it."""
        here = next((i for i, row in enumerate(self.rows) if row.hasFocus()), None)
        if here is None:
            return False
        if self._with_digits and len(key) == 1 and key.isdigit() and 1 <= int(key) <= len(self.rows):
            self.choose(self.rows[int(key) - 1].name)
            return True
        if key in ("Up", "Down"):
            place = here + (1 if key == "Down" else -1)
            if 0 <= place < len(self.rows):
                self.choose(self.rows[place].name)
                return True
        return False
