"""The files of a vault by name, and what it takes to have them on the disk itself."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from app.base.atomic import explain

if TYPE_CHECKING:
    from pathlib import Path

KEY_NAME = "vault.key"
DATABASE_NAME = "vault.db"
LOCK_NAME = "vault.lock"
JOURNAL_SUFFIX = "-journal"
NEW_SUFFIX = ".new"


def sync(handle: int) -> None:
    """Have the bytes of an open file on the disk, past the drive's own cache where the system can."""
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
    else:
        os.fsync(handle)


def make_private(folder: Path) -> None:
    """Make the folder, for its owner alone where the system knows owners.

    A folder that holds something already keeps the rights that somebody gave it.
    Raises FILE_UNWRITABLE or DISK_FULL.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if os.name == "posix" and not any(folder.iterdir()):
            folder.chmod(0o700)
    except OSError as error:
        raise explain(error, folder) from None
