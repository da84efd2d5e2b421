"""What stands on a section's page, in order: which row of each roster is open, what is a grid, how deep."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal

from app.form.model import CONTAINERS, OFF_SCREEN, Kind
from app.ui.collect.rows import number_of, roster_of, rows_around

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.form.model import Form, Node
    from app.interview.session import Session
    from app.interview.state import NodeState

MOST_GRID_CHOICES: Final = 7
"""With more choices than these a grid's columns are too narrow: its questions are cards."""

Sort = Literal["question", "cell", "head", "note", "group", "grid", "roster", "row"]


@dataclass(frozen=True, slots=True)
class Item:
    """One thing on the page. A cell stands in the grid of the path `grid`; a head is only its columns."""

    state: NodeState
    sort: Sort
    depth: int = 0
    grid: str = ""

    @property
    def path(self) -> str:
        """The node's path."""
        return self.state.path


class OpenRows:
    """Which row of each roster is open: the one that was opened last, else the first."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def open_around(self, path: str) -> None:
        """Open all rows around `path`, a row's own included."""
        for row in rows_around(path):
            self._numbers[roster_of(row)] = number_of(row)

    def number(self, roster: str, count: int) -> int:
        """The number of the open row of a roster that has `count` rows."""
        return min(self._numbers.get(roster, 1), count)


class Ancestry:
    """The groups and rosters around each node of a form, outermost first, sections left out."""

    def __init__(self, form: Form) -> None:
        self._around: dict[str, tuple[Node, ...]] = {}
        for node in form.survey:
            self._add(node, ())

    def _add(self, node: Node, around: tuple[Node, ...]) -> None:
        self._around[node.name] = around
        inside = () if node.is_section else (*around, node)
        for child in node.children:
            self._add(child, inside)

    def depth(self, name: str) -> int:
        """How many of them can be seen: rosters, and groups that have a label."""
        return sum(n.kind is Kind.REPEAT or bool(n.label) for n in self._around[name])

    def group(self, name: str) -> str:
        """The name of the innermost one, "" where there is none."""
        around = self._around[name]
        return around[-1].name if around else ""


def outline(session: Session, section: str, rows: OpenRows, ancestry: Ancestry) -> list[Item]:
    """The page of `section` with the open row of each roster."""
    states = [s for s in session.page(section, rows.number) if s.node.kind not in OFF_SCREEN]
    grids = _grids(states, ancestry)
    found = [_item(state, grids, ancestry) for state in states]
    # A row is named where rosters stand in rosters; else its place in the table above says enough.
    named = {row for item in found if item.sort == "roster" for row in rows_around(item.path)}
    items = [i for i in found if _is_seen(i, named)]
    return items if _is_nested(items) else [Item(i.state, i.sort, 0, i.grid) for i in items]


def _is_seen(item: Item, named: set[str]) -> bool:
    if item.sort == "row":
        return item.path in named or len(rows_around(item.path)) > 1
    return item.sort != "group" or bool(item.state.label)


def _is_nested(items: Sequence[Item]) -> bool:
    """Whether depth says something: things in things, or questions behind the end of a group or roster."""
    if any(item.depth > 1 for item in items):
        return True
    return any(b.depth < a.depth and b.sort in ("question", "note") for a, b in pairwise(items))


def _item(state: NodeState, grids: dict[str, str], ancestry: Ancestry) -> Item:
    node, depth = state.node, ancestry.depth(state.node.name)
    if state.path in grids:
        return Item(state, "head" if is_head(node) else "cell", depth, grids[state.path])
    if state.path.endswith("]"):
        return Item(state, "row", depth + 1)
    if node.kind is Kind.REPEAT:
        return Item(state, "roster", depth)
    if node.kind is Kind.GROUP:
        return Item(state, "grid" if state.path in grids.values() else "group", depth)
    return Item(state, "note" if node.kind is Kind.NOTE or is_head(node) else "question", depth)


def is_head(node: Node) -> bool:
    """Whether a select only says what the columns of a grid below it mean, as XLSForm's `label` does.

    One that must be answered is asked: else nobody could finish.
    """
    choosing = node.kind in (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE)
    return choosing and "label" in node.appearance and node.required is None


def _is_cell(node: Node) -> bool:
    return "list-nolabel" in node.appearance or is_head(node)


def _grids(states: Sequence[NodeState], ancestry: Ancestry) -> dict[str, str]:
    """Which questions stand in which grid: by the path of its group, or of its head or first question.

    A grid whose choices differ, or are many, is shown as cards.
    """
    groups = {s.path: s for s in states if s.node.kind is Kind.GROUP and "table-list" in s.node.appearance}
    found: dict[str, str] = {}
    for path, group in groups.items():
        around = path.rpartition("/")[0]
        rows = [
            s
            for s in states
            if ancestry.group(s.node.name) == group.node.name and s.path.rpartition("/")[0] == around
        ]
        if _is_even([s for s in rows if s.node.kind is not Kind.NOTE]):
            found.update({s.path: path for s in rows if s.node.kind is not Kind.NOTE})
    run: list[NodeState] = []
    for state in (*states, None):
        goes_on = state is not None and state.path not in found and _is_cell(state.node)
        if goes_on and state is not None and (not run or not is_head(state.node)):
            run.append(state)
            continue
        if len(run) > 1 and _is_even(run):
            found.update({s.path: run[0].path for s in run})
        run = [state] if goes_on and state is not None else []
    return found


def _is_even(rows: Sequence[NodeState]) -> bool:
    if not rows or any(s.node.kind in CONTAINERS for s in rows):
        return False
    kinds = {s.node.kind for s in rows}
    alike = {s.choices for s in rows}
    count = len(rows[0].choices)
    return (
        kinds <= {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE}
        and len(alike) == 1
        and 1 <= count <= MOST_GRID_CHOICES
    )
