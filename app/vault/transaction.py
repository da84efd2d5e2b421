"""Changes to a vault that are made together or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.crypto.padding import pad
from app.vault.index import DRAFT, Entry, Index, Summary
from app.vault.sealed import LASTING, Sealer

if TYPE_CHECKING:
    from app.vault.database import Writing


class Transaction:
    """Collects changes in memory until the `with` block of `Vault.write` ends."""

    def __init__(self, index: Index) -> None:
        self._index = index.edit()
        self._payloads: dict[int, tuple[Entry, bytes]] = {}
        self._removed: set[int] = set()
        self.shreds = False

    def put(self, kind: str, row_id: str, payload: bytes, summary: Summary, *, pads: bool = True) -> None:
        """Store `payload` as the row of that id, instead of whatever it held, a row of another kind included.

        `summary` is small and JSON-able. `pads` is false only for what brings its own padding.
        """
        old = self._index.get(row_id)
        if old is not None and (old.kind == DRAFT) is not (kind == DRAFT):
            self.delete(row_id)
        entry = self._index.put(row_id, kind, pads, summary)
        self._payloads[entry.number] = (entry, pad(payload) if pads else payload)

    def describe(self, row_id: str, summary: Summary) -> None:
        """Give a row another summary; its payload stays. Raises KeyError where there is no such row."""
        self._index.describe(row_id, summary)

    def delete(self, row_id: str) -> None:
        """Remove a row; with a draft go the keys of all its earlier states. Raises KeyError."""
        entry = self._index.get(row_id)
        if entry is None:
            raise KeyError(row_id)
        self._index.remove(row_id)
        self._payloads.pop(entry.number, None)
        self._removed.add(entry.number)
        self.shreds = self.shreds or entry.kind == DRAFT

    def apply(self, database: Writing, sealer: Sealer, before: int, after: int) -> Index:
        """Write everything into the open database transaction and return the index as it will be.

        Where the epoch `after` is not the one `before`, the drafts that stay are encrypted anew.
        """
        index, written, emptied = self._index.finish()
        for number in (*self._removed, *emptied):
            database.delete(number)
        for entry, payload in self._payloads.values():
            epoch = after if entry.kind == DRAFT else LASTING
            database.put(sealer.seal(entry.number, entry.revision, epoch, payload))
        if after != before:
            for entry in index.drafts():
                if entry.number not in self._payloads:
                    stored = database.get(entry.number)
                    payload = sealer.open(stored, entry.number, entry.revision, before)
                    database.put(sealer.seal(entry.number, entry.revision, after, payload))
        for row in sealer.seal_lists(index, written, after):
            database.put(row)
        return index
