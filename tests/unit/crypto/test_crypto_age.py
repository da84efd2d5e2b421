"""An age file opens for its recipients only, and no change to it goes unseen."""

from __future__ import annotations

import io
import itertools
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.base.errors import Code, KnownError
from app.crypto import age, bech32
from app.crypto.header import MAX_STANZAS, VERSION_LINE, Stanza, read_header, write_header
from app.crypto.payload import CHUNK, open_payload, seal_payload

if TYPE_CHECKING:
    from collections.abc import Iterator

OWNER = age.Identity(bytes(range(32)))
OTHER = age.Identity(bytes(range(1, 33)))
SECRET = b"She was not paid for four months."


@pytest.mark.parametrize("size", [0, 1, 15, 4096, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 7])
def test_content_of_any_size_comes_back(size: int) -> None:
    content = bytes(i % 251 for i in range(size))
    assert age.decrypt(age.encrypt(content, [OWNER.recipient]), [OWNER]) == content


@settings(max_examples=40, deadline=None)
@given(st.lists(st.binary(max_size=300), max_size=8))
def test_content_may_come_in_any_parts(parts: list[bytes]) -> None:
    sealed = b"".join(age.encrypt_stream(parts, [OWNER.recipient]))
    assert b"".join(age.decrypt_stream(io.BytesIO(sealed), [OWNER])) == b"".join(parts)


def test_each_recipient_opens_alone_and_a_stranger_does_not() -> None:
    sealed = age.encrypt(SECRET, [OWNER.recipient, str(OTHER.recipient)])
    assert age.decrypt(sealed, [OWNER]) == SECRET
    assert age.decrypt(sealed, [OTHER]) == SECRET
    with pytest.raises(age.WrongKey):
        age.decrypt(sealed, [age.Identity.generate()])
    with pytest.raises(age.WrongKey):
        age.decrypt(sealed, [])


def test_two_files_of_the_same_content_share_nothing_but_the_format() -> None:
    first, second = (age.encrypt(SECRET, [OWNER.recipient]) for _ in range(2))
    assert len(first) == len(second)
    assert first[-48:] != second[-48:]


def test_every_flipped_bit_is_seen() -> None:
    sealed = age.encrypt(SECRET, [OWNER.recipient])
    for offset in range(len(sealed)):
        bent = bytearray(sealed)
        bent[offset] ^= 1 << (offset % 8)
        with pytest.raises(age.AgeError):
            age.decrypt(bytes(bent), [OWNER])


def test_every_cut_and_every_addition_is_seen() -> None:
    sealed = age.encrypt(SECRET, [OWNER.recipient])
    for length in range(len(sealed)):
        with pytest.raises(age.AgeError):
            age.decrypt(sealed[:length], [OWNER])
    with pytest.raises(age.PayloadDamaged):
        age.decrypt(sealed + b"\0", [OWNER])


def _collect(pieces: Iterator[bytes], into: bytearray) -> None:
    for piece in pieces:
        into += piece


