"""A card, a key cap, a progress bar, a banner: the quiet parts."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import look
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import Styled, appear

Tone = Literal["info", "ok", "warning", "error"]

_LOOKS = {
    "info": ("accent_soft", "accent"),
    "ok": ("accent_soft", "ok"),
    "warning": ("warn_soft", "warn"),
    "error": ("error_soft", "error"),
}
_SIGNS = {"info": "i", "ok": "✓", "warning": "!", "error": "!"}


MOST_DEPTH: Final = 5
"""Levels that are told apart by where a card begins; what is deeper stands as far right as these."""


def depth_inset(depth: int) -> int:
    """How far to the right of the page's column something `depth` levels deep begins, in pixels."""
    return look().px(18) * min(depth, MOST_DEPTH) if depth else 0


class Card(Styled, QFrame):
    """A framed surface with a column of widgets; the current one has the accent frame, a bad one the red."""

    def __init__(self, parent: QWidget | None = None, *, flat: bool = False) -> None:
        super().__init__(parent)
        self._current = self._bad = False
        self._flat = flat
        self._depth = 0
        self.column = QVBoxLayout(self)
        self.restyle()

    def restyle(self) -> None:
        """Scale margins and spacing."""
        now, inset = look(), depth_inset(self._depth)
        if self._flat:
            self.column.setContentsMargins(inset + now.px(6), now.px(8), now.px(6), now.px(8))
        else:
            self.column.setContentsMargins(inset + now.px(22), now.px(18), now.px(22), now.px(18))
        self.column.setSpacing(now.px(8))

    def set_depth(self, depth: int) -> None:
        """Stand `depth` levels to the right, as what is inside groups and rosters does."""
        if depth != self._depth:
            self._depth = depth
            self.restyle()
            self.update()

    @property
    def is_current(self) -> bool:
        """Whether it has the accent frame."""
        return self._current

    def set_frame(self, *, current: bool, bad: bool) -> None:
        """Frame it as the current or a bad one; a bad current one is red, as wide as the current's."""
        if (current, bad) != (self._current, self._bad):
            self._current, self._bad = current, bad
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint surface and frame."""
        now = look()
        wide = now.px(2) if self._current or self._bad else 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(now.colour("card"))
        edge = "error" if self._bad else "accent" if self._current else "line"
        painter.setPen(QPen(now.colour(edge), wide))
        half, inset = wide / 2, depth_inset(self._depth)
        area = QRectF(self.rect()).adjusted(half + inset, half, -half, -half)
        painter.drawRoundedRect(area, now.px(10), now.px(10))
        if self._bad and self._current:  # the frame says what is wrong, a bar where one is
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("accent"))
            bar = QRectF(inset + now.px(8), now.px(18), now.px(4), self.height() - now.px(36))
            painter.drawRoundedRect(bar, now.px(2), now.px(2))


class Banner(Styled, QFrame):
    """A message where it concerns: tone by colour, sign and words. Widgets may stand at its end."""

    def __init__(self, text: str = "", tone: Tone = "info", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone = tone
        self.row = QHBoxLayout(self)
        self.label = Label("", self._role())
        self.row.addWidget(self.label, 1)
        self.restyle()
        self.show_message(text, tone)

    def restyle(self) -> None:
        """Scale margins."""
        now = look()
        self.row.setContentsMargins(now.px(34), now.px(8), now.px(12), now.px(8))
        self.row.setSpacing(now.px(8))

    def _role(self) -> str:
        return {"info": "text", "ok": "ok", "warning": "warning", "error": "error"}[self._tone]

    @property
    def tone(self) -> Tone:
        """The tone it speaks in."""
        return self._tone

    def show_message(self, text: str, tone: Tone | None = None) -> None:
        """Say `text`; nothing is shown where it is empty."""
        if tone is not None:
            self._tone = tone
        self.label.set_role(self._role())
        self.label.setText(text)
        self.setAccessibleName(text)
        appear(self, bool(text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tone and its sign."""
        now = look()
        soft, ink = _LOOKS[self._tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour(soft))
        painter.drawRoundedRect(self.rect(), now.px(6), now.px(6))
        # The text stands in the middle where a button makes the banner higher than it.
        spare = max(0, self.label.height() - self.label.heightForWidth(self.label.width()))
        sign = QRectF(now.px(11), self.label.y() + spare / 2 + now.px(1), now.px(15), now.px(15))
        painter.setPen(QPen(now.colour(ink), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(sign)
        painter.setFont(now.font(12, QFont.Weight.DemiBold))
        painter.drawText(sign, int(Qt.AlignmentFlag.AlignCenter), _SIGNS[self._tone])


class ProgressBar(Styled, QWidget):
    """A thin bar: how much of something is done. Give it an accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        """Done, from 0 to 1."""
        return self._share

    def set_share(self, share: float) -> None:
        """Show `share`, from 0 to 1."""
        self._share = min(max(share, 0.0), 1.0)
        self.setAccessibleDescription(f"{round(self._share * 100)} %")
        self.update()

    def sizeHint(self) -> QSize:
        """Six pixels high."""
        return QSize(look().px(80), look().px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the groove and the done part."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("key"))
        area = QRectF(self.rect())
        radius = area.height() / 2
        painter.drawRoundedRect(area, radius, radius)
        if self._share > 0:
            painter.setBrush(now.colour("accent"))
            area.setWidth(max(area.height(), area.width() * self._share))
            painter.drawRoundedRect(area, radius, radius)


def paint_cap(painter: QPainter, area: QRectF, key: str) -> None:
    """Paint a key cap into `area`."""
    now = look()
    painter.setPen(QPen(now.colour("line"), 1))
    painter.setBrush(now.colour("key"))
    painter.drawRoundedRect(area, now.px(5), now.px(5))
    painter.setPen(now.colour("muted"))
    painter.setFont(now.font(12, QFont.Weight.DemiBold))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), key)
