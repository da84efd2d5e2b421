"""Words that two people compare aloud: large, numbered, in rows of four."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.texts import number
from app.ui.theme import look
from app.ui.widgets.styled import Styled

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_ACROSS: Final = 4
_SIZE: Final = 24
_HEIGHT: Final = 44
_CENTER: Final = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.AlignmentFlag.AlignLeft)


class SpokenWords(Styled, QWidget):
    """Eight words of a key or four of a head code. A screen reader says what they are, then the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str, name: str) -> None:
        """Show `words`, divided by spaces; `name` says whose they are."""
        self.words = tuple(words.split())
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        return look().font(_SIZE, QFont.Weight.DemiBold)

    def _cell(self) -> tuple[int, int]:
        """Where a word begins in its cell, and how wide a cell must be."""
        now = look()
        left = now.px(24)
        metrics = QFontMetrics(self._font())
        widest = max((metrics.horizontalAdvance(word) for word in self.words), default=0)
        return left, left + widest + now.px(14)

    def sizeHint(self) -> QSize:
        """Four words a row."""
        rows = -(-len(self.words) // _ACROSS)
        return QSize(self._cell()[1] * _ACROSS, rows * look().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """No word may be cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each word on its own tile, with its small number before it."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, _ = self._cell()
        gap, high = now.px(6), now.px(_HEIGHT)
        wide = self.width() / _ACROSS
        for place, word in enumerate(self.words):
            row, column = divmod(place, _ACROSS)
            tile = QRectF(column * wide, row * high, wide - gap, high - gap)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("accent_soft"))
            painter.drawRoundedRect(tile, now.px(8), now.px(8))
            painter.setPen(now.colour("muted"))
            painter.setFont(now.font(12, QFont.Weight.DemiBold))
            painter.drawText(tile.adjusted(now.px(9), 0, left - tile.width(), 0), _CENTER, number(place + 1))
            painter.setPen(now.colour("text"))
            painter.setFont(self._font())
            painter.drawText(tile.adjusted(left, 0, 0, 0), _CENTER, word)
