"""The answers of one interview: a cell for each question in each roster row, and the rows themselves."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TYPE_CHECKING, assert_never

from app.form.expression import Day, Moment, NodeSet, Value
from app.form.model import Kind
from app.form.values import NAN
from app.form.values import to_text as value_text
from app.interview.state import Attachment
from app.interview.values import LARGEST_INTEGER, to_json, to_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.form.expression import Place
    from app.form.model import Node
    from app.interview.graph import Graph, Spec
    from app.interview.state import Answer, ProblemKind
    from app.interview.values import Json

AGREED = "OK"
"""How an acknowledgement reads in expressions, as in ODK."""

Fault = tuple["ProblemKind", int]
"""What is wrong, and for a check which one."""


@dataclass(slots=True, eq=False)
class Cell:
    """One node at one place: what was entered, and what follows from it.

    Entered: `value`, or `special` (a kind that no choice stands for), or `raw` text that does not fit;
    `remark`; `confirmed` (check index -> remark). `due`: a calculation waits until the node is shown
    again, `overfull` that a roster was asked for more rows than an interview may have.
    Worked out: `known` (it was, at least once), `visible` (relevant, and all around it), `choices` (None: the
    whole list), `shown` (the value without choices that a filter takes away), `reading` and `kind` (what
    expressions get), `faults`.
    """

    name: str
    place: Place
    spec: Spec
    is_row: bool = False
    value: Answer | None = None
    special: str = ""
    raw: str = ""
    unknown_choice: bool = False
    remark: str = ""
    confirmed: dict[int, str] = field(default_factory=dict)
    due: bool = False
    overfull: bool = False
    known: bool = False
    visible: bool = False
    required: bool = False
    read_only: bool = False
    choices: tuple[int, ...] | None = None
    shown: Answer | None = None
    reading: Value = ""
    kind: str = ""
    faults: tuple[Fault, ...] = ()

    @property
    def is_answered(self) -> bool:
        """Whether something counts as its answer now."""
        return self.shown is not None or bool(self.special) or bool(self.raw)

    @property
    def is_touched(self) -> bool:
        """Whether anything was entered, shown or not."""
        return self.value is not None or bool(self.special) or bool(self.raw) or bool(self.remark)

    def signature(self) -> tuple[object, ...]:
        """What its NodeState is made of; equal signatures look the same on a screen."""
        if not self.visible:
            return (False, self.shown, self.special, self.raw, self.remark)
        return (
            True, self.shown, self.special, self.raw, self.remark, self.required,
            self.read_only and self.spec.node.is_asked,
            self.choices, self.faults, tuple(self.confirmed.items()),
        )  # fmt: skip


@dataclass(slots=True)
class Rows:
    """A roster's rows at one place. The first `active` exist; others wait, hidden, for the count to grow."""

    ids: list[int] = field(default_factory=list)
    active: int = 0


Spot = tuple[str, "Place"]
"""A node in a row, by what stays the same when rows come and go."""


