"""A table with hairlines: one current row, cells in tones, all of it by keyboard and screen reader."""

from __future__ import annotations

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
        flags = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(room, flags, cell.text)
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
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.doubleClicked.connect(self._opened)
        self.restyle()

    def restyle(self) -> None:
        """Scale head and rows."""
        self.horizontalHeader().setFixedHeight(look().px(34))
        font = look().font(12, QFont.Weight.DemiBold)
        self.horizontalHeader().setFont(font)
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

    def set_row(self, row: int) -> None:
        """Make another row the current one."""
        self.setCurrentIndex(self.model_.index(row, 0))

    def _lay_out(self) -> None:
        width = self.viewport().width()
        total = sum(self._weights)
        if total and width > 0:
            pad = look().px(_PAD)
            for column, wide in enumerate(self._shares(width - 2 * pad)):
                extra = pad if column in (0, len(self._weights) - 1) else 0
                self.setColumnWidth(column, wide + extra)
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
        """The columns' widths by weight, none narrower than its head, whose words are not cut."""
        metrics = QFontMetrics(look().font(12, QFont.Weight.DemiBold))
        least = [metrics.horizontalAdvance(text) + look().px(12) for text in self.model_.head]
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
        if name in ("Up", "Down", "Home", "End"):
            super().keyPressEvent(event)
        elif name in ("Enter", "Space") and self.row >= 0:
            self.opened.emit(self.row)
        else:
            event.ignore()
