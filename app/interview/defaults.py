"""Results of expressions as entries of a cell, and the defaults that stand in it from the beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.form.model import ATTACHED, CALCULATED
from app.interview.store import answer_of, entry_from
from app.interview.values import BLANK, Entry, read_entry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.form.expression import Tree, Value
    from app.interview.store import Cell


def entry_of(cell: Cell, result: Value) -> Entry:
    """What a calculation or default comes to in a cell."""
    if cell.spec.node.kind in CALCULATED:
        return Entry(answer_of(result))
    if cell.spec.node.kind in ATTACHED:  # nothing but a person's hand attaches a file
        return BLANK
    return read_entry(cell.spec.node, entry_from(result), cell.spec.choice_places)


def put_in_plain(cells: Iterable[Cell], tree: Tree) -> None:
    """Put defaults that name nothing into new cells, as they stand in a new instance of an XForm.

    Calculations and once() see them from the first, and they set off no trigger. A calculated question's own
    result comes before its default.
    """
    for cell in cells:
        node = cell.spec.node
        if node.default is None or not node.default.is_constant:
            continue
        if node.calculation is not None and not node.trigger:
            continue
        entry = entry_of(cell, node.default.evaluate(tree, cell.place))
        if not entry.raw:
            cell.value = cell.shown = entry.value
