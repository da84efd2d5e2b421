"""Small pictures, byte by byte, with and without what a camera writes beside them."""

from __future__ import annotations

import struct
import zlib

SECRET = b"GPS 43.238949 76.889709 camera of Aigul"


def segment(marker: int, body: bytes) -> bytes:
    """A segment of a JPEG."""
    return bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2, "big") + body


def exif(*, orientation: int, order: str = "MM", owner: bytes = SECRET) -> bytes:
    """An Exif segment that says which side is up, and where the picture was taken where there is an owner."""
    mark = ">" if order == "MM" else "<"
    entries = [(0x0112, 3, 1, orientation)]
    head = order.encode() + struct.pack(mark + "HI", 42, 8)
    listed = b"".join(struct.pack(mark + "HHIHxx", *entry) for entry in entries)
    return segment(0xE1, b"Exif\0\0" + head + struct.pack(mark + "H", 1) + listed + bytes(4) + owner)


_TABLES = segment(0xDB, bytes(65)) + segment(0xC0, b"\x08\0\1\0\1\1\1\x11\0") + segment(0xC4, bytes(17))


def jpeg(*segments: bytes) -> bytes:
    """A JPEG in shape, with further segments at its beginning."""
    scan = segment(0xDA, b"\1\1\0\0\x3f\0") + b"pixels\xff\0and\xff\xd0more"
    return b"\xff\xd8" + b"".join(segments) + _TABLES + scan + b"\xff\xd9"


def png_chunk(kind: bytes, body: bytes) -> bytes:
    """A chunk of a PNG."""
    return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(kind + body).to_bytes(4, "big")


def png(*chunks: bytes, size: tuple[int, int] = (1, 1), colour: bytes = b"\x20\x60\xc0") -> bytes:
    """A PNG of one colour that any program shows, with further chunks behind its header."""
    width, height = size
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    pixels = zlib.compress((b"\0" + colour * width) * height)
    return (
        b"\x89PNG\r\n\x1a\n"
        + header
        + b"".join(chunks)
        + png_chunk(b"IDAT", pixels)
        + png_chunk(b"IEND", b"")
    )


def webp_chunk(kind: bytes, body: bytes) -> bytes:
    """A chunk of a WebP."""
    return kind + len(body).to_bytes(4, "little") + body + bytes(len(body) % 2)


def webp(*chunks: bytes) -> bytes:
    """A WebP in shape."""
    content = b"WEBP" + b"".join(chunks)
    return b"RIFF" + len(content).to_bytes(4, "little") + content
