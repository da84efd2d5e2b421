"""What can be seen of a live interview, without changing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.interview.effort import shown_text
from app.interview.paths import cell_at, path_of
from app.interview.sealing import answers_of
from app.interview.sections import cells_on_page, section_names, section_of, section_state
from app.interview.snapshot import values_of
from app.interview.stations import stations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from app.form.expression import Place
    from app.form.model import Form
    from app.interview.paradata import Event, Paradata
    from app.interview.state import NodeState, Problem, SectionState
    from app.interview.states import States
    from app.interview.store import Cell, Spot, Store
    from app.interview.tree import LiveTree
    from app.interview.values import Json

    OpenRow = Callable[[str, int], int]


class View:
    """The reading half of a session. Paths that the form or its rosters do not have raise KeyError."""

    form: Form
    _store: Store
    _tree: LiveTree
    _states: States
    _visited: dict[str, None]
    _asked: list[Cell] | None
    _paths: tuple[list[Cell] | None, tuple[str, ...]] = (None, ())
    _stations: tuple[list[Cell] | None, tuple[str, ...]] = (None, ())
    _before: list[dict[str, Json]]
    _log: Paradata

    @property
    def store(self) -> Store:
        """The cells themselves, for this room only."""
        return self._store

    @property
    def moved_from(self) -> tuple[str, str] | None:
        """Hash and version of the definition before the last move that can be undone."""
        if not self._before:
            return None
        return str(self._before[-1]["hash"]), str(self._before[-1]["version"])

    def events(self) -> tuple[Event, ...]:
        """What happened so far, as the record will have it."""
        return tuple(self._log.events)

    def label_of(self, cell: Cell) -> str:
        """What a screen says above a question."""
        return self._states.text(cell.spec.node.label, cell)

    def _cell(self, path: str) -> Cell:
        return cell_at(self._store, path)

    def state(self, path: str) -> NodeState:
        """Everything a screen shows of one node or roster row, shown or hidden."""
        return self._states.state(self._cell(path))

    def page(self, section: str, open_rows: OpenRow | None = None) -> tuple[NodeState, ...]:
        """Shown nodes of a section in order: questions, notes, groups, rosters and their rows.

        The page "" holds what stands in no section. With `open_rows`, of a roster that has rows only one
        is there, with all that is in it: the one whose number `open_rows(roster path, count)` gives.
        Raises KeyError where there is no such section.
        """

        def one_row(roster: Cell, rows: Sequence[Place]) -> Sequence[Place]:
            if open_rows is None or not rows:
                return rows
            return [rows[open_rows(path_of(self._store, roster), len(rows)) - 1]]

        return tuple(self._states.state(cell) for cell in cells_on_page(self._store, section, one_row))

    def is_shown(self, path: str) -> bool:
        """Whether a node or roster row is shown: relevant, and all around it."""
        return self._cell(path).visible

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

    def spot(self, path: str) -> Spot:
        """What is at `path`, for `path_at`: rows before it may come and go meanwhile."""
        cell = self._cell(path)
        return cell.name, cell.place

    def path_at(self, spot: Spot) -> str:
        """Where it is now; "" where its row is gone or hidden behind the roster's count."""
        cell = self._store.cells.get(spot)
        return "" if cell is None or self._store.waits(cell) else path_of(self._store, cell)

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
        cells = self._asked_cells()
        if self._paths[0] is not cells:
            self._paths = cells, tuple(self._paths_of(cells))
        return self._paths[1]

    def _paths_of(self, cells: list[Cell]) -> Iterator[str]:
        """The paths of questions; what is before the name is worked out once a row."""
        before: dict[Place, str] = {}
        for cell in cells:
            if cell.place not in before:
                before[cell.place] = path_of(self._store, cell).removesuffix(cell.name)
            yield before[cell.place] + cell.name

    def stations(self) -> tuple[str, ...]:
        """What an enumerator passes in form order: `asked()`, and behind its rows each roster filled by hand.

        A roster without rows is passed too: else nobody would learn that rows can be added to it.
        """
        cells = self._asked_cells()
        if self._stations[0] is not cells:
            found = (path_of(self._store, cell) for cell in stations(self._store))
            self._stations = cells, tuple(found)
        return self._stations[1]

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
        return shown_text(expression, self._tree, ())
