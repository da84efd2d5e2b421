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
_STARS: Final = r"(?<![\w*\\])\*{%d}(?=\S)([^*\n]+?)(?<=\S)\*{%d}(?![\w*])"
_LINES: Final = r"(?<![\w\\])_{%d}(?=\S)([^_\n]+?)(?<=\S)_{%d}(?!\w)"
_MARKED: Final = tuple(re.compile(f"{_STARS}|{_LINES}" % (n, n, n, n)) for n in (3, 2, 1))
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
    for marked in _MARKED:
        said = marked.sub(_inside, said)
    return _ESCAPE.sub(r"\1", said).strip()


def _inside(found: re.Match[str]) -> str:
    return found[1] or found[2]
