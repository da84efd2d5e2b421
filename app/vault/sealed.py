"""Turns rows into what the database may hold and back: encrypted and bound to their place and revision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.base.errors import Code, KnownError
from app.crypto.padding import PaddingError, pad, unpad
from app.crypto.rows import SealBroken, open_row, seal_row
from app.vault.database import LAYOUT, StoredRow
from app.vault.files import DATABASE_NAME
from app.vault.index import DRAFT, ROOT, Entry, Generations, Index, Sort, dump_root, dump_shard, sort_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.vault.keyring import Keyring

LASTING = 0
"""The `epoch` of rows that do not live under the epoch key: all but the drafts and the root list."""

_FIRST_WITH_LABELS = 3
_ROW = "row"
_LIST_LABELS = {Sort.ROOT: "root", Sort.LASTING: "list", Sort.OUTBOX: "outbox-list"}


class Sealer:
    """Seals and opens rows with the keys of one vault, as one layout of the database has it."""

    def __init__(self, keyring: Keyring, layout: int = LAYOUT) -> None:
        self._keyring = keyring
        self.has_outbox = layout >= _FIRST_WITH_LABELS

    def seal_entry(self, entry: Entry, now: Generations, payload: bytes) -> StoredRow:
        """An entry's row as it is stored while the database has those generations."""
        key, label, epoch = self._of_entry(entry, now)
        parts = self._parts(label, entry.number, entry.revision, epoch)
        sealed = seal_row(key, payload, *parts)
        return StoredRow(number=entry.number, revision=entry.revision, epoch=epoch, payload=sealed)

    def open_entry(self, row: StoredRow | None, entry: Entry, now: Generations) -> bytes:
        """The payload of an entry's row, still padded where the entry says so.

        Raises VAULT_DAMAGED where it is missing, altered, another one, or an older state of itself.
        """
        key, label, epoch = self._of_entry(entry, now)
        return self._open(key, row, label, entry.number, entry.revision, epoch)

    def open_content(self, row: StoredRow | None, entry: Entry, now: Generations) -> bytes:
        """What was put: the payload without padding. Raises VAULT_DAMAGED."""
        payload = self.open_entry(row, entry, now)
        return unpadded(payload, entry.number) if entry.padded else payload

    def open_root(self, row: StoredRow | None) -> bytes:
        """The root list's JSON. Its row says itself which epoch the database is in. Raises VAULT_DAMAGED."""
        if row is None or not (_is_count(row.epoch) and _is_count(row.revision)):
            raise damaged(ROOT)
        label = _LIST_LABELS[Sort.ROOT]
        key = self._keyring.epoch_key(row.epoch)
        return unpadded(self._open(key, row, label, ROOT, row.revision, row.epoch), ROOT)

    def open_list(self, row: StoredRow | None, number: int, revision: int, sort: Sort, outbox: int) -> bytes:
        """Another list's JSON. Raises VAULT_DAMAGED."""
        key, bound_to = self._of_list(sort, outbox)
        if row is None or (row.number, row.revision, row.epoch) != (number, revision, LASTING):
            raise damaged(number)
        return unpadded(self._unsealed(key, row, _LIST_LABELS[sort], bound_to), number)

    def seal_lists(self, index: Index, numbers: Iterable[int], now: Generations) -> Iterator[StoredRow]:
        """Those lists of the index as they are stored."""
        for number in numbers:
            shard = index.shards[number]
            if number == ROOT:
                key, epoch, bound_to = self._keyring.epoch_key(now.epoch), now.epoch, now.epoch
                content = dump_root(index, now.outbox)
            else:
                key, bound_to = self._of_list(shard.sort, now.outbox)
                epoch, content = LASTING, dump_shard(shard)
            parts = self._parts(_LIST_LABELS[shard.sort], number, shard.revision, bound_to)
            sealed = seal_row(key, pad(content), *parts)
            yield StoredRow(number=number, revision=shard.revision, epoch=epoch, payload=sealed)

    def _of_entry(self, entry: Entry, now: Generations) -> tuple[bytes, str, int]:
        """Key, label and epoch of an entry's row."""
        if entry.kind == DRAFT:
            return self._keyring.epoch_key(now.epoch), DRAFT, now.epoch
        label = "sealed" if sort_of(entry.kind) is Sort.OUTBOX else _ROW
        return bytes.fromhex(entry.key) if entry.key else self._keyring.data_key, label, LASTING

    def _of_list(self, sort: Sort, outbox: int) -> tuple[bytes, int]:
        """The key of a list other than the root, and the generation that it is bound to."""
        if sort is Sort.OUTBOX:
            return self._keyring.outbox_key(outbox), outbox
        return self._keyring.data_key, LASTING

    def _open(
        self, key: bytes, row: StoredRow | None, label: str, number: int, revision: int, epoch: int
    ) -> bytes:
        if row is None or (row.number, row.revision, row.epoch) != (number, revision, epoch):
            raise damaged(number)
        return self._unsealed(key, row, label, epoch)

    def _unsealed(self, key: bytes, row: StoredRow, label: str, bound_to: int) -> bytes:
        try:
            return open_row(key, row.payload, *self._parts(label, row.number, row.revision, bound_to))
        except SealBroken:
            raise damaged(row.number) from None

    def _parts(self, label: str, number: int, revision: int, bound_to: int) -> tuple[bytes | str | int, ...]:
        return (label if self.has_outbox else _ROW, self._keyring.vault_id, number, revision, bound_to)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and 0 < value < 1 << 63


def unpadded(padded: bytes, number: int) -> bytes:
    """What was padded. Raises VAULT_DAMAGED."""
    try:
        return unpad(padded)
    except PaddingError:
        raise damaged(number) from None


def damaged(number: int) -> KnownError:
    """VAULT_DAMAGED that names a row of the database."""
    return KnownError(Code.VAULT_DAMAGED, place=f"{DATABASE_NAME}: row {number}")
