"""Valid files made wrong: bits flipped, cut, pieces repeated or moved, junk put in, JSON values exchanged."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

JUNK = (
    *(b"", b"\0", b"\xff" * 4, b"\x7f\xff\xff\xff\xff", bytes(600), b"9" * 5000, b"\xef\xbb\xbf", b"\r\n"),
    *(b'"\\ud800"', b"NaN", b"-Infinity", b"1e999", b"null", b"-0", b'{"a":1,"a":2}', b"[" * 5000),
    *(b'"x":', b"{}", b'"', b"\\", b"age-encryption.org/v1\n", b"-> mlkem768x25519 ", b"---", b"=" * 5),
    *("ａ‮\u202e".encode(), "й".encode("cp1251"), b"\xf0\x9f", b"../../x", b"%s%n", b"-1"),
)
"""Bytes that parsers have stumbled over."""

VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 2**31, 2**63, 2**64, 10**400, 1.5, -0.0, 1e300, "", "\ud800", "\0"),
    *("x" * 70_000, "../../x", "1970-01-01", "9999-99-99", [], {}, [[]], [None], {"": None}, ["x"] * 3),
    *([[[[[[[[[[[[[[]]]]]]]]]]]]]], {"a": {"b": {"c": {}}}}, "0" * 64, "a" * 63, [1, "1", None, {}]),
)
"""What a JSON value may be exchanged for."""


@dataclass(frozen=True)
class Step:
    """One change: what is done, at which share of the whole, over how many bytes, and with what."""

    how: str
    at: float
    length: int
    other: float
    junk: bytes

    def apply(self, data: bytes) -> bytes:
        place, source = int(self.at * len(data)), int(self.other * len(data))
        piece = data[source : source + self.length]
        match self.how:
            case "flip" if data:
                place = min(place, len(data) - 1)
                return data[:place] + bytes([data[place] ^ (1 << self.length % 8)]) + data[place + 1 :]
            case "cut":
                return data[:place]
            case "drop":
                return data[:place] + data[place + self.length :]
            case "repeat":
                return data[:place] + piece + data[place:]
            case "move":
                return data[:place] + piece + data[place + len(piece) :]
            case "grow":
                return data[:place] + self.junk + data[place:]
            case "replace":
                return data[:place] + self.junk + data[place + len(self.junk) :]
        return data + self.junk


_share = st.floats(0, 1, exclude_max=True)
_steps = st.builds(
    Step,
    st.sampled_from(("flip", "cut", "drop", "repeat", "move", "grow", "replace", "tail")),
    _share,
    st.one_of(st.integers(1, 8), st.integers(9, 5000)),
    _share,
    st.one_of(st.sampled_from(JUNK), st.binary(max_size=40)),
)


def mutated(valid: bytes) -> st.SearchStrategy[bytes]:
    """The bytes with one to four changes; now and then other bytes altogether."""

    def changed(steps: list[Step]) -> bytes:
        data = valid
        for step in steps:
            data = step.apply(data)
        return data

    return st.one_of(st.lists(_steps, min_size=1, max_size=4).map(changed), st.binary(max_size=300))


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path]
    if isinstance(value, dict | list):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for key, part in items:
            found += _places(part, (*path, key))
    return found


def exchanged(valid: bytes) -> st.SearchStrategy[bytes]:
    """A JSON object in which one or two values are others, gone, or of another name."""
    whole = json.loads(valid)
    places = [place for place in _places(whole) if place]
    one = st.tuples(
        st.sampled_from(places), st.sampled_from(VALUES), st.sampled_from(("put", "drop", "rename"))
    )

    def changed(steps: list[tuple[tuple[Any, ...], Any, str]]) -> bytes:
        made = json.loads(valid)
        for place, value, how in steps:
            _exchange(made, place, copy.deepcopy(value), how)
        return json.dumps(made).encode("ascii")

    return st.lists(one, min_size=1, max_size=2).map(changed)


def _exchange(made: Any, place: tuple[Any, ...], value: Any, how: str) -> None:
    *way, last = place
    for key in way:
        # An earlier change may have taken the way there.
        is_item = isinstance(made, list) and isinstance(key, int) and key < len(made)
        if not is_item and not (isinstance(made, dict) and key in made):
            return
        made = made[key]
    if isinstance(made, list) and isinstance(last, int):
        made[last : last + 1] = [] if how == "drop" else [value]
    elif isinstance(made, dict):
        if how != "put":
            made.pop(last, None)
        if how == "rename":
            made[f"{last}_"] = value
        if how == "put":
            made[last] = value


Strategy = Callable[[bytes], st.SearchStrategy[bytes]]
