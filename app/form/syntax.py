"""The syntax of an expression: a closed set of immutable nodes, and a walk over them.

Every node knows its `column`, counted from 1 in the expression's text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written."""

    column: int
    value: float


@dataclass(frozen=True, slots=True)
class Text:
    """A text in quotes."""

    column: int
    value: str


@dataclass(frozen=True, slots=True)
class Negative:
    """Unary minus."""

    column: int
    operand: Syntax


@dataclass(frozen=True, slots=True)
class Chain:
    """Operators of one rank, evaluated from the left: `first op operand op operand ...`.

    The ranks are `or`; `and`; `= !=`; `< <= > >=`; `+ -`; `* div mod`; `|`. A chain is flat, so that
    a long list of alternatives is not deep.
    """

    column: int
    first: Syntax
    rest: tuple[tuple[str, Syntax], ...]


@dataclass(frozen=True, slots=True)
class Call:
    """A function with its arguments."""

    column: int
    name: str
    arguments: tuple[Syntax, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """`${name}`."""

    column: int
    name: str


@dataclass(frozen=True, slots=True)
class Root:
    """The start of an absolute path."""

    column: int


@dataclass(frozen=True, slots=True)
class Here:
    """The start of a relative path: the own node, or inside a predicate the node that is tested."""

    column: int


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: `name` is "*" for any node, "." or ".." for self and parent without a name."""

    column: int
    axis: str
    name: str
    predicates: tuple[Syntax, ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """A start, predicates on the start itself, and steps from there."""

    column: int
    start: Syntax
    predicates: tuple[Syntax, ...]
    steps: tuple[Step, ...]


Syntax = Number | Text | Negative | Chain | Call | Reference | Root | Here | Path


def parts(node: Syntax) -> tuple[Syntax, ...]:
    """The expressions directly inside a node, predicates included."""
    match node:
        case Number() | Text() | Reference() | Root() | Here():
            return ()
        case Negative(operand=operand):
            return (operand,)
        case Chain(first=first, rest=rest):
            return (first, *(operand for _, operand in rest))
        case Call(arguments=arguments):
            return arguments
        case Path(start=start, predicates=predicates, steps=steps):
            return (start, *predicates, *(p for step in steps for p in step.predicates))
    assert_never(node)


def walk(node: Syntax) -> Iterator[Syntax]:
    """A node and everything inside it, in order of the text."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(reversed(parts(node)))


def show(node: Syntax) -> str:
    """The expression written anew, with single blanks and brackets around every inner chain."""
    match node:
        case Number(value=value):
            return number_literal(value)
        case Text(value=value):
            return f'"{value}"' if "'" in value else f"'{value}'"
        case Negative(operand=operand):
            return f"-{_inner(operand)}"
        case Chain(first=first, rest=rest):
            return " ".join([_inner(first), *(f"{op} {_inner(operand)}" for op, operand in rest)])
        case Call(name=name, arguments=arguments):
            return f"{name}({', '.join(show(a) for a in arguments)})"
        case Reference(name=name):
            return f"${{{name}}}"
        case Root():
            return "/"
        case Here():
            return ""
        case Path():
            return _show_path(node)
    assert_never(node)


def number_literal(value: float) -> str:
    """A number as the language writes it."""
    from app.form.values import number_text

    return number_text(value)


def _inner(node: Syntax) -> str:
    return f"({show(node)})" if isinstance(node, Chain) else show(node)


def _show_path(path: Path) -> str:
    is_primary = isinstance(path.start, Call | Reference | Root | Here)
    head = (show(path.start) if is_primary else f"({show(path.start)})") + "".join(
        f"[{show(p)}]" for p in path.predicates
    )
    steps = "/".join(_show_step(step) for step in path.steps)
    return f"{head}/{steps}" if steps and not isinstance(path.start, Here | Root) else head + steps


def _show_step(step: Step) -> str:
    name = {"self": ".", "parent": ".."}.get(step.axis, "") if step.name in (".", "..") else step.name
    if step.axis != "child" and step.name not in (".", ".."):
        name = f"{step.axis}::{step.name}"
    return name + "".join(f"[{show(p)}]" for p in step.predicates)
