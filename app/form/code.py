"""What the compiler hands around: closures over a frame, with what is known of their results."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, auto
from typing import NamedTuple, TypeVar, cast

from app.base.errors import Code as ErrorCode
from app.base.errors import KnownError
from app.form.tree import Place, Tree
from app.form.values import NodeSet, Value, to_boolean, to_number, to_text

MAX_STEPS = 200_000
"""Nodes and choices that one evaluation may visit."""

T = TypeVar("T")


class Frame:
    """One evaluation: the interview, the own place, and inside predicates the node that is tested."""

    __slots__ = ("item", "left", "own", "owner", "place", "position", "size", "tree")

    def __init__(self, tree: Tree, place: Place, owner: str) -> None:
        self.tree = tree
        self.owner = owner
        self.own = place
        self.place = place
        self.item: Mapping[str, str] = {}
        self.position = 1
        self.size = 1
        self.left = MAX_STEPS

    def spend(self, steps: int) -> None:
        """Count visited nodes. Raises KnownError(EXPRESSION_STEPS) beyond the bound."""
        self.left -= steps
        if self.left < 0:
            raise KnownError(ErrorCode.EXPRESSION_STEPS, name=self.owner, limit=MAX_STEPS)


NOWHERE: Frame = object.__new__(Frame)
"""A frame for folding constants: code of constant parts never looks at it."""

Run = Callable[[Frame], Value]
Ref = tuple[str, Place]
"""A node of the interview: its name and its place."""


class Kind(Enum):
    """What is known of a result before it is there."""

    TEXT = auto()
    NUMBER = auto()
    BOOLEAN = auto()
    ANY = auto()


class Code(NamedTuple):
    """A compiled expression part.

    `literal` is its value where it is constant. `single` says that it reads just one node, so that its
    result is that node's typed value; `nodes` gives the values of the visible nodes where it is a path.
    """

    run: Run
    kind: Kind = Kind.ANY
    literal: Value | None = None
    nodes: Callable[[Frame], tuple[Value, ...]] | None = None
    single: bool = False

    @property
    def is_constant(self) -> bool:
        """Whether `literal` is the result."""
        return self.literal is not None


def constant(value: Value) -> Code:
    """Code that always gives `value`."""
    return Code(lambda _: value, kind_of(value), value)


def kind_of(value: Value) -> Kind:
    """What a value is."""
    if isinstance(value, bool):
        return Kind.BOOLEAN
    if isinstance(value, str):
        return Kind.TEXT
    return Kind.NUMBER if isinstance(value, (float, int)) else Kind.ANY


def text_of(code: Code) -> Callable[[Frame], str]:
    """The code's result as text."""
    return _converted(code, Kind.TEXT, to_text)


def number_of(code: Code) -> Callable[[Frame], float]:
    """The code's result as number."""
    return _converted(code, Kind.NUMBER, to_number)


def boolean_of(code: Code) -> Callable[[Frame], bool]:
    """The code's result as boolean."""
    return _converted(code, Kind.BOOLEAN, to_boolean)


def _converted(code: Code, kind: Kind, convert: Callable[[Value], T]) -> Callable[[Frame], T]:
    run = code.run
    if code.literal is not None:
        value = convert(code.literal)
        return lambda _: value
    if code.kind is kind:
        return cast("Callable[[Frame], T]", run)
    return lambda f: convert(run(f))


def values_of(code: Code) -> Callable[[Frame], tuple[Value, ...]]:
    """The values of the code's nodes; of anything else its one value."""
    if code.nodes is not None:
        return code.nodes
    run = code.run

    def spread(f: Frame) -> tuple[Value, ...]:
        value = run(f)
        return value.values if isinstance(value, NodeSet) else (value,)

    return spread
