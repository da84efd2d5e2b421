"""What is wrong with an answer: required but blank, unreadable, against its constraint or a check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.form.model import Kind
from app.interview.state import ProblemKind

if TYPE_CHECKING:
    from app.interview.store import Cell, Fault
    from app.interview.tree import LiveTree


def faults_of(cell: Cell, tree: LiveTree) -> tuple[Fault, ...]:
    """What is wrong with a shown cell, in the order in which it is told.

    Confirmations of warnings that no longer hold are forgotten.
    """
    node = cell.spec.node
    if cell.overfull:
        return ((ProblemKind.CONSTRAINT, 0),)
    if node.is_asked:
        if cell.raw:
            return ((ProblemKind.CHOICE if cell.unknown_choice else ProblemKind.TYPE, 0),)
        if cell.kind:
            return ()
        if cell.shown is None:
            return ((ProblemKind.REQUIRED, 0),) if cell.required else ()
    elif not cell.spec.is_container and node.kind is not Kind.NOTE and cell.reading == "":
        return ()
    if node.constraint is None and not node.checks:
        return ()
    found: list[Fault] = []
    if node.constraint is not None and not node.constraint.test(tree, cell.place):
        found.append((ProblemKind.CONSTRAINT, 0))
    for index, check in enumerate(node.checks):
        if check.expr.test(tree, cell.place):
            cell.confirmed.pop(index, None)
        else:
            found.append((ProblemKind.CHECK, index))
    return tuple(found)
