"""Typed answers: text, numbers, codes, places; said when the keyboard leaves, or after a pause."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRegularExpression, Qt, QTimer, Slot
from PySide6.QtGui import QRegularExpressionValidator

from app.interview.values import to_text
from app.ui.fields.field import Field
from app.ui.plain import plain_text
from app.ui.widgets.entry import LineEdit, TextBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.interview.state import NodeState

PAUSE: Final = 1500
"""Milliseconds without a key after which a typed text is said, so that a crash costs no paragraph."""

LONGEST: Final = 32_000
"""Characters of one text answer: what an Excel cell can still hold."""


def typed_text(state: NodeState) -> str:
    """The state's answer as it is typed."""
    return state.raw or ("" if state.value is None else to_text(state.value))


class LineField(Field):
    """One line, read by the interview as the question's type."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.edit = LineEdit()
        self.edit.setMaxLength(LONGEST)
        self.edit.left.connect(self.commit)
        self.edit.textChanged.connect(self.typed)
        self.column.addWidget(self.edit)
        self.setFocusProxy(self.edit)

    @property
    def is_pending(self) -> bool:
        """Whether the line holds something else than the answer."""
        return self.edit.text() != self._shown and not self.edit.isReadOnly()

    def show_state(self, state: NodeState) -> None:
        """Show the answer, unless something else is being typed right now."""
        self.edit.setAccessibleName(plain_text(state.label) or state.node.name)
        self.edit.setReadOnly(state.read_only)
        text = self.text_of(state)
        if text != self._shown or self.edit.text() != text:
            typing = self.edit.hasFocus() and self.edit.text() != self._shown and text == self._shown
            self._shown = text
            if not typing:
                self.edit.setText(text)

    def forget(self) -> None:
        """Empty the line: another row's text may not come back by undoing."""
        self._shown = ""
        self.edit.setText("")

    def text_of(self, state: NodeState) -> str:
        """The answer as it is typed."""
        return typed_text(state)

    def normalised(self, text: str) -> str:
        """What is said for `text`."""
        return text

    @Slot()
    def commit(self) -> None:
        """Say what was typed, once."""
        if self.is_pending:
            text = self._shown = self.edit.text()
            self.answered.emit(self.normalised(text) or None)

    def take_focus(self) -> None:
        """Type at once; what is there is selected, so that typing replaces it."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()


class TextField(LineField):
    """One line of text, said also after a pause in typing.

    Unlike a number it is never selected when the keyboard comes: one stray key would replace all of it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.commit)
        self.edit.textEdited.connect(self._typed)

    @Slot()
    def _typed(self) -> None:
        self._pause.start()

    def forget(self) -> None:
        """Wait no longer for a pause."""
        self._pause.stop()
        super().forget()

    def take_focus(self) -> None:
        """Go on typing where the text ends."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.end(False)


class NumberField(LineField):
    """A number: digits, a decimal point or comma; thousands apart where the appearance asks for it."""

    def __init__(self, appearance: frozenset[str] = frozenset(), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._apart = "thousands-sep" in appearance
        self._counts = "counter" in appearance
        self._grouped = ""
        numbers = Qt.InputMethodHint.ImhFormattedNumbersOnly
        self.edit.setInputMethodHints(self.edit.inputMethodHints() | numbers)
        if self._apart:
            self.edit.textEdited.connect(self._set_apart)

    def text_of(self, state: NodeState) -> str:
        """The number as it is typed."""
        text = super().text_of(state)
        return text if state.raw or not self._apart else grouped(text)

    @Slot(str)
    def _set_apart(self, text: str) -> None:
        """Put thousands apart while they are typed: a million and ten millions look alike otherwise."""
        shown = grouped(text)
        if shown == self._grouped and len(text) < len(shown):  # only a blank was deleted: mean the digit
            at = self.edit.cursorPosition()
            text = text[: max(0, at - 1)] + text[at:]
            self.edit.setText(text)
            self.edit.setCursorPosition(max(0, at - 1))
            shown = grouped(text)
        self._grouped = shown
        if shown != text:
            behind = sum(letter != " " for letter in text[self.edit.cursorPosition() :])
            self.edit.setText(shown)
            place = len(shown)
            while behind:
                place -= 1
                behind -= shown[place] != " "
            self.edit.setCursorPosition(place)

    def key_pressed(self, key: str) -> bool:
        """Up and down count."""
        if not self._counts or key not in ("Up", "Down") or self.edit.isReadOnly():
            return False
        digits = re.fullmatch(r"-?[0-9]{1,15}", self.edit.text().replace(" ", "") or "0")
        if digits is not None:
            count = int(digits[0]) + (1 if key == "Up" else -1)
            self.edit.setText(grouped(str(count)) if self._apart else str(count))
            self.commit()
            self.edit.selectAll()
        return True

    def keys_help(self) -> str:
        """How to count."""
        return self.tr("↑ ↓ more, less") if self._counts else ""


def grouped(text: str) -> str:
    """`text` with a blank between each three digits of its whole part; as it is where it is no number."""
    found = re.fullmatch(r"(-?)([0-9 ]+)([.,][0-9]*)?", text)
    if found is None:
        return text
    digits = found[2].replace(" ", "")
    first = len(digits) % 3
    parts = [digits[:first], *(digits[i : i + 3] for i in range(first, len(digits), 3))]
    return found[1] + " ".join(part for part in parts if part) + (found[3] or "")


class DigitsField(TextField):
    """A text of digits and signs, such as a telephone's number: letters are not taken, zeros stay."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        numbers = Qt.InputMethodHint.ImhPreferNumbers
        self.edit.setInputMethodHints(self.edit.inputMethodHints() | numbers)
        self.edit.setValidator(QRegularExpressionValidator(QRegularExpression(r"[0-9+*#.,:/() -]*"), self))


