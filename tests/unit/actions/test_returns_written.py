"""Interviews go back to their laptops, come back corrected, and count once."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.actions import interviews, merging, returning, returning_here, voiding
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.returning import Request
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.exchange.chain import VoidReason
from app.interview.record import Record
from tests.helpers.fieldwork import finish, set_up, stick


def merged(desk: EnumeratorDesk, office: CoordinatorDesk, clock: FixedClock, path: Path) -> None:
    assert merging.add_bundles(office, [stick(desk, clock, path)], clock=clock).bundles[0].whole


def test_an_interview_goes_back_and_its_correction_takes_its_place(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    old, other = finish(desk, clock, 2)
    merged(desk, coordinator, clock, tmp_path / "1.dala")
    request = Request(old, "please ask again", {"story": "which month?"})
    (written,) = returning.write_return(coordinator, [request], tmp_path, clock)
    assert (written.enumerator, written.interviews) == ("R03", 1)
    status = merging.status(coordinator)
    assert [(one.record, one.corrected) for one in status.returned] == [(old, "")]
    assert "not back yet from R03" in status.in_words()
    assert "please ask again" not in status.in_words() + str(status.to_json())
    (draft,) = returning_here.take_in(desk, written.path, clock).drafts
    assert (draft.corrects, draft.remark, draft.remarks) == (old, "please ask again", 1)
    session = interviews.resume(desk, draft.record, clock)
    session.answer("story", "in March")
    interviews.finish(desk, session, clock)
    merged(desk, coordinator, clock, tmp_path / "2.dala")
    status = merging.status(coordinator)
    assert (status.counts.all.total, status.superseded, status.unasked) == (2, 1, ())
    assert [(one.record, one.corrected) for one in status.returned] == [(old, draft.record)]
    assert f"corrected by R03 as {draft.record}" in status.in_words()
    assert {one.record for one in merging.summaries(coordinator)} == {other, draft.record}
    counted = next(one for one in merging.summaries(coordinator) if one.record == draft.record)
    stored = Record.from_bytes(coordinator.vault.read(counted.content_hash))
    assert stored.answers["story"] == "in March"
    assert status.to_json()["returned"][0]["corrected"] == draft.record


def test_each_laptop_gets_a_file_of_its_own(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    second = set_up(coordinator, tmp_path / "other")
    records = [*finish(desk, clock), *finish(second, clock, 2)]
    merged(desk, coordinator, clock, tmp_path / "1.dala")
    merged(second, coordinator, clock, tmp_path / "2.dala")
    written = returning.write_return(coordinator, [Request(one) for one in records], tmp_path, clock)
    assert sorted((one.enumerator, one.interviews) for one in written) == [("R03", 1), ("R07", 2)]
    foreign = next(one for one in written if one.enumerator == "R03")
    with pytest.raises(KnownError) as caught:
        returning_here.take_in(second, foreign.path, clock)
    assert caught.value.code is Code.OTHER_DEVICE
    second.close()


@pytest.mark.parametrize("what", ["unknown", "void", "no folder", "no root", "no keys"])
def test_what_cannot_go_back_is_told_and_nothing_is_written(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path, what: str
) -> None:
    (record,) = finish(desk, clock)
    if what == "void":
        voiding.void(desk, record, VoidReason.MISTAKE, clock)
    merged(desk, coordinator, clock, tmp_path / "1.dala")
    codes = {
        "unknown": Code.RECORD_UNKNOWN,
        "void": Code.RECORD_UNKNOWN,
        "no folder": Code.FOLDER_MISSING,
        "no root": Code.ROOT_MISSING,
        "no keys": Code.DEVICE_UNKNOWN,
    }
    if what == "no root":
        coordinator.root = None
    elif what == "no keys":
        with coordinator.vault.write() as transaction:
            transaction.delete(f"enrolment-{desk.device.device}")
    folder = tmp_path / "nowhere" if what == "no folder" else tmp_path
    requests = [Request("nobody" if what == "unknown" else record)]
    with pytest.raises(KnownError) as caught:
        returning.write_return(coordinator, requests, folder, clock)
    assert caught.value.code is codes[what]
    assert not list(tmp_path.glob("*.dala-return"))
    assert merging.status(coordinator).returned == ()


def test_one_that_the_laptop_declares_void_instead_is_told(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    (record,) = finish(desk, clock)
    merged(desk, coordinator, clock, tmp_path / "1.dala")
    returning.write_return(coordinator, [Request(record)], tmp_path, clock)
    voiding.void(desk, record, VoidReason.WRONG_PERSON, clock)
    merged(desk, coordinator, clock, tmp_path / "2.dala")
    status = merging.status(coordinator)
    assert status.to_json()["returned"][0]["void"] == "wrong-person"
    assert "declared void by R03: wrong-person" in status.in_words()
