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
