"""A desk's interviews, drafts and keys: rows that one passphrase opens and one program uses at a time."""

from __future__ import annotations

import contextlib
import itertools
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.base.errors import Code, KnownError
from app.vault.creation import NewRow, create_files
from app.vault.database import Database
from app.vault.files import DATABASE_NAME, KEY_NAME, make_private
from app.vault.index import (
    ATTACHMENT,
    DRAFT,
    IN_ROOT,
    ROOT,
    Index,
    IndexBroken,
    Summary,
    assemble,
    load_root,
    load_shard,
)
from app.vault.keyring import FIRST_EPOCH, Keyring, Role, role_of
from app.vault.lock import FolderLock
from app.vault.sealed import LASTING, Sealer, damaged, unpadded
from app.vault.transaction import Transaction

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from app.crypto.passphrase import KdfCost

_READ_AT_ONCE = 64

__all__ = ["ATTACHMENT", "DRAFT", "NewRow", "Role", "Row", "Transaction", "Vault"]


@dataclass(frozen=True, slots=True)
class Row:
    """What the index tells of a row without reading it; `number` grows from row to row, none is used twice."""

    id: str
    kind: str
    summary: Summary
    number: int


class Vault:
    """The open vault of a data folder. May be used from any thread, by one at a time.

    Any method may raise VAULT_DAMAGED, naming the place. A write may raise DISK_FULL or FILE_UNWRITABLE: then
    nothing of it is kept, what was saved before is unharmed, and the next write may be tried at once.
    """

    _index: Index
    _epoch: int

    def __init__(self, folder: Path, lock: FolderLock, keyring: Keyring) -> None:
        self.folder = folder
        self.role = keyring.role
        self._lock = lock
        self._keyring = keyring
        self._sealer = Sealer(keyring)
        self._turn = threading.RLock()
        self._is_open = True
        self._is_doubtful = False
        self._erasure_pending = False
        self._database = Database(folder / DATABASE_NAME)
        try:
            self._load()
        except BaseException:
            self._database.close()
            raise
        keyring.mend()

    @classmethod
    def create(
        cls,
        folder: Path,
        passphrase: str,
        cost: KdfCost,
        role: Role = Role.DEVICE,
        rows: Iterable[NewRow] = (),
    ) -> Vault:
        """A new vault that holds `rows`; after a crash it exists with all of them or not at all.

        Raises VAULT_EXISTS, VAULT_IN_USE, and VAULT_DAMAGED where a database lies there without its key file.
        """
        make_private(folder)
        lock = FolderLock(folder)
        try:
            return cls(folder, lock, create_files(folder, passphrase, cost, role, rows))
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(cls, folder: Path, passphrase: str) -> Vault:
        """The vault in `folder`.

        Raises VAULT_MISSING, VAULT_IN_USE (at once, never waiting), VAULT_LOCKED for a wrong passphrase,
        VAULT_DAMAGED, VAULT_TOO_NEW.
        """
        if role_of(folder) is None:
            raise KnownError(Code.VAULT_MISSING, path=str(folder))
        lock = FolderLock(folder)
        try:
            return cls(folder, lock, Keyring.unlock(folder / KEY_NAME, passphrase))
        except BaseException:
            lock.release()
            raise

    @property
    def erasure_pending(self) -> bool:
        """Whether a finished draft's key could not be erased yet; each write and each opening tries again."""
        return self._erasure_pending

    def close(self) -> None:
        """Close the files, forget the keys, let others in. Calling it again does nothing."""
        with self._turn:
            if self._is_open:
                self._is_open = False
                self._database.close()
                self._keyring.forget()
                self._lock.release()

    def rows(self, kind: str) -> list[Row]:
        """The rows of a kind, in the order in which they came."""
        with self._turn:
            self._ready()
            listed = self._index.in_root() if kind in IN_ROOT else self._index.entries()
            found = sorted((entry for entry in listed if entry.kind == kind), key=lambda entry: entry.number)
            return [Row(e.id, e.kind, e.summary, e.number) for e in found]

    def row(self, row_id: str) -> Row | None:
        """What the index tells of the row of that id, whatever its kind, or None."""
        with self._turn:
            self._ready()
            entry = self._index.get(row_id)
            return None if entry is None else Row(entry.id, entry.kind, entry.summary, entry.number)

    def read(self, row_id: str) -> bytes:
        """What was put last under that id. Raises KeyError where there is no such row."""
        with self._turn:
            self._ready()
            entry = self._index.get(row_id)
            if entry is None:
                raise KeyError(row_id)
            stored = self._database.read((entry.number,)).get(entry.number)
            payload = self._sealer.open_entry(stored, entry, self._epoch)
            return unpadded(payload, entry.number) if entry.padded else payload

    def read_many(self, row_ids: Iterable[str]) -> Iterator[bytes]:
        """What `read` gives of each, in that order, several times as fast; some rows are held at a time."""
        waiting = iter(row_ids)
        while some := list(itertools.islice(waiting, _READ_AT_ONCE)):
            with self._turn:
                self._ready()
                entries = [self._index.get(row_id) for row_id in some]
                if None in entries:
                    raise KeyError(some[entries.index(None)])
                wanted = [entry for entry in entries if entry is not None]
                stored = self._database.read([entry.number for entry in wanted])
                payloads = [self._sealer.open_entry(stored.get(e.number), e, self._epoch) for e in wanted]
            for entry, payload in zip(wanted, payloads, strict=True):
                yield unpadded(payload, entry.number) if entry.padded else payload

    @contextlib.contextmanager
    def write(self) -> Iterator[Transaction]:
        """Collect changes; they are committed, and on the disk, when the block ends without an error.

        Changes are not seen by `read` and `rows` before. Blocks must not be nested.
        """
        with self._turn:
            self._ready()
            transaction = Transaction(self._index)
            yield transaction
            try:
                self._commit(transaction)
            except BaseException:
                # The commit may have reached the disk or not: only the disk knows.
                self._is_doubtful = True
                with contextlib.suppress(KnownError):
                    self._recover()
                raise

    def _commit(self, transaction: Transaction) -> None:
        """In the order that no crash can harm: new epoch key, one transaction, old epoch key erased."""
        epoch = self._epoch
        if transaction.shreds:
            epoch += 1
            self._keyring.begin_epoch(epoch)
        with self._database.write() as database:
            index = transaction.apply(database, self._sealer, self._epoch, epoch)
        self._index, self._epoch = index, epoch
        if transaction.shreds or self._erasure_pending:
            self._erase_old_epochs()

    def _recover(self) -> None:
        """Go back to what the disk holds."""
        self._database.reopen()
        self._load()
        self._is_doubtful = False

    def _load(self) -> None:
        """Read all lists. Then erase the key that a crash left beside that of the database's epoch."""
        root = self._database.read((ROOT,)).get(ROOT)
        if root is None or root.epoch < FIRST_EPOCH:
            raise damaged(ROOT)
        listed = unpadded(self._sealer.open(root, ROOT, root.revision, root.epoch), ROOT)
        try:
            next_number, lists, drafts = load_root(listed, root.revision)
            stored = self._database.read(tuple(lists))
            shards = {ROOT: drafts}
            for number, revision in lists.items():
                payload = self._sealer.open(stored.get(number), number, revision, LASTING)
                shards[number] = load_shard(unpadded(payload, number), revision)
            self._index = assemble(next_number, shards)
        except IndexBroken:
            raise damaged(ROOT) from None
        self._epoch = root.epoch
        self._erase_old_epochs()

    def _erase_old_epochs(self) -> None:
        """Done after the commit, so a failure must not undo what is finished: it is tried again later."""
        try:
            self._keyring.keep_only(self._epoch)
            self._erasure_pending = False
        except KnownError:
            self._erasure_pending = True

    def _ready(self) -> None:
        if not self._is_open:
            raise RuntimeError("the vault is closed")
        if self._is_doubtful:
            self._recover()
