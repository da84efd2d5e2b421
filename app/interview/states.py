"""What screens show of a node: labels with answers in them, choices, special answers, problems."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING, NamedTuple

from app.form.model import SELECTS
from app.interview.effort import shown_text
from app.interview.graph import NAMES_IN_TEXT
from app.interview.paths import path_of
from app.interview.state import ChoiceState, NodeState, Problem, ProblemKind, SpecialState
from app.interview.values import to_text

if TYPE_CHECKING:
    from re import Match

    from app.form.model import Choice, Texts
    from app.interview.store import Cell, Store
    from app.interview.tree import LiveTree


_LONG = 100
"""Choices from which it pays to keep a list as it was offered last."""


_MOST_WORDS = 10_000
"""Characters of answers in one text: as many as a form's text may have."""


class _Offer(NamedTuple):
    """The choices of a question as they were offered in a language, past a filter's result."""

    language: str
    passing: tuple[int, ...] | None
    states: tuple[ChoiceState, ...]


class States:
    """Makes node states of one interview in the language that its tree has now."""

    def __init__(self, store: Store, tree: LiveTree) -> None:
        self._store = store
        self._tree = tree
        self._form = store.graph.form
        self._offered: dict[str, _Offer] = {}

    def state(self, cell: Cell) -> NodeState:
        """Everything a screen shows of a cell."""
        node = cell.spec.node
        if cell.is_row:
            return NodeState(
                path=path_of(self._store, cell),
                node=node,
                label=self.row_title(cell),
                relevant=cell.visible,
                remark=cell.remark,
                label_language=self._language_of(node.label),
            )
        if not node.is_asked:
            return NodeState(
                path=path_of(self._store, cell),
                node=node,
                label=self.text(node.label, cell),
                hint=self.text(node.hint, cell),
                guidance=self.text(node.guidance_hint, cell),
                value=cell.shown if cell.visible else None,
                relevant=cell.visible,
                problems=self.problems(cell),
                remark=cell.remark,
                label_language=self._language_of(node.label),
            )
        return NodeState(
            path=path_of(self._store, cell),
            node=node,
            label=self.text(node.label, cell),
            hint=self.text(node.hint, cell),
            guidance=self.text(node.guidance_hint, cell),
            value=cell.shown,
            missing=cell.kind or cell.special or None,
            raw=cell.raw,
            relevant=cell.visible,
            required=cell.required,
            read_only=cell.read_only,
            choices=self.choices(cell),
            specials=self.specials(cell),
            problems=self.problems(cell),
            remark=cell.remark,
            label_language=self._language_of(node.label),
        )

    def form_title(self) -> str:
        """The questionnaire's title in the questions' language."""
        return self._form.text(self._form.title, self._tree.language)

    def row_title(self, cell: Cell) -> str:
        """The row's title; where it has none yet, the roster's label and the row's number."""
        node = cell.spec.node
        title = shown_text(node.row_title, self._tree, cell.place)
        if title:
            return title
        position = self._store.positions.get(cell.place[-1], 0)
        return f"{self.text(node.label, cell)} {position}".strip()

    def text(self, texts: Texts, cell: Cell) -> str:
        """A text in the questions' language, each `${name}` replaced by its answer as people read it."""
        words = self._form.text(texts, self._tree.language)
        if "${" not in words:
            return words
        room = _MOST_WORDS

        def answer(found: Match[str]) -> str:
            nonlocal room
            said = self._answer_in_words(found.group(1), cell, room)
            room -= len(said)
            return said

        return NAMES_IN_TEXT.sub(answer, words)

    def _language_of(self, texts: Texts) -> str:
        for language in (self._tree.language, self._form.default_language):
            if texts.get(language):
                return language
        return next((language for language, words in texts.items() if words), self._tree.language)

    def _answer_in_words(self, name: str, asker: Cell, room: int) -> str:
        """A name's answers in as many characters as there is room for; "…" stands for the rest."""
        spec = self._store.graph.specs[name]
        mine, theirs = (*asker.spec.node.rosters, asker.name), (*spec.node.rosters, name)
        shared = 0
        while shared < min(len(asker.place), spec.depth) and mine[shared] == theirs[shared]:
            shared += 1
        found = self._store.instances(name, asker.place[:shared])
        said: list[str] = []
        length = 0
        for cell in found:
            if words := self.words(cell):
                said.append(words)
                length += len(words)
            if length > room:
                break
        text = ", ".join(said)
        return text if len(text) <= room else f"{text[: max(0, room - 1)]}…"

    def words(self, cell: Cell) -> str:
        """The answer as people read it: labels of choices, days as dd.mm.yyyy; "" where there is none."""
        value = cell.shown
        if value is None or value != value or not cell.visible:
            return ""
        if cell.spec.node.kind in SELECTS:
            names = value if isinstance(value, tuple) else (str(value),)
            return ", ".join(self._tree.choice_label(cell.name, name) or name for name in names)
        match value:
            case datetime():
                return value.strftime("%d.%m.%Y %H:%M")
            case date():
                return value.strftime("%d.%m.%Y")
            case time():
                return value.strftime("%H:%M")
            case _:
                return to_text(value)

    def choices(self, cell: Cell) -> tuple[ChoiceState, ...]:
        """Choices that may be picked now and are answers proper.

        Long lists are made once for each language and filter result, unless their labels show answers.
        """
        known = self._offered.get(cell.name)
        if known is not None and known.language == self._tree.language and known.passing is cell.choices:
            return known.states
        found = tuple(
            ChoiceState(choice.name, self.text(choice.label, cell))
            for choice in self._passing(cell)
            if choice.missing is None
        )
        if len(found) >= _LONG and not cell.spec.choices_show_answers:
            self._offered[cell.name] = _Offer(self._tree.language, cell.choices, found)
        return found

    def specials(self, cell: Cell) -> tuple[SpecialState, ...]:
        """Special answers that may be given now: kinds of the question, then choices that stand for one."""
        found: dict[str, SpecialState] = {}
        for kind in cell.spec.node.special:
            known = self._form.special_values.get(kind)
            found[kind] = SpecialState(kind, self.text(known.label, cell) if known else "")
        spec = cell.spec
        for name, kind in spec.missing_choices.items():
            place = spec.choice_places[name]
            if kind not in found and (cell.choices is None or place in cell.choices):
                found[kind] = SpecialState(kind, self.text(spec.choices[place].label, cell), name)
        return tuple(found.values())

    def _passing(self, cell: Cell) -> tuple[Choice, ...]:
        choices = cell.spec.choices
        return choices if cell.choices is None else tuple(choices[index] for index in cell.choices)

    def problems(self, cell: Cell) -> tuple[Problem, ...]:
        """What is wrong with a cell. A message is "" where the form has none: then screens say it by kind."""
        if not cell.faults or not cell.visible:
            return ()
        node, path = cell.spec.node, path_of(self._store, cell)
        found: list[Problem] = []
        for kind, index in cell.faults:
            problem = Problem(path, kind, "")
            match kind:
                case ProblemKind.REQUIRED:
                    problem = replace(problem, message=self.text(node.required_message, cell))
                case ProblemKind.CONSTRAINT:
                    problem = replace(problem, message=self.text(node.constraint_message, cell))
                case ProblemKind.CHECK:
                    check = node.checks[index]
                    problem = Problem(
                        path,
                        kind,
                        self.text(check.message, cell),
                        severity=check.severity,
                        index=index,
                        confirmed=is_confirmed(cell, kind, index),
                        confirmation=cell.confirmed.get(index, ""),
                    )
                case _:
                    pass
            found.append(problem)
        return tuple(found)


def is_confirmed(cell: Cell, kind: ProblemKind, index: int) -> bool:
    """Whether a fault is a warning that the enumerator confirmed."""
    if kind is not ProblemKind.CHECK or index not in cell.confirmed:
        return False
    return cell.spec.node.checks[index].severity == "warning"
