"""Every small damage that a file can take: a bit at each offset, a cut at each length, a byte too many."""

from __future__ import annotations

from collections.abc import Iterator


def damages(data: bytes) -> Iterator[bytes]:
    """`data` with one bit flipped at each byte (another from byte to byte), cut everywhere, and longer."""
    for offset in range(len(data)):
        bent = bytearray(data)
        bent[offset] ^= 1 << offset % 8
        yield bytes(bent)
        yield data[:offset]
    yield data + b"\0"
