"""The database file: numbered rows of opaque bytes in SQLite, one exclusive connection, no remains."""

from __future__ import annotations

import contextlib
import itertools
import os
import sqlite3
from typing import TYPE_CHECKING, Final

from sqlalchemy import LargeBinary, create_engine, event
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool
from sqlmodel import Field, Session, SQLModel, col, delete, select

from app.base.errors import Code, KnownError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from sqlalchemy.engine import Connection, Engine

APPLICATION_ID: Final = 0x44414C41
LAYOUT: Final = 3
"""The `user_version` of databases that are written; `upgrades` brings older ones to it."""

_PRAGMAS: Final = {
    "journal_mode": ("TRUNCATE", "truncate"),
    "synchronous": ("EXTRA", 3),
    "secure_delete": ("ON", 1),
    "temp_store": ("MEMORY", 2),
    "mmap_size": ("0", 0),
    "locking_mode": ("EXCLUSIVE", "exclusive"),
    "cell_size_check": ("ON", 1),
    "trusted_schema": ("OFF", 0),
    "fullfsync": ("ON", 1),
}
"""Each setting with what SQLite answers once it is in force. A write-ahead log could lose saves."""

_DAMAGED = frozenset(
    {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_TOOBIG}
)
_LONGEST_PATH: Final = 500
"""Bytes that SQLite takes of a path, without what it adds to it: in Cyrillic letters half as many."""

_FULL = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_TRUNCATE})


class _Sealed(LargeBinary):
    """Bytes; whatever else damage made of a value is taken for none."""

    def result_processor(self, dialect: object, coltype: object) -> Callable[[object], bytes]:
        return only_bytes


def only_bytes(value: object) -> bytes:
    """The value of a payload. One of another type was damaged, and opens as little as an empty one."""
    return value if isinstance(value, bytes) else b""


def any_text(raw: bytes) -> str:
    """Text that damage made of something else; it must not stop the rows around it from being read."""
    return raw.decode("utf-8", "surrogateescape")


class StoredRow(SQLModel, table=True):
    """One row as a finder of the laptop sees it. `epoch` is 0 for what is sealed under the data key."""

    __tablename__ = "rows"

    number: int = Field(primary_key=True)
    revision: int
    epoch: int
    payload: bytes = Field(sa_type=_Sealed)


_COLUMNS = ("number", "revision", "epoch", "payload")
_INSERT = insert(StoredRow)
_UPSERT = _INSERT.on_conflict_do_update(
    index_elements=["number"],
    set_={name: _INSERT.excluded[name] for name in _COLUMNS[1:]},
)

_ASKED_AT_ONCE = 500
"""Rows of one query: below the number of parameters that every SQLite takes."""

_PUT_AT_ONCE = 64
"""Rows that are written by one statement; all of them are in memory meanwhile."""


def _values(row: StoredRow) -> dict[str, object]:
    return {name: getattr(row, name) for name in _COLUMNS}


class Writing:
    """The open transaction of one `Database.write`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, row: StoredRow) -> None:
        """Insert the row or replace the one of its number."""
        # On the connection: the session would build the statement anew for each row.
        self._session.connection().execute(_UPSERT, _values(row))

    def put_all(self, rows: Iterable[StoredRow]) -> None:
        """Do the same for many rows, some at a time, which is faster."""
        waiting = iter(rows)
        while some := list(itertools.islice(waiting, _PUT_AT_ONCE)):
            self._session.connection().execute(_UPSERT, [_values(one) for one in some])

    def delete(self, number: int) -> None:
        """Delete the row of that number."""
        self._session.execute(delete(StoredRow).where(col(StoredRow.number) == number))

    def read(self, numbers: Sequence[int]) -> dict[int, StoredRow]:
        """Those of the rows that are there, by number."""
        return {number: row for number in numbers if (row := self.get(number)) is not None}

    def set_layout(self, layout: int) -> None:
        """Say that the rows are as that layout has them."""
        self._session.connection().exec_driver_sql(f"PRAGMA user_version = {layout:d}")

    def get(self, number: int) -> StoredRow | None:
        """The row of that number, or None."""
        return self._session.exec(select(StoredRow).where(col(StoredRow.number) == number)).first()


class Database:
    """`vault.db`, opened for this program alone.

    Methods raise DISK_FULL, FILE_UNWRITABLE, VAULT_DAMAGED, VAULT_IN_USE or VAULT_TOO_NEW. After any of them
    nothing of the transaction is kept, and `reopen` brings the last committed state back.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection, self._engine, self.layout = self._open()

    @classmethod
    def create(cls, path: Path) -> Database:
        """A new, empty database. The file must not be there."""
        try:
            with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as fresh:
                fresh.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                fresh.execute(f"PRAGMA user_version = {LAYOUT}")
        except sqlite3.Error as error:
            raise _known(error, path) from None
        if os.name == "posix":
            path.chmod(0o600)
        database = cls(path)
        try:
            with told(path):
                SQLModel.metadata.create_all(database._engine)
        except BaseException:
            database.close()
            raise
        return database

    def close(self) -> None:
        """Close the file; SQLite lets its lock go."""
        self._engine.dispose()
        self._connection.close()

    def reopen(self) -> None:
        """Close and open again: SQLite then undoes whatever a failed transaction left half written."""
        self.close()
        self._connection, self._engine, self.layout = self._open()

    def read(self, numbers: Sequence[int]) -> dict[int, StoredRow]:
        """Those of the rows that are there, by number."""
        found: dict[int, StoredRow] = {}
        with told(self._path), Session(self._engine) as session:
            for start in range(0, len(numbers), _ASKED_AT_ONCE):
                asked = numbers[start : start + _ASKED_AT_ONCE]
                for row in session.exec(select(StoredRow).where(col(StoredRow.number).in_(asked))):
                    session.expunge(row)
                    found[row.number] = row
        return found

    def numbers(self) -> list[int]:
        """The numbers of all rows."""
        with told(self._path), Session(self._engine) as session:
            return list(session.exec(select(StoredRow.number).order_by(col(StoredRow.number))))

    @contextlib.contextmanager
    def write(self) -> Iterator[Writing]:
        """One transaction: committed, and on the disk, when the block is left without an error."""
        with told(self._path), Session(self._engine) as session:
            yield Writing(session)
            session.commit()

    def _open(self) -> tuple[sqlite3.Connection, Engine, int]:
        if not self._path.is_file():
            raise KnownError(Code.VAULT_DAMAGED, place=f"{self._path.name}: missing")
        with told(self._path):
            connection = _connect(self._path)
            try:
                layout = _settle(connection, self._path)
            except BaseException:
                connection.close()
                raise
        # The connection may be used by the worker thread only, which need not be the one that opened it.
        engine = create_engine(
            "sqlite://", creator=lambda: connection, poolclass=StaticPool, hide_parameters=True
        )
        event.listen(engine, "begin", _begin)
        return connection, engine, layout


