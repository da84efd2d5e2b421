"""A desk's interviews, drafts and keys: rows that one passphrase opens and one program uses at a time."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.crypto import selftest
from app.crypto.keys import Recipient
from app.crypto.passphrase import check_strength
from app.vault import checking, copying, ending, upgrading
from app.vault.checking import VaultCheck
from app.vault.creation import NewRow, create_files
from app.vault.database import LAYOUT, Database
from app.vault.files import DATABASE_NAME, KEY_NAME, make_private
from app.vault.index import ATTACHMENT, DRAFT, SEALED, SEALED_FILE, Generations
from app.vault.keyring import Keyring, Role, role_of
from app.vault.loading import leave_out_sealed, load
from app.vault.lock import FolderLock
from app.vault.readable import Readable, Row
from app.vault.sealed import Sealer, damaged
from app.vault.transaction import Transaction

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from app.base.progress import Progress
    from app.crypto.keys import Identity
    from app.crypto.passphrase import Cost
    from app.vault.copying import FileCopy

__all__ = [
    "ATTACHMENT",
    "DRAFT",
    "SEALED",
    "SEALED_FILE",
    "NewRow",
    "Role",
    "Row",
    "Transaction",
    "Vault",
    "VaultCheck",
]


class Vault(Readable):
    """The open vault of a data folder. May be used from any thread, by one at a time.

    Any method may raise VAULT_DAMAGED, naming the place. A write may raise DISK_FULL or FILE_UNWRITABLE: then
    nothing of it is kept, what was saved before is unharmed, and the next write may be tried at once.
    """

    _database: Database

    def __init__(self, folder: Path, lock: FolderLock, keyring: Keyring) -> None:
        self.folder = folder
        self.role = keyring.role
        self._lock = lock
        self._keyring = keyring
        self._sealer = Sealer(keyring)
        self._turn = threading.RLock()
        self._is_open = True
        self._is_doubtful = False
        self._is_copied = False
        self._erasure_pending = False
        self._database = Database(folder / DATABASE_NAME)
        try:
            if self._database.layout < LAYOUT:
                upgrading.upgrade(folder, keyring, self._database)
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
        cost: Cost,
        role: Role = Role.DEVICE,
        rows: Iterable[NewRow] = (),
        recovery: Sequence[Recipient | str] = (),
    ) -> Vault:
        """A new vault that holds `rows`; after a crash it exists with all of them or not at all.

        The private half of each of `recovery`, at most three, opens it when the passphrase is lost.
        Raises VAULT_EXISTS, VAULT_IN_USE, KEY_TEXT_INVALID, and VAULT_DAMAGED where a database lies there
        without its key file.
        """
        who = _recipients(recovery)
        make_private(folder)
        with _locked(folder) as lock:
            return cls(folder, lock, create_files(folder, passphrase, cost, role, rows, who))

    @classmethod
    def open(cls, folder: Path, passphrase: str) -> Vault:
        """The vault in `folder`; one of an older layout is upgraded first, beside a copy of itself.

        Raises VAULT_MISSING, VAULT_IN_USE (at once, never waiting), VAULT_LOCKED for a wrong passphrase,
        VAULT_CLOSED where only a recovery key opens it any more, VAULT_DAMAGED, VAULT_TOO_NEW.
        """
        _require(folder)
        with _locked(folder) as lock:
            upgrading.settle(folder)
            return cls(folder, lock, Keyring.unlock(folder / KEY_NAME, passphrase))

    @classmethod
    def recover(cls, folder: Path, identity: Identity, new_passphrase: str, cost: Cost) -> Vault:
        """The vault in `folder`, opened by a recovery key; from then on the new passphrase opens it.

        No earlier passphrase does. Works where none did any more, too.
        Raises EASY_TO_GUESS, RECOVERY_OTHER_KEY, VAULT_MISSING, VAULT_IN_USE, VAULT_DAMAGED, VAULT_TOO_NEW.
        """
        check_strength(new_passphrase)
        _require(folder)
        with _locked(folder) as lock:
            upgrading.settle(folder)
            vault = cls(folder, lock, Keyring.recover(folder / KEY_NAME, identity))
            try:
                vault._keyring.set_passphrase(new_passphrase, cost)
            except BaseException:
                vault.close()
                raise
            return vault

    @property
    def erasure_pending(self) -> bool:
        """Whether a key that had to go could not be erased yet; each write and each opening tries again."""
        return self._erasure_pending

    @property
    def broken_lists(self) -> tuple[int, ...]:
        """The rows of lists that are damaged: the sealed interviews that they named cannot be read.

        They are left as they are, and while there are any nothing sealed is shredded.
        """
        with self._turn:
            self._ready()
            return self._index.broken

    @property
    def recovery(self) -> tuple[str, ...]:
        """Who can recover the vault: SHA-256, in hex, of each recipient's line. Raises VAULT_DAMAGED."""
        with self._turn:
            self._ready()
            return self._keyring.recovery

    def set_recovery(self, recipients: Sequence[Recipient | str]) -> None:
        """Let the private halves of these, at most three, recover the vault, and no others.

        Nothing else is written anew. Raises KEY_TEXT_INVALID, FILE_UNWRITABLE.
        """
        who = _recipients(recipients)
        with self._turn:
            self._ready()
            self._keyring.set_recovery(who)

    def change_passphrase(self, old: str, new: str, cost: Cost) -> None:
        """Let the new passphrase open the vault instead of the old one; no row is touched.

        Raises EASY_TO_GUESS, VAULT_LOCKED where `old` is wrong, FILE_UNWRITABLE (then the old one holds).
        """
        check_strength(new)
        with self._turn:
            self._ready()
            if not self._keyring.opens_with(old):
                raise KnownError(Code.VAULT_LOCKED)
            self._keyring.set_passphrase(new, cost)

    def panic(self) -> None:
        """Erase what the passphrase opens, then close: only a recovery key opens the vault from then on.

        Without a recovery key (`recovery` tells) nothing ever does. May be called from any thread at any
        moment: the erasing waits for no write that is under way. Raises FILE_UNWRITABLE; the vault is closed
        then too.
        """
        if not self._is_open:
            raise RuntimeError("the vault is closed")
        try:
            self._keyring.wipe_passphrase()
        finally:
            with self._turn:
                try:
                    # A change of the passphrase may have been under way.
                    self._keyring.wipe_passphrase()
                finally:
                    self.close()

    def destroy(self) -> None:
        """Close the vault and destroy it, keys first: nothing of it can be read again, by nobody.

        Raises FILE_UNWRITABLE; `ending.destroy` may then be tried on the folder.
        """
        with self._turn:
            self._ready()
            self._database.close()
            try:
                ending.destroy_files(self.folder)
            finally:
                self.close()

    def check(self, progress: Progress = silent) -> VaultCheck:
        """Open every row and tell what is not whole. Damage is in what is returned."""
        with self._turn:
            self._ready()
            return checking.check(self._database, self._keyring, LAYOUT, progress)

    @contextlib.contextmanager
    def copies(self) -> Iterator[tuple[FileCopy, FileCopy]]:
        """Both files as they are, the key file first, for a backup; the vault is not used meanwhile.

        SQLite's connection is closed until the block ends, because reading its file would drop its lock; the
        folder's own lock is held. Raises FILE_UNREADABLE, from the pieces too.
        """
        with self._turn:
            self._ready()
            self._database.close()
            self._is_copied = True
            try:
                yield copying.files_of(self.folder)
            finally:
                self._is_copied = False
                self._is_doubtful = True
                if self._is_open:
                    with contextlib.suppress(KnownError):
                        self._recover()

    def close(self) -> None:
        """Close the files, forget the keys, let others in. Calling it again does nothing."""
        with self._turn:
            if self._is_open:
                self._is_open = False
                self._database.close()
                self._keyring.forget()
                self._lock.release()

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
        """In the order that no crash can harm: new keys, one transaction, old keys erased."""
        epoch, outbox = self._now
        if transaction.shreds:
            epoch += 1
            self._keyring.begin_epoch(epoch)
        if transaction.shreds_outbox:
            if self._index.broken:
                # Their key would go with the others', and it may have been only the disk's bad day.
                raise damaged(self._index.broken[0])
            outbox += 1
            self._keyring.begin_outbox(outbox)
        after = Generations(epoch, outbox)
        with self._database.write() as database:
            index = transaction.apply(database, self._sealer, self._now, after)
        is_changed, self._index, self._now = after != self._now, index, after
        if is_changed or self._erasure_pending:
            self._erase_old_keys()

    def _recover(self) -> None:
        """Go back to what the disk holds."""
        self._database.reopen()
        self._load()
        self._is_doubtful = False

    def _load(self) -> None:
        """Read all lists. Then erase the keys that a crash left beside those of the database."""
        self._index, self._now = load(self._database, self._sealer, leave_out_sealed)
        self._erase_old_keys()

    def _erase_old_keys(self) -> None:
        """Done after the commit, so a failure must not undo what is finished: it is tried again later."""
        try:
            self._keyring.keep_only(self._now)
            self._erasure_pending = False
        except KnownError:
            self._erasure_pending = True

    def _ready(self) -> None:
        if not self._is_open:
            raise RuntimeError("the vault is closed")
        if self._is_copied:
            raise RuntimeError("the vault is being copied")
        if self._is_doubtful:
            self._recover()


def _require(folder: Path) -> None:
    if role_of(folder) is None:
        raise KnownError(Code.VAULT_MISSING, path=str(folder))


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[FolderLock]:
    """The folder's lock, let go again only where the block fails.

    Nothing is done with a vault before the cryptography was tried. Raises CRYPTO_UNAVAILABLE, VAULT_IN_USE.
    """
    selftest.require()
    lock = FolderLock(folder)
    try:
        yield lock
    except BaseException:
        lock.release()
        raise


def _recipients(who: Sequence[Recipient | str]) -> tuple[Recipient, ...]:
    return tuple(Recipient.parse(one) if isinstance(one, str) else one for one in who)
