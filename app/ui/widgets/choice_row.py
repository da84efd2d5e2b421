"""A choice as a whole row: the key that picks it, its mark, its text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.keys import name_of
from app.ui.theme import look
from app.ui.widgets.card import paint_cap
from app.ui.widgets.styled import WRAP, Styled, focus_ring, text_height

_CENTRED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.AlignmentFlag.AlignTop)


class ChoiceRow(Styled, QAbstractButton):
    """One choice; round mark for one of several, square for any of several. At least 40 px high."""

    def __init__(
        self, key: str, text: str, *, multiple: bool = False, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.name = name
        self.key = key
        self._multiple = multiple
        self._text = text
        self._mark = ""
        self._upright = False
        self._measured: tuple[tuple[int, float, str, str, bool], int] = ((0, 0.0, "", "", False), 0)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_text(text)

    def show_text(self, text: str, key: str | None = None) -> None:
        """Show another text or key."""
        self._text = text
        self.key = self.key if key is None else key
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.key)
        self.updateGeometry()
        self.update()

    @property
    def shown_text(self) -> str:
        """The choice's text."""
        return self._text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space clicks; all other keys go to the field."""
        if name_of(event) == "Space":
            super().keyPressEvent(event)
        else:
            event.ignore()

    def set_upright(self, upright: bool) -> None:
        """Stand with the text below the mark, as on a scale."""
        if upright != self._upright:
            self._upright = upright
            self.update()

    def natural_width(self) -> int:
        """The width at which the text takes one line."""
        wide = max((self._wide(line) for line in self._text.split("\n")), default=0)
        return self._text_left() + wide + look().px(12)

    def least_width(self, *, upright: bool = False) -> int:
        """The width below which the longest word would be cut."""
        wide = max((self._wide(word) for word in self._text.split()), default=0)
        if upright:
            return max(wide + look().px(16), self._cap_width() + look().px(48))
        return self._text_left() + wide + look().px(12)

    def _wide(self, text: str) -> int:
        return QFontMetrics(look().font(15, QFont.Weight.Medium)).horizontalAdvance(text)

    def set_mark(self, mark: str) -> None:
        """Show `mark`, such as a rank, where the tick would be."""
        if mark != self._mark:
            self._mark = mark
            self.update()

    def nextCheckState(self) -> None:
        """The interview decides what is chosen; a click only asks."""

    def _cap_width(self) -> int:
        now = look()
        if not self.key:
            return 0
        # Numbers of as many digits have caps of the same width, so that the marks stand below each other.
        key = "0" * len(self.key) if self.key.isdigit() else self.key
        wide = QFontMetrics(now.font(12, QFont.Weight.DemiBold)).horizontalAdvance(key)
        return max(now.px(24), wide + now.px(12))

    def _text_left(self) -> int:
        now = look()
        cap = self._cap_width()
        return now.px(10) + (cap + now.px(12) if cap else 0) + now.px(16) + now.px(12)

    def _font(self) -> QFont:
        return look().font(15, QFont.Weight.Medium if self.isChecked() else QFont.Weight.Normal)

    def hasHeightForWidth(self) -> bool:
        """Long texts wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """40 px, or as many as the wrapped text takes."""
        return self.height_at(width, upright=self._upright)

    def height_at(self, width: int, *, upright: bool) -> int:
        """How high it is at `width`, standing upright or not."""
        now = look()
        asked = (width, now.factor, self._text, self.key, upright)
        if asked != self._measured[0]:
            above = now.px(38) if upright else now.px(18)
            inner = width - (now.px(12) if upright else self._text_left() + now.px(10))
            high = text_height(self._text, now.font(15, QFont.Weight.Medium), inner) + above
            self._measured = (asked, max(now.px(40), high))
        return self._measured[1]

    def sizeHint(self) -> QSize:
        """One row, as wide as there is room."""
        return QSize(look().px(240), look().px(40))

    def minimumSizeHint(self) -> QSize:
        """One row."""
        return QSize(look().px(120), look().px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, key cap, mark and text."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(now.colour("accent_soft" if on else "card"))
        painter.setPen(QPen(now.colour("accent" if on else "line"), 1.2 if on else 1))
        painter.drawRoundedRect(area, now.px(8), now.px(8))
        if self.underMouse() and self.isEnabled() and not on:
            veil = now.colour("text")
            veil.setAlphaF(0.04)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(veil)
            painter.drawRoundedRect(area, now.px(8), now.px(8))
        left = float(now.px(10))
        cap = self._cap_width()
        middle = area.center().y()
        if self._upright:
            middle = area.top() + now.px(18)
            left = area.center().x() - (cap + (now.px(12) if cap else 0) + now.px(16)) / 2
        if cap:
            paint_cap(painter, QRectF(left, middle - now.px(10), cap, now.px(20)), self.key)
            left += cap + now.px(12)
        mark = QRectF(left, middle - now.px(8), now.px(16), now.px(16))
        paint_mark(painter, mark, on=on, multiple=self._multiple, rank=self._mark)
        painter.setPen(now.colour("text" if self.isEnabled() else "muted"))
        painter.setFont(self._font())
        if self._upright:
            room = QRect(now.px(6), now.px(30), self.width() - now.px(12), self.height() - now.px(34))
            painter.drawText(room, _CENTRED, self._text)
        else:
            room = QRect(self._text_left(), 0, self.width() - self._text_left() - now.px(8), self.height())
            painter.drawText(room, WRAP, self._text)
        if self.hasFocus():
            focus_ring(painter, area, now.px(8))


def paint_mark(painter: QPainter, mark: QRectF, *, on: bool, multiple: bool, rank: str = "") -> None:
    """Paint what says whether a choice is chosen: round for one of several, square for any of several.

    A `rank` stands where the tick would be.
    """
    now = look()
    painter.setPen(QPen(now.colour("accent" if on else "control"), 1.6 * now.factor))
    painter.setBrush(now.colour("accent") if on and multiple else Qt.BrushStyle.NoBrush)
    if multiple:
        painter.drawRoundedRect(mark, now.px(4), now.px(4))
    else:
        painter.drawEllipse(mark)
    if not on:
        return
    if rank:
        painter.setPen(now.colour("on_accent"))
        painter.setFont(now.font(12, QFont.Weight.DemiBold))
        painter.drawText(mark, int(Qt.AlignmentFlag.AlignCenter), rank)
    elif multiple:  # a tick, not only a filled square
        painter.setPen(QPen(now.colour("on_accent"), 2 * now.factor))
        w, h = mark.width(), mark.height()
        painter.drawPolyline(
            [
                QPointF(mark.left() + w * 0.22, mark.top() + h * 0.52),
                QPointF(mark.left() + w * 0.43, mark.top() + h * 0.73),
                QPointF(mark.left() + w * 0.79, mark.top() + h * 0.29),
            ]
        )
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.colour("accent"))
        quarter = mark.width() / 4
        painter.drawEllipse(mark.adjusted(quarter, quarter, -quarter, -quarter))
