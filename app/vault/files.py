"""The files of a vault by name, and what it takes to have them on the disk itself."""

from __future__ import annotations

import errno
import os
import sys
from typing import TYPE_CHECKING

from app.base.errors import Code, KnownError

if TYPE_CHECKING:
    from pathlib import Path

KEY_NAME = "vault.key"
DATABASE_NAME = "vault.db"
LOCK_NAME = "vault.lock"
JOURNAL_SUFFIX = "-journal"
NEW_SUFFIX = ".new"

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})


def sync(handle: int) -> None:
    """Have the bytes of an open file on the disk, past the drive's own cache where the system can."""
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
    else:
        os.fsync(handle)


def sync_folder(folder: Path) -> None:
    """Have a folder's entries on the disk. Windows has no such call and writes them with the file."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def make_private(folder: Path) -> None:
    """Make the folder, for its owner alone where the system knows owners.

    Raises FILE_UNWRITABLE or DISK_FULL.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if os.name == "posix":
            folder.chmod(0o700)
    except OSError as error:
        raise unwritable(folder, error) from None


def unwritable(path: Path, error: OSError) -> KnownError:
    """DISK_FULL or FILE_UNWRITABLE, whichever the system's error means."""
    if error.errno in _FULL:
        return KnownError(Code.DISK_FULL, path=str(path))
    return KnownError(Code.FILE_UNWRITABLE, path=str(path), reason=error.strerror or "the system refused")
