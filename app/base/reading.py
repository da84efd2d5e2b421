"""Reads a file that somebody hands over, no more of it than shows that it is too large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.base import atomic
from app.base.errors import Code, KnownError

if TYPE_CHECKING:
    from pathlib import Path


def read_bounded(path: Path, most: int) -> bytes:
    """The first `most` bytes of a file and one more where it is larger.

    Raises FILE_MISSING, FILE_UNREADABLE.
    """
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except FileNotFoundError:
        raise KnownError(Code.FILE_MISSING, path=str(path)) from None
    except OSError as error:
        raise KnownError(Code.FILE_UNREADABLE, path=str(path), reason=atomic.reason(error)) from None


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
