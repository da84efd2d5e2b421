"""Changes to a vault that are made together or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.crypto.padding import pad
from app.crypto.rows import new_key
from app.vault.index import ATTACHMENT, IN_ROOT, Entry, Index, Summary

if TYPE_CHECKING:
    from app.vault.database import Writing
    from app.vault.sealed import Sealer


class Transaction:
    """Collects changes in memory until the `with` block of `Vault.write` ends."""

    def __init__(self, index: Index) -> None:
        self._index = index.edit()
        self._payloads: dict[int, tuple[Entry, bytes]] = {}
        self._removed: set[int] = set()
        self.shreds = False

    def put(self, kind: str, row_id: str, payload: bytes, summary: Summary, *, pads: bool = True) -> None:
        """Store `payload` as the row of that id, instead of whatever it held, a row of another kind included.

        `summary` is small and JSON-able. `pads` is false only for what brings its own padding. An attachment
        gets a key of its own, which lives under the epoch key: unlike a draft it need not be encrypted anew
        when another interview is finished.
        """
        old = self._index.get(row_id)
        if old is not None and old.kind != kind and {old.kind, kind} & IN_ROOT:
            self.delete(row_id)
        key = new_key().hex() if kind == ATTACHMENT else ""
        entry = self._index.put(row_id, kind, pads, summary, key)
        self._payloads[entry.number] = (entry, pad(payload) if pads else payload)

    def describe(self, row_id: str, summary: Summary) -> None:
        """Give a row another summary; its payload stays. Raises KeyError where there is no such row."""
        self._index.describe(row_id, summary)

    def delete(self, row_id: str) -> None:
        """Remove a row; with a draft or its file go the keys of all their earlier states. Raises KeyError."""
        entry = self._index.get(row_id)
        if entry is None:
            raise KeyError(row_id)
        self._index.remove(row_id)
        self._payloads.pop(entry.number, None)
        self._removed.add(entry.number)
        self.shreds = self.shreds or entry.kind in IN_ROOT

    def apply(self, database: Writing, sealer: Sealer, before: int, after: int) -> Index:
        """Write everything into the open database transaction and return the index as it will be.

        Where the epoch `after` is not the one `before`, the drafts that stay are encrypted anew.
        """
        index, written, emptied = self._index.finish()
        for number in (*self._removed, *emptied):
            database.delete(number)
        for entry, payload in self._payloads.values():
            database.put(sealer.seal_entry(entry, after, payload))
        if after != before:
            for entry in index.drafts():
                if entry.number not in self._payloads:
                    stored = database.get(entry.number)
                    payload = sealer.open_entry(stored, entry, before)
                    database.put(sealer.seal_entry(entry, after, payload))
        for row in sealer.seal_lists(index, written, after):
            database.put(row)
        return index
