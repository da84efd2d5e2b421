"""The state of every node of a live interview as plain JSON, for scripted runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from app.interview.state import ProblemKind
from app.interview.store import json_of

if TYPE_CHECKING:
    from app.interview.session import Session
    from app.interview.state import NodeState, Problem
    from app.interview.values import Json

IN_WORDS = {
    ProblemKind.REQUIRED: "An answer is required.",
    ProblemKind.CONSTRAINT: "The answer does not fulfil the constraint.",
    ProblemKind.CHECK: "The answer fails a check.",
    ProblemKind.TYPE: "The entry is not an answer of this type.",
    ProblemKind.CHOICE: "The answer is not one of the choices.",
}
"""What is said of a problem for which the form has no message."""


class ChoiceJson(TypedDict):
    """A choice that may be picked now."""

    name: str
    label: str


class SpecialJson(TypedDict):
    """A special answer that may be given now; `choice` is the one that stands for it."""

    kind: str
    label: str
    choice: str | None


class StateProblem(TypedDict):
    """One thing to mend or confirm."""

    path: str
    kind: str
    message: str
    severity: str
    index: int
    confirmed: bool


class StateJson(TypedDict):
    """One node or roster row. `value` is what was entered or calculated; a hidden answer is kept, and
    `relevant` is false. `raw` is what was typed where it is no answer of the type.
    """

    value: Json
    missing: str | None
    raw: str
    relevant: bool
    required: bool
    read_only: bool
    label: str
    hint: str
    choices: list[ChoiceJson]
    specials: list[SpecialJson]
    problems: list[StateProblem]
    remark: str


def states_of(session: Session) -> dict[str, StateJson]:
    """Every node and row by path in form order, hidden ones included."""
    return {path: state_json(session.state(path)) for path in session.relevance()}


def state_json(state: NodeState) -> StateJson:
    """A state as JSON holds it."""
    return StateJson(
        value=None if state.value is None else json_of(state.node, state.value),
        missing=state.missing,
        raw=state.raw,
        relevant=state.relevant,
        required=state.required,
        read_only=state.read_only,
        label=state.label,
        hint=state.hint,
        choices=[ChoiceJson(name=choice.name, label=choice.label) for choice in state.choices],
        specials=[SpecialJson(kind=s.kind, label=s.label, choice=s.choice) for s in state.specials],
        problems=[problem_json(problem) for problem in state.problems],
        remark=state.remark,
    )


def problem_json(problem: Problem) -> StateProblem:
    """A problem as JSON holds it, in words also where the form has none."""
    return StateProblem(
        path=problem.path,
        kind=problem.kind.value,
        message=problem.message or IN_WORDS[problem.kind],
        severity=problem.severity,
        index=problem.index,
        confirmed=problem.confirmed,
    )
