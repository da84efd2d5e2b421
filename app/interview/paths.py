"""Names of nodes in rows: `name`, `roster[2]/name`, `roster[2]` for the row itself; rows count from 1."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.form.expression import Place
    from app.interview.store import Cell, Store

_STEP = re.compile(r"([^\[\]/]+)(?:\[([1-9][0-9]{0,5})\])?")


def path_of(store: Store, cell: Cell) -> str:
    """The cell's path. Rows have the position that they have now."""
    if not cell.place:
        return cell.name
    positions = store.positions
    around = (*cell.spec.node.rosters, cell.name)
    steps = [f"{roster}[{positions[row]}]" for roster, row in zip(around, cell.place, strict=False)]
    if not cell.is_row:
        steps.append(cell.name)
    return "/".join(steps)


def cell_at(store: Store, path: str) -> Cell:
    """The cell at `path`. Raises KeyError where the form has no such node or the roster no such row."""
    if (path, ()) in store.cells:
        return store.cells[path, ()]
    place: Place = ()
    key: tuple[str, Place] = (path, place)
    for step in path.split("/"):
        found = _STEP.fullmatch(step)
        if found is None:
            raise KeyError(path)
        name, position = found.groups()
        if position is not None:
            rows = store.rows.get((name, place))
            if rows is None or int(position) > rows.active:
                raise KeyError(path)
            place = (*place, rows.ids[int(position) - 1])
        key = (name, place)
        if key not in store.cells:
            raise KeyError(path)
    return store.cells[key]
