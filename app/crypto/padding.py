"""Hides how long a secret is: everything is padded to 4 KiB x 2^n before it is encrypted."""

from __future__ import annotations

BUCKET = 4096
"""The smallest padded size in bytes. With it an observer of sizes cannot tell who answered which branch."""

LIMIT = 1 << 30
"""The largest padded size in bytes that is made or accepted."""

_PREFIX = 4


class PaddingError(ValueError):
    """The bytes are not what `pad` makes. Says nothing about the content."""


def padded_size(length: int) -> int:
    """The size in bytes that `length` bytes of data take once padded: the next 4 KiB x 2^n."""
    size = BUCKET
    while size < length + _PREFIX:
        size *= 2
    return size


def pad(data: bytes, least: int = 0) -> bytes:
    """`length u32, big endian | data | zeros`, filled up to the `padded_size` of it or of `least` bytes.

    Raises PaddingError where the result would exceed `LIMIT`.
    """
    size = padded_size(max(len(data), least))
    if size > LIMIT:
        raise PaddingError("too long to be padded")
    return len(data).to_bytes(_PREFIX, "big") + data + bytes(size - _PREFIX - len(data))


def unpad(padded: bytes) -> bytes:
    """The data inside `padded`. Raises PaddingError unless `pad` makes that of the data for some `least`."""
    length = int.from_bytes(padded[:_PREFIX], "big")
    is_size = BUCKET <= len(padded) <= LIMIT and len(padded) == padded_size(len(padded) - _PREFIX)
    if not is_size or length > len(padded) - _PREFIX:
        raise PaddingError("the size is not that of padded data")
    if padded.count(0, _PREFIX + length) != len(padded) - _PREFIX - length:
        raise PaddingError("the filling is not empty")
    return padded[_PREFIX : _PREFIX + length]
