"""The payload of an age v1 file (C2SP age.md): ChaCha20-Poly1305 over 64 KiB chunks, in order."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.crypto.header import PayloadDamaged

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

CHUNK = 64 * 1024
NONCE_SIZE = 16
TAG_SIZE = 16


def seal_payload(parts: Iterable[bytes], file_key: bytes) -> Iterator[bytes]:
    """The payload's nonce and sealed chunks; at most one chunk of plaintext is held back."""
    nonce = secrets.token_bytes(NONCE_SIZE)
    cipher = _cipher(file_key, nonce)
    yield nonce
    counter = 0
    held = bytearray()
    for part in parts:
        held += part
        # The chunk that ends the payload is only known to be the last when nothing follows it.
        while len(held) > CHUNK:
            yield cipher.encrypt(_nonce(counter, last=False), bytes(held[:CHUNK]), None)
            del held[:CHUNK]
            counter += 1
    yield cipher.encrypt(_nonce(counter, last=True), bytes(held), None)


def open_payload(source: BinaryIO, file_key: bytes) -> Iterator[bytes]:
    """The plaintext of each chunk once it is verified; `source` stands behind the header.

    Raises PayloadDamaged at the first chunk that cannot be verified, or, where the file ends without its
    last chunk, after everything that could be; what was yielded before is authentic.
    """
    nonce = _read(source, NONCE_SIZE)
    if len(nonce) < NONCE_SIZE:
        raise PayloadDamaged(truncated=True)
    cipher = _cipher(file_key, nonce)
    counter = 0
    chunk = _read(source, CHUNK + TAG_SIZE)
    while following := _read(source, CHUNK + TAG_SIZE):
        plain = _opened(cipher, chunk, _nonce(counter, last=False))
        if plain is None:
            # Something may only stand behind the whole: then the last chunk is as authentic as the others.
            last = _opened(cipher, chunk, _nonce(counter, last=True))
            if last is not None:
                yield last
            raise PayloadDamaged(truncated=False)
        yield plain
        chunk = following
        counter += 1
    yield from _last(cipher, chunk, counter)


def _last(cipher: ChaCha20Poly1305, chunk: bytes, counter: int) -> Iterator[bytes]:
    """The chunk at the end of the file, which need not be the payload's last where the file was cut."""
    if len(chunk) < TAG_SIZE or (len(chunk) == TAG_SIZE and counter):
        raise PayloadDamaged(truncated=True)
    last = _opened(cipher, chunk, _nonce(counter, last=True))
    if last is not None:
        yield last
        return
    if len(chunk) < CHUNK + TAG_SIZE:
        raise PayloadDamaged(truncated=True)
    # A whole chunk may still be authentic as one of the middle: then the file was cut right behind it.
    middle = _opened(cipher, chunk, _nonce(counter, last=False))
    if middle is not None:
        yield middle
    raise PayloadDamaged(truncated=middle is not None)


def _opened(cipher: ChaCha20Poly1305, chunk: bytes, nonce: bytes) -> bytes | None:
    try:
        return cipher.decrypt(nonce, chunk, None)
    except InvalidTag:
        return None


def _cipher(file_key: bytes, nonce: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(HKDF(SHA256(), 32, salt=nonce, info=b"payload").derive(file_key))


def _nonce(counter: int, *, last: bool) -> bytes:
    return counter.to_bytes(11, "big") + bytes([last])


def _read(source: BinaryIO, size: int) -> bytes:
    """`size` bytes, fewer only at the end of the file: a raw source may give less at a time."""
    data = source.read(size)
    while data and len(data) < size:
        more = source.read(size - len(data))
        if not more:
            break
        data += more
    return data
