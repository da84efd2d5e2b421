"""Finds which row of a new version is which of the old one, renamed ones too, and which changed place."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from app.form.renames import former_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.form.model import Form, Node

_ALIKE = 0.75
"""From this likeness on a row that went and one that came are told as one that was probably renamed."""
_MOST_PAIRS = 20_000
"""Beyond it only rows with equal labels are paired, since comparing each with each would take seconds."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """`old_of` maps new names to old ones; `probable` are those of its new names that are only guessed."""

    old_of: dict[str, str]
    probable: frozenset[str]


def pairs(old: Form, new: Form) -> Pairs:
    """Rows of one name, then those whose `was` says so, then those that resemble each other in most."""
    known = former_names(old, new)
    gone = [old.nodes[name] for name in old.order if name not in set(known.values())]
    come = [new.nodes[name] for name in new.order if name not in known]
    is_thorough = len(gone) * len(come) <= _MOST_PAIRS
    likeness = [
        (found, index, other, one.name, two.name)
        for index, one in enumerate(gone)
        for other, two in enumerate(come)
        if (found := _likeness(one, two, known, thorough=is_thorough)) >= _ALIKE
    ]
    likeness.sort(key=lambda line: (-line[0], line[1], line[2]))
    guessed: dict[str, str] = {}
    for _, _, _, was, now in likeness:
        if now not in guessed and was not in guessed.values():
            guessed[now] = was
    old_of = {
        name: known.get(name) or guessed[name] for name in new.order if name in known or name in guessed
    }
    return Pairs(old_of, frozenset(guessed))


def _likeness(one: Node, two: Node, known: dict[str, str], *, thorough: bool) -> float:
    """0 to 1. Rows of another type or in another roster are never the same."""
    around = tuple(known.get(roster, roster) for roster in two.rosters)
    if one.kind is not two.kind or one.rosters != around:
        return 0.0
    found = 0.0
    for language in one.label.keys() & two.label.keys():
        mine, theirs = one.label[language], two.label[language]
        if mine == theirs:
            found = 1.0
        elif thorough:
            found = max(found, SequenceMatcher(None, mine, theirs, autojunk=False).ratio())
    same_list = one.list_name == two.list_name
    same_logic = _source(one) == _source(two)
    return 0.7 * found + 0.15 * same_list + 0.15 * same_logic


def _source(node: Node) -> tuple[str, ...]:
    parts = (node.relevant, node.constraint, node.calculation)
    return tuple(part.source if part is not None else "" for part in parts)


def out_of_order(names: Sequence[str], before: Sequence[str]) -> frozenset[str]:
    """The fewest of `names` that have to be taken out for the rest to stand in the order of `before`."""
    place = {name: index for index, name in enumerate(before)}
    tails: list[int] = []
    ends: list[str] = []
    previous: dict[str, str | None] = {}
    for name in names:
        at = bisect_left(tails, place[name])
        previous[name] = ends[at - 1] if at else None
        tails[at : at + 1] = [place[name]]
        ends[at : at + 1] = [name]
    kept: set[str] = set()
    last = ends[-1] if ends else None
    while last is not None:
        kept.add(last)
        last = previous[last]
    return frozenset(names) - kept
