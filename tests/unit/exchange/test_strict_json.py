"""JSON from another machine has one meaning, or is refused."""

from __future__ import annotations

import pytest

from app.exchange.strict_json import MAX_DEPTH, NotStrict, read_object, write_object


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"[]",
        b'"text"',
        b'{"a": 1, "a": 1}',
        b'{"a": {"b": 1, "b": 2}}',
        b'{"a": NaN}',
        b'{"a": -Infinity}',
        b'{"a": "\xff"}',
        b'{"a": "\\ud800"}',
        b'{"\\uDC00": 1}',
        b'{"a": [{"b": "\\ud83d\\ud83d"}]}',
        b'{"a": ' + b"[" * MAX_DEPTH + b"]" * MAX_DEPTH + b"}",
        b'{"a": ' + b"9" * 5000 + b"}",
        b'{"a": 1} {"b": 2}',
    ],
)
def test_what_has_no_meaning_or_two_is_refused(bad: bytes) -> None:
    with pytest.raises(NotStrict):
        read_object(bad, 10_000)


def test_more_bytes_than_allowed_are_refused() -> None:
    assert read_object(b'{"a": 1}', 8) == {"a": 1}
    with pytest.raises(NotStrict):
        read_object(b'{"a": 1}', 7)


def test_what_is_written_is_read() -> None:
    value: dict[str, object] = {"b": "Қ\U0001f600 \\ud800", "a": [1, None, True, {"c": "x"}]}
    assert read_object(write_object(value), 1000) == value
    assert write_object({"b": 1, "a": "é"}) == b'{"a":"\\u00e9","b":1}'


def test_half_a_character_from_a_terminal_is_written_as_a_question_mark() -> None:
    assert write_object({"name": "Study \udcff", "\ud83d": ["\U0001f600"]}) == (
        b'{"?":["\\ud83d\\ude00"],"name":"Study ?"}'
    )
