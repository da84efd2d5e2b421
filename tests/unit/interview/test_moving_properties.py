"""Whatever two versions of a form are and whatever was answered: a move loses nothing and can be undone."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from app.base.clock import FixedClock
from app.form.model import Form
from app.form.renames import former_names
from app.interview.fates import Fate
from app.interview.graph import graph_of
from app.interview.moving import move, undone
from app.interview.session import Session
from app.interview.state import DeviceInfo
from tests.helpers.scenario import MORNING, form_of

CLOCK = FixedClock(MORNING)
DEVICE = DeviceInfo("laptop-1", "R03", "survey-1")
KINDS = ("text", "integer", "decimal", "date", "select_one", "select_multiple", "note", "acknowledge")
CODES = ("a", "b", "c")
HELD = ("value", "missing", "raw")

Row = dict[str, Any]


@st.composite
def questions(draw: st.DrawFn, name: str) -> Row:
    kind = draw(st.sampled_from(KINDS))
    row: Row = {"type": kind, "name": name}
    if kind.startswith("select"):
        row["list_name"] = draw(st.sampled_from(("few", "many")))
    if kind != "note":
        row["special"] = draw(st.sampled_from(([], ["refused"])))
        if draw(st.booleans()):
            row["relevant"] = "${first} != 'hide'"
    return row


@st.composite
def surveys(draw: st.DrawFn, *, former: bool) -> list[Row]:
    """A form of up to nine rows on three levels; with `former`, some have names that the others know."""
    names = draw(st.permutations([f"q{number}" for number in range(9)]))
    count = draw(st.integers(1, 9))
    levels: list[list[Row]] = [[], [], []]
    for name in names[:count]:
        row = draw(questions(name))
        if former and draw(st.booleans()):
            row["name"], row["was"] = f"new_{name}", [name]
        levels[draw(st.integers(0, 2))].append(row)
    inner = {"type": "repeat", "name": "inner", "children": [*levels[2], {"type": "text", "name": "in"}]}
    outer_type = draw(st.sampled_from(("repeat", "repeat", "group")))
    nested = draw(st.booleans())
    outer: Row = {"type": outer_type, "name": "outer", "children": [*levels[1], *([inner] if nested else [])]}
    if former and draw(st.booleans()):
        outer["name"], outer["was"] = "renamed", ["outer"]
    if not outer["children"]:
        outer["children"] = [{"type": "text", "name": "only"}]
    rows: list[Row] = [{"type": "text", "name": "first"}, *levels[0], outer]
    return rows if nested or not levels[2] else [*rows, inner]


def make(rows: list[Row], version: str) -> Form:
    return form_of(*rows, version=version, choices={"few": ["a", "b"], "many": ["a", "b", "c"]})


def answer_at_random(session: Session, data: st.DataObject) -> None:
    for _ in range(2):
        for roster in [
            p for p in session.relevance() if session.state(p).node.kind == "repeat" and p[-1] != "]"
        ]:
            if data.draw(st.booleans()):
                session.add_row(roster)
    entries = st.sampled_from(["1", "2.5", "x", "2026-01-02", "a", "c", "a b", "hide", None])
    for path in session.asked():
        state = session.state(path) if session.has(path) else None
        if state is None or not data.draw(st.booleans()):
            continue
        if state.specials and data.draw(st.booleans()):
            session.special(path, "refused")
        else:
            session.answer(path, data.draw(entries))
        if data.draw(st.booleans()):
            session.remark(path, f"remark on {path}")
    session.answer("first", data.draw(st.sampled_from(["show", "hide"])))


def entries_of(draft: Any) -> dict[tuple[str, tuple[int, ...]], dict[str, Any]]:
    return {(name, tuple(place)): entry for name, place, entry in draft["answers"]}


@settings(max_examples=120, deadline=None, phases=[Phase.generate])
@given(st.data())
def test_every_answer_is_kept_or_an_orphan_and_undo_gives_the_draft_back(data: st.DataObject) -> None:
    old = make(data.draw(surveys(former=False)), "1")
    new = make(data.draw(surveys(former=True)), "2")
    session = Session.start(old, DEVICE, CLOCK, record_id="r")
    answer_at_random(session, data)
    before: Any = session.draft()

    made = move(session, new, CLOCK)
    assert session.draft() == before
    after = json.loads(json.dumps(made.session.draft()))
    nothing_is_lost(old, new, before, after)
    assert len(made.preview.fates) + made.preview.kept >= len(made.preview.of(Fate.NEW))

    resumed = Session.resume(new, DEVICE, CLOCK, after)
    assert resumed.answers() == made.session.answers()
    back: Any = undone(resumed, old, CLOCK).draft()
    log, logged = back.pop("paradata"), before.pop("paradata")
    assert in_order(back) == in_order(before)
    assert log[: len(logged)] == logged


def in_order(draft: Any) -> Any:
    """Rows made one after the other are written in that order, rows that were read in the form's."""
    return {**draft, "answers": sorted(draft["answers"], key=str), "rows": sorted(draft["rows"], key=str)}


def nothing_is_lost(old: Form, new: Form, before: Any, after: Any) -> None:
    now_of = {was: now for now, was in former_names(old, new).items()}
    kept = entries_of(after)
    orphans = {(name, tuple(place)): entry for _, _, name, place, _, entry, _ in after["orphans"]}
    specs = graph_of(new).specs
    for (name, place), entry in entries_of(before).items():
        here = kept.get((now_of.get(name, ""), place), {})
        left = orphans.get((name, place), {})
        if "remark" in entry:
            assert entry["remark"] in (here.get("remark"), left.get("remark"))
        for part in HELD:
            if part not in entry or entry[part] == left.get(part):
                continue
            assert any(key in here for key in HELD), (name, entry)
            assert words(here) == words(entry), (name, entry, here)
    for name, _ in kept:
        assert name in specs


def words(entry: dict[str, Any]) -> Counter[str]:
    """An answer without its type: a number as its digits, a selection as its codes in any order."""
    held = next((entry[part] for part in HELD if part in entry), "")
    said = "OK" if held is True else " ".join(held) if isinstance(held, list) else str(held)
    try:
        return Counter([str(float(said))])
    except ValueError:
        return Counter(said.split())


@settings(max_examples=60, deadline=None, phases=[Phase.generate])
@given(st.data())
def test_moving_on_and_on_never_loses_an_orphan_unless_it_is_answered(data: st.DataObject) -> None:
    session = Session.start(make(data.draw(surveys(former=False)), "1"), DEVICE, CLOCK, record_id="r")
    answer_at_random(session, data)
    for number in range(2, 5):
        held = {(o.form, o.path, str(o.entry)) for o in session.orphans}
        made = move(session, make(data.draw(surveys(former=False)), str(number)), CLOCK)
        still = {(o.form, o.path, str(o.entry)) for o in made.session.orphans}
        assert len(held - still) == len(made.preview.of(Fate.RESTORED))
        session = made.session
