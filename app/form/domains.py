"""What an answer may read as in an expression, as far as its type, list, range and constraint tell."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.form.model import Kind
from app.form.operators import ORDERS, equal, ordered, unequal
from app.form.syntax import Chain, Here, Negative, Number, Path, Text
from app.form.values import to_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.form.model import Form, Node
    from app.form.syntax import Syntax

NUMERIC: Final = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.RANGE})
SEVERAL: Final = frozenset({Kind.SELECT_MULTIPLE, Kind.RANK})
FLIPPED: Final = {"=": "=", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}
OPPOSITE: Final = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}


@dataclass(frozen=True, slots=True)
class Domain:
    """The readings that are possible: blank, and where `filled` any other that the rest allows.

    `codes`: only these texts, None for any. `low`, `high`: bounds of a number, themselves out where `open`;
    `whole`: no fractions. `without`: numbers that are out. `chosen`, `lacking`: choices that several-answers
    surely have or lack.
    """

    blank: bool = True
    filled: bool = True
    codes: frozenset[str] | None = None
    low: float = -math.inf
    high: float = math.inf
    low_open: bool = False
    high_open: bool = False
    whole: bool = False
    without: frozenset[float] = frozenset()
    chosen: frozenset[str] = frozenset()
    lacking: frozenset[str] = frozenset()

    def checked(self) -> Domain:
        """The same, not `filled` where nothing but blank is left."""
        return self if not self.filled or self._has_some() else replace(self, filled=False)

    def _has_some(self) -> bool:
        if self.codes is not None and not self.codes:
            return False
        if self.chosen & self.lacking or (self.codes is not None and self.chosen - self.codes):
            return False
        low, high = self.low, self.high
        if self.whole and math.isfinite(low):
            low = math.floor(low) + 1 if self.low_open else math.ceil(low)
        if self.whole and math.isfinite(high):
            high = math.ceil(high) - 1 if self.high_open else math.floor(high)
        is_open = (self.low_open or self.high_open) and not self.whole
        if low > high or (low == high and (is_open or low in self.without)):
            return False
        few = self.whole and high - low < len(self.without)
        return not few or any(n not in self.without for n in range(int(low), int(high) + 1))

    @property
    def is_possible(self) -> bool:
        """Whether any reading is left."""
        return self.blank or self.filled


def literal(operand: Syntax) -> float | str | None:
    """A number or text that is written out, None for anything else."""
    match operand:
        case Number(value=number):
            return number
        case Negative(operand=Number(value=number)):
            return -number
        case Text(value=text):
            return text
        case _:
            return None


def holds(operator: str, reading: float | str, constant: float | str) -> bool:
    """Whether a comparison is true, as interviews work it out."""
    if operator in ORDERS:
        return ordered(ORDERS[operator], reading, constant)
    return equal(reading, constant) if operator == "=" else unequal(reading, constant)


def compared(domain: Domain, kind: Kind, operator: str, constant: float | str, *, truth: bool) -> Domain:
    """The readings of which `reading operator constant` has this truth; all where it cannot be told."""
    found = domain
    if domain.blank and holds(operator, "", constant) is not truth:
        found = replace(domain, blank=False)
    if kind in NUMERIC:
        return _bounded(found, operator, to_number(constant), constant, truth=truth).checked()
    if kind in SEVERAL:
        # A comparison with '' only tells blank from filled; with anything else the order of choices matters.
        filled = found.filled and (constant != "" or (operator == "!=") is truth)
        return replace(found, filled=filled).checked()
    if found.codes is not None:
        codes = frozenset(code for code in found.codes if holds(operator, code, constant) is truth)
        return replace(found, codes=codes).checked()
    is_equal = operator == "=" if truth else operator == "!="
    if (
        kind is Kind.TEXT
        and is_equal
        and isinstance(constant, str)
        and constant
        and not constant[0].isdigit()
    ):
        return replace(found, codes=frozenset({constant}))
    return found


def _bounded(domain: Domain, operator: str, number: float, constant: float | str, *, truth: bool) -> Domain:
    if math.isnan(number):
        # A number is never equal to, below or above a text that is no number.
        return replace(domain, filled=domain.filled and holds(operator, 0.0, constant) is truth)
    if operator in ("=", "!="):
        if (operator == "=") is not truth:
            return replace(domain, without=domain.without | {number})
        return above(below(domain, number, is_open=False), number, is_open=False)
    sign = operator if truth else OPPOSITE[operator]
    move = below if sign.startswith("<") else above
    return move(domain, number, is_open=not sign.endswith("="))


def below(domain: Domain, number: float, *, is_open: bool) -> Domain:
    """No number above this one, nor itself where `is_open`."""
    if (number, not is_open) >= (domain.high, not domain.high_open):
        return domain
    return replace(domain, high=number, high_open=is_open)


def above(domain: Domain, number: float, *, is_open: bool) -> Domain:
    """No number below this one, nor itself where `is_open`."""
    if (-number, not is_open) >= (-domain.low, not domain.low_open):
        return domain
    return replace(domain, low=number, low_open=is_open)


def domain_of(form: Form, node: Node) -> Domain:
    """The readings of an answer that keeps to its rules, or is blank, hidden or a special answer."""
    found = Domain()
    if node.kind in SEVERAL or node.kind is Kind.SELECT_ONE:
        names = frozenset(choice.name for choice in form.choices_of(node))
        found = Domain(codes=names or None)
    elif node.kind is Kind.INTEGER:
        found = Domain(whole=True)
    elif node.kind is Kind.RANGE:
        start, end = (
            float(node.parameters.get(key, plain)) for key, plain in (("start", "1"), ("end", "10"))
        )
        found = Domain(low=min(start, end), high=max(start, end))
    rules = [node.constraint] if node.constraint is not None else []
    rules += [check.expr for check in node.checks if check.severity == "error"]
    for rule in rules:
        for part in _all_of(rule.tree):
            # Rules are not checked on a blank, so they say nothing of it.
            found = replace(_fulfilling(found, node.kind, part), blank=True)
    return found


def _all_of(tree: Syntax) -> Iterator[Syntax]:
    """The parts of a rule that all have to be true."""
    if isinstance(tree, Chain) and tree.rest[0][0] == "and":
        for part in (tree.first, *(operand for _, operand in tree.rest)):
            yield from _all_of(part)
    else:
        yield tree


def _fulfilling(domain: Domain, kind: Kind, part: Syntax) -> Domain:
    """The readings that fulfil a comparison of the own answer with a constant; all for any other rule."""
    match part:
        case Chain(first=first, rest=((operator, second),)) if operator in FLIPPED:
            for own, other, sign in ((first, second, operator), (second, first, FLIPPED[operator])):
                constant = literal(other)
                if constant is not None and is_own(own):
                    return compared(domain, kind, sign, constant, truth=True)
        case _:
            pass
    return domain


def is_own(operand: Syntax) -> bool:
    """Whether an operand is `.`."""
    match operand:
        case Path(start=Here(), predicates=(), steps=(step,)):
            return step.name == "." and not step.predicates
        case _:
            return False
