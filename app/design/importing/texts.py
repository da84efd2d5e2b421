"""Takes texts and expressions out of cells, within what a definition can hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.design.vocabulary import STRAIGHT_QUOTES

if TYPE_CHECKING:
    from app.design.remarks import Place, Report
    from app.interview.values import Json

MAX_TEXT: Final = 10_000
"""Characters that a text of a definition may have."""
_PART: Final = 9_000
_CUT: Final = " …"
_NUMBER: Final = re.compile(r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,10})?", re.ASCII)

Scalar = str | int | float | bool


def kept(text: str) -> Json:
    """A text of any length as `x` can hold it: in parts, where it is too long for one."""
    if len(text) <= MAX_TEXT:
        return text
    return [text[at : at + _PART] for at in range(0, len(text), _PART)]


def shortened(text: str, place: Place, report: Report) -> str:
    """A text that people read, cut where a definition cannot hold it."""
    if len(text) <= MAX_TEXT:
        return text
    message = f"The text has {len(text):,} characters; a form holds {MAX_TEXT:,} of one. It is cut."
    report.warn(place, message)
    return text[: MAX_TEXT - len(_CUT)] + _CUT


def straightened(text: str, place: Place, report: Report) -> str:
    """An expression with the quotation marks that an expression needs."""
    straight = text.translate(STRAIGHT_QUOTES)
    if straight != text:
        report.warn(place, "Curly quotation marks are made straight.")
    return straight


def number_or_text(text: str) -> Scalar:
    """A number where the text is one as JSON writes it, else the text."""
    if _NUMBER.fullmatch(text) is None:
        return text
    if "." in text:
        is_plain = repr(float(text)) == text and not float(text).is_integer()
        return float(text) if is_plain else text
    return int(text)
