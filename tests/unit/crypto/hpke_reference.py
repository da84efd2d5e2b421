"""HPKE base mode written once more from RFC 9180, so that its literals can judge the library's own API."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, ChaCha20Poly1305

X25519_KEM, HYBRID_KEM = 0x0020, 0x647A
HKDF_SHA256 = 1
AES_128_GCM, CHACHA20_POLY1305 = 1, 3
_KEY_SIZE = {AES_128_GCM: 16, CHACHA20_POLY1305: 32}
_HYBRID_LABEL = b"\\.//^\\"
_MLKEM_CIPHERTEXT = 1088


@dataclass(frozen=True)
class Context:
    """The key and first nonce that both sides come to (RFC 9180, 5.1)."""

    aead: int
    key: bytes
    base_nonce: bytes

    def open(self, ciphertext: bytes, aad: bytes = b"") -> bytes:
        """The first message. Raises InvalidTag."""
        cipher = ChaCha20Poly1305(self.key) if self.aead == CHACHA20_POLY1305 else AESGCM(self.key)
        return cipher.decrypt(self.base_nonce, ciphertext, aad)

    def seal(self, plaintext: bytes, aad: bytes = b"") -> bytes:
        """The first message, sealed."""
        cipher = ChaCha20Poly1305(self.key) if self.aead == CHACHA20_POLY1305 else AESGCM(self.key)
        return cipher.encrypt(self.base_nonce, plaintext, aad)


def schedule(kem: int, aead: int, shared_secret: bytes, info: bytes) -> Context:
    """The key schedule of base mode with HKDF-SHA-256 (RFC 9180, 5.1)."""
    suite = b"HPKE" + b"".join(number.to_bytes(2, "big") for number in (kem, HKDF_SHA256, aead))
    psk_id_hash = _labeled_extract(suite, b"", b"psk_id_hash", b"")
    info_hash = _labeled_extract(suite, b"", b"info_hash", info)
    context = b"\0" + psk_id_hash + info_hash
    secret = _labeled_extract(suite, shared_secret, b"secret", b"")
    key = _labeled_expand(suite, secret, b"key", context, _KEY_SIZE[aead])
    return Context(aead, key, _labeled_expand(suite, secret, b"base_nonce", context, 12))


def x25519_secret(private: bytes, encapsulated: bytes) -> bytes:
    """Decapsulation of DHKEM(X25519, HKDF-SHA256) (RFC 9180, 4.1)."""
    key = X25519PrivateKey.from_private_bytes(private)
    shared = key.exchange(X25519PublicKey.from_public_bytes(encapsulated))
    suite = b"KEM" + X25519_KEM.to_bytes(2, "big")
    extracted = _labeled_extract(suite, b"", b"eae_prk", shared)
    context = encapsulated + key.public_key().public_bytes_raw()
    return _labeled_expand(suite, extracted, b"shared_secret", context, 32)


def hybrid_secret(seed: bytes, encapsulated: bytes) -> bytes:
    """Decapsulation of X-Wing (draft-connolly-cfrg-xwing-kem, 5.5)."""
    expanded = hashlib.shake_256(seed).digest(96)
    mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
    x25519 = X25519PrivateKey.from_private_bytes(expanded[64:])
    point = encapsulated[_MLKEM_CIPHERTEXT:]
    parts = (
        mlkem.decapsulate(encapsulated[:_MLKEM_CIPHERTEXT]),
        x25519.exchange(X25519PublicKey.from_public_bytes(point)),
        point,
        x25519.public_key().public_bytes_raw(),
        _HYBRID_LABEL,
    )
    return hashlib.sha3_256(b"".join(parts)).digest()


def _labeled_extract(suite: bytes, salt: bytes, label: bytes, key: bytes) -> bytes:
    return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite + label + key, "sha256")


def _labeled_expand(suite: bytes, key: bytes, label: bytes, info: bytes, size: int) -> bytes:
    labeled = size.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info
    out, last = b"", b""
    while len(out) < size:
        last = hmac.digest(key, last + labeled + bytes([len(out) // 32 + 1]), "sha256")
        out += last
    return out[:size]
