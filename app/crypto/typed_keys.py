"""Takes a key as people type or paste it from paper, and says what is wrong with it in words."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from app.base.errors import Code, KnownError
from app.crypto import bech32, shares
from app.crypto.keys import IDENTITY_PREFIX, RECIPIENT_PREFIX, Identity

LINE_LENGTH: Final = 77
GROUP: Final = 4
"""Characters that a printed sheet keeps together, behind the beginning that all keys have."""

_PREFIX: Final = f"{IDENTITY_PREFIX}1"
_BARE_PREFIX: Final = IDENTITY_PREFIX.replace("-", "")
_BEGINNING: Final = "agesecretkey"
_DATA_LENGTH: Final = LINE_LENGTH - len(_PREFIX)
_LONGEST_WORD: Final = 8
"""Letters of the longest word that shares are made of."""

_DIVIDERS: Final = re.compile(r"[\s\u00ad\u200b-\u200f\u2010-\u2015\u2060\u2212\ufeff\-.,:;|]+")
_COMMENT: Final = re.compile(r"^\s*#.*$", re.MULTILINE)
_CYRILLIC: Final = str.maketrans(
    "\u0430\u0435\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445\u0437\u0432\u0456", "aekmhopctyx3bi"
)
"""Letters of the other keyboard that look the same."""

_MISREAD: Final = str.maketrans("1ibo", "ll80")
"""What can be no part of a key, and what it was taken for; the checksum says whether that is right."""


def any_key(text: str) -> Identity:
    """The identity in `text`: its line of 77 characters, or its shares of 33 words each.

    Letters may be of either case, with spaces, hyphens and line breaks anywhere; the line may lack its
    beginning `AGE-SECRET-KEY-PQ-1`; words may be numbered and cut to four letters. Raises KEY_PUBLIC,
    KEY_LINE_LENGTH, KEY_LINE_SLIP with the printed group that is probably wrong, KEY_LINE_WRONG, and for
    shares what `shares.join` raises.
    """
    typed = unicodedata.normalize("NFKC", _COMMENT.sub("", text)).casefold()
    if _is_words(typed):
        return shares.join(_parted(shares.tokens(typed)))
    return Identity.parse(_PREFIX + _data(_DIVIDERS.sub("", typed).translate(_CYRILLIC)))


def _is_words(typed: str) -> bool:
    """Whether it is made of words: no piece mixes letters with digits or is longer than a word."""
    if _DIVIDERS.sub("", typed).startswith(_BEGINNING):
        return False
    pieces = [word for piece in _DIVIDERS.split(typed) if (word := piece.lstrip("0123456789"))]
    return len(pieces) > 1 and all(piece.isalpha() and len(piece) <= _LONGEST_WORD for piece in pieces)


def _parted(words: list[str]) -> list[str]:
    """The shares in a run of words: all are as long."""
    return [" ".join(words[at : at + shares.WORDS]) for at in range(0, len(words), shares.WORDS)]


def _data(line: str) -> str:
    """What stands behind the beginning of a key's line, with what was only misread put right."""
    if line.startswith(f"{RECIPIENT_PREFIX}1"):
        raise KnownError(Code.KEY_PUBLIC)
    rest = line[len(_BARE_PREFIX) + 1 :] if line.startswith(_BARE_PREFIX) else line
    if len(rest) != _DATA_LENGTH:
        raise KnownError(Code.KEY_LINE_LENGTH, count=len(_PREFIX) + len(rest), needed=LINE_LENGTH)
    data = rest.translate(_MISREAD)
    place = bech32.slip(IDENTITY_PREFIX, data)
    if place is None:
        raise KnownError(Code.KEY_LINE_WRONG)
    if place >= 0:
        raise KnownError(Code.KEY_LINE_SLIP, group=place // GROUP + 1, of=-(-_DATA_LENGTH // GROUP))
    return data
