"""Writes sealed interviews into one encrypted bundle file, and reads whatever of it can be verified."""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Self

from app.base import atomic
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.crypto import age
from app.exchange import sealing
from app.exchange.bundle_parts import Blob, BundleHeader, FilePart, PartDamaged, PartTooNew, Trailer
from app.exchange.frames import OPTIONAL, Frame, FrameError, FrameType, read_frames
from app.interview import attachments

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path
    from types import TracebackType

    from app.base.progress import Progress
    from app.crypto.age import Identity, Recipient

__all__ = [
    "SUFFIX",
    "Blob",
    "BundleContents",
    "BundleHeader",
    "BundleReader",
    "BundleReport",
    "FilePart",
    "Part",
    "new_id",
    "random_name",
    "read",
    "read_all",
    "verify",
    "write",
]

SUFFIX = ".dala"

Part = Blob | FilePart
"""What stands between a bundle's header and its trailer: an interview, then its files."""


def new_id() -> str:
    """A random id for a bundle."""
    return secrets.token_hex(16)


def random_name() -> str:
    """A file name that says nothing of whose interviews the file holds."""
    return f"{secrets.token_hex(6)}{SUFFIX}"


def write(
    path: Path,
    header: BundleHeader,
    parts: Iterable[Part],
    recipients: Sequence[Recipient | str],
    progress: Progress = silent,
) -> str:
    """Write `header.count` interviews, each with its files behind it, to a new file at `path`.

    Returns the SHA-256 (hex) of that file.
    The file is whole, on the device and read back, or it is not there. `progress` is called between parts
    and may raise `Cancelled`. Raises FILE_EXISTS, DISK_FULL, FILE_UNWRITABLE, CHANGED_ON_DISK,
    INTERVIEW_TOO_LARGE; ValueError where the count differs.
    """
    if path.exists():
        raise KnownError(Code.FILE_EXISTS, path=str(path))
    try:
        return atomic.write_atomic(path, age.encrypt_stream(_content(header, parts, progress), recipients))
    except FrameError:
        raise KnownError(Code.INTERVIEW_TOO_LARGE, limit=sealing.MAX_RECORD >> 20) from None


def _content(header: BundleHeader, parts: Iterable[Part], progress: Progress) -> Iterator[bytes]:
    digest = hashlib.sha256()
    first = Frame(FrameType.HEADER, header.to_bytes()).to_bytes()
    digest.update(first)
    yield first
    count = files = 0
    progress(0, header.count)
    for part in parts:
        kind = FrameType.BLOB if isinstance(part, Blob) else FrameType.FILE
        frame = Frame(kind, part.to_bytes()).to_bytes()
        digest.update(frame)
        yield frame
        count += kind is FrameType.BLOB
        files += kind is FrameType.FILE
        progress(count, header.count)
    if (count, files) != (header.count, header.files):
        raise ValueError("the header names another number of interviews or files")
    yield Frame(FrameType.TRAILER, Trailer(count, digest.hexdigest()).to_bytes()).to_bytes()


@dataclass(frozen=True, slots=True)
class BundleContents:
    """Everything of a bundle that could be verified; `problem` says why the rest could not."""

    header: BundleHeader
    blobs: tuple[Blob, ...]
    files: tuple[FilePart, ...]
    complete: bool
    expected: int
    problem: Code | None


@dataclass(frozen=True, slots=True)
class BundleReport:
    """What a look through a whole bundle found: its header and the size in bytes of its sealed interviews."""

    header: BundleHeader
    count: int
    sealed_bytes: int


