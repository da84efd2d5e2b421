"""Applies the coordinator's receipt: what lies in two places elsewhere is destroyed here, and only that."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from app.actions import confirmed
from app.actions.attaching import sealed_rows_of
from app.actions.handover import OnlyHere, only_here
from app.actions.interview_list import CONFIRMED
from app.base.clock import Clock, SystemClock
from app.base.reading import read_bounded
from app.exchange import receipt as receipts
from app.exchange.chain import EntryType
from app.vault.index import SEALED

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from app.actions.desks import EnumeratorDesk
    from app.exchange.chain import Head
    from app.exchange.receipt import Receipt
    from app.vault.vault import Row, Transaction


@dataclass(frozen=True, slots=True)
class ReceiptReport:
    """What a receipt did. `confirmed` interviews were destroyed here just now; no key opens them any more.

    `already` were by an earlier receipt, `unknown` are none of this laptop's. `only_here` is what no bundle
    holds yet, `waiting` how many finished interviews still wait for a receipt.
    """

    confirmed: int
    already: int
    unknown: int
    waiting: int
    only_here: OnlyHere

    @property
    def is_news(self) -> bool:
        """Whether it confirmed anything that was not confirmed before."""
        return self.confirmed > 0

    def to_json(self) -> dict[str, Any]:
        """As JSON holds it."""
        told = asdict(self)
        oldest = self.only_here.oldest
        told["only_here"] = self.only_here.count
        return {**told, "oldest": oldest.isoformat() if oldest else None}


@dataclass(frozen=True, slots=True)
class ReceiptPreview:
    """What a receipt would do: `destroys` interviews here; `already` were by an earlier one.

    `waiting` finished interviews would still be here. `moves_on`: it confirms entries of the laptop's chain
    that none before it did.
    """

    destroys: int
    already: int
    waiting: int
    moves_on: bool


def preview(desk: EnumeratorDesk, path: Path) -> ReceiptPreview:
    """Look at a receipt, changing nothing. Raises as `apply_receipt` does for one that it refuses."""
    receipt = _read(desk, read_bounded(path, receipts.MAX_RECEIPT), str(path))
    rows = [desk.vault.row(record) for record in _records(desk, receipt.blobs)]
    destroys = sum(row is not None and row.kind == SEALED for row in rows)
    return ReceiptPreview(
        destroys=destroys,
        already=sum(row is not None and row.kind == CONFIRMED for row in rows),
        waiting=len(desk.vault.rows(SEALED)) - destroys,
        moves_on=_later_head(desk, receipt.head) is not None,
    )


def apply_receipt(desk: EnumeratorDesk, path: Path, clock: Clock | None = None) -> ReceiptReport:
    """Destroy the interviews that a receipt names, in one transaction, and remember how far it goes.

    Of each remains its line in the list. Applying a receipt again changes nothing. Raises FILE_MISSING,
    FILE_UNREADABLE, RECEIPT_DAMAGED, OTHER_ROOT, OTHER_DEVICE, FILE_TOO_NEW, DISK_FULL and what else a write
    raises.
    """
    data = read_bounded(path, receipts.MAX_RECEIPT)
    receipt = _read(desk, data, str(path))
    records = _records(desk, receipt.blobs)
    rows = [desk.vault.row(record) for record in records]
    sealed = [row for row in rows if row is not None and row.kind == SEALED]
    head = _later_head(desk, receipt.head)
    if sealed or head is not None:
        now = (clock or SystemClock()).now()
        with desk.vault.write() as transaction:
            for row in sealed:
                _confirm(transaction, row, now.isoformat(timespec="seconds"))
            if head is not None:
                confirmed.keep_head(transaction, head)
            desk.chain.append(transaction, EntryType.RECEIPT, now, blob=hashlib.sha256(data).hexdigest())
    return ReceiptReport(
        confirmed=len(sealed),
        already=sum(row is not None and row.kind == CONFIRMED for row in rows),
        unknown=len(set(receipt.blobs)) - len(records),
        waiting=len(desk.vault.rows(SEALED)),
        only_here=only_here(desk),
    )


def _read(desk: EnumeratorDesk, data: bytes, path: str) -> Receipt:
    receipt = receipts.read(data, [desk.identity], desk.root_for(path), path)
    desk.require_own(receipt.survey, receipt.device, path)
    return receipt


def _records(desk: EnumeratorDesk, blobs: Iterable[str]) -> list[str]:
    """The interviews of this laptop that were sealed as those blobs, as its own chain says."""
    wanted = set(blobs)
    found = {
        signed.entry.blob: signed.entry.record
        for signed in desk.chain.entries()
        if signed.entry.type is EntryType.FINAL and signed.entry.blob in wanted
    }
    return list(dict.fromkeys(found.values()))


def _later_head(desk: EnumeratorDesk, head: Head) -> Head | None:
    """The receipt's head, where it is one of this chain and further on than what was confirmed before."""
    if head.seq < confirmed.next_seq(desk):
        return None
    signed = next(desk.chain.entries(head.seq), None)
    is_ours = signed is not None and (signed.entry.seq, signed.hash) == (head.seq, head.hash)
    return head if is_ours else None


def _confirm(transaction: Transaction, row: Row, moment: str) -> None:
    for name in sealed_rows_of(row):
        transaction.delete(name)
    transaction.delete(row.id)
    handed = row.summary["handed_over"] or moment
    told = {**row.summary, "handed_over": handed, "confirmed": moment}
    transaction.put(CONFIRMED, row.id, b"{}", told)
