"""Which rows a vault holds, at which revision: in small lists, so that one save never rewrites them all."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import Any, NamedTuple

DRAFT = "draft"
"""The kind of row that lives under the epoch key: removing one destroys every earlier state of it."""

ATTACHMENT = "attachment"
"""The kind of row that holds a file of a draft, under a key of its own that stands in the root list only."""

SEALED = "sealed"
"""The kind of row that holds a sealed interview, under a key of its own that only an outbox list has."""

SEALED_FILE = "sealed-file"
"""The kind of row that holds a file of a sealed interview, kept as the interview is."""

ROOT = 0
"""The number of the root list's row: it names the other lists and holds the drafts and their files itself."""

SHARD_ROWS = 64
FIRST_EPOCH = 1
FIRST_OUTBOX = 1

Summary = Mapping[str, Any]


class Sort(IntEnum):
    """What kind of list an entry stands in. The numbers stand in the root list."""

    LASTING = 0
    OUTBOX = 1
    ROOT = 2


_SORTS = {DRAFT: Sort.ROOT, ATTACHMENT: Sort.ROOT, SEALED: Sort.OUTBOX, SEALED_FILE: Sort.OUTBOX}


def sort_of(kind: str) -> Sort:
    """The list that rows of that kind stand in: what is removed from all but a lasting one is shredded."""
    return _SORTS.get(kind, Sort.LASTING)


class Generations(NamedTuple):
    """Which epoch key and which outbox key a database was written with."""

    epoch: int
    outbox: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: `id` is the caller's name of it, `number` its key in the database, never used twice.

    `padded` says that the payload was padded here; a sealed interview brings its own padding. `key`, in hex,
    is that of a row which has its own.
    """

    id: str
    kind: str
    number: int
    revision: int
    padded: bool
    summary: Summary
    key: str = ""


@dataclass(frozen=True, slots=True)
class Shard:
    """One list: its revision, its entries by id, and its sort.

    One that `is_broken` could not be read: it has no entries, and stays where and as it is.
    """

    revision: int = 0
    entries: Mapping[str, Entry] = field(default_factory=dict)
    sort: Sort = Sort.LASTING
    is_broken: bool = False


class IndexBroken(ValueError):
    """A list that was sealed by this vault does not read as one. Says nothing about the content."""


@dataclass(frozen=True, slots=True)
class Index:
    """All lists of a vault at one moment. Never changed: `edit` gives the next one."""

    shards: Mapping[int, Shard]
    homes: Mapping[str, int]
    next_number: int = ROOT + 1

    @property
    def broken(self) -> tuple[int, ...]:
        """The numbers of the lists that could not be read."""
        return tuple(number for number, shard in self.shards.items() if shard.is_broken)

    @classmethod
    def empty(cls) -> Index:
        """The index of a new vault."""
        return cls({ROOT: Shard(sort=Sort.ROOT)}, {})

    def get(self, row_id: str) -> Entry | None:
        """The entry of a row, or None."""
        home = self.homes.get(row_id)
        return None if home is None else self.shards[home].entries[row_id]

    def entries(self) -> Iterator[Entry]:
        """All entries, drafts first."""
        for shard in self.shards.values():
            yield from shard.entries.values()

    def of_sort(self, sort: Sort) -> Iterator[Entry]:
        """The entries in lists of that sort."""
        for shard in self.shards.values():
            if shard.sort is sort:
                yield from shard.entries.values()

    def in_root(self) -> Iterable[Entry]:
        """The entries of drafts and of their files, which are few."""
        return self.shards[ROOT].entries.values()

    def drafts(self) -> Iterable[Entry]:
        """The entries whose rows live under the epoch key."""
        return [entry for entry in self.in_root() if entry.kind == DRAFT]

    def edit(self) -> IndexEdit:
        """A changeable copy; this index stays as it is."""
        return IndexEdit(self)


class IndexEdit:
    """The next state of an index while a transaction is put together."""

    def __init__(self, index: Index) -> None:
        self._shards = dict(index.shards)
        self._homes = dict(index.homes)
        self._next_number = index.next_number
        self._changed: dict[int, dict[str, Entry]] = {}

    def get(self, row_id: str) -> Entry | None:
        """The entry of a row as it will be, or None."""
        home = self._homes.get(row_id)
        return None if home is None else self._entries(home)[row_id]

    def put(self, row_id: str, kind: str, padded: bool, summary: Summary, key: str = "") -> Entry:
        """A new row, or the next revision of one that stays in a list of its sort."""
        old = self.get(row_id)
        if old is None:
            entry = Entry(row_id, kind, self._take_number(), 1, padded, summary, key)
            self.place(entry)
        else:
            entry = Entry(row_id, kind, old.number, old.revision + 1, padded, summary, key)
            self._touch(self._homes[row_id])[row_id] = entry
        return entry

    def place(self, entry: Entry) -> None:
        """Put an entry that is in no list into one of its sort."""
        home = self._shard_with_room(sort_of(entry.kind))
        self._touch(home)[entry.id] = entry
        self._homes[entry.id] = home

    def describe(self, row_id: str, summary: Summary) -> None:
        """Another summary for a row whose payload stays. Raises KeyError where there is no such row."""
        home = self._homes[row_id]
        self._touch(home)[row_id] = replace(self._entries(home)[row_id], summary=summary)

    def remove(self, row_id: str) -> None:
        """Take a row off the lists. Raises KeyError where there is no such row."""
        del self._touch(self._homes.pop(row_id))[row_id]

    def rename(self, row_id: str, new_id: str, kind: str) -> None:
        """Another id and kind for a lasting row that stays lasting. Raises KeyError, ValueError."""
        home = self._homes[row_id]
        old = self._entries(home)[row_id]
        if {sort_of(old.kind), sort_of(kind)} != {Sort.LASTING} or new_id in self._homes:
            raise ValueError("only a lasting row gets another name, and only one that is free")
        rows = self._touch(home)
        del rows[row_id], self._homes[row_id]
        rows[new_id] = replace(old, id=new_id, kind=kind)
        self._homes[new_id] = home

    def renew(self, sort: Sort) -> None:
        """Have every list of that sort written anew."""
        for number, shard in self._shards.items():
            if shard.sort is sort and not shard.is_broken:
                self._touch(number)

    def finish(self) -> tuple[Index, tuple[int, ...], tuple[int, ...]]:
        """The new index, the lists to write (the root always), and the emptied lists to delete."""
        self._touch(ROOT)
        emptied = tuple(n for n, rows in self._changed.items() if not rows and n != ROOT)
        for number, rows in self._changed.items():
            old = self._shards[number]
            self._shards[number] = Shard(old.revision + 1, rows, old.sort)
        for number in emptied:
            del self._shards[number]
        written = tuple(number for number in self._changed if number not in emptied)
        return Index(self._shards, self._homes, self._next_number), written, emptied

    def _take_number(self) -> int:
        self._next_number += 1
        return self._next_number - 1

    def _entries(self, shard: int) -> Mapping[str, Entry]:
        return self._changed.get(shard, self._shards[shard].entries)

    def _touch(self, shard: int) -> dict[str, Entry]:
        if shard not in self._changed:
            self._changed[shard] = dict(self._shards[shard].entries)
        return self._changed[shard]

    def _shard_with_room(self, sort: Sort) -> int:
        if sort is Sort.ROOT:
            return ROOT
        for number in reversed(self._shards):
            shard = self._shards[number]
            if shard.sort is sort and not shard.is_broken and len(self._entries(number)) < SHARD_ROWS:
                return number
        number = self._take_number()
        self._shards[number] = Shard(sort=sort)
        return number


def dump_root(index: Index, outbox: int) -> bytes:
    """The root list as it is sealed, JSON in UTF-8; `outbox` is the generation of the outbox lists' key."""
    shards = [[n, s.revision, int(s.sort)] for n, s in index.shards.items() if n != ROOT]
    rows = _rows(index.in_root())
    return _json({"v": 2, "next": index.next_number, "outbox": outbox, "lists": shards, "rows": rows})


