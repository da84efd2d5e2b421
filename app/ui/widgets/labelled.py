"""A line to fill in with its name above and, below it, what is said about what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.texts import Screen
from app.ui.theme import look
from app.ui.widgets.entry import LineEdit
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import Styled

if TYPE_CHECKING:
    from app.ui.widgets.card import Tone

_ROLES = {"info": "muted", "ok": "ok", "warning": "warning", "error": "error"}
_SIGNS = {"info": "", "ok": "✓  ", "warning": "!  ", "error": "!  "}


class Labelled(Styled, Screen):
    """Caption, line, message. Widgets such as a button may be added to `row`."""

    def __init__(self, parent: QWidget | None = None, *, secret: bool = False) -> None:
        super().__init__(parent)
        self.caption = Label(role="text")
        self.line = LineEdit()
        if secret:
            self.line.setEchoMode(LineEdit.EchoMode.Password)
        self.said = Label(role="muted")
        self.said.hide()
        self._tone: Tone = "info"
        self.row = QHBoxLayout()
        self.row.addWidget(self.line, 1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.caption)
        self._column.addLayout(self.row)
        self._column.addWidget(self.said)
        self.caption.setBuddy(self.line)
        self.setFocusProxy(self.line)
        self.restyle()

    def restyle(self) -> None:
        """Scale the gaps."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(4))
        self.row.setSpacing(look().px(8))

    def retranslate(self) -> None:
        """Take back what was wrong: it was said in another language, and is said anew at the next try."""
        if self._tone == "error":
            self.say("")

    def ask(self, caption: str, example: str = "") -> None:
        """Name the line; `example` stands in it while it is empty."""
        self.caption.setText(caption)
        self.line.setAccessibleName(caption)
        self.line.setPlaceholderText(example)

    def say(self, text: str, tone: Tone = "info") -> None:
        """Say something about what was typed; "" says nothing."""
        self._tone = tone
        self.said.set_role(_ROLES[tone])
        self.said.show_text(_SIGNS[tone] + text if text else "")
        self.line.setAccessibleDescription(text)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def show_text(self, text: str) -> None:
        """Put `text` into the line."""
        self.line.setText(text)

    def forget(self) -> None:
        """Empty the line so that nothing brings back what stood there: `QLineEdit.clear` can be undone."""
        self.line.setText("")

    def take_focus(self) -> None:
        """Put the keyboard into the line."""
        self.line.setFocus(Qt.FocusReason.TabFocusReason)
