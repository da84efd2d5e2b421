"""A range of a few whole steps as stars: digits choose, arrows move, a click picks."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.interview.values import number_text
from app.ui.fields.field import Field
from app.ui.fields.scale import Scale
from app.ui.keys import name_of
from app.ui.plain import plain_text
from app.ui.theme import look
from app.ui.widgets.styled import Styled, focus_ring

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from app.form.model import Node
    from app.interview.state import NodeState

MOST_STARS: Final = 10
_POINTS: Final = 10


def _star(centre: QPointF, radius: float) -> QPolygonF:
    turns = [(radius if n % 2 == 0 else radius * 0.45, math.pi * n / 5 - math.pi / 2) for n in range(_POINTS)]
    return QPolygonF([QPointF(centre.x() + r * math.cos(a), centre.y() + r * math.sin(a)) for r, a in turns])


class Stars(Styled, QWidget):
    """A star for each value with its number below; those up to the answer are filled.

    Signals: picked(place), counted from 0.
    """

    picked = Signal(int)

    def __init__(self, scale: Scale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = scale
        self.place: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_place(self, place: int | None) -> None:
        """Fill the stars up to `place`, none where there is no answer."""
        self.place = place
        value = "" if place is None else number_text(self._scale.value(place))
        self.setAccessibleDescription(value)
        self.update()

    def sizeHint(self) -> QSize:
        """52 px a star."""
        return QSize(look().px(52) * (self._scale.steps + 1), look().px(64))

    def minimumSizeHint(self) -> QSize:
        """As big as it is."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint stars and numbers."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = now.px(52)
        for place in range(self._scale.steps + 1):
            on = self.place is not None and place <= self.place
            centre = QPointF(wide * (place + 0.5), now.px(24))
            painter.setPen(QPen(now.colour("accent" if on else "control"), 1.6 * now.factor))
            painter.setBrush(now.colour("accent") if on else Qt.BrushStyle.NoBrush)
            painter.drawPolygon(_star(centre, now.px(16)))
            painter.setFont(now.font(12))
            painter.setPen(now.colour("text" if place == self.place else "muted"))
            room = QRectF(wide * place, now.px(42), wide, now.px(20))
            text = number_text(self._scale.value(place))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), text)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), now.px(8))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the star."""
        super().mousePressEvent(event)
        self.picked.emit(min(int(event.position().x() / look().px(52)), self._scale.steps))


class RatingField(Field):
    """Stars; the star of the answer takes it back, as a chosen row does."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = Scale.of(node)
        self._read_only = False
        self.stars = Stars(self._scale)
        self.stars.picked.connect(self._picked)
        self.column.addWidget(self.stars)
        self.setFocusProxy(self.stars)

    def show_state(self, state: NodeState) -> None:
        """Show the stars."""
        self._read_only = state.read_only
        self.stars.setAccessibleName(plain_text(state.label) or state.node.name)
        value = state.value
        place = round(self._scale.place(float(value))) if isinstance(value, int | float) else None
        self.stars.show_place(place)

    @Slot(int)
    def _picked(self, place: int) -> None:
        if not self._read_only:
            self.answered.emit(None if place == self.stars.place else self._scale.value(place))

    def take_focus(self) -> None:
        """Put the keyboard on the stars."""
        self.stars.setFocus(Qt.FocusReason.OtherFocusReason)

    def key_pressed(self, key: str) -> bool:
        """A digit chooses its value, 0 also ten; arrows move; Backspace and Del clear."""
        here, last = self.stars.place, self._scale.steps
        if len(key) == 1 and key.isdigit():
            wanted = {float(key), 10.0 if key == "0" else float(key)}
            places = [place for place in range(last + 1) if self._scale.value(place) in wanted]
            if places:
                self._picked(places[0])
            return True
        if key in ("Left", "Down", "Right", "Up"):
            step = 1 if key in ("Right", "Up") else -1
            there = (here + step) if here is not None else (0 if step > 0 else last)
            if 0 <= there <= last:
                self._picked(there)
            return True
        if key in ("Backspace", "Del") and here is not None:
            self._picked(here)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys while the keyboard is here."""
        if not self.key_pressed(name_of(event)):
            super().keyPressEvent(event)

    def keys_help(self) -> str:
        """How to choose."""
        said = self.tr("{first}–{last} choose · ← → move")
        ends = sorted((self._scale.value(0), self._scale.value(self._scale.steps)))
        return said.replace("{first}", number_text(ends[0])).replace("{last}", number_text(ends[1]))
