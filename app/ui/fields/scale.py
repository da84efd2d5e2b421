"""A number on a scale: typed, stepped with up and down, or picked on the scale itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.interview.values import RANGE_DEFAULTS, number_text
from app.ui.fields.line import LineField
from app.ui.theme import look
from app.ui.widgets.styled import Styled

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from app.form.model import Node
    from app.interview.state import NodeState

_MOST_MARKS: Final = 21


class ScaleBar(Styled, QWidget):
    """The scale as a line with marks; a click picks the nearest step.

    Signals: picked(value).
    """

    picked = Signal(float)

    def __init__(self, low: float, high: float, step: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low, self._high, self._step = low, high, step
        self._value: float | None = None
        self.enabled = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_value(self, value: float | None) -> None:
        """Show the mark at `value`, none where there is no answer."""
        self._value = value
        self.update()

    def sizeHint(self) -> QSize:
        """Mark and numbers."""
        return QSize(look().px(240), look().px(46))

    def _x(self, value: float) -> float:
        pad = look().px(14)
        span = (self._high - self._low) or 1
        return pad + (value - self._low) / span * (self.width() - 2 * pad)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint line, marks, numbers and the answer."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = now.px(13)
        painter.setPen(QPen(now.colour("control"), 1.6))
        painter.drawLine(QPointF(self._x(self._low), y), QPointF(self._x(self._high), y))
        steps = round((self._high - self._low) / self._step) if self._step else 1
        every = max(1, -(-steps // (_MOST_MARKS - 1)))
        painter.setFont(now.font(12))
        for place in range(0, steps + 1, every):
            value = self._low + place * self._step
            x = self._x(value)
            painter.setPen(QPen(now.colour("control"), 1.6))
            painter.drawLine(QPointF(x, y - now.px(4)), QPointF(x, y + now.px(4)))
            painter.setPen(now.colour("muted"))
            room = QRectF(x - now.px(30), y + now.px(10), now.px(60), now.px(20))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), number_text(value))
        if self._value is not None:
            painter.setPen(QPen(now.colour("card"), 2))
            painter.setBrush(now.colour("accent"))
            painter.drawEllipse(QPointF(self._x(self._value), y), now.px(9), now.px(9))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the nearest step."""
        pad = look().px(14)
        share = (event.position().x() - pad) / max(1, self.width() - 2 * pad)
        if self.enabled and self._step:
            steps = round(share * (self._high - self._low) / self._step)
            self.picked.emit(min(max(self._low + steps * self._step, self._low), self._high))


class ScaleField(LineField):
    """A range question: a line to type in above its scale."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        found = [_number(node.parameters.get(key), fallback) for key, fallback in RANGE_DEFAULTS]
        self._low, self._high = min(found[:2]), max(found[:2])
        self._step = found[2] or 1.0
        self.bar = ScaleBar(self._low, self._high, self._step)
        self.bar.picked.connect(self._picked)
        self.column.addWidget(self.bar)
        self.edit.setPlaceholderText(f"{number_text(self._low)} – {number_text(self._high)}")

    def show_state(self, state: NodeState) -> None:
        """Show number and mark."""
        super().show_state(state)
        value = state.value
        self.bar.show_value(float(value) if isinstance(value, int | float) else None)
        self.bar.enabled = not state.read_only

    @Slot(float)
    def _picked(self, value: float) -> None:
        self.edit.setText(number_text(value))
        self.commit()
        self.take_focus()

    def key_pressed(self, key: str) -> bool:
        """Up and down step."""
        if key not in ("Up", "Down") or self.edit.isReadOnly():
            return False
        here = _number(self.edit.text(), self._low - self._step if key == "Up" else self._high + self._step)
        there = here + (self._step if key == "Up" else -self._step)
        self.edit.setText(number_text(min(max(there, self._low), self._high)))
        self.commit()
        self.edit.selectAll()
        return True

    def keys_help(self) -> str:
        """How to step."""
        return self.tr("↑ ↓ more, less")


def _number(text: str | None, fallback: float) -> float:
    try:
        return float(str(text).replace(",", "."))
    except ValueError:
        return fallback