@contextlib.contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into known ones; their texts are dropped: they can quote what is stored."""
    try:
        yield
    except sqlite3.Error as error:
        raise _known(error, path) from None
    except UnicodeDecodeError:
        # SQLite's own message quotes a damaged schema.
        raise KnownError(Code.VAULT_DAMAGED, place=path.name) from None
    except DBAPIError as error:
        if not isinstance(error.orig, sqlite3.Error):
            raise
        raise _known(error.orig, path) from None


def _known(error: sqlite3.Error, path: Path) -> KnownError:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    primary = code & 0xFF
    if primary == sqlite3.SQLITE_FULL or code in _FULL:
        return KnownError(Code.DISK_FULL, path=str(path.parent))
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return KnownError(Code.VAULT_IN_USE, path=str(path.parent))
    if primary in _DAMAGED:
        return KnownError(Code.VAULT_DAMAGED, place=path.name)
    name = getattr(error, "sqlite_errorname", "SQLITE_ERROR")
    if primary == sqlite3.SQLITE_CANTOPEN and len(os.fsencode(path.absolute())) > _LONGEST_PATH:
        name = "the names of the folders around it are too long"
    return KnownError(Code.FILE_UNWRITABLE, path=str(path), reason=name)


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    connection.text_factory = any_text
    return connection


def _settle(connection: sqlite3.Connection, path: Path) -> int:
    """Take the lock, put every setting in force, and return the layout that the file has."""
    # Exclusive first: the lock is then never let go between two statements.
    for name in ("locking_mode", *_PRAGMAS):
        wanted, answer = _PRAGMAS[name]
        connection.execute(f"PRAGMA {name} = {wanted}")
        (got,) = connection.execute(f"PRAGMA {name}").fetchone()
        if got != answer:
            raise KnownError(Code.FILE_UNWRITABLE, path=str(path), reason=f"SQLite refuses {name}")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")
    _empty_stale_journal(path)
    return layout_of(connection, path)


def layout_of(connection: sqlite3.Connection, path: Path) -> int:
    """The layout of an open database. Raises VAULT_DAMAGED where it is none of ours, VAULT_TOO_NEW."""
    (application_id,) = connection.execute("PRAGMA application_id").fetchone()
    if application_id != APPLICATION_ID:
        raise KnownError(Code.VAULT_DAMAGED, place=path.name)
    (layout,) = connection.execute("PRAGMA user_version").fetchone()
    if layout > LAYOUT:
        raise KnownError(Code.VAULT_TOO_NEW, path=str(path))
    if layout < 1:
        raise KnownError(Code.VAULT_DAMAGED, place=f"{path.name}: version")
    return int(layout)


def _empty_stale_journal(path: Path) -> None:
    """Empty a journal that SQLite passed over: one whose heading a kill kept from the disk undoes nothing.

    SQLite would leave it until the next write, with the rows of before inside. The lock is ours, and a
    journal that had something to undo is empty by now.
    """
    journal = path.with_name(f"{path.name}-journal")
    if journal.is_file() and journal.stat().st_size:
        with journal.open("r+b") as stale:
            stale.truncate()
            os.fsync(stale.fileno())


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
