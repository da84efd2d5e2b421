"""Passphrases: derivation, its bounds and calibration, the words offered, what is easy to guess."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.base.errors import Code, KnownError
from app.base.sentences import describe
from app.crypto import passphrase, selftest, words
from app.crypto.passphrase import CEILING, DEFAULT, FLOOR, KdfCost

QUICK = KdfCost(64, 1, 1)
SALT = bytes(range(16))


def test_argon2id_gives_the_rfcs_answer() -> None:
    # RFC 9106, 5.3
    tag = Argon2id(
        salt=b"\2" * 16, length=32, iterations=3, lanes=4, memory_cost=32, secret=b"\3" * 8, ad=b"\4" * 12
    ).derive(b"\1" * 32)
    assert tag.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def test_derivation_is_argon2id_of_the_utf8_text() -> None:
    expected = Argon2id(salt=SALT, length=32, iterations=2, lanes=2, memory_cost=128).derive("күн".encode())
    assert passphrase.derive("күн", SALT, KdfCost(128, 2, 2)) == expected


def test_forms_of_the_same_letters_give_the_same_key() -> None:
    assert passphrase.derive("Ақжол é", SALT, QUICK) == passphrase.derive("Ақжол e\u0301", SALT, QUICK)
    assert passphrase.derive("№ １", SALT, QUICK) == passphrase.derive("No 1", SALT, QUICK)


def test_any_part_changes_the_key() -> None:
    keys = {
        passphrase.derive("a", SALT, QUICK),
        passphrase.derive("b", SALT, QUICK),
        passphrase.derive("a", bytes(16), QUICK),
        passphrase.derive("a", SALT, KdfCost(65, 1, 1)),
        passphrase.derive("a", SALT, KdfCost(64, 2, 1)),
        passphrase.derive("a", SALT, KdfCost(64, 1, 2)),
        passphrase.derive("a\ud800", SALT, QUICK),
    }
    assert len(keys) == 7


@pytest.mark.parametrize(
    "cost", [KdfCost(CEILING.memory_kib + 1, 1, 1), KdfCost(64, 21, 1), KdfCost(128, 1, 9)]
)
def test_a_file_cannot_ask_for_more_than_the_ceiling(cost: KdfCost) -> None:
    with pytest.raises(KnownError) as caught:
        passphrase.derive("secret words here", SALT, cost)
    assert caught.value.code is Code.KDF_TOO_COSTLY
    assert "secret" not in " ".join(describe(caught.value))


@pytest.mark.parametrize("numbers", [(7, 1, 1), (64, 0, 1), (64, 1, 0), (15, 1, 2), (-1, 1, 1)])
def test_impossible_costs_cannot_be_made(numbers: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="cost"):
        KdfCost(*numbers)


def test_the_defaults_stand_between_floor_and_ceiling() -> None:
    assert (FLOOR.memory_kib, FLOOR.passes, FLOOR.lanes) == (65536, 3, 4)
    assert DEFAULT.at_least(FLOOR)
    assert CEILING.at_least(DEFAULT)
    assert not FLOOR.at_least(DEFAULT)


@pytest.mark.parametrize(
    ("seconds", "cost"),
    [
        (0.58, DEFAULT),
        (1.0, DEFAULT),
        (1.5, KdfCost(128 * 1024, 3, 4)),
        (100.0, FLOOR),
        (0.25, KdfCost(256 * 1024, 9, 4)),
        (0.0, KdfCost(256 * 1024, 20, 4)),
    ],
)
def test_calibration_aims_at_three_quarters_of_a_second(seconds: float, cost: KdfCost) -> None:
    assert passphrase.calibrate(lambda _cost: seconds) == cost
    assert cost.at_least(FLOOR)
    assert CEILING.at_least(cost)


def test_a_computer_without_memory_gets_the_floor() -> None:
    def short(cost: KdfCost) -> float:
        raise KnownError(Code.MEMORY_SHORT, memory=cost.memory_kib // 1024)

    assert passphrase.calibrate(short) == FLOOR


def test_measuring_runs_the_derivation() -> None:
    assert passphrase.measure(QUICK) > 0


def test_offered_words_are_many_plain_and_pass() -> None:
    assert len(words.WORDS) == len(set(words.WORDS)) >= 1024
    assert all(word.isascii() and word.isalpha() and len(word) == 4 for word in words.WORDS)
    assert words.BITS_PER_WORD > 12.5
    offers = {passphrase.generate_words() for _ in range(50)}
    assert len(offers) == 50
    for offer in offers:
        assert len(set(offer.split(" "))) == 5
        passphrase.check_strength(offer)


@pytest.mark.parametrize(
    "strong",
    ["river falcon lamp seven", "дом река лампа семь", "correct-horse-battery-staple", "kZ7#qP2!xM9wT",
     "сегодня мы идем в школу"],
)  # fmt: skip
def test_four_words_or_as_much_pass(strong: str) -> None:
    passphrase.check_strength(strong)


@pytest.mark.parametrize(
    "weak",
    ["", "    ", "1234", "8700123456789012345", "20 11 2026 17 45 00 33", "Password123!", "aaa bbb ccc ddd",
     "qwertyuiopasdfghjklzxcvbnm",
     "йцукенгшщзхъфывапролджэ", "so so so so so so", "ai bi ci di",
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "abcdefghijklmnopqrstuvwxyz",
     "sana sezim sana sezim", "١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٩٠", "!!!!!!!!!!!!!!!!!!!!"],
)  # fmt: skip
def test_what_is_easy_to_guess_is_refused_without_being_repeated(weak: str) -> None:
    with pytest.raises(KnownError) as caught:
        passphrase.check_strength(weak)
    assert caught.value.code is Code.EASY_TO_GUESS
    assert caught.value.facts == {"words": 4}


def test_the_self_test_says_what_is_lacking(monkeypatch: pytest.MonkeyPatch) -> None:
    def lacking() -> None:
        raise ImportError

    def wrong() -> None:
        raise selftest._Differs

    monkeypatch.setitem(selftest._CHECKS, "Argon2id", lacking)
    monkeypatch.setitem(selftest._CHECKS, "Ed25519", wrong)
    with pytest.raises(KnownError) as caught:
        selftest.run()
    assert caught.value.facts == {"lacks": "Argon2id, Ed25519"}
