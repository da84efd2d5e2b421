"""Tells where an exported form means something else to ODK than to Dala, though the words are the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.design.exporting.phrasing import Note
from app.form.model import CALCULATED, Kind
from app.form.syntax import Call, Chain, Reference, Text, walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.design.exporting.phrasing import Special
    from app.form.expression import Expression
    from app.form.model import Form, Node
    from app.form.syntax import Syntax

_COMPARING: Final = frozenset({"or", "and", "=", "!=", "<", "<=", ">", ">="})
_TRUTHS: Final = frozenset(
    {"true", "false", "not", "boolean", "selected", "contains", "starts-with", "ends-with", "regex",
     "boolean-from-string", "checklist", "weighted-checklist", "geofence"}
)  # fmt: skip
"""Functions whose result is true or false."""


def notes_of(form: Form, specials: Mapping[str, Special]) -> Iterator[Note]:
    """Notes on a whole form; `specials` say how special answers are exported."""
    chosen = {n.name for n in form.nodes.values() if n.special and not specials[n.name].companion}
    flags = {n.name for n in form.nodes.values() if n.calculation is not None and _is_flag(n)}
    for node in form.nodes.values():
        if node.kind is Kind.RANK and form.choices[node.list_name or ""].file:
            yield Note(node.name, "XLSForm ranks no list from a file; it becomes a select_multiple.")
        for expression in _expressions(node):
            for name in sorted(_read_as_value(expression.tree) & chosen):
                yield Note(
                    node.name,
                    f"${{{name}}} reads as blank in Dala where its answer is a special one; "
                    "in the exported form it reads as that answer.",
                )
            for name in sorted(_read_as_truth(expression.tree) & flags):
                yield Note(
                    node.name,
                    f"${{{name}}} is true or false in Dala; ODK Web Forms keeps it as a text, and any text "
                    f"is true. Write ${{{name}}} = 'true' for both.",
                )


def _expressions(node: Node) -> Iterator[Expression]:
    for expression in (
        node.relevant,
        node.calculation,
        node.constraint,
        node.required,
        node.read_only,
        node.choice_filter,
    ):
        if expression is not None:
            yield expression


def _is_flag(node: Node) -> bool:
    return node.kind in CALCULATED and node.calculation is not None and _is_truth(node.calculation.tree)


def _is_truth(tree: Syntax) -> bool:
    match tree:
        case Chain(rest=((sign, _), *_)):
            return sign in _COMPARING
        case Call(name=name):
            return name in _TRUTHS
    return False


def _read_as_value(tree: Syntax) -> set[str]:
    """Names that are read other than by comparing with a choice."""
    compared: set[int] = set()
    for node in walk(tree):
        match node:
            case Chain(first=Reference() as read, rest=(("=" | "!=", Text(value=text)),)) if text:
                compared.add(id(read))
            case Call(name="selected", arguments=(Reference() as read, Text(value=text))) if text:
                compared.add(id(read))
            case Call(name="missing" | "jr:choice-name", arguments=(Reference() as read, *_)):
                compared.add(id(read))
    return {node.name for node in walk(tree) if isinstance(node, Reference) and id(node) not in compared}


def _read_as_truth(tree: Syntax) -> set[str]:
    """Names that are read as conditions."""
    found = {tree.name} if isinstance(tree, Reference) else set()
    for node in walk(tree):
        match node:
            case Chain(first=first, rest=(("and" | "or", _), *_) as rest):
                parts: tuple[Syntax, ...] = (first, *(operand for _, operand in rest))
            case Call(name="if", arguments=(condition, *_)):
                parts = (condition,)
            case Call(name="not" | "boolean" | "checklist" | "weighted-checklist", arguments=arguments):
                parts = arguments
            case _:
                parts = ()
        found |= {part.name for part in parts if isinstance(part, Reference)}
    return found
