"""A table with hairlines: one current row, cells in tones, all of it by keyboard and screen reader."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui.keys import name_of
from app.ui.theme import look
from app.ui.widgets.styled import Styled

Index = QModelIndex | QPersistentModelIndex
_PAD: Final = 16
_SPLIT: Final = re.compile(r"\s+|(?<=/)")
"""Where a text may go on in the next line."""

_WRAPPED: Final = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its text, and the token of its colour. State must be in the text too, not only the tone."""

    text: str
    tone: str = "text"


Row = Sequence[Cell | str]


class Model(QAbstractTableModel):
    """Head and rows as plain cells."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.head: tuple[str, ...] = ()
        self.rows: list[tuple[Cell, ...]] = []

    def fill(self, head: Sequence[str], rows: Sequence[Row]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.head = tuple(head)
        self.rows = [tuple(c if isinstance(c, Cell) else Cell(c) for c in row) for row in rows]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns."""
        return 0 if parent is not None and parent.isValid() else len(self.head)

    def cell(self, index: Index) -> Cell:
        """The cell at `index`."""
        return self.rows[index.row()][index.column()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, for painting and for screen readers."""
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.cell(index).text
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The head's texts."""
        if orientation is Qt.Orientation.Horizontal:
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return self.head[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


class Hairlines(QStyledItemDelegate):
    """Paints cells; the current row as one frame across."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell and its part of the row."""
        now = look()
        view = self.parent()
        if not isinstance(view, HairlineTable):
            return
        cell = view.model_.cell(index)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(now.px(4), rect.top() + 2, view.viewport().width() - now.px(8), rect.height() - 3)
        painter.setClipRect(rect)
        if view.marks_row and index.row() == view.currentIndex().row():
            painter.setBrush(now.colour("accent_soft"))
            painter.setPen(QPen(now.colour("accent"), now.px(2) if view.hasFocus() else 1))
            painter.drawRoundedRect(row, now.px(8), now.px(8))
        else:
            painter.setPen(QPen(now.colour("line"), 1))
            # Half a pixel down: at 125 % the clip would cut away a line on the very edge.
            top = rect.top() + 0.5
            right = min(rect.right() + 1, view.viewport().width() - now.px(_PAD))
            painter.drawLine(QPointF(max(rect.left(), now.px(_PAD)), top), QPointF(right, top))
        painter.setPen(now.colour(cell.tone))
        painter.setFont(now.font(14))
        room = rect.adjusted(now.px(_PAD if index.column() == 0 else 0), 0, -now.px(8), 0)
        painter.drawText(room, _WRAPPED, cell.text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Height of the wrapped text, 44 px at least."""
        now = look()
        view = self.parent()
        if not isinstance(view, HairlineTable):
            return super().sizeHint(option, index)
        width = view.columnWidth(index.column()) - now.px(8) - now.px(_PAD if index.column() == 0 else 0)
        flags = int(Qt.TextFlag.TextWordWrap)
        text = view.model_.cell(index).text
        box = QFontMetrics(now.font(14)).boundingRect(0, 0, max(20, width), 10_000, flags, text)
        return QSize(width, max(now.px(44), box.height() + now.px(20)))


class Head(QHeaderView):
    """The head of a table: texts that wrap instead of being cut."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @staticmethod
    def _room(rect: QRect, section: int) -> QRect:
        now = look()
        return rect.adjusted(now.px(_PAD if section == 0 else 0), 0, -now.px(8), 0)

    def fit(self) -> None:
        """Be as high as the wrapped texts: 34 px at least."""
        now = look()
        metrics = QFontMetrics(_head_font())
        high = now.px(34)
        for section in range(self.count()):
            wide = self._room(QRect(0, 0, self.sectionSize(section), 10_000), section).width()
            box = metrics.boundingRect(0, 0, max(1, wide), 10_000, _WRAPPED, self._text(section))
            high = max(high, box.height() + now.px(16))
        self.setFixedHeight(high)

    def _text(self, section: int) -> str:
        return str(self.model().headerData(section, self.orientation()) or "")

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint one text."""
        painter.save()
        painter.setFont(_head_font())
        painter.setPen(look().colour("muted"))
        painter.drawText(self._room(rect, logicalIndex), _WRAPPED, self._text(logicalIndex))
        painter.restore()


def _head_font() -> QFont:
    return look().font(12, QFont.Weight.DemiBold)


class HairlineTable(Styled, QTableView):
    """A table as high as its rows (it does not scroll: its page does). Up and down move, Enter opens.

    Signals: opened(row) on Enter or double click; moved(row) when another row became current.
    """

    opened = Signal(int)
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, marks_row: bool = True) -> None:
        super().__init__(parent)
        self.marks_row = marks_row
        self.model_ = Model(self)
        self._weights: tuple[float, ...] = ()
        self.setModel(self.model_)
        self.setItemDelegate(Hairlines(self))
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if marks_row else Qt.FocusPolicy.NoFocus)
        self.verticalHeader().hide()
        self.head = Head(self)
        self.setHorizontalHeader(self.head)
        self.doubleClicked.connect(self._opened)
        self.restyle()

    def restyle(self) -> None:
        """Scale head and rows."""
        self._lay_out()

    def show_rows(
        self, head: Sequence[str], rows: Sequence[Row], weights: Sequence[float], current: int = 0
    ) -> None:
        """Show `rows` under `head`; columns share the width by `weights`."""
        self._weights = tuple(weights)
        self.model_.fill(head, rows)
        self.horizontalHeader().setVisible(any(head))
        if rows and self.marks_row and current >= 0:
            self.setCurrentIndex(self.model_.index(min(current, len(rows) - 1), 0))
        self._lay_out()

    @property
    def row(self) -> int:
        """The current row, -1 if none."""
        return self.currentIndex().row()

    def _lay_out(self) -> None:
        width = self.viewport().width()
        total = sum(self._weights)
        if total and width > 0:
            pad = look().px(_PAD)
            for column, wide in enumerate(self._shares(width - 2 * pad)):
                extra = pad * ((column == 0) + (column == len(self._weights) - 1))
                self.setColumnWidth(column, wide + extra)
            self.head.fit()
        height = self.horizontalHeader().height() if not self.horizontalHeader().isHidden() else 0
        for row in range(self.model_.rowCount()):
            delegate = self.itemDelegate()
            hints = [
                delegate.sizeHint(QStyleOptionViewItem(), self.model_.index(row, column)).height()
                for column in range(self.model_.columnCount())
            ]
            tall = max(hints, default=look().px(44))
            self.setRowHeight(row, tall)
            height += tall
        self.setFixedHeight(max(height, look().px(20)) + 2)

    def _shares(self, width: int) -> list[int]:
        """The columns' widths by weight, none narrower than its longest word where there is room for all."""
        least = [self._longest(column) for column in range(len(self._weights))]
        over = sum(least) - width
        if over > 0:  # one long word, such as a path, takes nothing from the others
            widest = least.index(max(least))
            least[widest] = max(least[widest] - over, width // len(least))
        free = set(range(len(least))) if sum(least) <= width else set()
        while free:
            rest = width - sum(w for c, w in enumerate(least) if c not in free)
            weight = sum(self._weights[c] for c in free)
            short = {c for c in free if rest * self._weights[c] / weight < least[c]}
            if not short:
                return [
                    int(rest * self._weights[c] / weight) if c in free else w for c, w in enumerate(least)
                ]
            free -= short
        return [int(width * w / sum(self._weights)) for w in self._weights]

    def _longest(self, column: int) -> int:
        """The width of a column's longest word, in the head or below it."""
        heads, cells = QFontMetrics(_head_font()), QFontMetrics(look().font(14))
        found = [heads.horizontalAdvance(word) for word in self.model_.head[column].split()]
        texts = {row[column].text for row in self.model_.rows}
        found += [cells.horizontalAdvance(word) for text in texts for word in _SPLIT.split(text)]
        return max(found, default=0) + look().px(12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Paint the frame where it is now."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.row() != previous.row():
            self.moved.emit(current.row())

    @Slot()
    def _opened(self) -> None:
        if self.row >= 0:
            self.opened.emit(self.row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, down, Home and End move; Enter and Space open; the rest goes on to the page."""
        name = name_of(event)
        if name in ("Up", "Down"):
            super().keyPressEvent(event)
        elif name in ("Home", "End") and self.row >= 0:
            # Qt's own would go to the first or last cell of the row.
            self.setCurrentIndex(self.model_.index(0 if name == "Home" else self.model_.rowCount() - 1, 0))
        elif name in ("Enter", "Space") and self.row >= 0:
            self.opened.emit(self.row)
        else:
            event.ignore()
