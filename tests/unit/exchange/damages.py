"""Every small damage that a file can take: a bit at each offset, a cut at each length, a byte too many."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

STEPS = (pytest.param(7, id="sampled"), pytest.param(1, marks=pytest.mark.slow, id="everywhere"))
"""For files that are read from the disk each time: the plain suite damages every seventh byte."""


def damages(data: bytes, step: int = 1) -> Iterator[bytes]:
    """`data` with one bit flipped at each byte (another from byte to byte), cut everywhere, and longer.

    With another `step` at every so many bytes only.
    """
    for offset in range(0, len(data), step):
        bent = bytearray(data)
        bent[offset] ^= 1 << offset % 8
        yield bytes(bent)
        yield data[:offset]
    yield data + b"\0"
