"""Chains as laptops sign them, written down in a line or two."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from app.crypto.signing import SigningKey
from app.exchange.chain import START, Entry, EntryType, SignedEntry

KEY = SigningKey(bytes(range(32)))
BEGIN = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def blob_of(record: str) -> str:
    """The SHA-256 that stands for a record's sealed interview."""
    return hashlib.sha256(record.encode()).hexdigest()


class Laptop:
    """A laptop that writes its chain, a minute an entry. `copy` clones it, as a restored disk would."""

    def __init__(self, device: str = "laptop-1", survey: str = "survey-1", key: SigningKey = KEY) -> None:
        self.device, self.survey, self.key = device, survey, key
        self.entries: list[SignedEntry] = []
        self.at = BEGIN
        self.write(EntryType.GENESIS, other=str(key.public))

    def copy(self) -> Laptop:
        other = Laptop(self.device, self.survey, self.key)
        other.entries, other.at = list(self.entries), self.at
        return other

    def write(self, kind: EntryType, record: str = "", **told: str) -> SignedEntry:
        prev = self.entries[-1].hash if self.entries else START
        entry = Entry(
            self.device,
            self.survey,
            len(self.entries),
            prev,
            kind,
            told.pop("at", self.at.isoformat()),
            record,
            **told,
        )
        self.at += timedelta(minutes=1)
        self.entries.append(SignedEntry.sign(self.key, entry))
        return self.entries[-1]

    def finish(self, *records: str) -> Laptop:
        for record in records:
            self.write(EntryType.FINAL, record, blob=blob_of(record))
        return self

    def void(self, record: str, reason: str = "duplicate") -> Laptop:
        self.write(EntryType.VOID, record, reason=reason)
        return self

    def supersede(self, new: str, old: str) -> Laptop:
        self.finish(new)
        self.write(EntryType.SUPERSEDE, new, other=old)
        return self


def blobs(records: Iterable[str]) -> set[str]:
    return {blob_of(record) for record in records}
