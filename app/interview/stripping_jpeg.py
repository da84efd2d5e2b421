"""Takes the segments out of a JPEG that tell of the camera and not of the picture (ITU-T T.81, annex B)."""

from __future__ import annotations

import re
from typing import Final

_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_ALONE: Final = frozenset((0x01, *range(0xD0, 0xD8)))
"""Markers without a segment."""

_CODING: Final = frozenset((*range(0xC0, 0xD0), *range(0xDB, 0xE0)))
"""Frames, tables, restart intervals: what the picture is made of."""

_MARKER_IN_SCAN: Final = re.compile(rb"\xff[\x02-\xcf\xd8-\xfe]")
_EXIF: Final = b"Exif\0\0"
_ORIENTATION: Final = 0x0112
_SHORT: Final = 3


class NotJpeg(Exception):
    """The bytes are no whole JPEG."""


def strip_jpeg(data: bytes) -> bytes:
    """The JPEG with its colours, tables and scans as they are, and of the rest only which side is up.

    What follows the end of the picture (a second picture, a film, the maker's notes) goes too. A missing end
    is added. Raises NotJpeg.
    """
    if data[:2] != bytes((0xFF, _START)):
        raise NotJpeg
    kept = bytearray()
    orientation, at, has_scan = 1, 2, False
    while at < len(data):
        marker, at = _marker(data, at)
        if marker == _END:
            break
        if marker in _ALONE:
            continue
        end = _segment_end(data, at)
        body = data[at + 2 : end]
        if marker == 0xE1 and body.startswith(_EXIF):
            orientation = _orientation(body[len(_EXIF) :])
        kept += _segment(marker, _picture_part(marker, body))
        at = end
        if marker == _SCAN:
            has_scan = True
            found = _MARKER_IN_SCAN.search(data, at)
            end = found.start() if found else len(data)
            kept += data[at:end]
            at = end
    if not has_scan:
        raise NotJpeg
    return bytes((0xFF, _START)) + _turned(orientation) + bytes(kept) + bytes((0xFF, _END))


def _marker(data: bytes, at: int) -> tuple[int, int]:
    """The marker at `at`, which any number of fill bytes may stand before, and where it ends."""
    begin = at
    while at < len(data) and data[at] == 0xFF:
        at += 1
    if at == begin or at == len(data) or data[at] in (0, _START):
        raise NotJpeg
    return data[at], at + 1


def _segment_end(data: bytes, at: int) -> int:
    length = int.from_bytes(data[at : at + 2], "big")
    if length < 2 or at + length > len(data):
        raise NotJpeg
    return at + length


def _picture_part(marker: int, body: bytes) -> bytes | None:
    """What of a segment's body belongs to the picture; None where the segment does not."""
    if marker in _CODING or marker == _SCAN:
        return body
    if marker == 0xE0 and body.startswith(b"JFIF\0") and len(body) >= 14:
        return body[:12] + b"\0\0"  # without its thumbnail
    is_colour = (marker == 0xE2 and body.startswith(b"ICC_PROFILE\0")) or (
        marker == 0xEE and body.startswith(b"Adobe")
    )
    return body if is_colour else None


def _segment(marker: int, body: bytes | None) -> bytes:
    return b"" if body is None else bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2, "big") + body


def _orientation(tiff: bytes) -> int:
    """Which side is up (Exif 2.32, tag 0x0112), from 1 to 8; 1, the usual, where it is not said."""
    order: Final = "little" if tiff[:2] == b"II" else "big"

    def number(at: int, size: int) -> int:
        return int.from_bytes(tiff[at : at + size], order)

    at = number(4, 4)
    for entry in range(at + 2, at + 2 + 12 * min(number(at, 2), 512), 12):
        if number(entry, 2) == _ORIENTATION and number(entry + 2, 2) == _SHORT:
            found = number(entry + 8, 2)
            return found if 1 <= found <= 8 else 1
    return 1


def _turned(orientation: int) -> bytes:
    """An Exif segment that says which side is up and nothing else; none for the usual way."""
    if orientation == 1:
        return b""
    entry = b"".join(n.to_bytes(2, "big") for n in (1, _ORIENTATION, _SHORT, 0, 1, orientation, 0))
    return _segment(0xE1, _EXIF + b"MM\0*\0\0\0\x08" + entry + bytes(4))
