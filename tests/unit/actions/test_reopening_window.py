"""A finished interview can be opened again as long as its survey says, once, and never a minute longer."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.actions import (
    handover,
    interviews,
    laptop_status,
    moving,
    opening,
    reopening,
    surveys,
    voiding,
    windows,
)
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.interviews import SealedEntry, State
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.exchange.chain import EntryType, VoidReason
from app.exchange.pack import Policy
from app.exchange.sealing import open_sealed
from app.interview.record import Record, Status
from app.interview.session import Session
from app.interview.state import StopReason
from tests.helpers.desks import CHEAP, PASSPHRASE, SENTENCE, begun

HOURS = 2


@pytest.fixture
def desk(desk: EnumeratorDesk) -> EnumeratorDesk:
    allow(desk, HOURS)
    return desk


def allow(desk: EnumeratorDesk, hours: int) -> None:
    desk.pack = replace(desk.pack, policy=Policy(reopen_hours=hours))


@contextmanager
def refused(code: Code) -> Iterator[None]:
    with pytest.raises(KnownError) as raised:
        yield
    assert raised.value.code is code


def passed(clock: FixedClock, **time: float) -> FixedClock:
    clock.moment += timedelta(**time)
    return clock


def finished(desk: EnumeratorDesk, clock: FixedClock, story: str = SENTENCE) -> SealedEntry:
    session = begun(desk, clock, story)
    interviews.save(desk, session, clock)
    return interviews.finish(desk, session, clock)


def record_of(desk: EnumeratorDesk, coordinator: CoordinatorDesk, record_id: str) -> Record:
    return Record.from_bytes(open_sealed(desk.vault.read(record_id), [coordinator.identity]))


def kinds(desk: EnumeratorDesk, record: str) -> list[EntryType]:
    return [one.entry.type for one in desk.chain.entries() if one.entry.record == record]


def unlocked(desk: EnumeratorDesk, clock: FixedClock) -> EnumeratorDesk:
    """The same laptop after a lock."""
    with desk.vault.write() as transaction:
        transaction.put(opening.PACK, opening.PACK, desk.pack.to_bytes(), {})
    desk.close()
    again = opening.unlock(desk.vault.folder, PASSPHRASE, clock)
    assert isinstance(again, EnumeratorDesk)
    return again


def test_a_finished_interview_waits_closed(desk: EnumeratorDesk, clock: FixedClock) -> None:
    done = finished(desk, clock)
    ends = clock.now() + timedelta(hours=HOURS)
    assert (done.state, done.code, done.until) == (State.FINISHED, "", ends)
    (entry,) = interviews.listing(desk)
    assert (entry.state, entry.code, entry.title, entry.until) == (State.FINISHED, "", "Visit 1", ends)
    assert entry.to_json()["until"] == ends.isoformat()
    for attempt in (interviews.resume, interviews.peek, moving.move_draft):
        with refused(Code.INTERVIEW_FINISHED):
            attempt(desk, done.record, clock)
    with refused(Code.INTERVIEW_NOT_SEALED):
        voiding.void(desk, done.record, VoidReason.MISTAKE, clock)
    assert interviews.interrupted(desk) == ""
    assert kinds(desk, done.record) == [EntryType.STARTED]
    # What the next interview is to remember is known at once.
    assert desk.device.last == {"site": "almaty"}


def test_a_save_or_a_stop_that_comes_late_changes_nothing(desk: EnumeratorDesk, clock: FixedClock) -> None:
    session = begun(desk, clock)
    done = interviews.finish(desk, session, clock)
    before = desk.vault.read(done.record)
    with refused(Code.INTERVIEW_FINISHED):
        interviews.save(desk, session, clock)
    with refused(Code.INTERVIEW_FINISHED):
        interviews.finish(desk, session, clock)
    with refused(Code.INTERVIEW_FINISHED):
        interviews.stop(desk, session, StopReason.LEFT, clock=clock)
    assert desk.vault.read(done.record) == before


def test_without_a_window_it_is_sealed_at_once(desk: EnumeratorDesk, clock: FixedClock) -> None:
    allow(desk, 0)
    done = finished(desk, clock)
    assert (done.state, len(done.code), done.until) == (State.SEALED, 4, None)


@pytest.mark.parametrize("reason", [StopReason.LEFT, StopReason.WITHDREW])
def test_what_is_stopped_is_sealed_at_once(
    desk: EnumeratorDesk, clock: FixedClock, reason: StopReason
) -> None:
    done = interviews.stop(desk, begun(desk, clock), reason, clock=clock)
    assert desk.vault.rows("draft") == []
    assert done.state in (State.PARTIAL, State.WITHDRAWN)


def test_the_record_ends_when_it_was_finished_not_when_it_was_sealed(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock
) -> None:
    done, moment = finished(desk, clock), clock.now()
    assert reopening.seal_due(desk, passed(clock, hours=1, minutes=59)).sealed == ()
    (sealed,) = reopening.seal_due(desk, passed(clock, minutes=1)).sealed
    assert (sealed.record, sealed.state, len(sealed.code)) == (done.record, State.SEALED, 4)
    record = record_of(desk, coordinator, done.record)
    assert (record.status, record.answers["story"]) == (Status.COMPLETE, SENTENCE)
    assert record.end == moment.isoformat(timespec="seconds")
    (entry,) = interviews.listing(desk)
    assert (entry.state, entry.changed, entry.until) == (State.SEALED, moment, None)
    last = list(desk.chain.entries())[-1].entry
    assert (last.type, last.at) == (EntryType.FINAL, clock.now().isoformat(timespec="seconds"))


def opened_again(desk: EnumeratorDesk, clock: FixedClock, story: str) -> Session:
    done = finished(desk, clock)
    session = reopening.reopen(desk, done.record, passed(clock, minutes=30))
    session.answer("story", story)
    interviews.save(desk, session, passed(clock, minutes=1))
    return session


def test_opened_again_it_is_corrected_and_its_log_says_so(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock
) -> None:
    first = clock.now()
    session = opened_again(desk, clock, "He gave it back")
    (entry,) = interviews.listing(desk)
    assert (entry.state, entry.until) == (State.DRAFT, first + timedelta(hours=HOURS))
    assert interviews.interrupted(desk) == session.record_id
    again = interviews.finish(desk, session, passed(clock, minutes=9))
    assert again.until == first + timedelta(hours=HOURS), "the window began with the first finish"
    (sealed,) = reopening.seal_due(desk, passed(clock, hours=2)).sealed
    record = record_of(desk, coordinator, sealed.record)
    assert record.answers["story"] == "He gave it back"
    told = [kind for _, kind, _ in record.paradata if kind in ("finish", "reopen", "resume")]
    assert told == ["finish", "reopen", "finish"]
    assert record.end == (first + timedelta(minutes=40)).isoformat(timespec="seconds")
    assert kinds(desk, sealed.record) == [EntryType.STARTED, EntryType.FINAL]


def test_that_it_was_opened_again_is_on_the_disk_before_anything_is_changed(
    desk: EnumeratorDesk, clock: FixedClock
) -> None:
    done = finished(desk, clock)
    reopening.reopen(desk, done.record, clock)
    draft = json.loads(desk.vault.read(done.record))
    assert "record" not in draft
    assert draft["draft"]["paradata"][-1][1] == "reopen"


def test_when_the_window_has_ended_finishing_seals(desk: EnumeratorDesk, clock: FixedClock) -> None:
    session = opened_again(desk, clock, "He gave it back")
    interviews.save(desk, session, passed(clock, hours=3))
    # On the screen it is not taken away from under the respondent.
    assert reopening.seal_due(desk, clock).sealed == ()
    assert interviews.finish(desk, session, clock).state is State.SEALED


def test_one_that_was_opened_again_and_left_is_sealed_as_it_is(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock
) -> None:
    session, changed = opened_again(desk, clock, "He gave it back"), clock.now()
    interviews.leave(desk, session.record_id)
    (sealed,) = reopening.seal_due(desk, passed(clock, hours=3)).sealed
    record = record_of(desk, coordinator, sealed.record)
    assert (record.status, record.answers["story"]) == (Status.COMPLETE, "He gave it back")
    assert record.end == changed.isoformat(timespec="seconds")


def test_where_it_is_not_complete_any_more_it_is_partial(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock
) -> None:
    session = opened_again(desk, clock, "")
    interviews.leave(desk, session.record_id)
    (sealed,) = reopening.seal_due(desk, passed(clock, hours=3)).sealed
    record = record_of(desk, coordinator, sealed.record)
    assert (record.status, record.stop_reason) == (Status.PARTIAL, StopReason.OTHER)
    assert (record.stop_remark, record.answers["site"]) == (reopening.ENDED_OPEN, "almaty")


@pytest.mark.parametrize("again", [False, True])
def test_what_ended_is_sealed_when_the_desk_is_opened(
    desk: EnumeratorDesk, clock: FixedClock, again: bool
) -> None:
    if again:
        opened_again(desk, clock, "He gave it back")
    else:
        finished(desk, clock)
    there = unlocked(desk, passed(clock, hours=1))
    assert [entry.state for entry in interviews.listing(there)] != [State.SEALED]
    there = unlocked(there, passed(clock, hours=1))
    (entry,) = interviews.listing(there)
    assert entry.state is State.SEALED
    assert interviews.interrupted(there) == ""
    there.close()


@pytest.mark.parametrize("open_it", [interviews.resume, interviews.peek, reopening.reopen])
@pytest.mark.parametrize("again", [False, True])
def test_after_the_window_nothing_opens_it(
    desk: EnumeratorDesk, clock: FixedClock, open_it: Callable[..., Session], again: bool
) -> None:
    record = opened_again(desk, clock, "").record_id if again else finished(desk, clock).record
    with refused(Code.INTERVIEW_SEALED):
        open_it(desk, record, passed(clock, hours=3))
    assert interviews.listing(desk)[0].code


def test_a_clock_that_is_set_back_ends_the_window(desk: EnumeratorDesk, clock: FixedClock) -> None:
    finished(desk, clock)
    assert reopening.seal_due(desk, passed(clock, minutes=-1)).sealed == (), "a clock is corrected a little"
    (sealed,) = reopening.seal_due(desk, passed(clock, minutes=-2)).sealed
    assert sealed.code


def test_what_the_chain_knows_counts_as_time(desk: EnumeratorDesk, clock: FixedClock) -> None:
    finished(desk, clock)
    interviews.save(desk, begun(desk, passed(clock, hours=3)), clock)
    assert len(reopening.seal_due(desk, passed(clock, hours=-3)).sealed) == 1


def test_the_moment_is_noted_so_that_a_clock_cannot_go_round(desk: EnumeratorDesk, clock: FixedClock) -> None:
    finished(desk, clock)
    assert reopening.seal_due(desk, passed(clock, hours=1)).sealed == ()
    assert len(reopening.seal_due(desk, passed(clock, minutes=-30)).sealed) == 1


def test_a_moment_that_is_not_noted_lets_a_clock_go_round(
    desk: EnumeratorDesk, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reopening, "_note", lambda desk, rows, now: None)
    finished(desk, clock)
    reopening.seal_due(desk, passed(clock, hours=1))
    assert reopening.seal_due(desk, passed(clock, minutes=-30)).sealed == ()


@pytest.mark.parametrize(("later", "ends"), [(1, 1), (24, HOURS), (0, 0)])
def test_a_new_policy_shortens_a_window_and_never_lengthens_it(
    desk: EnumeratorDesk, clock: FixedClock, later: int, ends: int
) -> None:
    finished(desk, clock)
    allow(desk, later)
    assert interviews.listing(desk)[0].until == clock.now() + timedelta(hours=ends)
    if ends:
        assert reopening.seal_due(desk, passed(clock, minutes=60 * ends - 1)).sealed == ()
    assert len(reopening.seal_due(desk, passed(clock, minutes=1)).sealed) == 1


def test_it_can_be_sealed_before_its_window_ends(desk: EnumeratorDesk, clock: FixedClock) -> None:
    done = finished(desk, clock)
    draft = begun(desk, clock)
    interviews.save(desk, draft, clock)
    sealed = reopening.seal_now(desk, done.record, clock)
    assert (sealed.state, len(sealed.code)) == (State.SEALED, 4)
    with refused(Code.INTERVIEW_SEALED):
        reopening.seal_now(desk, done.record, clock)
    for act in (reopening.seal_now, reopening.reopen):
        with refused(Code.INTERVIEW_UNFINISHED):
            act(desk, draft.record_id, clock)
        with refused(Code.INTERVIEW_MISSING):
            act(desk, "nothing", clock)


def test_a_bundle_takes_what_ended_and_tells_of_what_waits(
    desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    finished(desk, clock)
    with refused(Code.ONLY_WAITING):
        handover.write_bundle(desk, tmp_path / "early.dala", clock=clock)
    head = handover.head_code(desk)
    finished(desk, passed(clock, hours=1), "Later")
    assert handover.head_code(desk) != head
    assert handover.only_here(desk) == handover.OnlyHere(0, None, 2)
    told = laptop_status.status(desk)
    assert (told.drafts, told.finished, told.sealed) == (0, 2, 0)
    assert "2 finished, can be opened again" in told.in_words()
    report = handover.write_bundle(desk, tmp_path / "x.dala", clock=passed(clock, hours=1))
    assert (report.interviews, report.waiting) == (1, 1)
    report = handover.write_bundle(desk, tmp_path / "y.dala", clock=passed(clock, hours=1))
    assert (report.interviews, report.new, report.waiting) == (2, 1, 0)
    assert "opened again" not in laptop_status.status(desk).in_words()


def test_one_that_cannot_be_read_bars_no_other(desk: EnumeratorDesk, clock: FixedClock) -> None:
    bad, good = finished(desk, clock), finished(desk, clock)
    row = desk.vault.row(bad.record)
    assert row is not None
    for content in (b"not JSON", b"[]", b'{"v":1}'):
        with desk.vault.write() as transaction:
            transaction.put("draft", bad.record, content, row.summary)
        with refused(Code.DRAFT_DAMAGED):
            reopening.seal_now(desk, bad.record, clock)
        with refused(Code.DRAFT_DAMAGED):
            reopening.reopen(desk, bad.record, clock)
    swept = reopening.seal_due(desk, passed(clock, hours=3))
    assert [one.record for one in swept.sealed] == [good.record]
    ((record, error),) = swept.failed
    assert (record, error.code) == (bad.record, Code.DRAFT_DAMAGED)
    again = unlocked(desk, clock)
    assert windows.waiting(again) == (bad.record,)
    again.close()


def test_the_window_of_the_survey_comes_with_its_pack(
    coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    surveys.set_policy(coordinator, Policy(reopen_hours=24))
    surveys.write_pack(coordinator, tmp_path / "p")
    made = opening.init_device(tmp_path / "two", tmp_path / "p", "R04", PASSPHRASE, CHEAP)
    assert finished(made, clock).state is State.FINISHED
    made.close()
