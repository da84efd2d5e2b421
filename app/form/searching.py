"""Searches through nodes that only an evaluation can make: predicates, and rows by their position."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import groupby
from typing import TYPE_CHECKING

from app.form.code import Code, Frame, Ref
from app.form.values import to_boolean

if TYPE_CHECKING:
    from app.form.choosing import Filter
    from app.form.finding import Rows
    from app.form.tree import Place

Find = Callable[[Frame], list[Ref]]


def kept(find: Find, code: Code, rosters: frozenset[str]) -> Find:
    """The nodes for which a predicate is true, or whose position among their siblings it gives."""
    run = code.run

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
                result = run(f)
                if result == position if type(result) is float else to_boolean(result):
                    passed.append(ref)
        f.place, f.position, f.size = saved
        return passed

    return passing


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
