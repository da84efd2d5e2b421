"""What the compiler hands around: closures over a frame, with what is known of their results."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto
from typing import NamedTuple, TypeVar, cast

from app.base.errors import Code as ErrorCode
from app.base.errors import KnownError
from app.form.tree import Place, Tree
from app.form.values import NodeSet, Value, to_boolean, to_number, to_text

MAX_STEPS = 200_000
"""Nodes and choices that one evaluation may visit, and characters by `CHARACTERS_A_STEP`."""
MAX_TEXT = 100_000
"""Characters of a text that an expression makes: texts that are made of themselves double at each answer."""
CHARACTERS_A_STEP = 20
"""Characters that take about as long to read or write as a node takes to visit."""

V = TypeVar("V", bound=Value)


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

    def read(self, value: V) -> V:
        """`value`, with the characters of its texts counted. Raises KnownError(EXPRESSION_STEPS)."""
        if isinstance(value, str):
            if len(value) >= CHARACTERS_A_STEP:
                self.spend(len(value) // CHARACTERS_A_STEP)
        elif isinstance(value, NodeSet):
            self.read_all(value.values)
        return value

    def read_all(self, values: Sequence[Value]) -> None:
        """Count the characters of texts. Raises KnownError(EXPRESSION_STEPS)."""
        self.spend(sum([len(v) for v in values if isinstance(v, str)]) // CHARACTERS_A_STEP)

    def write(self, length: int) -> None:
        """Count a text before it is made. Raises KnownError(EXPRESSION_TEXT, EXPRESSION_STEPS)."""
        if length > MAX_TEXT:
            self.tree.spent(MAX_STEPS - self.left)
            raise KnownError(ErrorCode.EXPRESSION_TEXT, name=self.owner, limit=MAX_TEXT)
        self.spend(length // CHARACTERS_A_STEP)


class Folding(Frame):
    """A frame for folding constants: code of constant parts reads nothing of an interview."""

    __slots__ = ()

    def __init__(self) -> None:
        self.owner = ""
        self.left = MAX_STEPS

    def write(self, length: int) -> None:
        """Count a text before it is made. Raises KnownError(EXPRESSION_STEPS) for any that is too long."""
        self.spend(MAX_STEPS + 1 if length > MAX_TEXT else length // CHARACTERS_A_STEP)


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
    """The code's result as text, its characters counted."""
    run = code.run
    if code.literal is not None:
        literal = to_text(code.literal)
        if len(literal) < CHARACTERS_A_STEP:
            return lambda _: literal
        return lambda f: f.read(literal)
    return lambda f: f.read(to_text(run(f)))


def number_of(code: Code) -> Callable[[Frame], float]:
    """The code's result as number."""
    run = code.run
    if code.literal is not None:
        literal = to_number(code.literal)
        return lambda _: literal
    if code.kind is Kind.NUMBER:
        return cast("Callable[[Frame], float]", run)

    def number(f: Frame) -> float:
        value = run(f)
        return value if type(value) is float else to_number(f.read(value))

    return number


def boolean_of(code: Code) -> Callable[[Frame], bool]:
    """The code's result as boolean."""
    run = code.run
    if code.literal is not None:
        literal = to_boolean(code.literal)
        return lambda _: literal
    if code.kind is Kind.BOOLEAN:
        return cast("Callable[[Frame], bool]", run)
    return lambda f: to_boolean(run(f))


def values_of(code: Code) -> Callable[[Frame], tuple[Value, ...]]:
    """The values of the code's nodes; of anything else its one value."""
    if code.nodes is not None:
        return code.nodes
    run = code.run

    def spread(f: Frame) -> tuple[Value, ...]:
        value = run(f)
        return value.values if isinstance(value, NodeSet) else (value,)

    return spread
