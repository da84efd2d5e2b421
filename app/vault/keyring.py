"""The keys of one vault: the passphrase opens the data key, the data key opens that of the drafts' epoch."""

from __future__ import annotations

import secrets
import struct
from enum import IntEnum
from typing import TYPE_CHECKING

from app.base.atomic import reason
from app.base.errors import Code, KnownError
from app.crypto.passphrase import SALT_SIZE, KdfCost, derive
from app.crypto.rows import SealBroken, new_key, open_row, seal_row
from app.vault.files import DATABASE_NAME, KEY_NAME, NEW_SUFFIX
from app.vault.pages import KeyFile, Page, PageType

if TYPE_CHECKING:
    from pathlib import Path

FIRST_EPOCH = 1

_ID_SIZE = 16
_HEAD = struct.Struct(f">{_ID_SIZE}sB")
_COST = struct.Struct(">III")


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
                    return
        raise KnownError(Code.VAULT_DAMAGED, place=f"{KEY_NAME}: head")


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


class Keyring:
    """An unlocked key file. `data_key` lasts as long as the vault; epoch keys go with finished drafts."""

    def __init__(self, file: KeyFile, head: Head, data_key: bytes) -> None:
        self._file = file
        self.vault_id = head.vault_id
        self.role = head.role
        self.data_key = data_key
        self._epochs = {page.generation: self._open_epoch(page) for page in file.live(PageType.EPOCH)}

    @classmethod
    def create(cls, path: Path, passphrase: str, cost: KdfCost, role: Role) -> Keyring:
        """A new key file with fresh keys and the first epoch."""
        vault_id, data_key, salt = secrets.token_bytes(_ID_SIZE), new_key(), secrets.token_bytes(SALT_SIZE)
        params = _COST.pack(cost.memory_kib, cost.passes, cost.lanes)
        passphrase_key = derive(passphrase, salt, cost)
        sealed = seal_row(passphrase_key, data_key, *_pass_parts(vault_id, role, params, salt))
        epoch = seal_row(data_key, new_key(), *_epoch_parts(vault_id, FIRST_EPOCH))
        pages = (
            Page(PageType.HEAD, 1, _HEAD.pack(vault_id, role)),
            Page(PageType.PASS, 1, params + salt + sealed),
            Page(PageType.EPOCH, FIRST_EPOCH, epoch),
        )
        file = KeyFile.create(path, pages)
        return cls(file, Head(file), data_key)

    @classmethod
    def unlock(cls, path: Path, passphrase: str) -> Keyring:
        """The keys in an existing file.

        Raises VAULT_LOCKED for a wrong passphrase, VAULT_DAMAGED where both copies of a page are lost,
        KDF_TOO_COSTLY and MEMORY_SHORT as `derive` does.
        """
        file = KeyFile.read(path)
        head = Head(file)
        pages = file.live(PageType.PASS)
        if not pages:
            raise KnownError(Code.VAULT_DAMAGED, place=f"{KEY_NAME}: passphrase")
        for page in pages:
            data_key = _open_pass(page, head, passphrase)
            if data_key is not None:
                return cls(file, head, data_key)
        raise KnownError(Code.VAULT_LOCKED)

    def epoch_key(self, epoch: int) -> bytes:
        """The key of an epoch. Raises VAULT_DAMAGED where it is gone."""
        key = self._epochs.get(epoch)
        if key is None:
            raise KnownError(Code.VAULT_DAMAGED, place=f"{KEY_NAME}: epoch {epoch}")
        return key

    def begin_epoch(self, epoch: int) -> bytes:
        """Put a fresh key for `epoch` on disk beside the one in use."""
        self._file.wipe(PageType.EPOCH, epoch)
        key = new_key()
        sealed = seal_row(self.data_key, key, *_epoch_parts(self.vault_id, epoch))
        self._file.add(Page(PageType.EPOCH, epoch, sealed))
        self._epochs[epoch] = key
        return key

    def keep_only(self, epoch: int) -> None:
        """Erase the keys of all epochs but this one from disk and memory."""
        for page in self._file.live(PageType.EPOCH):
            if page.generation != epoch:
                self._file.wipe(PageType.EPOCH, page.generation)
        self._epochs = {epoch: self.epoch_key(epoch)}

    def mend(self) -> None:
        """Give every page its second copy back, as far as the disk allows it."""
        self._file.mend()

    def moved_to(self, path: Path) -> None:
        """Tell where the file lies after it was renamed."""
        self._file.path = path

    def forget(self) -> None:
        """Drop the keys. Python cannot wipe memory; the process that held them must end for that."""
        self.data_key = b""
        self._epochs = {}

    def _open_epoch(self, page: Page) -> bytes:
        try:
            return open_row(self.data_key, page.payload, *_epoch_parts(self.vault_id, page.generation))
        except SealBroken:
            raise KnownError(Code.VAULT_DAMAGED, place=f"{KEY_NAME}: epoch {page.generation}") from None


def _open_pass(page: Page, head: Head, passphrase: str) -> bytes | None:
    try:
        memory, passes, lanes = _COST.unpack_from(page.payload)
        cost = KdfCost(memory, passes, lanes)
    except (struct.error, ValueError):
        raise KnownError(Code.VAULT_DAMAGED, place=f"{KEY_NAME}: passphrase") from None
    params, rest = page.payload[: _COST.size], page.payload[_COST.size :]
    salt, sealed = rest[:SALT_SIZE], rest[SALT_SIZE:]
    try:
        parts = _pass_parts(head.vault_id, head.role, params, salt)
        return open_row(derive(passphrase, salt, cost), sealed, *parts)
    except SealBroken:
        return None


def _pass_parts(vault_id: bytes, role: int, params: bytes, salt: bytes) -> tuple[bytes | str | int, ...]:
    return ("pass", vault_id, int(role), params, salt)


def _epoch_parts(vault_id: bytes, epoch: int) -> tuple[bytes | str | int, ...]:
    return ("epoch", vault_id, epoch)
