"""What can be seen of a live interview, without changing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.interview.paths import cell_at, path_of
from app.interview.sealing import answers_of
from app.interview.sections import cells_on_page, section_names, section_of, section_state
from app.interview.snapshot import values_of

if TYPE_CHECKING:
    from app.form.model import Form
    from app.interview.state import NodeState, Problem, SectionState
    from app.interview.states import States
    from app.interview.store import Cell, Store
    from app.interview.tree import LiveTree
    from app.interview.values import Json


class View:
    """The reading half of a session. Paths that the form or its rosters do not have raise KeyError."""

    form: Form
    _store: Store
    _tree: LiveTree
    _states: States
    _visited: dict[str, None]
    _asked: list[Cell] | None

    def _cell(self, path: str) -> Cell:
        return cell_at(self._store, path)

    def state(self, path: str) -> NodeState:
        """Everything a screen shows of one node or roster row, shown or hidden."""
        return self._states.state(self._cell(path))

    def page(self, section: str) -> tuple[NodeState, ...]:
        """Shown nodes of a section in order: questions, notes, groups, rosters and their rows.

        The page "" holds what stands in no section. Raises KeyError where there is no such section.
        """
        return tuple(self._states.state(cell) for cell in cells_on_page(self._store, section))

    def sections(self) -> tuple[SectionState, ...]:
        """The sections in form order; "" where questions stand in none."""
        return tuple(
            section_state(self._store, self._states, name, self._visited)
            for name in section_names(self._store)
        )

    def has(self, path: str) -> bool:
        """Whether the form, with the rows there are now, has something at `path`, shown or hidden."""
        try:
            self._cell(path)
        except KeyError:
            return False
        return True

    def row_count(self, roster_path: str) -> int:
        """How many rows a roster has now."""
        cell = self._cell(roster_path)
        return self._store.rows[cell.name, cell.place].active

    def is_filtered(self, path: str) -> bool:
        """Whether a choice filter hides part of the answer that was given; finishing drops it."""
        cell = self._cell(path)
        return cell.shown != cell.value

    def values(self) -> dict[str, Json]:
        """All values by name, rosters as lists of objects, null for what is blank or hidden."""
        return values_of(self._store)

    def answers(self) -> dict[str, Json]:
        """What a record would hold now: shown answers as an answers line has them."""
        return answers_of(self._store)

    def missing(self) -> dict[str, str]:
        """Special answers by path."""
        return {path_of(self._store, cell): cell.kind for cell in self._asked_cells() if cell.kind}

    def relevance(self) -> dict[str, bool]:
        """Whether each node, and each in every row, is shown."""
        return {
            path_of(self._store, cell): cell.visible
            for name in self._store.graph.top
            for cell in self._store.below(name, ())
            if not self._store.waits(cell)
        }

    def section_of(self, path: str) -> str:
        """The section whose page shows the node."""
        return section_of(self._cell(path))

    def _asked_cells(self) -> list[Cell]:
        if self._asked is None:
            self._asked = [cell for cell in self._store.all_shown() if cell.spec.is_asked]
        return self._asked

    def asked(self) -> tuple[str, ...]:
        """Paths of all shown questions in form order."""
        return tuple(path_of(self._store, cell) for cell in self._asked_cells())

    def progress(self) -> tuple[int, int]:
        """How many of the shown questions are answered, and how many are shown."""
        cells = self._asked_cells()
        return sum(cell.is_answered for cell in cells), len(cells)

    def problems(self) -> tuple[Problem, ...]:
        """Unanswered required questions, invalid entries, warnings confirmed or not, in form order."""
        return tuple(
            problem
            for cell in self._store.all_shown()
            if cell.faults
            for problem in self._states.problems(cell)
        )

    def title(self) -> str:
        """What a list calls this interview, "" where nothing; never from pii or sensitive questions."""
        expression = self.form.instance_name
        if expression is None:
            return ""
        nodes = (self.form.nodes.get(name) for name in expression.reads)
        if any(node is not None and (node.pii or node.sensitive) for node in nodes):
            return ""
        return expression.text(self._tree, ())
