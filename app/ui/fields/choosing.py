"""What all fields with choices share: what is chosen, what picking means, the keys in the caps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.form.model import Kind
from app.ui.fields.field import Field
from app.ui.plain import plain_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.form.model import Node
    from app.interview.state import ChoiceState, NodeState

FEW = 9
"""Choices that one digit can choose."""


def key_caps(count: int) -> list[str]:
    """What stands in the caps of `count` choices: 1-9, or numbers of equal width that begin with 01."""
    width = len(str(count))
    return [str(n).zfill(width) for n in range(1, count + 1)]


def chosen_in(state: NodeState) -> tuple[str, ...]:
    """The names that are chosen; a choice that stands for a special answer is shown by its chip."""
    if state.value is None:
        return ()
    return state.value if isinstance(state.value, tuple) else (str(state.value),)


class ChoosingField(Field):
    """One, several or an order of the choices of a list."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.multiple = node.kind is not Kind.SELECT_ONE
        self._is_quick = not self.multiple and bool(node.appearance & {"quick", "quickcompact"})
        self._choices: tuple[ChoiceState, ...] = ()
        self._chosen: tuple[str, ...] = ()
        self._name = ""
        self._read_only = False

    def show_state(self, state: NodeState) -> None:
        """Show choices and what is chosen."""
        self._name = plain_text(state.label) or state.node.name
        self._read_only = state.read_only
        self._chosen = chosen_in(state)
        # The same list comes as the same object: 15,000 choices are not compared at every answer.
        if state.choices is not self._choices and state.choices != self._choices:
            self._choices = state.choices
            self.choices_changed()
        self._choices = state.choices
        self.show_choices()

    def choices_changed(self) -> None:
        """Forget what was made of the list that was there before."""

    def show_choices(self) -> None:
        """Show choices and what is chosen, as they are now."""
        raise NotImplementedError

    def answer_with(self, name: str) -> None:
        """Choose it, or take it back; where the appearance asks for it, go on after choosing."""
        chosen = name not in self._chosen
        if not self.multiple:
            self.answered.emit(name if chosen else None)
        else:
            rest = tuple(n for n in self._chosen if n != name)
            self.answered.emit(((*self._chosen, name) if chosen else rest) or None)
        if chosen and self._is_quick:
            self.done.emit()
