"""A roster's rows as a table: where one is, what each holds, how to add, remove and discard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from app.ui.collect.roster_rows import PAGE
from app.ui.collect.rows import number_of
from app.ui.collect.wording import ADD_KEY, REMOVE_KEY
from app.ui.keys import shown
from app.ui.plain import plain_text
from app.ui.texts import Retranslating
from app.ui.theme import look
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Banner, Card
from app.ui.widgets.flow import FlowRow
from app.ui.widgets.labels import Label
from app.ui.widgets.table import HairlineTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.collect.roster_rows import RosterRows


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
        self._label = self._row = self._row_title = ""
        self._count = 0
        self._page = range(0)
        self._shown: tuple[list[str], list[list[str]]] = ([], [])
        self._is_here = self._adds = True
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
        self._stop = Label(role="muted")
        self._stop.setContentsMargins(16, 6, 16, 6)
        self._chips = FlowRow()
        self.add_button = KeyButton(key=ADD_KEY, kind="chip", parent=self._chips)
        self.remove_button = KeyButton(key=REMOVE_KEY, kind="chip", parent=self._chips)
        self.earlier_button = KeyButton(kind="chip", parent=self._chips)
        self.later_button = KeyButton(kind="chip", parent=self._chips)
        self._chips.place([self.add_button, self.remove_button, self.earlier_button, self.later_button])
        around = self._around = QHBoxLayout()
        around.addWidget(self._chips)
        for part in (self._title, self.table, self._empty, self._ask, self._stop):
            self.column.addWidget(part)
        self.column.addLayout(around)
        self.table.moved.connect(self._moved)
        self.table.opened.connect(self._moved)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.earlier_button.clicked.connect(self.go_earlier)
        self.later_button.clicked.connect(self.go_later)
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
        remove = REMOVE_KEY if self._is_here else ""
        self.add_button.show_text(self.tr("Add a row"), ADD_KEY if self._adds else "")
        discards = bool(self._surplus)
        self.remove_button.show_text(
            self.tr("Discard the hidden rows") if discards else self.tr("Remove the row"), remove
        )
        self._show_page()
        self._empty.show_text("" if self._count else self.tr("No rows yet."))
        said = self.tr("{key} or Space adds a row, Enter goes on.") if self.is_current else ""
        self._stop.show_text(said.replace("{key}", shown(ADD_KEY)))
        self.setAccessibleDescription(said.replace("{key}", shown(ADD_KEY)))
        self._show_question()

    def set_here(self, here: bool, *, adds: bool) -> None:
        """Show the keys that remove and add a row, or not: of several rosters each is for one."""
        if (here, adds) != (self._is_here, self._adds):
            self._is_here, self._adds = here, adds
            self.retranslate()

    def set_current(self, current: bool) -> None:
        """Be the one that is stopped at, framed as a current question and saying what to press, or not."""
        if current != self.is_current:
            self.set_frame(current=current, bad=False)
            self.retranslate()

    def take_focus(self) -> None:
        """Put the keyboard on the whole, where Enter goes on: on its button Enter would add."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_by_hand(self) -> bool:
        """Whether rows are added by hand: no answer counts them."""
        return self._by_hand

    def show_roster(self, rows: RosterRows, current: int) -> None:
        """Show the page of `rows` that row number `current` is on."""
        self.path, self._count = rows.path, rows.count
        self._by_hand = rows.roster.node.repeat_count is None
        row = rows.row(current) if 0 < current <= rows.count else ""
        if row != self._row or rows.surplus != self._surplus:
            self._removing = False
        self._row, self._surplus = row, rows.surplus
        self._row_title = rows.title(current) if row else ""
        self._page = rows.page(current)
        self._label = plain_text(rows.roster.label)
        self.setAccessibleName(self._label)
        self.table.setAccessibleName(self._label)
        self._fill(rows)
        self.add_button.setVisible(self._by_hand)
        self.remove_button.setVisible((self._by_hand and rows.count > 0) or rows.surplus > 0)
        paged = rows.count > len(self._page)
        self._chips.setVisible(self._by_hand or rows.surplus > 0 or paged)
        self._pad_chips()
        self.retranslate()

    def _fill(self, rows: RosterRows) -> None:
        columns = rows.columns()
        cells = [rows.cells(number, columns) for number in self._page]
        here = number_of(self._row) - self._page.start if self._row else -1
        table = ([self._label, *columns.values()], cells)
        if table != self._shown:  # measuring a table takes longer than all the rest
            self._shown = table
            self._filling = True
            self.table.show_rows(*table, [2, *(3 for _ in columns)], here)
            self._filling = False
        elif here >= 0 and here != self.table.row:
            self._filling = True
            self.table.setCurrentIndex(self.table.model_.index(here, 0))
            self._filling = False
        self.table.setVisible(bool(cells))

    def _show_page(self) -> None:
        """Which of the rows these are, and the way to the others."""
        title = self._label
        if self._count > len(self._page):
            said = self.tr("{roster} · rows {first}–{last} of {count}")
            title = self._numbered(said, self._page).replace("{roster}", title)
        self._title.show_text(title)
        before, after = self._pages_beside()
        for button, page, mark in ((self.earlier_button, before, "‹"), (self.later_button, after, "›")):
            button.show_text(self._numbered(self.tr("Rows {first}–{last}"), page), mark=mark)
            button.setVisible(bool(page))

    def _pages_beside(self) -> tuple[range, range]:
        first, last = self._page.start, self._page.stop - 1
        return range(max(1, first - PAGE), first), range(last + 1, min(last + PAGE, self._count) + 1)

    def _numbered(self, said: str, page: range) -> str:
        first, last = (page.start, page.stop - 1) if page else (0, 0)
        said = said.replace("{first}", str(first)).replace("{last}", str(last))
        return said.replace("{count}", str(self._count))

    @Slot()
    def go_earlier(self) -> None:
        """Go to the first row of the page before."""
        self._go(self._pages_beside()[0])

    @Slot()
    def go_later(self) -> None:
        """Go to the first row of the next page."""
        self._go(self._pages_beside()[1])

    def _go(self, page: range) -> None:
        if page:
            self.row_chosen.emit(f"{self.path}[{page.start}]")

    def _show_question(self) -> None:
        text = ""
        if self._surplus:
            text = self.tr(
                "%n more rows are kept, hidden. They come back if the number grows.", "", self._surplus
            )
            if self._removing:
                asks = self.tr("{key} again discards their answers for good, Esc keeps them.")
                text = f"{text} {asks.replace('{key}', REMOVE_KEY)}"
        elif self._removing and self._row:
            asks = self.tr("Remove “{row}” with its answers? {key} again removes it, Esc keeps it.")
            text = asks.replace("{row}", self._row_title).replace("{key}", REMOVE_KEY)
        self._ask.show_message(text, "warning")

    @Slot(int)
    def _moved(self, row: int) -> None:
        if not self._filling and 0 <= row < len(self._page):
            self.row_chosen.emit(f"{self.path}[{self._page[row]}]")

    def step(self, by: int) -> bool:
        """Go to the row before or after; whether there is one."""
        if not self._row:
            return False
        number = number_of(self._row) + by
        if 1 <= number <= self._count:
            self.row_chosen.emit(f"{self.path}[{number}]")
        return True

    @Slot()
    def add(self) -> None:
        """Ask for another row at the end."""
        if self._by_hand:
            self.add_asked.emit(self.path)

    @Slot()
    def remove(self) -> None:
        """Ask first; asked again, remove the current row, or discard the rows that wait hidden."""
        if not self._surplus and (not self._by_hand or not self._row):
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
        return (number_of(self._row) if self._row else 0), self._count
