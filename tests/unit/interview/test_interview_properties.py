"""What must hold for any order of steps."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.interview.record import canonical_json
from app.interview.session import Session
from tests.helpers.scenario import Scenario, calculate, group, question, roster

SURVEY = (
    question("consent", "select_one", list_name="yn", required=True),
    group(
        "main",
        question("age", "integer", constraint=". >= ${least}", special=["refused"]),
        question("least", "integer"),
        question("oblast", "select_one", list_name="oblast"),
        question("raion", "select_one", list_name="raion", choice_filter="oblast = ${oblast}"),
        question("several", "select_multiple", list_name="oblast", constraint="count-selected(.) < 2"),
        question("n", "integer"),
        roster(
            "row",
            question("r_age", "integer", required=True, relevant="${age} != 7"),
            question("r_n", "integer"),
            calculate("r_double", "${r_age} * 2"),
            roster(
                "inner", question("i", "integer"), calculate("place", "position(..)"), repeat_count="${r_n}"
            ),
            repeat_count="${n}",
            row_title="concat('#', ${r_age})",
        ),
        question("late", relevant="${total} > 10", label={"en": "After ${age} and ${raion}"}),
        relevant="${consent} = 'yes'",
    ),
    calculate("total", "sum(${r_double}) + count(${inner})"),
    calculate("kind", "missing(${age})"),
    calculate("word", "jr:choice-name(${raion}, '${raion}')"),
    calculate("grown", "count(${row}[r_age > ${least}])"),
)
PARTS: dict[str, Any] = {
    "choices": {
        "yn": ["yes", "no"],
        "oblast": ["kar", "alm"],
        "raion": [{"name": "abay", "oblast": "kar"}, {"name": "talgar", "oblast": "alm"}],
    },
    "languages": {"en": "English", "ru": "Русский"},
}

NUMBER = st.sampled_from([None, 0, 1, 2, 3, 7, 20, "x"])
STEP = st.one_of(
    st.tuples(st.just("consent"), st.sampled_from(["yes", "yes", "no", None])),
    st.tuples(st.sampled_from(["age", "least", "n"]), NUMBER),
    st.tuples(st.just("oblast"), st.sampled_from(["kar", "alm", None, "nowhere"])),
    st.tuples(st.just("raion"), st.sampled_from(["abay", "talgar", None])),
    st.tuples(st.just("several"), st.sampled_from([("kar",), ("alm", "kar"), None])),
    st.tuples(st.sampled_from(["row[1]/r_age", "row[2]/r_age", "row[1]/r_n", "row[2]/inner[1]/i"]), NUMBER),
    st.tuples(st.just("late"), st.sampled_from(["words", None])),
    st.tuples(st.sampled_from(["special", "language", "resume"]), st.sampled_from(["en", "ru"])),
)


def play(steps: list[tuple[str, Any]]) -> Scenario:
    told = Scenario(*SURVEY, **PARTS)
    for what, value in steps:
        if what == "special":
            told.special("age", "refused")
        elif what == "language":
            told.language(value)
        elif what == "resume":
            told.resume()
        elif told.session.has(what):
            told.answer(what, value)
    return told


def picture(session: Session) -> dict[str, Any]:
    """Everything that screens and records could show."""
    return {
        "states": [session.state(path) for path in session.relevance()],
        "answers": session.answers(),
        "values": session.values(),
        "problems": session.problems(),
        "asked": session.asked(),
        "sections": session.sections(),
    }


@settings(max_examples=60, deadline=None)
@given(st.lists(STEP, max_size=25))
def test_what_was_worked_out_step_by_step_is_what_the_whole_gives(steps: list[tuple[str, Any]]) -> None:
    told = play(steps)
    before = picture(told.session)
    changes = told.session.recompute_all()
    assert picture(told.session) == before
    assert changes.paths == ()
    assert not changes.structure


@settings(max_examples=60, deadline=None)
@given(st.lists(STEP, max_size=25))
def test_a_resumed_interview_is_the_one_that_was_saved(steps: list[tuple[str, Any]]) -> None:
    told = play(steps)
    before, draft = picture(told.session), told.session.draft()
    told.resume()
    assert picture(told.session) == before
    again = told.session.draft()
    assert again.pop("paradata") != draft.pop("paradata")
    assert again == draft


@settings(max_examples=60, deadline=None)
@given(st.lists(STEP, max_size=25), STEP)
def test_changes_name_every_state_that_differs(steps: list[tuple[str, Any]], last: tuple[str, Any]) -> None:
    told = play(steps)
    session = told.session
    before = {path: session.state(path) for path, shown in session.relevance().items() if shown}
    if last[0] in ("special", "language", "resume") or not session.has(last[0]):
        return
    changes = session.answer(*last)
    after = {path: session.state(path) for path, shown in session.relevance().items() if shown}
    differing = {path for path in before.keys() & after.keys() if before[path] != after[path]}
    assert differing <= set(changes.paths)
    if before.keys() != after.keys():
        assert changes.structure
        assert after.keys() - before.keys() <= set(changes.paths)


FINAL = {
    "consent": "yes",
    "age": 20,
    "least": 5,
    "oblast": "alm",
    "raion": "talgar",
    "several": ("kar",),
    "n": 2,
    "late": "words",
}


@settings(max_examples=40, deadline=None)
@given(st.permutations(list(FINAL)))
def test_the_order_of_answering_does_not_matter(order: list[str]) -> None:
    told = Scenario(*SURVEY, **PARTS)
    for name in order:
        told.answer(name, FINAL[name])
    told.answer("row[2]/r_age", 6).answer("row[1]/r_age", 4)
    told.expect_answers(
        consent="yes",
        age=20,
        least=5,
        oblast="alm",
        raion="talgar",
        several=["kar"],
        n=2,
        row=[{"r_age": 4, "r_double": 8}, {"r_age": 6, "r_double": 12}],
        late="words",
        total=20,
        word="Talgar",
        grown=1,
    )


@settings(max_examples=40, deadline=None)
@given(st.lists(STEP, max_size=15))
def test_hiding_and_showing_everything_changes_nothing(steps: list[tuple[str, Any]]) -> None:
    told = play(steps).answer("consent", "yes")
    before = picture(told.session)
    told.answer("consent", "no").answer("consent", "yes")
    assert picture(told.session) == before


@settings(max_examples=30, deadline=None)
@given(st.lists(STEP, max_size=15))
def test_a_draft_is_canonical_json(steps: list[tuple[str, Any]]) -> None:
    draft = play(steps).session.draft()
    assert json.loads(canonical_json(draft)) == draft
