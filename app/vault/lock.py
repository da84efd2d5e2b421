"""Keeps a second program off a data folder for as long as this one lives, idle or not."""

from __future__ import annotations

import errno
import os
import sys
from typing import TYPE_CHECKING

from app.base.atomic import explain
from app.base.errors import Code, KnownError
from app.vault.files import LOCK_NAME

if TYPE_CHECKING:
    from pathlib import Path

_TAKEN = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK})


class FolderLock:
    """The system's lock on `vault.lock`; the system itself drops it when the process ends, however it ends.

    It is a lock of its own and not SQLite's alone, because the key file is read and mended before the
    database is opened, and because POSIX drops SQLite's once this process closes any handle on the file.
    """

    def __init__(self, folder: Path, flags: int = os.O_RDWR | os.O_CREAT) -> None:
        path = folder / LOCK_NAME
        try:
            self._handle = os.open(path, flags, 0o600)
        except OSError as error:
            raise explain(error, path) from None
        try:
            _lock(self._handle)
        except OSError as error:
            os.close(self._handle)
            if error.errno in _TAKEN:
                raise KnownError(Code.VAULT_IN_USE, path=str(folder)) from None
            raise explain(error, path) from None

    @classmethod
    def look(cls, folder: Path) -> FolderLock | None:
        """The lock for one who changes nothing in the folder; None where no program ever took it."""
        return cls(folder, os.O_RDONLY) if (folder / LOCK_NAME).exists() else None

    def release(self) -> None:
        """Let others in. Calling it again does nothing."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
