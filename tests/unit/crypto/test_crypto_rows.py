"""Rows open only with their key and in their place; padding hides lengths and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.crypto import padding, rows

KEY = bytes(range(32))
PART = st.one_of(st.binary(max_size=6), st.text(max_size=6), st.integers(0, 2**64 - 1))


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200), st.lists(PART, max_size=4))
def test_a_row_comes_back(payload: bytes, parts: list[rows.Part]) -> None:
    sealed = rows.seal_row(KEY, payload, *parts)
    assert len(sealed) == len(payload) + rows.OVERHEAD
    assert rows.open_row(KEY, sealed, *parts) == payload


@settings(max_examples=300, deadline=None)
@given(st.lists(PART, max_size=4), st.lists(PART, max_size=4))
def test_no_two_lists_of_parts_bind_alike(first: list[rows.Part], second: list[rows.Part]) -> None:
    same = [(type(p), p) for p in first] == [(type(p), p) for p in second]
    assert (rows.bind(*first) == rows.bind(*second)) is same


def test_parts_do_not_run_into_each_other() -> None:
    assert len({rows.bind("ab", "c"), rows.bind("a", "bc"), rows.bind("abc"), rows.bind("abc", "")}) == 4


def test_wrong_key_place_or_bytes_are_refused() -> None:
    sealed = rows.seal_row(KEY, b"draft", "row", b"vault", 7)
    with pytest.raises(rows.SealBroken):
        rows.open_row(rows.new_key(), sealed, "row", b"vault", 7)
    for parts in ((), ("row", b"vault", 8), ("row", "vault", 7), ("row", b"vault")):
        with pytest.raises(rows.SealBroken):
            rows.open_row(KEY, sealed, *parts)
    for offset in range(len(sealed)):
        bent = bytearray(sealed)
        bent[offset] ^= 0x10
        with pytest.raises(rows.SealBroken):
            rows.open_row(KEY, bytes(bent), "row", b"vault", 7)
    for length in range(len(sealed)):
        with pytest.raises(rows.SealBroken):
            rows.open_row(KEY, sealed[:length], "row", b"vault", 7)


def test_a_nonce_is_never_used_twice() -> None:
    assert len({rows.seal_row(KEY, b"")[:12] for _ in range(2000)}) == 2000


def test_a_shorter_key_is_not_taken() -> None:
    with pytest.raises(ValueError, match="32"):
        rows.seal_row(bytes(16), b"draft")


def test_aes_256_gcm_known_answer() -> None:
    # McGrew and Viega, The Galois/Counter Mode of Operation, test case 14.
    sealed = bytes(12) + bytes.fromhex("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919")
    assert rows.AESGCM(bytes(32)).decrypt(sealed[:12], sealed[12:], None) == bytes(16)


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 40_000))
def test_padding_comes_off_and_shows_only_the_bucket(length: int) -> None:
    data = b"\xff" * length
    padded = padding.pad(data)
    assert padding.unpad(padded) == data
    assert len(padded) == padding.padded_size(length)
    assert len(padded) in {4096 << n for n in range(8)}
    assert len(padded) // 2 < max(length + 4, 4096)


@pytest.mark.parametrize(
    ("length", "size"), [(0, 4096), (4092, 4096), (4093, 8192), (8188, 8192), (8189, 16384)]
)
def test_buckets_begin_where_the_format_says(length: int, size: int) -> None:
    assert padding.padded_size(length) == size


@pytest.mark.parametrize(("least", "size"), [(0, 4096), (4092, 4096), (4093, 8192), (40_000, 65_536)])
def test_padding_may_hide_more_than_the_smallest_size_does(least: int, size: int) -> None:
    padded = padding.pad(b"data", least)
    assert len(padded) == size
    assert padding.unpad(padded) == b"data"


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        bytes(4095),
        bytes(4097),
        bytes(12_288),
        b"\xff\xff\xff\xff" + bytes(4092),
        bytes(4095) + b"\1",
        (4093).to_bytes(4, "big") + bytes(4092),
        bytes(8191) + b"\1",
    ],
)
def test_padding_of_another_making_is_refused(bad: bytes) -> None:
    with pytest.raises(padding.PaddingError):
        padding.unpad(bad)
