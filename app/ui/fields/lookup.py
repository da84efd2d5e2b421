"""A choice found by typing: a line with the answer and, while it is looked for, the list of what fits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, overload

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from app.ui.fields.choice_list import ChoiceList, Entry
from app.ui.fields.choosing import FEW, ChoosingField
from app.ui.fields.folding import Haystack
from app.ui.keys import name_of
from app.ui.plain import plain_text
from app.ui.theme import look
from app.ui.widgets.button import KeyButton
from app.ui.widgets.entry import LineEdit
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from app.form.model import Node
    from app.interview.state import ChoiceState

LIST_KEY: Final = "F4"


class Lines(Sequence[Entry]):
    """Choices as entries, each made when it comes into view."""

    def __init__(self, found: list[ChoiceState], chosen: tuple[str, ...], caps: dict[str, str]) -> None:
        self._found, self._chosen, self._caps = found, frozenset(chosen), caps

    def __len__(self) -> int:
        return len(self._found)

    @overload
    def __getitem__(self, place: int) -> Entry: ...
    @overload
    def __getitem__(self, place: slice) -> list[Entry]: ...
    def __getitem__(self, place: int | slice) -> Entry | list[Entry]:
        if isinstance(place, slice):
            return [self._entry(choice) for choice in self._found[place]]
        return self._entry(self._found[place])

    def _entry(self, choice: ChoiceState) -> Entry:
        cap, chosen = self._caps.get(choice.name, ""), choice.name in self._chosen
        return Entry(choice.name, plain_text(choice.label) or choice.name, cap, chosen=chosen)


class LookupLine(LineEdit):
    """A line that asks its field first: digits may choose, page keys are the list's, not the page's.

    Signals: pressed() on a click, which opens the list.
    """

    pressed = Signal()

    def __init__(self, takes: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._takes = takes

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the field, then those of a line."""
        if not self._takes(name_of(event)):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the list, as people expect of a box with choices."""
        super().mousePressEvent(event)
        self.pressed.emit()

    def shows_all_of(self, text: str) -> bool:
        """Whether `text` fits the line."""
        return self.fontMetrics().horizontalAdvance(text) <= self.contentsRect().width() - look().px(28)


class LookupField(ChoosingField):
    """Letters look for labels and codes, arrows move, Enter picks, Esc leaves the answer as it was."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        self._haystack: Haystack | None = None
        self._labels: dict[str, str] | None = None
        self._is_open = self._is_moved = False
        self._shown = ""
        self._soon = QTimer(self)  # a list of 15,000 is made ready before the first letter is typed
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._prepared)
        self.edit = LookupLine(self._line_key)
        self.edit.textEdited.connect(self._edited)
        self.edit.textChanged.connect(self.typed)
        self.edit.left.connect(self.commit)
        self.edit.pressed.connect(self.open)
        self._open = KeyButton(key=LIST_KEY, kind="chip")
        self._open.clicked.connect(self.toggle)
        line = QHBoxLayout()
        line.addWidget(self.edit, 1)
        line.addWidget(self._open)
        self._ticked = Label(role="body")
        self._ticked.hide()
        self._count = Label(role="muted")
        self._count.hide()
        self.list = ChoiceList(multiple=self.multiple, parent=self)
        self.list.picked.connect(self.pick)
        self.list.hide()
        self.column.addWidget(self._ticked)
        self.column.addLayout(line)
        self.column.addWidget(self.list)
        self.column.addWidget(self._count)
        self.setFocusProxy(self.edit)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what may be typed."""
        self._open.show_text(self.tr("List"))
        self.edit.setPlaceholderText(self.tr("Type a part of the answer"))
        self._show_count()

    # What it shows

    def choices_changed(self) -> None:
        """Look through the new list from now on."""
        self._haystack = self._labels = None

    def show_choices(self) -> None:
        """Show the answer in the line, and the list if it is open."""
        self.edit.setAccessibleName(self._name)
        self.list.setAccessibleName(self._name)
        self.edit.setReadOnly(self._read_only)
        self._open.setVisible(not self._read_only)
        chosen = [self._label(name) for name in self._chosen]
        text = "" if self.multiple or not chosen else chosen[0]
        self._show_ticked()
        looking = self._is_open and self.edit.text() != self._shown and text == self._shown
        self._shown = text
        if not looking and self.edit.text() != text:
            self.edit.setText(text)
        if self._is_open:
            self._fill(self.list.current)

    def _show_ticked(self) -> None:
        """Say above the line what is ticked, and a choice that is too long for the line."""
        chosen = ", ".join(self._label(name) for name in self._chosen)
        whole = chosen and (self.multiple or not self.edit.shows_all_of(chosen))
        self._ticked.show_text(f"✓  {chosen}" if whole else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What fits is different now."""
        super().resizeEvent(event)
        self._show_ticked()

    def _label(self, name: str) -> str:
        if self._labels is None:
            self._labels = {c.name: plain_text(c.label) or c.name for c in self._choices}
        return self._labels.get(name, name)

    @property
    def _sought(self) -> str:
        """What was typed to look for, "" while the line only shows the answer."""
        return "" if self.edit.text() == self._shown else self.edit.text()

    def _found(self) -> list[ChoiceState]:
        if not self._sought.strip():
            # What is ticked comes first, so that it can be taken back.
            ticked = [c for c in self._choices if c.name in self._chosen] if self.multiple else []
            return (
                [*ticked, *(c for c in self._choices if c.name not in self._chosen)]
                if ticked
                else [*self._choices]
            )
        return [self._choices[place] for place in self._prepared().find(self._sought)]

    @Slot()
    def _prepared(self) -> Haystack:
        if self._haystack is None:
            self._haystack = Haystack([c.label for c in self._choices], [c.name for c in self._choices])
        return self._haystack

    def _fill(self, current: Entry | None = None) -> None:
        found = self._found()
        numbered = len(self._choices) <= FEW
        caps = {c.name: str(n) for n, c in enumerate(self._choices, 1)} if numbered else {}
        name = current.name if current is not None else next(iter(self._chosen), "")
        places = (place for place, choice in enumerate(found) if choice.name == name)
        start = 0 if self._sought else -1
        self.list.show_entries(Lines(found, self._chosen, caps), next(places, start))
        self.list.setVisible(bool(found))
        self._show_count()

    def _show_count(self) -> None:
        said = ""
        if self._is_open and self._sought.strip():
            count = len(self.list.entries.entries)
            said = self.tr("%n found", "", count) if count else self.tr("Nothing in the list fits this.")
        self._count.show_text(said)

    def forget(self) -> None:
        """Close the list and empty the line."""
        self._shown = ""
        self.edit.setText("")
        self.close_list()

    # Open and closed

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._is_open

    @Slot()
    def open(self) -> None:
        """Show the list."""
        if not self._is_open and not self._read_only:
            self._is_open, self._is_moved = True, False
            self._fill()

    def close_list(self) -> None:
        """Put the list away; the line shows the answer again."""
        self._is_open = self._is_moved = False
        self.list.hide()
        self._count.hide()
        if self.edit.text() != self._shown:
            self.edit.setText(self._shown)

    @Slot()
    def toggle(self) -> None:
        """Show the list or put it away."""
        if self._is_open:
            self.close_list()
        else:
            self.open()
        self.edit.setFocus()

    @Slot(str)
    def _edited(self, text: str) -> None:
        self._is_open, self._is_moved = True, False
        self._fill()
        self._say_current()

    def _say_current(self) -> None:
        current = self.list.current
        self.edit.setAccessibleDescription(current.text if current is not None else "")

    # What is chosen

    @Slot(str)
    def pick(self, name: str) -> None:
        """Choose it or take it back; the list of a multiple choice stays open for the next."""
        if self._read_only:
            return
        if not self.multiple and name in self._chosen:
            self.close_list()
            return
        if self.multiple:
            self.edit.clear()
            self._is_moved = False
            self.answer_with(name)
            self._fill()
        else:
            self._is_open = False
            self.close_list()
            self.answer_with(name)
        self.edit.selectAll()

    @property
    def is_pending(self) -> bool:
        """Whether the answer was deleted from the line and that is not said yet."""
        return not self.multiple and not self.edit.text() and bool(self._shown) and not self._read_only

    @Slot()
    def commit(self) -> None:
        """An emptied line takes the answer back; what was only looked for is forgotten."""
        if self.is_pending:
            self._shown = ""
            self.answered.emit(None)
        if self._is_open or self.edit.text() != self._shown:
            self.close_list()

    def take_focus(self) -> None:
        """Type at once."""
        self.edit.setFocus()
        self.edit.selectAll()
        self._soon.start()

    def key_pressed(self, key: str) -> bool:
        """Arrows move in the list, Enter picks, Esc closes."""
        if key == LIST_KEY and not self._read_only:
            self.toggle()
            return True
        if key in ("Up", "Down"):
            return self._move(key)
        if key == "Enter" and self._is_open:
            return self._enter()
        if key == "Esc" and self._is_open:
            self.close_list()
            return True
        return False

    def _line_key(self, key: str) -> bool:
        """Keys that the line would take or pass by."""
        if key in ("PgUp", "PgDown"):
            return self._is_open and self._move(key)
        if len(key) != 1 or not key.isdigit() or self._sought or len(self._choices) > FEW:
            return False
        if 0 < int(key) <= len(self._choices):
            self.pick(self._choices[int(key) - 1].name)
        return True

    def _move(self, key: str) -> bool:
        if not self._is_open:
            if key != "Down" or self._read_only:
                return False
            self.open()
        page = self.list.rows_in_view
        self.list.step({"Up": -1, "Down": 1, "PgUp": -page, "PgDown": page}[key])
        self._is_moved = True
        self._say_current()
        return True

    def _enter(self) -> bool:
        current = self.list.current
        if current is not None and (self._sought or self._is_moved):
            self.pick(current.name)
            return True
        if self._sought:
            return True  # nothing is called so: what was typed stays, to be mended
        self.commit()
        return False

    def keys_help(self) -> str:
        """How to look for a choice."""
        return self.tr("letters look for it · ↓ list")
