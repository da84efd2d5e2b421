"""A number on a scale: typed, stepped with up and down, or picked on the scale itself."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.interview.values import RANGE_DEFAULTS, number_text
from app.ui.fields.line import LineField
from app.ui.theme import look
from app.ui.widgets.styled import Styled

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from app.form.model import Node
    from app.interview.state import NodeState

_ROUND: Final = (1, 2, 5)
_MOST_TICKS: Final = 101


@dataclass(frozen=True, slots=True)
class Scale:
    """The values of a range question: from `start` towards `end` in steps of `step`.

    `every`: a label at each so many steps, 0 where the designer left that open.
    """

    start: float
    end: float
    step: float
    every: int = 0

    @classmethod
    def of(cls, node: Node) -> Scale:
        """The scale of a question, with XLSForm's defaults."""
        start, end, step = (_number(node.parameters.get(key), value) for key, value in RANGE_DEFAULTS)
        step = abs(step) or 1.0
        interval = _number(node.parameters.get("tick_interval"), 0.0)
        return cls(start, end, step, max(0, round(interval / step)))

    @property
    def steps(self) -> int:
        """How many whole steps there are."""
        return int(abs(self.end - self.start) / self.step + 1e-9)

    def value(self, place: int) -> float:
        """The value after `place` steps, without the noise of binary fractions."""
        way = -1.0 if self.end < self.start else 1.0
        return round(self.start + way * min(max(place, 0), self.steps) * self.step, 10) + 0.0

    def place(self, value: float) -> float:
        """How many steps `value` is away from the start."""
        way = -1.0 if self.end < self.start else 1.0
        return (value - self.start) * way / self.step

    def marks(self, most: int) -> list[int]:
        """The places that get a label: both ends and round numbers of steps between, at most `most`."""
        base, size = self.every or 1, 1
        while not any(self.steps / (base * size * n) <= max(1, most - 1) for n in _ROUND):
            size *= 10
        every = next(base * size * n for n in _ROUND if self.steps / (base * size * n) <= max(1, most - 1))
        places = list(range(0, self.steps + 1, every))
        if places[-1] != self.steps:
            if len(places) > 1:
                places.pop()  # its label would lie on the last one's
            places.append(self.steps)
        return places


class ScaleBar(Styled, QWidget):
    """The scale as a line with marks; a click picks the nearest step.

    Signals: picked(value).
    """

    picked = Signal(float)

    def __init__(self, scale: Scale, *, ticks: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = scale
        self._ticks = ticks
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

    def _x(self, place: float) -> float:
        pad = look().px(14)
        return pad + place / max(1, self._scale.steps) * (self.width() - 2 * pad)

    def _labels(self) -> list[int]:
        metrics = QFontMetrics(look().font(12))
        ends = (self._scale.value(0), self._scale.value(self._scale.steps), self._scale.value(1))
        wide = max(metrics.horizontalAdvance(number_text(value)) for value in ends) + look().px(16)
        marks = self._scale.marks(max(2, int((self.width() - look().px(28)) / wide)))
        return marks if self._ticks else [marks[0], marks[-1]]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint line, marks, numbers and the answer."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y, steps = now.px(13), self._scale.steps
        painter.setPen(QPen(now.colour("control"), 1.6))
        painter.drawLine(QPointF(self._x(0), y), QPointF(self._x(steps), y))
        labels = self._labels()
        if self._ticks and steps < _MOST_TICKS:
            for place in range(steps + 1):
                painter.drawLine(
                    QPointF(self._x(place), y - now.px(2)), QPointF(self._x(place), y + now.px(2))
                )
        painter.setFont(now.font(12))
        for place in labels:
            x = self._x(place)
            painter.setPen(QPen(now.colour("control"), 1.6))
            painter.drawLine(QPointF(x, y - now.px(5)), QPointF(x, y + now.px(5)))
            painter.setPen(now.colour("muted"))
            text = number_text(self._scale.value(place))
            half = painter.fontMetrics().horizontalAdvance(text) / 2 + 2
            at = min(max(x, half), self.width() - half)
            room = QRectF(at - half, y + now.px(10), 2 * half, now.px(20))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), text)
        if self._value is not None:
            answer = min(max(self._scale.place(self._value), 0), steps)
            painter.setPen(QPen(now.colour("card"), 2))
            painter.setBrush(now.colour("accent"))
            painter.drawEllipse(QPointF(self._x(answer), y), now.px(9), now.px(9))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show the nearest step."""
        self._aim(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The mark follows the held mouse."""
        self._aim(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick where the mark is now."""
        if self.enabled and self._value is not None:
            self.picked.emit(self._value)

    def _aim(self, x: float) -> None:
        pad = look().px(14)
        share = (x - pad) / max(1, self.width() - 2 * pad)
        if self.enabled:
            self.show_value(self._scale.value(round(share * self._scale.steps)))


class ScaleField(LineField):
    """A range question: a line to type in above its scale; with the appearance `picker` the line alone."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scale = Scale.of(node)
        self.bar = ScaleBar(self.scale, ticks="no-ticks" not in node.appearance)
        self.bar.picked.connect(self._picked)
        self.column.addWidget(self.bar)
        self.bar.setVisible("picker" not in node.appearance)
        low, high = sorted((self.scale.start, self.scale.end))
        self.edit.setPlaceholderText(f"{number_text(low)} – {number_text(high)}")

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
        more = (key == "Up") == (self.scale.start <= self.scale.end)
        blank = not self.edit.text().strip()
        here = -1 if more else self.scale.steps + 1
        if not blank:
            here = round(self.scale.place(_number(self.edit.text(), self.scale.start)))
        self.edit.setText(number_text(self.scale.value(here + (1 if more else -1))))
        self.commit()
        self.edit.selectAll()
        return True

    def keys_help(self) -> str:
        """How to step."""
        return self.tr("↑ ↓ more, less")


def _number(text: str | None, fallback: float) -> float:
    try:
        number = float(str(text).replace(",", "."))
    except ValueError:
        return fallback
    return number if math.isfinite(number) else fallback
