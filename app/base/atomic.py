"""Writes a file so that its name only ever holds the whole of it, or says why it could not."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import sys
from dataclasses import dataclass, field
from io import FileIO
from typing import TYPE_CHECKING

from app.base.errors import Code, KnownError
from app.base.leftovers import Held, part_beside, sweep

if sys.platform == "darwin":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_WINDOWS_DISK_FULL = 112
_BLOCK = 1 << 20


def write_atomic(path: Path, chunks: Iterable[bytes]) -> str:
    """Put `chunks` into `path`, replacing what is there, and return their SHA-256 in hex.

    They go to a `.part` beside it, which is flushed to the device, read back and compared, then renamed.
    What a killed program left half-written in the folder is removed before.
    Whatever is raised, by `chunks` too, no `.part` stays and `path` is as it was. Only the user who writes
    may read the file, where the file system knows users.

    Raises DISK_FULL, FILE_UNWRITABLE (also where the folder is missing), CHANGED_ON_DISK where the device
    gives back other bytes than it took, and what `chunks` raises.
    """
    staged = stage(path, chunks)
    staged.publish()
    return staged.digest


@dataclass(frozen=True, slots=True)
class Staged:
    """A file that is whole on its device, under another name than it will have: `part` becomes `path`.

    `digest` is its SHA-256 in hex.
    """

    part: Path
    path: Path
    digest: str
    held: Held = field(default_factory=Held, compare=False, repr=False)

    def publish(self) -> None:
        """Give it its name. Raises FILE_UNWRITABLE; then it is discarded."""
        try:
            with _explained(self.path):
                self.held.allow_renaming()
                self.part.replace(self.path)
        except BaseException:
            self.discard()
            raise
        self.held.release()
        sync_folder(self.path.parent)

    def discard(self) -> None:
        """Remove it, as far as its device still lets one."""
        self.held.allow_renaming()
        with contextlib.suppress(OSError):
            self.part.unlink(missing_ok=True)
        self.held.release()


def stage(path: Path, chunks: Iterable[bytes]) -> Staged:
    """What `write_atomic` does up to the renaming, for files that get their names together.

    Raises as `write_atomic`; no `.part` stays then.
    """
    sweep(path.parent)
    part, held = part_beside(path), Held()
    try:
        written = _write(part, chunks, path, held)
        with _explained(path):
            _compare(part, written, path)
    except BaseException:
        Staged(part, path, "", held).discard()
        raise
    return Staged(part, path, written, held)


def digest_on_device(path: Path) -> str:
    """The SHA-256, in hex, of a file as its device gives it back, past the system's cache where possible."""
    digest = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable, where the system offers that (Windows and some sticks do not)."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def explain(error: OSError, path: Path) -> KnownError:
    """The known error that says why `path` cannot be written: DISK_FULL or FILE_UNWRITABLE."""
    if error.errno in _FULL or getattr(error, "winerror", None) == _WINDOWS_DISK_FULL:
        return KnownError(Code.DISK_FULL, path=str(path))
    return KnownError(Code.FILE_UNWRITABLE, path=str(path), reason=reason(error))


def reason(error: OSError) -> str:
    """What the system says of an error, without the path that Python adds."""
    return error.strerror or type(error).__name__


def _write(part: Path, chunks: Iterable[bytes], path: Path, held: Held) -> str:
    digest = hashlib.sha256()
    with _explained(path):
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    # Unbuffered, so that closing after a failure has nothing left to write and cannot fail again.
    with FileIO(handle, "wb") as file:
        with _explained(path):
            held.take(part)
        for chunk in chunks:
            digest.update(chunk)
            with _explained(path):
                _write_all(file, chunk)
        with _explained(path):
            _sync_file(file.fileno())
    return digest.hexdigest()


def _compare(part: Path, written: str, path: Path) -> None:
    if digest_on_device(part) != written:
        raise KnownError(Code.CHANGED_ON_DISK, path=str(path))


def _write_all(file: FileIO, chunk: bytes) -> None:
    view = memoryview(chunk)
    while view:
        view = view[file.write(view) :]


def _sync_file(handle: int) -> None:
    """Push a file to the device itself: on macOS plain fsync stops at the drive's cache."""
    if sys.platform == "darwin":
        with contextlib.suppress(OSError):  # network drives and some sticks know no full flush
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
    os.fsync(handle)


@contextlib.contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise explain(error, path) from error
