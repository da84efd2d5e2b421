"""A list of thousands of choices of which only those in view are laid out and painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.theme import look
from app.ui.widgets.card import paint_cap
from app.ui.widgets.choice_row import paint_mark
from app.ui.widgets.styled import WRAP, Styled, text_height

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

Index = QModelIndex | QPersistentModelIndex

_AT_ONCE: Final = 60
_MOST_ROWS: Final = 7


class Entry:
    """One line of the list."""

    __slots__ = ("cap", "chosen", "name", "text")

    def __init__(self, name: str, text: str, cap: str, *, chosen: bool) -> None:
        self.name, self.text, self.cap, self.chosen = name, text, cap, chosen


class Entries(QAbstractListModel):
    """The entries as far as the list was scrolled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()
        self._reached = 0

    def fill(self, entries: Sequence[Entry]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.entries = entries
        self._reached = min(len(entries), _AT_ONCE)
        self.endResetModel()

    def reach(self, row: int) -> None:
        """Have at least the entries up to `row`."""
        while self._reached <= row < len(self.entries):
            self.fetchMore(QModelIndex())

    def rowCount(self, parent: Index | None = None) -> int:
        """How many are there so far."""
        return 0 if parent is not None and parent.isValid() else self._reached

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are more."""
        return not parent.isValid() and self._reached < len(self.entries)

    def fetchMore(self, parent: Index) -> None:
        """Have some more."""
        to = min(len(self.entries), self._reached + _AT_ONCE)
        self.beginInsertRows(QModelIndex(), self._reached, to - 1)
        self._reached = to
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text, for painting and for screen readers."""
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.entries[index.row()].text
        return None


class EntryPainter(QStyledItemDelegate):
    """Paints an entry as a row: cap, mark, text."""

    @staticmethod
    def _left(entry: Entry) -> int:
        now = look()
        return now.px(12) + (now.px(34) if entry.cap else 0) + now.px(16) + now.px(12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one."""
        now, view = look(), self.parent()
        if not isinstance(view, ChoiceList):
            return
        entry, rect = view.entries.entries[index.row()], QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = index.row() == view.currentIndex().row()
        if here:
            painter.setBrush(now.colour("accent_soft"))
            painter.setPen(QPen(now.colour("accent"), now.px(2)))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), now.px(6), now.px(6))
        middle, left = rect.center().y(), rect.left() + now.px(12)
        if entry.cap:
            paint_cap(painter, QRectF(left, middle - now.px(10), now.px(22), now.px(20)), entry.cap)
            left += now.px(34)
        mark = QRectF(left, middle - now.px(8), now.px(16), now.px(16))
        paint_mark(painter, mark, on=entry.chosen, multiple=view.multiple)
        painter.setPen(now.colour("text"))
        painter.setFont(now.font(15))
        lead = self._left(entry)
        room = QRect(
            option.rect.left() + lead,
            option.rect.top(),
            option.rect.width() - lead - now.px(10),
            option.rect.height(),
        )
        painter.drawText(room, WRAP, entry.text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """40 px, or the wrapped text."""
        now, view = look(), self.parent()
        if not isinstance(view, ChoiceList):
            return super().sizeHint(option, index)
        entry = view.entries.entries[index.row()]
        wide = view.viewport().width()
        room = wide - self._left(entry) - now.px(10)
        return QSize(room, max(now.px(40), text_height(entry.text, now.font(15), room) + now.px(18)))


class ChoiceList(Styled, QListView):
    """The list below a line; the keyboard stays in the line.

    Signals: picked(name) on a click.
    """

    picked = Signal(str)

    def __init__(self, *, multiple: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.multiple = multiple
        self.entries = Entries(self)
        self.setModel(self.entries)
        self.setItemDelegate(EntryPainter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setObjectName("choiceList")
        self.clicked.connect(self._clicked)

    def show_entries(self, entries: Sequence[Entry], current: int) -> None:
        """Show these, the one at `current` as the one that Enter picks (-1: none)."""
        self.entries.fill(entries)
        self._fit()
        self.go_to(current)

    def go_to(self, row: int) -> None:
        """Stand on another one, which is scrolled into view."""
        if 0 <= row < len(self.entries.entries):
            self.entries.reach(row)
            self.setCurrentIndex(self.entries.index(row, 0))
            self.scrollTo(self.currentIndex())
        else:
            self.setCurrentIndex(QModelIndex())
        self.viewport().update()

    @property
    def current(self) -> Entry | None:
        """The one that Enter picks."""
        row = self.currentIndex().row()
        return self.entries.entries[row] if 0 <= row < len(self.entries.entries) else None

    def step(self, by: int) -> None:
        """Go some entries up or down."""
        last = len(self.entries.entries) - 1
        row = self.currentIndex().row()
        self.go_to(min(max((row + by) if row >= 0 else 0, 0), last))

    @property
    def rows_in_view(self) -> int:
        """How many entries a page has."""
        return _MOST_ROWS - 1

    def _fit(self) -> None:
        delegate = self.itemDelegate()
        first = range(min(len(self.entries.entries), _MOST_ROWS))
        option = QStyleOptionViewItem()
        high = sum(delegate.sizeHint(option, self.entries.index(row, 0)).height() for row in first)
        self.setFixedHeight(max(look().px(40), min(high, _MOST_ROWS * look().px(44))) + 6)

    def restyle(self) -> None:
        """Fit the new scale."""
        self._fit()
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrapped texts have another height at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the list; at its ends nothing else scrolls."""
        super().wheelEvent(event)
        event.accept()

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self.picked.emit(self.entries.entries[index.row()].name)
