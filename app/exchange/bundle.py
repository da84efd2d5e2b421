"""Writes entries of a laptop's chain and its sealed interviews into encrypted files that travel."""

from __future__ import annotations

import hashlib
import secrets
from typing import TYPE_CHECKING

from app.base import atomic
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.base.reading import is_there
from app.crypto import age
from app.exchange import sealing
from app.exchange.bundle_parts import FORMAT, Blob, BundleHeader, ChainPart, FilePart, Trailer
from app.exchange.bundle_reader import BundleReader, Fault, Part, read
from app.exchange.bundle_verify import BundleReport, verify
from app.exchange.chain import SignedEntry
from app.exchange.frames import Frame, FrameError, FrameType

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from app.base.atomic import Staged
    from app.base.progress import Progress
    from app.crypto.age import Recipient
    from app.crypto.signing import SigningKey

__all__ = [
    "MAX_PART",
    "SUFFIX",
    "Blob",
    "BundleHeader",
    "BundleReader",
    "BundleReport",
    "ChainPart",
    "Fault",
    "FilePart",
    "Part",
    "new_id",
    "random_name",
    "read",
    "stage",
    "verify",
    "write",
]

SUFFIX = ".dala"

MAX_PART = 64 * 1024 * 1024
"""Bytes of frames in one file of a hand-over; a single interview above that has a file to itself."""

_TYPES = {SignedEntry: FrameType.ENTRY, Blob: FrameType.BLOB, FilePart: FrameType.FILE}


def new_id() -> str:
    """A random id for a hand-over."""
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
    key: SigningKey | None = None,
) -> str:
    """Write the entries, interviews and files that `header` tells of to a new file at `path`.

    Returns the SHA-256 (hex) of that file. An interview stands behind the final entry that names it, its
    files behind it. `key` is the device's, which the header's `chain` needs.
    The file is whole, on the device and read back, or it is not there. `progress` is called between parts
    and may raise `Cancelled`. Raises FILE_EXISTS, DISK_FULL, FILE_UNWRITABLE, CHANGED_ON_DISK,
    INTERVIEW_TOO_LARGE; ValueError where a count differs.
    """
    staged = stage(path, header, parts, recipients, progress, key)
    staged.publish()
    return staged.digest


def stage(
    path: Path,
    header: BundleHeader,
    parts: Iterable[Part],
    recipients: Sequence[Recipient | str],
    progress: Progress = silent,
    key: SigningKey | None = None,
) -> Staged:
    """What `write` does up to the naming, for files that get their names together. Raises as `write`."""
    if is_there(path):
        raise KnownError(Code.FILE_EXISTS, path=str(path))
    if (key is None) != (header.chain is None):
        raise ValueError("a chain needs the key of its device, and nothing else does")
    content = _content(header, parts, progress, key)
    try:
        return atomic.stage(path, age.encrypt_stream(content, recipients))
    except FrameError:
        raise KnownError(Code.INTERVIEW_TOO_LARGE, limit=sealing.MAX_RECORD >> 20) from None


def _content(
    header: BundleHeader, parts: Iterable[Part], progress: Progress, key: SigningKey | None = None
) -> Iterator[bytes]:
    digest = hashlib.sha256()
    first = Frame(FrameType.HEADER, header.to_bytes()).to_bytes()
    digest.update(first)
    yield first
    came = dict.fromkeys(FrameType, 0)
    progress(0, header.count)
    for part in parts:
        kind = _TYPES[type(part)]
        frame = Frame(kind, part.to_bytes()).to_bytes()
        digest.update(frame)
        yield frame
        came[kind] += 1
        if kind is not FrameType.ENTRY:
            progress(came[FrameType.BLOB], header.count)
    chain = header.chain
    entries = 0 if chain is None else chain.last - chain.first + 1
    if (came[FrameType.BLOB], came[FrameType.FILE], came[FrameType.ENTRY]) != (
        header.count,
        header.files,
        entries,
    ):
        raise ValueError("the header names another number of interviews, files or entries")
    end = Trailer(header.count, digest.hexdigest())
    if chain is not None and key is not None:
        signature = key.sign(FORMAT, digest.digest())
        end = Trailer(header.count, digest.hexdigest(), header.files, chain.last, signature)
    yield Frame(FrameType.TRAILER, end.to_bytes()).to_bytes()
