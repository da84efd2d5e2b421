"""Finding choices by what is typed: all words, in any order, whatever their case and accents."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_ACCENTS: Final = re.compile("[\u0300-\u036f\u02bb\u02bc\u2018\u2019'`´]+")
_BETWEEN: Final = re.compile(r"[^\w\n]+|_+")
_LETTERS: Final = tuple(zip("қғңөұүһәіўҳҷӣӯıłøđ", "кгноуухаиухчиуilod", strict=True))
"""Letters that a Russian or English keyboard does not have, as what people type instead."""


def fold(text: str) -> str:
    """Lower case without accents (ё is е, й is и); Kazakh, Kyrgyz and Uzbek letters as Russian or Latin ones.

    Lines stay apart, all else that is no letter or digit becomes one blank.
    """
    bare = text.casefold()
    for letter, plain in _LETTERS:  # for a long text much faster than str.translate
        bare = bare.replace(letter, plain)
    return _BETWEEN.sub(" ", _ACCENTS.sub("", unicodedata.normalize("NFKD", bare)))


class Haystack:
    """The texts of a list, made ready once: 15,000 of them are then searched in a few milliseconds."""

    def __init__(self, labels: Sequence[str], codes: Sequence[str]) -> None:
        pairs = zip(_folded(labels), _folded(codes), strict=True)
        self._texts = [f" {label.strip()} {code}" for label, code in pairs]

    def find(self, typed: str) -> list[int]:
        """The places of the texts in which a word begins with each typed word; first those that begin so."""
        said = fold(typed.replace("\n", " ")).strip()
        words = [f" {word}" for word in said.split()]
        if not words:
            return list(range(len(self._texts)))
        first, *rest = sorted(words, key=len, reverse=True)
        found = [i for i, text in enumerate(self._texts) if first in text]
        for word in rest:
            found = [i for i in found if word in self._texts[i]]
        begin = f" {said}"
        ahead = [i for i in found if self._texts[i].startswith(begin)]
        behind = set(ahead)
        return [*ahead, *(i for i in found if i not in behind)]


def _folded(texts: Sequence[str]) -> list[str]:
    """Each text folded; all as one text, because thousands of calls would take longer than the letters."""
    joined = "\n".join(texts)
    if joined.count("\n") >= len(texts):
        joined = "\n".join(text.replace("\n", " ") for text in texts)
    return fold(joined).split("\n") if texts else []
