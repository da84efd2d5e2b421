"""Turns rows into what the database may hold and back: encrypted and bound to their place and revision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.base.errors import Code, KnownError
from app.crypto.padding import PaddingError, pad, unpad
from app.crypto.rows import SealBroken, open_row, seal_row
from app.vault.database import StoredRow
from app.vault.files import DATABASE_NAME
from app.vault.index import DRAFT, ROOT, Entry, Index, dump_root, dump_shard

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.vault.keyring import Keyring

LASTING = 0
"""The epoch of rows that live under the data key: all but the drafts and the root list."""


class Sealer:
    """Seals and opens rows with the keys of one vault."""

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring

    def seal_entry(self, entry: Entry, epoch: int, payload: bytes) -> StoredRow:
        """An entry's row as it is stored while the database is in `epoch`."""
        return self._seal(entry.number, entry.revision, _epoch_of(entry, epoch), payload, entry.key)

    def open_entry(self, row: StoredRow | None, entry: Entry, epoch: int) -> bytes:
        """The payload of an entry's row, as `open` gives it, in the database of that `epoch`."""
        return self.open(row, entry.number, entry.revision, _epoch_of(entry, epoch), entry.key)

    def open(self, row: StoredRow | None, number: int, revision: int, epoch: int, key: str = "") -> bytes:
        """The payload of the row that must have that number, revision and epoch.

        Raises VAULT_DAMAGED where it is missing, altered, another one, or an older state of itself.
        """
        if row is None or (row.number, row.revision, row.epoch) != (number, revision, epoch):
            raise damaged(number)
        try:
            return open_row(self._key(epoch, key), row.payload, *self._parts(number, revision, epoch))
        except SealBroken:
            raise damaged(number) from None

    def _seal(self, number: int, revision: int, epoch: int, payload: bytes, key: str = "") -> StoredRow:
        sealed = seal_row(self._key(epoch, key), payload, *self._parts(number, revision, epoch))
        return StoredRow(number=number, revision=revision, epoch=epoch, payload=sealed)

    def seal_lists(self, index: Index, numbers: Iterable[int], epoch: int) -> Iterator[StoredRow]:
        """Those lists of the index as they are stored; the root goes under the epoch's key."""
        for number in numbers:
            shard = index.shards[number]
            if number == ROOT:
                yield self._seal(ROOT, shard.revision, epoch, pad(dump_root(index)))
            else:
                yield self._seal(number, shard.revision, LASTING, pad(dump_shard(shard)))

    def _key(self, epoch: int, own: str) -> bytes:
        if own:
            return bytes.fromhex(own)
        return self._keyring.data_key if epoch == LASTING else self._keyring.epoch_key(epoch)

    def _parts(self, number: int, revision: int, epoch: int) -> tuple[bytes | str | int, ...]:
        return ("row", self._keyring.vault_id, number, revision, epoch)


def _epoch_of(entry: Entry, epoch: int) -> int:
    return epoch if entry.kind == DRAFT else LASTING


def unpadded(padded: bytes, number: int) -> bytes:
    """What was padded. Raises VAULT_DAMAGED."""
    try:
        return unpad(padded)
    except PaddingError:
        raise damaged(number) from None


def damaged(number: int) -> KnownError:
    """VAULT_DAMAGED that names a row of the database."""
    return KnownError(Code.VAULT_DAMAGED, place=f"{DATABASE_NAME}: row {number}")
