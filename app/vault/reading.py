"""A vault that is only looked at: read as an open one, while not one byte of its folder changes."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING, Self

from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.vault import checking, upgrading
from app.vault.database import Database
from app.vault.files import DATABASE_NAME, KEY_NAME
from app.vault.index import FIRST_EPOCH, FIRST_OUTBOX, Generations, Index
from app.vault.keyring import Keyring, role_of
from app.vault.loading import load
from app.vault.lock import FolderLock
from app.vault.looking import LookedAt
from app.vault.sealed import Sealer
from app.vault.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from types import TracebackType

    from app.base.progress import Progress
    from app.vault.checking import VaultCheck
    from app.vault.database import StoredRow, Writing


class LookedDatabase(Database):
    """The rows of a database that nobody writes."""

    def __init__(self, path: Path) -> None:
        self._looked = LookedAt(path)
        self.layout = self._looked.layout
        self.is_pending = self._looked.is_pending

    def read(self, numbers: Sequence[int]) -> dict[int, StoredRow]:
        """Those of the rows that are there, by number."""
        return self._looked.read(numbers)

    def numbers(self) -> list[int]:
        """The numbers of all rows."""
        return self._looked.numbers()

    def close(self) -> None:
        """Let the file go."""
        self._looked.close()

    def reopen(self) -> None:
        """Nothing was written, so there is nothing to go back to."""
        self._refused()

    @contextlib.contextmanager
    def write(self) -> Iterator[Writing]:
        """Nothing is written."""
        yield self._refused()

    def _refused(self) -> Writing:
        raise RuntimeError("this vault is only looked at")


class LookedVault(Vault):
    """`rows`, `row`, `read`, `read_many` and `check` of a vault; any write raises RuntimeError.

    A list that is damaged is left out, and what it named with it, everything where it is the root list:
    `check` tells. Raises VAULT_MISSING, VAULT_IN_USE, VAULT_LOCKED, VAULT_CLOSED, VAULT_TOO_NEW, and
    VAULT_DAMAGED where nothing can be opened at all.
    """

    _database: LookedDatabase

    def __init__(self, folder: Path, passphrase: str) -> None:
        self.folder = folder
        if role_of(folder) is None:
            raise KnownError(Code.VAULT_MISSING, path=str(folder))
        self._turn = threading.RLock()
        self._is_open = True
        self._is_doubtful = self._is_copied = self._erasure_pending = False
        with contextlib.ExitStack() as opened:
            self._looking = FolderLock.look(folder)
            if self._looking is not None:
                opened.callback(self._looking.release)
            self._keyring = Keyring.unlock(folder / KEY_NAME, passphrase)
            self.role = self._keyring.role
            self._database = LookedDatabase(folder / DATABASE_NAME)
            opened.callback(self._database.close)
            self._sealer = Sealer(self._keyring, self._database.layout)
            self._index, self._now = self._lists()
            opened.pop_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def check(self, progress: Progress = silent) -> VaultCheck:
        """Open every row and tell what is not whole. Damage is in what is returned."""
        database = self._database
        pending = database.is_pending or upgrading.has_copies(self.folder)
        return checking.check(database, self._keyring, database.layout, progress, is_pending=pending)

    def close(self) -> None:
        """Let the files go, forget the keys. Calling it again does nothing."""
        if self._is_open:
            self._is_open = False
            self._database.close()
            self._keyring.forget()
            if self._looking is not None:
                self._looking.release()

    def _lists(self) -> tuple[Index, Generations]:
        try:
            return load(self._database, self._sealer, _leave_out)
        except KnownError as error:
            if error.code is not Code.VAULT_DAMAGED:
                raise
            return Index.empty(), Generations(FIRST_EPOCH, FIRST_OUTBOX)


def _leave_out(*_damage: object) -> None:
    """Go on without a damaged list."""
