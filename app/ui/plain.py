"""Texts of a questionnaire as they are read: XLSForm's mark-up is left out, and nothing is ever rendered."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_TAGS: Final = re.compile(
    r"</?(?:span|b|i|em|strong|u|br|p|h[1-6]|font|sup|sub)(?:\s[^<>]*)?/?>", re.IGNORECASE
)
_BREAKS: Final = re.compile(r"<(?:br|/p)\s*/?>", re.IGNORECASE)
_HEADING: Final = re.compile(r"^ {0,3}#{1,6} +", re.MULTILINE)
_ITEM: Final = re.compile(r"^( *)[*+-] +", re.MULTILINE)
_LINK: Final = re.compile(r"!?\[([^\[\]\n]*)\]\((?:[^()\s]|\([^()\s]*\))+\)")
_STRONG: Final = re.compile(
    r"(?<![\w*\\])\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*(?![\w*])|(?<![\w_\\])__(?=\S)([^_\n]+?)(?<=\S)__(?![\w_])"
)
_SOFT: Final = re.compile(
    r"(?<![\w*\\])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])|(?<![\w_\\])_(?=\S)([^_\n]+?)(?<=\S)_(?![\w_])"
)
_ESCAPE: Final = re.compile(r"\\([*_#\[\]()\\`~>+.!-])")
_MARKS: Final = re.compile(r"[*_#<\[\\]|^ *[+-] ", re.MULTILINE)


@lru_cache(maxsize=4096)
def plain_text(text: str) -> str:
    """`text` without the mark-up that XLSForm knows: **strong**, *soft*, # headings, links, lists, <span>.

    A link keeps its words and loses its address, as a laptop in the field opens none. What only looks like
    mark-up (`2 * 3`, `snake_case`, `a < b`, tags of no text) stays as it was written.
    """
    if not _MARKS.search(text):
        return text
    said = _TAGS.sub("", _BREAKS.sub("\n", text))
    said = _ITEM.sub(r"\1• ", _HEADING.sub("", said))
    said = _LINK.sub(r"\1", said)
    for mark in (_STRONG, _SOFT):
        said = mark.sub(_inside, said)
    return _ESCAPE.sub(r"\1", said).strip()


def _inside(found: re.Match[str]) -> str:
    return found[1] or found[2]
