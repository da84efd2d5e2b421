"""Which answers a laptop remembers from one interview for the next, so that `last()` saves typing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.form.model import SELECTS, Kind
from app.form.syntax import Call, Text, walk
from app.interview.values import entry_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.form.expression import Expression
    from app.form.model import Form, Node
    from app.interview.record import Record
    from app.interview.state import Answer


_MAY_STAY: Final = SELECTS | {Kind.INTEGER, Kind.DECIMAL, Kind.RANGE, Kind.DATE, Kind.TIME, Kind.DATE_TIME}
"""Answers in a form's own words; what a person typed freely may say anything."""

_ASKED_FOR: dict[str, frozenset[str]] = {}
"""By the hash of a form: to look through all its expressions takes longer than to seal an interview."""


def remembered(form: Form, record: Record) -> dict[str, Answer]:
    """The answers of a record that later interviews may start from.

    Only those that the form asks for by `last('name')`, and of these none that is identifying, sensitive or
    free text: what is remembered stays readable on the laptop after the interview is sealed.
    """
    kept = {}
    if form.hash not in _ASKED_FOR:
        _ASKED_FOR[form.hash] = names_asked_for(form)
    for name in sorted(_ASKED_FOR[form.hash]):
        node = form.nodes.get(name)
        if node is None or node.kind not in _MAY_STAY or node.rosters or node.pii or node.sensitive:
            continue
        entry = entry_of(record.answers.get(name))
        if entry is not None:
            kept[name] = entry
    return kept


def names_asked_for(form: Form) -> frozenset[str]:
    """The names that the form's expressions give to `last()`."""
    return frozenset(
        part.arguments[0].value
        for node in form.nodes.values()
        for expression in _expressions(node)
        for part in walk(expression.tree)
        if isinstance(part, Call)
        and part.name == "last"
        and part.arguments
        and isinstance(part.arguments[0], Text)
    )


def _expressions(node: Node) -> Iterator[Expression]:
    single = (
        node.relevant,
        node.required,
        node.read_only,
        node.constraint,
        node.calculation,
        node.default,
        node.choice_filter,
        node.repeat_count,
        node.row_title,
    )
    yield from (expression for expression in single if expression is not None)
    yield from (check.expr for check in node.checks)
