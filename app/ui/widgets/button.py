"""Buttons that show the key which does the same."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.keys import name_of, shown
from app.ui.theme import look
from app.ui.widgets.styled import ARROWS, Styled, focus_ring

Kind = Literal["plain", "primary", "chip", "segment", "danger"]


class KeyButton(Styled, QAbstractButton):
    """A button with its key beside the text: plain, primary (the next step), chip, segment or danger.

    A `big` one can be hit by a hand that trembles.
    """

    def __init__(
        self,
        text: str = "",
        key: str = "",
        kind: Kind = "plain",
        parent: QWidget | None = None,
        *,
        big: bool = False,
    ) -> None:
        super().__init__(parent)
        self._kind: Kind = kind
        self._is_big = big
        self._key = key
        self._text = self._mark = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # A click leaves the keyboard at the question, so that Enter goes on from there.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_text(text, key)

    @property
    def kind(self) -> Kind:
        """How it is drawn."""
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        """Draw it another way."""
        if kind != self._kind:
            self._kind = kind
            self.updateGeometry()
            self.update()

    @property
    def key(self) -> str:
        """The key that does the same, "" where there is none."""
        return self._key

    def show_text(self, text: str, key: str | None = None, mark: str = "") -> None:
        """Show `text`, its `key` and a `mark` before it (a sign such as a pencil)."""
        if key is not None:
            self._key = key
        self._mark = mark
        self._text = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(shown(self._key))
        self.updateGeometry()
        self.update()

    @property
    def shown_text(self) -> str:
        """What it shows, its key left out."""
        return self._text

    def _font(self) -> QFont:
        small = self._kind in ("chip", "segment")
        bold = self._kind == "segment" and self.isChecked()
        if self._is_big:
            return look().font(20, QFont.Weight.DemiBold)
        return look().font(13 if small else 14, QFont.Weight.DemiBold if bold else QFont.Weight.Medium)

    def _parts(self) -> list[str]:
        return [part for part in (self._mark, self.shown_text, shown(self._key)) if part]

    def sizeHint(self) -> QSize:
        """Room for mark, text and key."""
        now = look()
        font = self._font()
        if self._kind == "segment":
            font = look().font(13, QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        side, gap = (now.px(12), now.px(9)) if self._kind in ("chip", "segment") else (now.px(16), now.px(11))
        side = now.px(28) if self._is_big else side
        parts = self._parts()
        width = sum(metrics.horizontalAdvance(p) for p in parts) + gap * (len(parts) - 1) + 2 * side
        height = 68 if self._is_big else {"chip": 32, "segment": 28}.get(self._kind, 36)
        return QSize(width + now.px(2), now.px(height))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its text."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if name_of(event) == "Enter" and self.isEnabled():
            self.click()
        elif name_of(event) in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint background, text, key and focus ring."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = area.height() / 2 if self._kind == "chip" else now.px(6 if self._kind == "segment" else 8)
        fill, edge, ink = self._colours()
        painter.setBrush(now.colour(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(now.colour(edge), 1) if edge else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(area, radius, radius)
        if self.isDown() or (self.underMouse() and self.isEnabled()):
            veil = now.colour("text")
            veil.setAlphaF(0.10 if self.isDown() else 0.05)
            painter.setBrush(veil)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(area, radius, radius)
        self._write(painter, area, ink)
        if self.hasFocus():
            ring = area
            if self._kind == "primary":
                ring = area.adjusted(3, 3, -3, -3)
                painter.setPen(QPen(now.colour("on_accent"), now.px(2)))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(ring, radius - 2, radius - 2)
            else:
                focus_ring(painter, ring, radius)

    def _colours(self) -> tuple[str, str, str]:
        if not self.isEnabled():
            return ("key" if self._kind == "primary" else "", "line", "muted")
        if self._kind == "primary":
            return "accent", "", "on_accent"
        if self._kind == "segment":
            return ("accent_soft", "", "accent") if self.isChecked() else ("", "", "muted")
        if self._kind == "chip" and self.isChecked():
            return "accent_soft", "accent", "accent"
        if self._kind == "danger":
            return "card", "error", "error"
        return "card", "line", "text"

    def _write(self, painter: QPainter, area: QRectF, ink: str) -> None:
        now = look()
        font = self._font()
        painter.setFont(font)
        metrics = QFontMetrics(font)
        gap = now.px(9 if self._kind in ("chip", "segment") else 11)
        parts = self._parts()
        left = area.center().x() - (sum(map(metrics.horizontalAdvance, parts)) + gap * (len(parts) - 1)) / 2
        base = area.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.setPen(now.colour(ink))
        for part in parts:
            painter.drawText(QPointF(left, base), part)
            left += metrics.horizontalAdvance(part) + gap
