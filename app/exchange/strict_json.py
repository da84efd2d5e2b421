"""Reads JSON that came from another machine: bounded before it is parsed, and with one meaning only."""

from __future__ import annotations

import json
import re
from typing import NoReturn

MAX_DEPTH = 12

_STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?+', re.DOTALL)
"""One that is not closed runs to the end, as the parser sees it too; so the search never goes back."""

_BRACKET = re.compile(rb"[\[\]{}]")

_SURROGATE = re.compile(rb"\\u[dD]")
"""How half of a character may begin; the other half may be missing, and then nobody can write the text."""


class NotStrict(ValueError):
    """The bytes are not one bounded JSON object; says nothing of what they hold."""


def read_object(data: bytes, limit: int) -> dict[str, object]:
    """The JSON object in `data`, at most `limit` bytes of UTF-8.

    Raises NotStrict for anything else: nesting deeper than `MAX_DEPTH`, a key twice, NaN, Infinity, half a
    character.
    """
    if len(data) > limit or _is_too_deep(data):
        raise NotStrict
    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=_object, parse_constant=_refuse)
        if _SURROGATE.search(data):
            json.dumps(value, ensure_ascii=False).encode("utf-8")
    except ValueError:
        # The parser's own message quotes the text.
        raise NotStrict from None
    if not isinstance(value, dict):
        raise NotStrict
    return value


def write_object(value: dict[str, object]) -> bytes:
    """`value` as UTF-8 JSON with sorted keys and no spaces, which `read_object` takes.

    Half a character, as a terminal may give it, becomes a question mark.
    """
    text = _dumped(value)
    if "\\ud" in text:
        text = _dumped(json.loads(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace")))
    return text.encode("ascii")


def _dumped(value: dict[str, object]) -> str:
    return json.dumps(value, allow_nan=False, sort_keys=True, separators=(",", ":"))


def _is_too_deep(data: bytes) -> bool:
    """Whether brackets nest deeper than they may, found without a parser that could run out of stack."""
    if data.count(b"[") + data.count(b"{") <= MAX_DEPTH:
        return False
    depth = 0
    for bracket in _BRACKET.finditer(_STRING.sub(b"", data)):
        depth += 1 if bracket[0] in b"[{" else -1
        if depth > MAX_DEPTH:
            return True
    return False


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise NotStrict
    return found


def _refuse(_word: str) -> NoReturn:
    raise NotStrict
