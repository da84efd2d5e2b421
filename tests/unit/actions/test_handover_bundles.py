"""Handing over: everything goes, and nothing is noted before it is safe on the stick."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.actions import handover, interviews, opening
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.handover import OnlyHere
from app.base import atomic
from app.base.clock import FixedClock
from app.base.errors import Cancelled, Code, KnownError
from app.base.progress import silent
from app.exchange.sealing import open_sealed
from app.interview.record import Record
from app.interview.state import StopReason
from tests.helpers.desks import PASSPHRASE, SENTENCE, begun
from tests.helpers.whole_bundle import read_all


def finished(desk: EnumeratorDesk, clock: FixedClock, count: int) -> list[str]:
    return [interviews.finish(desk, begun(desk, clock)).record for _ in range(count)]


def refused(desk: EnumeratorDesk | CoordinatorDesk, path: Path, *codes: Code) -> None:
    with pytest.raises(KnownError) as raised:
        handover.verify(desk, path)
    assert raised.value.code in codes


def test_a_bundle_holds_every_sealed_interview_and_no_draft(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    records = finished(desk, clock, 3)
    gone = begun(desk, clock)
    interviews.stop(desk, gone, StopReason.WITHDREW)
    interviews.save(desk, begun(desk, clock), clock)
    report = handover.write_bundle(desk, tmp_path / "stick.dala", silent, clock)
    assert (report.interviews, report.new) == (4, 4)
    found = read_all(report.path, [coordinator.identity])
    assert found.complete
    assert (found.header.survey, found.header.enumerator) == (coordinator.survey, "R03")
    assert found.header.device == desk.device.device
    assert [blob.record for blob in found.blobs] == [*records, gone.record_id]
    first = found.blobs[0]
    assert Record.from_bytes(open_sealed(first.sealed, [coordinator.identity])).answers["story"] == SENTENCE
    assert set(first.summary) == {"code", "form", "day", "status"}
    assert SENTENCE.encode() not in report.path.read_bytes()


def test_what_is_handed_over_is_noted_and_goes_again(
    desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    finished(desk, clock, 2)
    assert handover.only_here(desk) == OnlyHere(2, date(2026, 11, 21))
    handover.write_bundle(desk, tmp_path / "first.dala", silent, clock)
    assert handover.only_here(desk) == OnlyHere(0, None)
    assert all(entry.handed_over == clock.now() for entry in interviews.listing(desk))
    first = clock.now()
    clock.moment = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    finished(desk, clock, 1)
    assert handover.only_here(desk) == OnlyHere(1, date(2026, 11, 23))
    report = handover.write_bundle(desk, tmp_path / "second.dala", silent, clock)
    assert (report.interviews, report.new) == (3, 1)
    assert [e.handed_over for e in interviews.listing(desk)] == [clock.now(), first, first]
    folder = desk.vault.folder
    desk.close()
    again = opening.unlock(folder, PASSPHRASE)
    assert isinstance(again, EnumeratorDesk)
    assert handover.only_here(again).count == 0
    assert handover.verify(again, tmp_path / "first.dala").interviews == 2
    again.close()


def test_in_a_folder_the_file_gets_a_name_that_says_nothing(
    desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    finished(desk, clock, 1)
    (tmp_path / "stick").mkdir()
    report = handover.write_bundle(desk, tmp_path / "stick", silent, clock)
    assert [report.path] == list((tmp_path / "stick").iterdir())
    assert "R03" not in report.path.name


def test_either_desk_says_whether_a_bundle_is_whole(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    finished(desk, clock, 2)
    path = handover.write_bundle(desk, tmp_path / "stick.dala", silent, clock).path
    assert handover.verify(desk, path).interviews == 2
    assert handover.verify(desk, path).in_words() == "whole, 2 interviews"
    told = handover.verify(coordinator, path)
    assert told.in_words() == "whole, 2 interviews, entries 0 to 2"
    assert (told.to_json()["first"], told.to_json()["last"], told.to_json()["gaps"]) == (0, 2, ())
    raw = bytearray(path.read_bytes())
    raw[-20] ^= 1
    path.write_bytes(raw)
    refused(desk, path, Code.BUNDLE_NOT_AS_WRITTEN)
    refused(coordinator, path, Code.BUNDLE_UNREADABLE)
    refused(desk, tmp_path / "none.dala", Code.FILE_MISSING)
    refused(coordinator, tmp_path / "none.dala", Code.FILE_MISSING)


def test_a_failed_hand_over_notes_nothing(
    desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    finished(desk, clock, 2)

    def impatient(done: int, _total: int | None) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        handover.write_bundle(desk, tmp_path / "stick.dala", impatient, clock)
    with monkeypatch.context() as patched:
        patched.setattr(atomic, "digest_on_device", lambda _path: "0" * 64)
        with pytest.raises(KnownError) as raised:
            handover.write_bundle(desk, tmp_path / "stick.dala", silent, clock)
    assert raised.value.code is Code.CHANGED_ON_DISK
    with pytest.raises(KnownError) as raised:
        handover.write_bundle(desk, tmp_path / "no folder" / "stick.dala", silent, clock)
    assert raised.value.code is Code.FILE_UNWRITABLE
    assert handover.only_here(desk).count == 2
    assert not list(tmp_path.glob("*.part"))
    assert not (tmp_path / "stick.dala").exists()


def test_nothing_is_written_over_and_nothing_is_written_empty(
    desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    with pytest.raises(KnownError) as raised:
        handover.write_bundle(desk, tmp_path / "stick.dala", silent, clock)
    assert raised.value.code is Code.NOTHING_TO_HAND_OVER
    finished(desk, clock, 1)
    (tmp_path / "stick.dala").write_bytes(b"somebody's")
    with pytest.raises(KnownError) as raised:
        handover.write_bundle(desk, tmp_path / "stick.dala", silent, clock)
    assert raised.value.code is Code.FILE_EXISTS
    assert (tmp_path / "stick.dala").read_bytes() == b"somebody's"


def test_a_whole_bundle_counts_although_the_laptop_has_no_room_to_note_it(
    desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    finished(desk, clock, 2)

    def full() -> None:
        raise KnownError(Code.DISK_FULL, path="laptop")

    with monkeypatch.context() as patch:
        patch.setattr(desk.vault, "write", full)
        report = handover.write_bundle(desk, tmp_path / "stick.dala", silent, clock)
    assert (report.interviews, report.new, report.noted) == (2, 2, False)
    assert report.path.exists()
    assert handover.only_here(desk).count == 2
    again = handover.write_bundle(desk, tmp_path / "again.dala", silent, clock)
    assert (again.new, again.noted) == (2, True)
