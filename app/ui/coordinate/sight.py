"""Keeps the current row of a table in sight, since tables of a room scroll with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.widgets.column import ScrollColumn
    from app.ui.widgets.table import HairlineTable


def see_row(column: ScrollColumn, table: HairlineTable) -> None:
    """Scroll `column` to the current row of `table`, a table somewhere in it."""
    if table.row < 0 or not table.hasFocus():
        return
    place = table.visualRect(table.model_.index(table.row, 0)).center()
    within = table.viewport().mapTo(column.holder, place)
    column.ensureVisible(within.x(), within.y(), 0, 80)
