"""Lays a laptop's chain and its interviews out into files that each can stand alone."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.actions.attaching import sealed_rows_of
from app.base.errors import Code, KnownError
from app.exchange import bundle
from app.exchange.bundle import Blob, FilePart
from app.exchange.chain import EntryType

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from app.exchange.bundle import Part
    from app.exchange.chain import SignedEntry
    from app.vault.vault import Row, Vault

_AT_ONCE = 64
_FRAME = 1024
"""More than the head of a frame, a record's id and a summary take beside the sealed bytes."""


@dataclass
class Laid:
    """What goes into one file: entries that follow each other, and behind the final ones their interviews."""

    parts: list[Part] = field(default_factory=list)
    records: list[str] = field(default_factory=list)
    files: int = 0
    first: int = -1
    last: int = -1
    size: int = 0

    def takes(self, signed: SignedEntry, size: int) -> bool:
        """Whether the entry and what stands behind it still belong here."""
        if not self.parts:
            return True
        return signed.entry.seq == self.last + 1 and self.size + size <= bundle.MAX_PART

    def add(self, signed: SignedEntry, behind: Sequence[Blob | FilePart], size: int) -> None:
        """Put an entry and what stands behind it at the end."""
        self.first = signed.entry.seq if self.first < 0 else self.first
        self.last = signed.entry.seq
        self.parts += (signed, *behind)
        self.records += [part.record for part in behind if isinstance(part, Blob)]
        self.files += sum(isinstance(part, FilePart) for part in behind)
        self.size += size


def finals_of(entries: Sequence[SignedEntry]) -> dict[str, int]:
    """The last entry that says so of each interview that is finished, by its record id."""
    finals = {}
    for signed in entries:
        if signed.entry.type is EntryType.FINAL:
            finals[signed.entry.record] = signed.entry.seq
    return finals


def lay_out(vault: Vault, entries: Sequence[SignedEntry], rows: Mapping[str, Row]) -> Iterator[Laid]:
    """All of `entries`, behind the final one of each of `rows` its interview, in as few files as they need.

    Files are cut between entries, and where an entry is lacking. An interview that is damaged in the vault is
    left out: its entry goes without it. Memory holds one file at a time.
    """
    finals = finals_of(entries)
    bearing = [one for one in entries if finals.get(one.entry.record) == one.entry.seq]
    wanted = [rows[one.entry.record] for one in bearing if one.entry.record in rows]
    stored = _read(vault, wanted)
    laid = Laid()
    for signed in entries:
        entry = signed.entry
        behind: list[Blob | FilePart] = []
        if entry.record in rows and finals.get(entry.record) == entry.seq:
            behind = next(stored)
        size = _FRAME + sum(len(part.sealed) + _FRAME for part in behind)
        if not laid.takes(signed, size):
            yield laid
            laid = Laid()
        laid.add(signed, behind, size)
    yield laid


def _read(vault: Vault, rows: Sequence[Row]) -> Iterator[list[Blob | FilePart]]:
    """Each interview with its files behind it; nothing in place of one that is damaged."""
    waiting = iter(rows)
    while some := list(itertools.islice(waiting, _AT_ONCE)):
        try:
            payloads: list[bytes | None] = list(vault.read_many(row.id for row in some))
        except KnownError as error:
            if error.code is not Code.VAULT_DAMAGED:
                raise
            payloads = [vault.read_whole(row.id) for row in some]
        for row, sealed in zip(some, payloads, strict=True):
            yield [] if sealed is None else [_blob(row, sealed), *_files(vault, row)]


def _blob(row: Row, sealed: bytes) -> Blob:
    return Blob(row.id, sealed, {key: row.summary[key] for key in ("code", "form", "day", "status")})


def _files(vault: Vault, row: Row) -> Iterator[FilePart]:
    for name in sealed_rows_of(row):
        sealed = vault.read_whole(name)
        if sealed is not None:
            yield FilePart(row.id, sealed)
