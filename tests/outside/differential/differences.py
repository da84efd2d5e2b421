"""The differences between the two engines that are meant, each with its reason and how it is recognised."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from math import isclose

from tests.outside.differential.compare import Difference

_MONTHS = dict(
    zip(
        ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"],
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        strict=True,
    )
)
_KEYS = {
    "relevant": ("relevant",),
    "value": ("calculation", "default", "choice_filter"),
    "required": ("required",),
    "missed": ("required",),
    "readonly": ("read_only",),
    "valid": ("constraint",),
    "choices": ("choice_filter",),
}


@dataclass(frozen=True)
class Reason:
    """A class of differences that is decided: its name, why, and which differences it explains."""

    name: str
    why: str
    explains: Callable[[Difference], bool]


def said(difference: Difference) -> str:
    """The expressions of the row that the differing aspect comes from."""
    return " ; ".join(str(difference.written.get(key, "")) for key in _KEYS[difference.aspect])


def _numbers(text: object) -> list[float] | None:
    try:
        return [float(part) for part in str(text).split()]
    except ValueError:
        return None


def _written_number(d: Difference) -> bool:
    typed = d.written["type"] in ("decimal", "geopoint")
    return (
        typed
        and d.aspect == "value"
        and _numbers(d.ours) is not None
        and _numbers(d.ours) == _numbers(d.theirs)
    )


def _not_a_number(d: Difference) -> bool:
    return d.aspect == "value" and d.ours == "NaN" and d.theirs == ""


def _month_names(d: Difference) -> bool:
    in_english = re.sub("[а-я]{3}", lambda m: _MONTHS.get(m[0], m[0]), str(d.ours))
    return "%b" in said(d) and in_english == d.theirs


def _without_result(d: Difference) -> bool:
    """Whether theirs has no number where ours has one; of a condition that shows in what follows from it."""
    if d.aspect != "value" or d.ours in ("true", "false"):
        return True
    without = {d.ours[: m.start()] + d.ours[m.end() :] for m in re.finditer(r"-?\d+(\.\d+)?", d.ours)}
    return d.theirs in without or (_numbers(d.ours) is not None and not _numbers(d.theirs))


def _blank_rows(d: Difference) -> bool:
    return re.search(r"\b(sum|min|max)\(", said(d)) is not None and _without_result(d)


def _typed_boolean(d: Difference) -> bool:
    return any(f"${{{name}}}" in said(d) for name in d.flags)


def _row_not_there(d: Difference) -> bool:
    return "indexed-repeat(" in said(d)


def _date_of_number(d: Difference) -> bool:
    return re.search(r"\bdate\((?!')", said(d)) is not None


def _hidden_nodes(d: Difference) -> bool:
    """Of a function or `!=` over a node-set with a hidden node; a path may name it without `${}`."""
    hidden = [name for name in d.hidden if re.search(rf"\b{name}\b", said(d))]
    if any(re.search(rf"\$\{{{name}\}} !?= |!?= \$\{{{name}\}}", said(d) + " ") for name in hidden):
        return True
    return bool(hidden) and re.search(r"\b(boolean|count|count-non-empty|join|concat)\(", said(d)) is not None


def _text_of_nan(d: Difference) -> bool:
    return re.search(r"\b(string|concat|join)\(", said(d)) is not None


def _blank_count(d: Difference) -> bool:
    cleared = d.action.get("do") == "answer" and d.action.get("value") is None
    return cleared and "repeat_count" in d.written and d.ours is False


def _rows_come_back(d: Difference) -> bool:
    """Of an answer in a row, after another answer, one that counts rows."""
    counted = d.action.get("do") == "answer" and d.action["kind"] == "integer" and d.action["path"] != d.path
    return counted and "[" in d.path and d.aspect == "value" and d.theirs == ""


def _thousandths(d: Difference) -> bool:
    if "string-length(" in said(d):
        longer = [number + len(".000") for number in _numbers(d.theirs) or ()]
        return bool(longer) and _numbers(d.ours) == longer
    return ".000" in str(d.ours) and str(d.ours).replace(".000", "") == d.theirs


def _trigger(d: Difference) -> bool:
    if "trigger" not in d.written or d.aspect != "value":
        return False
    counts = re.search(r"\b(count|count-non-empty|sum|join)\(", said(d)) is not None
    return counts or d.action.get("path", "") != d.written["trigger"]


def _once(d: Difference) -> bool:
    counts = re.search(r"\b(count|count-non-empty|sum|join|concat)\(", said(d)) is not None
    return said(d).startswith("once(") and counts


def _position(d: Difference) -> bool:
    return "[position()" in said(d) or (d.written["type"] == "repeat" and "position(" in said(d))


def _default(d: Difference) -> bool:
    dynamic = "(" in str(d.written.get("default", ""))
    return dynamic and d.aspect == "value" and d.written["type"] != "calculate"


def _filtered(d: Difference) -> bool:
    return d.aspect == "missed" and d.ours is True and "choice_filter" in d.written


def _chosen_order(d: Difference) -> bool:
    random = d.aspect == "value" and "randomize" in str(d.written.get("parameters"))
    return random and sorted(d.ours.split()) == sorted(d.theirs.split())


def _value_of_if(d: Difference) -> bool:
    return re.search(r"\bboolean\((if|coalesce)\(", said(d)) is not None


def _last_digit(d: Difference) -> bool:
    ours, theirs = _numbers(d.ours), _numbers(d.theirs)
    return bool(ours and theirs) and all(
        isclose(a, b, rel_tol=1e-14) for a, b in zip(ours or (), theirs or (), strict=True)
    )


REASONS = (
    Reason(
        "written number",
        "Theirs writes 10 as 10.0 in decimals and places; the numbers are equal.",
        _written_number,
    ),
    Reason("last digit", "The 16th digit of a logarithm or angle is the machine's library's.", _last_digit),
    Reason(
        "not a number",
        "A calculation without a number is kept as NaN, theirs keeps a blank; both read as blank.",
        _not_a_number,
    ),
    Reason(
        "month names",
        "Names of months are in the questions' language; theirs has English ones only.",
        _month_names,
    ),
    Reason(
        "thousandths",
        "A moment's text in an expression has thousandths of a second, as ODK stores it.",
        _thousandths,
    ),
    Reason("blank count", "A blank count gives no rows; theirs keeps those that it had.", _blank_count),
    Reason(
        "rows come back",
        "Rows that a smaller count hid come back with their answers; theirs have lost them.",
        _rows_come_back,
    ),
    Reason(
        "filtered answer",
        "A required answer that the filter hides is missed; theirs counts it though it shows none.",
        _filtered,
    ),
    Reason(
        "trigger",
        "An answer or a default that is an expression sets off a trigger, rows are counted first; "
        "theirs no default, but what relevance or a filter brings or takes.",
        _trigger,
    ),
    Reason(
        "once",
        "once() in a new row sees the rows that come with it; theirs sees the rows that were there before.",
        _once,
    ),
    Reason(
        "default",
        "A default that is an expression is worked out in form order, hidden or not, as in JavaRosa; "
        "theirs leaves hidden ones and sees no defaults of inner rows.",
        _default,
    ),
    Reason(
        "typed boolean",
        "A calculated true or false stays one; theirs keeps a text, and any text is true.",
        _typed_boolean,
    ),
    Reason(
        "blank rows",
        "sum, min and max pass over blanks as in JavaRosa; theirs has no result then.",
        _blank_rows,
    ),
    Reason(
        "position",
        "position() and last() count within each roster, as in XPath; theirs counts through all rows "
        "of inner rosters, and from each row where a roster's relevance asks.",
        _position,
    ),
    Reason(
        "chosen order",
        "Several chosen answers stand in the order of the list; theirs in the shown one, random here.",
        _chosen_order,
    ),
    Reason(
        "value of if",
        "boolean() of what if() or coalesce() gives is the value's, as in JavaRosa; theirs a node's.",
        _value_of_if,
    ),
    Reason(
        "row not there",
        "indexed-repeat() of a row that is not there is blank; theirs is an empty node-set.",
        _row_not_there,
    ),
    Reason(
        "date of a number",
        "date() counts days where a question or calculation holds a number; theirs reads its text.",
        _date_of_number,
    ),
    Reason(
        "hidden nodes",
        "Hidden nodes are in no node-set, as in JavaRosa; theirs counts them as blank ones.",
        _hidden_nodes,
    ),
    Reason(
        "text of not a number",
        "A number that is none has the text NaN, as XPath says; theirs has a blank one.",
        _text_of_nan,
    ),
)


@dataclass(frozen=True)
class Fault:
    """Where the other engine gives up on a form: the name, why, and how its message begins."""

    name: str
    why: str
    message: str


FAULTS = (
    Fault(
        "choice name",
        "jr:choice-name() from a roster that holds no row yet stops the other engine.",
        "Error: No element found by evaluating",
    ),
)


def fault_of(message: str) -> str:
    """The name of a listed fault, "" for any other."""
    return next((fault.name for fault in FAULTS if message.startswith(fault.message)), "")


def reason_of(difference: Difference) -> Reason | None:
    """The first reason that explains a difference."""
    return next((reason for reason in REASONS if reason.explains(difference)), None)
