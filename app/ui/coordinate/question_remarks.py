"""Remarks on single questions of an interview, found by number or words; no answer is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from app.ui.coordinate.words import Words
from app.ui.texts import Screen
from app.ui.theme import look
from app.ui.widgets.button import KeyButton
from app.ui.widgets.flow import FlowRow
from app.ui.widgets.labelled import Labelled
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import Styled, appear
from app.ui.widgets.tabbing import tab_order
from app.ui.widgets.table import HairlineTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.form.model import Form

SHOWN: Final = 5
"""So many questions that fit are shown."""

ADD_KEY: Final = "F9"
DROP_KEY: Final = "Del"


class QuestionRemarks(Styled, Screen):
    """`remarks` by path. Give it the questions with `show_questions`.

    Signals: seen(widget) to scroll there.
    """

    seen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remarks: dict[str, str] = {}
        self._paths: tuple[str, ...] = ()
        self._form: Form | None = None
        self._language = ""
        self._names: dict[str, str] = {}
        self._matching: list[str] = []
        self._what = Label(role="muted")
        self.finder, self.remark = Labelled(), Labelled()
        self.remark.line.setMaxLength(500)
        self.finder.line.textChanged.connect(self._show_matching)
        self.table = HairlineTable()
        self.table.opened.connect(self._opened)
        self._none = Label(role="muted")
        self.add_button = KeyButton(key=ADD_KEY)
        self.add_button.clicked.connect(self.add)
        row = FlowRow()
        row.place((self.add_button,))
        self.listed = HairlineTable()
        self._how = Label(role="muted")
        self._column = QVBoxLayout(self)
        for part in (
            self._what, self.finder, self._none, self.table, self.remark, row, self.listed, self._how,
        ):  # fmt: skip
            self._column.addWidget(part)
        tab_order((self.finder.line, self.table, self.remark.line, self.add_button, self.listed))
        self.restyle()
        self.retranslate()

    def restyle(self) -> None:
        """Scale the gaps."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(8))

    def show_questions(self, form: Form | None, paths: Sequence[str], language: str) -> None:
        """Offer these questions of an interview that was made with `form`; what was written is forgotten."""
        words = Words(form, language)
        self._form, self._language = form, language
        self._paths = tuple(sorted(paths, key=words.order))
        self.remarks = {}
        self.finder.line.clear()
        self.remark.line.clear()
        self._name()
        self._show_matching()
        self._show_listed()

    def _name(self) -> None:
        words = Words(self._form, self._language)
        self._names = {path: words.question(path) for path in self._paths}

    @property
    def question(self) -> str:
        """The path of the question that is chosen, "" for none."""
        return self._matching[self.table.row] if 0 <= self.table.row < len(self._matching) else ""

    @Slot()
    def _show_matching(self) -> None:
        wanted = self.finder.text.casefold().split()
        found = [path for path in self._paths if all(word in self._names[path].casefold() for word in wanted)]
        self._matching = found[:SHOWN] if wanted else []
        appear(self.table, bool(self._matching))
        self.table.show_rows(("",), [(self._names[path],) for path in self._matching], (1,))
        hidden = len(found) - len(self._matching)
        said = ""
        if wanted and not found:
            said = self.tr("No question of this interview fits.")
        elif wanted and hidden:
            said = self.tr("%n more questions fit: type more of it.", "", hidden)
        self._none.show_text(said)
        appear(self.remark, bool(self._matching))
        appear(self.add_button, bool(self._matching))

    @Slot(int)
    def _opened(self, _row: int) -> None:
        self.remark.take_focus()
        self.seen.emit(self.remark)

    @Slot()
    def add(self) -> None:
        """Keep the remark on the question that is chosen."""
        path, text = self.question, self.remark.text.strip()
        if not path:
            self.finder.take_focus()
        elif not text:
            self.remark.say(self.tr("Type what is asked about this question."), "error")
            self.remark.take_focus()
        else:
            self.remarks[path] = text
            self.remark.line.clear()
            self.remark.say("")
            self.finder.line.clear()
            self.finder.take_focus()
            self._show_listed()

    def _show_listed(self) -> None:
        appear(self.listed, bool(self.remarks))
        rows = [(self._names.get(path, path), text) for path, text in self.remarks.items()]
        self.listed.show_rows((self.tr("Question"), self.tr("Remark")), rows, (1, 1))
        self._how.show_text(self.tr("Del takes the remark of the current row away.") if rows else "")

    def retranslate(self) -> None:
        """Set every text."""
        self._what.setText(
            self.tr("Remarks on single questions stand at these questions on the laptop. No answer is shown.")
        )
        self.finder.ask(self.tr("Find a question"), self.tr("its number, or words of it"))
        self.remark.ask(self.tr("Remark on this question"))
        self.add_button.show_text(self.tr("Add this remark"))
        self.table.setAccessibleName(self.tr("Questions that fit"))
        self.listed.setAccessibleName(self.tr("Remarks on single questions"))
        self._name()
        self._show_matching()
        self._show_listed()
        super().retranslate()

    def key_pressed(self, key: str) -> bool:
        """Down and Enter go from the finder to the questions and on to the remark; Del takes one away."""
        if key == ADD_KEY or (key == "Enter" and self.remark.line.hasFocus()):
            self.add()
        elif key in ("Down", "Enter") and self.finder.line.hasFocus() and self._matching:
            self.table.setFocus()
        elif key == DROP_KEY and self.listed.hasFocus():
            path = list(self.remarks)[self.listed.row]
            del self.remarks[path]
            self._show_listed()
            (self.listed if self.remarks else self.finder.line).setFocus()
        else:
            return False
        return True
