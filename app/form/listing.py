"""Resolves paths inside choice lists: `instance('list')/root/item[condition]/column`."""

from __future__ import annotations

from heapq import nsmallest
from typing import TYPE_CHECKING, Final

from app.form.finding import Cells, Items
from app.form.scope import ExpressionCode, ExpressionError
from app.form.syntax import Call, Step, Text

if TYPE_CHECKING:
    from app.form.scope import Names

ALWAYS: Final = frozenset({"name", "label"})
"""Columns that every choice has."""
_MOST_LISTED: Final = 20
"""Columns that a message names."""


def tested_choice(list_name: str, columns: frozenset[str]) -> Items:
    """The choice that a condition is about."""
    return Items(list_name, "item", columns, lambda f: (f.item,), tested=True)


def instance(names: Names, call: Call) -> Items:
    """What `instance('list')` finds. Raises ExpressionError."""
    match call.arguments:
        case (Text(value=list_name),):
            columns = _columns(names, list_name, call.arguments[0].column)
            return Items(list_name, "instance", columns, lambda f: f.tree.choices(list_name))
    raise ExpressionError(
        ExpressionCode.ARGUMENT, call.column, "instance() takes the name of a choice list in quotes."
    )


def _columns(names: Names, list_name: str, column: int) -> frozenset[str]:
    if list_name not in names.lists:
        near = names.closest(list_name, names.lists)
        raise ExpressionError(
            ExpressionCode.LIST,
            column,
            f"There is no choice list `{list_name}`.",
            f"Did you mean {near}?" if near else "Add it to `choices`.",
        )
    return names.lists[list_name]


def item_step(names: Names, items: Items, step: Step) -> Items | Cells:
    """One step inside a choice list. Raises ExpressionError."""
    if step.axis == "self" and step.name == ".":
        return items
    expected = {"instance": "root", "root": "item"}.get(items.level)
    if step.axis != "child" or (expected is not None and step.name != expected):
        raise ExpressionError(
            ExpressionCode.PATH,
            step.column,
            f"`{step.name}` leads nowhere in a choice list.",
            "Write instance('list')/root/item[condition]/column.",
        )
    if expected is not None:
        return Items(items.list_name, step.name, items.columns, items.find)
    if step.name in ALWAYS or step.name in items.columns:
        return Cells(items.list_name, step.name, items.find, items.tested)
    raise _no_column(names, items, step)


def _no_column(names: Names, items: Items, step: Step) -> ExpressionError:
    columns = items.columns | ALWAYS
    listing = ", ".join(nsmallest(_MOST_LISTED, columns)) + (", …" if len(columns) > _MOST_LISTED else "")
    near = f"${{{step.name}}}" if step.name in names.nodes else names.closest(step.name, columns)
    return ExpressionError(
        ExpressionCode.COLUMN,
        step.column,
        f"Choices have no column `{step.name}`; they have {listing}.",
        f"Did you mean {near}?" if near else "A text stands in quotes, a question is written ${name}.",
    )
