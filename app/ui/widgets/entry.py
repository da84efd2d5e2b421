"""Lines and boxes of text that keep what is typed to themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from app.ui.keys import LINE_KEYS, name_of
from app.ui.theme import look
from app.ui.widgets.styled import Styled

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

PRIVATE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
"""No keyboard, dictionary or history may learn what is typed here."""


def _is_text(event: QKeyEvent) -> bool:
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier)
    # AltGr arrives as Ctrl+Alt on Windows and still types a letter.
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return (
        bool(event.text()) and event.text().isprintable() and (not held or event.modifiers() & both == both)
    )


class LineEdit(Styled, QLineEdit):
    """A line of text. Keys that are not text (Enter, function keys, Ctrl+Ins) go on to the page.

    Signals: left() when the keyboard goes elsewhere.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setInputMethodHints(PRIVATE)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep text and editing keys, pass on the rest."""
        name = name_of(event)
        if name in LINE_KEYS or (_is_text(event) and not name.startswith("Alt+")):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def sizeHint(self) -> QSize:
        """42 px high."""
        return QSize(super().sizeHint().width(), max(super().sizeHint().height(), look().px(42)))

    def minimumSizeHint(self) -> QSize:
        """42 px high."""
        return QSize(look().px(80), self.sizeHint().height())


class TextBox(Styled, QPlainTextEdit):
    """Several lines of text: Alt+Enter breaks the line, Enter goes on to the page. Grows with its text.

    Signals: left() when the keyboard goes elsewhere.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setInputMethodHints(PRIVATE | Qt.InputMethodHint.ImhMultiLine)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.restyle()

    def restyle(self) -> None:
        """Fit the height to the text."""
        self._grow()

    def _grow(self) -> None:
        lines = min(max(self.document().size().height(), 3), 12)
        frame = look().px(26)
        self.setFixedHeight(int(self.fontMetrics().lineSpacing() * lines) + frame)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Enter breaks the line; what is no text and no movement goes on to the page."""
        name = name_of(event)
        if name == "Alt+Enter":
            self.textCursor().insertText("\n")
            self.ensureCursorVisible()
        elif name in LINE_KEYS | {"Up", "Down", "Shift+Up", "Shift+Down"} or (
            _is_text(event) and not name.startswith("Alt+")
        ):
            super().keyPressEvent(event)
        else:
            event.ignore()
