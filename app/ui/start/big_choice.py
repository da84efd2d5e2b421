"""A way to begin, as a card: its key, its name, and what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.ui.keys import name_of
from app.ui.theme import look
from app.ui.widgets.card import paint_cap
from app.ui.widgets.styled import Styled, focus_ring, text_height

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

_TOP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)


class BigChoice(Styled, QAbstractButton):
    """Enter, Space, a click or its key choose it."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._title = self._what = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_text(self, title: str, what: str) -> None:
        """Show its name and what it is for."""
        self._title, self._what = title, what
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{what} {self.key}")
        self.updateGeometry()
        self.update()

    def _fonts(self) -> tuple[QFont, QFont]:
        return look().font(17, QFont.Weight.DemiBold), look().font(14)

    def _room(self, width: int) -> tuple[int, int]:
        left = look().px(66)
        return left, max(look().px(80), width - left - look().px(22))

    def hasHeightForWidth(self) -> bool:
        """Texts wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Both texts and the margins."""
        wide = self._room(width)[1]
        title, what = self._fonts()
        texts = text_height(self._title, title, wide) + text_height(self._what, what, wide)
        return texts + look().px(4 + 2 * 16)

    def sizeHint(self) -> QSize:
        """As high as the texts at a usual width."""
        width = look().px(600)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """It can be narrower, and is higher then."""
        return QSize(look().px(280), look().px(64))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, the key and both texts."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        lit = self.underMouse() and self.isEnabled()
        painter.setPen(QPen(now.colour("accent" if lit else "line"), 1))
        painter.setBrush(now.colour("card"))
        painter.drawRoundedRect(area, now.px(10), now.px(10))
        paint_cap(painter, QRectF(now.px(22), now.px(16), now.px(26), now.px(24)), self.key)
        title, what = self._fonts()
        left, wide = self._room(self.width())
        high = text_height(self._title, title, wide)
        painter.setPen(now.colour("text" if self.isEnabled() else "muted"))
        painter.setFont(title)
        painter.drawText(QRect(left, now.px(16), wide, high), _TOP, self._title)
        painter.setPen(now.colour("muted"))
        painter.setFont(what)
        below = now.px(16) + high + now.px(4)
        painter.drawText(QRect(left, below, wide, self.height() - below), _TOP, self._what)
        if self.hasFocus():
            focus_ring(painter, area, now.px(10))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses it as Space does."""
        if name_of(event) == "Enter":
            self.click()
        else:
            event.ignore() if name_of(event) in ("Up", "Down") else super().keyPressEvent(event)
