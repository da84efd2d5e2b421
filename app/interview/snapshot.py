"""An interview as `form run` prints it: every value, special answer, relevance and problem, strict JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.form.model import Kind
from app.interview.store import json_of

if TYPE_CHECKING:
    from app.form.expression import Place
    from app.interview.store import Store
    from app.interview.values import Json


def values_of(store: Store) -> dict[str, Json]:
    """All questions, calculations and metadata by name; rosters as lists of objects.

    Null stands for blank, hidden and special answers (but a choice that stands for one keeps its name); whole
    numbers have no decimal part, not-a-number is the text "NaN", days and times are ISO 8601.
    """
    found: dict[str, Json] = {}
    for name in store.graph.top:
        _collect(store, name, (), found)
    return found


def _collect(store: Store, name: str, place: Place, found: dict[str, Json]) -> None:
    cell = store.cells[name, place]
    spec = cell.spec
    if spec.is_roster:
        rows: list[Json] = []
        for row in store.active_rows(name, place) if cell.visible else ():
            inside: dict[str, Json] = {}
            for child in spec.children:
                _collect(store, child, row, inside)
            rows.append(inside)
        found[name] = rows
    elif spec.is_container:
        for child in spec.children:
            _collect(store, child, place, found)
    elif spec.node.kind is not Kind.NOTE:
        found[name] = json_of(spec.node, cell.shown) if cell.visible and cell.shown is not None else None
