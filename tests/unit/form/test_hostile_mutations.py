"""Real forms damaged at random, as bytes and as JSON: the loader tells what is wrong or reads them."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.base.clock import FixedClock
from app.form.library import shipped_form
from app.form.loader import read_form
from app.interview.session import Session
from app.interview.state import DeviceInfo
from tests.helpers.scenario import MORNING

DEMO = shipped_form("demo")
STUDY = shipped_form("labour_rights")
ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=20),
    st.sampled_from(
        ["${age}", "..", "select_one", "repeat", "en", "name", "x" * 300, "1 div 0", "position(..)"]
    ),
    st.just([]),
    st.just({}),
    st.just([{"type": "text", "name": "new"}]),
    st.just({"en": "x"}),
)
PIECES = st.one_of(
    st.binary(max_size=6),
    st.sampled_from(
        [b'"', b"\\", b"{", b"}", b"[", b"]", b",", b":", b"NaN", b"\\ud800", b"\xff", b"\xef\xbb\xbf"]
    ),
)


def told_or_read(source: bytes) -> None:
    result = read_form(source, "damaged.json")
    assert (result.form is None) == bool(result.errors)
    lines = source.decode("utf-8", "replace").count("\n") + source.count(b"\r") + 1
    for diagnostic in result.diagnostics:
        assert diagnostic.message
        assert 1 <= diagnostic.line <= lines
        assert diagnostic.column >= 1
    if result.form is not None:
        Session.start(result.form, DeviceInfo("d", "R01", "s"), FixedClock(MORNING)).draft()


@st.composite
def damaged_bytes(draw: st.DrawFn, source: bytes) -> bytes:
    """Cuts, insertions and copies of parts elsewhere."""
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(source)))
        end = min(len(source), start + draw(st.integers(0, 40)))
        piece = draw(st.one_of(PIECES, st.just(source[end : end + 200])))
        source = source[:start] + piece + source[end:]
    return source


@st.composite
def damaged_json(draw: st.DrawFn, source: bytes) -> bytes:
    """Values replaced, taken away, doubled or moved, anywhere in the definition."""
    definition = json.loads(source)
    for _ in range(draw(st.integers(1, 5))):
        holder, key = _somewhere(draw, definition)
        match draw(st.sampled_from(["replace", "delete", "rename", "double", "nest"])):
            case "replace":
                holder[key] = copy.deepcopy(draw(ODD))  # the strategy gives one list again and again
            case "delete":
                del holder[key]
            case "rename" if isinstance(holder, dict):
                holder[draw(st.sampled_from(["lable", "typ", "x", "name", "children", "was"]))] = holder.pop(
                    key
                )
            case "nest":
                holder[key] = [copy.deepcopy(holder[key])]
            case _ if isinstance(holder, list):
                holder.append(copy.deepcopy(holder[key]))
    return json.dumps(definition, ensure_ascii=draw(st.booleans())).encode()


def _somewhere(draw: st.DrawFn, definition: dict[str, Any]) -> tuple[Any, Any]:
    holder: Any = definition
    while True:
        keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
        key = draw(st.sampled_from(keys))
        inner = holder[key]
        if not isinstance(inner, dict | list) or not inner or draw(st.integers(0, 5)) == 0:
            return holder, key
        holder = inner


@settings(max_examples=40)
@given(damaged_bytes(DEMO))
def test_damaged_bytes(source: bytes) -> None:
    told_or_read(source)


@settings(max_examples=40)
@given(damaged_json(DEMO))
def test_damaged_structure(source: bytes) -> None:
    told_or_read(source)


@settings(max_examples=60)
@given(st.binary(max_size=60))
def test_any_bytes(source: bytes) -> None:
    told_or_read(source)


@pytest.mark.slow
@pytest.mark.timeout(600)
@settings(max_examples=1_500, deadline=None)
@given(st.one_of(damaged_bytes(DEMO), damaged_json(DEMO), damaged_bytes(STUDY), damaged_json(STUDY)))
def test_damage_at_length(source: bytes) -> None:
    told_or_read(source)
