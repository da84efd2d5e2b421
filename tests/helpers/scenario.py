"""A small language for telling what happens in an interview and what should come of it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from app.base.clock import FixedClock
from app.form.loader import load_form
from app.form.model import Form
from app.interview.session import Session
from app.interview.state import Answer, Changes, DeviceInfo, NodeState, ProblemKind

MORNING = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


def form_of(*survey: dict[str, Any], **parts: Any) -> Form:
    """A form with these rows; labels that are missing are made from the name, `parts` overrides the rest."""
    definition = {
        "format": "dala-form/1",
        "form_id": "scenario",
        "version": "1",
        "default_language": "en",
        "title": {"en": "Scenario"},
        "languages": {"en": "English"},
        "special_values": {
            "dont_know": {"code": -88, "label": {"en": "Don't know"}},
            "refused": {"code": -99, "label": {"en": "Refused"}},
        },
        "choices": {},
        **parts,
    }
    languages = definition["languages"]
    definition["survey"] = [_labelled(row, languages) for row in survey]
    definition["choices"] = {
        name: [_choice(choice, languages) for choice in choices]
        for name, choices in definition["choices"].items()
    }
    return load_form(json.dumps(definition).encode(), "scenario.json")


def _labelled(row: dict[str, Any], languages: dict[str, str]) -> dict[str, Any]:
    row = dict(row)
    if row["type"] not in ("calculate", "start", "end", "today", "deviceid", "username"):
        row.setdefault("label", dict.fromkeys(languages, row["name"]))
    if "children" in row:
        row["children"] = [_labelled(child, languages) for child in row["children"]]
    return row


def _choice(choice: str | dict[str, Any], languages: dict[str, str]) -> dict[str, Any]:
    choice = {"name": choice} if isinstance(choice, str) else dict(choice)
    choice.setdefault("label", dict.fromkeys(languages, choice["name"].capitalize()))
    return choice


def question(name: str, kind: str = "text", **parts: Any) -> dict[str, Any]:
    """A row of the survey."""
    return {"type": kind, "name": name, **parts}


def group(name: str, *children: dict[str, Any], **parts: Any) -> dict[str, Any]:
    """A group."""
    return {"type": "group", "name": name, "children": list(children), **parts}


def section(name: str, *children: dict[str, Any], **parts: Any) -> dict[str, Any]:
    """A group that is a section."""
    return group(name, *children, section=True, **parts)


def roster(name: str, *children: dict[str, Any], **parts: Any) -> dict[str, Any]:
    """A roster."""
    return {"type": "repeat", "name": name, "children": list(children), **parts}


def calculate(name: str, calculation: str, **parts: Any) -> dict[str, Any]:
    """A calculation."""
    return {"type": "calculate", "name": name, "calculation": calculation, **parts}


class Scenario:
    """One interview: what the enumerator does, and expectations that name the path where they fail."""

    def __init__(self, *survey: dict[str, Any], language: str = "", **parts: Any) -> None:
        self.begin(form_of(*survey, **parts), language)

    @classmethod
    def of(cls, form: Form, language: str = "") -> Scenario:
        """An interview over a form that is there already."""
        told = cls.__new__(cls)
        told.begin(form, language)
        return told

    def begin(self, form: Form, language: str) -> None:
        self.form = form
        self.clock = FixedClock(MORNING)
        self.device = DeviceInfo("laptop-1", "R03", "survey-1", organisation="rodnik", next_number=7)
        self.session = Session.start(self.form, self.device, self.clock, language, record_id="record-1")
        self.changes = Changes()

    def answer(self, path: str, value: Answer | None) -> Scenario:
        self.changes = self.session.answer(path, value)
        return self

    def special(self, path: str, kind: str) -> Scenario:
        self.changes = self.session.special(path, kind)
        return self

    def confirm(self, path: str, remark: str, index: int = 0) -> Scenario:
        self.changes = self.session.confirm(path, index, remark)
        return self

    def add_row(self, path: str) -> Scenario:
        self.changes = self.session.add_row(path)
        return self

    def remove_row(self, path: str) -> Scenario:
        self.changes = self.session.remove_row(path)
        return self

    def language(self, code: str) -> Scenario:
        self.changes = self.session.set_language(code)
        return self

    def resume(self) -> Scenario:
        """Save, throw away, open again, through JSON text as the vault would."""
        draft = json.loads(json.dumps(self.session.draft()))
        self.session = Session.resume(self.form, self.device, self.clock, draft)
        return self

    def state(self, path: str) -> NodeState:
        return self.session.state(path)

    def expect_shown(self, *paths: str) -> Scenario:
        for path in paths:
            assert self.state(path).relevant, f"{path} is hidden"
        return self

    def expect_hidden(self, *paths: str) -> Scenario:
        for path in paths:
            assert not self.state(path).relevant, f"{path} is shown"
        return self

    def expect_value(self, path: str, value: Answer | None) -> Scenario:
        found = self.state(path).value
        assert found == value, f"{path} is {found!r}, not {value!r}"
        assert type(found) is type(value), f"{path} is a {type(found).__name__}"
        return self

    def expect_missing(self, path: str, kind: str | None) -> Scenario:
        found = self.state(path).missing
        assert found == kind, f"{path} is missing as {found!r}, not {kind!r}"
        return self

    def expect_problem(self, path: str, kind: ProblemKind | str, message: str | None = None) -> Scenario:
        problems = self.state(path).problems
        assert ProblemKind(kind) in {problem.kind for problem in problems}, f"{path} has {problems}"
        if message is not None:
            assert message in {problem.message for problem in problems}, f"{path} has {problems}"
        return self

    def expect_fine(self, *paths: str) -> Scenario:
        for path in paths:
            assert not self.state(path).problems, f"{path} has {self.state(path).problems}"
        return self

    def expect_choices(self, path: str, *names: str) -> Scenario:
        found = tuple(choice.name for choice in self.state(path).choices)
        assert found == names, f"{path} offers {found}"
        return self

    def expect_changed(self, *paths: str) -> Scenario:
        assert self.changes.paths == paths, f"changed: {self.changes.paths}"
        return self

    def expect_answers(self, **answers: Any) -> Scenario:
        """What a record would hold now, whether or not the interview could be finished."""
        found = self.session.answers()
        assert found == answers, f"answers are {found}"
        return self
