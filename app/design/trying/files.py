"""Small files for questions that a file answers, so that generated interviews can be loaded again."""

from __future__ import annotations

import hashlib
import zlib
from typing import Final

from app.form.model import Kind
from app.interview.state import Attachment


def _part(kind: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")


_DOT: Final = b"".join(
    (
        b"\x89PNG\r\n\x1a\n",
        _part(b"IHDR", b"\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00"),
        _part(b"IDAT", zlib.compress(b"\x00\xff")),
        _part(b"IEND", b""),
    )
)
"""A picture of one white dot."""
_SILENCE: Final = (
    b"RIFF\x26\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00"
    b"\x40\x1f\x00\x00\x80\x3e\x00\x00\x02\x00\x10\x00"
    b"data\x02\x00\x00\x00\x00\x00"
)
_CLIP: Final = b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom"

CONTENTS: Final[dict[Kind, tuple[str, str, bytes]]] = {
    Kind.IMAGE: ("try-picture.png", "image/png", _DOT),
    Kind.SIGNATURE: ("try-signature.png", "image/png", _DOT),
    Kind.AUDIO: ("try-silence.wav", "audio/wav", _SILENCE),
    Kind.VIDEO: ("try-clip.mp4", "video/mp4", _CLIP),
    Kind.FILE: ("try-paper.txt", "text/plain", b"Written by dala form try.\n"),
}
"""Name, media type and content, by the type of question."""


def attachment_for(kind: Kind) -> Attachment:
    """The answer that such a file is."""
    name, media_type, content = CONTENTS[kind]
    return Attachment(name, len(content), hashlib.sha256(content).hexdigest(), media_type)
