"""All functions of the expression language by name, and what is said of those that are not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.form import (
    functions_date,
    functions_geo,
    functions_logic,
    functions_nodes,
    functions_number,
    functions_text,
)
from app.form.scope import ExpressionCode, ExpressionError, closest

if TYPE_CHECKING:
    from app.form.code import Code
    from app.form.compiler import Compiler
    from app.form.functions_base import Function
    from app.form.syntax import Call

PATH_FUNCTIONS = ("current", "instance", "indexed-repeat")
"""Functions that begin a path; `form.resolver` knows them."""

FUNCTIONS: dict[str, Function] = {
    **functions_logic.FUNCTIONS,
    **functions_number.FUNCTIONS,
    **functions_text.FUNCTIONS,
    **functions_date.FUNCTIONS,
    **functions_nodes.FUNCTIONS,
    **functions_geo.FUNCTIONS,
}

NOT_OFFERED = {
    "jr:itext": "it belongs to XForm files; a label is written in the form's languages",
    "local-name": "it asks for names in XML, which this form is not",
    "name": "it asks for names in XML, which this form is not",
    "namespace-uri": "it asks for names in XML, which this form is not",
    "id": "it looks up XML identifiers, which this form has not",
    "lang": "it asks for the language of XML, which this form is not",
    "extract-signed": "Dala does not read signed texts",
    "intersects": "Dala does not draw lines on maps",
}
"""Functions of ODK or XPath that Dala knows but does not have, with the reason."""

_RANK = "Count the rows that are larger: count(${roster}[question > current()/../question]) + 1."

VENDORS = {
    "count-if": "Write count(${roster}[condition]).",
    "sum-if": "Write sum(${roster}[condition]/question).",
    "max-if": "Write max(${roster}[condition]/question).",
    "min-if": "Write min(${roster}[condition]/question).",
    "join-if": "Write join(separator, ${roster}[condition]/question).",
    "rank-value": _RANK,
    "rank-index": _RANK,
    "index": "Write position(..).",
    "choice-label": "Write jr:choice-name(${q}, '${q}').",
    "selected-choice-label": "Write jr:choice-name(${q}, '${q}').",
    "is-selected": "Write selected(${q}, 'choice').",
    "len": "Write string-length(.).",
    "length": "Write string-length(.).",
    "empty": "Write ${q} = ''.",
    "not-empty": "Write ${q} != ''.",
    "rel-index": "Write position(..).",
    "once-if": "Write once(if(condition, value, '')).",
    "duration": "Dala keeps how long each question took in the record; no question has to ask it.",
    "username": "Write device('enumerator').",
    "device-info": "Write device('device').",
    "deviceid": "Write device('device').",
    "phone-call-log": "Dala runs on laptops, which make no calls.",
    "phone-call-duration": "Dala runs on laptops, which make no calls.",
    "collect-is-phone-app": "Dala runs on laptops.",
    "linebreak": "Put \\n into the label instead.",
    "hash": "Write digest(text, 'SHA-256', 'hex').",
    "num-sequence": "Write position(..).",
    "distance-between": "Write distance(${a}, ${b}).",
    "short-geopoint": "Use substr() on the question.",
    "geo-scatter": "Dala has no maps.",
    "plug-in-metadata": "Dala has no plug-ins.",
    "item-at": "Write selected-at(list, index).",
    "item-count": "Write count-selected(list).",
    "item-present": "Write selected(list, value).",
    "item-index": "Dala has no such function; use selected() or selected-at().",
    "de-duplicate": "Dala has no such function; use a select_multiple question.",
}
"""Functions of SurveyCTO and its like, with what to write instead."""


def build_call(compiler: Compiler, call: Call) -> Code:
    """Code for a call. Raises ExpressionError for an unknown function or a wrong number of arguments."""
    function = FUNCTIONS.get(call.name)
    if function is None:
        raise _unknown(call)
    given = len(call.arguments)
    if given < function.least or (function.most is not None and given > function.most):
        raise ExpressionError(
            ExpressionCode.ARITY,
            call.column,
            f"{call.name}() takes {_takes(function)}, not {given}.",
        )
    return function.build(compiler, call)


def _takes(function: Function) -> str:
    least, most = function.least, function.most
    if most is None:
        return f"at least {least} argument{'s' if least != 1 else ''}"
    if least == most:
        return "no arguments" if not most else f"{most} argument{'s' if most != 1 else ''}"
    return f"{least} or {most} arguments" if most == least + 1 else f"{least} to {most} arguments"


def _unknown(call: Call) -> ExpressionError:
    name = call.name
    if name in NOT_OFFERED:
        return ExpressionError(
            ExpressionCode.FUNCTION, call.column, f"{name}() is not available in Dala: {NOT_OFFERED[name]}."
        )
    if name in VENDORS:
        return ExpressionError(
            ExpressionCode.FUNCTION, call.column, f"{name}() is another program's function.", VENDORS[name]
        )
    near = closest(name, (*FUNCTIONS, *PATH_FUNCTIONS))
    return ExpressionError(
        ExpressionCode.FUNCTION,
        call.column,
        f"There is no function {name}().",
        f"Did you mean {near}()?" if near else "",
    )
