"""Choices as rows: digits choose, letters filter a long list, arrows move, Space picks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot

from app.ui.fields.choosing import FEW, ChoosingField, key_caps
from app.ui.fields.folding import Haystack
from app.ui.fields.plane import ChoicePlane, arrangement
from app.ui.keys import name_of
from app.ui.plain import plain_text
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from app.form.model import Node
    from app.interview.state import ChoiceState

_ARROWS: Final = ("Up", "Down", "Left", "Right")


class RowsField(ChoosingField):
    """One row a choice, with its key in a cap; one of the rows is in the tab order."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        self.rows: list[ChoiceRow] = []
        self._caps: dict[str, str] = {}
        self._texts: list[tuple[str, str]] = []
        self._haystack: Haystack | None = None
        self._typed = ""
        self._focused = ""
        self._filter = Label(role="muted")
        self._filter.hide()
        self.plane = ChoicePlane(arrangement(node.appearance))
        self.column.addWidget(self._filter)
        self.column.addWidget(self.plane)

    # What it shows

    def choices_changed(self) -> None:
        """Give the choices their keys."""
        self._caps = dict(zip((c.name for c in self._choices), key_caps(len(self._choices)), strict=True))
        self._haystack = None
        self._typed = ""

    def forget(self) -> None:
        """Look for nothing, stand nowhere."""
        self._typed = self._focused = ""

    def ordered(self) -> tuple[ChoiceState, ...]:
        """The choices in the order in which they are shown."""
        return self._choices

    def visible(self) -> list[ChoiceState]:
        """Choices that pass what was typed."""
        if not self._typed or self._typed.isdigit():
            return list(self.ordered())
        if self._haystack is None:
            self._haystack = Haystack([c.label for c in self._choices], [c.name for c in self._choices])
        found = {self._choices[place].name for place in self._haystack.find(self._typed)}
        return [c for c in self.ordered() if c.name in found]

    def mark_of(self, name: str) -> str:
        """What stands in the mark of a chosen row, "" for the plain mark."""
        return ""

    def make_row(self) -> ChoiceRow:
        """A row without a choice yet."""
        return ChoiceRow("", "", multiple=self.multiple, parent=self.plane)

    def show_choices(self) -> None:
        """Show a row for each choice that passes."""
        shown, texts = self.visible(), []
        while len(self.rows) > len(shown):
            gone = self.rows.pop()
            gone.hide()
            gone.deleteLater()
        while len(self.rows) < len(shown):
            row = self.make_row()
            row.clicked.connect(self._clicked)
            row.show()
            self.rows.append(row)
        for row, choice in zip(self.rows, shown, strict=True):
            row.name = choice.name
            text, cap = plain_text(choice.label) or choice.name, self._caps[choice.name]
            if (row.shown_text, row.key) != (text, cap):
                row.show_text(text, cap)
            texts.append((text, cap))
            row.set_mark(self.mark_of(choice.name))
            row.setChecked(choice.name in self._chosen)
            row.setEnabled(not self._read_only)
        if texts != self._texts:  # laying a page out takes longer than all the rest
            self._texts = texts
            self.plane.place(self.rows)
        self._show_filter()
        self._set_tab_stop()

    def _show_filter(self) -> None:
        said = ""
        if self._typed.isdigit():
            said = self.tr("Number: {typed}…").replace("{typed}", self._typed)
        elif self._typed:
            said = self.tr("Filter: {typed}   Enter picks, Esc shows all").replace("{typed}", self._typed)
        self._filter.show_text(said)

    def retranslate(self) -> None:
        """Say the filter anew."""
        if self._choices:
            self._show_filter()

    # Where the keyboard is

    def _set_tab_stop(self) -> None:
        names = [row.name for row in self.rows]
        if self._focused not in names:
            self._focused = next((n for n in names if n in self._chosen), names[0] if names else "")
        for row in self.rows:
            stop = row.name == self._focused
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)

    def take_focus(self) -> None:
        """Stand on the chosen row, or the first."""
        if not self.focused_row():
            chosen = [row.name for row in self.rows if row.name in self._chosen]
            self._focused = chosen[0] if chosen else ""
            self._set_tab_stop()
        self._focus_row()

    def focused_row(self) -> ChoiceRow | None:
        """The row that has the keyboard."""
        return next((row for row in self.rows if row.hasFocus()), None)

    def _focus_row(self) -> None:
        for row in self.rows:
            if row.name == self._focused:
                row.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, key: str) -> bool:
        names = [row.name for row in self.rows]
        across = self.plane.across
        if not names or (key in ("Left", "Right") and across == 1):
            return False
        # Packed choices have no columns: up and down go to the neighbour too.
        step = (across or 1) if key in ("Up", "Down") else 1
        here = self.focused_row()
        place = (
            names.index(here.name) + (step if key in ("Down", "Right") else -step) if here is not None else 0
        )
        if not 0 <= place < len(names):
            return False
        self._focused = names[place]
        self._set_tab_stop()
        self._focus_row()
        return True

    # What is chosen

    def pick(self, name: str) -> None:
        """Choose it or take it back, and keep the keyboard there."""
        if self._read_only:
            return
        had_focus = self.isAncestorOf(self.focusWidget() or self)
        self._focused = name
        self._typed = ""
        self.answer_with(name)
        self.show_choices()
        if had_focus and self.isAncestorOf(self.window().focusWidget() or self):
            self._focus_row()

    @Slot()
    def _clicked(self) -> None:
        row = self.sender()
        if isinstance(row, ChoiceRow):
            self.pick(row.name)

    def key_pressed(self, key: str) -> bool:
        """Digits choose; arrows move; Enter and Esc end a filter."""
        if len(key) == 1 and key.isdigit() and self._choices:
            return self._digit(key)
        if key in _ARROWS:
            return self._move(key)
        if key == "Enter" and self._typed:
            return self._enter_filter()
        if key in ("Esc", "Backspace") and self._typed:
            self._type("" if key == "Esc" else self._typed[:-1])
            return True
        return False

    def _digit(self, digit: str) -> bool:
        if self._typed and not self._typed.isdigit():
            return True
        width = len(str(len(self._choices)))
        typed = self._typed + digit
        name = next((n for n, cap in self._caps.items() if cap == typed), None)
        if len(typed) < width and any(cap.startswith(typed) for cap in self._caps.values()):
            self._typed = typed
            self._show_filter()
        elif name is not None:
            self.pick(name)
        else:
            self._typed = ""
            self._show_filter()
        return True

    def _enter_filter(self) -> bool:
        if self._typed.isdigit():
            cap = self._typed.zfill(len(str(len(self._choices))))
            name = next((n for n, c in self._caps.items() if c == cap), None)
        else:
            here = self.focused_row() or (self.rows[0] if self.rows else None)
            name = here.name if here is not None else None
        if name is None:
            self._type("")
        else:
            self.pick(name)
        return True

    def _type(self, typed: str) -> None:
        self._typed = typed
        if not typed.isdigit():
            if typed and not self.visible():
                self._typed = typed[:-1]
            self._focused = ""
        self.show_choices()
        self._focus_row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys while the keyboard is on a row."""
        key = name_of(event)
        if self.key_pressed(key):
            return
        text = event.text()
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier
        many = len(self._choices) > FEW
        if many and not held and text.isprintable() and text.strip() and not text.isdigit():
            self._type(self._typed + text if not self._typed.isdigit() else text)
            return
        super().keyPressEvent(event)

    def keys_help(self) -> str:
        """How to choose."""
        if len(self._choices) <= FEW:
            return self.tr("1–{last} choose").replace("{last}", str(len(self._choices)))
        caps = key_caps(len(self._choices))
        said = self.tr("{first}–{last} or letters")
        return said.replace("{first}", caps[0]).replace("{last}", caps[-1])
