"""A finished interview can be declared void, once and with a reason; nothing of it goes away."""

from __future__ import annotations

import pytest

from app.actions import interviews, voiding
from app.actions.desks import EnumeratorDesk
from app.actions.interviews import State
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.exchange.chain import VoidReason
from tests.helpers.desks import begun


def refused(desk: EnumeratorDesk, record: str) -> Code:
    with pytest.raises(KnownError) as raised:
        voiding.void(desk, record, VoidReason.MISTAKE)
    return raised.value.code


def test_a_void_interview_is_shown_as_void_and_stays(desk: EnumeratorDesk, clock: FixedClock) -> None:
    entry = interviews.finish(desk, begun(desk, clock), clock)
    other = interviews.finish(desk, begun(desk, clock), clock)
    voiding.void(desk, entry.record, VoidReason.WRONG_PERSON, clock)
    states = {one.record: (one.state, one.void) for one in interviews.listing(desk)}
    assert states == {entry.record: (State.VOID, "wrong-person"), other.record: (State.SEALED, "")}
    last = list(desk.chain.entries())[-1].entry
    assert (last.type, last.record, last.reason) == ("void", entry.record, "wrong-person")
    assert desk.vault.read(entry.record)
    assert refused(desk, entry.record) is Code.INTERVIEW_VOID
    assert desk.chain.head is not None
    assert desk.chain.head.seq == last.seq


def test_what_is_not_finished_cannot_be_void(desk: EnumeratorDesk, clock: FixedClock) -> None:
    session = begun(desk, clock)
    assert refused(desk, session.record_id) is Code.INTERVIEW_MISSING
    interviews.save(desk, session, clock)
    assert refused(desk, session.record_id) is Code.INTERVIEW_NOT_SEALED
    assert refused(desk, "device") is Code.INTERVIEW_MISSING


def test_an_interview_is_found_by_its_code_or_its_id(desk: EnumeratorDesk, clock: FixedClock) -> None:
    entry = interviews.finish(desk, begun(desk, clock), clock)
    session = begun(desk, clock)
    interviews.save(desk, session, clock)
    assert voiding.find(desk, f" {entry.code.lower()} ") == entry.record
    assert voiding.find(desk, entry.record[:8].upper()) == entry.record
    assert voiding.find(desk, session.record_id) == session.record_id
    for wanted in ("", entry.record[:3], "no such"):
        with pytest.raises(KnownError) as raised:
            voiding.find(desk, wanted)
        assert raised.value.code is Code.INTERVIEW_MISSING


def test_letters_that_several_ids_begin_with_are_not_enough(
    desk: EnumeratorDesk, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    interviews.finish(desk, begun(desk, clock), clock)
    interviews.finish(desk, begun(desk, clock), clock)
    rows = [desk.vault.rows("sealed")[0]] * 2
    monkeypatch.setattr(desk.vault, "rows", lambda kind: rows if kind == "sealed" else [])
    with pytest.raises(KnownError) as raised:
        voiding.find(desk, rows[0].id[:8])
    assert raised.value.code is Code.RECORD_AMBIGUOUS
