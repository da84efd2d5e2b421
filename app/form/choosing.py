"""Filters rows of a choice list: by trying each, or where a column must equal something, by an index."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.form.syntax import Call, Chain, Here, Path, Syntax, walk
from app.form.values import NodeSet, looks_dated, to_boolean

if TYPE_CHECKING:
    from app.form.code import Code, Frame

Rows = Sequence[Mapping[str, str]]
Indexes = Sequence[int]
Filter = Callable[["Frame", Rows], Indexes]

WORTH_AN_INDEX = 64
"""Rows from which an index pays."""


@dataclass(frozen=True, slots=True)
class Equation:
    """`column = wanted` among conditions joined by `and`; `others` are the remaining conditions.

    `name` is the column's.
    """

    name: str
    column: Syntax
    wanted: Syntax
    others: tuple[Syntax, ...]


def equation_in(predicate: Syntax) -> Equation | None:
    """The first condition of a predicate that an index can answer, None if there is none."""
    conditions = _conditions(predicate)
    if any(_depends_on_position(c) for c in conditions):
        return None
    for at, condition in enumerate(conditions):
        match condition:
            case Chain(first=first, rest=(("=", second),)):
                others = conditions[:at] + conditions[at + 1 :]
                for column, wanted in ((first, second), (second, first)):
                    name = _column(column)
                    if name and not any(isinstance(n, Here) for n in walk(wanted)):
                        return Equation(name, column, wanted, others)
    return None


def _conditions(predicate: Syntax) -> tuple[Syntax, ...]:
    if isinstance(predicate, Chain) and all(op == "and" for op, _ in predicate.rest):
        return (predicate.first, *(operand for _, operand in predicate.rest))
    return (predicate,)


def _column(node: Syntax) -> str:
    match node:
        case Path(start=Here(), predicates=(), steps=(step,)):
            return step.name if step.axis == "child" and not step.predicates else ""
    return ""


def _depends_on_position(node: Syntax) -> bool:
    return any(
        isinstance(n, Call) and not n.arguments and n.name in ("position", "last", "random")
        for n in walk(node)
    )


def trying(code: Code) -> Filter:
    """A filter that tests every row; a number as result means the row's position."""
    run = code.run

    def passing(f: Frame, rows: Rows) -> Indexes:
        f.spend(len(rows))
        saved = f.item, f.position, f.size
        f.size = len(rows)
        kept: list[int] = []
        for position, row in enumerate(rows, 1):
            f.item = row
            f.position = position
            result = run(f)
            if result == position if type(result) is float else to_boolean(result):
                kept.append(position - 1)
        f.item, f.position, f.size = saved
        return kept

    return passing


def indexing(column: str, wanted: Code, others: Sequence[Code], whole: Code) -> Filter:
    """A filter that looks rows up by a column, and tests only those for the other conditions."""
    index = _Index(column)
    try_all = trying(whole)
    want = wanted.run
    tests = [code.run for code in others]

    def passing(f: Frame, rows: Rows) -> Indexes:
        value = want(f) if len(rows) >= WORTH_AN_INDEX else None
        if isinstance(value, NodeSet) and len(value.values) == 1:
            value = value.values[0]
        if not isinstance(value, str) or looks_dated(value):
            return try_all(f, rows)
        near = index.of(rows).get(value, ())
        if not tests:
            return near
        f.spend(len(near))
        saved = f.item
        kept = []
        for at in near:
            f.item = rows[at]
            if all(to_boolean(test(f)) for test in tests):
                kept.append(at)
        f.item = saved
        return kept

    return passing


class _Index:
    """Rows by the text of one column, made anew when another list of rows comes."""

    __slots__ = ("column", "made")

    def __init__(self, column: str) -> None:
        self.column = column
        self.made: tuple[Rows, dict[str, list[int]]] = ((), {})

    def of(self, rows: Rows) -> dict[str, list[int]]:
        known, index = self.made
        if known is not rows:
            index = {}
            for at, row in enumerate(rows):
                index.setdefault(row.get(self.column, ""), []).append(at)
            self.made = (rows, index)
        return index
