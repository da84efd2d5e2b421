"""The files of a vault by name, and what it takes to have them on the disk itself."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from app.base.atomic import explain, sync_folder

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

KEY_NAME = "vault.key"
DATABASE_NAME = "vault.db"
LOCK_NAME = "vault.lock"
JOURNAL_SUFFIX = "-journal"
NEW_SUFFIX = ".new"
BEFORE_SUFFIX = ".before-3"
"""The copy that an upgrade to layout 3 goes back to."""
DONE_SUFFIX = ".done-3"
"""The same copy of the key file once it is not needed, until it is erased."""
_BLOCK = 1 << 20


def sync(handle: int) -> None:
    """Have the bytes of an open file on the disk, past the drive's own cache where the system can."""
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
    else:
        os.fsync(handle)


def write_private(path: Path, pieces: Iterable[bytes]) -> None:
    """Put `pieces` into a file for its owner alone, instead of what it held, and have it on the disk.

    Raises OSError, and whatever `pieces` raises.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        for piece in pieces:
            file.write(piece)
        file.flush()
        sync(file.fileno())


def overwrite(path: Path) -> None:
    """Write random bytes over a file where it lies; one that is not there is fine. Raises OSError."""
    if path.is_file():
        with path.open("r+b", buffering=0) as file:
            left = path.stat().st_size
            while left > 0:
                left -= file.write(os.urandom(min(left, _BLOCK)))
            sync(file.fileno())


def erase(path: Path) -> None:
    """Overwrite a file, then remove it; one that is not there is fine. Raises OSError."""
    overwrite(path)
    path.unlink(missing_ok=True)


def make_private(folder: Path) -> None:
    """Make the folder, for its owner alone where the system knows owners.

    A folder that holds something already keeps the rights that somebody gave it. Its own name and those of
    the folders made around it are on the disk afterwards: a vault is no safer than the folder it lies in.
    Raises FILE_UNWRITABLE or DISK_FULL.
    """
    try:
        missing = [one for one in (folder, *folder.parents) if not one.exists()]
        folder.mkdir(parents=True, exist_ok=True)
        for made in missing or (folder,):
            sync_folder(made.parent)
        if os.name == "posix" and not any(folder.iterdir()):
            folder.chmod(0o700)
    except OSError as error:
        raise explain(error, folder) from None
