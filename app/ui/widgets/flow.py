"""A row of widgets that goes on in the next line where the room ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import look
from app.ui.widgets.styled import Styled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent


class FlowRow(Styled, QWidget):
    """Places its children itself: a QLayout written in Python would share its items with C++."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def place(self, parts: Sequence[QWidget]) -> None:
        """Hold `parts` in this order, which is that of the Tab key too; others are left to their owner."""
        if list(parts) == self._parts:
            return
        self._parts = list(parts)
        before: QWidget | None = None
        for part in self._parts:
            if part.parentWidget() is not self:
                part.setParent(self)
                part.show()
            if before is not None:
                QWidget.setTabOrder(before, part)
            before = part
        self._again()

    def hasHeightForWidth(self) -> bool:
        """Fewer pixels across make more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at `width`."""
        return self._arrange(width, move=False)

    def sizeHint(self) -> QSize:
        """All in one line."""
        hints = [part.sizeHint() for part in self._shown()]
        gaps = look().px(8) * max(0, len(hints) - 1)
        return QSize(sum(h.width() for h in hints) + gaps, max((h.height() for h in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        """The widest part."""
        hints = [part.sizeHint() for part in self._shown()]
        return QSize(max((h.width() for h in hints), default=0), max((h.height() for h in hints), default=0))

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _arrange(self, width: int, *, move: bool) -> int:
        gap = look().px(8)
        x = y = line = 0
        for part in self._shown():
            hint = part.sizeHint()
            if x > 0 and x + hint.width() > width:
                x, y, line = 0, y + line + gap, 0
            if move:
                part.setGeometry(QRect(x, y, hint.width(), hint.height()))
            x += hint.width() + gap
            line = max(line, hint.height())
        return y + line

    def _again(self) -> None:
        self.updateGeometry()
        self._arrange(self.width(), move=True)

    def restyle(self) -> None:
        """Place the parts for the new scale."""
        self._again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts for the new width."""
        super().resizeEvent(event)
        self._arrange(self.width(), move=True)

    def event(self, event: QEvent) -> bool:
        """A part changed its size, came or went."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._again()
        return super().event(event)
