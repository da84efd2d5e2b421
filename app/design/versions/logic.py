"""Tells whether a condition lets through all that an older one did, as far as its text shows it."""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, NamedTuple

from app.form.parser import parse
from app.form.syntax import Chain, Negative, Number, Syntax, show

if TYPE_CHECKING:
    from collections.abc import Callable

_FLIPPED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "="}
_COMPARE: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
}


class _Bound(NamedTuple):
    """A comparison with a number, such as `. >= 18`."""

    subject: str
    sign: str
    value: float


def is_looser(old: str, new: str) -> bool:
    """Whether whatever fulfils `old` fulfils `new`. "" is no condition. False where that cannot be seen.

    Both are expressions that compiled, so they are not refused here.
    """
    if not new:
        return True
    if not old:
        return False
    one, other = parse(old), parse(new)
    return any(_implies(part, other) for part in _parts(one, "and")) or all(
        any(_implies(part, wanted) for part in _parts(one, "and")) for wanted in _parts(other, "and")
    )


def _parts(node: Syntax, sign: str) -> tuple[Syntax, ...]:
    if isinstance(node, Chain) and all(op == sign for op, _ in node.rest):
        return (node.first, *(operand for _, operand in node.rest))
    return (node,)


def _implies(old: Syntax, new: Syntax) -> bool:
    alternatives = _parts(new, "or")
    return all(
        any(_same_or_wider(case, alternative) for alternative in alternatives) for case in _parts(old, "or")
    )


def _same_or_wider(old: Syntax, new: Syntax) -> bool:
    if show(old) == show(new):
        return True
    one, other = _bound(old), _bound(new)
    if one is None or other is None or one.subject != other.subject:
        return False
    if one.sign == "=":
        return _COMPARE[other.sign](one.value, other.value)
    if one.sign[0] != other.sign[0]:
        return False
    if one.sign[0] == "<":
        wider, equal = one.value < other.value, one.value == other.value
    else:
        wider, equal = one.value > other.value, one.value == other.value
    return wider or (equal and (len(other.sign) == 2 or len(one.sign) == 1))


def _bound(node: Syntax) -> _Bound | None:
    if not isinstance(node, Chain) or len(node.rest) != 1 or node.rest[0][0] not in _FLIPPED:
        return None
    sign, right = node.rest[0]
    left_number, right_number = _number(node.first), _number(right)
    if right_number is not None:
        return _Bound(show(node.first), sign, right_number)
    if left_number is not None:
        return _Bound(show(right), _FLIPPED[sign], left_number)
    return None


def _number(node: Syntax) -> float | None:
    if isinstance(node, Number):
        return node.value
    if isinstance(node, Negative):
        inner = _number(node.operand)
        return None if inner is None else -inner
    return None
