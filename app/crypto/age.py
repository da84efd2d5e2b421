"""Encrypts and decrypts age v1 files (C2SP age.md), which any age tool can open without Dala."""

from __future__ import annotations

import io
import secrets
from typing import TYPE_CHECKING, BinaryIO

from app.crypto.header import (
    AgeError,
    Header,
    HeaderDamaged,
    NotAge,
    PayloadDamaged,
    WrongKey,
    read_header,
    write_header,
)
from app.crypto.keys import FILE_KEY_SIZE, Identity, Recipient
from app.crypto.payload import open_payload, seal_payload

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = [
    "AgeError",
    "HeaderDamaged",
    "Identity",
    "NotAge",
    "PayloadDamaged",
    "Recipient",
    "WrongKey",
    "decrypt",
    "decrypt_stream",
    "encrypt",
    "encrypt_stream",
]

ToWhom = Recipient | str
"""A recipient or its text, `age1pq1…`."""


def encrypt(data: bytes, recipients: Sequence[ToWhom]) -> bytes:
    """`data` as an age file that each of `recipients` (at least one) can open alone.

    Raises KEY_TEXT_INVALID where the text of a recipient is not whole.
    """
    return b"".join(encrypt_stream([data], recipients))


def encrypt_stream(parts: Iterable[bytes], recipients: Sequence[ToWhom]) -> Iterator[bytes]:
    """The bytes of an age file whose content is `parts` joined; memory stays at about one part."""
    keys = [Recipient.parse(who) if isinstance(who, str) else who for who in recipients]
    if not keys:
        raise ValueError("an age file needs a recipient")
    file_key = secrets.token_bytes(FILE_KEY_SIZE)
    yield write_header([key.wrap(file_key) for key in keys], file_key)
    yield from seal_payload(parts, file_key)


def decrypt(data: bytes, identities: Sequence[Identity]) -> bytes:
    """The whole content of an age file. Raises NotAge, HeaderDamaged, WrongKey or PayloadDamaged."""
    return b"".join(decrypt_stream(io.BytesIO(data), identities))


def decrypt_stream(source: BinaryIO, identities: Sequence[Identity]) -> Iterator[bytes]:
    """The content in verified pieces of at most 64 KiB.

    Raises as `decrypt` does; PayloadDamaged comes after everything before the damage was yielded.
    """
    header = read_header(source)
    yield from open_payload(source, _file_key(header, identities))


def _file_key(header: Header, identities: Sequence[Identity]) -> bytes:
    for stanza in header.stanzas:
        for identity in identities:
            file_key = identity.unwrap(stanza)
            if file_key is not None:
                header.check(file_key)
                return file_key
    raise WrongKey
