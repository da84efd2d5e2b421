"""Code made of other code: calculations, comparisons, conditions joined by `and` and `or`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.form.code import Code, Folding, Frame, Kind, boolean_of, constant, number_of
from app.form.operators import ARITHMETIC, ORDERS, equal, ordered, same_flag, unequal
from app.form.values import looks_dated

if TYPE_CHECKING:
    from collections.abc import Callable


def fold(code: Code, *parts: Code) -> Code:
    """Constant code where all its parts are constant."""
    if all(part.is_constant for part in parts):
        return constant(code.run(Folding()))
    return code


def binary(sign: str, a: Code, b: Code) -> Code:
    """Code for one comparison or calculation."""
    if sign in ARITHMETIC:
        operate = ARITHMETIC[sign]
        left, right = number_of(a), number_of(b)
        if sign == "+":
            return Code(lambda f: left(f) + right(f), Kind.NUMBER)
        if sign == "-":
            return Code(lambda f: left(f) - right(f), Kind.NUMBER)
        return Code(lambda f: operate(left(f), right(f)), Kind.NUMBER)
    if sign in ORDERS:
        return Code(_ordered(sign, a, b), Kind.BOOLEAN)
    return Code(_equality(sign, a, b), Kind.BOOLEAN)


def calculation(first: Code, rest: list[tuple[str, Code]]) -> Code:
    """Code for a long calculation, step by step: nested in each other a thousand steps would be too deep."""
    begin = number_of(first)
    steps = [(ARITHMETIC[sign], number_of(code)) for sign, code in rest]

    def run(f: Frame) -> float:
        value = begin(f)
        for operate, operand in steps:
            value = operate(value, operand(f))
        return value

    return fold(Code(run, Kind.NUMBER), first, *(code for _, code in rest))


def _ordered(sign: str, a: Code, b: Code) -> Callable[[Frame], bool]:
    order = ORDERS[sign]
    run_a, run_b = a.run, b.run
    if all(c.single or c.kind is not Kind.ANY for c in (a, b)):
        left, right = number_of(a), number_of(b)
        return lambda f: order(left(f), right(f))
    return lambda f: ordered(order, f.read(run_a(f)), f.read(run_b(f)))


def _equality(sign: str, a: Code, b: Code) -> Callable[[Frame], bool]:
    if isinstance(a.literal, str) and not isinstance(b.literal, str):
        a, b = b, a
    run_a, run_b = a.run, b.run
    compare = equal if sign == "=" else unequal
    text = b.literal
    if not isinstance(text, str):
        return lambda f: compare(f.read(run_a(f)), f.read(run_b(f)))
    wanted = text
    if wanted in ("true", "false") and a.single:
        return lambda f: same_flag(run_a(f), wanted) is (sign == "=")
    if looks_dated(wanted):
        return lambda f: compare(run_a(f), wanted)
    if sign == "=":

        def same(f: Frame) -> bool:
            value = run_a(f)
            return value == wanted if type(value) is str else equal(value, wanted)

        return same

    def differs(f: Frame) -> bool:
        value = run_a(f)
        return value != wanted if type(value) is str else unequal(value, wanted)

    return differs


def logic(operator: str, parts: list[Code]) -> Code:
    """`and` or `or` over any number of conditions; the rest is not evaluated once the result is known."""
    tests = [boolean_of(part) for part in parts]
    decisive = operator == "or"
    if len(tests) == 2:
        first, second = tests
        if decisive:
            return fold(Code(lambda f: first(f) or second(f), Kind.BOOLEAN), *parts)
        return fold(Code(lambda f: first(f) and second(f), Kind.BOOLEAN), *parts)

    def run(f: Frame) -> bool:
        result = not decisive
        for test in tests:
            result = test(f)
            if result is decisive:
                break
        return result

    return fold(Code(run, Kind.BOOLEAN), *parts)
