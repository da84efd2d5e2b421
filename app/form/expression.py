"""The expression language of questionnaires: what the rest of Dala calls."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.base.errors import Code, KnownError
from app.form.code import MAX_STEPS, Frame
from app.form.compiler import Compiler
from app.form.listing import tested_choice
from app.form.model import Position
from app.form.parser import parse
from app.form.resolver import MAX_SIZE, Tested
from app.form.scope import ExpressionCode, ExpressionError, Named, Names, Scope
from app.form.tree import Place, Tree
from app.form.uses import Use
from app.form.values import Day, Moment, NodeSet, Value, to_boolean, to_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.form.syntax import Syntax

__all__ = [
    "MAX_SIZE",
    "Day",
    "Expression",
    "ExpressionCode",
    "ExpressionError",
    "Moment",
    "Named",
    "Names",
    "NodeSet",
    "Place",
    "Scope",
    "Tree",
    "Use",
    "Value",
    "compile_expression",
]


@dataclass(frozen=True, slots=True)
class Expression:
    """A compiled expression. `evaluate` may be called any number of times, on any interview of the form.

    `reads` names every node that the result depends on, rosters whose rows are counted or searched included;
    `spreads` are those among them that are read in more rows than the own one. `.` is not among
    them: it is `Use.OWN_VALUE`. `tree` is the syntax, for checks; `size` counts what it was compiled to.
    """

    source: str
    position: Position
    reads: frozenset[str]
    uses: frozenset[Use]
    evaluate: Callable[[Tree, Place], Value] = field(repr=False, compare=False)
    passing: Callable[[Tree, Place, Sequence[Mapping[str, str]]], Sequence[int]] = field(
        repr=False, compare=False
    )
    """Of a choice filter: indexes of the choices (name, label, columns) that pass, in order."""
    tree: Syntax = field(repr=False, compare=False)
    spreads: frozenset[str] = frozenset()
    size: int = field(default=1, compare=False)

    @property
    def is_constant(self) -> bool:
        """Whether it gives the same in every interview."""
        return not self.reads and not self.uses

    def test(self, tree: Tree, place: Place) -> bool:
        """The result as boolean: for relevance, required, constraints and checks."""
        return to_boolean(self.evaluate(tree, place))

    def text(self, tree: Tree, place: Place) -> str:
        """The result as text: for titles and labels."""
        return to_text(self.evaluate(tree, place))


def compile_expression(source: str, scope: Scope, position: Position | None = None) -> Expression:
    """Parse, check and compile `source`.

    Raises ExpressionError. `position` is where the text starts in the definition's file.
    """
    parsed = scope.names.parsed
    tree = parsed.get(source)
    if tree is None:
        tree = parsed[source] = parse(source)
    compiler = Compiler(scope)
    resolver = compiler.resolver
    owner = scope.own or source[:40]
    choose = None
    if scope.columns is None:
        code = compiler.compile(tree)
    else:
        tested = Tested(items=tested_choice("", scope.columns))
        choose, code = resolver.choice_filter(tree, tested)
    run = code.run

    def evaluate(interview: Tree, place: Place) -> Value:
        frame = Frame(interview, place, owner)
        try:
            value = run(frame)
        except RecursionError:
            raise KnownError(Code.EXPRESSION_STEPS, name=owner, limit=MAX_STEPS) from None
        if frame.left < MAX_STEPS:
            interview.spent(MAX_STEPS - frame.left)
        return value

    def passing(interview: Tree, place: Place, rows: Sequence[Mapping[str, str]]) -> Sequence[int]:
        if choose is None:
            raise TypeError("only a choice filter chooses")
        frame = Frame(interview, place, owner)
        passed = choose(frame, rows)
        interview.spent(MAX_STEPS - frame.left)
        return passed

    return Expression(
        source,
        position or Position(1, 1),
        frozenset(resolver.reads),
        frozenset(resolver.uses),
        evaluate,
        passing,
        tree,
        frozenset(resolver.spreads),
        resolver.size,
    )
