"""One or several of a list: digits choose, letters filter a long list, arrows move, Space picks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot

from app.form.model import Kind
from app.ui.fields.field import Field
from app.ui.keys import name_of
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from app.interview.state import ChoiceState, NodeState

MOST_ROWS: Final = 60
"""Rows drawn at once; a longer list is narrowed by typing letters."""

_FEW: Final = 9


def key_caps(count: int) -> list[str]:
    """What stands in the caps of `count` choices: 1-9, or numbers of equal width that begin with 01."""
    width = len(str(count))
    return [str(n).zfill(width) for n in range(1, count + 1)]


def matches(label: str, typed: str) -> bool:
    """Whether `label`, or any word in it, begins with what was typed."""
    label, typed = label.casefold(), typed.casefold()
    return label.startswith(typed) or any(word.startswith(typed) for word in label.replace("-", " ").split())


class ChoosingField(Field):
    """What selects and rank share: rows, caps, digits, filter, one row in the tab order."""

    multiple = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ChoiceRow] = []
        self._choices: tuple[ChoiceState, ...] = ()
        self._chosen: tuple[str, ...] = ()
        self._caps: dict[str, str] = {}
        self._typed = ""
        self._focused = ""
        self._name = ""
        self._read_only = False
        self._filter = Label(role="muted")
        self._filter.hide()
        self.column.addWidget(self._filter)

    # What it shows

    def show_state(self, state: NodeState) -> None:
        """Show choices and what is chosen."""
        self._name = state.label
        self._read_only = state.read_only
        self._chosen = self.chosen_in(state)
        if state.choices != self._choices:
            self._choices = state.choices
            caps = key_caps(len(state.choices))
            self._caps = {c.name: cap for c, cap in zip(state.choices, caps, strict=True)}
            self._typed = ""
        self._show_rows()

    def chosen_in(self, state: NodeState) -> tuple[str, ...]:
        """The names that are chosen; a choice that stands for a special answer is shown by its chip."""
        if state.value is None:
            return ()
        return state.value if isinstance(state.value, tuple) else (str(state.value),)

    def ordered(self) -> tuple[ChoiceState, ...]:
        """The choices in the order in which they are shown."""
        return self._choices

    def visible(self) -> list[ChoiceState]:
        """Choices that pass what was typed."""
        return [c for c in self.ordered() if not self._typed or matches(c.label, self._typed)]

    def mark_of(self, name: str) -> str:
        """What stands in the mark of a chosen row, "" for the plain mark."""
        return ""

    def _show_rows(self) -> None:
        passing = self.visible()
        shown = passing[:MOST_ROWS]
        while len(self.rows) > len(shown):
            gone = self.rows.pop()
            gone.hide()
            gone.deleteLater()
        while len(self.rows) < len(shown):
            row = ChoiceRow("", "", multiple=self.multiple, parent=self)
            row.clicked.connect(self._clicked)
            self.column.addWidget(row)
            self.rows.append(row)
        for row, choice in zip(self.rows, shown, strict=True):
            row.name = choice.name
            row.show_text(choice.label, self._caps[choice.name])
            row.set_mark(self.mark_of(choice.name))
            row.setChecked(choice.name in self._chosen)
            row.setEnabled(not self._read_only)
        self._show_filter(len(passing))
        self._set_tab_stop()

    def _show_filter(self, passing: int) -> None:
        if self._typed and not self._typed.isdigit():
            said = self.tr("Filter: {typed}   Enter picks, Esc shows all").replace("{typed}", self._typed)
        elif self._typed:
            said = self.tr("Number: {typed}…").replace("{typed}", self._typed)
        elif passing > MOST_ROWS:
            said = self.tr("%n choice(s) in all: type the first letters", "", passing)
        else:
            said = ""
        self._filter.show_text(said)

    def retranslate(self) -> None:
        """Say the filter anew."""
        if self._choices:
            self._show_filter(len(self.visible()))

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

    def _move(self, step: int) -> bool:
        names = [row.name for row in self.rows]
        if not names:
            return False
        here = self.focused_row()
        place = names.index(here.name) + step if here is not None else 0
        if not 0 <= place < len(names):
            return False
        self._focused = names[place]
        self._set_tab_stop()
        self._focus_row()
        return True

    # What is chosen

    def pick(self, name: str) -> None:
        """Choose it, or take it back; subclasses say what that means."""
        raise NotImplementedError

    def _pick(self, name: str) -> None:
        if self._read_only:
            return
        had_focus = self.isAncestorOf(self.focusWidget() or self)
        self._focused = name
        self._typed = ""
        self.pick(name)
        self._show_rows()
        if had_focus:
            self._focus_row()

    @Slot()
    def _clicked(self) -> None:
        row = self.sender()
        if isinstance(row, ChoiceRow):
            self._pick(row.name)

    def key_pressed(self, key: str) -> bool:
        """Digits choose; Up and Down move; Enter and Esc end a filter."""
        if len(key) == 1 and key.isdigit() and self._choices:
            return self._digit(key)
        if key in ("Up", "Down"):
            return self._move(-1 if key == "Up" else 1)
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
            self._show_filter(len(self._choices))
        elif name is not None:
            self._pick(name)
        else:
            self._typed = ""
            self._show_filter(len(self._choices))
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
            self._pick(name)
        return True

    def _type(self, typed: str) -> None:
        self._typed = typed
        if not typed.isdigit():
            if typed and not self.visible():
                self._typed = typed[:-1]
            self._focused = ""
        self._show_rows()
        self._focus_row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys while the keyboard is on a row."""
        key = name_of(event)
        if self.key_pressed(key):
            return
        text = event.text()
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier
        if (
            not held
            and text.isprintable()
            and text.strip()
            and not text.isdigit()
            and len(self._choices) > _FEW
        ):
            self._type(self._typed + text if not self._typed.isdigit() else text)
            return
        super().keyPressEvent(event)

    def keys_help(self) -> str:
        """How to choose."""
        if len(self._choices) <= _FEW:
            return self.tr("1–{last} choose").replace("{last}", str(len(self._choices)))
        caps = key_caps(len(self._choices))
        said = self.tr("{first}–{last} or letters")
        return said.replace("{first}", caps[0]).replace("{last}", caps[-1])


