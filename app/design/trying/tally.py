"""Counts what happened in generated interviews: what was shown, offered, refused, blank, slow."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.form.model import CALCULATED, SELECTS, Kind
from app.interview.state import ProblemKind

if TYPE_CHECKING:
    from app.form.model import Form
    from app.interview.session import Session
    from app.interview.state import Answer, NodeState
    from app.interview.values import Json

_LONG_LIST: Final = 200
"""Lists with more choices are not looked through for ones that were never offered."""


@dataclass(slots=True)
class Tried:
    """How often a rule was tried, and how often it was violated."""

    times: int = 0
    violated: int = 0


@dataclass(frozen=True, slots=True)
class DeadEnd:
    """A question at which no interview can go on, and the shortest way there that was found.

    `reason` is `no_answer` (none of `tried` answers fits), `no_choice` (nothing to choose from), `read_only`
    (required, blank and not to be changed) or `too_slow` (an expression took too many steps or made too long
    a text). `steps` are lines of a script. `times` counts the interviews that ended there, `interview` is the
    first of them.
    """

    path: str
    name: str
    reason: str
    tried: int
    interview: int
    steps: tuple[dict[str, Json], ...]
    times: int = 1


@dataclass(slots=True)
class Tally:
    """The counts over all interviews."""

    form: Form
    interviews: int = 0
    finished: int = 0
    answers: int = 0
    shown: Counter[str] = field(default_factory=Counter)
    answered: Counter[str] = field(default_factory=Counter)
    special: Counter[str] = field(default_factory=Counter)
    offered: dict[str, set[str]] = field(default_factory=dict)
    picked: dict[str, set[str]] = field(default_factory=dict)
    filled: set[str] = field(default_factory=set)
    rules: dict[tuple[str, str], Tried] = field(default_factory=dict)
    times: dict[str, list[float]] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)
    ways: dict[str, dict[str, Answer]] = field(default_factory=dict)
    """By node, the answers of an interview that showed it, by path."""

    def took(self, name: str, seconds: float) -> None:
        """Note how long an answer to a question took."""
        self.times.setdefault(name, []).append(seconds)

    def asked(self, state: NodeState) -> None:
        """Note what a question offers."""
        listed = self.form.choices.get(state.node.list_name or "")
        if state.node.kind in SELECTS and listed is not None and len(listed.choices) <= _LONG_LIST:
            offered = self.offered.setdefault(state.node.name, set())
            offered.update(choice.name for choice in state.choices)
            offered.update(special.choice for special in state.specials if special.choice)

    def tried(self, state: NodeState) -> None:
        """Note which of its rules an answer violated."""
        if state.value is None or state.raw:
            return
        node = state.node
        violated = {(problem.kind, problem.index) for problem in state.problems}
        rules = [("constraint", (ProblemKind.CONSTRAINT, 0))] if node.constraint is not None else []
        rules += [(f"checks[{i}]", (ProblemKind.CHECK, i)) for i in range(len(node.checks))]
        for key, problem in rules:
            tried = self.rules.setdefault((node.name, key), Tried())
            tried.times += 1
            tried.violated += problem in violated

    def end(self, session: Session, answers: dict[str, Answer], *, finished: bool) -> None:
        """Note what an interview came to, and the answers it was given."""
        self.interviews += 1
        self.finished += finished
        shown: set[str] = set()
        answered: set[str] = set()
        for path, relevant in session.relevance().items():
            name = path.rpartition("/")[2]
            if not relevant or name.endswith("]"):
                continue
            shown.add(name)
            state = session.state(path)
            if state.missing:
                self.special[name] += 1
            if state.is_answered:
                answered.add(name)
            if state.value is not None and state.value == state.value:
                self.filled.add(name)
                if state.node.kind in SELECTS:
                    values = state.value if isinstance(state.value, tuple) else (str(state.value),)
                    self.picked.setdefault(name, set()).update(values)
        self.ways.update(dict.fromkeys(shown - self.seen, answers))
        self.seen |= shown
        self.shown.update(shown)
        self.answered.update(answered)

    # What came of it

    def never_shown(self) -> list[str]:
        """Questions, notes and groups that no interview showed; a group stands for all inside it."""
        found: list[str] = []
        for node in self.form.survey:
            stack = [node]
            while stack:
                one = stack.pop(0)
                if one.name in self.seen or one.scope != "interviewer":
                    stack = [*one.children, *stack]
                elif one.is_asked or one.children or one.kind is Kind.NOTE:
                    found.append(one.name)
        return found

    def never_offered(self) -> dict[str, list[str]]:
        """Choices that no interview offered, by question."""
        found = {}
        for name, offered in self.offered.items():
            listed = self.form.choices[self.form.nodes[name].list_name or ""]
            left = [choice.name for choice in listed.choices if choice.name not in offered]
            if left:
                found[name] = left
        return found

    def always_blank(self) -> list[str]:
        """Calculations that were worked out and never gave anything."""
        return [
            name
            for name in self.form.order
            if self.form.nodes[name].kind in CALCULATED and name in self.seen and name not in self.filled
        ]

    def always_violated(self) -> list[tuple[str, str]]:
        """Rules that no answer fulfilled, of those tried ten times or more."""
        return [rule for rule, t in self.rules.items() if t.times >= _ENOUGH and t.violated == t.times]

    def never_violated(self) -> list[tuple[str, str]]:
        """Rules that every answer fulfilled, of those tried ten times or more."""
        return [rule for rule, t in self.rules.items() if t.times >= _ENOUGH and not t.violated]


_ENOUGH: Final = 10
