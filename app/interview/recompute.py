"""Working out what follows from a change: only what depends on it, each part after all that it reads."""

from __future__ import annotations

import math
from functools import partial
from heapq import heappop, heappush
from typing import TYPE_CHECKING

from app.form.model import SELECTS
from app.form.shuffle import shuffled
from app.form.values import to_number
from app.interview.checking import faults_of
from app.interview.defaults import entry_of, put_in_plain
from app.interview.effort import Effort
from app.interview.graph import EVERYTHING, Aspect, Aspects
from app.interview.paradata import EventKind
from app.interview.store import reading_of
from app.interview.values import BLANK, Entry, same_answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from app.form.expression import Expression, Place
    from app.interview.state import Answer
    from app.interview.store import Cell, Rows, Store
    from app.interview.tree import LiveTree

MOST_ROWS = 1_000
"""Of one roster at one place. A count beyond it is a mistyped number: a problem, and the rows stop there."""
MOST_ROWS_IN_ALL = 20_000
"""Of all rosters of an interview together: rosters in rosters multiply, and a laptop has to hold them."""

_ENTRY = Aspect.CALCULATION | Aspect.TRIGGER


class Recompute:
    """One interview's engine. Say what changed (`enter`, `resize`, ...), then `settle`, then read `changed`.

    `note` logs paradata by kind and cell.
    """

    def __init__(self, store: Store, tree: LiveTree, note: Callable[[EventKind, Cell], None]) -> None:
        self.store = store
        self.tree = tree
        self.note = note
        self.effort = Effort(tree)
        self._heap: list[tuple[int, Place, str]] = []
        self._pending: dict[tuple[str, Place], Aspects] = {}
        self._verify: dict[Cell, None] = {}
        self._fresh: list[Cell] = []
        self._shrunk: dict[Cell, None] = {}
        self._keeping = self._whole = False
        self._steps = 0
        self.before: dict[Cell, tuple[object, ...]] = {}
        self.reworded: dict[Cell, None] = {}
        self.dropped: list[Cell] = []
        self.structure = False

    def begin(self) -> None:
        """Forget what changed so far: a new step of the interview begins."""
        self.before.clear()
        self.reworded.clear()
        self.dropped.clear()
        self.structure = False

    def changed(self) -> list[Cell]:
        """Cells of existing rows that look different from before the step, in form order."""
        cells = {cell: None for cell, signature in self.before.items() if cell.signature() != signature}
        cells.update((cell, None) for cell in self.reworded if cell.visible)
        known, waits = self.store.cells, self.store.waits
        there = (c for c in cells if known.get((c.name, c.place)) is c and not waits(c))
        return sorted(there, key=self.store.order_key)

    # What may change

    def enter(self, cell: Cell, entry: Entry = BLANK, special: str = "") -> None:
        """Keep an entry, a special answer, or neither; what was confirmed for another answer is void."""
        if same_answer(entry.value, cell.value) and (entry.raw, special) == (cell.raw, cell.special):
            return
        self._touch(cell)
        cell.value, cell.raw, cell.special = entry.value, entry.raw, special
        cell.unknown_choice = entry.unknown_choice
        cell.confirmed.clear()
        cell.due = False
        self._read(cell, entered=True)

    def resize(self, cell: Cell, count: int) -> None:
        """Give a roster `count` rows: rows that waited come back first, then new ones are made."""
        rows = self.store.rows[cell.name, cell.place]
        most = self.most_rows(cell)
        cell.overfull = count > most
        count = max(0, min(count, most))
        self._verify[cell] = None
        if count == rows.active:
            return
        self.structure = True
        while len(rows.ids) < count:
            row = self.store.add_row(cell.name, cell.place)
            put_in_plain(self.store.below(cell.name, row), self.tree)
            self._fresh.append(self.store.cells[cell.name, row])
        if count < rows.active:
            self._shrunk[cell] = None
        low, high = sorted((rows.active, count))
        rows.active = count
        self.store.number(rows)
        for number in rows.ids[low:high]:
            self.schedule(self.store.cells[cell.name, (*cell.place, number)], Aspect.RELEVANT)
        self._tell_readers(cell, entered=False)

    def most_rows(self, cell: Cell) -> int:
        """How many rows a roster may have now, with what all others have."""
        rows = self.store.rows[cell.name, cell.place]
        return min(MOST_ROWS, len(rows.ids) + MOST_ROWS_IN_ALL - len(self.store.positions))

    def take_out(self, row: Cell) -> None:
        """Move a row behind those that exist; `settle` then hides it, and the store may drop it."""
        roster = self.store.cells[row.name, row.place[:-1]]
        rows = self.store.rows[row.name, row.place[:-1]]
        rows.ids.remove(row.place[-1])
        rows.active -= 1
        rows.ids.insert(rows.active, row.place[-1])
        self.store.number(rows)
        self.structure = True
        self.schedule(row, Aspect.RELEVANT)
        self._renumbered(row, rows)
        self._tell_readers(roster, entered=False)

    def _renumbered(self, row: Cell, rows: Rows) -> None:
        """Positions may stand in any expression and title of the rows behind a removed one."""
        for place in self.store.active_rows(row.name, row.place[:-1]):
            for cell in self.store.below(row.name, place):
                self.reworded[cell] = None
                self.schedule(cell, self._all_of(cell))

    def everything(self, *, keep: bool) -> None:
        """Plan to work out the whole interview; with `keep` nothing that was entered is overwritten."""
        self._keeping, self._whole = keep, True
        for name in self.store.graph.top:
            for cell in self.store.below(name, ()):
                self.schedule(cell, self._all_of(cell))

    @staticmethod
    def _all_of(cell: Cell) -> Aspects:
        return EVERYTHING if cell.spec.computed else EVERYTHING & ~Aspect.CALCULATION

    def check_again(self, cell: Cell) -> None:
        """Plan to check a cell's required, read-only, constraint and checks."""
        self._touch(cell)
        self._verify[cell] = None

    def reword(self, cells: Iterable[Cell]) -> None:
        """Say that the texts of some cells differ."""
        self.reworded.update((cell, None) for cell in cells)

    def schedule(self, cell: Cell, aspect: Aspects) -> None:
        """Plan to work out some aspects of a cell."""
        if aspect & Aspect.VERIFY:
            self._verify[cell] = None
            aspect &= ~Aspect.VERIFY
        if not aspect:
            return
        key = (cell.name, cell.place)
        waiting = self._pending.get(key)
        if waiting is None:
            heappush(self._heap, (cell.spec.rank, cell.place, cell.name))
            self._pending[key] = aspect
        else:
            self._pending[key] = waiting | aspect

    # Working it out

    def settle(self) -> None:
        """Work out all that was planned and all that follows, defaults of new rows included."""
        self._steps = 0
        self.effort.begin(whole=self._whole)
        try:
            self._drain()
            while self._fresh:
                row = self._fresh.pop(0)
                self.apply_defaults(self.store.below(row.name, row.place))
            while self._verify:
                wave, self._verify = self._verify, {}
                for cell in wave:
                    self.effort.on(cell, partial(self._check, cell))
        finally:
            self._keeping = self._whole = False
            self._heap.clear()
            self._pending.clear()
            self._fresh.clear()
            self._verify.clear()
        self._forget_blank_rows()

    def apply_defaults(self, cells: Iterable[Cell]) -> None:
        """Fill in defaults, once at the start and once for each new row; each may read those before it."""
        for cell in tuple(cells):
            node = cell.spec.node
            if node.default is None or cell.is_touched or cell.spec.is_container:
                continue
            self.effort.on(cell, partial(self._fill_in, cell, node.default))

    def _fill_in(self, cell: Cell, default: Expression) -> None:
        entry = entry_of(cell, default.evaluate(self.tree, cell.place))
        if not entry.raw:
            # What does not fit (a laptop's organisation that the form has no choice for) saves no typing.
            self.enter(cell, entry)
            self._drain()

    def _drain(self) -> None:
        # Only a form with a cycle that the reader of forms let through could use up the steps.
        while self._heap and self._steps < 10_000 + 100 * len(self.store.cells):
            self._steps += 1
            _, place, name = heappop(self._heap)
            aspect = self._pending.pop((name, place))
            cell = self.store.cells[name, place]
            self.effort.on(cell, partial(self._work_out, cell, aspect))

    def _work_out(self, cell: Cell, aspect: Aspects) -> None:
        self._touch(cell)
        was_visible = cell.visible
        wanted = aspect
        if aspect & Aspect.RELEVANT:
            self._show(cell)
            if cell.visible and not was_visible:
                wanted |= EVERYTHING
        if cell.is_row:
            self._verify[cell] = None
            return
        entered = False
        if cell.visible:
            if wanted & Aspect.COUNT and cell.spec.node.repeat_count is not None:
                self.resize(cell, self._count(cell))
            if wanted & Aspect.CHOICES and cell.spec.node.kind in SELECTS:
                cell.choices = self._offered(cell)
            if wanted & _ENTRY and cell.spec.node.calculation is not None:
                if not was_visible:  # what was kept while it was hidden, for once()
                    cell.reading = reading_of(cell.spec, cell.value)
                entered = self._calculate(cell, aspect)
        else:
            cell.choices = None
            if aspect & _ENTRY and not cell.spec.computed and not self._keeping:
                cell.due = True
        self._read(cell, entered=entered, showing=was_visible != cell.visible)

    def _show(self, cell: Cell) -> None:
        node, place = cell.spec.node, cell.place
        around = self.store.around(cell)
        visible = around is None or around.visible
        if cell.is_row:
            visible = visible and not self.store.waits(cell)
        elif visible and node.relevant is not None:
            visible = node.relevant.test(self.tree, place)
        if visible == cell.visible:
            return
        cell.visible = visible
        self.structure = True
        if node.is_asked and cell.is_touched and cell.known:
            self.note(EventKind.SHOWN if visible else EventKind.HIDDEN, cell)
        for inner in self.store.directly_below(cell):
            self.schedule(inner, Aspect.RELEVANT)

    def _count(self, cell: Cell) -> int:
        expression = cell.spec.node.repeat_count
        number = to_number(expression.evaluate(self.tree, cell.place)) if expression else 0.0
        return int(min(number, MOST_ROWS + 1)) if not math.isnan(number) and number > 0 else 0

    def _offered(self, cell: Cell) -> tuple[int, ...] | None:
        """Indexes of the choices that are offered, in their order; None for the whole list as it stands.

        An order without a seed is the interview's own and stays the same whatever is filtered out.
        """
        node, place = cell.spec.node, cell.place
        passing: Sequence[int] | None = None
        if node.choice_filter is not None and node.list_name is not None:
            passing = node.choice_filter.passing(self.tree, place, self.tree.choices(node.list_name))
        if not node.is_shuffled:
            return None if passing is None else tuple(passing)
        whole = range(len(cell.spec.choices))
        if node.seed is not None:
            found = whole if passing is None else passing
            return tuple(shuffled(found, node.seed.evaluate(self.tree, place)))
        order = shuffled(whole, f"{self.tree.lot} {cell.name} {place}")
        return tuple(order) if passing is None else tuple(filter(set(passing).__contains__, order))

    def _calculate(self, cell: Cell, aspect: Aspects) -> bool:
        """Run a calculation where it is due; whether the result differs from what was kept."""
        spec, node = cell.spec, cell.spec.node
        if spec.computed:
            run = not (self._keeping and spec.keeps_result and cell.value is not None)
        elif node.trigger:
            run = bool(aspect & Aspect.TRIGGER) or cell.due
        else:
            run = cell.due or (not self._keeping and bool(aspect & Aspect.CALCULATION or not cell.is_touched))
        if not run or node.calculation is None:
            return False
        cell.due = False
        result = node.calculation.evaluate(self.tree, cell.place)
        entry = entry_of(cell, result)
        if same_answer(entry.value, cell.value) and entry.raw == cell.raw and not cell.special:
            return False
        cell.value, cell.raw, cell.special = entry.value, entry.raw, ""
        cell.unknown_choice = entry.unknown_choice
        cell.confirmed.clear()
        return True

    def _read(self, cell: Cell, *, entered: bool, showing: bool = False) -> None:
        """Bring what expressions and screens get of a cell up to date, and tell those that read it."""
        shown = self._shown(cell)
        filtered = cell.choices is not None and shown != cell.value
        if filtered and cell.shown == cell.value and not entered and not showing:
            self.dropped.append(cell)
            self.note(EventKind.DROPPED, cell)
        cell.shown = shown
        cell.known = True
        kind = self._kind(cell) if cell.visible else ""
        reading = reading_of(cell.spec, shown) if cell.visible and not cell.special and not cell.raw else ""
        self._verify[cell] = None
        differs = reading != cell.reading or type(reading) is not type(cell.reading) or kind != cell.kind
        cell.reading, cell.kind = reading, kind
        if differs or showing or entered:
            self._tell_readers(cell, entered=entered)

    @staticmethod
    def _shown(cell: Cell) -> Answer | None:
        if cell.choices is None or cell.value is None:
            return cell.value
        places, passing = cell.spec.choice_places, cell.choices
        if isinstance(cell.value, tuple):
            return tuple(name for name in cell.value if places.get(name) in passing) or None
        return cell.value if places.get(str(cell.value)) in passing else None

    @staticmethod
    def _kind(cell: Cell) -> str:
        if cell.special or not cell.spec.missing_choices:
            return cell.special
        match cell.shown:
            case str(name) | (str(name),):
                return cell.spec.missing_choices.get(name, "")
            case _:
                return ""

    def _tell_readers(self, cell: Cell, *, entered: bool) -> None:
        for reader in self.store.graph.readers[cell.name]:
            aspect = reader.aspect
            if aspect == Aspect.TRIGGER and not entered:
                continue
            rows = aspect == Aspect.ROW_TITLE
            for other in self.store.instances(reader.name, cell.place[: reader.shared], rows=rows):
                if aspect == Aspect.VERIFY:
                    self._verify[other] = None
                elif aspect & (Aspect.TEXT | Aspect.ROW_TITLE):
                    self.reworded[other] = None
                else:
                    self.schedule(other, aspect)

    # Checking it

    def _check(self, cell: Cell) -> None:
        self._touch(cell)
        node, tree, place = cell.spec.node, self.tree, cell.place
        if not cell.visible:
            cell.required = cell.read_only = False
            cell.faults = ()
            return
        was_read_only = cell.read_only
        around = self.store.around(cell)
        cell.read_only = (around is not None and around.read_only) or (
            not cell.is_row and node.read_only is not None and node.read_only.test(tree, place)
        )
        if cell.spec.is_container and cell.read_only != was_read_only:
            self._verify.update((inner, None) for inner in self.store.directly_below(cell))
        if not cell.is_row:
            cell.required = (
                cell.spec.is_asked and node.required is not None and node.required.test(tree, place)
            )
            cell.faults = faults_of(cell, tree)

    def _touch(self, cell: Cell) -> None:
        if cell not in self.before:
            self.before[cell] = cell.signature()

    def _forget_blank_rows(self) -> None:
        """Rows that a smaller count hides wait for it to grow again, unless nothing was entered in them."""
        for cell in self._shrunk:
            rows = self.store.rows.get((cell.name, cell.place))
            while rows is not None and len(rows.ids) > rows.active:
                last = (*cell.place, rows.ids[-1])
                if any(c.is_touched and c.spec.node.is_asked for c in self.store.below(cell.name, last)):
                    break
                self.store.drop_row(cell.name, last)
        self._shrunk.clear()
