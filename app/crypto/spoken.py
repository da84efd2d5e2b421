"""Fingerprints that two people compare aloud: words of the passphrase list instead of digits."""

from __future__ import annotations

import hashlib
from itertools import zip_longest

from app.crypto.words import WORDS


def spoken(domain: str, data: bytes, words: int) -> str:
    """`words` words, 12.5 bits each, that stand for `data` in that domain, divided by spaces.

    They are the digits, lowest first, of SHA-256(domain | 0x00 | data), read as a big-endian number, to the
    base of `len(WORDS)`. At most 16 words.
    """
    if not 1 <= words <= 16:
        raise ValueError("1 to 16 words")
    number = int.from_bytes(hashlib.sha256(domain.encode("ascii") + b"\0" + data).digest(), "big")
    found = []
    for _ in range(words):
        number, digit = divmod(number, len(WORDS))
        found.append(WORDS[digit])
    return " ".join(found)


def same_words(one: str, other: str) -> bool:
    """Whether two people said the same, whatever the case, spacing and hyphens they typed."""
    return _plain(one) == _plain(other)


def first_difference(heard: str, said: str) -> int | None:
    """The place, from 1, of the first word that is another one or is lacking; None where they are the same.

    Words too many come behind the last one.
    """
    one, other = _plain(heard), _plain(said)
    places = (i for i, (a, b) in enumerate(zip_longest(one, other), 1) if a != b)
    return next(places, None)


def _plain(text: str) -> list[str]:
    return text.casefold().replace("-", " ").replace(",", " ").split()
