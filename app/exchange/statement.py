"""What the coordinator says to one laptop: signed by the survey's root, JSON, and bound to a known place."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from app.base.errors import Code, KnownError
from app.exchange import signed, strict_json

if TYPE_CHECKING:
    from app.crypto.signing import VerifyKey

MAX_TEXT: Final = 200
_DIGEST: Final = re.compile(r"[0-9a-f]{64}\Z")


class StatementBroken(ValueError):
    """What the root signed is not what this format must hold; that would be a newer or a broken program."""


class Told:
    """The JSON object of a statement, whose parts are taken out by their type. All raise StatementBroken."""

    __slots__ = ("_found",)

    def __init__(self, found: object) -> None:
        if not isinstance(found, dict):
            raise StatementBroken
        self._found: dict[str, object] = found

    def text(self, key: str) -> str:
        """A short text that is not empty."""
        value = self._found.get(key)
        if not isinstance(value, str) or not 0 < len(value) <= MAX_TEXT:
            raise StatementBroken
        return value

    def digest(self, key: str) -> str:
        """A SHA-256 in lower-case hex."""
        return _digest(self._found.get(key))

    def digests(self, key: str, most: int) -> tuple[str, ...]:
        """SHA-256s, rising, so none twice."""
        found = self._found.get(key)
        if not isinstance(found, list) or len(found) > most:
            raise StatementBroken
        values = tuple(_digest(value) for value in found)
        if any(one >= other for one, other in pairwise(values)):
            raise StatementBroken
        return values

    def number(self, key: str, most: int) -> int:
        """A whole number from 0."""
        value = self._found.get(key)
        if type(value) is not int or not 0 <= value <= most:
            raise StatementBroken
        return value

    def part(self, key: str) -> Told:
        """An object in the object."""
        return Told(self._found.get(key))


def read_signed(data: bytes, format_name: str, limit: int, root: VerifyKey, damaged: KnownError) -> Told:
    """The statement in an envelope that `root` signed; only then is its body parsed.

    Raises `damaged`, FILE_TOO_NEW and OTHER_ROOT with the path of `damaged`.
    """
    path = damaged.facts.get("path", "")
    try:
        envelope = signed.unwrap(data, format_name, limit)
    except signed.EnvelopeTooNew:
        raise KnownError(Code.FILE_TOO_NEW, path=path) from None
    except signed.EnvelopeBroken:
        raise damaged from None
    if not envelope.names(root):
        raise KnownError(Code.OTHER_ROOT, path=path)
    if not envelope.signed_by(root):
        raise damaged
    try:
        return Told(strict_json.read_object(envelope.body, limit))
    except strict_json.NotStrict:
        raise damaged from None


def _digest(value: object) -> str:
    if not isinstance(value, str) or not _DIGEST.match(value):
        raise StatementBroken
    return value
