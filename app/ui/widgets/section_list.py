"""The list on the left: sections of an interview or rooms of a desk, with their state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.keys import name_of
from app.ui.theme import look
from app.ui.widgets.column import QuietArea
from app.ui.widgets.styled import ARROWS, WRAP, Styled, focus_ring, text_height

State = Literal["open", "done", "problem", "off"]


@dataclass(frozen=True, slots=True)
class ListItem:
    """One row: `key` names it to the program, `title` and `count` to the user; `said`: its state in words."""

    key: str
    title: str
    state: State = "open"
    count: str = ""
    said: str = ""


class SectionRow(Styled, QAbstractButton):
    """A row with its state as a sign, its title, and a count at the end."""

    def __init__(self, item: ListItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self.is_current = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_item(item, current=False)

    def show_item(self, item: ListItem, *, current: bool) -> None:
        """Show `item`, as the current one or not."""
        self.item = item
        self.is_current = current
        self.setText(item.title.replace("&", "&&"))
        self.setAccessibleName(item.title)
        self.setAccessibleDescription(" ".join(part for part in (item.said, item.count) if part))
        self.setEnabled(item.state != "off")
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        return look().font(14, QFont.Weight.DemiBold if self.is_current else QFont.Weight.Normal)

    def _text_room(self, width: int) -> tuple[int, int]:
        now = look()
        count = QFontMetrics(now.font(12)).horizontalAdvance(self.item.count)
        left = now.px(38)
        return left, max(now.px(40), width - left - count - now.px(18 + 10))

    def hasHeightForWidth(self) -> bool:
        """Long titles wrap, so that nothing is cut."""
        return True

    def heightForWidth(self, width: int) -> int:
        """40 px, or as many as the wrapped title takes."""
        now = look()
        return max(
            now.px(40), text_height(self.item.title, self._font(), self._text_room(width)[1]) + now.px(16)
        )

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(look().px(284), look().px(40))

    def minimumSizeHint(self) -> QSize:
        """One row."""
        return QSize(look().px(120), look().px(40))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses it as Space does."""
        if name_of(event) == "Enter":
            self.click()
        elif name_of(event) in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the state's sign, the title and the count."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(now.px(8), now.px(2), -now.px(8), -now.px(2))
        if self.is_current or (self.underMouse() and self.isEnabled()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.colour("accent_soft" if self.is_current else "key"))
            painter.drawRoundedRect(area, now.px(8), now.px(8))
        middle = area.center().y()
        self._paint_sign(painter, QRectF(now.px(18), middle - now.px(5), now.px(10), now.px(10)))
        left, width = self._text_room(self.width())
        painter.setFont(self._font())
        painter.setPen(now.colour("muted" if self.item.state == "off" else "text"))
        painter.drawText(QRect(left, 0, width, self.height()), WRAP, self.item.title)
        painter.setFont(now.font(12))
        painter.setPen(now.colour("muted"))
        right = int(Qt.AlignmentFlag.AlignRight) | int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRect(0, 0, self.width() - now.px(18), self.height()), right, self.item.count)
        if self.hasFocus():
            focus_ring(painter, area, now.px(8))

    def _paint_sign(self, painter: QPainter, sign: QRectF) -> None:
        now = look()
        state = self.item.state
        tone = {"done": "ok", "problem": "error", "off": "control"}.get(state, "control")
        if self.is_current and state == "open":
            tone = "accent"
        pen = QPen(now.colour(tone), now.px(2))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        centre = sign.center()
        if state == "done":
            painter.drawPolyline(
                [
                    QPointF(sign.left() - 1, centre.y()),
                    QPointF(centre.x() - 1.5, sign.bottom() - 1),
                    QPointF(sign.right() + 1, sign.top()),
                ]
            )
        elif state == "problem":
            painter.drawLine(QPointF(centre.x(), sign.top() - 1), QPointF(centre.x(), sign.bottom() - 4))
            painter.drawPoint(QPointF(centre.x(), sign.bottom()))
        elif state == "off":
            painter.drawLine(QPointF(sign.left(), centre.y()), QPointF(sign.right(), centre.y()))
        else:
            painter.drawEllipse(sign)


class SectionList(Styled, QWidget):
    """Rows that scroll, an optional head above them and a foot below.

    Signals: chosen(key) when the user picks a row.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sideList")
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.head = QVBoxLayout()
        self.foot = QVBoxLayout()
        self._area = QuietArea()
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._area.setWidget(inside)
        outer.addLayout(self.head)
        outer.addWidget(self._area, 1)
        outer.addLayout(self.foot)
        self._area.verticalScrollBar().rangeChanged.connect(self._range_changed)
        self._rows: list[SectionRow] = []
        self._current = ""
        self.restyle()

    def restyle(self) -> None:
        """Scale margins."""
        now = look()
        self._outer.setContentsMargins(0, now.px(16), 0, now.px(12))
        self.head.setContentsMargins(now.px(18), 0, now.px(18), now.px(12) if self.head.count() else 0)
        self.head.setSpacing(now.px(8))
        self.foot.setContentsMargins(now.px(18), now.px(8), now.px(18), 0)
        self.foot.setSpacing(now.px(8))

    @Slot()
    def _range_changed(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline under rows that scroll: what is cut there goes on."""
        super().paintEvent(event)
        if self._area.verticalScrollBar().maximum() > 0 and self.foot.count():
            painter = QPainter(self)
            painter.setPen(QPen(look().colour("line"), 1))
            y = self._area.geometry().bottom() + 1.5
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))

    @property
    def current(self) -> str:
        """The key of the current row."""
        return self._current

    @property
    def rows(self) -> tuple[SectionRow, ...]:
        """The rows, top to bottom."""
        return tuple(self._rows)

    def show_items(self, items: tuple[ListItem, ...], current: str) -> None:
        """Show `items` with one current; rows are kept where their number is the same."""
        self._current = current
        while len(self._rows) > len(items):
            gone = self._rows.pop()
            gone.hide()
            gone.deleteLater()
        for place, item in enumerate(items):
            if place == len(self._rows):
                row = SectionRow(item, self._area.widget())
                row.clicked.connect(self._picked)
                self._column.insertWidget(place, row)
                self._rows.append(row)
            self._rows[place].show_item(item, current=item.key == current)
        for row in self._rows:
            if row.is_current:
                self._area.ensureWidgetVisible(row, 0, look().px(40))

    @Slot()
    def _picked(self) -> None:
        row = self.sender()
        if isinstance(row, SectionRow):
            self.chosen.emit(row.item.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from row to row."""
        step = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(event.key())
        here = next((i for i, row in enumerate(self._rows) if row.hasFocus()), None)
        if step is None or here is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        place = here + step
        while 0 <= place < len(self._rows) and not self._rows[place].isEnabled():
            place += step
        if 0 <= place < len(self._rows):
            self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(self._rows[place])
