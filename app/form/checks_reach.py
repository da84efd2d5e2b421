"""Finds rows that no interview can show, because their conditions contradict the form or each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.form.diagnostics import Fault
from app.form.reach import Reach

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.form.loader_rows import Row
    from app.form.loader_values import Source
    from app.form.model import Form, Node


def check_reach(source: Source, form: Form, rows: Mapping[str, Row]) -> None:
    """Tell each row that can never be shown, and of a group the group alone."""
    reach = Reach(form)
    waiting = list(form.survey)
    while waiting:
        node = waiting.pop()
        hidden = _why_hidden(reach, node)
        if hidden:
            source.tell(
                Fault.UNREACHABLE,
                rows[node.name].keys["relevant"],
                hidden,
                "Compare with an answer that can be given, or delete the row.",
                node.name,
            )
        else:
            waiting += node.children


def _why_hidden(reach: Reach, node: Node) -> str:
    """Why a row is never shown, as a sentence; "" where it may be. A constant is another check's matter."""
    if node.relevant is None or node.relevant.is_constant or reach.can_be_shown(node):
        return ""
    conflict = reach.conflict
    if reach.can_be_true(node.relevant.tree, node):
        return f"It is never shown: {conflict} contradicts what shows the groups or questions before it."
    return f"It is never shown: {reach.conflict} cannot be true, or not together with the rest."
