"""Compiles syntax to closures: literals folded, single answers read directly."""

from __future__ import annotations

from typing import assert_never

from app.form.code import Code, Kind, constant, number_of
from app.form.combining import binary, calculation, fold, logic
from app.form.finding import Cells, code_of
from app.form.functions import build_call
from app.form.operators import ARITHMETIC
from app.form.resolver import Resolver
from app.form.scope import ExpressionCode, ExpressionError, Scope
from app.form.syntax import Call, Chain, Here, Negative, Number, Path, Reference, Root, Syntax, Text


class Compiler:
    """Compiles one expression in its scope; `resolver` notes what it reads and uses."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.resolver = Resolver(scope, self.compile)

    def compile(self, node: Syntax) -> Code:
        """Code for one part of the syntax. Raises ExpressionError."""
        self.resolver.spend(1, node.column)
        match node:
            case Number(value=value):
                return constant(value)
            case Text(value=text):
                return constant(text)
            case Reference():
                return self.reference(node)
            case Negative(operand=operand):
                return self.negative(self.compile(operand))
            case Chain():
                return self.chain(node)
            case Call(name="current" | "instance" | "indexed-repeat"):
                return self.path(node)
            case Call():
                return build_call(self, node)
            case Path() | Root() | Here():
                return self.path(node)
        assert_never(node)

    def reference(self, node: Reference) -> Code:
        """Code that reads `${name}`: outside conditions the same for all expressions in the same rosters."""
        resolver = self.resolver
        if resolver.in_condition:
            return self.path(node)
        readings = resolver.names.readings
        key = (node.name, resolver.rosters)
        if key not in readings:
            finding = resolver.reference(node)
            readings[key] = finding, code_of(resolver.names, finding)
        finding, code = readings[key]
        resolver.note(finding)
        return code

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
        rest = [(sign, self.compile(operand)) for sign, operand in node.rest]
        if len(rest) > 2 and operator in ARITHMETIC:
            return calculation(first, rest)
        for sign, second in rest:
            first = fold(binary(sign, first, second), first, second)
        return first
