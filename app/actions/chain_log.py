"""The laptop's own chain as its vault keeps it: written in the transaction of what it says."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from app.exchange.chain import ON_THE_WAY, START, Entry, EntryBroken, EntryType, Head, SignedEntry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from app.crypto.signing import SigningKey
    from app.interview.state import DeviceInfo
    from app.vault.vault import Row, Transaction, Vault

CHAIN: Final = "chain"
"""The kind of row that holds entries, one behind the other, each as `length u32 | entry`."""

IN_ROW: Final = 32
"""Entries in one row: some 16 KiB, so that a save or a finish writes little more than it has to say."""

_LENGTH = 4


@dataclass(frozen=True, slots=True)
class ChainCheck:
    """What a look through the whole chain found: `entries` that are the laptop's own and in their place.

    `faults` are the seqs where one is missing, altered or not the next.
    """

    entries: int
    first: int
    last: int
    faults: tuple[int, ...]

    @property
    def whole(self) -> bool:
        """Whether every entry from the genesis on is there and follows the one before it."""
        return not self.faults


class ChainLog:
    """The chain of an open laptop. Nothing but `append` ever adds to it, and nothing takes away.

    A row that cannot be read any more is passed over: the index still has the hash to go on from, so that
    damage to what was done never bars what is being done.
    """

    def __init__(self, vault: Vault, signer: SigningKey, device: DeviceInfo) -> None:
        self._vault = vault
        self._signer = signer
        self._device = device
        rows = self._rows()
        self._number = int(rows[-1].id.rpartition("-")[2]) if rows else -1
        self._tail: list[SignedEntry] = []
        self._head: Head | None = None
        self._staged: tuple[Transaction, int, list[SignedEntry], Head] | None = None
        if rows:
            self._head = _head_of(rows[-1])
            self._tail = self._entries_of(rows[-1]) or []

    @property
    def head(self) -> Head | None:
        """The last entry that is on the disk; None in a vault that has no chain yet."""
        self._settle()
        return self._head

    @property
    def spoken(self) -> Head | None:
        """The entry that the head code stands for: the last, where it can be read, not `ON_THE_WAY`."""
        self._settle()
        for row in reversed(self._rows()):
            found = self._entries_of(row)
            if found is None:
                break
            for signed in reversed(found):
                if signed.entry.type not in ON_THE_WAY:
                    return Head(signed.entry.seq, signed.hash)
        return self._head

    def append(self, transaction: Transaction, kind: EntryType, at: datetime, **told: str) -> SignedEntry:
        """Say in this transaction what it does; `told` are an Entry's further texts.

        Where the transaction fails, nothing was said.
        """
        if self._staged is None or self._staged[0] is not transaction:
            self._settle()
            number, tail = self._number, list(self._tail)
            seq, prev = (self._head.seq + 1, self._head.hash) if self._head else (0, START)
        else:
            _, number, tail, head = self._staged
            seq, prev = head.seq + 1, head.hash
        if len(tail) >= IN_ROW or not tail:
            number, tail = number + 1, []
        moment = at.isoformat(timespec="seconds")
        entry = Entry(self._device.device, self._device.survey, seq, prev, kind, moment, **told)
        signed = SignedEntry.sign(self._signer, entry)
        tail.append(signed)
        head = Head(seq, signed.hash)
        transaction.put(CHAIN, row_id(number), pack_entries(tail), row_summary(tail, head))
        self._staged = (transaction, number, tail, head)
        return signed

    def final(
        self,
        transaction: Transaction,
        at: datetime,
        record: str,
        sealed: bytes,
        files: Iterable[bytes],
        form: str,
    ) -> SignedEntry:
        """Say that this interview, sealed as these bytes with these sealed files, is finished.

        `form` is the hash of its definition.
        """
        blob = hashlib.sha256(sealed).hexdigest()
        other = " ".join(hashlib.sha256(file).hexdigest() for file in files)
        return self.append(transaction, EntryType.FINAL, at, record=record, blob=blob, form=form, other=other)

    def entries(self, first: int = 0) -> Iterator[SignedEntry]:
        """The entries on the disk from the seq `first` on; what cannot be read is left out."""
        self._settle()
        for row in self._rows():
            if row.summary["last"] >= first:
                for signed in self._entries_of(row) or ():
                    if signed.entry.seq >= first:
                        yield signed

    def check(self) -> ChainCheck:
        """Look whether every entry is there, signed by this laptop and behind the one it names."""
        faults: set[int] = set()
        entries, following, prev = 0, 0, START
        self._settle()
        for row in self._rows():
            found = self._entries_of(row)
            if found is None:
                faults.update(range(row.summary["first"], row.summary["last"] + 1))
                following, prev = row.summary["last"] + 1, row.summary["head"]
                continue
            for signed in found:
                entry = signed.entry
                whose = (entry.device, entry.survey) == (self._device.device, self._device.survey)
                if entry.seq != following or entry.prev != prev or not whose:
                    faults.add(min(entry.seq, following))
                elif not signed.said_by(self._signer.public):
                    faults.add(entry.seq)
                else:
                    entries += 1
                following, prev = entry.seq + 1, signed.hash
        if self._head is None or (following, prev) != (self._head.seq + 1, self._head.hash):
            faults.add(following)
        return ChainCheck(entries, 0, following - 1, tuple(sorted(faults)))

    def _settle(self) -> None:
        """Take over what was said last, if its transaction came to the disk."""
        if self._staged is None:
            return
        _, number, tail, head = self._staged
        row = self._vault.row(row_id(number))
        if row is not None and _head_of(row) == head:
            self._number, self._tail, self._head = number, tail, head
        self._staged = None

    def _rows(self) -> list[Row]:
        return sorted(self._vault.rows(CHAIN), key=lambda row: int(row.summary["first"]))

    def _entries_of(self, row: Row) -> list[SignedEntry] | None:
        """None where the row cannot be read."""
        content = self._vault.read_whole(row.id)
        try:
            return None if content is None else list(unpack_entries(content))
        except EntryBroken:
            return None


def row_id(number: int) -> str:
    """The id of the row with that number, counted from 0."""
    return f"{CHAIN}-{number}"


def row_summary(entries: list[SignedEntry], head: Head) -> dict[str, Any]:
    """What the index tells of a row: enough to go on without it."""
    return {"first": entries[0].entry.seq, "last": head.seq, "head": head.hash}


def pack_entries(entries: Iterable[SignedEntry]) -> bytes:
    """Entries as a row holds them."""
    packed = (signed.to_bytes() for signed in entries)
    return b"".join(len(one).to_bytes(_LENGTH, "big") + one for one in packed)


def unpack_entries(data: bytes) -> Iterator[SignedEntry]:
    """What `pack_entries` was given. Raises EntryBroken."""
    at = 0
    while at < len(data):
        end = at + _LENGTH + int.from_bytes(data[at : at + _LENGTH], "big")
        if end > len(data):
            raise EntryBroken
        yield SignedEntry.from_bytes(data[at + _LENGTH : end])
        at = end


def genesis(signer: SigningKey, device: DeviceInfo, at: datetime) -> SignedEntry:
    """The first entry of a laptop's chain."""
    moment = at.isoformat(timespec="seconds")
    entry = Entry(device.device, device.survey, 0, START, EntryType.GENESIS, moment, other=str(signer.public))
    return SignedEntry.sign(signer, entry)


def _head_of(row: Row) -> Head:
    return Head(row.summary["last"], row.summary["head"])
