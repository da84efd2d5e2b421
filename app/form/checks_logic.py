"""Checks of expressions that can run but hardly mean what was written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.form.checks_values import check_filter, check_last
from app.form.diagnostics import Fault
from app.form.model import SELECTS, Kind
from app.form.syntax import Call, Chain, Here, Number, Path, Reference, Text, walk
from app.form.uses import Use
from app.form.values import number_text, to_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.form.loader_values import Source, Written
    from app.form.model import Form, Node
    from app.form.syntax import Syntax

_TOTALS: Final = frozenset({"sum", "max", "min", "count", "count-non-empty", "join"})
_ANCHORS: Final = re.compile(r"\\.")


def check_expressions(source: Source, form: Form) -> None:
    """Look through every expression of the form."""
    for written in source.written:
        own = form.nodes.get(written.owner)
        if written.key == "choice_filter":
            check_filter(source, form, written)
        if written.key == "calculation" and Use.LANGUAGE in written.expression.uses:
            _translated(source, written)
        if written.key == "relevant" and written.expression.is_constant:
            _tell(
                source,
                written,
                1,
                Fault.CONSTANT_RELEVANT,
                "relevant names no answer, so it is always true or always false.",
                "Name the answer that decides, as ${question}, or delete it.",
            )
        for part in walk(written.expression.tree):
            if isinstance(part, Chain):
                _comparisons(source, form, written, own, part)
            elif isinstance(part, Call):
                _call(source, form, written, own, part)


def _translated(source: Source, written: Written) -> None:
    calls = (part for part in walk(written.expression.tree) if isinstance(part, Call))
    column = next((call.column for call in calls if call.name in ("jr:choice-name", "instance")), 1)
    _tell(
        source,
        written,
        column,
        Fault.TRANSLATED_DATA,
        "The calculation stores a label or the name of a month or day, which changes with the language.",
        "Store the choice's name or the date; exports write the label.",
    )


def _tell(source: Source, written: Written, column: int, fault: Fault, message: str, hint: str) -> None:
    place = source.document.inside(written.json, column - 1)
    source.findings.add(fault, place, message, hint, written.owner)


def _comparisons(source: Source, form: Form, written: Written, own: Node | None, chain: Chain) -> None:
    left = chain.first
    for operator, right in chain.rest:
        if operator in ("=", "!="):
            for operand, other in ((left, right), (right, left)):
                node = _question(form, own, operand)
                if node is not None and isinstance(other, Text | Number):
                    _compared(source, form, written, node, operator, other)
        left = right


def _compared(
    source: Source, form: Form, written: Written, node: Node, operator: str, constant: Text | Number
) -> None:
    text = constant if isinstance(constant, Text) else Text(constant.column, number_text(constant.value))
    if node.kind in (Kind.SELECT_MULTIPLE, Kind.RANK) and text.value:
        called = f"selected(${{{node.name}}}, '{text.value}')"
        _tell(
            source,
            written,
            text.column,
            Fault.COMPARED_MULTIPLE,
            f"{node.name} may hold several choices; {operator} '{text.value}' compares all of them at once.",
            f"Write {called if operator == '=' else f'not({called})'}.",
        )
    elif node.kind is Kind.SELECT_ONE and not _is_number_of(form, node, constant):
        _choice(source, form, written, node, text)


def _is_number_of(form: Form, node: Node, constant: Text | Number) -> bool:
    """Whether a number is that of a choice, however its code writes it."""
    if isinstance(constant, Text):
        return False
    return any(to_number(choice.name) == constant.value for choice in form.choices_of(node))


def _choice(source: Source, form: Form, written: Written, node: Node, text: Text) -> None:
    names = source.choice_names(form.choices_of(node))
    if names and text.value and text.value not in names:
        _tell(
            source,
            written,
            text.column,
            Fault.UNKNOWN_CHOICE,
            f"The list {node.list_name} of {node.name} has no choice '{text.value[:40]}'.",
            source.findings.suggest(text.value, names, "Did you mean '{}'?")
            or "Compare with one of its names.",
        )


def _call(source: Source, form: Form, written: Written, own: Node | None, call: Call) -> None:
    arguments = call.arguments
    if call.name == "last":
        check_last(source, form, written, call)
    if call.name == "regex" and len(arguments) == 2 and isinstance(arguments[1], Text):
        _pattern(source, written, arguments[1])
    elif call.name == "selected" and len(arguments) == 2 and isinstance(arguments[1], Text):
        node = _question(form, own, arguments[0])
        if node is not None and node.kind in SELECTS:
            _choice(source, form, written, node, arguments[1])
    elif call.name in _TOTALS and own is not None:
        for node in (_question(form, own, argument) for argument in arguments):
            if node is not None and node.rosters and node.rosters == own.rosters[: len(node.rosters)]:
                _tell(
                    source,
                    written,
                    call.column,
                    Fault.OWN_ROSTER_TOTAL,
                    f"{call.name}(${{{node.name}}}) inside {node.rosters[-1]} sees the own row only.",
                    f"Calculate it outside {node.rosters[-1]}, or write ${{{node.rosters[-1]}}}/{node.name}.",
                )


def _pattern(source: Source, written: Written, pattern: Text) -> None:
    plain = _ANCHORS.sub("", pattern.value)
    if pattern.value.startswith(("^", "(?i)^", "\\A")) and (
        plain.endswith("$") or pattern.value.endswith("\\z")
    ):
        return
    _tell(
        source,
        written,
        pattern.column,
        Fault.UNANCHORED_REGEX,
        "The pattern may be found anywhere in the answer.",
        f"To describe the whole answer write '^{pattern.value.strip('^$')[:60]}$'.",
    )


def _question(form: Form, own: Node | None, operand: Syntax) -> Node | None:
    """The question that an operand names: `${name}`, or `.` in its own expressions."""
    if isinstance(operand, Reference):
        return form.nodes.get(operand.name)
    if not isinstance(operand, Path) or not isinstance(operand.start, Here) or operand.predicates:
        return None
    plain = len(operand.steps) == 1 and operand.steps[0].name == "." and not operand.steps[0].predicates
    return own if plain else None


def hidden_reads(form: Form, names: Iterator[str] | frozenset[str]) -> dict[str, str]:
    """Every node that `names` show, themselves or through calculations: name -> who names it."""
    found: dict[str, str] = dict.fromkeys(names, "")
    waiting = list(found)
    while waiting:
        name = waiting.pop()
        node = form.nodes.get(name)
        if node is None or node.calculation is None:
            continue
        for read in node.calculation.reads:
            if read not in found:
                found[read] = name
                waiting.append(read)
    return found