class Store:
    """Cells and rows by name and place. Row ids are unique in the interview and never used twice."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.cells: dict[tuple[str, Place], Cell] = {}
        self.rows: dict[tuple[str, Place], Rows] = {}
        self.positions: dict[int, int] = {}
        self.next_row = 1
        for name in graph.top:
            self._make(name, ())

    def _make(self, name: str, place: Place) -> None:
        """Cells of a node and all below it in the same row; a roster begins without rows."""
        spec = self.graph.specs[name]
        self.cells[name, place] = Cell(name, place, spec)
        if spec.is_roster:
            self.rows[name, place] = Rows()
            return
        for child in spec.children:
            self._make(child, place)

    def add_row(self, roster: str, place: Place, row: int | None = None) -> Place:
        """Make one more row at the end and return its place. It is not active until `active` says so."""
        if row is None:
            row = self.next_row
        self.next_row = max(self.next_row, row + 1)
        self.rows[roster, place].ids.append(row)
        inner = (*place, row)
        spec = self.graph.specs[roster]
        self.cells[roster, inner] = Cell(roster, inner, spec, is_row=True)
        for child in spec.children:
            self._make(child, inner)
        return inner

    def drop_row(self, roster: str, row: Place) -> None:
        """Forget a row that does not exist any more, with everything in it, nested rosters' rows included."""
        rows = self.rows[roster, row[:-1]]
        for cell in tuple(self.below(roster, row)):
            self.rows.pop((cell.name, cell.place), None)
            del self.cells[cell.name, cell.place]
        rows.ids.remove(row[-1])
        self.positions.pop(row[-1], None)
        self.number(rows)

    def number(self, rows: Rows) -> None:
        """Bring the positions of a roster's rows up to date."""
        for position, row in enumerate(rows.ids, 1):
            self.positions[row] = position

    def active_rows(self, roster: str, place: Place) -> list[Place]:
        """Places of the rows that exist now, whether the roster is shown or not."""
        rows = self.rows.get((roster, place))
        return [(*place, row) for row in rows.ids[: rows.active]] if rows else []

    def around(self, cell: Cell) -> Cell | None:
        """The group, row or roster that the cell stands in; None at the top."""
        if cell.is_row:
            return self.cells[cell.name, cell.place[:-1]]
        return self.cells[cell.spec.parent, cell.place] if cell.spec.parent else None

    def directly_below(self, cell: Cell) -> list[Cell]:
        """A roster's rows, waiting ones included; what stands in a group or row; nothing for a question."""
        if cell.spec.is_roster and not cell.is_row:
            rows = self.rows[cell.name, cell.place].ids
            return [self.cells[cell.name, (*cell.place, row)] for row in rows]
        return [self.cells[child, cell.place] for child in cell.spec.children]

    def below(self, name: str, place: Place) -> Iterator[Cell]:
        """The cell itself and all below it in form order, waiting rows included."""
        cell = self.cells[name, place]
        yield cell
        if cell.spec.is_roster and not cell.is_row:
            for row in self.rows[name, place].ids:
                yield from self.below(name, (*place, row))
            return
        for child in cell.spec.children:
            yield from self.below(child, place)

    def waits(self, cell: Cell) -> bool:
        """Whether it stands in a row that the roster's count does not reach."""
        around = (*cell.spec.node.rosters, cell.name)
        return any(
            self.positions[row] > self.rows[around[depth], cell.place[:depth]].active
            for depth, row in enumerate(cell.place)
        )

    def walk(self, name: str, place: Place) -> Iterator[Cell]:
        """The cell itself and all that is shown below it, in form order."""
        cell = self.cells[name, place]
        if not cell.visible:
            return
        yield cell
        if cell.spec.is_roster and not cell.is_row:
            for row in self.active_rows(name, place):
                yield from self.walk(name, row)
            return
        for child in cell.spec.children:
            yield from self.walk(child, place)

    def all_shown(self) -> Iterator[Cell]:
        """Every shown cell of the interview in form order."""
        for name in self.graph.top:
            yield from self.walk(name, ())

    def instances(self, name: str, prefix: Place, *, rows: bool = False) -> Iterator[Cell]:
        """The node's cells in existing rows below `prefix`; with `rows` the rows of a roster instead."""
        spec = self.graph.specs[name]
        depth = spec.depth + 1 if rows else spec.depth
        around = (*spec.node.rosters, name)
        places: list[Place] = [prefix[:depth]]
        for level in range(len(prefix), depth):
            places = [row for place in places for row in self.active_rows(around[level], place)]
        for place in places:
            yield self.cells[name, place]

    def order_key(self, cell: Cell) -> tuple[int, ...]:
        """Sorts cells in form order: each roster's index, then the row's position, and so on inwards."""
        key: list[int] = []
        specs = self.graph.specs
        for roster, row in zip((*cell.spec.node.rosters, cell.name), cell.place, strict=False):
            key += (specs[roster].index, self.positions.get(row, 0))
        if not cell.is_row:
            key.append(cell.spec.index)
        return tuple(key)


def reading_of(spec: Spec, value: Answer | None) -> Value:
    """The answer as expressions read it."""
    match value:
        case None:
            return ""
        case bool():
            return (AGREED if value else "") if spec.node.kind is Kind.ACKNOWLEDGE else value
        case str():
            return value
        case int() | float():
            number = float(value)
            return number if number == number else ""
        case datetime():
            return Moment(value)
        case date():
            return Day.of(value)
        case tuple() | time() | Attachment():
            return to_text(value)
    assert_never(value)


def json_of(node: Node, value: Answer) -> Json:
    """The answer as records and `form run` hold it: an acknowledgement is the text "OK", as in XLSForm."""
    return AGREED if node.kind is Kind.ACKNOWLEDGE and value is True else to_json(value)


def answer_of(value: Value) -> Answer | None:
    """A calculated result as it is kept: whole numbers as int, a node-set as its first node, "" as None."""
    match value:
        case NodeSet():
            return answer_of(value.values[0]) if value.values else None
        case bool():
            return value
        case int() | float():
            if value != value:
                return NAN
            whole = abs(value) <= LARGEST_INTEGER and float(value).is_integer()
            return int(value) if whole else float(value)
        case Day():
            return value.date()
        case Moment():
            return value.wall
        case _:
            return value or None


def entry_from(value: Value) -> Answer | None:
    """A calculated result or default as an entry for a question that is answered."""
    answer = answer_of(value)
    if isinstance(answer, bool):
        return value_text(answer)
    return answer
