"""Frames: `type u8 | length u32, big endian | payload`, the units of a bundle's content."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HEAD_SIZE = 5
MAX_PAYLOAD = 16 * 1024 * 1024
OPTIONAL = 0x80
"""Types from here on may be skipped by a reader that does not know them; unknown types below it may not."""


class FrameType(IntEnum):
    """What a frame holds."""

    HEADER = 1
    BLOB = 2
    TRAILER = 3
    FILE = 4
    ENTRY = 5


class FrameError(Exception):
    """The content breaks off inside a frame, or a frame claims to be longer than any may be."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One whole frame; `type` is a number because a newer program may have written one unknown here."""

    type: int
    payload: bytes

    def to_bytes(self) -> bytes:
        """Head and payload. Raises FrameError where the payload is longer than a frame may be."""
        if len(self.payload) > MAX_PAYLOAD:
            raise FrameError
        return bytes([self.type]) + len(self.payload).to_bytes(4, "big") + self.payload


def read_frames(pieces: Iterable[bytes]) -> Iterator[Frame]:
    """The frames in `pieces` joined, each as soon as it is whole.

    Raises FrameError at a frame that is cut or too long, and whatever `pieces` raises.
    """
    held = bytearray()
    for piece in pieces:
        held += piece
        while (size := _size(held)) is not None and len(held) >= size:
            yield Frame(held[0], bytes(held[HEAD_SIZE:size]))
            del held[:size]
    if held:
        raise FrameError


def _size(held: bytearray) -> int | None:
    """The size of the frame that `held` begins with, None while its head is not whole."""
    if len(held) < HEAD_SIZE:
        return None
    length = int.from_bytes(held[1:HEAD_SIZE], "big")
    if length > MAX_PAYLOAD:
        raise FrameError
    return HEAD_SIZE + length
