"""Stopping an interview: why, what becomes of the answers, and a remark; inside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot

from app.interview.state import StopReason
from app.ui.texts import Retranslating
from app.ui.widgets.card import Banner, Card
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.entry import TextBox
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class StopView(Retranslating, ScrollColumn):
    """The reasons by key, a remark, and the warning that withdrawal destroys the answers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason: StopReason | None = None
        self.sure = False
        self._title = Label(role="h1")
        self.notice = Banner(tone="error")
        self._what = Banner(tone="info")
        card = Card()
        self._asks = Label(role="question")
        card.column.addWidget(self._asks)
        self.rows: dict[StopReason, ChoiceRow] = {}
        for place, reason in enumerate(StopReason, 1):
            row = ChoiceRow(str(place), "", name=reason.value)
            row.clicked.connect(self._clicked)
            card.column.addWidget(row)
            self.rows[reason] = row
        self._remark_asks = Label(role="muted")
        self.remark = TextBox()
        card.column.addWidget(self._remark_asks)
        card.column.addWidget(self.remark)
        for part in (self._title, self.notice, self._what, card):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it anew."""
        self._title.setText(self.tr("Stop the interview"))
        self._asks.setText(self.tr("Why does the interview end here?"))
        self._remark_asks.setText(self.tr("Remark for the coordinator"))
        self.remark.setAccessibleName(self._remark_asks.text())
        texts = {
            StopReason.LEFT: self.tr("The respondent had to leave"),
            StopReason.TIRED: self.tr("The respondent is tired"),
            StopReason.NOT_PRIVATE: self.tr("We are not alone any more"),
            StopReason.WITHDREW: self.tr("The respondent withdrew consent"),
            StopReason.OTHER: self.tr("Another reason"),
        }
        for reason, row in self.rows.items():
            row.show_text(texts[reason])
        self._show_what()

    def begin(self) -> None:
        """Ask from the start."""
        self.reason, self.sure = None, False
        self.remark.clear()
        self.notice.show_message("")
        for row in self.rows.values():
            row.setChecked(False)
        self._show_what()
        self.rows[StopReason.LEFT].setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, reason: StopReason) -> None:
        """Choose a reason."""
        self.reason, self.sure = reason, False
        for other, row in self.rows.items():
            row.setChecked(other is reason)
        self._show_what()

    def ask_again(self) -> None:
        """Withdrawal destroys answers: ask for the key once more."""
        self.sure = True
        self._show_what()

    def _show_what(self) -> None:
        # A withdrawn interview keeps no remark: none can be written that would vanish unsaid.
        keeps = self.reason is not StopReason.WITHDREW
        self._remark_asks.setVisible(keeps)
        self.remark.setVisible(keeps)
        if not keeps:
            said = self.tr("All answers will be destroyed for good. The day and the reason are kept.")
            if self.sure:
                again = self.tr("Press Ctrl+Enter once more to destroy them.")
                said = f"{said} {again}"
            self._what.show_message(said, "error")
        else:
            said = self.tr("What was answered is kept and sealed. It cannot be opened on this laptop again.")
            self._what.show_message(said, "info")

    @Slot()
    def _clicked(self) -> None:
        row = self.sender()
        if isinstance(row, ChoiceRow):
            self.choose(StopReason(row.name))

    def key_pressed(self, key: str) -> bool:
        """Digits choose; up and down move."""
        rows = list(self.rows)
        if len(key) == 1 and key.isdigit() and 1 <= int(key) <= len(rows):
            self.choose(rows[int(key) - 1])
            self.rows[self.reason or rows[0]].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        here = next((i for i, r in enumerate(rows) if self.rows[r].hasFocus()), None)
        if key in ("Up", "Down") and here is not None:
            place = min(max(here + (1 if key == "Down" else -1), 0), len(rows) - 1)
            self.rows[rows[place]].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False
