"""How a function of the expression language is described, and how a call to it is compiled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.form.code import NOWHERE, Code, Frame, Kind, boolean_of, constant, number_of, text_of, values_of
from app.form.values import NodeSet, Value

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.form.compiler import Compiler
    from app.form.syntax import Call


@dataclass(frozen=True, slots=True)
class Simple:
    """A function of its arguments alone.

    `parameters` has a letter each: `t` text, `n` number, `b` boolean, `v` any one value, `s` all values
    of any number of node-sets or values (the last only). After `?` they may be left out.
    """

    parameters: str
    kind: Kind
    call: Callable[..., Value]

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
            return constant(run(NOWHERE))
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
        if not take and len(spread) == 1:
            only = spread[0]
            return lambda f: function(only(f))
        return lambda f: function(*[t(f) for t in take], [value for s in spread for value in s(f)])


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


_TAKE: dict[str, Callable[[Code], Callable[[Frame], Any]]] = {
    "t": text_of,
    "n": number_of,
    "b": boolean_of,
    "v": first_value,
}


@dataclass(frozen=True, slots=True)
class Special:
    """A function that looks at the interview, at its arguments' syntax, or evaluates them by need."""

    least: int
    most: int | None
    build: Callable[[Compiler, Call], Code]


Function = Simple | Special
