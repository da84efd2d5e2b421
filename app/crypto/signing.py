"""Signs what devices and coordinators say with Ed25519 (RFC 8032), each kind of statement in its domain."""

from __future__ import annotations

import re
import secrets
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.base.errors import Code, KnownError

SEED_SIZE: Final = 32
PUBLIC_SIZE: Final = 32
SIGNATURE_SIZE: Final = 64
_LOW_ORDER: Final = frozenset(
    bytes.fromhex(point)
    for point in (
        "00" * 32,
        "01" + "00" * 31,
        "ec" + "ff" * 30 + "7f",
        "ed" + "ff" * 30 + "7f",
        "ee" + "ff" * 30 + "7f",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    )
)
"""The points, but for the bit of their sign, under which one signature fits whatever is said."""

_KEY_TEXT = re.compile(r"[0-9a-f]{64}\Z")


class VerifyKey:
    """The public half. Its text is 64 lower-case hexadecimal digits. Raises KEY_TEXT_INVALID."""

    __slots__ = ("_key", "_raw")

    def __init__(self, raw: bytes) -> None:
        if len(raw) != PUBLIC_SIZE or bytes([*raw[:-1], raw[-1] & 0x7F]) in _LOW_ORDER:
            raise KnownError(Code.KEY_TEXT_INVALID)
        self._raw = raw
        self._key = Ed25519PublicKey.from_public_bytes(raw)

    @staticmethod
    def parse(text: str) -> VerifyKey:
        """The key written in `text`. Raises KEY_TEXT_INVALID."""
        if not _KEY_TEXT.match(text):
            raise KnownError(Code.KEY_TEXT_INVALID)
        return VerifyKey(bytes.fromhex(text))

    @property
    def raw(self) -> bytes:
        """The 32 bytes of RFC 8032, 5.1.5."""
        return self._raw

    def verifies(self, signature: bytes, domain: str, data: bytes) -> bool:
        """Whether the holder of the private half said exactly `data`, in that domain."""
        try:
            self._key.verify(signature, _message(domain, data))
        except InvalidSignature:
            return False
        return True

    def __str__(self) -> str:
        return self._raw.hex()

    def __repr__(self) -> str:
        return f"VerifyKey({self._raw.hex()[:16]}…)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, VerifyKey) and self._raw == other._raw

    def __hash__(self) -> int:
        return hash(self._raw)


class SigningKey:
    """The private half: a 32-byte seed. Neither `str` nor `repr` shows it."""

    __slots__ = ("_key", "_public", "_seed")

    def __init__(self, seed: bytes) -> None:
        if len(seed) != SEED_SIZE:
            raise KnownError(Code.KEY_TEXT_INVALID)
        self._seed = seed
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self._public = VerifyKey(self._key.public_key().public_bytes_raw())

    @staticmethod
    def generate() -> SigningKey:
        """A new key from the system's random source."""
        return SigningKey(secrets.token_bytes(SEED_SIZE))

    @property
    def seed(self) -> bytes:
        """The 32 secret bytes, for the vault that keeps them."""
        return self._seed

    @property
    def public(self) -> VerifyKey:
        """The key that others check with."""
        return self._public

    def sign(self, domain: str, data: bytes) -> bytes:
        """The 64 bytes that say `data` in that domain."""
        return self._key.sign(_message(domain, data))

    def __repr__(self) -> str:
        return f"SigningKey(of {self._public!r})"


def _message(domain: str, data: bytes) -> bytes:
    """What is really signed: no statement of one domain can be shown as one of another."""
    if not domain.isascii() or "\0" in domain:
        raise ValueError("a domain is ASCII text without NUL")
    return domain.encode("ascii") + b"\0" + data
