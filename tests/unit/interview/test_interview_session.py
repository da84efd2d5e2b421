"""The session as screens and commands use it."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.form.model import Kind
from app.interview import draft as drafts
from app.interview import paradata
from app.interview.graph import graph_of
from app.interview.paradata import EventKind, Paradata
from app.interview.record import Status
from app.interview.session import Session
from app.interview.state import SectionStatus, StopReason
from tests.helpers.scenario import MORNING, Scenario, calculate, group, question, roster, section


def visit() -> Scenario:
    return Scenario(
        question("start", "start"),
        section(
            "who",
            question("welcome", "note"),
            question("agreed", "acknowledge", required=True),
            question("name", pii="name"),
            question("age", "integer", required=True, constraint=". < 120"),
        ),
        section(
            "work",
            group("job", question("sector"), question("hours", "integer")),
            calculate("week", "${hours} * 7"),
            roster("tool", question("tool_name")),
            relevant="${agreed} != ''",
        ),
        section("end", question("bye", "note"), relevant="${agreed} != ''"),
        instance_name="concat('Age ', ${age})",
    )


def statuses(told: Scenario) -> list[tuple[str, str, int, int]]:
    return [(s.name, s.status.value, s.answered, s.asked) for s in told.session.sections()]


def test_sections_and_their_states() -> None:
    told = visit()
    assert statuses(told) == [("who", "open", 0, 3), ("work", "off", 0, 0), ("end", "off", 0, 0)]
    told.answer("agreed", True).answer("age", 130)
    assert statuses(told) == [("who", "problem", 2, 3), ("work", "open", 0, 2), ("end", "open", 0, 0)]
    told.answer("age", 30)
    assert statuses(told)[0] == ("who", "done", 2, 3)
    told.session.cursor = "hours"
    assert statuses(told)[1] == ("work", "done", 0, 2)


def test_a_section_without_anything_to_see_is_off() -> None:
    told = Scenario(section("s", calculate("c", "1"), group("g")), question("q"))
    assert statuses(told)[0] == ("s", SectionStatus.OFF.value, 0, 0)


def test_a_page_shows_groups_notes_rosters_and_rows_but_no_calculations() -> None:
    told = visit().answer("agreed", True).add_row("tool")
    assert [state.path for state in told.session.page("who")] == ["welcome", "agreed", "name", "age"]
    assert [state.path for state in told.session.page("work")] == [
        "job",
        "sector",
        "hours",
        "tool",
        "tool[1]",
        "tool[1]/tool_name",
    ]
    assert told.session.page("") == ()
    with pytest.raises(KeyError):
        told.session.page("nowhere")


def test_a_page_may_look_into_one_row_of_each_roster() -> None:
    told = visit().answer("agreed", True)
    asked: list[tuple[str, int]] = []

    def last(path: str, count: int) -> int:
        asked.append((path, count))
        return count

    assert [s.path for s in told.session.page("work", last)] == ["job", "sector", "hours", "tool"]
    told.add_row("tool").add_row("tool")
    assert [s.path for s in told.session.page("work", last)][3:] == ["tool", "tool[2]", "tool[2]/tool_name"]
    assert asked == [("tool", 2)]


def test_whether_something_is_shown() -> None:
    told = visit()
    assert told.session.is_shown("age")
    assert not told.session.is_shown("sector")
    with pytest.raises(KeyError):
        told.session.is_shown("tool[1]")


def test_the_questions_follow_the_rows() -> None:
    told = visit().answer("agreed", True)
    before = told.session.asked()
    assert told.session.asked() is before
    told.add_row("tool")
    assert told.session.asked() == (*before, "tool[1]/tool_name")


def test_the_cursor_begins_at_the_first_question_and_is_part_of_the_draft() -> None:
    told = visit()
    assert told.session.cursor == "agreed"
    told.answer("agreed", True)
    told.session.cursor = "hours"
    assert told.session.section_of("hours") == "work"
    assert told.resume().session.cursor == "hours"
    with pytest.raises(KeyError):
        told.session.cursor = "nowhere"


def test_a_cursor_on_what_is_hidden_or_gone_goes_to_the_first_question() -> None:
    told = visit().answer("agreed", True).add_row("tool")
    told.session.cursor = "tool[1]/tool_name"
    told.remove_row("tool[1]")
    assert told.session.cursor == "agreed"


def test_paradata_tells_what_happened_when_and_never_what_was_answered() -> None:
    told = visit().answer("agreed", True)
    told.clock.moment += timedelta(seconds=5)
    told.answer("name", "Secretova").answer("age", 30)
    told.session.cursor = "sector"
    told.session.remark("age", "by passport")
    record = told.session.finish()
    assert [(kind, about) for _, kind, about in record.paradata] == [
        ("start", ""),
        ("section", "who"),
        ("answer", "agreed"),
        ("answer", "name"),
        ("answer", "age"),
        ("section", "work"),
        ("remark", "age"),
        ("finish", ""),
    ]
    assert record.paradata[3][0] == "2026-11-21T09:30:05.000+00:00"
    assert "Secretova" not in json.dumps(record.paradata)


def test_paradata_is_bounded_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paradata, "MOST_EVENTS", 3)
    log = Paradata(FixedClock(MORNING))
    for _ in range(5):
        log.note(EventKind.ANSWER, "q")
    log.note(EventKind.FINISH)
    lines = log.as_lists()
    assert [line[1] for line in lines] == ["answer", "answer", "answer", "finish", "omitted"]
    assert lines[-1][2] == "2"
    assert Paradata.from_lists(FixedClock(MORNING), lines).as_lists() == lines


def test_the_record_of_a_finished_interview() -> None:
    told = visit().answer("agreed", True).answer("age", 30).answer("hours", 8)
    told.session.remark("hours", "with breaks")
    record = told.session.finish()
    assert record.status is Status.COMPLETE
    assert record.answers == {
        "start": "2026-11-21T09:30:00+00:00",
        "agreed": "OK",
        "age": 30,
        "hours": 8,
        "week": 56,
    }
    assert record.not_reached == ("name", "sector")
    assert record.remarks == {"hours": "with breaks"}
    assert (record.survey, record.device, record.enumerator) == ("survey-1", "laptop-1", "R03")
    assert record.form_hash == told.form.hash


def test_a_broken_off_interview_keeps_what_there_is() -> None:
    told = visit().answer("agreed", True).answer("age", "thirty")
    record = told.session.stop(StopReason.NOT_PRIVATE, "the husband came")
    assert record.status is Status.PARTIAL
    assert record.unreadable == {"age": "thirty"}
    assert "age" not in record.answers
    assert record.paradata[-1][1:] == ("stop", "not_private")


def test_a_withdrawn_interview_keeps_its_id_the_day_and_the_reason() -> None:
    told = visit().answer("agreed", True).answer("name", "Secretova")
    told.session.remark("name", "Secretova, sister of")
    told.language("en")
    record = told.session.stop(StopReason.WITHDREW, "Secretova is afraid")
    assert (record.status, record.stop_reason) == (Status.WITHDRAWN, StopReason.WITHDREW)
    assert (record.record, record.start, record.end) == ("record-1", "2026-11-21", "2026-11-21")
    assert record.answers == {}
    assert (record.remarks, record.paradata, record.not_reached, record.stop_remark) == ({}, (), (), "")
    assert b"Secretova" not in record.to_bytes()


def test_the_title_follows_answers_but_never_tells_who_it_is() -> None:
    told = visit().answer("age", 30)
    assert told.session.title() == "Age 30"
    assert Scenario(question("a")).session.title() == ""


def test_progress_counts_shown_questions() -> None:
    told = visit()
    assert told.session.progress() == (0, 3)
    assert told.answer("agreed", True).session.progress() == (1, 5)


def test_missing_values_and_relevance_by_path() -> None:
    told = Scenario(
        question("a", "integer", special=["refused"]),
        roster("r", question("b", "date", special=["dont_know"]), calculate("c", "1 = 1")),
        question("d", relevant="${a} = 1"),
    ).add_row("r")
    told.special("a", "refused").special("r[1]/b", "dont_know")
    assert told.session.missing() == {"a": "refused", "r[1]/b": "dont_know"}
    assert told.session.values() == {"a": None, "r": [{"b": None, "c": True}], "d": None}
    assert told.session.relevance() == {
        "a": True, "r": True, "r[1]": True, "r[1]/b": True, "r[1]/c": True, "d": False,
    }  # fmt: skip


def test_read_only_groups_make_their_questions_read_only() -> None:
    told = Scenario(
        question("locked", "acknowledge"),
        group("g", group("inner", question("q")), roster("r", question("x")), read_only="${locked} != ''"),
    ).add_row("r")
    assert not told.state("q").read_only
    told.answer("locked", True)
    assert told.state("q").read_only
    assert told.state("r[1]/x").read_only
    assert "q" in told.changes.paths
    told.answer("locked", None)
    assert not told.state("q").read_only


def test_a_calculation_may_have_a_first_value() -> None:
    told = Scenario(
        question("a"), calculate("c", "concat(${a}, '!')", trigger="a", default="none yet")
    ).expect_value("c", "none yet")
    told.answer("a", "x").expect_value("c", "x!").resume().expect_value("c", "x!")


def test_only_what_an_enumerator_answers_is_answered() -> None:
    for path in ("start", "welcome", "week", "job", "tool"):
        with pytest.raises(KeyError):
            visit().answer(path, "x")


def test_what_is_not_for_enumerators_is_kept_but_never_asked() -> None:
    told = Scenario(
        section("s", question("a"), question("office", scope="supervisor", required=True)),
        question("lot", "integer", scope="hidden", default="7"),
        calculate("c", "${lot} + 1"),
    ).expect_value("c", 8)
    assert told.session.asked() == ("a",)
    assert [state.path for state in told.session.page("s")] == ["a"]
    assert [status.name for status in told.session.sections()] == ["s"]
    record = told.session.finish()
    assert record.answers == {"lot": 7, "c": 8}
    assert record.not_reached == ("a",)


def test_remarks_are_kept_and_taken_away() -> None:
    told = visit()
    told.session.remark("age", "old")
    assert told.resume().state("age").remark == "old"
    told.session.remark("age", "")
    assert told.state("age").remark == ""


def draft(**changes: Any) -> dict[str, Any]:
    return {**visit().answer("agreed", True).session.draft(), **changes}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"format": "dala-draft/9"}, Code.DRAFT_TOO_NEW),
        ({"format": "something"}, Code.DRAFT_DAMAGED),
        ({"hash": "00"}, Code.DRAFT_OTHER_FORM),
        ({"answers": [["nobody", [], {"value": 1}]]}, Code.DRAFT_DAMAGED),
        ({"answers": [["age", [], {"value": "words"}]]}, Code.DRAFT_DAMAGED),
        ({"answers": 5}, Code.DRAFT_DAMAGED),
        ({"rows": [["nobody", [], [1], 1]]}, Code.DRAFT_DAMAGED),
        ({"started": "soon"}, Code.DRAFT_DAMAGED),
        ({"paradata": [["x"]]}, Code.DRAFT_DAMAGED),
    ],
)
def test_a_draft_that_cannot_be_gone_on_with_is_told(changes: dict[str, Any], code: Code) -> None:
    told = visit()
    with pytest.raises(KnownError) as caught:
        Session.resume(told.form, told.device, told.clock, draft(**changes))
    assert caught.value.code is code


def test_an_older_draft_is_upgraded_first(monkeypatch: pytest.MonkeyPatch) -> None:
    def upgrade(old: dict[str, Any]) -> dict[str, Any]:
        return {**old, "format": drafts.FORMAT, "cursor": old["at"]}

    monkeypatch.setitem(drafts.UPGRADES, "dala-draft/0", upgrade)
    told = visit()
    older = draft(format="dala-draft/0", at="age")
    del older["cursor"]
    assert Session.resume(told.form, told.device, told.clock, older).cursor == "age"


def test_a_draft_does_not_change_when_the_interview_goes_on() -> None:
    told = visit().answer("agreed", True).add_row("tool")
    kept = told.session.draft()
    text = json.dumps(kept)
    told.answer("age", 5).add_row("tool").answer("tool[1]/tool_name", "saw")
    assert json.dumps(kept) == text


def test_a_form_has_one_graph() -> None:
    told = visit()
    assert graph_of(told.form) is graph_of(told.form)
    assert graph_of(visit().form) is not graph_of(told.form)


def test_one_answer_is_quick_in_a_large_interview() -> None:
    """A loose bound that only a recomputation of everything would break; `tests/bench` gives the figures."""
    questions = [
        question(f"q{i}", "integer", relevant=f"${{q{i - 1}}} != 3" if i else "true()") for i in range(300)
    ]
    told = Scenario(
        question("n", "integer"),
        *questions,
        roster(
            "m", *[question(f"m{i}", "integer", constraint=". >= 0") for i in range(5)], repeat_count="${n}"
        ),
        calculate("total", "sum(${m1})"),
    ).answer("n", 100)
    for row in range(1, 101):
        in_row = told.session.answer(f"m[{row}]/m2", row)
        outside = told.session.answer(f"q{row}", row)
        assert len(in_row.paths) <= 2, "one answer touches only what depends on it"
        assert len(outside.paths) <= 3


def test_kinds_that_are_filled_in_are_not_asked() -> None:
    assert all(
        told.form.nodes[path].kind is not Kind.START for told in [visit()] for path in told.session.asked()
    )
