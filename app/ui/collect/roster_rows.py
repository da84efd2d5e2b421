"""What the table of a roster shows: a page of its rows, read from the interview as far as it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.form.model import Kind
from app.interview.graph import INTERVIEWER
from app.ui.collect.wording import answer_text
from app.ui.plain import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.form.model import Node
    from app.interview.session import Session
    from app.interview.state import NodeState

MOST_COLUMNS: Final = 5
PAGE: Final = 10
"""Rows that are shown at once; of a roster of 200 a table as long as all of them would be no table."""


class RosterRows:
    """The rows of the roster at `path`; row numbers count from 1."""

    def __init__(self, session: Session, path: str) -> None:
        self._session = session
        self.path = path
        self.count = session.row_count(path)
        self.roster: NodeState = session.state(path)
        self.surplus = session.surplus(path)

    def row(self, number: int) -> str:
        """The path of a row."""
        return f"{self.path}[{number}]"

    def title(self, number: int) -> str:
        """What a row is called."""
        return plain_text(self._session.state(self.row(number)).label)

    def page(self, current: int) -> range:
        """The numbers of the rows that are shown together with row `current`."""
        first = (max(current, 1) - 1) // PAGE * PAGE + 1
        return range(first, min(first + PAGE, self.count + 1))

    def columns(self) -> dict[str, str]:
        """Heads of the columns by question: the first questions that at least one row shows."""
        found: dict[str, str] = {}
        for node in _questions(self.roster.node):
            shown = self._path_where_shown(node.name)
            if shown:
                found[node.name] = _short(plain_text(self._session.state(shown).label))
            if len(found) == MOST_COLUMNS:
                break
        return found

    def _path_where_shown(self, name: str) -> str:
        paths = (f"{self.row(number)}/{name}" for number in range(1, self.count + 1))
        return next((path for path in paths if self._session.is_shown(path)), "")

    def cells(self, number: int, columns: dict[str, str]) -> list[str]:
        """The title of a row and its answers."""
        found = [self.title(number)]
        for name in columns:
            path = f"{self.row(number)}/{name}"
            found.append(answer_text(self._session.state(path)) if self._session.is_shown(path) else "")
        return found


def _questions(roster: Node) -> Iterator[Node]:
    for node in roster.children:
        if node.kind is Kind.GROUP:
            yield from _questions(node)
        elif node.is_asked and node.scope == INTERVIEWER:
            yield node


def _short(label: str) -> str:
    """A column's head: the variable's short label in English is for analysts, so the question, cut."""
    words = label.split()
    short = " ".join(words[:3])
    return short if len(words) <= 3 else f"{short}…"
