"""Changes to a vault that are made together or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.crypto.padding import pad
from app.crypto.rows import new_key
from app.vault.index import ATTACHMENT, Entry, Generations, Index, Sort, Summary, sort_of

if TYPE_CHECKING:
    from app.vault.database import Writing
    from app.vault.sealed import Sealer


class Transaction:
    """Collects changes in memory until the `with` block of `Vault.write` ends.

    `shreds` says that a draft or its file goes, `shreds_outbox` that a sealed interview or its file does: the
    key of all that was ever stored of them has to go with them.
    """

    def __init__(self, index: Index) -> None:
        self._index = index.edit()
        self._payloads: dict[int, tuple[Entry, bytes]] = {}
        self._removed: set[int] = set()
        self.shreds = False
        self.shreds_outbox = False

    def put(self, kind: str, row_id: str, payload: bytes, summary: Summary, *, pads: bool = True) -> None:
        """Store `payload` as the row of that id, instead of whatever it held, a row of another kind included.

        `summary` is small and JSON-able. `pads` is false only for what brings its own padding. An attachment
        and what is sealed get a key of their own, which stands in their list: so neither need be encrypted
        anew when the key of that list changes.
        """
        sort = sort_of(kind)
        old = self._index.get(row_id)
        if old is not None and old.kind != kind and (sort, sort_of(old.kind)) != (Sort.LASTING, Sort.LASTING):
            self.delete(row_id)
        elif old is not None:
            self.shreds_outbox = self.shreds_outbox or sort is Sort.OUTBOX
        key = new_key().hex() if kind == ATTACHMENT or sort is Sort.OUTBOX else ""
        entry = self._index.put(row_id, kind, pads, summary, key)
        self._payloads[entry.number] = (entry, pad(payload) if pads else payload)

    def describe(self, row_id: str, summary: Summary) -> None:
        """Give a row another summary; its payload stays. Raises KeyError where there is no such row."""
        self._index.describe(row_id, summary)

    def rename(self, row_id: str, new_id: str, kind: str) -> None:
        """Give a lasting row another id and kind; its payload is not written anew.

        Raises KeyError where there is no such row, ValueError where `new_id` is taken, and for drafts, sealed
        interviews and their files, which never change places.
        """
        self._index.rename(row_id, new_id, kind)

    def delete(self, row_id: str) -> None:
        """Remove a row; with a draft, a sealed interview or a file of one go its keys. Raises KeyError."""
        entry = self._index.get(row_id)
        if entry is None:
            raise KeyError(row_id)
        self._index.remove(row_id)
        self._payloads.pop(entry.number, None)
        self._removed.add(entry.number)
        sort = sort_of(entry.kind)
        self.shreds = self.shreds or sort is Sort.ROOT
        self.shreds_outbox = self.shreds_outbox or sort is Sort.OUTBOX

    def apply(self, database: Writing, sealer: Sealer, before: Generations, after: Generations) -> Index:
        """Write everything into the open database transaction and return the index as it will be.

        Where the epoch changes, the drafts that stay are encrypted anew; where the outbox does, its lists.
        """
        if after.outbox != before.outbox:
            self._index.renew(Sort.OUTBOX)
        index, written, emptied = self._index.finish()
        for number in (*self._removed, *emptied):
            database.delete(number)
        payloads = self._payloads.values()
        database.put_all(sealer.seal_entry(entry, after, payload) for entry, payload in payloads)
        if after.epoch != before.epoch:
            for entry in index.drafts():
                if entry.number not in self._payloads:
                    stored = database.get(entry.number)
                    payload = sealer.open_entry(stored, entry, before)
                    database.put(sealer.seal_entry(entry, after, payload))
        for row in sealer.seal_lists(index, written, after):
            database.put(row)
        return index
