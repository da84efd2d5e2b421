"""Interviews by day as bars; a survey of many weeks is drawn by week, so that bars stay bars."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import texts
from app.ui.theme import look
from app.ui.widgets.styled import Styled

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_DAYS: Final = 42
"""More days than this are drawn by week: thinner bars could carry no number."""


@dataclass(frozen=True, slots=True)
class Bars:
    """What is drawn: first days with their numbers, `step` days apart. Days without interviews are there."""

    days: tuple[date, ...]
    counts: tuple[int, ...]
    step: int


def bars_of(found: Iterable[tuple[date, int]]) -> Bars:
    """The bars of the numbers by day, every day or week between the first and the last included."""
    numbers = dict(found)
    if not numbers:
        return Bars((), (), 1)
    first, last = min(numbers), max(numbers)
    step = 1 if (last - first).days < MOST_DAYS else 7
    if step == 7:
        first -= timedelta(days=first.weekday())
    starts = [first + timedelta(days=n) for n in range(0, (last - first).days + 1, step)]
    counts = [0] * len(starts)
    for day, count in numbers.items():
        counts[(day - first).days // step] += count
    return Bars(tuple(starts), tuple(counts), step)


class DayChart(Styled, QWidget):
    """Bars with their numbers above and the days below. Its description says the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = Bars((), (), 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def bars(self) -> Bars:
        """What is drawn."""
        return self._bars

    def show_bars(self, bars: Bars, name: str) -> None:
        """Draw `bars`; `name` is said to screen readers with all numbers."""
        self._bars = bars
        self.setAccessibleName(name)
        said = (f"{texts.day(d)}: {n}" for d, n in zip(bars.days, bars.counts, strict=True))
        self.setAccessibleDescription(", ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as in the drawings."""
        return QSize(look().px(320), look().px(164))

    def minimumSizeHint(self) -> QSize:
        """Never lower."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground line, bars, numbers and days."""
        bars = self._bars
        if not bars.days:
            return
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = now.font(12)
        metrics = QFontMetrics(font)
        line = metrics.height()
        ground = self.height() - line - now.px(10)
        top = line + now.px(6)
        slot = min(self.width() / len(bars.days), now.px(96))
        left = 0.0
        wide = min(slot * 0.64, float(now.px(52)))
        most = max(bars.counts)
        labels = [f"{d.day}.{d.month:02}" for d in bars.days]
        widest = max(map(metrics.horizontalAdvance, labels)) + now.px(8)
        every = max(1, -int(-widest // slot))
        numbers_fit = max(metrics.horizontalAdvance(str(n)) for n in bars.counts) + 2 <= slot
        painter.setPen(QPen(now.colour("line"), 1))
        painter.drawLine(QPointF(0, ground + 0.5), QPointF(self.width(), ground + 0.5))
        for place, count in enumerate(bars.counts):
            middle = left + slot * (place + 0.5)
            high = (ground - top) * count / most if most else 0.0
            if count:
                self._bar(painter, QRectF(middle - wide / 2, ground - max(high, 2.0), wide, max(high, 2.0)))
                if numbers_fit or count == most:
                    painter.setFont(now.font(12, QFont.Weight.Medium))
                    painter.setPen(now.colour("text"))
                    above = QRectF(middle - 60, ground - high - line - now.px(3), 120, line)
                    painter.drawText(above, int(Qt.AlignmentFlag.AlignCenter), str(count))
            if place % every == 0:
                painter.setFont(font)
                painter.setPen(now.colour("muted"))
                below = QRectF(middle - 60, ground + now.px(6), 120, line)
                painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), labels[place])

    @staticmethod
    def _bar(painter: QPainter, area: QRectF) -> None:
        now = look()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("accent"))
        radius = min(float(now.px(4)), area.height() / 2, area.width() / 2)
        path = QPainterPath()
        path.moveTo(area.bottomLeft())
        path.lineTo(area.left(), area.top() + radius)
        path.quadTo(area.topLeft(), QPointF(area.left() + radius, area.top()))
        path.lineTo(area.right() - radius, area.top())
        path.quadTo(area.topRight(), QPointF(area.right(), area.top() + radius))
        path.lineTo(area.bottomRight())
        painter.drawPath(path)
