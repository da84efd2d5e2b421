"""Calls every primitive that Dala relies on, so that a build that lacks one never holds an answer."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from cryptography.exceptions import InternalError, InvalidSignature, InvalidTag, UnsupportedAlgorithm

from app.base.errors import Code, KnownError

if TYPE_CHECKING:
    from collections.abc import Callable

_SHARES = "SLIP-39"
_MESSAGE = b"A lost interview cannot be repeated."


class _Differs(Exception):
    """A primitive gave something else than the known answer."""


def run() -> tuple[str, ...]:
    """The names of the primitives that work. Raises CRYPTO_UNAVAILABLE naming those that do not."""
    return _checked(tuple(_CHECKS))


@cache
def require() -> None:
    """Do what `run` does, once in a process, for what a vault itself cannot do without.

    It takes some 0.02 s. Raises CRYPTO_UNAVAILABLE.
    """
    _checked(tuple(name for name in _CHECKS if name != _SHARES))


def _checked(names: tuple[str, ...]) -> tuple[str, ...]:
    lacking = [name for name in names if not _works(_CHECKS[name])]
    if lacking:
        raise KnownError(Code.CRYPTO_UNAVAILABLE, lacks=", ".join(lacking))
    return names


def _works(check: Callable[[], None]) -> bool:
    try:
        check()
    except (
        ImportError,
        AttributeError,
        OSError,  # the list of words is a file of its own
        UnsupportedAlgorithm,
        InternalError,
        InvalidTag,
        InvalidSignature,
        ValueError,
        _Differs,
    ):
        return False
    return True


# Each imports inside itself: an older library lacks whole modules, and that is what is asked here.


def _argon2id() -> None:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    _RFC9106_TAG = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    key = Argon2id(
        salt=b"\x02" * 16,
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        secret=b"\x03" * 8,
        ad=b"\x04" * 12,
    ).derive(b"\x01" * 32)
    if key.hex() != _RFC9106_TAG:
        raise _Differs


def _aes_gcm() -> None:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    sealed = AESGCM(bytes(32)).encrypt(bytes(12), bytes(16), None)
    if sealed.hex() != "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919":
        raise _Differs


def _chacha() -> None:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    cipher = ChaCha20Poly1305(bytes(range(32)))
    if cipher.decrypt(bytes(12), cipher.encrypt(bytes(12), _MESSAGE, None), None) != _MESSAGE:
        raise _Differs


def _hkdf() -> None:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    # RFC 5869, A.1
    key = HKDF(SHA256(), 42, salt=bytes(range(13)), info=bytes(range(0xF0, 0xFA))).derive(b"\x0b" * 22)
    if not key.hex().startswith("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"):
        raise _Differs


def _hybrid_hpke() -> None:
    from app.crypto.keys import Identity

    identity = Identity(bytes(range(32)))
    if identity.unwrap(identity.recipient.wrap(_MESSAGE[:16])) != _MESSAGE[:16]:
        raise _Differs


def _ed25519() -> None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    # RFC 8032, 7.1, the first test
    seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(seed))
    signature = key.sign(b"")
    if not signature.hex().startswith("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"):
        raise _Differs
    key.public_key().verify(signature, b"")


def _word_shares() -> None:
    from app.crypto import shares
    from app.crypto.keys import Identity

    identity = Identity(bytes(range(32)))
    if shares.join(shares.split(identity)[:2]).seed != identity.seed:
        raise _Differs


_CHECKS: dict[str, Callable[[], None]] = {
    "Argon2id": _argon2id,
    "AES-256-GCM": _aes_gcm,
    "ChaCha20-Poly1305": _chacha,
    "HKDF-SHA-256": _hkdf,
    "HPKE MLKEM768-X25519": _hybrid_hpke,
    "Ed25519": _ed25519,
    _SHARES: _word_shares,
}
