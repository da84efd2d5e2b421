"""Reads a form's expressions for values that matter to each question, so that made-up answers reach far."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.form.model import CALCULATED
from app.form.syntax import Call, Chain, Negative, Number, Path, Reference, Text, walk
from app.form.uses import Use

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.form.expression import Expression
    from app.form.model import Form, Node
    from app.form.syntax import Syntax

_COMPARING: Final = frozenset({"=", "!=", "<", "<=", ">", ">="})
_ROUNDS: Final = 4
"""How many calculations may stand between a question and the rule that it decides."""
MOST: Final = 60
"""Constants that are kept for one question."""

Constant = float | str

SPECIAL: Final = "missing()"
"""Stands among constants where a special answer matters."""


@dataclass(slots=True)
class Clues:
    """What may matter to a question: constants of its own rules, those of rules that read it, patterns of
    its own rules, and the questions that its own rules read.
    """

    own: dict[Constant, None] = field(default_factory=dict)
    others: dict[Constant, None] = field(default_factory=dict)
    patterns: dict[str, None] = field(default_factory=dict)
    reads: dict[str, None] = field(default_factory=dict)


@dataclass(slots=True)
class FormClues:
    """Clues by question; and by node what has to be so that it is shown: constants by question."""

    clues: dict[str, Clues]
    needs: dict[str, dict[str, dict[Constant, None]]]


def clues_of(form: Form) -> FormClues:
    """Look through all expressions of the form."""
    clues = {name: Clues() for name in form.nodes}
    needs: dict[str, dict[str, dict[Constant, None]]] = {}
    for node in form.nodes.values():
        for key, expression in expressions_of(node):
            constants = dict.fromkeys(constants_in(expression.tree))
            is_own = key in ("constraint", "checks") or Use.OWN_VALUE in expression.uses
            if is_own:
                _own(clues[node.name], expression, constants)
            for name in expression.reads:
                if name in clues and name != node.name:
                    clues[name].others.update(constants)
            if key == "relevant":
                needs[node.name] = _compared(expression)
    _through_calculations(form, clues, needs)
    for node in form.survey:
        _around(node, {}, needs)
    for found in clues.values():
        for kept in (found.own, found.others):
            for extra in list(kept)[MOST:]:
                del kept[extra]
    return FormClues(clues, needs)


def expressions_of(node: Node) -> Iterator[tuple[str, Expression]]:
    """The node's expressions, each with its key."""
    for key, expression in (
        ("relevant", node.relevant),
        ("required", node.required),
        ("read_only", node.read_only),
        ("constraint", node.constraint),
        ("calculation", node.calculation),
        ("default", node.default),
        ("choice_filter", node.choice_filter),
        ("repeat_count", node.repeat_count),
        ("row_title", node.row_title),
        *(("checks", check.expr) for check in node.checks),
    ):
        if expression is not None:
            yield key, expression


def constants_in(tree: Syntax) -> Iterator[Constant]:
    """Numbers and texts in an expression, results of arithmetic between numbers included."""
    for part in walk(tree):
        match part:
            case Number(value=value):
                yield value
            case Text(value=value) if value:
                yield value
            case Chain() | Negative():
                folded = _fold(part)
                if folded is not None:
                    yield folded
            case _:
                pass


def _fold(part: Syntax) -> float | None:
    """The value of arithmetic between plain numbers, None for anything else."""
    match part:
        case Number(value=value):
            return value
        case Negative(operand=operand):
            inner = _fold(operand)
            return None if inner is None else -inner
        case Chain(first=first, rest=rest):
            total = _fold(first)
            for operator, operand in rest:
                other = _fold(operand)
                if total is None or other is None:
                    return None
                total = _arithmetic(operator, total, other)
            return total
        case _:
            return None


def _arithmetic(operator: str, left: float, right: float) -> float | None:
    match operator:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case "div" if right:
            return left / right
        case _:
            return None


def _own(clues: Clues, expression: Expression, constants: dict[Constant, None]) -> None:
    clues.own.update(constants)
    clues.reads.update(dict.fromkeys(sorted(expression.reads)))
    for part in walk(expression.tree):
        match part:
            case Call(name="regex", arguments=(_, Text(value=pattern))):
                clues.patterns[pattern] = None
            case _:
                pass


def _compared(expression: Expression) -> dict[str, dict[Constant, None]]:
    """By question, the constants that a rule sets it against."""
    found: dict[str, dict[Constant, None]] = {name: {} for name in sorted(expression.reads)}
    for part in walk(expression.tree):
        match part:
            case Chain(first=first, rest=rest) if rest[0][0] in _COMPARING:
                sides: tuple[Syntax, ...] = (first, *(operand for _, operand in rest))
            case Call(name="selected" | "contains" | "starts-with", arguments=(_, _) as sides):
                pass
            case Call(name="missing", arguments=(Reference(name=name),)):
                found.setdefault(name, {})[SPECIAL] = None
                continue
            case _:
                continue
        constants = dict.fromkeys(constant for side in sides for constant in constants_in(side))
        for name in _named(sides, expression):
            found.setdefault(name, {}).update(constants)
    return found


def _named(sides: tuple[Syntax, ...], expression: Expression) -> list[str]:
    """The questions that sides of a comparison name, by reference or by the steps of a path."""
    names = []
    for side in sides:
        for part in walk(side):
            match part:
                case Reference(name=name):
                    names.append(name)
                case Path(steps=steps):
                    names += [step.name for step in steps if step.name in expression.reads]
                case _:
                    pass
    return names


def _around(
    node: Node, needed: dict[str, dict[Constant, None]], needs: dict[str, dict[str, dict[Constant, None]]]
) -> None:
    """What shows a group is needed by all inside it."""
    mine = {name: dict(constants) for name, constants in needed.items()}
    for name, constants in needs.get(node.name, {}).items():
        mine.setdefault(name, {}).update(constants)
    if mine:
        needs[node.name] = mine
    for child in node.children:
        _around(child, mine, needs)


def _through_calculations(
    form: Form, clues: dict[str, Clues], needs: dict[str, dict[str, dict[Constant, None]]]
) -> None:
    """What is set against a calculation matters to the questions that it is made of."""
    calculated = [n for n in form.nodes.values() if n.kind in CALCULATED and n.calculation is not None]
    for _ in range(_ROUNDS):
        for node in calculated:
            reads = node.calculation.reads if node.calculation is not None else frozenset()
            for name in sorted(reads & clues.keys()):
                clues[name].others.update(clues[node.name].others)
    for needed in needs.values():
        for _ in range(_ROUNDS):
            for name in list(needed):
                of = form.nodes.get(name)
                if of is not None and of.kind in CALCULATED and of.calculation is not None:
                    inner = dict.fromkeys(constants_in(of.calculation.tree)) | needed[name]
                    for read in sorted(of.calculation.reads):
                        needed.setdefault(read, {}).update(inner)
