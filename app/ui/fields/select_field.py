"""The field of a select question: rows, or a line to look it up in where there are many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot

from app.form.model import Kind
from app.ui.fields.field import Field
from app.ui.fields.lookup import LookupField
from app.ui.fields.rank import RankField
from app.ui.fields.select import RowsField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.form.model import Node
    from app.interview.state import NodeState
    from app.ui.widgets.choice_row import ChoiceRow

MOST_ROWS: Final = 40
"""Choices that are shown as rows; more are looked up. A filter may bring a list of 15,000 below this."""

_LOOKED_UP: Final = frozenset({"minimal", "autocomplete"})


class SelectField(Field):
    """Shows the one or the other by how many choices there are now, and is what it shows."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._node = node
        self._looks_up = node.kind is not Kind.RANK and any(
            word in _LOOKED_UP or word.startswith("search") for word in node.appearance
        )
        self._rows: RowsField | None = None
        self._lookup: LookupField | None = None
        self.inner: RowsField | LookupField = self._made_lookup() if self._looks_up else self._made_rows()
        self.setFocusProxy(self.inner)

    @property
    def rows(self) -> list[ChoiceRow]:
        """The rows, none where choices are looked up."""
        return self.inner.rows if isinstance(self.inner, RowsField) else []

    def _made_rows(self) -> RowsField:
        if self._rows is None:
            kind = RankField if self._node.kind is Kind.RANK else RowsField
            self._rows = kind(self._node)
            self._take_in(self._rows)
        return self._rows

    def _made_lookup(self) -> LookupField:
        if self._lookup is None:
            self._lookup = LookupField(self._node)
            self._take_in(self._lookup)
        return self._lookup

    def _take_in(self, field: Field) -> None:
        self.column.addWidget(field)
        field.answered.connect(self.answered)
        field.typed.connect(self.typed)
        field.done.connect(self.done)

    def show_state(self, state: NodeState) -> None:
        """Show choices and what is chosen."""
        many = len(state.choices) > MOST_ROWS and self._node.kind is not Kind.RANK
        wanted = self._made_lookup() if many or self._looks_up else self._made_rows()
        if wanted is not self.inner:
            had_focus = self.isAncestorOf(self.window().focusWidget() or self)
            self.inner.hide()
            self.inner = wanted
            self.setFocusProxy(wanted)
            if had_focus:
                wanted.take_focus()
        wanted.show_state(state)
        wanted.show()

    @property
    def is_pending(self) -> bool:
        """Whether something was typed and not yet said."""
        return self.inner.is_pending

    @Slot()
    def commit(self) -> None:
        """Say what was typed."""
        self.inner.commit()

    def forget(self) -> None:
        """Drop what was begun."""
        self.inner.forget()

    def take_focus(self) -> None:
        """Put the keyboard where the answer is given."""
        self.inner.take_focus()

    def key_pressed(self, key: str) -> bool:
        """A key of what it shows."""
        return self.inner.key_pressed(key)

    def keys_help(self) -> str:
        """The keys of what it shows."""
        return self.inner.keys_help()
