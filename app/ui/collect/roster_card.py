"""A roster's rows as a table: where one is, what each holds, how to add, remove and discard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from app.ui.collect.rows import number_of
from app.ui.collect.wording import ADD_KEY, REMOVE_KEY, answer_text
from app.ui.texts import Retranslating
from app.ui.theme import look
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Banner, Card
from app.ui.widgets.flow import FlowRow
from app.ui.widgets.labels import Label
from app.ui.widgets.table import HairlineTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.interview.state import NodeState

_MOST_COLUMNS = 5


class RosterCard(Retranslating, Card):
    """The rows of one roster.

    Signals (roster and row are paths):
        row_chosen(row); add_asked(roster);
        remove_asked(row) and discard_asked(roster), after the user confirmed.
    """

    row_chosen = Signal(str)
    add_asked = Signal(str)
    remove_asked = Signal(str)
    discard_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, flat=True)
        self.path = ""
        self._rows: tuple[str, ...] = ()
        self._titles: tuple[str, ...] = ()
        self._row = ""
        self._by_hand = False
        self._surplus = 0
        self._removing = False
        self._filling = False
        self._title = Label(role="caps", wrap=True)
        self._title.setContentsMargins(16, 6, 16, 0)
        self.table = HairlineTable()
        self._ask = Banner(tone="warning")
        self._empty = Label(role="muted")
        self._empty.setContentsMargins(16, 6, 16, 6)
        self._chips = FlowRow()
        self.add_button = KeyButton(key=ADD_KEY, kind="chip", parent=self._chips)
        self.remove_button = KeyButton(key=REMOVE_KEY, kind="chip", parent=self._chips)
        self._chips.place([self.add_button, self.remove_button])
        around = self._around = QHBoxLayout()
        around.addWidget(self._chips)
        for part in (self._title, self.table, self._empty, self._ask):
            self.column.addWidget(part)
        self.column.addLayout(around)
        self.table.moved.connect(self._moved)
        self.table.opened.connect(self._moved)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.restyle()

    def restyle(self) -> None:
        """Scale the margins."""
        super().restyle()
        if hasattr(self, "_around"):
            self._pad_chips()

    def _pad_chips(self) -> None:
        now = look()
        above, below = (0, 0) if self._chips.isHidden() else (now.px(4), now.px(6))
        self._around.setContentsMargins(now.px(16), above, now.px(16), below)

    def retranslate(self) -> None:
        """Say it anew."""
        self.add_button.show_text(self.tr("Add a row"))
        discards = bool(self._surplus)
        self.remove_button.show_text(
            self.tr("Discard the hidden rows") if discards else self.tr("Remove the row")
        )
        self._empty.show_text("" if self._rows else self.tr("No rows yet."))
        self._show_question()

    def show_roster(
        self,
        roster: NodeState,
        rows: Sequence[tuple[NodeState, Sequence[NodeState]]],
        current: str,
        surplus: int = 0,
    ) -> None:
        """Show (row, its questions) of `roster`, one row the current, and how many more wait hidden."""
        self.path = roster.path
        self._by_hand = roster.node.repeat_count is None
        self._rows = tuple(row.path for row, _ in rows)
        self._titles = tuple(row.label for row, _ in rows)
        if current != self._row or surplus != self._surplus:
            self._removing = False
        self._row, self._surplus = current, surplus
        self._title.show_text(roster.label)
        self.setAccessibleName(roster.label)
        self.table.setAccessibleName(roster.label)
        self._fill(roster, rows)
        self.add_button.setVisible(self._by_hand)
        self.remove_button.setVisible((self._by_hand and bool(rows)) or surplus > 0)
        self._chips.setVisible(self._by_hand or surplus > 0)
        self._pad_chips()
        self.retranslate()

    def _fill(self, roster: NodeState, rows: Sequence[tuple[NodeState, Sequence[NodeState]]]) -> None:
        # The columns are those of the row that has most, as relevance may differ from row to row.
        names: dict[str, str] = {}
        for _, questions in rows:
            for state in questions:
                names.setdefault(state.node.name, _short(state))
        columns = list(names)[:_MOST_COLUMNS]
        cells = []
        for row, questions in rows:
            known = {state.node.name: answer_text(state) for state in questions}
            cells.append([row.label, *(known.get(name, "") for name in columns)])
        here = self._rows.index(self._row) if self._row in self._rows else -1
        self._filling = True
        self.table.show_rows(
            [roster.label, *(names[name] for name in columns)], cells, [2, *(3 for _ in columns)], here
        )
        self._filling = False
        self.table.setVisible(bool(rows))

    def _show_question(self) -> None:
        text = ""
        if self._surplus:
            text = self.tr(
                "%n more rows are kept, hidden. They come back if the number grows.", "", self._surplus
            )
            if self._removing:
                asks = self.tr("{key} again discards their answers for good, Esc keeps them.")
                text = f"{text} {asks.replace('{key}', REMOVE_KEY)}"
        elif self._removing and self._row in self._rows:
            asks = self.tr("Remove “{row}” with its answers? {key} again removes it, Esc keeps it.")
            title = self._titles[self._rows.index(self._row)]
            text = asks.replace("{row}", title).replace("{key}", REMOVE_KEY)
        self._ask.show_message(text, "warning")

    @Slot(int)
    def _moved(self, row: int) -> None:
        if not self._filling and 0 <= row < len(self._rows):
            self.row_chosen.emit(self._rows[row])

    def step(self, by: int) -> bool:
        """Go to the row before or after; whether there is one."""
        if self._row not in self._rows:
            return False
        place = self._rows.index(self._row) + by
        if 0 <= place < len(self._rows):
            self.row_chosen.emit(self._rows[place])
        return True

    @Slot()
    def add(self) -> None:
        """Ask for another row at the end."""
        if self._by_hand:
            self.add_asked.emit(self.path)

    @Slot()
    def remove(self) -> None:
        """Ask first; asked again, remove the current row, or discard the rows that wait hidden."""
        if not self._surplus and (not self._by_hand or self._row not in self._rows):
            return
        asked, self._removing = self._removing, not self._removing
        self._show_question()
        if asked and self._surplus:
            self.discard_asked.emit(self.path)
        elif asked:
            self.remove_asked.emit(self._row)

    def keep(self) -> bool:
        """Do not remove; whether that was asked."""
        asked = self._removing
        self._removing = False
        self._show_question()
        return asked

    @property
    def position(self) -> tuple[int, int]:
        """The current row's number and how many rows there are."""
        return (number_of(self._row) if self._row in self._rows else 0), len(self._rows)


def _short(state: NodeState) -> str:
    """A column's head: the variable's short label in English is for analysts, so the question, cut."""
    words = state.label.split()
    short = " ".join(words[:3])
    return short if len(words) <= 3 else f"{short}…"
