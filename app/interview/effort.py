"""Keeps what follows from one change within bounds: expressions that do or write too much are left alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.base.errors import Code, KnownError
from app.form.code import MAX_STEPS

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.form.expression import Expression, Place
    from app.interview.store import Cell
    from app.interview.tree import LiveTree

MOST_STEPS: Final = 2_000_000
"""Nodes and choices that all expressions may visit after one change: some seconds."""
WHOLE: Final = 5
"""How many times as many they may visit where a whole interview is worked out."""


class Effort:
    """Watches what one change costs. `told` is what to say where something was left alone, else None.

    A node whose expression takes too many steps or makes too long a text keeps what it had, everything else
    is worked out; where all together take too many, what has not been worked out by then keeps what it had.
    """

    def __init__(self, tree: LiveTree) -> None:
        self.told: KnownError | None = None
        self._tree = tree
        self._most = MOST_STEPS
        self._heavy: set[str] = set()

    def begin(self, *, whole: bool) -> None:
        """A new change begins, or with `whole` that of a whole interview."""
        self.told = None
        self._most = MOST_STEPS * (WHOLE if whole else 1)
        self._heavy.clear()
        self._tree.steps = 0

    def on(self, cell: Cell, work: Callable[[], None]) -> None:
        """Do `work` on a cell, unless an expression of its node took too many steps already."""
        if cell.name in self._heavy:
            return
        if self._tree.steps > self._most:
            self._leave(cell, KnownError(Code.EXPRESSION_STEPS, name=cell.name, limit=self._most))
            return
        try:
            work()
        except KnownError as error:
            if error.code is not Code.EXPRESSION_TEXT:  # which counted what came before it
                self._tree.steps += MAX_STEPS
            self._leave(cell, error)

    def _leave(self, cell: Cell, error: KnownError) -> None:
        self._heavy.add(cell.name)
        self.told = self.told or error


def shown_text(expression: Expression | None, tree: LiveTree, place: Place) -> str:
    """What a title says; "" where there is none, it takes too many steps or would be too long."""
    if expression is None:
        return ""
    try:
        return expression.text(tree, place).strip()
    except KnownError:
        return ""
