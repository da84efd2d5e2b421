"""A statement is good only as it was said, in its domain, by the key that is named."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.base.errors import Code, KnownError
from app.crypto.signing import SigningKey, VerifyKey
from app.crypto.spoken import same_words, spoken
from app.crypto.words import WORDS

KEY, OTHER = SigningKey(bytes(range(32))), SigningKey(bytes([1]) * 32)
DOMAIN = "dala/entry/v1"
EXPECTED = (
    "81f42d73cf08abe181c7baa370010c178c225cb2c209ac0e41bb833c7fbb0017"
    "25606aca1354085b9f92a6cba4ce1dc084220dfb131deef90287df457a68c107"
)
WORDS_OF_DATA = "pase tunu maro zumi"


def test_a_signature_is_what_it_has_always_been() -> None:
    """Ed25519 gives the same for the same, so this pins domain and message for readers of FORMAT.md."""
    assert str(KEY.public) == "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8"
    assert KEY.sign(DOMAIN, b"said").hex() == EXPECTED
    assert KEY.public.verifies(bytes.fromhex(EXPECTED), DOMAIN, b"said")


def test_no_other_key_domain_or_text() -> None:
    signature = KEY.sign(DOMAIN, b"said")
    assert not OTHER.public.verifies(signature, DOMAIN, b"said")
    assert not KEY.public.verifies(signature, "dala-pack/1", b"said")
    assert not KEY.public.verifies(signature, DOMAIN, b"sai")
    # The domain ends where it ends: no text of one can be read as a longer domain of another.
    assert not KEY.public.verifies(KEY.sign("a", b"b\0c"), "a\0b".replace("\0", ""), b"c")


def test_every_flipped_bit_and_every_cut_of_a_signature_is_seen() -> None:
    signature = KEY.sign(DOMAIN, b"said")
    for offset in range(len(signature) * 8):
        bent = bytearray(signature)
        bent[offset // 8] ^= 1 << offset % 8
        assert not KEY.public.verifies(bytes(bent), DOMAIN, b"said")
    for length in range(len(signature)):
        assert not KEY.public.verifies(signature[:length], DOMAIN, b"said")


@pytest.mark.parametrize(
    "point",
    [
        "00" * 32,
        "00" * 31 + "80",
        "01" + "00" * 31,
        "ec" + "ff" * 31,
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    ],
)
def test_a_key_of_low_order_is_no_key(point: str) -> None:
    """The library itself takes the neutral point, and with it any statement at all."""
    with pytest.raises(KnownError) as caught:
        VerifyKey.parse(point)
    assert caught.value.code is Code.KEY_TEXT_INVALID


def test_the_library_alone_would_take_a_key_of_low_order() -> None:
    neutral = bytes([1]) + bytes(31)
    Ed25519PublicKey.from_public_bytes(neutral).verify(neutral + bytes(32), b"anything")


@pytest.mark.parametrize("domain", ["dala\0entry", "дала"])
def test_a_domain_is_plain_text(domain: str) -> None:
    with pytest.raises(ValueError, match="domain"):
        KEY.sign(domain, b"said")


@pytest.mark.parametrize(
    "text", ["", "00", "AB" * 32, " " + "ab" * 32, "ab" * 31 + "a ", "zz" * 32, "ab" * 33]
)
def test_the_text_of_a_key_is_64_digits(text: str) -> None:
    with pytest.raises(KnownError) as caught:
        VerifyKey.parse(text)
    assert caught.value.code is Code.KEY_TEXT_INVALID


def test_keys_have_32_bytes() -> None:
    for make in (VerifyKey, SigningKey):
        with pytest.raises(KnownError) as caught:
            make(bytes(31))
        assert caught.value.code is Code.KEY_TEXT_INVALID


def test_a_key_is_known_by_its_text_and_hides_its_seed() -> None:
    parsed = VerifyKey.parse(str(KEY.public))
    assert (parsed, hash(parsed), parsed.raw) == (KEY.public, hash(KEY.public), KEY.public.raw)
    assert parsed not in (OTHER.public, str(KEY.public))
    fresh = SigningKey.generate()
    assert SigningKey(fresh.seed).public == fresh.public != KEY.public
    assert all(fresh.seed.hex()[:16] not in text for text in (repr(fresh), str(fresh)))


def test_words_are_the_digits_of_the_hash() -> None:
    assert spoken("dala/head/v1", b"data", 4) == WORDS_OF_DATA
    assert set(WORDS_OF_DATA.split()) <= set(WORDS)
    assert spoken("dala/head/v1", b"data", 16).startswith(WORDS_OF_DATA)
    assert spoken("dala/root/v1", b"data", 4) != WORDS_OF_DATA
    assert spoken("dala/head/v1", b"date", 4) != WORDS_OF_DATA


@pytest.mark.parametrize("words", [0, 17])
def test_there_are_1_to_16_words(words: int) -> None:
    with pytest.raises(ValueError, match="16"):
        spoken("dala/head/v1", b"data", words)


def test_words_are_compared_as_they_are_said() -> None:
    assert same_words("bafo dilu", " Bafo-DILU\n")
    assert same_words("bafo, dilu", "bafo dilu")
    for other in ("dilu bafo", "bafo", "bafo dilu dilu", ""):
        assert not same_words("bafo dilu", other)
