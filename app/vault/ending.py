"""Closes a vault to every passphrase, or destroys it: what is in nobody's program needs no key for either."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from app.base.atomic import explain, sync_folder
from app.base.errors import Code, KnownError
from app.vault import upgrading
from app.vault.creation import clear_leftovers
from app.vault.files import DATABASE_NAME, JOURNAL_SUFFIX, KEY_NAME, overwrite
from app.vault.keyring import wipe_passphrases
from app.vault.lock import FolderLock
from app.vault.pages import KeyFile, PageType

if TYPE_CHECKING:
    from pathlib import Path


def panic(folder: Path) -> None:
    """Erase what any passphrase opens in a vault that no program has open; a recovery key still opens it.

    Raises VAULT_IN_USE, FILE_UNWRITABLE, and RECOVERY_MISSING where there is no recovery key: then nothing
    would open it ever again, which is what `destroy` is for.
    """
    lock = FolderLock(folder)
    try:
        # An upgrade that was cut off left a copy of the key file, which would bring the passphrase back.
        files = [KeyFile.read(path) for path in (folder / KEY_NAME, *upgrading.key_copies(folder))]
        if not any(file.live(PageType.RECOV) for file in files):
            raise KnownError(Code.RECOVERY_MISSING)
        for file in files:
            wipe_passphrases(file)
        with contextlib.suppress(KnownError):  # done at the next opening, too; no passphrase waits for it
            upgrading.settle(folder)
    finally:
        lock.release()


def destroy(folder: Path) -> None:
    """Destroy the vault in `folder`, which no program has open; no passphrase is asked.

    Raises VAULT_IN_USE, FILE_UNWRITABLE. May be repeated after a failure.
    """
    lock = FolderLock(folder)
    try:
        destroy_files(folder)
    finally:
        lock.release()


def destroy_files(folder: Path) -> None:
    """Overwrite every key where it lies, then remove both files: nothing of the vault can be read again.

    The folder's lock must be held and the database closed. May be repeated after a failure.
    Raises FILE_UNWRITABLE.
    """
    try:
        overwrite(folder / KEY_NAME)
        upgrading.erase_copies(folder)
        clear_leftovers(folder)
        (folder / (DATABASE_NAME + JOURNAL_SUFFIX)).unlink(missing_ok=True)
        (folder / DATABASE_NAME).unlink(missing_ok=True)
        (folder / KEY_NAME).unlink(missing_ok=True)
    except OSError as error:
        raise explain(error, folder) from None
    sync_folder(folder)
