"""Plays an interview through our engine and notes the state of every node after each step."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from random import Random
from typing import Any

from app.base.clock import FixedClock
from app.form.loader import load_form
from app.form.model import SELECTS, Form, Kind
from app.interview.session import Session
from app.interview.state import DeviceInfo, NodeState, ProblemKind
from app.interview.values import to_text
from tests.outside.differential.generator import FILES

State = dict[str, Any]
"""Of one node: relevant, and of a question value, required, readonly, valid, choices."""
Step = dict[str, Any]

TEXT_ANSWERS = ("abc", "Аня", "b", "a b", "12", "x7", "2024-01-05", "O'K")
DATES = ("2024-01-31", "2024-02-29", "2025-06-30", "2026-01-01", "2023-12-31")


class Player:
    """One interview with steps drawn at random; `steps` and `states` grow together."""

    def __init__(self, definition: dict[str, Any], random: Random, now: datetime) -> None:
        self.definition = definition
        source = json.dumps(definition, ensure_ascii=False)
        self.form: Form = load_form(source.encode(), definition["form_id"], FILES)
        self.random = random
        device = DeviceInfo("laptop", "R01", "survey")
        self.session = Session.start(self.form, device, FixedClock(now))
        self.steps: list[Step] = []
        self.states: list[dict[str, State]] = []

    def play(self, count: int) -> None:
        """As many steps, drawn at random."""
        self.open()
        for _ in range(count):
            self.note(self.step())

    def open(self) -> None:
        """The first step is what the form does by itself; ODK opens a roster added by hand with one row."""
        self.note({"do": "open"})
        for name in self.form.roster_names():
            if self.form.nodes[name].repeat_count is None:
                self.session.add_row(name)
        self.states[-1] = self.seen()

    def replay(self, steps: list[Step]) -> None:
        """Steps that are given."""
        self.open()
        for step in steps:
            if step["do"] == "language":
                self.session.set_language(step["code"])
            else:
                value = step["value"]
                self.session.answer(step["path"], tuple(value) if isinstance(value, list) else value)
            self.note(step)

    def note(self, step: Step) -> None:
        self.steps.append(step)
        self.states.append(self.seen())

    def step(self) -> Step:
        """One thing that an enumerator does."""
        draw = self.random.random()
        by_hand = [n for n in self.form.roster_names() if self.form.nodes[n].repeat_count is None]
        by_hand = [n for n in by_hand if self.session.state(n).relevant]
        if by_hand and draw < 0.12:
            return self.row_step(self.random.choice(by_hand))
        if draw < 0.17:
            language = self.random.choice(tuple(self.form.languages))
            self.session.set_language(language)
            return {"do": "language", "code": language, "name": self.form.languages[language]}
        paths = [p for p in self.session.asked() if not self.session.state(p).read_only]
        blank = [p for p in paths if self.session.state(p).value is None and not p.startswith("of_")]
        path = self.random.choice(blank if blank and self.random.random() < 0.6 else paths)
        state = self.session.state(path)
        value = None if state.value is not None and draw > 0.93 else self.answer_for(state)
        self.session.answer(path, value)
        written: Any = list(value) if isinstance(value, tuple) else value
        return {"do": "answer", "path": path, "kind": state.node.kind.value, "value": written}

    def row_step(self, roster: str) -> Step:
        rows = self.session.row_count(roster)
        if rows and self.random.random() < 0.35:
            row = self.random.randint(1, rows)
            self.session.remove_row(f"{roster}[{row}]")
            return {"do": "remove_row", "path": roster, "row": row}
        if rows < 3:
            self.session.add_row(roster)
            return {"do": "add_row", "path": roster}
        return {"do": "open"}

    def answer_for(self, state: NodeState) -> Any:
        """A value of the question's type, at times one that its constraint refuses; no range's bounds."""
        draw, node = self.random, state.node
        names = [c.name for c in state.choices]
        if node.kind in SELECTS and not names:
            return None
        match node.kind:
            case Kind.INTEGER:
                return str(draw.choice((0, 1, 2, 2, 3, 5, 8, 14, 20, -4)))
            case Kind.DECIMAL:
                return draw.choice(("0.5", "2.25", "3.5", "10", "-1.5", "0.1", "7.75"))
            case Kind.RANGE:
                return str(draw.randint(0, 10))
            case Kind.DATE:
                return draw.choice(DATES)
            case Kind.TIME:
                return draw.choice(("08:30:00", "12:00:00", "23:59:00"))
            case Kind.DATE_TIME:
                return draw.choice(("2024-02-29T10:15:00", "2025-06-30T00:00:00"))
            case Kind.SELECT_ONE:
                return draw.choice(names)
            case Kind.SELECT_MULTIPLE:
                return tuple(draw.sample(names, draw.randint(1, len(names))))
            case Kind.RANK:
                return tuple(draw.sample(names, len(names)))
            case Kind.GEOPOINT:
                return draw.choice(("43.25 76.95 0 0", "43.5 76.5 700 10", "10.5 20.25 0 0"))
            case Kind.ACKNOWLEDGE:
                return "OK"
            case _:
                return draw.choice(TEXT_ANSWERS)

    def seen(self) -> dict[str, State]:
        """The state of every node that there is."""
        found: dict[str, State] = {}
        for path, relevant in self.session.relevance().items():
            state = self.session.state(path)
            found[path] = self.state_of(state, relevant=relevant, is_row=path.endswith("]"))
        return found

    def state_of(self, state: NodeState, *, relevant: bool, is_row: bool) -> State:
        seen: State = {"relevant": relevant}
        node = state.node
        if is_row or node.kind in (Kind.GROUP, Kind.REPEAT) or not relevant:
            return seen
        value = state.value
        seen["value"] = state.raw if value is None else to_text(value)
        if node.kind is Kind.ACKNOWLEDGE:
            seen["value"] = "OK" if value else ""
        if not node.is_asked:
            return seen
        kinds = {problem.kind for problem in state.problems}
        seen["required"] = state.required
        seen["readonly"] = state.read_only
        seen["valid"] = ProblemKind.CONSTRAINT not in kinds
        seen["missed"] = ProblemKind.REQUIRED in kinds
        if node.kind in SELECTS:
            seen["choices"] = [c.name for c in state.choices]
        return seen


def utc_now() -> datetime:
    """The moment, in the zone in which both engines are run."""
    return datetime.now(UTC)
