"""Checks of values that are given once and for all: defaults, codes, remembered answers."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from app.form.diagnostics import Fault
from app.form.keys import STANDARD_LABELS
from app.form.model import ATTACHED, SELECTS, Kind
from app.form.syntax import Call, Here, Negative, Number, Path, Text, walk
from app.form.values import number_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.form.expression import Expression
    from app.form.json_reader import Json
    from app.form.loader_rows import Row
    from app.form.loader_values import Source, Written
    from app.form.model import Form, Node

_SPACES: Final = "  \u2007\u2009\u202f"
_WHOLE: Final = re.compile(rf"[-+\u2212]?[0-9][0-9{_SPACES}]*")
_NUMBER: Final = re.compile(rf"[-+\u2212]?(?:[0-9][0-9{_SPACES}]*[.,]?[0-9]*|[.,][0-9]+)")
_DAY: Final = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_DOTTED: Final = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_CLOCK: Final = re.compile(r"([01]?[0-9]|2[0-3])[:.][0-5][0-9]([:.].*)?")
_AGREED: Final = frozenset({"ok", "true", "1", "yes"})
_REMEMBERED: Final = SELECTS | {Kind.INTEGER, Kind.DECIMAL, Kind.RANGE, Kind.DATE, Kind.TIME, Kind.DATE_TIME}
"""Types whose answers a laptop may keep for the next interview; typed text may say anything."""


def check_defaults(source: Source, form: Form, rows: Mapping[str, Row]) -> None:
    """A default that is written out is an answer that its question takes."""
    for node in form.nodes.values():
        written = _literal(node.default) if node.default is not None else None
        if not written or not node.is_asked:
            continue
        wrong = _unfit(form, node, written.strip())
        if wrong:
            hint = "It would be left blank. Write a value that the question takes."
            source.tell(Fault.BAD_DEFAULT, rows[node.name].keys["default"], wrong, hint, node.name)


def _literal(expression: Expression) -> str | None:
    """The text of a plain value, None for an expression."""
    match expression.tree:
        case Text(value=value):
            return value
        case Number(value=number):
            return number_text(number)
        case Negative(operand=Number(value=number)):
            return number_text(-number)
        case Call(name="true" | "false" as word, arguments=()):
            return word
        case _:
            return None


def _unfit(form: Form, node: Node, text: str) -> str:
    """What keeps `text` from being an answer, "" where nothing surely does."""
    if node.kind in SELECTS:
        return _unknown_choice(form, node, text)
    fits = True
    match node.kind:
        case Kind.INTEGER:
            fits = _WHOLE.fullmatch(text) is not None
        case Kind.DECIMAL | Kind.RANGE:
            fits = _NUMBER.fullmatch(text) is not None
        case Kind.DATE:
            fits = _is_day(text)
        case Kind.TIME:
            fits = _CLOCK.fullmatch(text) is not None
        case Kind.DATE_TIME:
            fits = _is_day(re.split(r"[T ]", text)[0])
        case Kind.ACKNOWLEDGE:
            fits = text.lower() in _AGREED
        case kind if kind in ATTACHED:
            return f"A {kind} question cannot begin with a file."
        case _:
            pass
    return "" if fits else f'The default "{text[:40]}" is no answer of type {node.kind}.'


def _unknown_choice(form: Form, node: Node, text: str) -> str:
    names = {choice.name for choice in form.choices_of(node)}
    words = [text] if node.kind is Kind.SELECT_ONE else text.split()
    unknown = next((word for word in words if word not in names), "")
    if not names or not unknown:
        return ""
    return f'The default "{unknown[:40]}" is no choice of {node.list_name}.'


def _is_day(text: str) -> bool:
    found = _DAY.fullmatch(text)
    dotted = _DOTTED.fullmatch(text)
    parts = found.groups() if found else dotted.groups()[::-1] if dotted else ("0", "0", "0")
    try:
        date(*map(int, parts))
    except ValueError:
        return False
    return True


def check_codes(source: Source, form: Form, rows: Mapping[str, Row], header: Mapping[str, Json]) -> None:
    """No two special answers share a code, and no choice is named like one."""
    json = header.get("special_values")
    for kind, (code, _) in STANDARD_LABELS.items():
        value = form.special_values.get(kind)
        if json is not None and value is not None and value.code != code and kind not in _defined(json):
            source.tell(
                Fault.TAKEN_CODE,
                json,
                f"{code} is the code of {kind}, which the form uses too; {kind} becomes {value.code}.",
                f'Choose another code, or define "{kind}" as well.',
            )
    for node in form.nodes.values():
        codes = {str(form.special_values[k].code) for k in node.special if k in form.special_values}
        names = source.choice_names(form.choices_of(node))
        taken = next((code for code in sorted(codes) if code in names), "")
        if taken:
            source.tell(
                Fault.TAKEN_CODE,
                rows[node.name].keys["special"],
                f"{taken} is a choice of {node.list_name} and the code of a special answer.",
                'Give that choice "missing" instead of listing the kind here, or rename it.',
                node.name,
            )


def _defined(json: Json) -> frozenset[str]:
    return frozenset(json.value) if isinstance(json.value, dict) else frozenset()


def check_locked(source: Source, form: Form, rows: Mapping[str, Row]) -> None:
    """What has to be answered can be answered, or has its answer."""
    for node in form.nodes.values():
        locked = node.read_only is not None and _literal(node.read_only) == "true"
        needed = node.required is not None and _literal(node.required) == "true"
        if locked and needed and node.default is None and node.calculation is None:
            source.tell(
                Fault.LOCKED_BLANK,
                rows[node.name].keys["read_only"],
                "It has to be answered and cannot be: it is read-only, without default or calculation.",
                'Delete "required" or "read_only", or give it a "default".',
                node.name,
            )


def check_filter(source: Source, form: Form, written: Written) -> None:
    """A choice filter looks at something of the choices."""
    if any(isinstance(part, Path) and isinstance(part.start, Here) for part in walk(written.expression.tree)):
        return
    node = form.nodes[written.owner]
    source.tell(
        Fault.IDLE_FILTER,
        written.json,
        f"choice_filter names no column of {node.list_name}, so it offers all choices or none.",
        "Compare a column with an answer, such as oblast = ${oblast}.",
        written.owner,
    )


def check_last(source: Source, form: Form, written: Written, call: Call) -> None:
    """last() asks for an answer that laptops remember."""
    for argument in (argument for argument in call.arguments if isinstance(argument, Text)):
        node = form.nodes.get(argument.value)
        why = _forgotten(node) if node is not None else ""
        if why:
            source.findings.add(
                Fault.NEVER_REMEMBERED,
                source.document.inside(written.json, argument.column - 1),
                f"last('{argument.value}') is always blank: {why}.",
                "Name a choice, number or date outside rosters that harms nobody.",
                written.owner,
            )


def _forgotten(node: Node) -> str:
    """Why a laptop does not remember an answer, "" where it does."""
    if node.pii:
        return "identifying answers are not remembered"
    if node.sensitive:
        return "sensitive answers are not remembered"
    if node.rosters:
        return "answers in rosters are not remembered"
    return "" if node.kind in _REMEMBERED else f"answers of type {node.kind} are not remembered"
