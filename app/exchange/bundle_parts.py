"""What a bundle holds, as values and as the bytes of their frames."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.exchange import strict_json
from app.exchange.chain import MAX_SEQ, Head

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMAT_1 = "dala-bundle/1"
FORMAT = "dala-bundle/2"
_FAMILY = "dala-bundle/"
MAX_HEADER = 64 * 1024
MAX_SUMMARY = 4 * 1024
MAX_COUNT = 1_000_000
MAX_PARTS = 10_000
_RECORD_ID = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")
_DIGEST = re.compile(r"[0-9a-f]{64}\Z")

Summary = dict[str, str | int]


class PartDamaged(Exception):
    """A frame does not hold what its type says."""


class PartTooNew(Exception):
    """The header names a later version of the format."""


@dataclass(frozen=True, slots=True)
class ChainPart:
    """What of a laptop's chain a file of a hand-over holds: the entries `first` to `last`, by seq.

    The hand-over may need several files: this is its `part`, counted from 1, and `total` interviews are in
    all of them. `head` is the chain's as it was written. `enrolment` are the bytes of the laptop's
    certificate or, where it has none, of its request.
    """

    part: int
    first: int
    last: int
    head: Head
    total: int
    enrolment: bytes

    def to_json(self) -> dict[str, object]:
        """As keys of the header."""
        return {
            "part": self.part,
            "first": self.first,
            "last": self.last,
            "head": {"seq": self.head.seq, "hash": self.head.hash},
            "total": self.total,
            "enrolment": self.enrolment.decode("ascii"),
        }

    @staticmethod
    def from_json(found: dict[str, object]) -> ChainPart:
        """Raises PartDamaged."""
        head, enrolment = found.get("head"), found.get("enrolment")
        if not isinstance(head, dict) or not isinstance(enrolment, str):
            raise PartDamaged
        digest = head.get("hash")
        if not isinstance(digest, str) or not _DIGEST.match(digest):
            raise PartDamaged
        first, last = (_count(found, name, MAX_SEQ) for name in ("first", "last"))
        part = _count(found, "part", MAX_PARTS)
        if part < 1 or last < first:
            raise PartDamaged
        told = enrolment.encode("utf-8", "surrogatepass")
        return ChainPart(
            part, first, last, Head(_count(head, "seq", MAX_SEQ), digest), _count(found, "total"), told
        )


@dataclass(frozen=True, slots=True)
class BundleHeader:
    """Where a bundle comes from; `created` is an ISO 8601 moment, `count` the number of interviews in it.

    `bundle` is the id of the hand-over, `files` the number of the interviews' files in this file. Without a
    `chain` it is a bundle of before laptops kept one, which only a trial may take. `pack` is the revision of
    the pack that the laptop works with, 0 where it does not say.
    """

    survey: str
    device: str
    enumerator: str
    bundle: str
    created: str
    program: str
    count: int
    files: int = 0
    chain: ChainPart | None = None
    pack: int = 0

    def to_bytes(self) -> bytes:
        """The payload of its frame; without a chain it is what it was before there were any."""
        told: dict[str, object] = {name: getattr(self, name) for name in _TEXTS}
        told["count"] = self.count
        if self.files or self.chain is not None:
            told["files"] = self.files
        if self.chain is None:
            return strict_json.write_object({"format": FORMAT_1, **told})
        if self.pack:
            told["pack"] = self.pack
        return strict_json.write_object({"format": FORMAT, **told, **self.chain.to_json()})

    @staticmethod
    def from_bytes(payload: bytes) -> BundleHeader:
        """Raises PartTooNew for a later format, PartDamaged for anything else that is not a header."""
        found = _object(payload, MAX_HEADER)
        version = found.get("format")
        if version not in (FORMAT_1, FORMAT):
            raise PartTooNew if isinstance(version, str) and version.startswith(_FAMILY) else PartDamaged
        texts = {name: value for name in _TEXTS if isinstance(value := found.get(name), str)}
        if len(texts) != len(_TEXTS):
            raise PartDamaged
        files = _count(found, "files") if "files" in found else 0
        chain = ChainPart.from_json(found) if version == FORMAT else None
        pack = _count(found, "pack") if "pack" in found else 0
        return BundleHeader(**texts, count=_count(found), files=files, chain=chain, pack=pack)


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
    """The end of a bundle: how many interviews came, and the SHA-256 (hex) of every frame before it.

    With a chain also how many files, the seq of the last entry, and the device's signature over the 32 bytes
    of that hash, in the domain of the format.
    """

    count: int
    digest: str
    files: int = 0
    last: int = 0
    signature: bytes = b""

    def to_bytes(self) -> bytes:
        """The payload of its frame."""
        told: dict[str, object] = {"count": self.count, "sha256": self.digest}
        if self.signature:
            told |= {"files": self.files, "last": self.last, "signature": self.signature.hex()}
        return strict_json.write_object(told)

    @staticmethod
    def from_bytes(payload: bytes) -> Trailer:
        """Raises PartDamaged."""
        found = _object(payload, MAX_HEADER)
        digest, signature = found.get("sha256"), found.get("signature", "")
        if not isinstance(digest, str) or not _DIGEST.match(digest) or not isinstance(signature, str):
            raise PartDamaged
        if not signature:
            return Trailer(_count(found), digest)
        try:
            signed = bytes.fromhex(signature)
        except ValueError:
            raise PartDamaged from None
        last = _count(found, "last", MAX_SEQ)
        return Trailer(_count(found), digest, _count(found, "files"), last, signed)


def _object(payload: bytes, limit: int) -> dict[str, object]:
    try:
        return strict_json.read_object(payload, limit)
    except strict_json.NotStrict:
        raise PartDamaged from None


def _count(found: dict[str, object], name: str = "count", most: int = MAX_COUNT) -> int:
    count = found.get(name)
    if not isinstance(count, int) or isinstance(count, bool) or not 0 <= count <= most:
        raise PartDamaged
    return count


def _prefixed(data: bytes, width: int) -> tuple[bytes, bytes]:
    """The bytes whose big-endian length stands in the first `width` bytes, and what follows them."""
    end = width + int.from_bytes(data[:width], "big")
    if len(data) < end or len(data) < width:
        raise PartDamaged
    return data[width:end], data[end:]
