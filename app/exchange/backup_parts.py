"""The frames of a backup as values and as bytes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.exchange import strict_json

FORMAT: Final = "dala-backup/1"
_FAMILY = "dala-backup/"
HEADER, KEY, DATABASE, TRAILER = 1, 2, 3, 4
MAX_HEADER: Final = 64 * 1024
MAX_KEY: Final = 1024 * 1024
MAX_DATABASE: Final = 1 << 40
MAX_TEXT: Final = 200


class HeaderStrange(ValueError):
    """The payload is not the header of a backup."""


class HeaderTooNew(ValueError):
    """The header names a later version of the format."""


class Role(StrEnum):
    """Whose vault was backed up."""

    DEVICE = "device"
    COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True)
class BackupHeader:
    """Where a backup comes from: `vault` is the vault's id in hex, `created` an ISO 8601 moment.

    `key_size` and `database_size` are the bytes of `vault.key` and `vault.db`. No name of a person or a
    survey is in it: a coordinator's can be read by whoever finds it.
    """

    role: Role
    vault: str
    survey: str
    created: str
    program: str
    key_size: int
    database_size: int

    def to_bytes(self) -> bytes:
        """The payload of its frame."""
        return strict_json.write_object(
            {
                "format": FORMAT,
                "role": self.role.value,
                **{name: getattr(self, name) for name in _TEXTS},
                "sizes": {"vault.key": self.key_size, "vault.db": self.database_size},
            }
        )

    @staticmethod
    def from_bytes(payload: bytes) -> BackupHeader:
        """Raises HeaderTooNew for a later format, HeaderStrange for anything else that is not a header."""
        try:
            found = strict_json.read_object(payload, MAX_HEADER)
        except strict_json.NotStrict:
            raise HeaderStrange from None
        version = found.get("format")
        if version != FORMAT:
            later = isinstance(version, str) and version.startswith(_FAMILY)
            raise HeaderTooNew if later else HeaderStrange
        role, sizes = found.get("role"), found.get("sizes")
        texts = {name: value for name in _TEXTS if isinstance(value := found.get(name), str)}
        if len(texts) != len(_TEXTS) or any(len(text) > MAX_TEXT for text in texts.values()):
            raise HeaderStrange
        if not isinstance(role, str) or role not in _ROLES or not isinstance(sizes, dict):
            raise HeaderStrange
        key_size, database_size = sizes.get("vault.key"), sizes.get("vault.db")
        return BackupHeader(
            Role(role),
            **texts,
            key_size=_size(key_size, MAX_KEY),
            database_size=_size(database_size, MAX_DATABASE),
        )


_TEXTS: Final = ("vault", "survey", "created", "program")
_ROLES: Final = frozenset(Role)


def trailer(digest: str) -> bytes:
    """The payload of the last frame: SHA-256, in hex, of every byte before it."""
    return strict_json.write_object({"sha256": digest})


def _size(found: object, most: int) -> int:
    if type(found) is not int or not 0 <= found <= most:
        raise HeaderStrange
    return found
