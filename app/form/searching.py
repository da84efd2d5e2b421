"""Searches through nodes that only an evaluation can make: predicates, and rows by their position."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from itertools import groupby
from typing import TYPE_CHECKING

from app.form.code import Code, Frame, Ref
from app.form.values import to_boolean

if TYPE_CHECKING:
    from app.form.choosing import Filter
    from app.form.finding import Found, Rows
    from app.form.scope import Names
    from app.form.tree import Place

Find = Callable[[Frame], list[Ref]]


def kept(find: Find, codes: Mapping[str, Code], rosters: frozenset[str]) -> Find:
    """The nodes for which a predicate is true, or whose position among their siblings it gives."""
    runs = {name: code.run for name, code in codes.items()}

    def parent(ref: Ref) -> Place:
        return ref[1][:-1] if ref[0] in rosters else ref[1]

    def passing(f: Frame) -> list[Ref]:
        refs = find(f)
        f.spend(len(refs))
        saved = f.place, f.position, f.size
        passed: list[Ref] = []
        for _, group in groupby(refs, parent):
            siblings = list(group)
            f.size = len(siblings)
            for position, ref in enumerate(siblings, 1):
                f.place = ref[1]
                f.position = position
                result = runs[ref[0]](f)
                if result == position if type(result) is float else to_boolean(result):
                    passed.append(ref)
        f.place, f.position, f.size = saved
        return passed

    return passing


def only(find: Find, names: Collection[str]) -> Find:
    """The nodes with one of the names."""
    return lambda f: [ref for ref in find(f) if ref[0] in names]


def parents(names: Names, finding: Found, wanted: Collection[str]) -> Find:
    """The groups, rows or the form directly around nodes, each once."""
    find = finding.find
    above = {n: (names.nodes[n].parents or ("",))[-1] for n in finding.names}
    depths = {parent: len(names.row_rosters(parent)) for parent in above.values()}

    def found(f: Frame) -> list[Ref]:
        around = ((above[name], place[: depths[above[name]]]) for name, place in find(f))
        return list(dict.fromkeys(ref for ref in around if ref[0] in wanted))

    return found


def children(names: Names, finding: Found, wanted: Collection[str]) -> Find:
    """The visible nodes directly below nodes."""
    find = finding.find
    below = {
        n: [(c, names.is_roster(c)) for c in names.children.get(n, ()) if c in wanted] for n in finding.names
    }

    def found(f: Frame) -> list[Ref]:
        refs: list[Ref] = []
        for name, place in find(f):
            for child, is_roster in below[name]:
                if is_roster:
                    refs.extend((child, row) for row in f.tree.rows(child, place))
                elif f.tree.relevant(child, place):
                    refs.append((child, place))
        f.spend(len(refs))
        return refs

    return found


def chosen(find: Callable[[Frame], Rows], choose: Filter) -> Callable[[Frame], Rows]:
    """The rows of a list that pass a filter."""

    def passing(f: Frame) -> Rows:
        rows = find(f)
        return [rows[at] for at in choose(f, rows)]

    return passing


def indexed(
    name: str, around: tuple[str, ...], fixed: int, positions: Mapping[str, Callable[[Frame], float]]
) -> Find:
    """A node in the rows at given positions; rosters without one take the own row, then all rows."""

    def find(f: Frame) -> list[Ref]:
        places: list[Place] = [f.own[:fixed]]
        for roster in around[fixed:]:
            wanted = positions.get(roster)
            number = wanted(f) if wanted is not None else 0.0
            below: list[Place] = []
            for place in places:
                rows = f.tree.rows(roster, place)
                if wanted is None:
                    below.extend(rows)
                elif 1 <= number <= len(rows):
                    below.append(rows[int(number) - 1])
            f.spend(len(below) + 1)
            places = below
        if name == around[-1]:
            return [(name, place) for place in places]
        return [(name, place) for place in places if f.tree.relevant(name, place)]

    return find
