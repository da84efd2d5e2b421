"""Reads a vault's database without opening it for writing: not one byte of its folder changes."""

from __future__ import annotations

import sqlite3
import struct
from typing import TYPE_CHECKING, Final

from app.base.atomic import reason
from app.base.errors import Code, KnownError
from app.vault.database import StoredRow, any_text, layout_of, only_bytes, told
from app.vault.files import JOURNAL_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_QUERY: Final = "SELECT number, revision, epoch, payload FROM rows WHERE number = ?"
_MAGIC: Final = bytes.fromhex("d9d505f920a163d7")
_HEADER: Final = struct.Struct(">8siIIII")
_WORD: Final = struct.Struct(">I")
_CHECKED_EVERY: Final = 200
_TO_THE_END: Final = -1
_PENDING_BYTE: Final = 0x40000000


class LookedAt:
    """`vault.db` as opening it would find it: a journal that waits is undone in memory only.

    The folder's lock should be held. Raises VAULT_DAMAGED, VAULT_TOO_NEW, FILE_UNREADABLE.
    """

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise KnownError(Code.VAULT_DAMAGED, place=f"{path.name}: missing")
        self._path = path
        try:
            journal = path.with_name(path.name + JOURNAL_SUFFIX)
            waiting = journal.read_bytes() if journal.is_file() else b""
            # A journal whose heading never reached the disk undoes nothing.
            self.is_pending = waiting.startswith(_MAGIC)
            undone = undo(path.read_bytes(), waiting) if self.is_pending else b""
        except OSError as error:
            raise KnownError(Code.FILE_UNREADABLE, path=str(path), reason=reason(error)) from None
        with told(path):
            if self.is_pending:
                self._connection = sqlite3.connect(":memory:")
                self._connection.deserialize(undone)
            else:
                address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
                self._connection = sqlite3.connect(address, uri=True)
            self._connection.text_factory = any_text
            try:
                self.layout = layout_of(self._connection, path)
            except BaseException:
                self._connection.close()
                raise

    def read(self, numbers: Sequence[int]) -> dict[int, StoredRow]:
        """Those of the rows that are there, by number."""
        found: dict[int, StoredRow] = {}
        with told(self._path):
            for asked in numbers:
                for number, revision, epoch, payload in self._connection.execute(_QUERY, (asked,)):
                    row = StoredRow(
                        number=number, revision=revision, epoch=epoch, payload=only_bytes(payload)
                    )
                    found[number] = row
        return found

    def numbers(self) -> list[int]:
        """The numbers of all rows."""
        with told(self._path):
            return [
                number for (number,) in self._connection.execute("SELECT number FROM rows ORDER BY number")
            ]

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()


def undo(database: bytes, journal: bytes) -> bytes:
    """The database as it was before the transaction whose rollback journal that is.

    The journal is SQLite's (fileformat2, section 3): headings at sector boundaries, each followed by records
    `page number | page | checksum`. What follows the first record that is not whole never reached the
    database either.
    """
    out = bytearray(database)
    at, size = 0, None
    while len(journal) - at >= _HEADER.size:
        magic, count, nonce, pages, sector, page_size = _HEADER.unpack_from(journal, at)
        if magic != _MAGIC or not 512 <= page_size <= 65536 or not 32 <= sector <= 65536:
            break
        size = pages * page_size if size is None else size
        at += sector
        record = page_size + 2 * _WORD.size
        if count == _TO_THE_END:
            count = (len(journal) - at) // record
        for _ in range(count):
            if not _restore(out, journal[at : at + record], nonce, page_size):
                return bytes(out[:size])
            at += record
        at = -(-at // sector) * sector
    return bytes(out if size is None else out[:size])


def _restore(out: bytearray, record: bytes, nonce: int, page_size: int) -> bool:
    """Put one page back. False where the record is not whole."""
    if len(record) != page_size + 2 * _WORD.size:
        return False
    (number,) = _WORD.unpack_from(record)
    page = record[_WORD.size : -_WORD.size]
    (checksum,) = _WORD.unpack_from(record, page_size + _WORD.size)
    counted = nonce + sum(page[page_size - _CHECKED_EVERY : 0 : -_CHECKED_EVERY])
    if not number or number == _PENDING_BYTE // page_size + 1 or counted & 0xFFFFFFFF != checksum:
        return False
    end = number * page_size
    out.extend(bytes(max(0, end - len(out))))
    out[end - page_size : end] = page
    return True
