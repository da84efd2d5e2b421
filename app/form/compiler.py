"""Compiles syntax to closures: literals folded, single answers read directly, comparisons specialised."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from app.form.code import NOWHERE, Code, Frame, Kind, boolean_of, constant, number_of
from app.form.finding import Cells, code_of
from app.form.functions import build_call
from app.form.operators import ARITHMETIC, ORDERS, equal, ordered, same_flag, unequal
from app.form.resolver import Resolver
from app.form.scope import ExpressionCode, ExpressionError, Scope
from app.form.syntax import Call, Chain, Here, Negative, Number, Path, Reference, Root, Syntax, Text
from app.form.values import looks_dated

if TYPE_CHECKING:
    from collections.abc import Callable


class Compiler:
    """Compiles one expression in its scope; `resolver` notes what it reads and uses."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.resolver = Resolver(scope, self.compile)

    def compile(self, node: Syntax) -> Code:
        """Code for one part of the syntax. Raises ExpressionError."""
        match node:
            case Number(value=value):
                return constant(value)
            case Text(value=text):
                return constant(text)
            case Negative(operand=operand):
                return self.negative(self.compile(operand))
            case Chain():
                return self.chain(node)
            case Call(name="current" | "instance" | "indexed-repeat"):
                return self.path(node)
            case Call():
                return build_call(self, node)
            case Reference() | Path() | Root() | Here():
                return self.path(node)
        assert_never(node)

    def path(self, node: Syntax) -> Code:
        """Code that reads a path."""
        finding = self.resolver.resolve(node)
        if finding is None:
            raise ExpressionError(ExpressionCode.PATH, node.column, "This is not a path to a question.")
        if self.resolver.in_condition and isinstance(finding, Cells) and finding.tested:
            self.resolver.note(finding)
            return code_of(self.resolver.names, finding)
        self.resolver.note(finding, is_own=self.is_own(node))
        return code_of(self.resolver.names, finding)

    def is_own(self, node: Syntax) -> bool:
        """Whether a path is `.` (or `current()/.`) outside predicates: the own value."""
        match node:
            case Path(start=Here(), predicates=(), steps=(step,)):
                return step.axis == "self" and not step.predicates and not self.resolver.in_condition
            case Path(start=Call(name="current"), predicates=(), steps=(step,)):
                return step.axis == "self" and not step.predicates
            case Call(name="current"):
                return True
        return False

    def negative(self, code: Code) -> Code:
        """Unary minus."""
        run = number_of(code)
        return fold(Code(lambda f: -run(f), Kind.NUMBER), code)

    def chain(self, node: Chain) -> Code:
        """Operators of one rank."""
        operator = node.rest[0][0]
        if operator == "|":
            return self.path(node)
        first = self.compile(node.first)
        if operator in ("and", "or"):
            return logic(operator, [first, *(self.compile(operand) for _, operand in node.rest)])
        for sign, operand in node.rest:
            second = self.compile(operand)
            first = fold(binary(sign, first, second), first, second)
        return first


def fold(code: Code, *parts: Code) -> Code:
    """Constant code where all its parts are constant."""
    if all(part.is_constant for part in parts):
        return constant(code.run(NOWHERE))
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


def _ordered(sign: str, a: Code, b: Code) -> Callable[[Frame], bool]:
    order = ORDERS[sign]
    run_a, run_b = a.run, b.run
    if all(c.single or c.kind is not Kind.ANY for c in (a, b)):
        left, right = number_of(a), number_of(b)
        return lambda f: order(left(f), right(f))
    return lambda f: ordered(order, run_a(f), run_b(f))


def _equality(sign: str, a: Code, b: Code) -> Callable[[Frame], bool]:
    if isinstance(a.literal, str) and not isinstance(b.literal, str):
        a, b = b, a
    run_a, run_b = a.run, b.run
    compare = equal if sign == "=" else unequal
    text = b.literal
    if not isinstance(text, str):
        return lambda f: compare(run_a(f), run_b(f))
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
