"""All shown questions of one section as cards; redraws only what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal, Slot

from app.form.model import OFF_SCREEN, Kind
from app.ui.collect.grid_card import GridCard, GridRow
from app.ui.collect.question_card import NoteCard, QuestionCard
from app.ui.collect.roster_card import RosterCard
from app.ui.collect.rows import roster_of, rows_around
from app.ui.theme import look
from app.ui.widgets.card import Banner
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QWidget

    from app.interview.session import Session
    from app.interview.state import NodeState

QuestionView = QuestionCard | GridRow
_MOST_GRID_CHOICES: Final = 7


class SectionView(ScrollColumn):
    """The cards of one section.

    Signals: answered(path, value), special_chosen(path, kind), remark_kept(path, text),
    confirmed(path, index, remark), row_chosen(row), add_asked(roster), remove_asked(row);
    typed() when `is_pending` may be different; surplus_discarded() after hidden rows were forgotten.
    """

    typed = Signal()
    answered = Signal(str, object)
    special_chosen = Signal(str, str)
    remark_kept = Signal(str, str)
    confirmed = Signal(str, int, str)
    row_chosen = Signal(str)
    add_asked = Signal(str)
    remove_asked = Signal(str)
    surplus_discarded = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.section = ""
        self.passed: set[str] = set()
        self.views: dict[str, QuestionView] = {}
        self.rosters: dict[str, RosterCard] = {}
        self._rows: dict[str, str] = {}
        self._notes: dict[str, NoteCard] = {}
        self._captions: dict[str, Label] = {}
        self._grids: dict[str, GridCard] = {}
        # Never asked of the layout: PySide keeps its items as addresses that outlive them, and then crashes.
        self._placed: list[QWidget] = []
        self._current: QuestionView | None = None
        self._follows = True
        self._title = Label(role="h1")
        self.notice = Banner()
        self.column.addWidget(self._title)
        self.column.addWidget(self.notice)
        self.column.addStretch(1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._follow)
        self.verticalScrollBar().rangeChanged.connect(self._follow)

    # Building

    def show_section(self, section: str, title: str, current: str) -> None:
        """Show all of `section`, in each roster the rows around `current`."""
        if section != self.section:
            self.verticalScrollBar().setValue(0)
        self.section = section
        self._title.setText(title)
        states = [s for s in self._session.page(section) if s.node.kind not in OFF_SCREEN]
        self._choose_rows(states, current)
        keep = self._place(self._shown(states))
        self._drop_others(keep)

    def _choose_rows(self, states: Sequence[NodeState], current: str) -> None:
        for row in rows_around(current):
            self._rows[roster_of(row)] = row
        known: dict[str, list[str]] = {}
        for state in states:
            if state.path.endswith("]"):
                known.setdefault(roster_of(state.path), []).append(state.path)
        for roster, rows in known.items():
            if self._rows.get(roster) not in rows:
                self._rows[roster] = rows[0]

    def _shown(self, states: Sequence[NodeState]) -> list[tuple[NodeState, Sequence[NodeState]]]:
        """States of the rows that are open; a roster comes with all states below it."""
        found: list[tuple[NodeState, Sequence[NodeState]]] = []
        for state in states:
            if any(self._rows.get(roster_of(row)) != row for row in rows_around(state.path)):
                continue
            if state.path.endswith("]"):
                continue
            inside = [s for s in states if s.path.startswith(state.path + "[")]
            found.append((state, inside if state.node.kind is Kind.REPEAT else ()))
        return found

    def _place(self, shown: list[tuple[NodeState, Sequence[NodeState]]]) -> set[QWidget]:
        self.views = dict(self.views.items())
        old, self.views = self.views, {}
        keep: set[QWidget] = set()
        place = 0
        grid_rows: dict[str, list[GridRow]] = {}
        in_grid = self._gridded([state for state, _ in shown])
        for state, inside in shown:
            widget: QWidget
            if state.path in in_grid:
                view = old.get(state.path)
                row = view if isinstance(view, GridRow) else GridRow(state)
                if row is not view:
                    self._wire(row)
                row.show_state(state, self._session.language, asked=state.path in self.passed)
                grid_rows.setdefault(in_grid[state.path], []).append(row)
                self.views[state.path] = row
                keep.add(row)
                continue
            if state.node.kind is Kind.REPEAT:
                widget = self._roster(state, inside)
            elif state.node.kind is Kind.GROUP:
                caption = self._group(state, in_grid)
                if caption is None:
                    continue
                widget = caption
            elif state.node.kind is Kind.NOTE:
                widget = self._notes.setdefault(state.path, NoteCard())
                self._notes[state.path].show_state(state)
            else:
                view = old.get(state.path)
                card = view if isinstance(view, QuestionCard) else QuestionCard(state)
                if card is not view:
                    self._wire(card)
                card.show_state(state, self._session.language, asked=state.path in self.passed)
                self.views[state.path] = card
                widget = card
            keep.add(widget)
            self._put(place, widget)
            place += 1
        for path, rows in grid_rows.items():
            self._grids[path].place_rows(rows)
            self._grids[path].frame()
        for path, gone in old.items():
            if self.views.get(path) is not gone:
                self._remove(gone)
        return keep

    def _put(self, place: int, widget: QWidget) -> None:
        if self._placed[place : place + 1] == [widget]:
            return
        if widget in self._placed:
            self._placed.remove(widget)
        self._placed.insert(place, widget)
        # Below title and notice; the layout shows it in the next turn.
        self.column.insertWidget(2 + place, widget)

    def _remove(self, widget: QWidget) -> None:
        if widget in self._placed:
            self._placed.remove(widget)
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()

    def _gridded(self, states: Sequence[NodeState]) -> dict[str, str]:
        """Which questions stand in which grid; a grid whose choices differ or are many is shown as cards."""
        found: dict[str, str] = {}
        for group in states:
            if group.node.kind is not Kind.GROUP or "table-list" not in group.node.appearance:
                continue
            names = {child.name for child in group.node.children}
            around = group.path.rpartition("/")[0]
            rows = [s for s in states if s.node.name in names and s.path.rpartition("/")[0] == around]
            alike = {s.choices for s in rows}
            plain = all(s.node.kind is Kind.SELECT_ONE for s in rows)
            if rows and plain and len(alike) == 1 and 1 <= len(rows[0].choices) <= _MOST_GRID_CHOICES:
                found.update({s.path: group.path for s in rows})
        return found

    def _roster(self, state: NodeState, inside: Sequence[NodeState]) -> RosterCard:
        card = self.rosters.get(state.path)
        if card is None:
            card = self.rosters[state.path] = RosterCard()
            card.row_chosen.connect(self.row_chosen)
            card.add_asked.connect(self.add_asked)
            card.remove_asked.connect(self.remove_asked)
            card.discard_asked.connect(self._discard)
        rows = [s for s in inside if s.path.endswith("]") and roster_of(s.path) == state.path]
        questions = [
            (row, [s for s in inside if s.node.is_asked and rows_around(s.path)[-1] == row.path])
            for row in rows
        ]
        surplus = self._session.surplus(state.path)
        card.show_roster(state, questions, self._rows.get(state.path, ""), surplus)
        return card

    @Slot(str)
    def _discard(self, roster: str) -> None:
        self._session.discard_surplus(roster)
        self.refresh([roster + "["])
        self.surplus_discarded.emit()

    def _group(self, state: NodeState, in_grid: dict[str, str]) -> QWidget | None:
        if state.path in in_grid.values():
            grid = self._grids.setdefault(state.path, GridCard())
            first = next(path for path, group in in_grid.items() if group == state.path)
            grid.show_group(state, self._session.state(first).choices)
            return grid
        if not state.label:
            return None
        caption = self._captions.setdefault(state.path, Label(role="h2"))
        caption.setText(state.label)
        return caption

    def _wire(self, view: QuestionView) -> None:
        view.answered.connect(self.answered)
        view.special_chosen.connect(self.special_chosen)
        view.remark_kept.connect(self.remark_kept)
        view.confirmed.connect(self.confirmed)
        view.typed.connect(self.typed)

    def _drop_others(self, keep: set[QWidget]) -> None:
        for shown in (self.rosters, self._notes, self._captions, self._grids):
            for path in [p for p, widget in shown.items() if widget not in keep]:
                self._remove(shown.pop(path))
        if self._current is not None and self._current not in self.views.values():
            self._current = None

    # Following the interview

    def refresh(self, paths: Iterable[str]) -> None:
        """Show the states of `paths` anew; none of them came or went."""
        rosters = False
        for path in paths:
            rosters = rosters or "[" in path
            view = self.views.get(path)
            if view is not None:
                view.show_state(self._session.state(path), self._session.language, asked=path in self.passed)
            elif path in self._notes:
                self._notes[path].show_state(self._session.state(path))
            elif path in self._captions:
                self._captions[path].setText(self._session.state(path).label)
        for grid in self._grids.values():
            grid.frame()
        if rosters and self.rosters:
            states = self._session.page(self.section)
            for path, card in self.rosters.items():
                inside = [s for s in states if s.path.startswith(path + "[")]
                self._roster(self._session.state(path), inside)
                card.update()

    def set_current(self, path: str) -> None:
        """Frame the question at `path` and bring it into view."""
        now = self.views.get(path)
        if now is not None:  # at once: what is not shown yet cannot take the keyboard
            for grid in self._grids.values():
                if grid.isAncestorOf(now):
                    grid.show()
            now.show()
        if self._current is not None and self._current is not now:
            self._current.set_current(False)
        self._current = now
        if now is not None:
            now.set_current(True)
        for grid in self._grids.values():
            grid.frame()
        self._follows = True
        self._later.start()

    @property
    def is_pending(self) -> bool:
        """Whether something was typed that the interview does not know yet."""
        return any(view.is_pending for view in self.views.values())

    @property
    def current(self) -> QuestionView | None:
        """The current question's view."""
        return self._current

    @Slot()
    def _follow(self) -> None:
        if self._current is None or not self._follows:
            return
        top = self._current.mapTo(self._inside, self._current.rect().topLeft()).y()
        bottom = top + self._current.height()
        lead = top - self._lead_height()
        grid = next((g for g in self._grids.values() if g.isAncestorOf(self._current)), None)
        if grid is not None:  # the head says what the columns mean
            lead = grid.mapTo(self._inside, grid.rect().topLeft()).y()
        margin = look().px(22)
        bar, high = self.verticalScrollBar(), self.viewport().height()
        first = lead if bottom - lead + 2 * margin <= high else top
        if first - margin < bar.value():
            bar.setValue(first - margin)
        elif bottom + margin > bar.value() + high:
            bar.setValue(min(bottom + margin - high, first - margin))

    def _lead_height(self) -> int:
        """The height of what is read with the current question: notes and captions right above it."""
        height = 0
        for widget in (self._title, self.notice, *self._placed):
            if widget is self._current or widget.isAncestorOf(self._current or self):
                return height
            if not isinstance(widget, NoteCard | Label | RosterCard | Banner):
                height = 0
            elif widget.isVisible():
                height += widget.height() + self.column.spacing()
        return 0

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Whoever scrolls by hand looks elsewhere for a while."""
        self._follows = False
        super().wheelEvent(event)

    def roster_here(self) -> RosterCard | None:
        """The innermost roster around the current question, else the only one on the page."""
        if self._current is not None:
            around = rows_around(self._current.path)
            if around:
                return self.rosters.get(roster_of(around[-1]))
        return next(iter(self.rosters.values()), None)
