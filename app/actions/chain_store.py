"""Keeps every signed entry that laptops sent, each once, and both sides where a laptop was cloned."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from app.crypto.signing import SIGNATURE_SIZE
from app.exchange.chain import SignedEntry, entry_hash

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.actions.desks import CoordinatorDesk
    from app.vault.vault import Row, Transaction

CHAIN_OF: Final = "chain-of"
"""The kind of row that holds entries of one laptop, as they came together; it is never written again.

So the number of the row says whether a backup has them.
"""

_AT_ONCE: Final = 2_000
_LENGTH: Final = 4


def everything(desk: CoordinatorDesk) -> dict[str, list[SignedEntry]]:
    """All entries by the ids of their laptops, those that came first in front."""
    rows: dict[str, list[Row]] = {}
    for row in desk.vault.rows(CHAIN_OF):
        rows.setdefault(row.summary["device"], []).append(row)
    return {
        device: [SignedEntry.from_bytes(data) for data in _raw(desk, some)] for device, some in rows.items()
    }


def entries_of(desk: CoordinatorDesk, device: str, through: int | None = None) -> list[SignedEntry]:
    """The entries of a laptop, in no order; `through` leaves out rows with a higher number."""
    rows = [row for row in _rows(desk, device) if through is None or row.number <= through]
    return [SignedEntry.from_bytes(data) for data in _raw(desk, rows)]


def _rows(desk: CoordinatorDesk, device: str) -> list[Row]:
    return [row for row in desk.vault.rows(CHAIN_OF) if row.summary["device"] == device]


def _raw(desk: CoordinatorDesk, rows: list[Row]) -> Iterator[bytes]:
    """The entries in `rows`. Those of a damaged row are lacking, as if they had not come: that is told."""
    for payload in desk.vault.read_each(row.id for row in rows):
        place = 0
        while payload is not None and place < len(payload):
            length = int.from_bytes(payload[place : place + _LENGTH], "big")
            end = place + _LENGTH + length + SIGNATURE_SIZE
            yield payload[place:end]
            place = end


class ArrivingEntries:
    """Takes entries whose signatures were checked; `staged_size` bytes of new ones wait to be stored."""

    def __init__(self, desk: CoordinatorDesk) -> None:
        self._desk = desk
        self._known: dict[str, set[str]] = {}
        self._staged: dict[str, list[bytes]] = {}
        self.staged_size = 0

    def take(self, signed: SignedEntry) -> bool:
        """Stage an entry; false where it is known already."""
        device, data = signed.entry.device, signed.to_bytes()
        known = self._known.get(device)
        if known is None:
            rows = _rows(self._desk, device)
            known = self._known[device] = {entry_hash(one) for one in _raw(self._desk, rows)}
        digest = entry_hash(data)
        if digest in known:
            return False
        known.add(digest)
        self._staged.setdefault(device, []).append(data)
        self.staged_size += len(data)
        return True

    def store(self, transaction: Transaction) -> None:
        """Put everything staged into the vault."""
        for device, listed in self._staged.items():
            for start in range(0, len(listed), _AT_ONCE):
                some = listed[start : start + _AT_ONCE]
                payload = b"".join(some)
                row_id = f"{CHAIN_OF}-{hashlib.sha256(payload).hexdigest()}"
                if self._desk.vault.row(row_id) is not None:
                    # It was damaged. A new number: no backup that has it damaged may seem to have it.
                    transaction.delete(row_id)
                transaction.put(CHAIN_OF, row_id, payload, {"device": device, "count": len(some)})

    def stored(self) -> None:
        """What was staged is in the vault now."""
        self._staged.clear()
        self.staged_size = 0
