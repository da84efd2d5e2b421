"""Reads JSON that came from another machine: bounded before it is parsed, and with one meaning only."""

from __future__ import annotations

import json
import re
from typing import NoReturn

MAX_DEPTH = 12

_STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?+', re.DOTALL)
"""One that is not closed runs to the end, as the parser sees it too; so the search never goes back."""

_BRACKET = re.compile(rb"[\[\]{}]")


class NotStrict(ValueError):
    """The bytes are not one bounded JSON object; says nothing of what they hold."""


def read_object(data: bytes, limit: int) -> dict[str, object]:
    """The JSON object in `data`, at most `limit` bytes of UTF-8.

    Raises NotStrict for anything else: nesting deeper than `MAX_DEPTH`, a key twice, NaN, Infinity.
    """
    if len(data) > limit or _depth(data) > MAX_DEPTH:
        raise NotStrict
    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=_object, parse_constant=_refuse)
    except ValueError:
        # The parser's own message quotes the text.
        raise NotStrict from None
    if not isinstance(value, dict):
        raise NotStrict
    return value


def write_object(value: dict[str, object]) -> bytes:
    """`value` as UTF-8 JSON with sorted keys and no spaces."""
    return json.dumps(value, allow_nan=False, sort_keys=True, separators=(",", ":")).encode("ascii")


def _depth(data: bytes) -> int:
    """How deep the brackets nest, found without a parser that could run out of stack."""
    deepest = depth = 0
    for bracket in _BRACKET.findall(_STRING.sub(b"", data)):
        depth += 1 if bracket in b"[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise NotStrict
    return found


def _refuse(_word: str) -> NoReturn:
    raise NotStrict
