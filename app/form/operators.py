"""Comparison and arithmetic of the expression language, as XPath 1.0 with dates as numbers."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable

from app.form.values import NAN, NodeSet, Value, looks_dated, parse_dated, to_boolean, to_number, to_text

Numeric = Callable[[float, float], float]
Order = Callable[[float, float], bool]

ORDERS: dict[str, Order] = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}


def equal(a: Value, b: Value) -> bool:
    """`a = b`."""
    return _compare(a, b, same=True)


def unequal(a: Value, b: Value) -> bool:
    """`a != b`: with a node-set, whether some node differs."""
    return _compare(a, b, same=False)


def _compare(a: Value, b: Value, *, same: bool) -> bool:
    if isinstance(a, str) and isinstance(b, str):
        return _same_text(a, b) is same
    if isinstance(a, bool) or isinstance(b, bool):
        return (to_boolean(a) is to_boolean(b)) is same
    if isinstance(a, NodeSet):
        return any(_compare(x, b, same=same) for x in a.values)
    if isinstance(b, NodeSet):
        return any(_compare(a, x, same=same) for x in b.values)
    return (to_number(a) == to_number(b)) is same


def _same_text(a: str, b: str) -> bool:
    if a == b:
        return True
    if looks_dated(a) and looks_dated(b):
        first, second = parse_dated(a), parse_dated(b)
        return first is not None and second is not None and first.number == second.number
    return False


def same_flag(a: Value, literal: str) -> bool:
    """`${flag} = 'true'`, where the flag is a typed boolean: compared as text, as designers mean it."""
    return to_text(a) == literal if isinstance(a, bool) else equal(a, literal)


def ordered(order: Order, a: Value, b: Value) -> bool:
    """`a < b` and its like: by number, with node-sets for some node."""
    if isinstance(a, NodeSet):
        return any(ordered(order, x, b) for x in a.values)
    if isinstance(b, NodeSet):
        return any(ordered(order, a, x) for x in b.values)
    return order(to_number(a), to_number(b))


def divide(a: float, b: float) -> float:
    """IEEE 754 division."""
    if b != 0:
        return a / b
    if a == 0 or math.isnan(a):
        return NAN
    return math.copysign(math.inf, a) * math.copysign(1.0, b)


def remainder(a: float, b: float) -> float:
    """`a mod b`, with the sign of `a`."""
    return math.fmod(a, b) if b != 0 and math.isfinite(a) and not math.isnan(b) else NAN


ARITHMETIC: dict[str, Numeric] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "div": divide,
    "mod": remainder,
}
