"""The parts of an interview that the list on the left shows, and the pages they open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.form.model import OFF_SCREEN
from app.interview.graph import INTERVIEWER
from app.interview.state import ProblemKind, SectionState, SectionStatus
from app.interview.states import is_confirmed

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator, Sequence

    from app.form.expression import Place
    from app.interview.states import States
    from app.interview.store import Cell, Store

    RowsOf = Callable[[Cell, Sequence[Place]], Sequence[Place]]

OUTSIDE = ""
"""The name of the page that holds all that stands in no section."""


def section_names(store: Store) -> tuple[str, ...]:
    """Sections in form order; `OUTSIDE` where the first question stands that is in none."""
    found: dict[str, None] = {}
    for name, spec in store.graph.specs.items():
        node = spec.node
        if node.is_section:
            found[name] = None
        elif node.section is None and spec.is_asked:
            found.setdefault(OUTSIDE)
    return tuple(found)


def section_of(cell: Cell) -> str:
    """The section whose page shows the cell."""
    node = cell.spec.node
    return node.name if node.is_section else node.section or OUTSIDE


def every_row(_roster: Cell, rows: Sequence[Place]) -> Sequence[Place]:
    """All rows of a roster."""
    return rows


def cells_on_page(store: Store, section: str, rows_of: RowsOf = every_row) -> Iterator[Cell]:
    """Shown cells of a section in order, the section's own group and inner sections left out.

    Of a roster only the rows that `rows_of` gives are looked into. Raises KeyError where the form has no
    such section.
    """
    if section == OUTSIDE:
        for name in store.graph.top:
            yield from _walk(store, name, (), rows_of)
        return
    cell = store.cells[section, ()]
    if cell.visible:
        for child in cell.spec.children:
            yield from _walk(store, child, (), rows_of)


def _walk(store: Store, name: str, place: Place, rows_of: RowsOf) -> Iterator[Cell]:
    cell = store.cells[name, place]
    node = cell.spec.node
    if not cell.visible or node.is_section or node.kind in OFF_SCREEN or node.scope != INTERVIEWER:
        return
    yield cell
    if cell.spec.is_roster and not cell.is_row:
        for row in rows_of(cell, store.active_rows(name, place)):
            yield from _walk(store, name, row, rows_of)
        return
    for child in cell.spec.children:
        yield from _walk(store, child, place, rows_of)


def section_state(store: Store, states: States, section: str, visited: Container[str]) -> SectionState:
    """How far a section is: off where nothing is shown; without any answer open until it was visited."""
    if section == OUTSIDE:
        title, off = states.form_title(), False
    else:
        own = store.cells[section, ()]
        title, off = states.text(own.spec.node.label, own), not own.visible
    if off:
        return SectionState(section, title, SectionStatus.OFF, 0, 0)
    seen = asked = answered = 0
    wrong = blank = False
    for cell in cells_on_page(store, section):
        seen += not cell.spec.is_container
        if cell.spec.is_asked:
            asked += 1
            answered += cell.is_answered
        for kind, index in cell.faults:
            blank = blank or kind is ProblemKind.REQUIRED
            wrong = wrong or (kind is not ProblemKind.REQUIRED and not is_confirmed(cell, kind, index))
    if not seen:
        status = SectionStatus.OFF
    elif wrong:
        status = SectionStatus.PROBLEM
    elif blank or not (answered or section in visited):
        status = SectionStatus.OPEN
    else:
        status = SectionStatus.DONE
    return SectionState(section, title, status, answered, asked)
