"""A line that opens at a question to write a remark or the reason of a confirmation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.ui.keys import name_of
from app.ui.texts import Screen
from app.ui.theme import look
from app.ui.widgets.entry import TextBox
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import Styled

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget


class InlineEditor(Styled, Screen):
    """Enter keeps the text, Esc leaves it as it was.

    Signals: kept(text) on Enter; dismissed() on Esc; typed() when `is_pending` may be different.
    """

    kept = Signal(str)
    dismissed = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asks = Label(role="muted")
        self._kept = ""
        self.box = TextBox()
        self.box.textChanged.connect(self.typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(4))
        column.addWidget(self._asks)
        column.addWidget(self.box)
        self.hide()

    def open(self, asks: str, text: str) -> None:
        """Ask for a text, `text` at first."""
        self.ask(asks)
        self._kept = text
        self.box.setPlainText(text)
        self.show()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.box.selectAll()

    def ask(self, asks: str) -> None:
        """Say what is asked for, in words that may be new."""
        self._asks.setText(asks)
        self.box.setAccessibleName(asks)

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.box.toPlainText().strip()

    @property
    def is_pending(self) -> bool:
        """Whether it is open and holds something else than what is kept."""
        return not self.isHidden() and self.text != self._kept

    def take(self) -> str:
        """The text, which its owner keeps now."""
        self._kept = self.text
        return self._kept

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Esc dismisses."""
        key = name_of(event)
        if key == "Enter":
            self.hide()
            self.kept.emit(self.take())
        elif key == "Esc":
            self.hide()
            self.dismissed.emit()
            self.typed.emit()
        else:
            super().keyPressEvent(event)
