"""Reads files of answer lines: one JSON object a line, bounded before it is parsed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.base.errors import Code, KnownError
from app.base.reading import explained
from app.exchange import strict_json

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MAX_LINE = 4 * 1024 * 1024
"""The longest line in bytes; the study's are about 2,400."""

Line = dict[str, Any] | KnownError


def read_lines(path: Path) -> Iterator[tuple[int, Line]]:
    """Each line's number, from 1, with its object or with the LINE_UNREADABLE that says it holds none.

    Blank lines are passed over. Raises FILE_MISSING and FILE_UNREADABLE.
    """
    with explained(path), path.open("rb") as file:
        number = 0
        while raw := file.readline(MAX_LINE + 1):
            number += 1
            too_long = len(raw) > MAX_LINE
            while too_long and not raw.endswith(b"\n") and (raw := file.readline(MAX_LINE)):
                pass
            if too_long:
                yield number, KnownError(Code.LINE_UNREADABLE)
            elif raw.strip():
                yield number, _object(raw.removeprefix(b"\xef\xbb\xbf"))


def count_lines(path: Path) -> int:
    """How many lines `read_lines` gives. Raises as it does."""
    return sum(1 for _ in read_lines(path))


def _object(raw: bytes) -> Line:
    try:
        return strict_json.read_object(raw, MAX_LINE)
    except strict_json.NotStrict:
        return KnownError(Code.LINE_UNREADABLE)
