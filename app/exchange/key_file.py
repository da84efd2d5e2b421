"""A key file: one identity of a survey under a passphrase, to be kept where the desk is not."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.base import atomic
from app.base.errors import Code, KnownError
from app.base.reading import is_there, read_bounded
from app.crypto.age import Identity, Recipient
from app.crypto.passphrase import CEILING, SALT_SIZE, KdfCost, derive
from app.crypto.rows import OVERHEAD, SealBroken, open_row, seal_row
from app.exchange import signed, strict_json

if TYPE_CHECKING:
    from pathlib import Path

FORMAT: Final = "dala-key/1"
SUFFIX: Final = ".dala-key"
MAX_FILE: Final = 64 * 1024
MAX_NAME: Final = 200
_SEALED_SIZE = 32 + OVERHEAD


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What a key file says without its passphrase; `created` is an ISO 8601 moment.

    `name` says whose or where it is, `recipient` is the line `age1pq1…` that belongs to the key.
    """

    name: str
    recipient: str
    created: str
    cost: KdfCost
    salt: bytes
    sealed: bytes

    def unlock(self, passphrase: str, path: str = "") -> Identity:
        """The identity. Raises KEY_FILE_LOCKED for a wrong passphrase, MEMORY_SHORT."""
        key = derive(passphrase, self.salt, self.cost)
        try:
            identity = Identity(open_row(key, self.sealed, *_context(self)))
        except SealBroken:
            raise KnownError(Code.KEY_FILE_LOCKED, path=path) from None
        if str(identity.recipient) != self.recipient:
            raise KnownError(Code.KEY_FILE_DAMAGED, path=path)
        return identity


def write(path: Path, identity: Identity, name: str, passphrase: str, cost: KdfCost, created: str) -> str:
    """Write a new key file; returns its SHA-256 in hex.

    Whether the passphrase is strong and `cost` high enough, the caller has checked. Raises FILE_EXISTS, what
    `atomic.write_atomic` raises, KDF_TOO_COSTLY, MEMORY_SHORT; ValueError for a name that is none.
    """
    if is_there(path):
        raise KnownError(Code.FILE_EXISTS, path=str(path))
    if not 0 < len(name) <= MAX_NAME:
        raise ValueError("a key file has a name of at most 200 characters")
    salt = secrets.token_bytes(SALT_SIZE)
    told = KeyFile(name, str(identity.recipient), created, cost, salt, b"")
    sealed = seal_row(derive(passphrase, salt, cost), identity.seed, *_context(told))
    body = strict_json.write_object(
        {
            "name": told.name,
            "recipient": told.recipient,
            "created": told.created,
            "kdf": {"memory_kib": cost.memory_kib, "passes": cost.passes, "lanes": cost.lanes},
            "salt": salt.hex(),
            "sealed": sealed.hex(),
        }
    )
    return atomic.write_atomic(path, [signed.wrap(FORMAT, body)])


def read(path: Path) -> KeyFile:
    """What the file at `path` says; `unlock` it with its passphrase.

    Raises FILE_MISSING, FILE_UNREADABLE, KEY_FILE_DAMAGED, FILE_TOO_NEW.
    """
    damaged = KnownError(Code.KEY_FILE_DAMAGED, path=str(path))
    try:
        envelope = signed.unwrap(read_bounded(path, MAX_FILE), FORMAT, MAX_FILE)
        return _told(strict_json.read_object(envelope.body, MAX_FILE))
    except signed.EnvelopeTooNew:
        raise KnownError(Code.FILE_TOO_NEW, path=str(path)) from None
    except (signed.EnvelopeBroken, strict_json.NotStrict, _Strange):
        raise damaged from None


class _Strange(ValueError):
    pass


def _context(told: KeyFile) -> tuple[str | bytes | int, ...]:
    """What the sealed key is bound to: all else that the file says."""
    cost = told.cost
    numbers = (cost.memory_kib, cost.passes, cost.lanes)
    return (FORMAT, told.name, told.recipient, told.created, *numbers, told.salt)


def _told(found: dict[str, object]) -> KeyFile:
    name, recipient, created = found.get("name"), found.get("recipient"), found.get("created")
    if not isinstance(name, str) or not isinstance(recipient, str) or not isinstance(created, str):
        raise _Strange
    if not 0 < len(name) <= MAX_NAME or len(created) > MAX_NAME:
        raise _Strange
    try:
        Recipient.parse(recipient)
    except KnownError:
        raise _Strange from None
    salt, sealed = _bytes(found.get("salt"), SALT_SIZE), _bytes(found.get("sealed"), _SEALED_SIZE)
    return KeyFile(name, recipient, created, _cost(found.get("kdf")), salt, sealed)


def _cost(found: object) -> KdfCost:
    """How the passphrase is stretched, no dearer than any real file asks for."""
    if not isinstance(found, dict):
        raise _Strange
    numbers = [found.get(name) for name in ("memory_kib", "passes", "lanes")]
    memory, passes, lanes = (number if type(number) is int else 0 for number in numbers)
    try:
        cost = KdfCost(memory, passes, lanes)
    except ValueError:
        raise _Strange from None
    if not CEILING.at_least(cost):
        raise _Strange
    return cost


def _bytes(found: object, size: int) -> bytes:
    try:
        raw = bytes.fromhex(found if isinstance(found, str) else "")
    except ValueError:
        raise _Strange from None
    if len(raw) != size:
        raise _Strange
    return raw
