"""What an interview ends as."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.base.errors import Code, KnownError
from app.interview.record import Confirmation, Record, Status, canonical_json
from app.interview.state import StopReason

RECORD = Record(
    record="0b0c",
    survey="s1",
    device="laptop-1",
    enumerator="R03",
    organisation="rodnik",
    form_id="labour",
    form_version="1",
    form_hash="ab" * 32,
    start="2022-04-23T10:00:00+06:00",
    end="2022-04-23T10:40:00+06:00",
    language="kk",
    status=Status.PARTIAL,
    stop_reason=StopReason.TIRED,
    stop_remark="called away",
    answers={"age": 23, "name": "Әйгүл ʻ ʼ", "kids": [{"age": 3}], "pay": {"missing": "refused"}, "d": 1.5},
    not_reached=("kids[1]/sex",),
    remarks={"age": "by passport"},
    confirmed=(Confirmation("age", 0, "yes"),),
    paradata=(("2022-04-23T10:00:00.000+06:00", "start", ""),),
    unreadable={"hours": "many"},
    invalid=("age",),
)


def test_a_record_comes_back_from_its_bytes() -> None:
    assert Record.from_bytes(RECORD.to_bytes()) == RECORD
    assert RECORD.day == "2022-04-23"


def test_the_hash_is_of_the_bytes() -> None:
    assert RECORD.content_hash == hashlib.sha256(RECORD.to_bytes()).hexdigest()
    assert replace(RECORD, answers={"age": 24}).content_hash != RECORD.content_hash


def test_equal_content_has_equal_bytes() -> None:
    turned = replace(RECORD, answers=dict(reversed(RECORD.answers.items())))
    assert turned.to_bytes() == RECORD.to_bytes()
    assert b'"\xd3\x98\xd0\xb9' in RECORD.to_bytes()


@given(st.text(st.characters(), max_size=30))
@settings(max_examples=50)
def test_any_text_survives(text: str) -> None:
    record = replace(RECORD, answers={"t": text}, remarks={"t": text})
    assert Record.from_bytes(record.to_bytes()) == record


def test_a_lone_surrogate_survives_as_valid_utf8() -> None:
    record = replace(RECORD, answers={"t": "a\ud800b"})
    data = record.to_bytes()
    data.decode("utf-8")
    assert Record.from_bytes(data).answers == {"t": "a\ud800b"}


def test_canonical_json_refuses_what_json_cannot_hold() -> None:
    with pytest.raises(ValueError, match="JSON"):
        canonical_json({"x": float("nan")})


def changed(**parts: Any) -> bytes:
    return json.dumps({**json.loads(RECORD.to_bytes()), **parts}).encode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"[]",
        b"{}",
        b"[" * 100_000,
        changed(format="dala-record/9"),
        changed(extra=1),
        changed(record=5),
        changed(status="lost"),
        changed(stop_reason="bored"),
        changed(answers=[]),
        changed(remarks={"a": 1}),
        changed(remarks=[]),
        changed(confirmed=[["age", 0]]),
        changed(confirmed=[["age", "0", "x"]]),
        changed(paradata=[["a", 1, "b"]]),
        changed(not_reached="age"),
        RECORD.to_bytes()[:-1],
    ],
)
def test_damage_is_told(data: bytes) -> None:
    with pytest.raises(KnownError) as caught:
        Record.from_bytes(data)
    assert caught.value.code is Code.RECORD_DAMAGED
