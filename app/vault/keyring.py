"""The keys of one vault: a passphrase or a recovery key opens the data key, that one all others."""

from __future__ import annotations

import contextlib
import secrets
import struct
from enum import IntEnum
from typing import TYPE_CHECKING

from app.base.atomic import reason
from app.base.errors import Code, KnownError
from app.crypto.passphrase import SALT_SIZE
from app.crypto.rows import new_key
from app.vault.files import DATABASE_NAME, KEY_NAME, NEW_SUFFIX
from app.vault.index import FIRST_EPOCH, FIRST_OUTBOX, Generations
from app.vault.pages import KeyFile, Page, PageType
from app.vault.wraps import (
    NAMES,
    damaged_page,
    recovery_names,
    unwrap_generation,
    unwrap_passphrase,
    unwrap_recovery,
    wrap_generation,
    wrap_passphrase,
    wrap_recovery,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.crypto.keys import Identity, Recipient
    from app.crypto.passphrase import Cost

_ID_SIZE = 16
_HEAD = struct.Struct(f">{_ID_SIZE}sB")


class Role(IntEnum):
    """Whose vault it is. It stands unencrypted in the key file: the unlock screen depends on it."""

    DEVICE = 1
    COORDINATOR = 2


class Head:
    """What a vault says of itself before it is unlocked: its random id and its role."""

    def __init__(self, file: KeyFile) -> None:
        for page in file.live(PageType.HEAD):
            if len(page.payload) == _HEAD.size:
                vault_id, role = _HEAD.unpack(page.payload)
                if role in Role._value2member_map_:
                    self.vault_id: bytes = vault_id
                    self.role = Role(role)
                    self.whose = (vault_id, int(role))
                    return
        raise damaged_page(PageType.HEAD)


def id_of(folder: Path) -> str:
    """The random id of the vault in `folder`, in hex; its copies have the same.

    Raises VAULT_DAMAGED, VAULT_TOO_NEW, FILE_UNREADABLE.
    """
    return Head(KeyFile.read(folder / KEY_NAME)).vault_id.hex()


def role_of(folder: Path) -> Role | None:
    """Whose vault lies in `folder`, None where there is none; needs no passphrase.

    Raises VAULT_DAMAGED where only half of a vault is left, VAULT_TOO_NEW, FILE_UNREADABLE.
    """
    try:
        has_key, has_database = (folder / KEY_NAME).exists(), (folder / DATABASE_NAME).exists()
        was_unnamed = (folder / (KEY_NAME + NEW_SUFFIX)).exists()
    except OSError as error:
        raise KnownError(Code.FILE_UNREADABLE, path=str(folder), reason=reason(error)) from None
    if has_key:
        return Head(KeyFile.read(folder / KEY_NAME)).role
    # Creation names the key file last: its unnamed one says that the database never held an interview.
    if has_database and not was_unnamed:
        raise KnownError(Code.VAULT_DAMAGED, place=f"{KEY_NAME}: missing")
    return None


def wipe_passphrases(file: KeyFile) -> None:
    """Erase every copy of what a passphrase opens; where one cannot be, the others are all the same."""
    failed: KnownError | None = None
    for page in file.live(PageType.PASS):
        try:
            file.wipe(PageType.PASS, page.generation)
        except KnownError as error:
            failed = error
    if failed is not None:
        raise failed


class Keyring:
    """An unlocked key file. `data_key` lasts as long as the vault; epoch keys go with finished drafts, outbox
    keys with interviews whose receipt came."""

    def __init__(self, file: KeyFile, head: Head, data_key: bytes, opened_by: Page | None = None) -> None:
        self._file = file
        self._whose = head.whose
        self._opened_by = opened_by
        self.vault_id = head.vault_id
        self.role = head.role
        self.data_key = data_key
        self._keys = {
            kind: {page.generation: self._open(page) for page in file.live(kind)}
            for kind in (PageType.EPOCH, PageType.OUTBOX)
        }

    @classmethod
    def create(
        cls, path: Path, passphrase: str, cost: Cost, role: Role, recovery: Sequence[Recipient] = ()
    ) -> Keyring:
        """A new key file with fresh keys, the first epoch and the first outbox."""
        vault_id, data_key = secrets.token_bytes(_ID_SIZE), new_key()
        whose = (vault_id, int(role))
        wrapped = wrap_passphrase(data_key, whose, passphrase, cost, secrets.token_bytes(SALT_SIZE))
        pages = [
            Page(PageType.HEAD, 1, _HEAD.pack(vault_id, role)),
            Page(PageType.PASS, 1, wrapped),
            wrap_generation(PageType.EPOCH, data_key, vault_id, FIRST_EPOCH, new_key()),
            wrap_generation(PageType.OUTBOX, data_key, vault_id, FIRST_OUTBOX, new_key()),
        ]
        if recovery:
            pages.append(wrap_recovery(data_key, whose, recovery, 1))
        file = KeyFile.create(path, pages)
        return cls(file, Head(file), data_key, pages[1])

    @classmethod
    def unlock(cls, path: Path, passphrase: str) -> Keyring:
        """The keys in an existing file.

        Raises VAULT_LOCKED for a wrong passphrase, VAULT_CLOSED where only a recovery key opens it any more,
        VAULT_DAMAGED where both copies of a page are lost, KDF_TOO_COSTLY and MEMORY_SHORT as `derive` does.
        """
        file = KeyFile.read(path)
        head = Head(file)
        pages = file.live(PageType.PASS)
        if not pages and file.live(PageType.RECOV):
            raise KnownError(Code.VAULT_CLOSED)
        if not pages:
            raise damaged_page(PageType.PASS)
        for page in pages:
            data_key = unwrap_passphrase(page, head.whose, passphrase)
            if data_key is not None:
                return cls(file, head, data_key, page)
        raise KnownError(Code.VAULT_LOCKED)

    @classmethod
    def recover(cls, path: Path, identity: Identity) -> Keyring:
        """The keys in an existing file, by a recovery key. Raises RECOVERY_OTHER_KEY, VAULT_DAMAGED."""
        file = KeyFile.read(path)
        head = Head(file)
        for page in file.live(PageType.RECOV):
            data_key = unwrap_recovery(page, head.whose, identity)
            if data_key is not None:
                return cls(file, head, data_key)
        raise KnownError(Code.RECOVERY_OTHER_KEY)

    @property
    def recovery(self) -> tuple[str, ...]:
        """The fingerprints of the keys that can recover the vault. Raises VAULT_DAMAGED."""
        pages = self._file.live(PageType.RECOV)
        return recovery_names(pages[0], self.data_key, self._whose) if pages else ()

    def epoch_key(self, epoch: int) -> bytes:
        """The key of an epoch. Raises VAULT_DAMAGED where it is gone."""
        return self._key(PageType.EPOCH, epoch)

    def outbox_key(self, outbox: int) -> bytes:
        """The key of a generation of the outbox lists. Raises VAULT_DAMAGED where it is gone."""
        return self._key(PageType.OUTBOX, outbox)

    def begin_epoch(self, epoch: int) -> None:
        """Put a fresh key for `epoch` on disk beside the one in use."""
        self._begin(PageType.EPOCH, epoch)

    def begin_outbox(self, outbox: int) -> None:
        """Put a fresh key for that generation of the outbox lists on disk beside the one in use."""
        self._begin(PageType.OUTBOX, outbox)

    def keep_only(self, current: Generations) -> None:
        """Erase the keys of all other epochs and outboxes from disk and memory.

        And what an interrupted change left: the passphrase that did not open the vault, an older recovery.
        """
        self._keep(PageType.EPOCH, current.epoch)
        self._keep(PageType.OUTBOX, current.outbox)
        for page in self._file.live(PageType.RECOV)[1:]:
            self._file.wipe(PageType.RECOV, page.generation)
        if self._opened_by is not None:
            for page in self._file.live(PageType.PASS):
                if page != self._opened_by:
                    self._file.wipe(PageType.PASS, page.generation)

    def opens_with(self, passphrase: str) -> bool:
        """Whether that is the passphrase now."""
        pages = self._file.live(PageType.PASS)
        return any(unwrap_passphrase(page, self._whose, passphrase) == self.data_key for page in pages)

    def set_passphrase(self, passphrase: str, cost: Cost) -> None:
        """Let that passphrase open the vault and no other; the old page goes once the new is on the disk."""
        wrapped = wrap_passphrase(
            self.data_key, self._whose, passphrase, cost, secrets.token_bytes(SALT_SIZE)
        )
        page = Page(PageType.PASS, self._next(PageType.PASS), wrapped)
        self._replace(page)
        self._opened_by = page

    def set_recovery(self, recipients: Sequence[Recipient]) -> None:
        """Let those keys recover the vault and no others; without any, none can."""
        generation = self._next(PageType.RECOV)
        if recipients:
            self._replace(wrap_recovery(self.data_key, self._whose, recipients, generation))
        else:
            for page in self._file.live(PageType.RECOV):
                self._file.wipe(PageType.RECOV, page.generation)

    def wipe_passphrase(self) -> None:
        """Erase every copy of what a passphrase opens."""
        self._opened_by = None
        wipe_passphrases(self._file)

    def mend(self) -> None:
        """Give every page its second copy back, as far as the disk allows it."""
        self._file.mend()

    def single_copies(self) -> tuple[str, ...]:
        """The places of pages that have one copy left."""
        return tuple(f"{KEY_NAME}: {NAMES[page.type]}" for page in self._file.single())

    def moved_to(self, path: Path) -> None:
        """Tell where the file lies after it was renamed."""
        self._file.path = path

    def forget(self) -> None:
        """Drop the keys. Python cannot wipe memory; the process that held them must end for that."""
        self.data_key = b""
        self._keys = {PageType.EPOCH: {}, PageType.OUTBOX: {}}

    def _key(self, kind: PageType, generation: int) -> bytes:
        key = self._keys[kind].get(generation)
        if key is None:
            raise damaged_page(kind, generation)
        return key

    def _begin(self, kind: PageType, generation: int) -> None:
        self._file.wipe(kind, generation)
        key = new_key()
        self._file.add(wrap_generation(kind, self.data_key, self.vault_id, generation, key))
        self._keys[kind][generation] = key

    def _keep(self, kind: PageType, generation: int) -> None:
        for page in self._file.live(kind):
            if page.generation != generation:
                self._file.wipe(kind, page.generation)
        self._keys[kind] = {generation: self._key(kind, generation)}

    def _next(self, kind: PageType) -> int:
        return max((page.generation for page in self._file.live(kind)), default=0) + 1

    def _replace(self, page: Page) -> None:
        try:
            self._file.add(page)
        except BaseException:
            # What reached the disk must not stay a second way in.
            with contextlib.suppress(KnownError):
                self._file.wipe(page.type, page.generation)
            raise
        for other in self._file.live(page.type):
            if other != page:
                self._file.wipe(page.type, other.generation)

    def _open(self, page: Page) -> bytes:
        return unwrap_generation(page, self.data_key, self.vault_id)
