"""All shown questions of one section as cards; redraws only what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from app.ui.collect.grid_card import GridCard, GridRow
from app.ui.collect.gutter import Caption, Gutter
from app.ui.collect.outline import Ancestry, Item, OpenRows, outline
from app.ui.collect.question_card import NoteCard, QuestionCard
from app.ui.collect.roster_card import RosterCard
from app.ui.collect.roster_rows import RosterRows
from app.ui.collect.rows import roster_of, rows_around
from app.ui.plain import plain_text
from app.ui.theme import look
from app.ui.widgets.card import Banner
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QWidget

    from app.interview.session import Session
    from app.interview.state import NodeState
    from app.ui.collect.returned import AskedAbout

QuestionView = QuestionCard | GridRow
Placed = QuestionCard | NoteCard | RosterCard | GridCard | Caption


class SectionView(ScrollColumn):
    """The cards of one section.

    Signals: answered(path, value), special_chosen(path, kind), remark_kept(path, text),
    confirmed(path, index, remark), row_chosen(row), add_asked(roster), remove_asked(row);
    typed() when `is_pending` may be different; surplus_discarded() after hidden rows were forgotten;
    done(path) where the answer to a question is all of it, so that the next one may come;
    attach_asked(path, Given), picture_asked(path, Attachment) of questions that take files.
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
    done = Signal(str)
    attach_asked = Signal(str, object)
    picture_asked = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._gutter = Gutter()
        super().__init__(parent)
        self._session = session
        self.section = ""
        self.passed: set[str] = set()
        self.views: dict[str, QuestionView] = {}
        self.rosters: dict[str, RosterCard] = {}
        self.asked_about: AskedAbout | None = None
        self._rows = OpenRows()
        self._spare: dict[str, QuestionCard] = {}
        self._ancestry = Ancestry(session.form)
        self._notes: dict[str, NoteCard] = {}
        self._captions: dict[str, Caption] = {}
        self._grids: dict[str, GridCard] = {}
        # Never asked of the layout: PySide keeps its items as addresses that outlive them, and then crashes.
        self._placed: list[Placed] = []
        self._current: QuestionView | None = None
        self._stop = ""
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

    def make_holder(self) -> QWidget:
        """A column with a line beside what is inside something."""
        return self._gutter

    # Building

    def show_section(self, section: str, title: str, current: str) -> None:
        """Show all of `section`, in each roster the rows around `current`, which may be a row itself."""
        if section != self.section:
            self.verticalScrollBar().setValue(0)
        self.section = section
        self._title.setText(plain_text(title))
        self._rows.open_around(current)
        self._drop_others(self._place(outline(self._session, section, self._rows, self._ancestry)))

    def _place(self, items: list[Item]) -> set[QWidget]:
        old, self.views = self.views, {}
        if self.asked_about is not None:
            self.asked_about.refresh()
        self._set_spare_aside(items, old)
        placed: list[tuple[QWidget, int]] = []
        rows: dict[str, list[GridRow]] = {}
        for item in items:
            grid = item.path if item.sort == "grid" else item.grid
            if grid in rows:
                rows[grid] += self._cells(item, old)
                continue
            widget: Placed
            if grid:
                widget = self._grid(grid, item, items)
                rows[grid] = self._cells(item, old)
            else:
                widget = self._single(item, old)
            widget.set_depth(item.depth)
            self._put(len(placed), widget)
            placed.append((widget, item.depth))
        for path, cells in rows.items():
            self._grids[path].place_rows(cells)
            self._grids[path].frame()
        for gone in (*old.values(), *self._spare.values()):
            self._remove(gone)
        self._spare.clear()
        self._gutter.show_depths(placed)
        return {widget for widget, _ in placed}

    def _single(self, item: Item, old: dict[str, QuestionView]) -> Placed:
        """The card of what stands in no grid, made where there is none yet."""
        if item.sort == "roster":
            return self._roster(item.path)
        if item.sort == "note":
            note = self._notes.setdefault(item.path, NoteCard())
            note.show_state(item.state)
            return note
        if item.sort in ("group", "row"):
            caption = self._captions.setdefault(item.path, Caption())
            caption.show_text(self._title_of(item.state))
            return caption
        view = old.pop(item.path, None) or self._spare.pop(item.state.node.name, None)
        card = view if isinstance(view, QuestionCard) else QuestionCard(item.state)
        if card is not view:
            self._wire(card)
            card.done.connect(self.done)
            card.attach_asked.connect(self.attach_asked)
            card.picture_asked.connect(self.picture_asked)
        self._show(card, item.state)
        self.views[item.path] = card
        return card

    def _set_spare_aside(self, items: list[Item], old: dict[str, QuestionView]) -> None:
        """Let the cards of a row that is left serve the same questions of the row that comes."""
        wanted = {item.path for item in items}
        for path in [path for path in old if "[" in path and path not in wanted]:
            card = old[path]
            name = card.state.node.name
            if isinstance(card, QuestionCard) and card.may_serve_another_row and name not in self._spare:
                self._spare[name] = card
                del old[path]
                card.leave_row()

    def _title_of(self, state: NodeState) -> str:
        rows = rows_around(state.path) if state.path.endswith("]") else ()
        if not rows:
            return plain_text(state.label)
        return " › ".join(plain_text(self._session.state(row).label) for row in rows)

    def _cells(self, item: Item, old: dict[str, QuestionView]) -> list[GridRow]:
        if item.sort != "cell":
            return []
        view = old.pop(item.path, None)
        row = view if isinstance(view, GridRow) else GridRow(item.state)
        if row is not view:
            self._wire(row)
        self._show(row, item.state)
        self.views[item.path] = row
        return [row]

    def _grid(self, path: str, item: Item, items: list[Item]) -> GridCard:
        grid = self._grids.setdefault(path, GridCard())
        first = next(i.state for i in items if i.grid == path)
        title = "" if item.sort == "cell" else item.state.label
        grid.show_group(plain_text(title), first.choices)
        return grid

    def _show(self, view: QuestionView, state: NodeState) -> None:
        view.refresh(state, self._session.language, asked=state.path in self.passed)
        if self.asked_about is not None:
            view.show_coordinator(self.asked_about.at(state.path))

    def _put(self, place: int, widget: Placed) -> None:
        if self._placed[place : place + 1] == [widget]:
            return
        if widget in self._placed:
            self._placed.remove(widget)
        self._placed.insert(place, widget)
        # Below title and notice; the layout shows it in the next turn.
        self.column.insertWidget(2 + place, widget)

    def _remove(self, widget: Placed | GridRow) -> None:
        if widget in self._placed:
            self._placed = [other for other in self._placed if other is not widget]
            self.column.removeWidget(widget)
        widget.hide()  # it stays a child until it is gone: to leave would style all of it once more
        widget.deleteLater()

    def _roster(self, path: str) -> RosterCard:
        card = self.rosters.get(path)
        if card is None:
            card = self.rosters[path] = RosterCard()
            card.row_chosen.connect(self.row_chosen)
            card.add_asked.connect(self.add_asked)
            card.remove_asked.connect(self.remove_asked)
            card.discard_asked.connect(self._discard)
        rows = RosterRows(self._session, path)
        card.show_roster(rows, self._rows.number(path, rows.count))
        return card

    @Slot(str)
    def _discard(self, roster: str) -> None:
        self._session.discard_surplus(roster)
        self._roster(roster)
        self.surplus_discarded.emit()

    def _wire(self, view: QuestionView) -> None:
        view.answered.connect(self.answered)
        view.special_chosen.connect(self.special_chosen)
        view.remark_kept.connect(self.remark_kept)
        view.confirmed.connect(self.confirmed)
        view.typed.connect(self.typed)

    def _drop_others(self, keep: set[QWidget]) -> None:
        gone: list[Placed] = []
        for shown in (self.rosters, self._notes, self._captions, self._grids):
            gone += [shown.pop(path) for path in [p for p, w in shown.items() if w not in keep]]
        for widget in gone:
            self._remove(widget)
        if self._current is not None and self._current not in self.views.values():
            self._current = None

    # Following the interview

    def refresh(self, paths: Iterable[str]) -> None:
        """Show the states of `paths` anew; none of them came or went."""
        touched: set[str] = set()
        for path in paths:
            view = self.views.get(path)
            if view is not None:
                self._show(view, self._session.state(path))
            elif path in self._notes:
                self._notes[path].show_state(self._session.state(path))
            elif path in self._captions:
                self._captions[path].show_text(self._title_of(self._session.state(path)))
            if "[" in path:
                touched.add(roster_of(path))
        for grid in self._grids.values():
            grid.frame()
        for path in touched & self.rosters.keys():
            self._roster(path)

    def set_current(self, path: str) -> None:
        """Frame the question at `path`, or the roster that is stopped at, and bring it into view."""
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
        self._stop = path if path in self.rosters else ""
        for roster, card in self.rosters.items():
            card.set_current(roster == self._stop)
        for grid in self._grids.values():
            grid.frame()
        self.mark_rosters()
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

    @property
    def stop(self) -> str:
        """The path of the roster that is stopped at, "" where none is."""
        return self._stop if self._stop in self.rosters else ""

    @property
    def _framed(self) -> QuestionView | RosterCard | None:
        return self._current or self.rosters.get(self._stop)

    def take_focus(self) -> None:
        """Put the keyboard on what is framed."""
        if self._framed is not None:
            self._framed.take_focus()

    @Slot()
    def _follow(self) -> None:
        self._gutter.update()  # the cards may have moved
        framed = self._framed
        if framed is None or not self._follows:
            return
        top = framed.mapTo(self._inside, framed.rect().topLeft()).y()
        bottom = top + framed.height()
        lead = top - self._lead_height(framed)
        grid = next((g for g in self._grids.values() if g.isAncestorOf(framed)), None)
        if grid is not None:  # the head says what the columns mean
            lead = grid.mapTo(self._inside, grid.rect().topLeft()).y()
        margin = look().px(22)
        bar, high = self.verticalScrollBar(), self.viewport().height()
        first = lead if bottom - lead + 2 * margin <= high else top
        if first - margin < bar.value():
            bar.setValue(first - margin)
        elif bottom + margin > bar.value() + high:
            bar.setValue(min(bottom + margin - high, first - margin))

    def _lead_height(self, framed: QWidget) -> int:
        """The height of what is read with the current question: notes and captions right above it."""
        height = 0
        for widget in (self._title, self.notice, *self._placed):
            if widget is framed or widget.isAncestorOf(framed):
                return height
            if not isinstance(widget, NoteCard | Label | Caption | RosterCard | Banner):
                height = 0
            elif widget.isVisible():
                height += widget.height() + self.column.spacing()
        return 0

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Whoever scrolls by hand looks elsewhere for a while."""
        self._follows = False
        super().wheelEvent(event)

    def _in_order(self) -> list[RosterCard]:
        return [card for card in self._placed if isinstance(card, RosterCard)]

    def roster_here(self) -> RosterCard | None:
        """The one with the keyboard or stopped at, else the innermost around the question, else the first."""
        focused = QApplication.focusWidget()
        for card in self.rosters.values():
            if focused is not None and (card is focused or card.isAncestorOf(focused)):
                return card
        if self.stop:
            return self.rosters[self.stop]
        around = rows_around(self._current.path) if self._current is not None else ()
        if around:
            return self.rosters.get(roster_of(around[-1]))
        return next(iter(self._in_order()), None)

    def roster_to_add(self) -> RosterCard | None:
        """The roster that the key of adding is for: the one here, else one that is filled by hand nearby.

        Where rows are counted that is one inside the open row, the next below the question first; else the
        innermost around.
        """
        here = self.roster_here()
        if here is None or here.is_by_hand:
            return here
        rows = rows_around(self._current.path) if self._current is not None else ()
        within = f"{rows[-1]}/" if rows else ""
        cards = [card for card in self._in_order() if card.is_by_hand]
        inside = [card for card in cards if card.path.startswith(within)]
        if inside:
            top = (
                self._current.mapTo(self._inside, self._current.rect().topLeft()).y() if self._current else 0
            )
            return next((card for card in inside if card.y() > top), inside[0])
        around = [roster_of(row) for row in reversed(rows)]
        return next((card for path in around for card in cards if card.path == path), None)

    def mark_rosters(self) -> None:
        """Show the keys of adding and removing at the roster that they are for now."""
        here, adding = self.roster_here(), self.roster_to_add()
        for card in self.rosters.values():
            card.set_here(card is here, adds=card is adding)
