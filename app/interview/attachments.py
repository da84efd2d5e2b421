"""Files as answers: which file fits which question, how large they may be, and who names them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.base.errors import Code, KnownError
from app.form.model import ATTACHED, Kind
from app.interview.state import Attachment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.form.model import Node
    from app.interview.values import Json

MOST_BYTES = 8 * 1024 * 1024
"""The largest file, in bytes, that a question takes."""

MOST_TOGETHER = 64 * 1024 * 1024
"""What all files of one interview may come to, in bytes; one that is attached twice counts once."""

MOST_FILES = 200
"""How many files one interview may have."""

LONGEST_NAME = 255
"""Characters of a file's name, as most file systems have it."""

_FAMILIES = {Kind.IMAGE: "image/", Kind.SIGNATURE: "image/", Kind.AUDIO: "audio/", Kind.VIDEO: "video/"}
_SHA256 = re.compile(r"[0-9a-f]{64}")
_MEDIA_TYPE = re.compile(r"[a-z0-9][a-z0-9.+-]{0,63}/[a-z0-9][a-z0-9.+-]{0,63}")


def attachment_of(value: Json) -> Attachment | None:
    """The file that a JSON value names as `values.to_json` writes it; None where it is another value."""
    match value:
        case {
            "file": str(name),
            "size": int(size),
            "sha256": str(digest),
            "type": str(media_type),
            **rest,
        } if (
            not rest
            and 0 < len(name) <= LONGEST_NAME
            and size >= 0
            and _SHA256.fullmatch(digest)
            and _MEDIA_TYPE.fullmatch(media_type)
        ):
            return Attachment(name, int(size), digest, media_type)
        case _:
            return None


def fits(kind: Kind, media_type: str) -> bool:
    """Whether a question of that kind takes files of that media type (RFC 6838)."""
    return kind in ATTACHED and media_type.startswith(_FAMILIES.get(kind, ""))


def is_answer(kind: Kind, attachment: Attachment) -> bool:
    """Whether the file by itself may be the answer to a question of that kind."""
    return fits(kind, attachment.media_type) and attachment.size <= MOST_BYTES


def check(node: Node, attachment: Attachment, others: Iterable[Attachment] = ()) -> None:
    """Refuse a file that must not become the answer to `node` beside the interview's `others`.

    Raises ATTACHMENT_OTHER_KIND, ATTACHMENT_TOO_LARGE, ATTACHMENTS_TOO_LARGE, ATTACHMENTS_TOO_MANY.
    """
    if not fits(node.kind, attachment.media_type):
        raise KnownError(Code.ATTACHMENT_OTHER_KIND, kind=node.kind.value)
    if attachment.size > MOST_BYTES:
        raise KnownError(Code.ATTACHMENT_TOO_LARGE, limit=MOST_BYTES >> 20)
    sizes = {other.sha256: other.size for other in others}
    sizes[attachment.sha256] = attachment.size
    if len(sizes) > MOST_FILES:
        raise KnownError(Code.ATTACHMENTS_TOO_MANY, limit=MOST_FILES)
    if sum(sizes.values()) > MOST_TOGETHER:
        raise KnownError(Code.ATTACHMENTS_TOO_LARGE, limit=MOST_TOGETHER >> 20)


def named_in(content: Json) -> Iterator[Attachment]:
    """Every file that a draft, a record's answers or a part of them names, in their order, some twice.

    A row of a roster stands in a list, so that one whose questions happen to be called as the parts of a
    file's name is not taken for a file. Goes as deep as a record from another machine may.
    """
    waiting: list[Json | Attachment] = [content]
    while waiting:
        value = waiting.pop()
        if isinstance(value, Attachment):
            yield value
        elif isinstance(value, dict):
            waiting += [attachment_of(inner) or inner for inner in reversed(value.values())]
        elif isinstance(value, list):
            waiting += reversed(value)
