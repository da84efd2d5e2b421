"""A month to pick a day from, inside the page: arrows move, Enter picks, Esc closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from app.ui.keys import name_of
from app.ui.texts import Screen
from app.ui.theme import look
from app.ui.widgets.styled import Styled

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

_STEPS = {"Left": -1, "Right": 1, "Up": -7, "Down": 7}


class Calendar(Styled, Screen):
    """A painted month.

    Signals: picked(day) on Enter or click; dismissed() on Esc.
    """

    picked = Signal(QDate)
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = QDate.currentDate()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def day(self) -> QDate:
        """The day it stands on."""
        return self._day

    def open_at(self, day: QDate) -> None:
        """Show the month of `day` and take the keyboard."""
        self._stand_on(day)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stand_on(self, day: QDate) -> None:
        self._day = day
        self.setAccessibleName(QLocale().toString(day, QLocale.FormatType.LongFormat))
        self.update()

    def sizeHint(self) -> QSize:
        """Seven days wide, a head and six weeks high."""
        return QSize(look().px(7 * 40 + 16), look().px(64 + 6 * 34))

    def minimumSizeHint(self) -> QSize:
        """As big as it is."""
        return self.sizeHint()

    def _first(self) -> tuple[QDate, int]:
        start = QDate(self._day.year(), self._day.month(), 1)
        return start, (start.dayOfWeek() - QLocale().firstDayOfWeek().value) % 7

    def _cell(self, place: int) -> QRect:
        now = look()
        return QRect(
            now.px(8) + place % 7 * now.px(40), now.px(60) + place // 7 * now.px(34), now.px(40), now.px(34)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the month."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(now.colour("accent" if self.hasFocus() else "line"), 1))
        painter.setBrush(now.colour("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), now.px(8), now.px(8))
        locale = QLocale()
        middle = int(Qt.AlignmentFlag.AlignCenter)
        painter.setFont(now.font(14, QFont.Weight.DemiBold))
        painter.setPen(now.colour("text"))
        name = locale.standaloneMonthName(self._day.month())
        painter.drawText(
            QRect(0, now.px(6), self.width(), now.px(28)), middle, f"‹  {name} {self._day.year()}  ›"
        )
        painter.setFont(now.font(12))
        painter.setPen(now.colour("muted"))
        first = locale.firstDayOfWeek().value
        for place in range(7):
            cell = self._cell(place).translated(0, -now.px(28))
            text = locale.standaloneDayName((first - 1 + place) % 7 + 1, QLocale.FormatType.ShortFormat)
            painter.drawText(cell, middle, text)
        start, lead = self._first()
        painter.setFont(now.font(14))
        for number in range(start.daysInMonth()):
            cell = self._cell(lead + number)
            here = number + 1 == self._day.day()
            if here:
                painter.setPen(QPen(now.colour("accent"), now.px(2)))
                painter.setBrush(now.colour("accent_soft"))
                painter.drawRoundedRect(QRectF(cell).adjusted(2, 2, -2, -2), now.px(6), now.px(6))
            painter.setPen(now.colour("text"))
            painter.drawText(cell, middle, str(number + 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the day under the pointer; the head's halves go a month back and on."""
        where = event.position().toPoint()
        if where.y() < look().px(36):
            self._stand_on(self._day.addMonths(-1 if where.x() < self.width() / 2 else 1))
            return
        start, lead = self._first()
        for number in range(start.daysInMonth()):
            if self._cell(lead + number).contains(where):
                self.picked.emit(QDate(start.year(), start.month(), number + 1))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, pick, close."""
        key = name_of(event)
        if key in _STEPS:
            self._stand_on(self._day.addDays(_STEPS[key]))
        elif key in ("PgUp", "PgDown"):
            self._stand_on(self._day.addMonths(-1 if key == "PgUp" else 1))
        elif key in ("Shift+PgUp", "Shift+PgDown"):
            self._stand_on(self._day.addYears(-1 if key == "Shift+PgUp" else 1))
        elif key == "Home":
            self._stand_on(QDate.currentDate())
        elif key in ("Enter", "Space"):
            self.picked.emit(self._day)
        elif key == "Esc":
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)