class BundleReader:
    """Hands out a bundle's parts one by one, each verified; a context manager that closes the file.

    `header` is there at once. After iteration `complete` says whether all came; else `problem` is a code,
    and what was handed out before the damage is authentic and may be kept.
    """

    def __init__(self, path: Path, file: BinaryIO, identities: Sequence[Identity]) -> None:
        self.path = path
        self.complete = False
        self.problem: Code | None = None
        self.count = 0
        self.files = 0
        self._record = ""
        self._file = file
        self._digest = hashlib.sha256()
        self._frames = read_frames(age.decrypt_stream(file, identities))
        self.header = self._read_header()

    @property
    def expected(self) -> int:
        """How many interviews the bundle says it holds."""
        return self.header.count

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def __iter__(self) -> Iterator[Part]:
        """What was not yet handed out, files behind their interview. Damage ends it, it does not raise."""
        try:
            yield from self._parts()
        except (age.AgeError, FrameError, PartDamaged, OSError):
            self.problem = Code.BUNDLE_DAMAGED
        except PartTooNew:
            self.problem = Code.BUNDLE_TOO_NEW
        else:
            self.complete = True

    def error(self) -> KnownError | None:
        """What was wrong, for the person who chose the file; None where nothing was."""
        if self.problem is None:
            return None
        return KnownError(self.problem, path=str(self.path), read=self.count, expected=self.expected)

    def contents(self, progress: Progress = silent) -> BundleContents:
        """All interviews at once. `progress` may raise `Cancelled`."""
        parts = []
        for part in self:
            parts.append(part)
            progress(self.count, self.expected)
        blobs = tuple(part for part in parts if isinstance(part, Blob))
        files = tuple(part for part in parts if isinstance(part, FilePart))
        return BundleContents(self.header, blobs, files, self.complete, self.expected, self.problem)

    def _read_header(self) -> BundleHeader:
        place = {"path": str(self.path)}
        try:
            frame = next(self._frames, None)
            if frame is None or frame.type != FrameType.HEADER:
                raise KnownError(Code.BUNDLE_NOT_A_BUNDLE, **place)
            header = BundleHeader.from_bytes(frame.payload)
        except age.NotAge:
            raise KnownError(Code.BUNDLE_NOT_A_BUNDLE, **place) from None
        except age.WrongKey:
            raise KnownError(Code.BUNDLE_OTHER_SURVEY, **place) from None
        except PartTooNew:
            raise KnownError(Code.BUNDLE_TOO_NEW, **place) from None
        except (age.AgeError, FrameError, PartDamaged):
            raise KnownError(Code.BUNDLE_UNREADABLE, **place) from None
        except OSError as error:
            raise KnownError(Code.FILE_UNREADABLE, **place, reason=atomic.reason(error)) from None
        self._digest.update(frame.to_bytes())
        return header

    def _parts(self) -> Iterator[Part]:
        for frame in self._frames:
            if frame.type == FrameType.TRAILER:
                self._check_end(Trailer.from_bytes(frame.payload))
                return
            self._digest.update(frame.to_bytes())
            if frame.type == FrameType.BLOB:
                if self.count == self.expected:
                    raise PartDamaged
                blob = Blob.from_bytes(frame.payload)
                self._record = blob.record
                self.count += 1
                yield blob
            elif frame.type == FrameType.FILE:
                file = FilePart.from_bytes(frame.payload)
                if self.files == self.header.files or file.record != self._record:
                    raise PartDamaged
                self.files += 1
                yield file
            elif frame.type < OPTIONAL:
                raise PartTooNew
        raise PartDamaged

    def _check_end(self, trailer: Trailer) -> None:
        digest = self._digest.hexdigest()
        if trailer.count != self.count or trailer.count != self.expected or trailer.digest != digest:
            raise PartDamaged
        if self.files != self.header.files:
            raise PartDamaged
        # The end is only the end where the file says so too.
        if next(self._frames, None) is not None:
            raise PartDamaged


def read(path: Path, identities: Sequence[Identity]) -> BundleReader:
    """Open a bundle; use it in a `with` statement.

    Raises FILE_MISSING, FILE_UNREADABLE, BUNDLE_NOT_A_BUNDLE, BUNDLE_OTHER_SURVEY (no identity opens it),
    BUNDLE_UNREADABLE (damaged before the first interview), BUNDLE_TOO_NEW.
    """
    try:
        file = path.open("rb")
    except FileNotFoundError:
        raise KnownError(Code.FILE_MISSING, path=str(path)) from None
    except OSError as error:
        raise KnownError(Code.FILE_UNREADABLE, path=str(path), reason=atomic.reason(error)) from None
    try:
        return BundleReader(path, file, identities)
    except BaseException:
        file.close()
        raise


def read_all(path: Path, identities: Sequence[Identity], progress: Progress = silent) -> BundleContents:
    """Everything of a bundle that can be verified. Raises as `read` does; later damage is in the result."""
    with read(path, identities) as reader:
        return reader.contents(progress)


def verify(path: Path, identities: Sequence[Identity], progress: Progress = silent) -> BundleReport:
    """Look through a bundle and open every interview and every file in it, keeping nothing.

    Raises as `read` does, BUNDLE_DAMAGED where any is missing or cannot be opened.
    """
    opened = size = lacking = 0
    wanted: set[str] = set()
    with read(path, identities) as reader:
        for part in reader:
            try:
                if isinstance(part, Blob):
                    lacking += len(wanted)
                    wanted = set()
                    wanted = _named_in(sealing.open_sealed(part.sealed, identities))
                    opened += 1
                else:
                    wanted.discard(hashlib.sha256(sealing.open_file(part.sealed, identities)).hexdigest())
                size += len(part.sealed)
            except KnownError:
                reader.problem = Code.BUNDLE_DAMAGED
            progress(reader.count, reader.expected)
        if lacking + len(wanted) and reader.problem is None:
            reader.problem = Code.BUNDLE_DAMAGED
        if reader.problem is not None:
            raise KnownError(reader.problem, path=str(path), read=opened, expected=reader.expected)
        return BundleReport(reader.header, opened, size)


def _named_in(record: bytes) -> set[str]:
    """The SHA-256 of each file that a record names; what else is wrong with it, merging says."""
    try:
        return {attachment.sha256 for attachment in attachments.named_in(json.loads(record))}
    except (ValueError, RecursionError):
        return set()
