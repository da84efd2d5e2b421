"""What every field is: it shows a question's state and emits what the enumerator answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.ui.texts import Screen
from app.ui.theme import look
from app.ui.widgets.styled import Styled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.interview.state import NodeState


class Field(Styled, Screen):
    """The answering part of a question.

    Signals:
        answered(value) with an `Answer`, a text to be read as the question's type, or None to clear;
        typed() when `is_pending` may be different;
        done() after an answer that is all of it, so that the next question may come.
    """

    answered = Signal(object)
    typed = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look().px(8))

    def restyle(self) -> None:
        """Scale the spacing."""
        self.column.setSpacing(look().px(8))

    def show_state(self, state: NodeState) -> None:
        """Show the state's value, choices and whether it may be changed."""
        raise NotImplementedError

    @property
    def is_pending(self) -> bool:
        """Whether something was typed and not yet said."""
        return False

    def forget(self) -> None:
        """Drop what was begun and not said, and what can be undone: another row's state comes next."""

    def commit(self) -> None:
        """Emit what was typed and not yet said."""

    def take_focus(self) -> None:
        """Put the keyboard where the answer is given."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def key_pressed(self, key: str) -> bool:
        """A key, by name, that came while this is the current question; whether the field used it."""
        return False

    def keys_help(self) -> str:
        """What the bottom bar says of this field's own keys; "" where there are none."""
        return ""
