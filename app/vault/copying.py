"""A vault's two files as a whole: given out for a backup, put into an empty folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.base.atomic import explain, reason
from app.base.errors import Code, KnownError
from app.vault.creation import clear_leftovers, name_files
from app.vault.database import APPLICATION_ID
from app.vault.files import (
    DATABASE_NAME,
    KEY_NAME,
    NEW_SUFFIX,
    make_private,
    write_private,
)
from app.vault.keyring import Head, role_of
from app.vault.lock import FolderLock
from app.vault.pages import PAGE_SIZE, PAGES, KeyFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

KEY_FILE_SIZE: Final = PAGE_SIZE * PAGES
_BLOCK: Final = 1 << 20
_SQLITE: Final = b"SQLite format 3\0"
_APPLICATION_ID_AT: Final = 68


@dataclass(frozen=True, slots=True)
class FileCopy:
    """One of the two files: its name, its size in bytes, and its content in pieces of at most 1 MiB."""

    name: str
    size: int
    pieces: Iterator[bytes]


def files_of(folder: Path) -> tuple[FileCopy, FileCopy]:
    """The key file, then the database, of a vault whose database nobody writes meanwhile.

    The pieces raise FILE_UNREADABLE where the disk refuses, or gives less than the file's size.
    """
    key, database = (_file(folder / name) for name in (KEY_NAME, DATABASE_NAME))
    return key, database


def restore_files(folder: Path, key_file: bytes, database: Iterable[bytes]) -> None:
    """Make a vault of the bytes of both files; after a crash it exists whole or not at all.

    `database` are pieces in order. Whatever they raise is passed on, and nothing is left.
    Raises VAULT_EXISTS, VAULT_IN_USE, VAULT_DAMAGED where the bytes are not those of a vault,
    FILE_UNWRITABLE, DISK_FULL.
    """
    make_private(folder)
    lock = FolderLock(folder)
    try:
        if role_of(folder) is not None:
            raise KnownError(Code.VAULT_EXISTS, path=str(folder))
        _restore(folder, key_file, database)
    finally:
        lock.release()


def _file(path: Path) -> FileCopy:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise KnownError(Code.FILE_UNREADABLE, path=str(path), reason=reason(error)) from None
    return FileCopy(path.name, size, _pieces(path, size))


def _pieces(path: Path, size: int) -> Iterator[bytes]:
    try:
        with path.open("rb", buffering=0) as file:
            left = size
            while left and (piece := file.read(min(left, _BLOCK))):
                left -= len(piece)
                yield piece
    except OSError as error:
        raise KnownError(Code.FILE_UNREADABLE, path=str(path), reason=reason(error)) from None
    if left:
        raise KnownError(Code.FILE_UNREADABLE, path=str(path), reason="end of file")


def _restore(folder: Path, key_file: bytes, database: Iterable[bytes]) -> None:
    new_key, new_database = (folder / (name + NEW_SUFFIX) for name in (KEY_NAME, DATABASE_NAME))
    try:
        clear_leftovers(folder)
        try:
            write_private(new_key, [key_file])
            _require_keys(new_key)
            write_private(new_database, database)
            _require_database(new_database)
            name_files(folder)
        except BaseException:
            clear_leftovers(folder)
            raise
    except OSError as error:
        raise explain(error, folder) from None


def _require_keys(path: Path) -> None:
    if path.stat().st_size != KEY_FILE_SIZE:
        raise KnownError(Code.VAULT_DAMAGED, place=KEY_NAME)
    Head(KeyFile.read(path))


def _require_database(path: Path) -> None:
    with path.open("rb") as file:
        start = file.read(_APPLICATION_ID_AT + 4)
    if not start.startswith(_SQLITE) or start[_APPLICATION_ID_AT:] != APPLICATION_ID.to_bytes(4, "big"):
        raise KnownError(Code.VAULT_DAMAGED, place=DATABASE_NAME)
