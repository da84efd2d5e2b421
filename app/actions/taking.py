"""Reads a file that was chosen or named as an answer, and makes of it what is kept: checked and cleaned."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.base import atomic
from app.base.errors import Code, KnownError
from app.interview import attachments, media, stripping
from app.interview.attachments import MOST_BYTES
from app.interview.state import Attachment

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from app.form.model import Node

_MOST_READ: Final = 4 * MOST_BYTES
"""A picture may be larger on the disk than what is kept of it."""

_NAMELESS: Final = "file"


@dataclass(frozen=True, slots=True)
class Taken:
    """A file as it is kept. `cleaned` says that place, time and camera were taken out of a picture."""

    attachment: Attachment
    content: bytes = field(repr=False)
    cleaned: bool = False


def prepared(node: Node, name: str, data: bytes, others: Iterable[Attachment] = ()) -> Taken:
    """What is kept of a file with that name and content as the answer to `node`, beside `others`.

    Raises ATTACHMENT_DAMAGED and what `attachments.check` raises.
    """
    if not data:
        raise KnownError(Code.ATTACHMENT_DAMAGED)
    kind = media.media_type(data[: media.HEAD], name)
    clean = stripping.strip(data, kind) if attachments.fits(node.kind, kind) else None
    content = data if clean is None else clean
    digest = hashlib.sha256(content).hexdigest()
    attachment = Attachment(_shown_name(name), len(content), digest, kind)
    attachments.check(node, attachment, others)
    return Taken(attachment, content, clean is not None)


def read_file(node: Node, path: Path, others: Iterable[Attachment] = ()) -> Taken:
    """`prepared` of a file on the disk, which stays there as it is.

    Raises ATTACHMENT_UNREADABLE besides; it does not say the name, for that is an answer too.
    """
    try:
        if not path.is_file():
            raise KnownError(Code.ATTACHMENT_UNREADABLE, reason="no such file")
        with path.open("rb") as file:
            data = file.read(_MOST_READ + 1)
    except OSError as error:
        raise KnownError(Code.ATTACHMENT_UNREADABLE, reason=atomic.reason(error)) from None
    if len(data) > _MOST_READ:
        raise KnownError(Code.ATTACHMENT_TOO_LARGE, limit=MOST_BYTES >> 20)
    return prepared(node, path.name, data, others)


def _shown_name(name: str) -> str:
    """A file's name as screens and sheets may show it: one line, without marks that turn text round."""
    kept = "".join(letter for letter in name if unicodedata.category(letter)[0] != "C")
    stem, dot, suffix = kept.strip().rpartition(".")
    if not dot or len(suffix) > 10:
        return kept.strip()[: attachments.LONGEST_NAME] or _NAMELESS
    return f"{(stem or _NAMELESS)[: attachments.LONGEST_NAME - len(suffix) - 1]}.{suffix}"
