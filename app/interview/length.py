"""How long a form's records may be before their length tells anything: one figure for all its interviews."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.form.model import ATTACHED, CONTAINERS, Kind

if TYPE_CHECKING:
    from app.form.model import Form, Node

_HEADER: Final = 1024
_EVENT: Final = 48
"""Bytes of an event of the log beside the path that it is about."""
_ROWS: Final = 3
_OFFERED: Final = 50
"""How many choices of a list are looked at."""
_TOLD: Final = {Kind.TEXT: 120, Kind.BARCODE: 60} | dict.fromkeys(ATTACHED, 200)
_SHORT: Final = 24
_NO_VALUE: Final = CONTAINERS | {Kind.NOTE}
_SEVERAL: Final = frozenset({Kind.SELECT_MULTIPLE, Kind.RANK})


def usual_length(form: Form) -> int:
    """Bytes that hold a record of the form in which everything was asked, answered, and some of it twice.

    Only what people tell at length goes beyond it. It depends on nothing but the form: records that are
    padded to it show neither which branch was taken nor where an interview was broken off.
    """
    return _HEADER + sum(_room(form, node) for node in form.nodes.values())


def _room(form: Form, node: Node) -> int:
    """Bytes of a node's answers and events in all its rows."""
    path = sum(len(name) + 4 for name in (*node.rosters, node.name))
    sizes = [len(choice.name) + 3 for choice in form.choices_of(node)[:_OFFERED]]
    several = node.kind in _SEVERAL
    value = sum(sizes) // 3 if several else max(sizes, default=_TOLD.get(node.kind, _SHORT))
    events = (_EVENT + path) * (2 if several else 1)
    row = events * node.is_asked + (path + value) * (node.kind not in _NO_VALUE)
    rows: int = _ROWS ** len(node.rosters)
    return row * rows
