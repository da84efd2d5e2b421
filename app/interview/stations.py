"""Where an enumerator stops on the way through an interview: at questions, and at the end of rosters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.interview.store import Cell, Store


def stations(store: Store) -> Iterator[Cell]:
    """Shown questions, and each shown roster that is filled by hand behind all that is in its rows."""
    ends: list[Cell] = []
    for cell in store.all_shown():
        while ends and not _is_inside(cell, ends[-1]):
            yield ends.pop()
        if cell.spec.is_asked:
            yield cell
        elif cell.spec.is_roster and not cell.is_row and cell.spec.node.repeat_count is None:
            ends.append(cell)
    yield from reversed(ends)


def _is_inside(cell: Cell, roster: Cell) -> bool:
    around = (*cell.spec.node.rosters, cell.name)
    return roster.name in around and cell.place[: len(roster.place)] == roster.place
