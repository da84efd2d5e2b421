"""The work area: a column up to 780 px wide in the middle of a page that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import look
from app.ui.widgets.styled import Styled

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QKeyEvent

WIDEST: Final = 780


class QuietArea(QScrollArea):
    """A scroll area that takes only the page keys: arrows belong to what it holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by pages; pass on the rest."""
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not event.modifiers():
            super().keyPressEvent(event)
        else:
            event.ignore()


class _Inside(QWidget):
    """What scrolls is as high as its texts are at the width they have, and not as in the narrowest window."""

    def minimumSizeHint(self) -> QSize:
        """The scroll area asks for the height at its width by itself."""
        least = super().minimumSizeHint()
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            least.setHeight(0)
        return least


class ScrollColumn(Styled, QuietArea):
    """Add widgets to `column`; `wide` takes all the width, for tables."""

    def __init__(self, parent: QWidget | None = None, *, wide: bool = False) -> None:
        super().__init__(parent)
        self._wide = wide
        inside = self._inside = _Inside()
        inside.setObjectName("column")
        self._outer = QHBoxLayout(inside)
        self.holder = self.make_holder()
        self.column = QVBoxLayout(self.holder)
        self.column.setContentsMargins(0, 0, 0, 0)
        self._outer.addStretch(1)
        self._outer.addWidget(self.holder, 1_000)
        self._outer.addStretch(1)
        self.setWidget(inside)
        self.restyle()

    def make_holder(self) -> QWidget:
        """What holds the column, for a subclass that paints something behind it."""
        return QWidget()

    def restyle(self) -> None:
        """Scale margins and the greatest width."""
        now = look()
        self._outer.setContentsMargins(now.px(28), now.px(22), now.px(28), now.px(22))
        self.column.setSpacing(now.px(14))
        self.holder.setMaximumWidth(16_777_215 if self._wide else now.px(WIDEST))
