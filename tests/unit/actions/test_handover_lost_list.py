"""A laptop with a damaged list of sealed interviews hands the others over, and says which it lost."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest

from app.actions import backing_up, handover, merging, opening, receipts, receiving
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.vault.index import SEALED, Sort
from tests.helpers.desks import PASSPHRASE
from tests.helpers.fieldwork import finish


def without_a_list(desk: EnumeratorDesk) -> EnumeratorDesk:
    """The laptop, opened again after the only list of its sealed interviews was damaged."""
    folder = desk.vault.folder
    (number,) = (n for n, shard in desk.vault._index.shards.items() if shard.sort is Sort.OUTBOX)
    desk.close()
    with contextlib.closing(sqlite3.connect(folder / "vault.db")) as database, database:
        database.execute("UPDATE rows SET payload = zeroblob(4124) WHERE number = ?", (number,))
    again = opening.unlock(folder, PASSPHRASE)
    assert isinstance(again, EnumeratorDesk)
    assert again.vault.broken_lists == (number,)
    return again


def test_the_others_are_handed_over_and_the_lost_ones_are_named(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    lost = finish(desk, clock, 2)
    again = without_a_list(desk)
    (kept,) = finish(again, clock)
    report = handover.write_bundle(again, tmp_path / "1.dala", silent, clock)
    assert (report.interviews, set(report.unreadable)) == (1, {record[:8] for record in lost})
    (result,) = merging.add_bundles(coordinator, [report.path]).bundles
    assert (result.new, result.finished) == (1, True)
    status = merging.status(coordinator)
    assert {one.record for one in status.laptops[0].report.missing} == set(lost)
    # A receipt would have to shred, and that waits until somebody has looked after the list.
    backup = backing_up.backup(coordinator, tmp_path / "b.dala-backup").path
    written = receipts.write(coordinator, backup, tmp_path, silent, clock, lambda _one, _other: False)
    with pytest.raises(KnownError) as caught:
        receiving.apply_receipt(again, written.receipts[0].path, clock)
    assert caught.value.code is Code.VAULT_DAMAGED
    assert [row.id for row in again.vault.rows(SEALED)] == [kept]
    again.close()


def test_that_nothing_is_left_to_hand_over_is_told_to_the_coordinator_too(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    lost = finish(desk, clock, 2)
    again = without_a_list(desk)
    report = handover.write_bundle(again, tmp_path / "1.dala", silent, clock)
    assert (report.interviews, len(report.unreadable)) == (0, 2)
    merging.add_bundles(coordinator, [report.path])
    assert {one.record for one in merging.status(coordinator).laptops[0].report.missing} == set(lost)
    again.close()
