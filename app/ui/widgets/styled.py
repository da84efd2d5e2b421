"""What painted widgets share: following the look, the focus ring, text that wraps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from app.ui.theme import look

WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    _Base = QWidget
else:
    _Base = object


class Styled(_Base):
    """Mix-in that stands before a widget class and follows changes of theme and scale."""

    def restyle(self) -> None:
        """Take sizes and margins from `look()`; called at every change, and once by the subclass."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the text scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.restyle()
            self.updateGeometry()
            self.update()


ARROWS = frozenset({"Up", "Down", "Left", "Right"})
"""Qt's buttons would go to any neighbour with these; here they belong to the list around the button."""


def text_height(text: str, font: QFont, width: int) -> int:
    """How high `text` is when wrapped to `width` pixels."""
    return QFontMetrics(font).boundingRect(0, 0, max(1, width), 10_000, WRAP, text).height()


def focus_ring(painter: QPainter, rect: QRectF, radius: float) -> None:
    """The two pixel frame of whatever has the keyboard."""
    now = look()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(now.colour("accent"), now.px(2)))
    inset = now.px(2) / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def appear(widget: QWidget, wanted: bool) -> None:
    """Show or hide a part of a screen. One without a parent is left alone: it would open as a window."""
    if not wanted:
        widget.hide()
    elif widget.parentWidget() is not None:
        widget.show()
