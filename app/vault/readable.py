"""What is read of a vault, whether it is open or only looked at."""

from __future__ import annotations

import itertools
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.base.errors import Code, KnownError
from app.vault.index import sort_of
from app.vault.sealed import damaged

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterable, Iterator

    from app.vault.index import Generations, Index, Summary
    from app.vault.loading import Rows
    from app.vault.sealed import Sealer

_READ_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class Row:
    """What the index tells of a row without reading it. `number` grows from row to row."""

    id: str
    kind: str
    summary: Summary
    number: int


class Readable(ABC):
    """The rows of a vault. Any method may raise VAULT_DAMAGED, naming the place."""

    _turn: threading.RLock
    _database: Rows
    _sealer: Sealer
    _index: Index
    _now: Generations

    def rows(self, kind: str) -> list[Row]:
        """The rows of a kind, in the order in which they came."""
        with self._turn:
            self._ready()
            listed = self._index.of_sort(sort_of(kind))
            found = sorted((entry for entry in listed if entry.kind == kind), key=lambda entry: entry.number)
            return [Row(e.id, e.kind, e.summary, e.number) for e in found]

    def kinds(self) -> set[str]:
        """The kinds of rows that there are."""
        with self._turn:
            self._ready()
            return {entry.kind for entry in self._index.entries()}

    def row(self, row_id: str) -> Row | None:
        """What the index tells of the row of that id, whatever its kind, or None."""
        with self._turn:
            self._ready()
            entry = self._index.get(row_id)
            return None if entry is None else Row(entry.id, entry.kind, entry.summary, entry.number)

    def read(self, row_id: str) -> bytes:
        """What was put last under that id. Raises KeyError where there is no such row."""
        with self._turn:
            self._ready()
            entry = self._index.get(row_id)
            if entry is None:
                raise self._not_listed(row_id)
            stored = self._database.read((entry.number,)).get(entry.number)
            return self._sealer.open_content(stored, entry, self._now)

    def read_whole(self, row_id: str) -> bytes | None:
        """What `read` gives; None where that is damaged, for what must go on without it."""
        try:
            return self.read(row_id)
        except KnownError as error:
            if error.code is not Code.VAULT_DAMAGED:
                raise
            return None

    def read_many(self, row_ids: Iterable[str]) -> Iterator[bytes]:
        """What `read` gives of each, in that order, several times as fast; some rows are held at a time."""
        waiting = iter(row_ids)
        while some := list(itertools.islice(waiting, _READ_AT_ONCE)):
            with self._turn:
                self._ready()
                entries = [self._index.get(row_id) for row_id in some]
                if None in entries:
                    raise self._not_listed(some[entries.index(None)])
                wanted = [entry for entry in entries if entry is not None]
                stored = self._database.read([entry.number for entry in wanted])
                contents = [self._sealer.open_content(stored.get(e.number), e, self._now) for e in wanted]
            yield from contents

    def read_each(self, row_ids: Iterable[str]) -> Iterator[bytes | None]:
        """What `read_whole` gives of each, as fast as `read_many` where nothing is damaged."""
        waiting = iter(row_ids)
        while some := list(itertools.islice(waiting, _READ_AT_ONCE)):
            try:
                contents: list[bytes | None] = list(self.read_many(some))
            except KnownError as error:
                if error.code is not Code.VAULT_DAMAGED:
                    raise
                contents = [self.read_whole(row_id) for row_id in some]
            yield from contents

    def _not_listed(self, row_id: str) -> Exception:
        """Why a row cannot be read that no list names: a list that is damaged may have named it."""
        broken = self._index.broken
        return damaged(broken[0]) if broken else KeyError(row_id)

    @abstractmethod
    def _ready(self) -> None:
        """Make sure that the index is that of what is stored. Raises RuntimeError once it is closed."""
