"""Returned interviews: what the coordinator sends back to one laptop to be corrected, with remarks."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO, Final

from app.base import atomic
from app.base.errors import Code, KnownError
from app.base.reading import explained, is_there
from app.crypto import age
from app.exchange import sealing, signed, strict_json
from app.exchange.frames import Frame, FrameError, read_frames
from app.exchange.statement import StatementBroken, read_signed
from app.interview import attachments

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from app.crypto.age import Identity, Recipient
    from app.crypto.signing import SigningKey, VerifyKey

FORMAT: Final = "dala-return/1"
SUFFIX: Final = ".dala-return"
MAX_COUNT: Final = 1_000
MAX_HEADER: Final = 64 * 1024
MAX_REMARKS: Final = 1024 * 1024
_HEADER, _INTERVIEW, _FILE = 1, 2, 4
_LENGTH = 4


@dataclass(frozen=True, slots=True)
class ReturnHeader:
    """For whom a return is: ids, an ISO 8601 moment, and `id`, a random text that no other return has."""

    survey: str
    device: str
    created: str
    id: str


@dataclass(frozen=True, slots=True)
class Returned:
    """One interview: its record, what the coordinator asks about it and about answers by path, its files.

    `files` holds the content of the files that the record names, by SHA-256 in hex.
    """

    record: bytes
    remark: str = ""
    remarks: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)


class ReturnFile:
    """A return that was looked through and is whole; iterating reads it again, one interview at a time."""

    def __init__(self, path: Path, identities: Sequence[Identity], root: VerifyKey) -> None:
        self.path = path
        self._identities, self._root = identities, root
        self._first = b""
        self.count = 0
        self.header = ReturnHeader("", "", "", "")
        for _ in self:
            pass

    def __iter__(self) -> Iterator[Returned]:
        """The interviews. Raises as `read` does, should the file have changed since."""
        damaged = KnownError(Code.RETURN_DAMAGED, path=str(self.path))
        try:
            with explained(self.path), self.path.open("rb") as file:
                yield from self._items(file, damaged)
        except age.WrongKey:
            raise KnownError(Code.OTHER_DEVICE, path=str(self.path)) from None
        except (age.AgeError, FrameError, StatementBroken):
            raise damaged from None

    def _items(self, file: BinaryIO, damaged: KnownError) -> Iterator[Returned]:
        frames = read_frames(age.decrypt_stream(file, self._identities))
        first = next(frames, None)
        if first is None or first.type != _HEADER:
            raise damaged
        # Another return of the same root, put in this one's place since, is not what was looked through.
        if self._first not in (b"", first.payload):
            raise damaged
        self._first = first.payload
        told = read_signed(first.payload, FORMAT, MAX_HEADER, self._root, damaged)
        self.header = ReturnHeader(
            told.text("survey"), told.text("device"), told.text("created"), told.text("id")
        )
        self.count, wanted = told.number("count", MAX_COUNT), told.digest("sha256")
        digest, came = hashlib.sha256(), 0
        for frame in frames:
            digest.update(frame.to_bytes())
            item, listed = _interview(frame)
            files, size = {}, 0
            for name in listed:
                part = next(frames, None)
                if part is None or part.type != _FILE or _sha256(part.payload) != name:
                    raise damaged
                size += len(part.payload)
                if size > attachments.MOST_TOGETHER:
                    raise damaged
                digest.update(part.to_bytes())
                files[name] = part.payload
            came += 1
            yield Returned(item.record, item.remark, item.remarks, files)
        if not came or came != self.count or digest.hexdigest() != wanted:
            raise damaged


def write(
    path: Path,
    header: ReturnHeader,
    items: Sequence[Returned],
    root_key: SigningKey,
    recipient: Recipient | str,
) -> str:
    """Write a new return file for the device with that `recipient` alone; returns its SHA-256 in hex.

    Raises FILE_EXISTS, INTERVIEW_TOO_LARGE, ATTACHMENTS_TOO_LARGE, what `atomic.write_atomic` raises, and
    ValueError where there is nothing or more than `MAX_COUNT` to return, or a file is not what its name says.
    """
    if is_there(path):
        raise KnownError(Code.FILE_EXISTS, path=str(path))
    if not 1 <= len(items) <= MAX_COUNT:
        raise ValueError("a return holds 1 to 1,000 interviews")
    digest = hashlib.sha256()
    for frame in _frames(items):
        digest.update(frame)
    body: dict[str, object] = {
        "survey": header.survey,
        "device": header.device,
        "created": header.created,
        "id": header.id,
        "count": len(items),
        "sha256": digest.hexdigest(),
    }
    first = Frame(_HEADER, signed.wrap(FORMAT, strict_json.write_object(body), root_key)).to_bytes()
    return atomic.write_atomic(path, age.encrypt_stream(_all(first, items), [recipient]))


def read(path: Path, identities: Sequence[Identity], root: VerifyKey) -> ReturnFile:
    """The return at `path`, once all of it is known to be whole and signed.

    Whether it is for this survey and device, the caller must check. Raises RETURN_DAMAGED, OTHER_DEVICE (no
    identity opens it), OTHER_ROOT, FILE_TOO_NEW, FILE_MISSING, FILE_UNREADABLE.
    """
    return ReturnFile(path, identities, root)


def _all(first: bytes, items: Sequence[Returned]) -> Iterator[bytes]:
    yield first
    yield from _frames(items)


def _frames(items: Sequence[Returned]) -> Iterator[bytes]:
    for item in items:
        if len(item.record) > sealing.MAX_RECORD:
            raise KnownError(Code.INTERVIEW_TOO_LARGE, limit=sealing.MAX_RECORD >> 20)
        told: dict[str, object] = {
            "remark": item.remark,
            "remarks": dict(item.remarks),
            "files": sorted(item.files),
        }
        remarks = strict_json.write_object(told)
        if len(remarks) > MAX_REMARKS or len(item.files) > attachments.MOST_FILES:
            raise ValueError("too much is said of an interview")
        yield Frame(_INTERVIEW, len(remarks).to_bytes(_LENGTH, "big") + remarks + item.record).to_bytes()
        if sum(map(len, item.files.values())) > attachments.MOST_TOGETHER:
            raise KnownError(Code.ATTACHMENTS_TOO_LARGE, limit=attachments.MOST_TOGETHER >> 20)
        for name, content in sorted(item.files.items()):
            if _sha256(content) != name:
                raise ValueError("a file is not what its name says")
            yield Frame(_FILE, content).to_bytes()


def _interview(frame: Frame) -> tuple[Returned, list[str]]:
    """An interview and the hashes of the files that follow it. Raises StatementBroken."""
    end = _LENGTH + int.from_bytes(frame.payload[:_LENGTH], "big")
    if frame.type != _INTERVIEW or len(frame.payload) < end:
        raise StatementBroken
    try:
        found = strict_json.read_object(frame.payload[_LENGTH:end], MAX_REMARKS)
    except strict_json.NotStrict:
        raise StatementBroken from None
    remark, remarks, files = found.get("remark"), found.get("remarks"), found.get("files")
    if not isinstance(remark, str) or not isinstance(remarks, dict) or not isinstance(files, list):
        raise StatementBroken
    if len(files) > attachments.MOST_FILES or not all(
        isinstance(text, str) for text in (*remarks.values(), *files)
    ):
        raise StatementBroken
    return Returned(frame.payload[end:], remark, remarks), files


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
