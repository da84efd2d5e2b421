"""Functions of text."""

from __future__ import annotations

import base64
import binascii
import hashlib
import math
import re
from typing import TYPE_CHECKING

from app.form.code import Kind
from app.form.functions_base import Function, Simple
from app.form.functions_number import round_half_up
from app.form.values import Value, to_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.form.code import Frame

_BLANKS = re.compile(r"[ \t\r\n]+")
_ALGORITHMS = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}


def _concat(f: Frame, values: Sequence[Value]) -> str:
    return _join(f, "", values)


def _join(f: Frame, separator: str, values: Sequence[Value]) -> str:
    texts = list(map(to_text, values))
    f.write(sum(map(len, texts)) + len(separator) * max(0, len(texts) - 1))
    return separator.join(texts)


def _slice_at(number: float) -> int:
    return int(number) if math.isfinite(number) else 0


def _substr(text: str, start: float, end: float | None = None) -> str:
    return text[_slice_at(start) :] if end is None else text[_slice_at(start) : _slice_at(end)]


def _substring(text: str, start: float, length: float | None = None) -> str:
    first = round_half_up(start)
    if length is None:
        return "".join(char for at, char in enumerate(text, 1) if first <= at)
    end = first + round_half_up(length)
    return "".join(char for at, char in enumerate(text, 1) if first <= at < end)


def _before(text: str, mark: str) -> str:
    return text.partition(mark)[0] if mark and mark in text else ""


def _after(text: str, mark: str) -> str:
    return text.partition(mark)[2] if mark else text


def normalize_space(text: str) -> str:
    """Without blanks at the ends, each run of blanks inside as one."""
    return _BLANKS.sub(" ", text).strip(" ")


def _translate(text: str, wanted: str, replacement: str) -> str:
    table: dict[int, str] = {}
    for at, char in enumerate(wanted):
        table.setdefault(ord(char), replacement[at] if at < len(replacement) else "")
    return text.translate(table)


def _digest(text: str, algorithm: str, encoding: str = "base64") -> str:
    name = _ALGORITHMS.get(algorithm.upper())
    if name is None or encoding not in ("base64", "hex"):
        return ""
    digest = hashlib.new(name, text.encode("utf-8", "surrogatepass"), usedforsecurity=False)
    return digest.hexdigest() if encoding == "hex" else base64.b64encode(digest.digest()).decode("ascii")


def _base64_decode(text: str) -> str:
    try:
        return base64.b64decode(text, validate=True).decode("utf-8")
    except (binascii.Error, UnicodeError, ValueError):
        return ""


FUNCTIONS: dict[str, Function] = {
    "concat": Simple("?s", Kind.TEXT, _concat, writes=True),
    "join": Simple("t?s", Kind.TEXT, _join, writes=True),
    "substr": Simple("tn?n", Kind.TEXT, _substr),
    "substring": Simple("tn?n", Kind.TEXT, _substring),
    "substring-before": Simple("tt", Kind.TEXT, _before),
    "substring-after": Simple("tt", Kind.TEXT, _after),
    "contains": Simple("tt", Kind.BOOLEAN, lambda text, part: part in text),
    "starts-with": Simple("tt", Kind.BOOLEAN, str.startswith),
    "ends-with": Simple("tt", Kind.BOOLEAN, str.endswith),
    "translate": Simple("ttt", Kind.TEXT, _translate),
    "digest": Simple("tt?t", Kind.TEXT, _digest),
    "base64-decode": Simple("t", Kind.TEXT, _base64_decode),
}
