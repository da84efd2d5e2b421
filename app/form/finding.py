"""What a path finds: nodes of the interview, or choices of a list and their columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from app.form.code import Code, Frame, Ref
from app.form.values import NodeSet, Value

if TYPE_CHECKING:
    from app.form.scope import Names
    from app.form.tree import Place

Rows = Sequence[Mapping[str, str]]


class Pattern(NamedTuple):
    """Nodes known by name: the first `fixed` rows are those of the own place, or with `tested` of the
    tested node's place; all visible rows of the remaining rosters belong to it."""

    names: tuple[str, ...]
    fixed: int
    tested: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """Nodes that must be searched for when evaluating. `single` says there is never more than one."""

    names: tuple[str, ...]
    find: Callable[[Frame], list[Ref]]
    single: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """A choice list on the way to its choices: `level` is `instance`, `root` or `item`.

    `tested` says that it is the one choice being tested, `columns` which columns choices have.
    """

    list_name: str
    level: str
    columns: frozenset[str]
    find: Callable[[Frame], Rows]
    tested: bool = False


@dataclass(frozen=True, slots=True)
class Cells:
    """One column of choices; `tested` says that it is the column of the one choice being tested."""

    list_name: str
    column: str
    find: Callable[[Frame], Rows]
    tested: bool = False


Finding = Pattern | Found | Items | Cells


def base_of(tested: bool) -> Callable[[Frame], Place]:
    """The place that a pattern starts from."""
    return (lambda f: f.place) if tested else (lambda f: f.own)


def refs_of(names: Names, finding: Pattern | Found) -> Callable[[Frame], list[Ref]]:
    """The visible nodes of a finding, in form order."""
    if isinstance(finding, Found):
        return finding.find
    base = base_of(finding.tested)
    fixed = finding.fixed
    plans = [(name, names.row_rosters(name)[fixed:], names.is_roster(name)) for name in finding.names]

    def find(f: Frame) -> list[Ref]:
        found: list[Ref] = []
        start = base(f)[:fixed]
        for name, rosters, is_roster in plans:
            places = spread(f, [start], rosters)
            f.spend(len(places))
            if is_roster and rosters:
                found.extend((name, place) for place in places)
            else:
                relevant = f.tree.relevant
                found.extend((name, place) for place in places if not name or relevant(name, place))
        return found

    return find


def spread(f: Frame, places: list[Place], rosters: tuple[str, ...]) -> list[Place]:
    """All visible rows of nested `rosters` below `places`."""
    for roster in rosters:
        below: list[Place] = []
        for place in places:
            below.extend(f.tree.rows(roster, place))
        f.spend(len(below))
        places = below
    return places


def is_single(names: Names, finding: Pattern | Found) -> bool:
    """Whether there can be only one such node."""
    if isinstance(finding, Found):
        return finding.single
    return len(finding.names) == 1 and finding.fixed == len(names.row_rosters(finding.names[0]))


def code_of(names: Names, finding: Finding) -> Code:
    """Code that reads what was found: one typed value where there is only one node, else a node-set."""
    if isinstance(finding, Cells):
        return _cells(finding)
    if isinstance(finding, Items):
        return _items(finding)
    if isinstance(finding, Pattern) and is_single(names, finding):
        return _read(names, finding)
    find = refs_of(names, finding)
    asked = frozenset(n for n in finding.names if n and not names.is_roster(n))

    def values(f: Frame) -> tuple[Value, ...]:
        read = f.tree.value
        return tuple(read(name, place) if name in asked else "" for name, place in find(f))

    if is_single(names, finding):

        def first(f: Frame) -> Value:
            found = values(f)
            return found[0] if found else ""

        return Code(first, nodes=values, single=True)
    return _node_set(values)


def _node_set(values: Callable[[Frame], tuple[Value, ...]]) -> Code:
    return Code(lambda f: NodeSet(values(f)), nodes=values)


def _read(names: Names, pattern: Pattern) -> Code:
    name = pattern.names[0]
    fixed = pattern.fixed
    base = base_of(pattern.tested)
    if not name or names.is_roster(name):
        return Code(lambda _: "", nodes=lambda _: ("",), single=True)

    def nodes(f: Frame) -> tuple[Value, ...]:
        place = base(f)[:fixed]
        return (f.tree.value(name, place),) if f.tree.relevant(name, place) else ()

    if not fixed:
        return Code(lambda f: f.tree.value(name, ()), nodes=nodes, single=True)
    if pattern.tested:
        return Code(lambda f: f.tree.value(name, f.place[:fixed]), nodes=nodes, single=True)
    return Code(lambda f: f.tree.value(name, f.own[:fixed]), nodes=nodes, single=True)


def _items(items: Items) -> Code:
    find = items.find
    if items.tested:
        return Code(lambda f: f.item.get("name", ""), nodes=lambda f: (f.item.get("name", ""),), single=True)
    return _node_set(lambda f: tuple(row.get("name", "") for row in find(f)))


def _cells(cells: Cells) -> Code:
    column = cells.column
    find = cells.find
    if cells.tested:
        return Code(lambda f: f.item.get(column, ""), nodes=lambda f: (f.item.get(column, ""),), single=True)
    return _node_set(lambda f: tuple(row.get(column, "") for row in find(f)))
