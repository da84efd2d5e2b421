"""The frame that a file is dropped into or drawn in: it has the keyboard, and shows that it has."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.keys import name_of
from app.ui.theme import look
from app.ui.widgets.styled import Styled, focus_ring

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QPaintEvent


class DropArea(Styled, QWidget):
    """Its row holds what is shown of the file.

    Signals: dropped(path) of one file; pressed(key) for keys that mean something here.
    """

    dropped = Signal(object)
    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys: frozenset[str] = frozenset()
        self.is_filled = False
        self._is_over = False
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.row = QHBoxLayout(self)
        self.restyle()

    def restyle(self) -> None:
        """Scale the margins."""
        now = look()
        self.row.setContentsMargins(now.px(14), now.px(12), now.px(14), now.px(12))
        self.row.setSpacing(now.px(14))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the field; every other goes on to the page."""
        key = name_of(event)
        if key in self.keys:
            self.pressed.emit(key)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One local file may be dropped."""
        if self.isEnabled() and len(_local_files(event)) == 1:
            event.acceptProposedAction()
            self._set_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went away again."""
        self._set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file; it stays where it was."""
        self._set_over(False)
        files = _local_files(event)
        if files:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(files[0])

    def _set_over(self, over: bool) -> None:
        self._is_over = over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed frame while it waits, a whole one around a file."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(now.colour("accent_soft") if self._is_over else Qt.BrushStyle.NoBrush)
        pen = QPen(now.colour("accent" if self._is_over else "control"), 1)
        if not self.is_filled:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, now.px(8), now.px(8))
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), now.px(8))


def _local_files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
