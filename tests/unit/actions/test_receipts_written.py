"""A receipt confirms only what lies here and in a backup elsewhere; the laptop lets exactly that go."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import shutil
from pathlib import Path

import pytest

from app.actions import backing_up, merging, opening, receipts, receiving
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.receipts import ReceiptReport
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.exchange import receipt as receipt_files
from app.exchange.chain import EntryType, SignedEntry
from app.exchange.receipt import Receipt
from app.vault.index import SEALED
from tests.helpers.chains import Laptop, blobs
from tests.helpers.desks import PASSPHRASE
from tests.helpers.fieldwork import finish, set_up, stick


def elsewhere(_one: Path, _other: Path) -> bool:
    """The answer of a test whose two folders stand for two disks."""
    return False


def write(office: CoordinatorDesk, backup: Path, folder: Path, clock: FixedClock) -> ReceiptReport:
    return receipts.write(office, backup, folder, silent, clock, same_disk=elsewhere)


def content(desk: EnumeratorDesk, path: Path) -> Receipt:
    root = desk.pack.root_key
    assert root is not None
    return receipt_files.read(path.read_bytes(), [desk.identity], root)


@pytest.fixture
def sticks(tmp_path: Path) -> Path:
    folder = tmp_path / "sticks"
    folder.mkdir()
    return folder


def merged(desk: EnumeratorDesk, office: CoordinatorDesk, clock: FixedClock, path: Path) -> None:
    assert merging.add_bundles(office, [stick(desk, clock, path)], clock=clock).bundles[0].whole


def test_a_receipt_confirms_what_is_in_the_backup_and_the_laptop_lets_it_go(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, sticks: Path
) -> None:
    finish(desk, clock, 3)
    merged(desk, coordinator, clock, sticks / "1.dala")
    backup = backing_up.backup(coordinator, sticks / "one.dala-backup", clock=clock).path
    (late,) = finish(desk, clock)
    merged(desk, coordinator, clock, sticks / "2.dala")
    report = write(coordinator, backup, sticks, clock)
    (one,) = report.receipts
    assert (one.enumerator, one.interviews, report.newer, report.damaged) == ("R03", 3, 1, 0)
    assert one.path.parent == sticks
    assert "R03" not in one.path.name
    assert "1 interviews came after this backup" in report.in_words()
    assert report.to_json()["newer_than_backup"] == 1
    told = content(desk, one.path)
    assert (len(told.blobs), told.head.seq) == (3, 3)  # the genesis is entry 0
    applied = receiving.apply_receipt(desk, one.path, clock)
    assert (applied.confirmed, applied.unknown, applied.waiting) == (3, 0, 1)
    assert [row.id for row in desk.vault.rows(SEALED)] == [late]
    # What comes now begins behind the head, and the chain is whole all the same.
    finish(desk, clock)
    merged(desk, coordinator, clock, sticks / "3.dala")
    assert merging.status(coordinator).whole
    second = backing_up.backup(coordinator, sticks / "two.dala-backup", clock=clock).path
    (two,) = write(coordinator, second, sticks, clock).receipts
    assert two.interviews == 2  # the three that the laptop says it let go are not named again
    assert receiving.apply_receipt(desk, two.path, clock).confirmed == 2


def test_a_lost_receipt_is_made_again_and_an_applied_one_is_not(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, sticks: Path
) -> None:
    finish(desk, clock)
    merged(desk, coordinator, clock, sticks / "1.dala")
    backup = backing_up.backup(coordinator, sticks / "one.dala-backup", clock=clock).path
    first, second = (write(coordinator, backup, sticks, clock).receipts[0] for _ in range(2))
    assert content(desk, first.path) == content(desk, second.path)
    receiving.apply_receipt(desk, second.path, clock)
    finish(desk, clock)
    merged(desk, coordinator, clock, sticks / "2.dala")
    with pytest.raises(KnownError) as caught:
        write(coordinator, backup, sticks, clock)
    assert caught.value.code is Code.NOTHING_TO_CONFIRM


def test_each_laptop_has_a_receipt_of_its_own(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, sticks: Path, tmp_path: Path
) -> None:
    other = set_up(coordinator, tmp_path / "other")
    finish(desk, clock)
    finish(other, clock, 2)
    merged(desk, coordinator, clock, sticks / "1.dala")
    merged(other, coordinator, clock, sticks / "2.dala")
    backup = backing_up.backup(coordinator, sticks / "one.dala-backup", clock=clock).path
    found = {one.enumerator: one for one in write(coordinator, backup, sticks, clock).receipts}
    assert {name: one.interviews for name, one in found.items()} == {"R03": 1, "R07": 2}
    with pytest.raises(KnownError) as caught:
        receiving.apply_receipt(other, found["R03"].path, clock)
    assert caught.value.code is Code.OTHER_DEVICE
    other.close()


@pytest.mark.parametrize("what", ["changed", "foreign", "missing", "same disk", "no folder", "no root"])
def test_no_receipt_without_a_verified_backup_on_another_disk(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, sticks: Path, what: str
) -> None:
    finish(desk, clock)
    merged(desk, coordinator, clock, sticks / "1.dala")
    backup = backing_up.backup(coordinator, sticks / "one.dala-backup", clock=clock).path
    codes = {
        "changed": Code.BACKUP_UNKNOWN,
        "foreign": Code.BACKUP_UNKNOWN,
        "missing": Code.FILE_MISSING,
        "same disk": Code.BACKUP_SAME_DISK,
        "no folder": Code.FOLDER_MISSING,
        "no root": Code.ROOT_MISSING,
    }
    if what == "changed":
        data = bytearray(backup.read_bytes())
        data[len(data) // 2] ^= 1
        backup.write_bytes(data)
    elif what == "foreign":
        backup = sticks / "1.dala"
    elif what == "missing":
        backup.unlink()
    elif what == "no root":
        coordinator.root = None
    folder = sticks / "nowhere" if what == "no folder" else sticks
    disks = None if what == "same disk" else elsewhere
    with pytest.raises(KnownError) as caught:
        receipts.write(coordinator, backup, folder, silent, clock, disks)
    assert caught.value.code is codes[what]
    assert not list(sticks.glob("*.dala-receipt"))


def test_a_folder_is_no_backup(coordinator: CoordinatorDesk, clock: FixedClock, sticks: Path) -> None:
    with pytest.raises(KnownError) as caught:
        write(coordinator, sticks, sticks, clock)
    assert caught.value.code is Code.FILE_UNREADABLE


def test_an_interview_that_is_damaged_here_is_not_confirmed(
    desk: EnumeratorDesk,
    coordinator: CoordinatorDesk,
    clock: FixedClock,
    sticks: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    finish(desk, clock, 2)
    merged(desk, coordinator, clock, sticks / "1.dala")
    backup = backing_up.backup(coordinator, sticks / "one.dala-backup", clock=clock).path
    first = coordinator.vault.rows(merging.INTERVIEW)[0].id
    read = coordinator.vault.read

    def damaged(row_id: str) -> bytes:
        if row_id == first:
            raise KnownError(Code.VAULT_DAMAGED, place="row")
        return read(row_id)

    monkeypatch.setattr(coordinator.vault, "read", damaged)
    report = write(coordinator, backup, sticks, clock)
    assert (report.receipts[0].interviews, report.damaged) == (1, 1)
    assert "damaged in this vault" in report.in_words()
    # The head stays before the first that is not safe, so that it can be sent again.
    assert content(desk, report.receipts[0].path).head.seq < 2


def test_of_a_cloned_laptop_the_head_lies_before_the_fork(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, sticks: Path, tmp_path: Path
) -> None:
    finish(desk, clock)
    desk.close()
    shutil.copytree(tmp_path / "laptop", tmp_path / "clone")
    sides = []
    for name in ("laptop", "clone"):
        side = opening.unlock(tmp_path / name, PASSPHRASE)
        assert isinstance(side, EnumeratorDesk)
        finish(side, clock, 2)
        merged(side, coordinator, clock, sticks / f"{name}.dala")
        sides.append(side)
    backup = backing_up.backup(coordinator, sticks / "one.dala-backup", clock=clock).path
    (one,) = write(coordinator, backup, sticks, clock).receipts
    assert (one.interviews, content(sides[0], one.path).head.seq) == (5, 1)
    for side in sides:
        assert receiving.apply_receipt(side, one.path, clock).confirmed == 3
        side.close()


def test_the_note_of_a_receipt_names_its_blobs(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, sticks: Path
) -> None:
    finish(desk, clock)
    merged(desk, coordinator, clock, sticks / "1.dala")
    backup = backing_up.backup(coordinator, sticks / "one.dala-backup", clock=clock).path
    (one,) = write(coordinator, backup, sticks, clock).receipts
    (row,) = coordinator.vault.rows(receipts.RECEIPT)
    assert json.loads(coordinator.vault.read(row.id))["blobs"] == list(content(desk, one.path).blobs)
    assert row.summary["device"] == one.to_json()["device"]


def test_without_a_beginning_or_a_safe_interview_no_head_is_confirmed() -> None:
    laptop = Laptop().finish("a", "b")
    safe = blobs("ab")
    assert receipts.confirmed_head(laptop.entries[1:], safe) is None
    assert receipts.confirmed_head([], safe) is None
    ends = [receipts.confirmed_head(laptop.entries, known) for known in (safe, blobs("a"), blobs("b"))]
    assert [head.seq if head else None for head in ends] == [2, 1, 0]
    clone = Laptop()
    other = Laptop()
    other.write(EntryType.BUNDLE)
    clone.entries[0] = SignedEntry.sign(clone.key, dataclasses.replace(clone.entries[0].entry, at="x"))
    assert receipts.confirmed_head([*other.entries, *clone.entries], safe) is None


def test_a_receipt_that_cannot_be_written_is_told(
    desk: EnumeratorDesk,
    coordinator: CoordinatorDesk,
    clock: FixedClock,
    sticks: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    finish(desk, clock)
    merged(desk, coordinator, clock, sticks / "1.dala")
    backup = backing_up.backup(coordinator, sticks / "one.dala-backup", clock=clock).path

    def gone(_row_id: str) -> bytes:
        raise KnownError(Code.DISK_FULL, path="x")

    note = coordinator.vault.read(backing_up.listing(coordinator)[0].digest)
    monkeypatch.setattr(
        coordinator.vault, "read", lambda row_id: note if row_id == _digest(backup) else gone(row_id)
    )
    with pytest.raises(KnownError) as caught:
        write(coordinator, backup, sticks, clock)
    assert caught.value.code is Code.DISK_FULL


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
