"""Seals a vault's data key to those who may recover it when its passphrase is lost."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from app.crypto.rows import KEY_SIZE, Part, bind

if TYPE_CHECKING:
    from app.crypto.keys import Identity, Recipient

LABEL: Final = "dala/recover/v1"
SEAL_SIZE: Final = 1120 + KEY_SIZE + 16
"""Bytes of one sealed key: HPKE's encapsulated key, the key, the tag."""

FINGERPRINT_SIZE: Final = 32


def seal(key: bytes, recipient: Recipient, *context: Part) -> bytes:
    """`key` for that recipient: one HPKE seal whose info is `bind("dala/recover/v1", *context)`."""
    return recipient.seal(key, bind(LABEL, *context))


def open_sealed(sealed: bytes, identity: Identity, *context: Part) -> bytes | None:
    """The key, or None where it was sealed to another recipient, in another context, or was altered."""
    if len(sealed) != SEAL_SIZE:
        return None
    return identity.open(sealed, bind(LABEL, *context))


def fingerprint(recipient: Recipient) -> bytes:
    """SHA-256 of the recipient's line `age1pq1…`, by which a vault remembers to whom it sealed."""
    return hashlib.sha256(str(recipient).encode("ascii")).digest()