def dump_shard(shard: Shard) -> bytes:
    """Another list as it is sealed: JSON in UTF-8."""
    return _json({"rows": _rows(shard.entries.values())})


@dataclass(frozen=True, slots=True)
class Root:
    """What the root list says: `lists` gives revision and sort of the others by number."""

    next_number: int
    outbox: int
    lists: Mapping[int, tuple[int, Sort]]
    shard: Shard


def load_root(data: bytes, revision: int) -> Root:
    """The root list. That of a vault before layout 3 knows lasting lists only, and no outbox: 0."""
    try:
        root = json.loads(data)
        lists = {int(n): (int(at), Sort(sort[0]) if sort else Sort.LASTING) for n, at, *sort in root["lists"]}
        outbox = int(root["outbox"]) if root["v"] != 1 else 0
        return Root(int(root["next"]), outbox, lists, Shard(revision, _entries(root["rows"]), Sort.ROOT))
    except (ValueError, KeyError, TypeError):
        raise IndexBroken from None


def load_shard(data: bytes, revision: int, sort: Sort) -> Shard:
    """One other list."""
    try:
        return Shard(revision, _entries(json.loads(data)["rows"]), sort)
    except (ValueError, KeyError, TypeError):
        raise IndexBroken from None


def assemble(next_number: int, shards: Mapping[int, Shard]) -> Index:
    """The index that the lists make up. Raises IndexBroken where two lists hold the same row."""
    homes = {row_id: number for number, shard in shards.items() for row_id in shard.entries}
    if len(homes) != sum(len(shard.entries) for shard in shards.values()):
        raise IndexBroken
    return Index(shards, homes, next_number)


def _rows(entries: Iterable[Entry]) -> list[list[object]]:
    return [
        [e.id, e.kind, e.number, e.revision, e.padded, dict(e.summary), *([e.key] if e.key else [])]
        for e in entries
    ]


def _entries(rows: list[list[Any]]) -> dict[str, Entry]:
    return {row[0]: Entry(*row) for row in rows}


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"), allow_nan=False).encode("ascii")
