"""Seals one row under a symmetric key, bound to where it belongs: AES-256-GCM with associated data."""

from __future__ import annotations

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_SIZE = 32
NONCE_SIZE = 12
OVERHEAD = NONCE_SIZE + 16
"""Bytes that sealing adds: the nonce before, the tag behind."""

Part = bytes | str | int
"""One part of the associated data; an int is unsigned and at most 64 bits."""


class SealBroken(Exception):
    """Another key, altered bytes, or bytes that belong elsewhere; which of these cannot be known."""


def new_key() -> bytes:
    """A fresh 32-byte key from the system's random source."""
    return secrets.token_bytes(KEY_SIZE)


def bind(*parts: Part) -> bytes:
    """The parts as one associated data string that no other list of parts gives.

    Each part is `type u8 | length u32, big endian | bytes`; an int is 8 bytes, big endian.
    """
    out = bytearray()
    for part in parts:
        if isinstance(part, int):
            kind, raw = b"i", part.to_bytes(8, "big")
        elif isinstance(part, str):
            kind, raw = b"s", part.encode()
        else:
            kind, raw = b"b", bytes(part)
        out += kind + len(raw).to_bytes(4, "big") + raw
    return bytes(out)


def seal_row(key: bytes, payload: bytes, *parts: Part) -> bytes:
    """`nonce | ciphertext | tag` of `payload` under the 32-byte `key`, bound to `parts`.

    The nonce is 96 random bits (NIST SP 800-38D, 8.2.2): one key is good for 2^32 rows.
    """
    nonce = secrets.token_bytes(NONCE_SIZE)
    return nonce + AESGCM(_checked(key)).encrypt(nonce, payload, bind(*parts))


def open_row(key: bytes, sealed: bytes, *parts: Part) -> bytes:
    """The payload that `seal_row` was given with the same key and parts. Raises SealBroken otherwise."""
    if len(sealed) < OVERHEAD:
        raise SealBroken
    try:
        return AESGCM(_checked(key)).decrypt(sealed[:NONCE_SIZE], sealed[NONCE_SIZE:], bind(*parts))
    except InvalidTag:
        raise SealBroken from None


def _checked(key: bytes) -> bytes:
    """The key, which must be 32 bytes: AESGCM would silently take a shorter one as AES-128."""
    if len(key) != KEY_SIZE:
        raise ValueError("a row key has 32 bytes")
    return key
