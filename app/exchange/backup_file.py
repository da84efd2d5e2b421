"""A backup: both files of a vault in one, a laptop's for the survey's keys alone."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final, Self

from app.base import atomic
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.base.reading import explained, is_there
from app.crypto import age
from app.exchange.backup_parts import (
    DATABASE,
    HEADER,
    KEY,
    MAX_KEY,
    TRAILER,
    BackupHeader,
    HeaderStrange,
    HeaderTooNew,
    Role,
    trailer,
)
from app.exchange.frames import MAX_PAYLOAD, Frame, FrameError, read_frames

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path
    from types import TracebackType

    from app.base.progress import Progress
    from app.crypto.age import Identity, Recipient

__all__ = [
    "SUFFIX",
    "BackupHeader",
    "BackupReader",
    "BackupReport",
    "Role",
    "is_sealed",
    "read",
    "verify",
    "write",
]

SUFFIX: Final = ".dala-backup"
_AGE = b"age-encryption.org/"
_BLOCK = 1 << 20


def write(
    path: Path,
    header: BackupHeader,
    key: bytes,
    database: Iterable[bytes],
    recipients: Sequence[Recipient | str] = (),
    progress: Progress = silent,
) -> str:
    """Write a new backup of a vault's `key` file and `database` file; returns its SHA-256 in hex.

    A laptop's is for `recipients` alone, because a copy of its keys outlives what finishing and receipts
    destroy; a coordinator's has none, it is protected by itself. The file was read again from the device when
    this returns. `progress` counts bytes and may raise `Cancelled`. Raises FILE_EXISTS, what
    `atomic.write_atomic` raises, and ValueError where sizes or recipients are not what the header says.
    """
    if is_there(path):
        raise KnownError(Code.FILE_EXISTS, path=str(path))
    if (header.role is Role.DEVICE) != bool(recipients) or len(key) != header.key_size:
        raise ValueError("a laptop's backup has recipients and a coordinator's none")
    frames = _frames(header, key, database, progress)
    return atomic.write_atomic(path, age.encrypt_stream(frames, recipients) if recipients else frames)


def _frames(
    header: BackupHeader, key: bytes, database: Iterable[bytes], progress: Progress
) -> Iterator[bytes]:
    digest = hashlib.sha256()
    for frame in (Frame(HEADER, header.to_bytes()), Frame(KEY, key)):
        data = frame.to_bytes()
        digest.update(data)
        yield data
    done = 0
    for piece in database:
        for start in range(0, len(piece), MAX_PAYLOAD):
            data = Frame(DATABASE, piece[start : start + MAX_PAYLOAD]).to_bytes()
            digest.update(data)
            yield data
        done += len(piece)
        progress(done, header.database_size)
    if done != header.database_size:
        raise ValueError("the database has another size than the header says")
    yield Frame(TRAILER, trailer(digest.hexdigest())).to_bytes()


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A backup that is whole: its header, and SHA-256 (hex) and size of the file as its device gives it."""

    header: BackupHeader
    sealed: bool
    digest: str
    size: int


class BackupReader:
    """A backup that is read from its beginning to its end; a context manager that closes the file.

    `header` and `key`, the bytes of `vault.key`, are there at once. Only when `database` has come to its end
    is it known that all of it is whole: `verify` before anything is put in the place of something else.
    """

    def __init__(self, path: Path, file: BinaryIO, identities: Sequence[Identity]) -> None:
        self.path = path
        self._file = file
        self._digest = hashlib.sha256()
        self.sealed = file.read(len(_AGE)) == _AGE
        file.seek(0)
        pieces = age.decrypt_stream(file, identities) if self.sealed else iter(lambda: file.read(_BLOCK), b"")
        self._frames = read_frames(pieces)
        self.header = self._read_header()
        self.key = self._read_key()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def database(self, progress: Progress = silent) -> Iterator[bytes]:
        """The bytes of `vault.db` in pieces. Raises BACKUP_DAMAGED, FILE_UNREADABLE, FILE_TOO_NEW."""
        done = 0
        while (frame := self._next("vault.db")).type == DATABASE:
            done += len(frame.payload)
            if done > self.header.database_size:
                raise self._damaged("vault.db")
            self._digest.update(frame.to_bytes())
            yield frame.payload
            progress(done, self.header.database_size)
        if frame.type != TRAILER or frame.payload != trailer(self._digest.hexdigest()):
            raise self._damaged("vault.db" if frame.type == TRAILER else "trailer")
        if done != self.header.database_size or self._next("trailer", last=True).payload:
            raise self._damaged("trailer")

    def _read_header(self) -> BackupHeader:
        strange = KnownError(Code.BACKUP_NOT_A_BACKUP, path=str(self.path))
        try:
            frame = self._next("header")
            if frame.type != HEADER:
                raise strange
            header = BackupHeader.from_bytes(frame.payload)
        except HeaderTooNew:
            raise KnownError(Code.FILE_TOO_NEW, path=str(self.path)) from None
        except HeaderStrange:
            raise strange from None
        except KnownError as error:
            # Without the age file's magic, a first frame that is none says only that this is something else.
            if error.code is Code.BACKUP_DAMAGED and not self.sealed:
                raise strange from None
            raise
        if (header.role is Role.DEVICE) != self.sealed:
            raise self._damaged("header")
        self._digest.update(frame.to_bytes())
        return header

    def _read_key(self) -> bytes:
        frame = self._next("vault.key")
        if frame.type != KEY or not len(frame.payload) == self.header.key_size <= MAX_KEY:
            raise self._damaged("vault.key")
        self._digest.update(frame.to_bytes())
        return frame.payload

    def _next(self, place: str, *, last: bool = False) -> Frame:
        """The next frame; where it should be the last, one that is empty when nothing follows."""
        try:
            with explained(self.path):
                frame = next(self._frames, None)
        except age.WrongKey:
            raise KnownError(Code.BACKUP_OTHER_KEY, path=str(self.path)) from None
        except (age.AgeError, FrameError):
            raise self._damaged(place) from None
        if frame is None and last:
            return Frame(TRAILER, b"")
        if frame is None or last:
            raise self._damaged(place)
        return frame

    def _damaged(self, place: str) -> KnownError:
        return KnownError(Code.BACKUP_DAMAGED, path=str(self.path), place=place)


def read(path: Path, identities: Sequence[Identity] = ()) -> BackupReader:
    """Open a backup; use it in a `with` statement. A laptop's needs one of the survey's identities.

    Raises FILE_MISSING, FILE_UNREADABLE, BACKUP_NOT_A_BACKUP, BACKUP_OTHER_KEY, BACKUP_DAMAGED, FILE_TOO_NEW.
    """
    with explained(path):
        file = path.open("rb")
        try:
            return BackupReader(path, file, identities)
        except BaseException:
            file.close()
            raise


def is_sealed(path: Path) -> bool:
    """Whether one of the survey's keys is needed to open it. Raises FILE_MISSING, FILE_UNREADABLE."""
    with explained(path), path.open("rb") as file:
        return file.read(len(_AGE)) == _AGE


def verify(path: Path, identities: Sequence[Identity] = (), progress: Progress = silent) -> BackupReport:
    """Look through a whole backup, keeping nothing. Raises as `read` and `BackupReader.database` do."""
    with read(path, identities) as reader:
        for _ in reader.database(progress):
            pass
        header, sealed = reader.header, reader.sealed
    with explained(path):
        return BackupReport(header, sealed, atomic.digest_on_device(path), path.stat().st_size)
