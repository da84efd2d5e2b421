"""How a function of the expression language is described, and how a call to it is compiled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.base.errors import KnownError
from app.form.code import (
    MAX_STEPS,
    Code,
    Folding,
    Frame,
    Kind,
    boolean_of,
    constant,
    number_of,
    text_of,
    values_of,
)
from app.form.scope import ExpressionCode, ExpressionError
from app.form.values import NodeSet, Value

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.form.compiler import Compiler
    from app.form.syntax import Call


@dataclass(frozen=True, slots=True)
class Simple:
    """A function of its arguments alone.

    `parameters` has a letter each: `t` text, `n` number, `b` boolean, `v` any one value, `s` all values
    of any number of node-sets or values (the last only). After `?` they may be left out. One that `writes`
    can make a longer text than any that it is given: it takes the frame too, before the rest, and asks it.
    """

    parameters: str
    kind: Kind
    call: Callable[..., Value]
    writes: bool = False

    @property
    def least(self) -> int:
        """The fewest arguments it takes."""
        return len(self.parameters.partition("?")[0])

    @property
    def most(self) -> int | None:
        """The most arguments it takes, None for any number."""
        return None if self.parameters.endswith("s") else len(self.parameters.replace("?", ""))

    def build(self, compiler: Compiler, call: Call) -> Code:
        """Code for a call, a constant one where all arguments are."""
        arguments = [compiler.compile(a) for a in call.arguments]
        run = self._run(arguments)
        if all(a.is_constant for a in arguments):
            return _folded(run, compiler, call)
        return Code(run, self.kind)

    def _run(self, arguments: Sequence[Code]) -> Callable[[Frame], Value]:
        letters = self.parameters.replace("?", "")
        if letters.endswith("s"):
            return self._variadic(letters[:-1], arguments)
        function = self.call
        take = [_TAKE[letter](code) for letter, code in zip(letters, arguments, strict=False)]
        match take:
            case []:
                return lambda _: function()
            case [a]:
                return lambda f: function(a(f))
            case [a, b]:
                return lambda f: function(a(f), b(f))
        a, b, c = take
        return lambda f: function(a(f), b(f), c(f))

    def _variadic(self, letters: str, arguments: Sequence[Code]) -> Callable[[Frame], Value]:
        function = self.call
        take = [_TAKE[letter](code) for letter, code in zip(letters, arguments, strict=False)]
        spread = [values_of(code) for code in arguments[len(letters) :]]
        gather = spread[0] if len(spread) == 1 else lambda f: [value for s in spread for value in s(f)]
        if self.writes:
            return lambda f: function(f, *[t(f) for t in take], gather(f))

        def run(f: Frame) -> Value:
            values = gather(f)
            f.read_all(values)
            return function(*[t(f) for t in take], values)

        return run


_STEPS_A_PART = 10
"""Steps of working out a constant part that count as one part of an expression."""


def _folded(run: Callable[[Frame], Value], compiler: Compiler, call: Call) -> Code:
    frame = Folding()
    try:
        folded = constant(run(frame))
    except KnownError:
        raise ExpressionError(
            ExpressionCode.TOO_LONG,
            call.column,
            f"{call.name}() makes a text that is too long.",
            "Use shorter texts.",
        ) from None
    compiler.resolver.spend((MAX_STEPS - frame.left) // _STEPS_A_PART, call.column)
    return folded


def first_value(code: Code) -> Callable[[Frame], Value]:
    """The code's result, of a node-set its first value or ""."""
    run = code.run
    if code.kind is not Kind.ANY or code.single or code.is_constant:
        return run

    def first(f: Frame) -> Value:
        value = run(f)
        if isinstance(value, NodeSet):
            return value.values[0] if value.values else ""
        return value

    return first


def _counted(code: Code) -> Callable[[Frame], Value]:
    take = first_value(code)
    return lambda f: f.read(take(f))


_TAKE: dict[str, Callable[[Code], Callable[[Frame], Any]]] = {
    "t": text_of,
    "n": number_of,
    "b": boolean_of,
    "v": _counted,
}


@dataclass(frozen=True, slots=True)
class Special:
    """A function that looks at the interview, at its arguments' syntax, or evaluates them by need."""

    least: int
    most: int | None
    build: Callable[[Compiler, Call], Code]


Function = Simple | Special
