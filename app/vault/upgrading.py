"""Upgrades a vault beside a copy of itself, and goes back to the copy whenever the upgrade is not whole.

The names in the folder say where it stopped, whatever cut it off: the copies are whole once that of the key
file has its name, and count no more once that is renamed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.base.atomic import digest_on_device, explain, sync_folder
from app.base.errors import Code, KnownError
from app.vault.checking import open_all
from app.vault.files import (
    BEFORE_SUFFIX,
    DATABASE_NAME,
    DONE_SUFFIX,
    JOURNAL_SUFFIX,
    KEY_NAME,
    NEW_SUFFIX,
    erase,
    sync,
    write_private,
)
from app.vault.index import FIRST_OUTBOX
from app.vault.loading import load
from app.vault.pages import PAGE_SIZE, PAGES
from app.vault.sealed import Sealer
from app.vault.upgrades import climb

if TYPE_CHECKING:
    from pathlib import Path

    from app.vault.database import Database
    from app.vault.keyring import Keyring

_BLOCK: Final = 1 << 20


def settle(folder: Path) -> None:
    """Bring a folder in which an upgrade was cut off back to what it was before, or to its end.

    The folder's lock must be held. Raises FILE_UNWRITABLE, DISK_FULL.
    """
    try:
        if _key_copy(folder).exists():
            _go_back(folder)
        _remove_copies(folder)
    except OSError as error:
        raise explain(error, folder) from None


def upgrade(folder: Path, keyring: Keyring, database: Database) -> None:
    """Bring an older vault to the present layout, or leave it as it was.

    What opened before opens afterwards; that is tried with every row before the copies go.
    Raises DISK_FULL, FILE_UNWRITABLE, CHANGED_ON_DISK, VAULT_DAMAGED.
    """
    # SQLite has undone what a crash left; closed, it holds no lock that copying would drop.
    database.close()
    try:
        _copy_beside(folder)
    except OSError as error:
        settle(folder)
        raise explain(error, folder) from None
    except BaseException:
        settle(folder)
        raise
    try:
        database.reopen()
        unreadable = _unreadable(database, keyring)
        keyring.begin_outbox(FIRST_OUTBOX)
        climb(database, keyring)
        _require_readable(database, keyring, unreadable)
        database.close()
        _accept(folder)
    except BaseException:
        database.close()
        settle(folder)
        raise
    settle(folder)
    database.reopen()


def has_copies(folder: Path) -> bool:
    """Whether an upgrade was cut off: the next opening goes back to the copies, or to the end."""
    return any(path.exists() for path in _all_copies(folder))


def key_copies(folder: Path) -> tuple[Path, ...]:
    """The copies of the key file that are there, whatever they are called by now."""
    before, unnamed, _, done = _all_copies(folder)
    return tuple(path for path in (before, unnamed, done) if path.is_file())


def erase_copies(folder: Path) -> None:
    """Leave nothing of the copies. Raises OSError."""
    _remove_copies(folder)
    erase(_key_copy(folder))


def _unreadable(database: Database, keyring: Keyring) -> set[str]:
    """The ids of rows that do not open."""
    sealer = Sealer(keyring, database.layout)
    index, now = load(database, sealer)
    _, damaged, missing = open_all(database, sealer, index, now)
    return {trouble.id for trouble in (*damaged, *missing)}


def _require_readable(database: Database, keyring: Keyring, but: set[str]) -> None:
    spoilt = _unreadable(database, keyring) - but
    if spoilt:
        raise KnownError(Code.VAULT_DAMAGED, place=f"{DATABASE_NAME}: {len(spoilt)} rows")


def _key_copy(folder: Path) -> Path:
    return folder / (KEY_NAME + BEFORE_SUFFIX)


def _done(folder: Path) -> Path:
    return folder / (KEY_NAME + DONE_SUFFIX)


def _all_copies(folder: Path) -> tuple[Path, ...]:
    unnamed = folder / (KEY_NAME + BEFORE_SUFFIX + NEW_SUFFIX)
    return _key_copy(folder), unnamed, folder / (DATABASE_NAME + BEFORE_SUFFIX), _done(folder)


def _copy_beside(folder: Path) -> None:
    unnamed = folder / (KEY_NAME + BEFORE_SUFFIX + NEW_SUFFIX)
    _copy(folder / DATABASE_NAME, folder / (DATABASE_NAME + BEFORE_SUFFIX))
    _copy(folder / KEY_NAME, unnamed)
    sync_folder(folder)
    unnamed.replace(_key_copy(folder))
    sync_folder(folder)


def _copy(source: Path, target: Path) -> None:
    """Copy a file and read the copy again from its device. Raises OSError, CHANGED_ON_DISK."""
    with source.open("rb") as read:
        write_private(target, iter(lambda: read.read(_BLOCK), b""))
    if digest_on_device(source) != digest_on_device(target):
        raise KnownError(Code.CHANGED_ON_DISK, path=str(target))


def _go_back(folder: Path) -> None:
    """Put the copies in the places of both files. Whatever cuts it off, it is done again from its start."""
    # A journal of the upgrade would be played back into the older database.
    (folder / (DATABASE_NAME + JOURNAL_SUFFIX)).unlink(missing_ok=True)
    sync_folder(folder)
    database = folder / (DATABASE_NAME + BEFORE_SUFFIX)
    if database.exists():
        database.replace(folder / DATABASE_NAME)
        sync_folder(folder)
    _put_back(_key_copy(folder).read_bytes(), folder / KEY_NAME)
    _accept(folder)


def _put_back(before: bytes, path: Path) -> None:
    """Write the pages that differ where they lie: what the upgrade put there is overwritten."""
    with path.open("r+b", buffering=0) as file:
        for start in range(0, PAGES * PAGE_SIZE, PAGE_SIZE):
            page = before[start : start + PAGE_SIZE]
            file.seek(start)
            if file.read(PAGE_SIZE) != page:
                file.seek(start)
                file.write(page)
                sync(file.fileno())


def _accept(folder: Path) -> None:
    """From here on the two files stand for themselves."""
    _key_copy(folder).replace(_done(folder))
    sync_folder(folder)


def _remove_copies(folder: Path) -> None:
    _, unnamed, database, done = _all_copies(folder)
    for path in (unnamed, database, done):
        if path.exists():
            erase(path)
            sync_folder(folder)
