"""What an expression may name, and what is said when it names something else."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from app.form.model import Kind
from app.form.resembling import Resembling

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.form.code import Code
    from app.form.finding import Pattern
    from app.form.syntax import Syntax


class ExpressionCode(StrEnum):
    """The kinds of faults that an expression can have before it ever runs."""

    SYNTAX = "expression-syntax"
    NAME = "expression-name"
    PATH = "expression-path"
    FUNCTION = "expression-function"
    ARITY = "expression-arity"
    ARGUMENT = "expression-argument"
    COLUMN = "expression-column"
    LIST = "expression-list"
    PATTERN = "expression-pattern"
    TOO_LONG = "expression-too-long"
    TOO_DEEP = "expression-too-deep"


class ExpressionError(Exception):
    """An expression that cannot be used: what is wrong, where, and what to write instead.

    `column` counts characters of the expression from 1. `hint` may be "".
    """

    def __init__(self, code: ExpressionCode, column: int, message: str, hint: str = "") -> None:
        super().__init__(code, column, message, hint)
        self.code = code
        self.column = column
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        """One line for logs and test output."""
        return f"{self.code.value} at {self.column}: {self.message}" + (
            f" ({self.hint})" if self.hint else ""
        )


@dataclass(frozen=True, slots=True)
class Named:
    """A node of the form as far as expressions care.

    `parents` are the names of the groups and rosters around it, outermost first.
    """

    name: str
    kind: Kind
    parents: tuple[str, ...] = ()
    list_name: str | None = None


@dataclass(frozen=True)
class Names:
    """All that the expressions of one form may name; built once a form, before its expressions.

    `lists` gives the columns of every choice list and external list, without `name` and `label`.
    `parsed` keeps the syntax of each text that was compiled, `readings` what `${name}` finds and reads for
    each tuple of rosters around the asker: forms repeat themselves. `resembling` suggests names in place of
    mistyped ones.
    """

    nodes: Mapping[str, Named]
    lists: Mapping[str, frozenset[str]] = field(default_factory=dict)
    version: str = ""
    parsed: dict[str, Syntax] = field(default_factory=dict, compare=False, repr=False)
    readings: dict[tuple[str, tuple[str, ...]], tuple[Pattern, Code]] = field(
        default_factory=dict, compare=False, repr=False
    )
    resembling: Resembling = field(default_factory=Resembling, compare=False, repr=False)

    @classmethod
    def of(
        cls, nodes: Iterable[Named], lists: Mapping[str, frozenset[str]] | None = None, version: str = ""
    ) -> Names:
        """Names from nodes in form order; of two nodes with one name the first counts."""
        known: dict[str, Named] = {}
        for node in nodes:
            known.setdefault(node.name, node)
        return cls(known, lists or {}, version)

    @cached_property
    def children(self) -> Mapping[str, tuple[str, ...]]:
        """Names directly below each group and roster in form order; "" stands for the form itself."""
        below: dict[str, list[str]] = {"": []}
        for node in self.nodes.values():
            below.setdefault(node.parents[-1] if node.parents else "", []).append(node.name)
        return {parent: tuple(names) for parent, names in below.items()}

    @cached_property
    def rosters(self) -> Mapping[str, tuple[str, ...]]:
        """The rosters around each node, outermost first; a roster does not name itself."""
        return {
            node.name: tuple(p for p in node.parents if p in self.nodes and self.nodes[p].kind is Kind.REPEAT)
            for node in self.nodes.values()
        }

    def closest(self, word: str, known: Iterable[str] | None = None) -> str:
        """The name (or the one of `known`) that `word` was probably meant to be, "" if none is near."""
        return self.resembling.nearest(word, self.nodes if known is None else known)

    def is_roster(self, name: str) -> bool:
        """Whether `name` is a roster of the form."""
        return name in self.nodes and self.nodes[name].kind is Kind.REPEAT

    def row_rosters(self, name: str) -> tuple[str, ...]:
        """One roster for each id in the place of `name`; a roster's nodes are its rows. () for the form."""
        if name not in self.nodes:
            return ()
        return self.rosters[name] + ((name,) if self.is_roster(name) else ())


@dataclass(frozen=True, slots=True)
class Scope:
    """Where one expression stands.

    `own` names the node it belongs to, "" for an expression of the whole form such as `instance_name`.
    It is evaluated at the place of that node; `in_row` says that it is evaluated in each row of a roster
    (`row_title`) and not once for the roster (`relevant`, `repeat_count`).
    `columns` makes it a choice filter: a bare name is then a column of the choice; `name` and `label`
    always are.
    """

    names: Names
    own: str = ""
    in_row: bool = False
    columns: frozenset[str] | None = None

    @property
    def rosters(self) -> tuple[str, ...]:
        """One roster for each id of the place at which the expression is evaluated."""
        if not self.own:
            return ()
        return self.names.row_rosters(self.own) if self.in_row else self.names.rosters.get(self.own, ())


def closest(word: str, known: Iterable[str]) -> str:
    """The known word that `word` was probably meant to be, "" if none is near."""
    return Resembling().nearest(word, known)


def shared(a: tuple[str, ...], b: tuple[str, ...]) -> int:
    """How many rosters two nodes share."""
    count = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        count += 1
    return count
