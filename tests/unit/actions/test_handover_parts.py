"""A large hand-over is cut into files that each stand alone; what is damaged here bars nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from app.actions import handover, interviews, voiding
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base import atomic
from app.base.clock import FixedClock
from app.base.errors import Cancelled, Code, KnownError
from app.base.progress import silent
from app.exchange import bundle
from app.exchange.chain import SignedEntry, VoidReason
from app.interview.attachments import named_in
from app.vault.vault import Vault
from tests.helpers import attached
from tests.helpers.desks import begun
from tests.helpers.whole_bundle import read_all

SMALL = 20_000


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "MAX_PART", SMALL)


@pytest.fixture
def papers(tmp_path: Path) -> Iterator[tuple[CoordinatorDesk, EnumeratorDesk]]:
    office = attached.office(tmp_path)
    laptop = attached.laptop(tmp_path, "papers")
    yield office, laptop
    laptop.close()
    office.close()


def finished(desk: EnumeratorDesk, clock: FixedClock, count: int) -> list[str]:
    return [interviews.finish(desk, begun(desk, clock), clock).record for _ in range(count)]


@pytest.mark.usefixtures("small_parts")
def test_every_part_stands_alone_and_together_they_are_everything(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    records = finished(desk, clock, 7)
    steps: list[tuple[int, int | None]] = []
    report = handover.write_bundle(desk, tmp_path / "всё.dala", lambda *told: steps.append(told), clock)
    assert [path.name for path in report.paths] == ["всё.dala", "всё-2.dala", "всё-3.dala", "всё-4.dala"]
    assert (report.parts, report.interviews, report.new, len(set(report.digests))) == (4, 7, 7, 4)
    found = [read_all(path, [coordinator.identity]) for path in report.paths]
    assert [blob.record for one in found for blob in one.blobs] == records
    assert [signed.entry.seq for one in found for signed in one.entries] == list(range(8))
    assert all(one.complete for one in found)
    headers = [one.header for one in found]
    assert len({header.bundle for header in headers}) == 1
    told = [header.chain for header in headers if header.chain is not None]
    assert [one.part for one in told] == [1, 2, 3, 4]
    assert {(one.total, one.head) for one in told} == {(7, told[0].head)}
    assert [(one.first, one.last) for one in told] == [(0, 2), (3, 4), (5, 6), (7, 7)]
    assert steps[-1] == (7, 7)
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    for path in report.paths:
        assert handover.verify(desk, path).whole
        assert handover.verify(coordinator, path).whole
    last = [signed.entry.type.value for signed in desk.chain.entries()][-2:]
    assert last == ["final", "bundle"]


@pytest.mark.usefixtures("small_parts")
def test_parts_in_a_folder_have_names_that_say_nothing(
    desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    finished(desk, clock, 4)
    (tmp_path / "stick").mkdir()
    report = handover.write_bundle(desk, tmp_path / "stick", silent, clock)
    assert sorted(report.paths) == sorted((tmp_path / "stick").iterdir())
    assert report.parts == 2


@pytest.mark.usefixtures("small_parts")
def test_one_interview_above_the_size_of_a_part_has_a_file_to_itself(
    papers: tuple[CoordinatorDesk, EnumeratorDesk], clock: FixedClock, tmp_path: Path
) -> None:
    office, laptop = papers
    session = attached.told(laptop, clock)
    interviews.finish(laptop, session, clock)
    report = handover.write_bundle(laptop, tmp_path / "one.dala", silent, clock)
    found = [read_all(path, [office.identity]) for path in report.paths]
    assert [len(one.blobs) for one in found] == [0, 1]
    assert len(found[1].files) == len(list(named_in(session.draft()))) == 4
    assert all(one.complete for one in found)


@pytest.mark.usefixtures("small_parts")
@pytest.mark.parametrize("when", ["writing the third", "naming the second", "reading back the second"])
def test_where_one_part_fails_no_part_is_left_and_nothing_is_noted(
    desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    finished(desk, clock, 7)
    (tmp_path / "stick").mkdir()
    calls: list[Path] = []
    real, publish = atomic.digest_on_device, atomic.Staged.publish

    def another(path: Path) -> str:
        calls.append(path)
        return "0" * 64 if len(calls) == 2 else real(path)

    def pulled_out(staged: atomic.Staged) -> None:
        calls.append(staged.path)
        if len(calls) == 2:
            raise KnownError(Code.FILE_UNWRITABLE, path=str(staged.path), reason="no such device")
        publish(staged)

    def progress(done: int, total: int | None) -> None:
        assert total == 7
        if done == 5 and when == "writing the third":
            raise Cancelled

    with monkeypatch.context() as patch:
        if when == "naming the second":
            patch.setattr(atomic.Staged, "publish", pulled_out)
        elif when == "reading back the second":
            patch.setattr(atomic, "digest_on_device", another)
        with pytest.raises(KnownError):
            handover.write_bundle(desk, tmp_path / "stick", progress, clock)
    assert list((tmp_path / "stick").iterdir()) == []
    assert handover.only_here(desk).count == 7
    assert all(signed.entry.type != "bundle" for signed in desk.chain.entries())
    assert handover.write_bundle(desk, tmp_path / "stick", silent, clock).interviews == 7


@pytest.mark.usefixtures("small_parts")
def test_a_further_part_never_replaces_a_file(
    desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    finished(desk, clock, 4)
    (tmp_path / "all-2.dala").write_bytes(b"somebody's")
    with pytest.raises(KnownError) as raised:
        handover.write_bundle(desk, tmp_path / "all.dala", silent, clock)
    assert raised.value.code is Code.FILE_EXISTS
    assert not (tmp_path / "all.dala").exists()
    assert (tmp_path / "all-2.dala").read_bytes() == b"somebody's"


@pytest.mark.parametrize("of_files", [False, True])
def test_a_damaged_interview_is_left_out_and_told(
    papers: tuple[CoordinatorDesk, EnumeratorDesk],
    clock: FixedClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    of_files: bool,
) -> None:
    office, laptop = papers
    done = [interviews.finish(laptop, attached.told(laptop, clock), clock) for _ in range(2)]
    broken = f"{done[0].record}/1" if of_files else done[0].record
    read, read_many = Vault.read, Vault.read_many

    def bad(vault: Vault, row_id: str) -> bytes:
        if row_id == broken:
            raise KnownError(Code.VAULT_DAMAGED, place="row 7")
        return read(vault, row_id)

    def many(vault: Vault, row_ids: Iterator[str]) -> Iterator[bytes]:
        wanted = list(row_ids)
        if broken in wanted:
            raise KnownError(Code.VAULT_DAMAGED, place="row 7")
        return read_many(vault, wanted)

    monkeypatch.setattr(Vault, "read", bad)
    monkeypatch.setattr(Vault, "read_many", many)
    report = handover.write_bundle(laptop, tmp_path / "all.dala", silent, clock)
    found = bundle.verify(report.path, [office.identity])
    if of_files:
        assert (report.interviews, report.unreadable) == (2, ())
        assert [fault.code for fault in found.faults] == [Code.ATTACHMENTS_LACKING]
        return
    assert (report.interviews, report.unreadable) == (1, (done[0].code,))
    assert (found.whole, found.count, found.entries) == (True, 1, 5)
    assert found.header.chain is not None
    assert found.header.chain.total == 2
    assert [entry.handed_over is None for entry in interviews.listing(laptop) if entry.code == done[0].code]


def test_a_void_interview_travels_with_the_entry_that_says_so(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    (record,) = finished(desk, clock, 1)
    voiding.void(desk, record, VoidReason.DUPLICATE, clock)
    found = read_all(
        handover.write_bundle(desk, tmp_path / "a.dala", silent, clock).path, [coordinator.identity]
    )
    assert [blob.record for blob in found.blobs] == [record]
    assert [signed.entry.reason for signed in found.entries] == ["", "", "duplicate"]


def test_a_clock_that_was_set_back_a_year_refuses_nothing(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    finished(desk, clock, 1)
    clock.moment = clock.moment.replace(year=2025)
    finished(desk, clock, 1)
    report = handover.write_bundle(desk, tmp_path / "a.dala", silent, clock)
    found = read_all(report.path, [coordinator.identity])
    assert found.complete
    years = [datetime.fromisoformat(signed.entry.at).year for signed in found.entries]
    assert years[-2:] == [2026, 2025]
    assert desk.chain.check().whole
    assert all(isinstance(signed, SignedEntry) for signed in found.entries)
