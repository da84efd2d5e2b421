"""One damaged row of the coordinator's vault stops nothing else, and what comes again makes up for it."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.actions import backing_up, exporting, handover, interviews, merging, opening, receipts, receiving
from app.actions.chain_store import CHAIN_OF
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.merging_files import FILE
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.export.options import ExportOptions
from app.vault.index import SEALED
from app.vault.transaction import Transaction
from tests.helpers import attached
from tests.helpers.desks import PASSPHRASE
from tests.helpers.fieldwork import finish, stick

Spoil = Callable[[CoordinatorDesk, str], CoordinatorDesk]


@pytest.fixture
def spoil() -> Iterator[Spoil]:
    """Flips a bit in the first row of a kind while the desk is closed, and opens it again."""
    with contextlib.ExitStack() as opened:

        def spoilt(desk: CoordinatorDesk, kind: str) -> CoordinatorDesk:
            folder, number = desk.vault.folder, desk.vault.rows(kind)[0].number
            desk.close()
            with contextlib.closing(sqlite3.connect(folder / "vault.db")) as database, database:
                (raw,) = database.execute("SELECT payload FROM rows WHERE number = ?", (number,)).fetchone()
                raw = raw[:100] + bytes([raw[100] ^ 1]) + raw[101:]
                database.execute("UPDATE rows SET payload = ? WHERE number = ?", (raw, number))
            again = opening.unlock(folder, PASSPHRASE)
            assert isinstance(again, CoordinatorDesk)
            opened.callback(again.close)
            assert [trouble.kind for trouble in again.vault.check().damaged] == [kind]
            return again

        yield spoilt


def back_up(office: CoordinatorDesk, path: Path) -> Path:
    return backing_up.backup(office, path.with_suffix(".dala-backup")).path


def confirmed(office: CoordinatorDesk, backup: Path) -> int:
    """How many interviews receipts that rest on that backup name now."""
    try:
        report = receipts.write(office, backup, backup.parent, silent, None, lambda _one, _other: False)
    except KnownError as error:
        if error.code is not Code.NOTHING_TO_CONFIRM:
            raise
        return 0
    return sum(one.interviews for one in report.receipts)


def test_a_damaged_interview_does_not_keep_the_others_out_of_the_workbook(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path, spoil: Spoil
) -> None:
    finish(desk, clock, 3)
    merging.add_bundles(coordinator, [stick(desk, clock, tmp_path / "1.dala")])
    office = spoil(coordinator, merging.INTERVIEW)
    report = exporting.workbook(office, tmp_path / "all.xlsx", ExportOptions())
    assert (report.interviews, report.excluded) == (2, {exporting.DAMAGED: 1})
    assert exporting.contacts(office, tmp_path / "contacts.xlsx").interviews == 2
    assert merging.status(office).counts.all.total == 3


def test_a_damaged_side_of_a_conflict_is_told_without_what_differs(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path, spoil: Spoil
) -> None:
    from tests.helpers import office as offices

    made = offices.make(tmp_path / "conflict")
    made.add_all()
    (conflict,) = merging.status(made.desk).conflicts
    assert conflict.differing
    office = spoil(made.desk, merging.INTERVIEW)
    (conflict,) = merging.status(office).conflicts
    assert (len(conflict.versions), conflict.differing) == (2, ())


def test_the_interview_that_comes_again_takes_the_place_of_the_damaged_one(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path, spoil: Spoil
) -> None:
    finish(desk, clock, 3)
    bundle = stick(desk, clock, tmp_path / "1.dala")
    merging.add_bundles(coordinator, [bundle])
    office = spoil(coordinator, merging.INTERVIEW)
    before = back_up(office, tmp_path / "before")
    assert confirmed(office, before) == 2
    (result,) = merging.add_bundles(office, [bundle]).bundles
    assert (result.same, result.whole) == (3, True)
    assert office.vault.check().is_whole
    assert len(office.vault.rows(merging.INTERVIEW)) == 3
    # Whole here now, it is still damaged in the earlier backup: no receipt may rest on that.
    assert confirmed(office, before) == 2
    report = receipts.write(
        office, back_up(office, tmp_path / "after"), tmp_path, silent, None, lambda _one, _other: False
    )
    assert receiving.apply_receipt(desk, report.receipts[0].path, clock).confirmed == 3
    assert not desk.vault.rows(SEALED)


def test_one_that_kept_its_number_would_be_confirmed_by_a_backup_that_has_it_damaged(
    desk: EnumeratorDesk,
    coordinator: CoordinatorDesk,
    clock: FixedClock,
    tmp_path: Path,
    spoil: Spoil,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The same check, weakened."""
    finish(desk, clock, 3)
    bundle = stick(desk, clock, tmp_path / "1.dala")
    merging.add_bundles(coordinator, [bundle])
    office = spoil(coordinator, merging.INTERVIEW)
    before = back_up(office, tmp_path / "before")
    monkeypatch.setattr(Transaction, "delete", lambda _self, _row_id: None)
    merging.add_bundles(office, [bundle])
    assert confirmed(office, before) == 3


def test_damaged_entries_of_a_chain_stop_nothing_and_come_again(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path, spoil: Spoil
) -> None:
    finish(desk, clock, 2)
    bundle = stick(desk, clock, tmp_path / "1.dala")
    merging.add_bundles(coordinator, [bundle])
    office = spoil(coordinator, CHAIN_OF)
    status = merging.status(office)
    assert (status.counts.all.total, status.whole, status.missing_entries > 0) == (2, False, True)
    assert exporting.workbook(office, tmp_path / "all.xlsx", ExportOptions()).interviews == 2
    before = back_up(office, tmp_path / "before")
    assert confirmed(office, before) == 0
    (result,) = merging.add_bundles(office, [bundle]).bundles
    assert (result.entries > 0, result.same) == (True, 2)
    assert merging.status(office).whole
    assert office.vault.check().is_whole
    # The interviews are in that backup, the entries that name them are not.
    assert confirmed(office, before) == 0
    assert confirmed(office, back_up(office, tmp_path / "after")) == 2


def test_a_damaged_file_comes_again_too(tmp_path: Path, clock: FixedClock, spoil: Spoil) -> None:
    office, desk = attached.office(tmp_path), attached.laptop(tmp_path)
    interviews.finish(desk, attached.told(desk, clock))
    bundle = handover.write_bundle(desk, tmp_path / "1.dala").path
    desk.close()
    assert merging.add_bundles(office, [bundle]).bundles[0].files == 4
    office = spoil(office, FILE)
    report = exporting.workbook(office, tmp_path / "all.xlsx", ExportOptions(files=True))
    assert (report.interviews, report.files, report.files_lacking) == (1, 3, 1)
    before = back_up(office, tmp_path / "before")
    assert merging.add_bundles(office, [bundle]).bundles[0].files == 1
    assert office.vault.check().is_whole
    assert confirmed(office, before) == 0
    assert confirmed(office, back_up(office, tmp_path / "after")) == 1


def test_rows_are_read_in_their_order_with_nothing_in_place_of_a_damaged_one(
    coordinator: CoordinatorDesk, spoil: Spoil
) -> None:
    with coordinator.vault.write() as transaction:
        transaction.put("first", "a", b"a", {})
        for name in "bc":
            transaction.put("some", name, name.encode(), {})
    assert list(coordinator.vault.read_each("cab")) == [b"c", b"a", b"b"]
    office = spoil(coordinator, "first")
    assert list(office.vault.read_each("cab")) == [b"c", None, b"b"]
    with pytest.raises(KeyError):
        list(office.vault.read_each("cad"))
