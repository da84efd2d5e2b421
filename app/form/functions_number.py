"""Functions of numbers."""

from __future__ import annotations

import math
from decimal import ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING

from app.form.code import Kind
from app.form.functions_base import Function, Simple
from app.form.values import NAN, Value, to_number, to_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_TEN_TO_MANY = 300


def _int(x: float) -> float:
    return float(math.trunc(x)) if math.isfinite(x) else x


def round_half_up(x: float, decimals: float = 0.0) -> float:
    """XPath's round(): halves towards positive infinity, on the number's decimal digits as written."""
    if not math.isfinite(x) or math.isnan(decimals):
        return x if not math.isnan(decimals) else NAN
    places = int(max(-_TEN_TO_MANY, min(_TEN_TO_MANY, decimals)))
    if not places and abs(x) < 2**52:
        return float(math.floor(x + 0.5)) if x != 0.49999999999999994 else 0.0
    number = Decimal(repr(x))
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and -exponent <= places:
        return x
    step = Decimal(1).scaleb(-places)
    shifted = number.scaleb(places) + Decimal("0.5")
    return float(shifted.to_integral_value(ROUND_FLOOR) * step)


def _floor(x: float) -> float:
    return float(math.floor(x)) if math.isfinite(x) else x


def _ceiling(x: float) -> float:
    return float(math.ceil(x)) if math.isfinite(x) else x


def power(x: float, y: float) -> float:
    """x to the power y; NaN where it is not real, Infinity beyond the largest number."""
    try:
        return math.pow(x, y)
    except OverflowError:
        return -math.inf if x < 0 and y % 2 == 1 else math.inf
    except ValueError:
        return math.inf if x == 0 else NAN


def _guarded(function: Callable[[float], float]) -> Callable[[float], float]:
    def guarded(x: float) -> float:
        try:
            return function(x)
        except ValueError:
            return NAN
        except OverflowError:
            return math.inf

    return guarded


def _logarithm(function: Callable[[float], float]) -> Callable[[float], float]:
    guarded = _guarded(function)
    return lambda x: -math.inf if x == 0 else guarded(x)


def numbers(values: Sequence[Value]) -> list[float]:
    """The values that are numbers; blanks and other text are left out."""
    return [n for n in map(to_number, values) if n == n]


def _sum(values: Sequence[Value]) -> float:
    return math.fsum(found) if all(map(math.isfinite, found := numbers(values))) else sum(found)


def _max(values: Sequence[Value]) -> float:
    return max(numbers(values), default=NAN)


def _min(values: Sequence[Value]) -> float:
    return min(numbers(values), default=NAN)


def _count_non_empty(values: Sequence[Value]) -> float:
    return float(sum(1 for value in values if to_text(value) != ""))


FUNCTIONS: dict[str, Function] = {
    "int": Simple("n", Kind.NUMBER, _int),
    "round": Simple("n?n", Kind.NUMBER, round_half_up),
    "floor": Simple("n", Kind.NUMBER, _floor),
    "ceiling": Simple("n", Kind.NUMBER, _ceiling),
    "abs": Simple("n", Kind.NUMBER, abs),
    "pow": Simple("nn", Kind.NUMBER, power),
    "sqrt": Simple("n", Kind.NUMBER, _guarded(math.sqrt)),
    "log": Simple("n", Kind.NUMBER, _logarithm(math.log)),
    "log10": Simple("n", Kind.NUMBER, _logarithm(math.log10)),
    "exp": Simple("n", Kind.NUMBER, _guarded(math.exp)),
    "exp10": Simple("n", Kind.NUMBER, lambda x: power(10.0, x)),
    "sin": Simple("n", Kind.NUMBER, _guarded(math.sin)),
    "cos": Simple("n", Kind.NUMBER, _guarded(math.cos)),
    "tan": Simple("n", Kind.NUMBER, _guarded(math.tan)),
    "asin": Simple("n", Kind.NUMBER, _guarded(math.asin)),
    "acos": Simple("n", Kind.NUMBER, _guarded(math.acos)),
    "atan": Simple("n", Kind.NUMBER, _guarded(math.atan)),
    "atan2": Simple("nn", Kind.NUMBER, math.atan2),
    "pi": Simple("", Kind.NUMBER, lambda: math.pi),
    "sum": Simple("s", Kind.NUMBER, _sum),
    "max": Simple("s", Kind.NUMBER, _max),
    "min": Simple("s", Kind.NUMBER, _min),
    "count-non-empty": Simple("s", Kind.NUMBER, _count_non_empty),
}
