"""Makes of a form one whose expressions are timed each time they run."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.form.expression import Expression, Place, Tree, Value
    from app.form.model import Form, Node


@dataclass(slots=True)
class Timed:
    """How often an expression ran, and how many seconds it took together and at most."""

    name: str
    key: str
    source: str
    runs: int = 0
    total: float = 0.0
    longest: float = 0.0


@dataclass(slots=True)
class Meter:
    """The times of a form's expressions."""

    timed: list[Timed] = field(default_factory=list)

    def slowest(self, most: int) -> list[Timed]:
        """Those that took the most time together."""
        return sorted(self.timed, key=lambda t: (-t.total, t.name, t.key))[:most]

    def _watched(self, name: str, key: str, expression: Expression) -> Expression:
        times = Timed(name, key, expression.source)
        self.timed.append(times)

        def note(start: float) -> None:
            took = perf_counter() - start
            times.runs += 1
            times.total += took
            times.longest = max(times.longest, took)

        def evaluate(tree: Tree, place: Place) -> Value:
            start = perf_counter()
            try:
                return expression.evaluate(tree, place)
            finally:
                note(start)

        def passing(tree: Tree, place: Place, rows: Sequence[Mapping[str, str]]) -> Sequence[int]:
            start = perf_counter()
            try:
                return expression.passing(tree, place, rows)
            finally:
                note(start)

        return replace(expression, evaluate=evaluate, passing=passing)


def metered(form: Form) -> tuple[Form, Meter]:
    """The same form with every expression timed, and its times."""
    meter = Meter()
    nodes: dict[str, Node] = {}
    survey = tuple(_node(node, meter, nodes) for node in form.survey)
    return replace(form, survey=survey, nodes={name: nodes[name] for name in form.order}), meter


def _node(node: Node, meter: Meter, nodes: dict[str, Node]) -> Node:
    def watched(key: str, expression: Expression | None) -> Expression | None:
        return None if expression is None else meter._watched(node.name, key, expression)

    checks = tuple(replace(c, expr=meter._watched(node.name, "check", c.expr)) for c in node.checks)
    made = replace(
        node,
        relevant=watched("relevant", node.relevant),
        required=watched("required", node.required),
        read_only=watched("read_only", node.read_only),
        constraint=watched("constraint", node.constraint),
        calculation=watched("calculation", node.calculation),
        default=watched("default", node.default),
        choice_filter=watched("choice_filter", node.choice_filter),
        repeat_count=watched("repeat_count", node.repeat_count),
        row_title=watched("row_title", node.row_title),
        checks=checks,
        children=tuple(_node(child, meter, nodes) for child in node.children),
    )
    nodes[node.name] = made
    return made
