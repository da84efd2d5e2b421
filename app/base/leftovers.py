"""What a killed program left half-written beside a file, and how to tell it from what is being written."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import sys
from typing import TYPE_CHECKING, Final

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from pathlib import Path

_PART: Final = re.compile(r"dala-[0-9a-f]{16}\.part")


def part_beside(path: Path) -> Path:
    """A new name beside `path` for what will become it; random, because two programs may write it at once."""
    return path.with_name(f"dala-{secrets.token_hex(8)}.part")


class Held:
    """Says, as long as the writing process lives, that a half-written file is somebody's.

    An open handle of its own, which the system lets go of when the process dies: locked, or on Windows just
    open, for a file that is open cannot be removed there.
    """

    def __init__(self) -> None:
        self._handle = -1

    def take(self, part: Path) -> None:
        """Hold a file that is being written until `release`, also when it is written and closed."""
        self._handle = os.open(part, os.O_RDONLY)
        if sys.platform != "win32":
            with contextlib.suppress(OSError):  # some network drives know no locks
                fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def allow_renaming(self) -> None:
        """Windows does not rename what is open."""
        if sys.platform == "win32":
            self.release()

    def release(self) -> None:
        """Let go; may be called twice."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            os.close(handle)


def sweep(folder: Path) -> int:
    """Remove from `folder` what killed programs left half-written, as far as one can; how many it were."""
    found = 0
    with contextlib.suppress(OSError):
        for entry in sorted(folder.iterdir()):
            if _PART.fullmatch(entry.name) and entry.is_file() and not entry.is_symlink():
                with contextlib.suppress(OSError):
                    found += _remove(entry)
    return found


def _remove(entry: Path) -> int:
    if sys.platform == "win32":
        entry.unlink()
    else:
        handle = os.open(entry, os.O_RDONLY | os.O_NOFOLLOW)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)  # raises where somebody writes it
            entry.unlink()
        finally:
            os.close(handle)
    return 1
