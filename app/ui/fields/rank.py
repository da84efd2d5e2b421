"""A list put in order: digits rank one after the other, Alt+Up and Alt+Down or the mouse move a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from app.ui.fields.select import RowsField
from app.ui.widgets.choice_row import ChoiceRow

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from app.interview.state import ChoiceState


class RankRow(ChoiceRow):
    """A row that may be dragged.

    Signals: dragged(y) with a height in its parent while it is; dropped(y) in the end.
    """

    dragged = Signal(int)
    dropped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", multiple=True, parent=parent)
        self._from: QPoint | None = None
        self._is_dragged = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where it began."""
        super().mousePressEvent(event)
        self._from = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        self._is_dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, once it is no mere tremble."""
        super().mouseMoveEvent(event)
        if self._from is None or not self.isEnabled():
            return
        far = (event.position().toPoint() - self._from).manhattanLength()
        self._is_dragged = self._is_dragged or far >= QApplication.startDragDistance()
        if self._is_dragged:
            self.dragged.emit(self.y() + event.position().toPoint().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop it; a row that was dragged is not clicked as well."""
        dragged, self._is_dragged, self._from = self._is_dragged, False, None
        if dragged:
            self.setDown(False)
            self.dropped.emit(self.y() + event.position().toPoint().y())
        else:
            super().mouseReleaseEvent(event)


class RankField(RowsField):
    """Ranked choices first, in their order, then the others."""

    def ordered(self) -> tuple[ChoiceState, ...]:
        """The ranked ones in their order, then the rest."""
        by_name = {c.name: c for c in self._choices}
        ranked = [by_name[n] for n in self._chosen if n in by_name]
        return (*ranked, *(c for c in self._choices if c.name not in self._chosen))

    def mark_of(self, name: str) -> str:
        """The rank."""
        return str(self._chosen.index(name) + 1) if name in self._chosen else ""

    def make_row(self) -> ChoiceRow:
        """A row that may be dragged."""
        row = RankRow(self.plane)
        row.dragged.connect(self._drag)
        row.dropped.connect(self._drop)
        return row

    def _place_at(self, y: int) -> int:
        """Before which row something that is dropped at height `y` comes."""
        return sum(1 for row in self.rows if row.geometry().center().y() < y)

    @Slot(int)
    def _drag(self, y: int) -> None:
        self.plane.show_gap(min(self._place_at(y), len(self._chosen)))

    @Slot(int)
    def _drop(self, y: int) -> None:
        row, place = self.sender(), min(self._place_at(y), len(self._chosen))
        self.plane.show_gap(None)
        if isinstance(row, RankRow) and not self._read_only:
            before = [n for n in self._chosen[:place] if n != row.name]
            after = [n for n in self._chosen[place:] if n != row.name]
            self._focused = row.name
            self.answered.emit((*before, row.name, *after))
            self._focus_row()

    def key_pressed(self, key: str) -> bool:
        """Move the row up or down in the order."""
        row = self.focused_row()
        if key in ("Alt+Up", "Alt+Down") and row is not None and row.name in self._chosen:
            order = list(self._chosen)
            place = order.index(row.name)
            other = place + (-1 if key == "Alt+Up" else 1)
            if 0 <= other < len(order) and not self._read_only:
                order[place], order[other] = order[other], order[place]
                self._focused = row.name
                self.answered.emit(tuple(order))
                self._focus_row()
            return True
        return super().key_pressed(key)

    def keys_help(self) -> str:
        """How to put in order."""
        ranking = self.tr("Alt+↑ ↓ move")
        return f"{super().keys_help()} · {ranking}"
