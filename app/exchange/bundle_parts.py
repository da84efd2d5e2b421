"""What a bundle holds, as values and as the bytes of their frames."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.exchange import strict_json

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMAT = "dala-bundle/1"
_FAMILY = "dala-bundle/"
MAX_HEADER = 64 * 1024
MAX_SUMMARY = 4 * 1024
MAX_COUNT = 1_000_000
_RECORD_ID = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")
_DIGEST = re.compile(r"[0-9a-f]{64}\Z")

Summary = dict[str, str | int]


class PartDamaged(Exception):
    """A frame does not hold what its type says."""


class PartTooNew(Exception):
    """The header names a later version of the format."""


@dataclass(frozen=True, slots=True)
class BundleHeader:
    """Where a bundle comes from; `created` is an ISO 8601 moment, `count` the number of interviews in it.

    `files` is the number of their files.
    """

    survey: str
    device: str
    enumerator: str
    bundle: str
    created: str
    program: str
    count: int
    files: int = 0

    def to_bytes(self) -> bytes:
        """The payload of its frame; without files it is what it was before there were any."""
        texts = {name: getattr(self, name) for name in _TEXTS}
        files = {"files": self.files} if self.files else {}
        return strict_json.write_object({"format": FORMAT, "count": self.count, **files, **texts})

    @staticmethod
    def from_bytes(payload: bytes) -> BundleHeader:
        """Raises PartTooNew for a later format, PartDamaged for anything else that is not a header."""
        found = _object(payload, MAX_HEADER)
        version = found.get("format")
        if version != FORMAT:
            raise PartTooNew if isinstance(version, str) and version.startswith(_FAMILY) else PartDamaged
        texts = {name: value for name in _TEXTS if isinstance(value := found.get(name), str)}
        if len(texts) != len(_TEXTS):
            raise PartDamaged
        files = _count(found, "files") if "files" in found else 0
        return BundleHeader(**texts, count=_count(found), files=files)


_TEXTS = ("survey", "device", "enumerator", "bundle", "created", "program")


@dataclass(frozen=True, slots=True)
class Blob:
    """One sealed interview: its record id, the bytes of its age file, and what a list may show of it.

    `summary` holds no answer: it is what can be said of an interview that nobody here may read.
    """

    record: str
    sealed: bytes
    summary: Mapping[str, str | int] = field(default_factory=dict)

    def to_bytes(self) -> bytes:
        """The payload of its frame: `length u16 | record id | length u32 | summary as JSON | age file`.

        Raises ValueError for a record id that is not 1-64 of `A-Za-z0-9_-`, or a summary above 4 KiB.
        """
        summary = strict_json.write_object(dict(self.summary))
        if not _RECORD_ID.match(self.record) or len(summary) > MAX_SUMMARY:
            raise ValueError("not a record id, or too long a summary")
        name = self.record.encode("ascii")
        return len(name).to_bytes(2, "big") + name + len(summary).to_bytes(4, "big") + summary + self.sealed

    @staticmethod
    def from_bytes(payload: bytes) -> Blob:
        """Raises PartDamaged."""
        name, rest = _prefixed(payload, 2)
        summary, sealed = _prefixed(rest, 4)
        record = name.decode("ascii", "replace")
        if not _RECORD_ID.match(record):
            raise PartDamaged
        found = _object(summary, MAX_SUMMARY)
        kept = {key: value for key, value in found.items() if isinstance(value, (str, int))}
        if len(kept) != len(found):
            raise PartDamaged
        return Blob(record, sealed, kept)


@dataclass(frozen=True, slots=True)
class FilePart:
    """One file of the interview before it: that interview's record id and the bytes of its age file.

    Which file it is, its content says: the record names it by its SHA-256.
    """

    record: str
    sealed: bytes

    def to_bytes(self) -> bytes:
        """The payload of its frame: `length u16 | record id | age file`. Raises ValueError as a blob does."""
        if not _RECORD_ID.match(self.record):
            raise ValueError("not a record id")
        return len(self.record).to_bytes(2, "big") + self.record.encode("ascii") + self.sealed

    @staticmethod
    def from_bytes(payload: bytes) -> FilePart:
        """Raises PartDamaged."""
        name, sealed = _prefixed(payload, 2)
        record = name.decode("ascii", "replace")
        if not _RECORD_ID.match(record):
            raise PartDamaged
        return FilePart(record, sealed)


@dataclass(frozen=True, slots=True)
class Trailer:
    """The end of a bundle: how many interviews came, and the SHA-256 (hex) of every frame before it."""

    count: int
    digest: str

    def to_bytes(self) -> bytes:
        """The payload of its frame."""
        return strict_json.write_object({"count": self.count, "sha256": self.digest})

    @staticmethod
    def from_bytes(payload: bytes) -> Trailer:
        """Raises PartDamaged."""
        found = _object(payload, MAX_HEADER)
        digest = found.get("sha256")
        if not isinstance(digest, str) or not _DIGEST.match(digest):
            raise PartDamaged
        return Trailer(_count(found), digest)


def _object(payload: bytes, limit: int) -> dict[str, object]:
    try:
        return strict_json.read_object(payload, limit)
    except strict_json.NotStrict:
        raise PartDamaged from None


def _count(found: dict[str, object], name: str = "count") -> int:
    count = found.get(name)
    if not isinstance(count, int) or isinstance(count, bool) or not 0 <= count <= MAX_COUNT:
        raise PartDamaged
    return count


def _prefixed(data: bytes, width: int) -> tuple[bytes, bytes]:
    """The bytes whose big-endian length stands in the first `width` bytes, and what follows them."""
    end = width + int.from_bytes(data[:width], "big")
    if len(data) < end or len(data) < width:
        raise PartDamaged
    return data[width:end], data[end:]
