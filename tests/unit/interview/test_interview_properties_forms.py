"""What must hold for any form, any answers and any order of steps."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, note, settings
from hypothesis import strategies as st

from app.form.model import Form, Node
from app.interview.session import Session
from app.interview.state import NodeState
from tests.helpers import random_forms
from tests.helpers.random_forms import Memory
from tests.helpers.scenario import Scenario

SLOW = 1_500
QUICK = 40
STEPS = 12


@dataclass(frozen=True)
class Drawn:
    """A form under a name short enough to be printed."""

    form: Form

    def __repr__(self) -> str:
        return self.form.hash[:8]


Proof = Callable[[Form, st.DataObject], None]


def proved(proof: Proof, forms: st.SearchStrategy[Form], examples: int) -> None:
    """Run a proof on that many forms; only the long run takes the time to look for the smallest failure."""
    phases = (Phase.generate,) if examples == QUICK else (Phase.generate, Phase.shrink)

    @settings(
        max_examples=examples,
        deadline=None,
        derandomize=True,
        database=None,
        phases=phases,
        suppress_health_check=list(HealthCheck),
    )
    @given(forms.map(Drawn), st.data())
    def run(drawn: Drawn, data: st.DataObject) -> None:
        note(drawn.form.source)
        proof(drawn.form, data)

    run()


def picture(session: Session) -> dict[str, Any]:
    """Everything that screens and records could show."""
    return {
        "states": {path: looks(session.state(path)) for path in session.relevance()},
        "answers": session.answers(),
        "values": session.values(),
        "problems": session.problems(),
        "asked": session.asked(),
        "sections": session.sections(),
        "missing": session.missing(),
        "progress": session.progress(),
    }


def looks(state: NodeState) -> tuple[object, ...]:
    """What of a state counts: of a hidden one only what was entered; not-a-number is like itself."""
    value = "NaN" if state.value != state.value else state.value
    if not state.relevant:
        return (False, value, state.missing, state.raw, state.remark)
    return (
        True, state.label, state.hint, value, state.missing, state.raw, state.required, state.read_only,
        state.choices, state.specials, state.problems, state.remark, state.label_language,
    )  # fmt: skip


def expect_same(found: dict[str, Any], expected: dict[str, Any]) -> None:
    """Two pictures are equal; where they are not, it says what differs."""
    for key, wanted in expected.items():
        if isinstance(wanted, dict):
            both = {
                name: (wanted.get(name), found[key].get(name)) for name in wanted.keys() | found[key].keys()
            }
            differing = {name: each for name, each in both.items() if each[0] != each[1]}
            assert not differing, (key, differing)
        assert found[key] == wanted, key


def played(form: Form, data: st.DataObject) -> Scenario:
    told = Scenario.of(form)
    for _ in range(data.draw(st.integers(0, STEPS))):
        random_forms.step(data.draw, told)
    return told


def what_is_worked_out_step_by_step_is_what_the_whole_gives(form: Form, data: st.DataObject) -> None:
    told = Scenario.of(form)
    for _ in range(data.draw(st.integers(1, STEPS))):
        random_forms.step(data.draw, told)
        before = picture(told.session)
        changes = told.session.recompute_all()
        expect_same(picture(told.session), before)
        assert (changes.paths, changes.structure) == ((), False), changes


def a_resumed_interview_is_the_one_that_was_saved(form: Form, data: st.DataObject) -> None:
    told = played(form, data)
    before, draft = picture(told.session), told.session.draft()
    told.resume()
    expect_same(picture(told.session), before)
    again = told.session.draft()
    assert again.pop("paradata") != draft.pop("paradata")
    for each in (draft, again):  # rows may have come in another order than they stand in
        each |= {key: sorted(map(json.dumps, each[key])) for key in ("rows", "answers")}
    assert again == draft


def changes_name_every_state_that_differs_and_hardly_another(form: Form, data: st.DataObject) -> None:
    told = Scenario.of(form)
    for _ in range(data.draw(st.integers(1, STEPS))):
        session = told.session
        before = picture(session)["states"]
        kind, changes = random_forms.step(data.draw, told)
        if told.session is not session:
            continue  # it was resumed
        after = picture(session)["states"]
        differing = {path for path in after if before.get(path, (False,)) != after[path]}
        seen = {path for path in differing if after[path][0] or (path in before and before[path][0])}
        assert seen <= set(changes.paths), seen - set(changes.paths)
        assert set(changes.paths) <= after.keys()
        assert list(changes.paths) == [path for path in session.relevance() if path in set(changes.paths)]
        shown = {path for path in before if before[path][0]}, {path for path in after if after[path][0]}
        assert changes.structure or shown[0] == shown[1]
        assert set(changes.dropped) <= seen
        for path in set(changes.paths) - differing:
            # Words may be the same with another answer in them, and rows move up behind one that goes.
            fair = kind in ("remove", "language") or shows_answers(session.state(path).node)
            assert fair, (kind, path, changes)


def shows_answers(node: Node) -> bool:
    return node.row_title is not None or "${" in "".join(node.label.values())


def hiding_and_showing_everything_changes_nothing(form: Form, data: st.DataObject) -> None:
    told = played(form, data).answer("gate", True)
    before = picture(told.session)
    told.answer("gate", None)
    assert told.session.asked() == ("gate",)
    assert told.session.problems() == ()
    if data.draw(st.booleans()):
        told.resume()
    told.answer("gate", True)
    expect_same(picture(told.session), before)


def the_order_of_answering_does_not_matter(form: Form, data: st.DataObject) -> None:
    told = played(form, data)
    todo = entered(told.session)
    other = Scenario.of(form)
    for path in blanked(told.session):
        if other.session.has(path):
            other.answer(path, None)
    while todo:
        ready = [at for at, (path, _, _) in enumerate(todo) if other.session.has(path)]
        if not ready:  # a roster that is hidden has as many rows as when it was last shown
            assert not any(told.state(path).relevant for path, _, _ in todo)
            break
        at = ready[data.draw(st.integers(0, len(ready) - 1))]
        path, how, value = todo.pop(at)
        match how:
            case "rows":
                for _ in range(value):
                    other.add_row(path)
            case "special":
                other.session.special(path, value)
            case _:
                other.answer(path, value)
    for path in blanked(told.session):  # their defaults came with their rows
        if other.session.has(path):
            other.answer(path, None)
    other.session.set_language(told.session.language)
    mine, theirs = picture(told.session), picture(other.session)
    for each in (mine, theirs):  # remarks and confirmations are no answers
        del each["problems"]
        del each["sections"]
        # A roster keeps rows while it is hidden, as many as it had last.
        each["states"] = {p: (*s[:10], s[12]) for p, s in each["states"].items() if s[0]}
    expect_same(theirs, mine)


def entered(session: Session) -> list[tuple[str, str, Any]]:
    """What was entered where, hidden and filtered out included; rows added by hand as their count."""
    found: list[tuple[str, str, Any]] = []
    for path in session.relevance():
        cell = session._cell(path)
        if cell.spec.is_roster and not cell.is_row and cell.spec.node.repeat_count is None:
            if count := session.row_count(path):
                found.append((path, "rows", count))
        elif cell.spec.node.is_asked and (cell.value is not None or cell.raw):
            found.append((path, "answer", cell.raw or cell.value))
        elif cell.special:
            found.append((path, "special", cell.special))
    return found


def blanked(session: Session) -> list[str]:
    """Questions with a default that somebody emptied."""
    cells = ((path, session._cell(path)) for path in session.relevance())
    return [path for path, cell in cells if cell.spec.node.default is not None and not cell.is_answered]


def the_language_changes_no_entry(form: Form, data: st.DataObject) -> None:
    told = played(form, data)
    before = entered(told.session)
    for code in ("ru", "en", "ru"):
        told.language(code)
        assert entered(told.session) == before


PROOFS: tuple[tuple[Proof, Memory], ...] = (
    (what_is_worked_out_step_by_step_is_what_the_whole_gives, Memory.OVERWRITES),
    (a_resumed_interview_is_the_one_that_was_saved, Memory.OVERWRITES),
    (changes_name_every_state_that_differs_and_hardly_another, Memory.OVERWRITES),
    (hiding_and_showing_everything_changes_nothing, Memory.KEEPS),
    (the_language_changes_no_entry, Memory.KEEPS),
    (the_order_of_answering_does_not_matter, Memory.NONE),
)
"""Each with the forms for which it holds."""


@pytest.mark.parametrize(("proof", "memory"), PROOFS, ids=lambda each: getattr(each, "__name__", ""))
def test_for_some_forms(proof: Proof, memory: Memory) -> None:
    proved(proof, random_forms.surveys(memory), QUICK)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize(("proof", "memory"), PROOFS, ids=lambda each: getattr(each, "__name__", ""))
def test_for_many_forms(proof: Proof, memory: Memory) -> None:
    proved(proof, random_forms.surveys(memory), SLOW)


def test_what_is_drawn_has_all_that_is_to_be_proved() -> None:
    seen: dict[str, int] = {}

    def look(form: Form, data: st.DataObject) -> None:
        for node in form.nodes.values():
            for part in ("relevant", "constraint", "calculation", "choice_filter", "repeat_count", "default"):
                seen[part] = seen.get(part, 0) + (getattr(node, part) is not None)
            seen["trigger"] = seen.get("trigger", 0) + bool(node.trigger)
            seen["nested"] = seen.get("nested", 0) + (len(node.rosters) > 1)
        told = Scenario.of(form)
        for _ in range(STEPS):
            kind, _ = random_forms.step(data.draw, told)
            seen[kind] = seen.get(kind, 0) + 1

    proved(look, random_forms.surveys(Memory.OVERWRITES), QUICK)
    assert all(seen.values()), seen
