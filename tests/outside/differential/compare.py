"""Compares two engines' states step by step and finds where differences begin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.form.model import Form, Node

State = Mapping[str, Any]
_NAME = re.compile(r"([^\[\]/]+)(?:\[\d+\])?$")
ASPECTS = ("relevant", "value", "required", "readonly", "valid", "missed", "choices")

ABSENT: State = {"relevant": False}
"""A row that is not there is as good as a hidden one: ODK keeps rows of a hidden roster, Dala does not."""


@dataclass(frozen=True)
class Difference:
    """One node that differs by itself: `written` is the row in the form, `action` the step's."""

    form: str
    step: int
    path: str
    aspect: str
    ours: Any
    theirs: Any
    written: Mapping[str, Any]
    action: Mapping[str, Any]
    flags: frozenset[str]
    hidden: frozenset[str]


@dataclass
class Tally:
    """How much was compared."""

    states: int = 0
    compared: int = 0
    following: int = 0


def name_of(path: str) -> str:
    """The name of the node at a path."""
    found = _NAME.search(path)
    assert found is not None
    return found[1]


def reads_of(form: Form) -> dict[str, frozenset[str]]:
    """What each node's state follows from: what its expressions and those around it read."""
    found: dict[str, frozenset[str]] = {}

    def visit(nodes: tuple[Node, ...], above: frozenset[str]) -> None:
        for node in nodes:
            expressions = (
                node.relevant,
                node.required,
                node.read_only,
                node.constraint,
                node.calculation,
                node.default,
                node.choice_filter,
                node.repeat_count,
            )
            own = frozenset(name for e in expressions if e is not None for name in e.reads)
            found[node.name] = (own | above | frozenset(node.trigger)) - {node.name}
            visit(node.children, above | own | {node.name})

    visit(form.survey, frozenset())
    return found


def written_rows(rows: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """All rows of a definition."""
    for row in rows:
        yield {key: value for key, value in row.items() if key not in ("children", "label")}
        yield from written_rows(row.get("children", []))


def beginnings(
    definition: Mapping[str, Any],
    form: Form,
    steps: list[Mapping[str, Any]],
    ours: list[Mapping[str, State]],
    theirs: list[Mapping[str, State]],
    tally: Tally,
    flags: frozenset[str] = frozenset(),
) -> Iterator[Difference]:
    """Differences that do not follow from another one, each once a node and aspect.

    A difference follows from another where the node reads one that differs at that step, or where it keeps
    a value (default, once, trigger, an answer) and read one that differed before.
    """
    reads = reads_of(form)
    rows = {row["name"]: row for row in written_rows(definition["survey"])}
    told: set[tuple[str, str]] = set()
    ever: set[str] = set()
    for number, (mine, other) in enumerate(zip(ours, theirs, strict=True)):
        found = list(_unequal(form, mine, other, tally))
        now = {name_of(path) for path, *_ in found}
        for path, aspect, a, b in found:
            name = name_of(path)
            row = rows[name]
            keeps = (
                "default" in row
                or "trigger" in row
                or "once(" in row.get("calculation", "")
                or form.nodes[name].is_asked
            )
            cause = reads[name] & (now | (ever if keeps else set()))
            if cause or name in ever:
                tally.following += 1
            elif (name, aspect) not in told:
                yield Difference(
                    form.form_id, number, path, aspect, a, b, row, steps[number], flags, _hidden(mine, other)
                )
            told.add((name, aspect))
        ever |= now


def _hidden(mine: Mapping[str, State], other: Mapping[str, State]) -> frozenset[str]:
    """Names of nodes that are hidden in some row."""
    return frozenset(name_of(p) for p in [*mine, *other] if not mine.get(p, ABSENT)["relevant"])


def _unequal(
    form: Form, mine: Mapping[str, State], other: Mapping[str, State], tally: Tally
) -> Iterator[tuple[str, str, Any, Any]]:
    for path in dict.fromkeys([*mine, *other]):
        if name_of(path) not in form.nodes:
            continue  # pyxform's own: the calculation that counts a roster's rows
        a, b = mine.get(path, ABSENT), other.get(path, ABSENT)
        tally.states += 1
        for aspect in ASPECTS:
            if aspect in a and aspect in b:
                tally.compared += 1
                if a[aspect] != b[aspect]:
                    yield path, aspect, a[aspect], b[aspect]
                    break