class SelectOneField(ChoosingField):
    """One of a list. Choosing what is chosen takes it back."""

    def pick(self, name: str) -> None:
        """Choose it, or take it back."""
        self.answered.emit(None if self._chosen == (name,) else name)


class SelectManyField(ChoosingField):
    """Any of a list."""

    multiple = True

    def pick(self, name: str) -> None:
        """Tick it or take the tick away."""
        rest = tuple(n for n in self._chosen if n != name)
        self.answered.emit((rest if len(rest) < len(self._chosen) else (*self._chosen, name)) or None)


class RankField(ChoosingField):
    """A list put in order: digits rank one after the other, Alt+Up and Alt+Down move the row."""

    multiple = True

    def ordered(self) -> tuple[ChoiceState, ...]:
        """The ranked ones in their order, then the rest."""
        by_name = {c.name: c for c in self._choices}
        ranked = [by_name[n] for n in self._chosen if n in by_name]
        return (*ranked, *(c for c in self._choices if c.name not in self._chosen))

    def mark_of(self, name: str) -> str:
        """The rank."""
        return str(self._chosen.index(name) + 1) if name in self._chosen else ""

    def pick(self, name: str) -> None:
        """Rank it next, or take its rank back."""
        rest = tuple(n for n in self._chosen if n != name)
        self.answered.emit((rest if len(rest) < len(self._chosen) else (*self._chosen, name)) or None)

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


def choosing_field(kind: Kind, parent: QWidget | None = None) -> ChoosingField:
    """The field of a select or rank question."""
    if kind is Kind.SELECT_ONE:
        return SelectOneField(parent)
    return RankField(parent) if kind is Kind.RANK else SelectManyField(parent)
