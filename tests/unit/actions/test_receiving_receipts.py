"""A receipt destroys on the laptop exactly what it names, and only where the survey's root signed it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.actions import confirmed, handover, interviews, opening, receiving, voiding
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.handover import OnlyHere
from app.actions.interviews import State
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.crypto.signing import SigningKey
from app.exchange import receipt as receipts
from app.exchange.chain import EntryType, Head, VoidReason
from app.exchange.receipt import BackupCopy, Receipt
from app.vault.keyring import Keyring
from tests.helpers import attached, stranger
from tests.helpers.desks import CHEAP, PASSPHRASE, begun
from tests.helpers.whole_bundle import read_all

BACKUP = BackupCopy("b" * 64, "2026-11-22T10:00:00+00:00")


def blob_of(desk: EnumeratorDesk, record: str) -> str:
    return hashlib.sha256(desk.vault.read(record)).hexdigest()


def told(desk: EnumeratorDesk, *blobs: str) -> Receipt:
    """What a coordinator says who has the whole chain."""
    assert desk.chain.head is not None
    return Receipt(
        desk.survey, desk.device.device, desk.chain.head, blobs, "store", BACKUP, "2026-11-22T10:01:00+00:00"
    )


def signed(path: Path, receipt: Receipt, root: SigningKey | None, desk: EnumeratorDesk) -> Path:
    assert root is not None
    path.write_bytes(receipts.write(receipt, root, desk.identity.recipient))
    return path


@pytest.fixture
def sealed(desk: EnumeratorDesk, clock: FixedClock) -> list[str]:
    return [interviews.finish(desk, begun(desk, clock), clock).record for _ in range(3)]


def code_of(desk: EnumeratorDesk, path: Path) -> Code:
    with pytest.raises(KnownError) as raised:
        receiving.apply_receipt(desk, path)
    return raised.value.code


def test_what_a_receipt_names_is_gone_and_its_line_stays(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path, sealed: list[str]
) -> None:
    handover.write_bundle(desk, tmp_path / "first.dala", silent, clock)
    receipt = told(desk, blob_of(desk, sealed[0]), blob_of(desk, sealed[2]), "f" * 64)
    path = signed(tmp_path / "r", receipt, coordinator.root, desk)
    codes = {entry.record: entry.code for entry in interviews.listing(desk)}
    report = receiving.apply_receipt(desk, path, clock)
    assert (report.confirmed, report.already, report.unknown, report.waiting) == (2, 0, 1, 1)
    assert report.only_here == OnlyHere(0, None)
    shown = {entry.record: entry for entry in interviews.listing(desk)}
    assert {record: entry.code for record, entry in shown.items()} == codes
    assert {record for record, entry in shown.items() if entry.confirmed} == {sealed[0], sealed[2]}
    assert shown[sealed[0]].confirmed == clock.now()
    assert desk.vault.read(sealed[0]) == b"{}"
    last = list(desk.chain.entries())[-1].entry
    assert (last.type, last.blob) == (EntryType.RECEIPT, hashlib.sha256(path.read_bytes()).hexdigest())
    assert desk.chain.check().whole


def test_applying_it_again_changes_nothing(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path, sealed: list[str]
) -> None:
    path = signed(tmp_path / "r", told(desk, blob_of(desk, sealed[0])), coordinator.root, desk)
    assert receiving.apply_receipt(desk, path, clock).is_news
    head = desk.chain.head
    again = receiving.apply_receipt(desk, path, clock)
    assert (again.confirmed, again.already, again.waiting, again.is_news) == (0, 1, 2, False)
    assert desk.chain.head == head
    assert again.to_json() == {
        "confirmed": 0,
        "already": 1,
        "unknown": 0,
        "waiting": 2,
        "only_here": 2,
        "oldest": "2026-11-21",
    }


def test_later_bundles_begin_behind_what_was_confirmed(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path, sealed: list[str]
) -> None:
    receipt = told(desk, *(blob_of(desk, record) for record in sealed))
    receiving.apply_receipt(desk, signed(tmp_path / "r", receipt, coordinator.root, desk), clock)
    with pytest.raises(KnownError) as raised:
        handover.write_bundle(desk, tmp_path / "none.dala", silent, clock)
    assert raised.value.code is Code.NOTHING_TO_HAND_OVER
    new = interviews.finish(desk, begun(desk, clock), clock).record
    found = read_all(
        handover.write_bundle(desk, tmp_path / "next.dala", silent, clock).path, [coordinator.identity]
    )
    assert [blob.record for blob in found.blobs] == [new]
    assert [one.entry.type.value for one in found.entries] == ["receipt", "final"]
    assert found.entries[0].entry.seq == receipt.head.seq + 1


def test_an_interview_that_was_left_out_of_a_receipt_travels_again_behind_its_entry(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path, sealed: list[str]
) -> None:
    receipt = told(desk, blob_of(desk, sealed[0]), blob_of(desk, sealed[2]))
    receiving.apply_receipt(desk, signed(tmp_path / "r", receipt, coordinator.root, desk), clock)
    found = read_all(
        handover.write_bundle(desk, tmp_path / "next.dala", silent, clock).path, [coordinator.identity]
    )
    assert found.complete
    assert [blob.record for blob in found.blobs] == [sealed[1]]
    assert [one.entry.seq for one in found.entries] == [2, 3, 4]


def test_a_confirmed_interview_can_still_be_void_and_the_next_bundle_says_so(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path, sealed: list[str]
) -> None:
    receipt = told(desk, *(blob_of(desk, record) for record in sealed))
    receiving.apply_receipt(desk, signed(tmp_path / "r", receipt, coordinator.root, desk), clock)
    voiding.void(desk, sealed[1], VoidReason.DUPLICATE, clock)
    entry = next(one for one in interviews.listing(desk) if one.record == sealed[1])
    assert (entry.state, entry.confirmed is not None) == (State.VOID, True)
    found = read_all(
        handover.write_bundle(desk, tmp_path / "next.dala", silent, clock).path, [coordinator.identity]
    )
    assert (found.complete, found.blobs) == (True, ())
    assert [one.entry.type.value for one in found.entries] == ["receipt", "void"]


def test_nothing_but_the_surveys_root_for_this_laptop_is_obeyed(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path, sealed: list[str]
) -> None:
    receipt = told(desk, blob_of(desk, sealed[0]))
    other = opening.init_device(tmp_path / "b", tmp_path / "survey.dala-pack", "R04", PASSPHRASE, CHEAP)
    for number, (said, root, to, code) in enumerate(
        (
            (receipt, SigningKey(bytes(32)), desk, Code.OTHER_ROOT),
            (receipt, coordinator.root, other, Code.OTHER_DEVICE),
            (replace(receipt, device=other.device.device), coordinator.root, desk, Code.OTHER_DEVICE),
            (replace(receipt, survey="another"), coordinator.root, desk, Code.OTHER_DEVICE),
        )
    ):
        assert code_of(desk, signed(tmp_path / str(number), said, root, to)) is code
    (tmp_path / "odd").write_bytes(b"%PDF")
    assert code_of(desk, tmp_path / "odd") is Code.RECEIPT_DAMAGED
    assert code_of(desk, tmp_path / "none") is Code.FILE_MISSING
    desk.pack = replace(desk.pack, root="")
    assert code_of(desk, signed(tmp_path / "r", receipt, coordinator.root, desk)) is Code.OTHER_ROOT
    assert len(desk.vault.rows("sealed")) == 3
    assert desk.chain.head == receipt.head
    other.close()


def test_a_head_of_another_chain_moves_nothing(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path, sealed: list[str]
) -> None:
    receipt = told(desk, blob_of(desk, sealed[0]))
    for number, head in enumerate((Head(2, "e" * 64), Head(99, "e" * 64))):
        path = signed(tmp_path / str(number), replace(receipt, head=head), coordinator.root, desk)
        receiving.apply_receipt(desk, path, clock)
        assert confirmed.confirmed_head(desk) is None
    entry = list(desk.chain.entries())[2]
    older = Head(2, entry.hash)
    receiving.apply_receipt(
        desk, signed(tmp_path / "x", replace(receipt, head=older), coordinator.root, desk), clock
    )
    assert confirmed.confirmed_head(desk) == older
    first = Head(0, next(iter(desk.chain.entries())).hash)
    receiving.apply_receipt(
        desk, signed(tmp_path / "y", replace(receipt, head=first), coordinator.root, desk), clock
    )
    assert confirmed.confirmed_head(desk) == older


def test_a_damaged_note_of_the_head_only_costs_a_longer_bundle(
    desk: EnumeratorDesk,
    coordinator: CoordinatorDesk,
    clock: FixedClock,
    tmp_path: Path,
    sealed: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    receipt = told(desk, *(blob_of(desk, record) for record in sealed))
    receiving.apply_receipt(desk, signed(tmp_path / "r", receipt, coordinator.root, desk), clock)
    assert confirmed.next_seq(desk) == receipt.head.seq + 1

    def damaged(_row: str) -> bytes:
        raise KnownError(Code.VAULT_DAMAGED, place="row 9")

    with monkeypatch.context() as patch:
        patch.setattr(desk.vault, "read", damaged)
        assert confirmed.next_seq(desk) == 0


@pytest.fixture
def papers(tmp_path: Path) -> Iterator[tuple[CoordinatorDesk, EnumeratorDesk]]:
    office = attached.office(tmp_path / "papers")
    laptop = attached.laptop(tmp_path / "papers")
    yield office, laptop
    laptop.close()
    office.close()


@pytest.mark.parametrize("weakened", [False, True])
def test_no_key_on_the_laptop_opens_what_was_confirmed(
    papers: tuple[CoordinatorDesk, EnumeratorDesk],
    clock: FixedClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    weakened: bool,
) -> None:
    """Whoever kept an image of the disk, and has the passphrase, finds the interview's bytes no more.

    Weakened, the key of the outbox stays: then they do.
    """
    office, laptop = papers
    record = interviews.finish(laptop, attached.told(laptop, clock), clock).record
    other = interviews.finish(laptop, attached.begun(laptop, clock), clock).record
    secret = [laptop.vault.read(record), *(laptop.vault.read(f"{record}/{n}") for n in range(1, 5))]
    kept = laptop.vault.read(other)
    image = stranger.stored(laptop.vault.folder)
    if weakened:
        monkeypatch.setattr(Keyring, "keep_only", lambda *_args, **_told: None)
    receipt = told(laptop, blob_of(laptop, record))
    assert office.root is not None
    receiving.apply_receipt(laptop, signed(tmp_path / "r", receipt, office.root, laptop), clock)
    folder = laptop.vault.folder
    held = stranger.keys(folder, PASSPHRASE)
    found = {row.content for row in stranger.opened(image, held) if row.content is not None}
    assert all((one in found) is weakened for one in secret)
    now = {row.content for row in stranger.rows(folder, PASSPHRASE)}
    assert not any(one in now for one in secret)
    assert kept in now
    assert [row.id for row in laptop.vault.rows("sealed-file")] == []
    assert laptop.vault.row(f"{record}/1") is None
    assert date(2026, 11, 21) == handover.only_here(laptop).oldest
