"""The hybrid key pair of age, mlkem768x25519 (X-Wing): safe while either ML-KEM-768 or X25519 holds."""

from __future__ import annotations

import hashlib
import secrets
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from app.base.errors import Code, KnownError
from app.crypto import bech32
from app.crypto.header import HeaderDamaged, Stanza, decode_base64, encode_base64

STANZA_TYPE = "mlkem768x25519"
INFO = b"age-encryption.org/mlkem768x25519"
RECIPIENT_PREFIX = "age1pq"
IDENTITY_PREFIX = "age-secret-key-pq-"
SEED_SIZE = 32
FILE_KEY_SIZE = 16
_MLKEM_SEED = 64
_MLKEM_PUBLIC = 1184
_X25519 = 32
_ENCAPSULATED = 1120
_BODY = FILE_KEY_SIZE + 16


class Recipient:
    """A public key that interviews are sealed to. Its text is one line that starts with `age1pq1`."""

    __slots__ = ("_key", "_text")

    def __init__(self, raw: bytes) -> None:
        if len(raw) != _MLKEM_PUBLIC + _X25519:
            raise KnownError(Code.KEY_TEXT_INVALID)
        try:
            self._key = MLKEM768X25519PublicKey(
                MLKEM768PublicKey.from_public_bytes(raw[:_MLKEM_PUBLIC]),
                X25519PublicKey.from_public_bytes(raw[_MLKEM_PUBLIC:]),
            )
            # A point of low order only shows when it is used.
            _suite().encrypt(bytes(FILE_KEY_SIZE), self._key, info=INFO)
        except ValueError:
            raise KnownError(Code.KEY_TEXT_INVALID) from None
        self._text = bech32.encode(RECIPIENT_PREFIX, raw)

    @staticmethod
    def parse(text: str) -> Recipient:
        """The recipient written in `text`. Raises KEY_TEXT_INVALID."""
        return _parse_recipient(text.strip())

    def wrap(self, file_key: bytes) -> Stanza:
        """The stanza by which this recipient opens a file."""
        sealed = self.seal(file_key, INFO)
        return Stanza((STANZA_TYPE, encode_base64(sealed[:_ENCAPSULATED])), sealed[_ENCAPSULATED:])

    def seal(self, data: bytes, info: bytes) -> bytes:
        """`data` for this recipient alone: one HPKE seal (RFC 9180), good only for the same `info`.

        `encapsulated key 1120 | ciphertext | tag 16`, with HKDF-SHA-256 and ChaCha20-Poly1305.
        """
        return _suite().encrypt(data, self._key, info=info)

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"Recipient({self._text[:16]}…)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Recipient) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)


class Identity:
    """A private key: a 32-byte seed. Neither `str` nor `repr` shows it; `secret_line` does."""

    __slots__ = ("_key", "_recipient", "_seed")

    def __init__(self, seed: bytes) -> None:
        if len(seed) != SEED_SIZE:
            raise KnownError(Code.KEY_TEXT_INVALID)
        # ML-KEM's d || z, then the X25519 scalar (draft-connolly-cfrg-xwing-kem, 5.2).
        expanded = hashlib.shake_256(seed).digest(_MLKEM_SEED + _X25519)
        mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:_MLKEM_SEED])
        x25519 = X25519PrivateKey.from_private_bytes(expanded[_MLKEM_SEED:])
        self._seed = seed
        self._key = MLKEM768X25519PrivateKey(mlkem, x25519)
        self._recipient = Recipient(
            mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
        )

    @staticmethod
    def generate() -> Identity:
        """A new identity from the system's random source."""
        return Identity(secrets.token_bytes(SEED_SIZE))

    @staticmethod
    def parse(text: str) -> Identity:
        """The identity written as `AGE-SECRET-KEY-PQ-1…`, in either case. Raises KEY_TEXT_INVALID."""
        return Identity(_decode(text.strip(), IDENTITY_PREFIX))

    @property
    def seed(self) -> bytes:
        """The 32 secret bytes."""
        return self._seed

    @property
    def recipient(self) -> Recipient:
        """The public key that belongs to it."""
        return self._recipient

    def secret_line(self) -> str:
        """The 77 characters that are printed and kept off-site; never for a log."""
        return bech32.encode(IDENTITY_PREFIX, self._seed).upper()

    def unwrap(self, stanza: Stanza) -> bytes | None:
        """The file key, or None where the stanza is for somebody else. Raises HeaderDamaged."""
        if stanza.args[0] != STANZA_TYPE:
            return None
        if len(stanza.args) != 2 or len(stanza.body) != _BODY:
            raise HeaderDamaged
        encapsulated = decode_base64(stanza.args[1])
        if len(encapsulated) != _ENCAPSULATED:
            raise HeaderDamaged
        return self.open(encapsulated + stanza.body, INFO)

    def open(self, sealed: bytes, info: bytes) -> bytes | None:
        """What `Recipient.seal` was given with the same `info`; None for another's, or altered bytes."""
        try:
            return _suite().decrypt(sealed, self._key, info=info)
        except InvalidTag:
            return None

    def __repr__(self) -> str:
        return f"Identity(of {self._recipient!r})"


@lru_cache(maxsize=1)
def _suite() -> Suite:
    return Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


@lru_cache(maxsize=64)
def _parse_recipient(text: str) -> Recipient:
    return Recipient(_decode(text, RECIPIENT_PREFIX))


def _decode(text: str, prefix: str) -> bytes:
    try:
        found, raw = bech32.decode(text)
    except bech32.Bech32Error:
        raise KnownError(Code.KEY_TEXT_INVALID) from None
    if found != prefix:
        raise KnownError(Code.KEY_TEXT_INVALID)
    return raw