class MaskedField(TextField):
    """A text that is shown only while it is typed, because somebody may look over the shoulder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit.setEchoMode(LineEdit.EchoMode.PasswordEchoOnEdit)


class BoxField(Field):
    """Several lines of text. Alt+Enter breaks the line, Enter goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.edit = TextBox()
        self.edit.left.connect(self.commit)
        self.edit.textChanged.connect(self._typed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.commit)
        self.column.addWidget(self.edit)
        self.setFocusProxy(self.edit)

    @property
    def is_pending(self) -> bool:
        """Whether the box holds something else than the answer."""
        return self.edit.toPlainText()[:LONGEST] != self._shown and not self.edit.isReadOnly()

    def show_state(self, state: NodeState) -> None:
        """Show the answer, unless something else is being typed right now."""
        self.edit.setAccessibleName(plain_text(state.label) or state.node.name)
        self.edit.setReadOnly(state.read_only)
        text = typed_text(state)
        now = self.edit.toPlainText()
        if text != self._shown or now != text:
            typing = self.edit.hasFocus() and now != self._shown and text == self._shown
            self._shown = text
            if not typing:
                self.edit.setPlainText(text)

    @Slot()
    def _typed(self) -> None:
        self._pause.start()
        self.typed.emit()

    def forget(self) -> None:
        """Empty the box: another row's text may not come back by undoing."""
        self._shown = ""
        self.edit.setPlainText("")
        self._pause.stop()

    @Slot()
    def commit(self) -> None:
        """Say what was typed, once."""
        if self.is_pending:
            text = self._shown = self.edit.toPlainText()[:LONGEST]
            self.answered.emit(text or None)

    def take_focus(self) -> None:
        """Type at the end of what is there."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = self.edit.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.edit.setTextCursor(cursor)

    def keys_help(self) -> str:
        """How to break a line."""
        return self.tr("Alt+Enter new line")


def digits_only(text: str) -> str:
    """`text` if it is digits and blanks only, without the blanks; else ""."""
    bare = re.sub(r"\s", "", text)
    return bare if bare.isdecimal() and bare.isascii() else ""
