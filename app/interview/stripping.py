"""Takes out of a picture what its camera wrote beside it: place, time, owner, thumbnails, comments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.base.errors import Code, KnownError
from app.interview.stripping_jpeg import NotJpeg, strip_jpeg

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PNG_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_PNG_KEPT: Final = frozenset(
    b"IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP bKGD pHYs acTL fcTL fdAT".split()
)
"""Chunks (PNG, third edition, 11) that the picture itself is made of. Texts, times and eXIf are not."""

_WEBP_KEPT: Final = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"))
_WEBP_TELLS: Final = 0x0C
"""The bits of VP8X that announce EXIF and XMP (WebP container, extended file format)."""


class _Broken(Exception):
    """The parts of the picture do not fit together."""


def strip(data: bytes, media_type: str) -> bytes | None:
    """The picture without what is not picture, its parts otherwise as they are; None for an unknown type.

    JPEG, PNG and WebP are known. Nothing is decoded, so no pixel changes; a JPEG keeps which side is up.
    Raises ATTACHMENT_DAMAGED where the picture is not whole.
    """
    way = _WAYS.get(media_type)
    if way is None:
        return None
    try:
        return way(data)
    except (_Broken, NotJpeg):
        raise KnownError(Code.ATTACHMENT_DAMAGED) from None


def is_stripped(media_type: str) -> bool:
    """Whether `strip` knows what to take out of pictures of that type."""
    return media_type in _WAYS


def _strip_png(data: bytes) -> bytes:
    if not data.startswith(_PNG_SIGNATURE):
        raise _Broken
    chunks = list(_png_chunks(data))
    kinds = [kind for kind, _ in chunks]
    if kinds[0] != b"IHDR" or b"IDAT" not in kinds:
        raise _Broken
    return _PNG_SIGNATURE + b"".join(chunk for kind, chunk in chunks if kind in _PNG_KEPT)


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Type and bytes of each chunk up to the end of the picture; what follows it is left."""
    at = len(_PNG_SIGNATURE)
    kind = b""
    while kind != b"IEND":
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        if end > len(data):
            raise _Broken
        kind = data[at + 4 : at + 8]
        yield kind, data[at:end]
        at = end


def _strip_webp(data: bytes) -> bytes:
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        raise _Broken
    kept = bytearray(b"WEBP")
    at, size = 12, min(len(data), 8 + int.from_bytes(data[4:8], "little"))
    while at + 8 <= size:
        kind, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        end = at + 8 + length + length % 2
        if end > size:
            raise _Broken
        if kind in _WEBP_KEPT:
            chunk = bytearray(data[at:end])
            if kind == b"VP8X" and length:
                chunk[8] &= ~_WEBP_TELLS
            kept += chunk
        at = end
    if len(kept) == 4:
        raise _Broken
    return b"RIFF" + len(kept).to_bytes(4, "little") + bytes(kept)


_WAYS: Final[dict[str, Callable[[bytes], bytes]]] = {
    "image/jpeg": strip_jpeg,
    "image/png": _strip_png,
    "image/webp": _strip_webp,
}
