"""Reads the QR code of a printed key (ISO/IEC 18004, version 6, level H) without the library that drew it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

SIZE: Final = 41
"""Modules along a side of version 6: 17 + 4 x 6."""

BLOCKS: Final = 4
DATA_IN_BLOCK: Final = 15
"""Version 6, level H: 172 codewords, 4 blocks of 15 for data and 28 to mend them."""

_LETTERS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_FORMAT_MASK: Final = 0b101010000010010
_LEVEL_H: Final = 0b10
_MASKS: Final[tuple[Callable[[int, int], bool], ...]] = (
    lambda i, j: (i + j) % 2 == 0,
    lambda i, j: i % 2 == 0,
    lambda i, j: j % 3 == 0,
    lambda i, j: (i + j) % 3 == 0,
    lambda i, j: (i // 2 + j // 3) % 2 == 0,
    lambda i, j: (i * j) % 2 + (i * j) % 3 == 0,
    lambda i, j: ((i * j) % 2 + (i * j) % 3) % 2 == 0,
    lambda i, j: ((i + j) % 2 + (i * j) % 3) % 2 == 0,
)


def read(modules: Sequence[Sequence[bool]]) -> str:
    """The alphanumeric text in the code; nothing is mended, so every module of the data has to be right."""
    assert len(modules) == SIZE
    assert all(len(row) == SIZE for row in modules)
    mask = _mask(modules)
    bits = [modules[i][j] ^ mask(i, j) for i, j in _path()]
    words = [_number(bits[at : at + 8]) for at in range(0, len(bits) - 7, 8)]
    data = [words[block + BLOCKS * at] for block in range(BLOCKS) for at in range(DATA_IN_BLOCK)]
    return _alphanumeric([bool(word >> bit & 1) for word in data for bit in range(7, -1, -1)])


def _mask(modules: Sequence[Sequence[bool]]) -> Callable[[int, int], bool]:
    """The mask that the format information beside the upper left finder names."""
    places = [(8, j) for j in (0, 1, 2, 3, 4, 5, 7, 8)] + [(i, 8) for i in (7, 5, 4, 3, 2, 1, 0)]
    told = _number([modules[i][j] for i, j in places]) ^ _FORMAT_MASK
    assert told >> 13 == _LEVEL_H
    return _MASKS[told >> 10 & 0b111]


def _path() -> Iterator[tuple[int, int]]:
    """The modules of the data in the order in which they are filled: two columns at a time, up and down."""
    upwards = True
    for right in (*range(SIZE - 1, 6, -2), 5, 3, 1):
        for step in range(SIZE):
            i = SIZE - 1 - step if upwards else step
            yield from ((i, j) for j in (right, right - 1) if not _is_pattern(i, j))
        upwards = not upwards


def _is_pattern(i: int, j: int) -> bool:
    """Finders with their format information, timing, and the one alignment pattern of version 6."""
    corner = (i <= 8 and j <= 8) or (i <= 8 and j >= SIZE - 8) or (i >= SIZE - 8 and j <= 8)
    return corner or 6 in (i, j) or (abs(i - 34) <= 2 and abs(j - 34) <= 2)


def _alphanumeric(bits: Sequence[bool]) -> str:
    assert _number(bits[:4]) == 0b0010, "not the alphanumeric mode"
    length, at, found = _number(bits[4:13]), 13, ""
    while length - len(found) >= 2:
        pair = _number(bits[at : at + 11])
        found += _LETTERS[pair // 45] + _LETTERS[pair % 45]
        at += 11
    return found if len(found) == length else found + _LETTERS[_number(bits[at : at + 6])]


def _number(bits: Sequence[bool]) -> int:
    value = 0
    for bit in bits:
        value = value << 1 | bit
    return value
