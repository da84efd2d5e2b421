"""An envelope is checked as it was stored, and counts only under a key that signed it in its format."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.crypto.signing import SigningKey
from app.exchange import signed
from app.exchange.signed import EnvelopeBroken, EnvelopeTooNew
from tests.unit.exchange.damages import damages

KEY, OTHER = SigningKey(bytes(range(32))), SigningKey(bytes([1]) * 32)
FORMAT, LIMIT = "dala-thing/1", 10_000
BODY = b'{"said":"\\u04e9"}'
DATA = signed.wrap(FORMAT, BODY, KEY)


def remade(**change: object) -> bytes:
    return json.dumps(json.loads(DATA) | change).encode()


def test_what_was_wrapped_comes_back_with_its_signer() -> None:
    envelope = signed.unwrap(DATA, FORMAT, LIMIT)
    assert (envelope.body, envelope.format) == (BODY, FORMAT)
    assert envelope.signer() == KEY.public
    assert envelope.signed_by(KEY.public)
    assert envelope.names(KEY.public)
    assert not envelope.signed_by(OTHER.public)
    assert not envelope.names(OTHER.public)


def test_several_may_sign_and_nobody_need() -> None:
    envelope = signed.unwrap(signed.wrap(FORMAT, BODY, OTHER, KEY), FORMAT, LIMIT)
    assert [envelope.signed_by(key.public) for key in (KEY, OTHER)] == [True, True]
    nobody = signed.unwrap(signed.wrap(FORMAT, BODY), FORMAT, LIMIT)
    assert (nobody.signer(), nobody.signatures) == (None, ())


def test_every_damage_is_seen() -> None:
    for bent in damages(DATA):
        if bent == DATA[:-1]:
            continue  # the line's end is no part of what is said
        try:
            assert not signed.unwrap(bent, FORMAT, LIMIT).signed_by(KEY.public)
        except (EnvelopeBroken, EnvelopeTooNew):
            continue


def test_a_signature_counts_in_its_own_format_only() -> None:
    other = signed.unwrap(DATA.replace(b"dala-thing/1", b"dala-other/1"), "dala-other/1", LIMIT)
    assert other.names(KEY.public)
    assert not other.signed_by(KEY.public)


def test_a_signature_of_another_text_does_not_count() -> None:
    foreign = json.loads(signed.wrap(FORMAT, b"{}", KEY))["signatures"]
    envelope = signed.unwrap(remade(signatures=foreign), FORMAT, LIMIT)
    assert envelope.signer() is None


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"", "file"),
        (b"[]", "file"),
        (DATA + b" " * LIMIT, "file"),
        (DATA[:-2] + b',"format":"dala-thing/1"}', "file"),
        (remade(format="dala-other/1"), "format"),
        (remade(format=None), "format"),
        (remade(body=None), "body"),
        (remade(body="{}"), "body"),
        (remade(body="\ud800"), "file"),
        (remade(signatures=None), "signatures"),
        (remade(signatures=[{}] * 5), "signatures"),
        (remade(signatures=["x"]), "signatures[0]"),
        (remade(signatures=[{"key": 1, "signature": "00" * 64}]), "signatures[0]"),
        (remade(signatures=[{"key": "ab" * 32, "signature": "00" * 63}]), "signatures[0]"),
        (remade(signatures=[{"key": "ab" * 32, "signature": "00" * 63 + " 0"}]), "signatures[0]"),
        (remade(signatures=[{"key": "AB" * 32, "signature": "00" * 64}]), "signatures[0]"),
        (remade(signatures=[{"key": "00" * 32, "signature": "00" * 64}]), "signatures[0]"),
    ],
)
def test_what_is_wrong_is_named(data: bytes, place: str) -> None:
    with pytest.raises(EnvelopeBroken) as caught:
        signed.unwrap(data, FORMAT, LIMIT)
    assert caught.value.place == place


def test_a_later_format_of_the_family_is_too_new() -> None:
    with pytest.raises(EnvelopeTooNew):
        signed.unwrap(remade(format="dala-thing/2"), FORMAT, LIMIT)


@given(st.binary(max_size=200))
def test_no_bytes_crash_the_reader(data: bytes) -> None:
    with pytest.raises(EnvelopeBroken):
        signed.unwrap(data, FORMAT, LIMIT)
