"""How deep a card stands: lines beside what is inside a group or row, captions that begin where it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import look
from app.ui.widgets.card import MOST_DEPTH, depth_inset
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import Styled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


class Gutter(Styled, QWidget):
    """The page's column: paints a line for each level beside the cards that are inside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._depths: list[tuple[QWidget, int]] = []

    def show_depths(self, depths: Sequence[tuple[QWidget, int]]) -> None:
        """Say how deep each of the cards stands, from the top."""
        self._depths = list(depths)
        self.update()

    def lines(self) -> list[QLineF]:
        """The lines, each from the top of the first card of its level to the bottom of the last."""
        found = []
        half = look().px(18) / 2
        for level in range(1, MOST_DEPTH + 1):
            x = depth_inset(level) - half
            run: list[QWidget] = []
            for widget, depth in (*self._depths, (self, 0)):
                if depth >= level:
                    run.append(widget)
                elif run:
                    found.append(QLineF(x, run[0].geometry().top(), x, run[-1].geometry().bottom()))
                    run = []
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        lines = self.lines()
        if lines:
            painter = QPainter(self)
            painter.setPen(QPen(look().colour("line"), look().px(2)))
            painter.drawLines(lines)


class Caption(Styled, QWidget):
    """The title of a group or of a roster's row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._depth = 0
        self._label = Label(role="h2")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._label)
        self.restyle()

    def restyle(self) -> None:
        """Scale where it begins."""
        self._column.setContentsMargins(depth_inset(self._depth), 0, 0, 0)

    def set_depth(self, depth: int) -> None:
        """Stand `depth` levels to the right."""
        if depth != self._depth:
            self._depth = depth
            self.restyle()

    def show_text(self, text: str) -> None:
        """Show another title."""
        if text != self._label.text():
            self._label.setText(text)
