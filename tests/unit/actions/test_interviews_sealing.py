"""From the first question to the sealed interview, on an enumerator's laptop."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from app.actions import interviews, opening
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.interviews import CODE_LETTERS, State
from app.base.clock import FixedClock
from app.base.errors import Cancelled, Code, KnownError
from app.exchange.sealing import open_sealed
from app.interview.record import Record, Status
from app.interview.state import StopReason
from tests.helpers.desks import PASSPHRASE, SENTENCE, begun


def opened(desk: EnumeratorDesk, coordinator: CoordinatorDesk, record_id: str) -> Record:
    return Record.from_bytes(open_sealed(desk.vault.read(record_id), [coordinator.identity]))


def refused(code: Code, action: object, *arguments: object) -> None:
    with pytest.raises(KnownError) as raised:
        action(*arguments)
    assert raised.value.code is code


def test_nothing_is_stored_before_the_first_save(desk: EnumeratorDesk, clock: FixedClock) -> None:
    interviews.start(desk, "market", "en", clock)
    assert interviews.listing(desk) == ()


def test_a_draft_is_resumed_where_it_was_left(desk: EnumeratorDesk, clock: FixedClock) -> None:
    session = begun(desk, clock)
    session.cursor = "other"
    session.set_language("kk")
    saved = interviews.save(desk, session, clock)
    assert saved.moment == clock.now()
    (entry,) = interviews.listing(desk)
    assert (entry.state, entry.code, entry.title, entry.form) == (State.DRAFT, "", "Visit 1", "market")
    assert (entry.answered, entry.asked) == (3, 6)
    folder = desk.vault.folder
    desk.close()
    again = opening.unlock(folder, PASSPHRASE)
    assert isinstance(again, EnumeratorDesk)
    resumed = interviews.resume(again, entry.record, clock)
    assert resumed.cursor == "other"
    assert resumed.language == "kk"
    assert resumed.state("story").value == SENTENCE
    assert again.device == desk.device
    again.close()


def test_a_finished_interview_is_listed_and_opened_by_the_coordinator_alone(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock
) -> None:
    session = begun(desk, clock)
    interviews.save(desk, session, clock)
    sealed = interviews.finish(desk, session)
    assert len(sealed.code) == 4
    assert set(sealed.code) <= set(CODE_LETTERS)
    (entry,) = interviews.listing(desk)
    assert (entry.state, entry.code, entry.title) == (State.SEALED, sealed.code, "")
    assert entry.handed_over is None
    refused(Code.INTERVIEW_SEALED, interviews.resume, desk, session.record_id)
    # An autosave that comes late must not bring the draft back.
    refused(Code.INTERVIEW_SEALED, interviews.save, desk, session)
    refused(Code.INTERVIEW_SEALED, interviews.finish, desk, session)
    record = opened(desk, coordinator, session.record_id)
    assert record.status is Status.COMPLETE
    assert record.answers["story"] == SENTENCE
    assert record.enumerator == "R03"
    assert record.survey == coordinator.survey


def test_nothing_that_the_passphrase_opens_holds_a_finished_answer(
    desk: EnumeratorDesk, clock: FixedClock
) -> None:
    session = begun(desk, clock)
    for name in ("who", "hurt", "other"):
        session.answer(name, SENTENCE)
    interviews.save(desk, session, clock)
    interviews.finish(desk, session)
    everything = [desk.vault.read(entry.id) for entry in desk.vault._index.entries()]
    everything += [
        json.dumps(dict(e.summary), ensure_ascii=False).encode() for e in desk.vault._index.entries()
    ]
    wanted = [SENTENCE.encode(), json.dumps(SENTENCE)[1:-1].encode()]
    assert not any(form in row for form in wanted for row in everything)


def test_what_is_remembered_is_asked_for_by_the_form_and_harms_nobody(
    desk: EnumeratorDesk, clock: FixedClock
) -> None:
    session = begun(desk, clock)
    session.answer("who", "Aigul")
    session.answer("hurt", "yes")
    interviews.finish(desk, session)
    assert desk.device.last == {"site": "almaty"}
    following = interviews.start(desk, "market", "en", clock)
    assert following.state("site").value == "almaty"
    assert following.state("who").value is None
    assert following.state("hurt").value is None


def test_each_interview_gets_the_next_number_even_where_drafts_overlap(
    desk: EnumeratorDesk, clock: FixedClock
) -> None:
    numbers = []
    for _ in range(3):
        session = begun(desk, clock)
        interviews.save(desk, session, clock)
        interviews.save(desk, session, clock)
        numbers.append(session.state("number").value)
    assert numbers == [1, 2, 3]
    interviews.finish(desk, session)
    assert desk.device.next_number == 4


def test_an_incomplete_interview_stays_a_draft(desk: EnumeratorDesk, clock: FixedClock) -> None:
    session = interviews.start(desk, "market", "en", clock)
    interviews.save(desk, session, clock)
    refused(Code.INTERVIEW_INCOMPLETE, interviews.finish, desk, session)
    assert interviews.listing(desk)[0].state is State.DRAFT


def test_a_stopped_interview_is_sealed_as_partial(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock
) -> None:
    session = begun(desk, clock)
    interviews.save(desk, session, clock)
    sealed = interviews.stop(desk, session, StopReason.NOT_PRIVATE, "the foreman came")
    assert sealed.state is State.PARTIAL
    assert interviews.listing(desk)[0].state is State.PARTIAL
    record = opened(desk, coordinator, session.record_id)
    assert (record.stop_reason, record.stop_remark) == (StopReason.NOT_PRIVATE, "the foreman came")
    assert record.answers["story"] == SENTENCE


def test_withdrawing_destroys_the_answers_and_keeps_id_day_and_reason(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock
) -> None:
    session = begun(desk, clock)
    interviews.save(desk, session, clock)
    sealed = interviews.stop(desk, session, StopReason.WITHDREW, "")
    assert (sealed.state, sealed.day) == (State.WITHDRAWN, date(2026, 11, 21))
    (entry,) = interviews.listing(desk)
    assert entry.started.date() == date(2026, 11, 21)
    record = opened(desk, coordinator, session.record_id)
    assert record.answers == {}
    assert record.paradata == ()
    assert (record.record, record.day, record.stop_reason) == (
        session.record_id,
        "2026-11-21",
        StopReason.WITHDREW,
    )
    assert desk.device.last == {}


def test_the_list_has_drafts_first_and_then_the_latest(desk: EnumeratorDesk, clock: FixedClock) -> None:
    codes = [interviews.finish(desk, begun(desk, clock)).code for _ in range(3)]
    interviews.save(desk, begun(desk, clock), clock)
    states = [entry.state for entry in interviews.listing(desk)]
    assert states == [State.DRAFT, State.SEALED, State.SEALED, State.SEALED]
    assert [entry.code for entry in interviews.listing(desk)] == ["", *reversed(codes)]
    assert "title" not in interviews.listing(desk)[0].to_json()


def test_unknown_forms_and_interviews_are_said_so(desk: EnumeratorDesk) -> None:
    refused(Code.FORM_UNKNOWN, interviews.start, desk, "nothing")
    refused(Code.INTERVIEW_MISSING, interviews.resume, desk, "no-such-record")


def test_loading_reports_each_bad_line_and_goes_on(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    lines = [
        json.dumps({"story": "one", "_index": 1}),
        "{not json",
        "",
        json.dumps({"story": "two", "colour": "blue"}),
        json.dumps({"site": "taraz"}),
        '{"story": "twice", "story": "twice"}',
        json.dumps({"story": "left", "_stop": {"reason": "left"}}),
        json.dumps({"story": "six", "site": "nowhere"}),
        "[" * 100_000,
        json.dumps({"story": "last"}),
    ]
    path = tmp_path / "answers.jsonl"
    path.write_text("\n".join(lines), "utf-8")
    seen: list[tuple[int, int | None]] = []
    report = interviews.load(desk, "market", path, clock, lambda done, total: seen.append((done, total)))
    assert report.loaded == 3
    assert [failure.line for failure in report.failures] == [2, 4, 5, 6, 8, 9]
    assert "colour" in dict(report.failures)[4]
    assert "story" in dict(report.failures)[5]
    assert seen[0] == (0, 9)
    assert seen[-1] == (9, 9)
    entries = interviews.listing(desk)
    assert sorted(entry.state for entry in entries) == [State.PARTIAL, State.SEALED, State.SEALED]
    stories = [opened(desk, coordinator, entry.record).answers["story"] for entry in entries]
    assert sorted(map(str, stories)) == ["last", "left", "one"]


def test_loading_stops_between_two_lines(desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    path.write_text("\n".join(json.dumps({"story": str(n)}) for n in range(5)), "utf-8")

    def impatient(done: int, total: int | None) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        interviews.load(desk, "market", path, clock, impatient)
    assert len(interviews.listing(desk)) == 2


def test_loading_needs_a_file(desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path) -> None:
    refused(Code.FILE_MISSING, interviews.load, desk, "market", tmp_path / "none.jsonl", clock)