def test_chunks_before_the_damage_are_handed_out() -> None:
    content = bytes(3 * CHUNK)
    sealed = age.encrypt(content, [OWNER.recipient])
    start = len(sealed) - 3 * (CHUNK + 16)
    for cut, whole, truncated in [
        (start + CHUNK + 16, 1, True),
        (start + CHUNK + 17, 1, True),
        (start + 2 * (CHUNK + 16), 2, True),
        (len(sealed) - 1, 2, True),
    ]:
        got = bytearray()
        pieces = age.decrypt_stream(io.BytesIO(sealed[:cut]), [OWNER])
        with pytest.raises(age.PayloadDamaged) as caught:
            _collect(pieces, got)
        assert (len(got) // CHUNK, caught.value.truncated) == (whole, truncated)


def test_chunks_cannot_be_swapped_or_dropped() -> None:
    key = bytes(16)
    sealed = b"".join(seal_payload([bytes(CHUNK), b"\1" * CHUNK, b"\2" * CHUNK], key))
    size = CHUNK + 16
    bounds = list(itertools.pairwise([16, 16 + size, 16 + 2 * size, 16 + 3 * size]))
    a, b, c = (sealed[start:end] for start, end in bounds)
    for order in ([b, a, c], [a, c], [a, b, b, c], [c], [a, b, c, c]):
        with pytest.raises(age.PayloadDamaged):
            list(open_payload(io.BytesIO(sealed[:16] + b"".join(order)), key))


def test_an_empty_last_chunk_behind_others_is_refused() -> None:
    from app.crypto.payload import _cipher, _nonce

    key, nonce = bytes(16), bytes(16)
    cipher = _cipher(key, nonce)
    full = cipher.encrypt(_nonce(0, last=False), bytes(CHUNK), None)
    empty = cipher.encrypt(_nonce(1, last=True), b"", None)
    with pytest.raises(age.PayloadDamaged):
        list(open_payload(io.BytesIO(nonce + full + empty), key))


def test_stanzas_of_other_kinds_are_passed_over() -> None:
    file_key = bytes(range(16))
    grease = Stanza(("example.com/grease", "x"), bytes(48))
    head = write_header([grease, OWNER.recipient.wrap(file_key)], file_key)
    assert age.decrypt(head + b"".join(seal_payload([SECRET], file_key)), [OWNER]) == SECRET


def _hybrid(args: tuple[str, ...], body: bytes) -> bytes:
    return write_header([Stanza(args, body)], bytes(16)) + bytes(32)


@pytest.mark.parametrize(
    "file",
    [
        VERSION_LINE,
        VERSION_LINE + b"--- " + b"A" * 43 + b"\n",
        VERSION_LINE + b"-> \n\n",
        VERSION_LINE + b"-> a  b\n\n--- " + b"A" * 43 + b"\n",
        VERSION_LINE + b"-> a\nAA=\n--- " + b"A" * 43 + b"\n",
        VERSION_LINE + b"-> a\nAB\n--- " + b"A" * 43 + b"\n",
        VERSION_LINE + b"-> a\n" + b"A" * 65 + b"\n\n--- " + b"A" * 43 + b"\n",
        VERSION_LINE + b"-> a\n" + (b"A" * 64 + b"\n") * 1000,
        VERSION_LINE + b"-> " + b"a" * 100_000,
        VERSION_LINE + b"-> a\r\n\r\n--- " + b"A" * 43 + b"\r\n",
        VERSION_LINE + b"-> a\n\n" * (MAX_STANZAS + 1) + b"--- " + b"A" * 43 + b"\n",
        VERSION_LINE + b"-> a\n\n--- AAAA\n",
        VERSION_LINE + b"-> a\n\n--- " + b"\xff" * 43 + b"\n",
        _hybrid(("mlkem768x25519",), bytes(32)),
        _hybrid(("mlkem768x25519", "AAAA"), bytes(32)),
        _hybrid(("mlkem768x25519", "A" * 1494, "x"), bytes(32)),
        _hybrid(("mlkem768x25519", OWNER.recipient.wrap(bytes(16)).args[1]), bytes(31)),
    ],
)
def test_headers_that_break_the_format_are_refused(file: bytes) -> None:
    with pytest.raises(age.HeaderDamaged):
        age.decrypt(file, [OWNER])


@pytest.mark.parametrize("file", [b"", b"PK\3\4", b"age-encryption.org/v2\n-> x\n", b"x" * 10_000_000])
def test_other_files_are_not_age(file: bytes) -> None:
    with pytest.raises(age.NotAge):
        age.decrypt(file, [OWNER])


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_no_bytes_behind_the_version_line_break_the_reader(tail: bytes) -> None:
    with pytest.raises(age.AgeError):
        age.decrypt(VERSION_LINE + tail, [OWNER])


@pytest.mark.parametrize("length", [0, 1, 47, 48, 49, 96, 100])
def test_bodies_wrap_at_64_columns_and_end_with_a_shorter_line(length: int) -> None:
    key = bytes(16)
    text = write_header([Stanza(("t",), bytes(length))], key)
    lines = text.split(b"\n")[2:-2]
    assert all(len(line) == 64 for line in lines[:-1])
    assert len(lines[-1]) < 64
    header = read_header(io.BytesIO(text))
    header.check(key)
    assert header.stanzas == (Stanza(("t",), bytes(length)),)


def test_a_key_line_survives_case_and_space_and_no_slip() -> None:
    line = OWNER.secret_line()
    assert len(line) == 77
    assert age.Identity.parse(f"  {line.lower()}\n").seed == OWNER.seed
    for i in range(len(line)):
        for slip in (line[:i] + ("Q" if line[i] != "Q" else "P") + line[i + 1 :], line[:i] + line[i + 1 :]):
            with pytest.raises(KnownError) as caught:
                age.Identity.parse(slip)
            assert caught.value.code is Code.KEY_TEXT_INVALID
            assert not caught.value.facts


@pytest.mark.parametrize(
    "text",
    ["", "1", "age1pq1", "äge1pq1qqqqqq", bech32.encode("age1pq", bytes(1216)),
     bech32.encode("age", bytes(32)),
     bech32.encode("age1pq", b"\xff" * 1216), bech32.encode("age1pq", bytes(31))],
)  # fmt: skip
def test_what_is_no_recipient_is_refused(text: str) -> None:
    with pytest.raises(KnownError) as caught:
        age.Recipient.parse(text)
    assert caught.value.code is Code.KEY_TEXT_INVALID


def test_no_way_of_printing_an_identity_shows_it() -> None:
    shown = f"{OWNER} {OWNER!r} {[OWNER]}"
    assert OWNER.secret_line() not in shown
    assert OWNER.seed.hex() not in shown
    assert "AGE-SECRET" not in shown.upper()


def test_recipients_compare_by_what_they_are() -> None:
    assert OWNER.recipient == age.Recipient.parse(str(OWNER.recipient))
    assert len({OWNER.recipient, age.Recipient.parse(str(OWNER.recipient)), OTHER.recipient}) == 2


def test_a_file_for_nobody_is_not_written() -> None:
    with pytest.raises(ValueError, match="recipient"):
        age.encrypt(SECRET, [])


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=80), st.sampled_from(["age1pq", "age-secret-key-pq-", "x"]))
def test_bech32_round_trip(data: bytes, prefix: str) -> None:
    text = bech32.encode(prefix, data)
    assert bech32.decode(text) == bech32.decode(text.upper()) == (prefix, data)


def test_bech32_refuses_mixed_case_and_knows_bip_173() -> None:
    # From the valid and invalid strings of BIP 173.
    assert bech32.decode("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw")[0] == "abcdef"
    for bad in ("a12UEL5L", "pzry9x0s0muk", "1pzry9x0s0muk", "x1b4n0q5v", "li1dgmt3", "A1G7SGD8", "10a06t8"):
        with pytest.raises(bech32.Bech32Error):
            bech32.decode(bad)
