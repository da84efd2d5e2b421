"""Every interview as a line without its answers: found by typing, chosen with Space, and returned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot

from app.ui import texts
from app.ui.coordinate.figure import TableCard
from app.ui.coordinate.interview_words import flags_cell, status_cell
from app.ui.coordinate.overview import day_of
from app.ui.coordinate.return_panel import ReturnPanel
from app.ui.coordinate.room import Bar, Room, fill
from app.ui.coordinate.sight import see_row
from app.ui.page import Step
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Banner
from app.ui.widgets.flow import FlowRow
from app.ui.widgets.labelled import Labelled
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import appear
from app.ui.widgets.tabbing import tab_order
from app.ui.widgets.table import Cell, HairlineTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.ui.coordinate.health import InterviewLine
    from app.ui.coordinate.overview import Overview
    from app.ui.coordinate.room import Desk
    from app.ui.widgets.card import Tone
    from app.ui.widgets.table import Row

GO_KEY: Final = "Ctrl+Enter"
FIND_KEY: Final = "Ctrl+F"
RETURN_KEY: Final = "Ctrl+R"
NONE_KEY: Final = "Ctrl+D"
SHOWN: Final = 60
"""So many rows are shown at once: the line above finds the others."""


class InterviewsRoom(Room):
    """Shows no answer. What is chosen stays chosen while other lines are looked for."""

    def __init__(self, around: Desk, parent: QWidget | None = None) -> None:
        super().__init__(around, parent, wide=True)
        self.lines: tuple[InterviewLine, ...] = ()
        self.shown_lines: list[InterviewLine] = []
        self.chosen: dict[str, InterviewLine] = {}
        self._said: Callable[[], str] | None = None
        self._tone_is_good = True
        self._is_filling = False
        self._texts: dict[str, str] = {}
        self._title, self._what = Label(role="h1"), Label()
        self.result = Banner(tone="ok")
        self.written = HairlineTable(marks_row=False)
        self._written_card = TableCard(self.written)
        self.finder = Labelled()
        self.finder.line.textChanged.connect(self._show_rows)
        self.table = HairlineTable()
        self.table.opened.connect(self._toggle)
        self.table.moved.connect(self._moved)
        self._table_card = TableCard(self.table)
        self._more = Label(role="muted")
        self._count = Label(role="muted")
        self.return_button = KeyButton(key=RETURN_KEY)
        self.return_button.clicked.connect(self.begin_return)
        self.none_button = KeyButton(key=NONE_KEY)
        self.none_button.clicked.connect(self.choose_none)
        self._tools = FlowRow()
        self._tools.place((self.return_button, self.none_button))
        self.panel = ReturnPanel(around)
        self.panel.hide()
        self.panel.ended.connect(self._ended)
        self.panel.state_changed.connect(self.bar_changed)
        self.panel.seen.connect(self._see)
        for part in (
            self._title, self._what, self.result, self._written_card, self.panel, self._count, self._tools,
            self.finder, self._table_card, self._more,
        ):  # fmt: skip
            self.column.addWidget(part)
        self.column.addStretch(1)
        tab_order((self.return_button, self.none_button, self.finder.line, self.table))
        self.retranslate()

    # what the desk shows

    @property
    def is_open(self) -> bool:
        """Whether something is being returned."""
        return not self.panel.isHidden()

    @property
    def is_working(self) -> bool:
        """Whether files are being written."""
        return self.panel.is_working

    def cancel(self) -> None:
        """Ask the job to stop."""
        self.panel.cancel()

    def bar(self) -> Bar:
        """Close what is open, or do it."""
        if self.is_working:
            return Bar(Step(self.tr("Cancel"), "Esc"))
        if self.is_open:
            return Bar(Step(self.tr("Close"), "Esc"), "", Step(self.panel.go_text(), GO_KEY))
        note = self.tr("↑ ↓ · Space chooses · {key} find") if self.lines else ""
        return Bar(note=fill(note, key=FIND_KEY))

    def go_back(self) -> None:
        """Cancel the job, or close what is open."""
        if self.is_working:
            self.cancel()
        else:
            self._close()

    def go_on(self) -> None:
        """Write the files."""
        if self.is_open:
            self.panel.go()

    def shown(self) -> None:
        """The keyboard is at the table, or at what is open."""
        if self.is_open:
            self.panel.take_focus()
        elif self.lines:
            self.table.setFocus()
            self.verticalScrollBar().setValue(0)

    def left(self) -> None:
        """What was asked does not stay behind."""
        if not self.is_working:
            self._close()
            self._tell(None)

    def show_overview(self, overview: Overview) -> None:
        """Show the interviews as they are now."""
        self.lines = overview.health.lines
        now = {one.record: one for one in self.lines}
        self.chosen = {record: now[record] for record in self.chosen if record in now}
        self._name()
        self._show_rows()
        self.bar_changed.emit()

    # what the user does

    @Slot(int)
    def _toggle(self, row: int) -> None:
        one = self.shown_lines[row]
        if one.record in self.chosen:
            del self.chosen[one.record]
        elif one.can_go_back:
            self.chosen[one.record] = one
        else:
            self._tell(lambda: self._cannot(one), good=False)
            return
        self._tell(None)
        self._show_rows()

    def _cannot(self, one: InterviewLine) -> str:
        if one.status == "withdrawn":
            said = self.tr(
                "Interview {code} was withdrawn: its answers are gone, and there is nothing to correct."
            )
        else:
            said = self.tr("Interview {code} does not count any more: it is not returned.")
        return fill(said, code=one.name)

    @Slot()
    def choose_none(self) -> None:
        """Choose nothing."""
        self.chosen = {}
        self._show_rows()

    @Slot()
    def begin_return(self) -> None:
        """Ask what shall be corrected; without a choice, the current row is meant."""
        if self.is_working or self.is_open or not self.shown_lines:
            return
        if not self.chosen:
            self._toggle(max(self.table.row, 0))
        if not self.chosen:
            return
        self._tell(None)
        self.panel.show_interviews(tuple(self.chosen.values()))
        self.panel.show()
        self.panel.begin()
        self.panel.take_focus()
        self.bar_changed.emit()
        self.see(self.panel)

    def _close(self) -> None:
        if self.is_open:
            self.panel.forget()
            self.panel.hide()
            self.table.setFocus()
            self.bar_changed.emit()

    @Slot(object)
    def _ended(self, said: Callable[[], str]) -> None:
        self._close()
        self.chosen = {}
        self._tell(said)
        self.see(self.result)
        self.stored.emit()

    @Slot(object)
    def _see(self, widget: QWidget) -> None:
        self.see(widget)

    def _tell(self, said: Callable[[], str] | None, *, good: bool = True) -> None:
        self._said, self._tone_is_good = said, good
        if said is None or not good:
            self.panel.written = ()
        self._show_result()

    # showing

    def _show_result(self) -> None:
        tone: Tone = "ok" if self._tone_is_good else "warning"
        self.result.show_message(self._said() if self._said is not None else "", tone)
        written = self.panel.written
        appear(self._written_card, bool(written))
        self._written_card.title.setText(self.tr("Files that were written"))
        self.written.setAccessibleName(self._written_card.title.text())
        head = (self.tr("Enumerator"), self.tr("Interviews"), self.tr("File"))
        rows = [(one.enumerator, texts.number(one.interviews), one.path.name) for one in written]
        self.written.show_rows(head, rows, (3, 2, 6))

    @Slot(int)
    def _moved(self, _row: int) -> None:
        if not self._is_filling:
            see_row(self, self.table)

    def _name(self) -> None:
        """What is looked for in each line: what the table says of it, and the id."""
        self._texts = {
            one.record: " ".join(
                (
                    one.record,
                    one.day,
                    *(cell if isinstance(cell, str) else cell.text for cell in self._row(one)),
                )
            ).casefold()
            for one in self.lines
        }

    @Slot()
    def _show_rows(self) -> None:
        wanted = self.finder.text.casefold().split()
        found = [one for one in self.lines if all(word in self._texts[one.record] for word in wanted)]
        before = (
            self.shown_lines[self.table.row].record if self.table.row in range(len(self.shown_lines)) else ""
        )
        self.shown_lines = found[:SHOWN]
        place = next((i for i, one in enumerate(self.shown_lines) if one.record == before), 0)
        head = (
            "", self.tr("Interview"), self.tr("Enumerator"), self.tr("Day"), self.tr("Form version"),
            self.tr("Status"), self.tr("What to know"),
        )  # fmt: skip
        rows = [self._row(one) for one in self.shown_lines]
        self._is_filling = True
        self.table.show_rows(head, rows, (0.6, 1.8, 2, 2.2, 2.2, 4.6, 4), place)
        self._is_filling = False
        appear(self._table_card, bool(self.shown_lines))
        appear(self.finder, len(self.lines) > 1)
        for part in (self.return_button, self.none_button):
            appear(part, bool(self.lines))
        self.none_button.setEnabled(bool(self.chosen))
        self._show_counts(len(found) - len(self.shown_lines), nothing=bool(wanted) and not found)

    def _show_counts(self, hidden: int, *, nothing: bool) -> None:
        said = ""
        if not self.lines:
            said = self.tr("No interview has come in yet.")
        elif nothing:
            said = self.tr("No interview fits what is typed above.")
        elif hidden:
            said = self.tr("%n more are not shown: type a code, an enumerator or a day above.", "", hidden)
        self._more.show_text(said)
        count = len(self.chosen)
        names = ", ".join(one.name for one in list(self.chosen.values())[:8]) + (" …" if count > 8 else "")
        chosen = fill(self.tr("%n chosen: {names}", "interviews", count), names=names)
        none = self.tr("None chosen. Space chooses the current row.")
        self._count.show_text((chosen if count else none) if self.lines else "")

    def _row(self, one: InterviewLine) -> Row:
        mark = Cell("✓", "accent") if one.record in self.chosen else Cell("")
        version = one.form_version
        if len(self.around.desk.forms) > 1:
            version = f"{one.form_id} {version}"
        return (mark, one.name, one.enumerator, _day(one.day), version, status_cell(one), flags_cell(one))

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Interviews"))
        self._what.setText(
            self.tr(
                "Everything that came in, without a single answer. An interview with a mistake goes back to"
                " its laptop with your remark: its enumerator corrects it and hands it over again."
            )
        )
        self._table_card.title.setText(self.tr("Interviews that came in"))
        self.table.setAccessibleName(self._table_card.title.text())
        self.finder.ask(self.tr("Find"), self.tr("code, enumerator, day or status, in any order"))
        self.return_button.show_text(self.tr("Return to the laptop"))
        self.none_button.show_text(self.tr("Choose none"))
        self._name()
        self._show_rows()
        self._show_result()
        super().retranslate()

    def key_pressed(self, key: str) -> bool:
        """What is open, then finding, choosing and returning."""
        if self.is_open and self.panel.key_pressed(key):
            return True
        if key == FIND_KEY and self.lines:
            self.finder.take_focus()
            self.see(self.finder)
        elif key == RETURN_KEY:
            self.begin_return()
        elif key == NONE_KEY and self.chosen and not self.is_open:
            self.choose_none()
        elif self.finder.line.hasFocus() and key in ("Down", "Enter") and self.shown_lines:
            self.table.setFocus()
        else:
            return False
        return True


def _day(text: str) -> str:
    day = day_of(text)
    return texts.short_day(day) if day is not None else text
