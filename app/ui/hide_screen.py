"""What stands on the screen while the work is hidden from somebody who looks over the shoulder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.ui.keys import name_of
from app.ui.texts import Screen
from app.ui.theme import look
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import Styled

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent


class HideScreen(Styled, Screen):
    """A plain calendar of the month: no name, no answer, nothing that says what the program is for.

    Signals: shown_again() when F12 or Esc is pressed.
    """

    shown_again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._month = Label(role="h1", wrap=False)
        self._grid = QGridLayout()
        self._cells: list[Label] = []
        for place in range(49):
            cell = Label(role="caps" if place < 7 else "body", wrap=False)
            cell.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._cells.append(cell)
            self._grid.addWidget(cell, place // 7, place % 7)
        self._hint = Label(role="muted", wrap=False)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addWidget(self._month, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QWidget()
        row.setLayout(self._grid)
        outer.addWidget(row, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
        outer.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignHCenter)
        self.restyle()
        self.retranslate()

    def restyle(self) -> None:
        """Scale the calendar."""
        self._grid.setSpacing(look().px(4))
        for cell in self._cells:
            cell.setMinimumSize(look().px(52), look().px(40))

    def retranslate(self) -> None:
        """Write the month as the interface's language does."""
        locale = QLocale()
        today = QDate.currentDate()
        name = locale.standaloneMonthName(today.month())
        self._month.setText(f"{name[:1].upper()}{name[1:]} {today.year()}")
        first = locale.firstDayOfWeek().value
        for place in range(7):
            day = (first - 1 + place) % 7 + 1
            self._cells[place].setText(locale.standaloneDayName(day, QLocale.FormatType.ShortFormat))
        start = QDate(today.year(), today.month(), 1)
        lead = (start.dayOfWeek() - first) % 7
        for place in range(42):
            number = place - lead + 1
            inside = 1 <= number <= today.daysInMonth()
            cell = self._cells[place + 7]
            cell.setText(str(number) if inside else "")
            cell.set_role("h2" if inside and number == today.day() else "body")
        self._hint.setText("F12")
        self.setAccessibleName(self._month.text())

    def showEvent(self, event: QShowEvent) -> None:
        """Show today, even after midnight."""
        self.retranslate()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F12 or Esc brings the work back."""
        if name_of(event) in ("F12", "Esc"):
            self.shown_again.emit()
        else:
            super().keyPressEvent(event)
