"""A damaged note of the coordinator's vault, of a laptop, a backup, a receipt or a form, stops nothing."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.actions import backing_up, enrolling, exporting, laptops, merging, opening, receipts, receiving
from app.actions.backing_up import BACKUP
from app.actions.desks import DEFINITION, CoordinatorDesk, EnumeratorDesk
from app.actions.receipts import RECEIPT
from app.base.clock import FixedClock
from app.base.progress import silent
from app.export.options import ExportOptions
from tests.helpers.desks import PASSPHRASE
from tests.helpers.fieldwork import certify, finish, stick
from tests.helpers.versions import second, update_both


def spoilt(desk: CoordinatorDesk, kind: str) -> CoordinatorDesk:
    """The desk, opened again after a bit was flipped in the first row of a kind."""
    folder, number = desk.vault.folder, desk.vault.rows(kind)[0].number
    desk.close()
    with contextlib.closing(sqlite3.connect(folder / "vault.db")) as database, database:
        (raw,) = database.execute("SELECT payload FROM rows WHERE number = ?", (number,)).fetchone()
        raw = raw[:100] + bytes([raw[100] ^ 1]) + raw[101:]
        database.execute("UPDATE rows SET payload = ? WHERE number = ?", (raw, number))
    again = opening.unlock(folder, PASSPHRASE)
    assert isinstance(again, CoordinatorDesk)
    assert [trouble.kind for trouble in again.vault.check().damaged] == [kind]
    return again


@pytest.fixture
def bundle(desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path) -> Path:
    """What a certified laptop handed over; two interviews came before, one of them was confirmed."""
    enrolling.take_certificate(desk, certify(coordinator, desk, tmp_path).path)
    finish(desk, clock, 2)
    merging.add_bundles(coordinator, [stick(desk, clock, tmp_path / "1.dala")])
    first = backing_up.backup(coordinator, tmp_path / "first.dala-backup").path
    (one,) = receipts.write(coordinator, first, tmp_path, silent, clock, lambda _a, _b: False).receipts
    receiving.apply_receipt(desk, one.path, clock)
    finish(desk, clock)
    update_both(coordinator, desk, tmp_path / "later.dala-pack", second())
    return stick(desk, clock, tmp_path / "2.dala")


@pytest.fixture
def office(
    request: pytest.FixtureRequest, bundle: Path, coordinator: CoordinatorDesk
) -> Iterator[CoordinatorDesk]:
    again = spoilt(coordinator, request.param)
    yield again
    again.close()


@pytest.mark.parametrize("office", [laptops.CERTIFICATE, BACKUP, RECEIPT, DEFINITION], indirect=True)
def test_the_work_of_the_day_goes_on(
    office: CoordinatorDesk, desk: EnumeratorDesk, bundle: Path, clock: FixedClock, tmp_path: Path
) -> None:
    assert merging.status(office).counts.all.total == 2
    (result,) = merging.add_bundles(office, [bundle]).bundles
    assert result.new == 1
    status = merging.status(office)
    assert (status.counts.all.total, status.whole) == (3, True)
    report = exporting.workbook(office, tmp_path / "all.xlsx", ExportOptions())
    assert report.interviews + sum(report.excluded.values()) == 3
    assert backing_up.lacking(office) >= 1
    backup = backing_up.backup(office, tmp_path / "then.dala-backup").path
    (one,) = receipts.write(office, backup, tmp_path, silent, clock, lambda _a, _b: False).receipts
    assert receiving.apply_receipt(desk, one.path, clock).confirmed == 1


@pytest.mark.parametrize("office", [laptops.CERTIFICATE], indirect=True)
def test_a_certificate_that_comes_again_is_kept_again(office: CoordinatorDesk, bundle: Path) -> None:
    assert laptops.known(office, merging.status(office).laptops[0].device) is None
    merging.add_bundles(office, [bundle])
    assert office.vault.check().is_whole


@pytest.mark.parametrize("office", [laptops.CERTIFICATE], indirect=True)
def test_a_laptop_is_certified_again_where_its_certificate_is_damaged(
    office: CoordinatorDesk, desk: EnumeratorDesk, tmp_path: Path
) -> None:
    assert not laptops.is_certified(office, desk.device.device)
    certify(office, desk, tmp_path)
    assert laptops.is_certified(office, desk.device.device)
    assert office.vault.check().is_whole
