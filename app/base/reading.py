"""Reads a file that somebody hands over, and tells what is in the way in words that help."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from app.base import atomic
from app.base.errors import Code, KnownError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextlib.contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what the system says while `path` is read into FILE_MISSING or FILE_UNREADABLE."""
    try:
        yield
    except FileNotFoundError:
        raise KnownError(Code.FILE_MISSING, path=str(path)) from None
    except OSError as error:
        raise KnownError(Code.FILE_UNREADABLE, path=str(path), reason=atomic.reason(error)) from None


def read_bounded(path: Path, most: int) -> bytes:
    """The first `most` bytes of a file and one more where it is larger.

    Raises FILE_MISSING, FILE_UNREADABLE.
    """
    with explained(path), path.open("rb") as file:
        return file.read(most + 1)


def digest_of(path: Path) -> str:
    """SHA-256, in hex, of a file as its device gives it. Raises FILE_MISSING, FILE_UNREADABLE."""
    with explained(path):
        return atomic.digest_on_device(path)


def is_folder(path: Path) -> bool:
    """Whether a folder is there; False where nobody can tell: a stick is gone, a name is too long."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_there(path: Path) -> bool:
    """Whether anything of that name is there; False where nobody can tell, as writing to it will say."""
    try:
        return path.exists()
    except OSError:
        return False
