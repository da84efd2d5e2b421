"""A key typed from paper is taken as people type, and what is wrong with it is said to the printed group."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.base.errors import Code, Fact, KnownError
from app.crypto import shares
from app.crypto.age import Identity
from app.crypto.typed_keys import any_key

IDENTITY = Identity(bytes(range(32)))
LINE = IDENTITY.secret_line()
DATA = LINE.removeprefix("AGE-SECRET-KEY-PQ-1")
GROUPS = [DATA[at : at + 4] for at in range(0, len(DATA), 4)]
THREE = shares.split(IDENTITY)


def refusal(text: str) -> tuple[Code, dict[str, Fact]]:
    with pytest.raises(KnownError) as caught:
        any_key(text)
    return caught.value.code, caught.value.facts


@pytest.mark.parametrize(
    "text",
    [
        LINE,
        LINE.lower(),
        f"\ufeff {LINE}\r\n",
        f"{LINE[:30]}\n{LINE[30:]}",
        f"AGE-SECRET-KEY-PQ-1 {' '.join(GROUPS)}",
        f"age secret key pq 1 {'-'.join(GROUPS).lower()}",
        "\n".join(GROUPS),
        " \u2013 ".join(GROUPS),
        f"# created: 2026-11-21\n# public key: {IDENTITY.recipient}\n{LINE}\n",
        LINE.replace("0", "O"),
        "".join(chr(ord(letter) + 0xFEE0) if letter != "-" else letter for letter in LINE),
        LINE.translate(
            str.maketrans("AEKMHPCTYX", "\u0410\u0415\u041a\u041c\u041d\u0420\u0421\u0422\u0423\u0425")
        ),
        LINE.replace("L", "1").replace("8", "B"),
    ],
)
def test_a_line_is_taken_however_it_is_written(text: str) -> None:
    assert any_key(text).seed == IDENTITY.seed


@pytest.mark.parametrize(
    "text",
    [
        f"{THREE[0]}\n{THREE[1]}",
        f"{THREE[2]}\n\n{THREE[0]}\n\n{THREE[1]}",
        f"{THREE[1]} {THREE[2]}".upper(),
        " ".join(f"{n}. {word[:4]}" for n, word in enumerate(f"{THREE[0]} {THREE[1]}".split(), 1)),
        " ".join(f"{n}{word}" for n, word in enumerate(f"{THREE[0]} {THREE[1]}".split(), 1)),
    ],
)
def test_shares_are_taken_however_they_are_written(text: str) -> None:
    assert any_key(text).seed == IDENTITY.seed


def test_what_is_wrong_with_shares_is_said() -> None:
    assert refusal(THREE[0]) == (Code.SHARES_TOO_FEW, {"count": 1, "needed": 2})
    # What the first two words are is drawn anew with each run; the third is the same in all three lists.
    first, second, _, *rest = THREE[1].split()
    assert refusal(" ".join((THREE[0], first, second, "acodemic", *rest))) == (
        Code.SHARE_WORD,
        {"number": 2, "word": 3},
    )
    assert refusal(THREE[0].rpartition(" ")[0]) == (
        Code.SHARE_LENGTH,
        {"number": 1, "count": 32, "needed": 33},
    )


def test_every_wrong_character_is_seen_and_its_group_named() -> None:
    for place, letter in enumerate(DATA):
        wrong = "P" if letter != "P" else "Q"
        code, facts = refusal(f"{LINE[:19]}{DATA[:place]}{wrong}{DATA[place + 1 :]}")
        assert (code, facts) == (Code.KEY_LINE_SLIP, {"group": place // 4 + 1, "of": 15})


def test_a_character_that_no_key_has_is_named() -> None:
    assert refusal(f"{LINE[:25]}?{LINE[26:]}") == (Code.KEY_LINE_SLIP, {"group": 2, "of": 15})
    assert refusal(f"{LINE[:25]}??{LINE[27:]}") == (Code.KEY_LINE_WRONG, {})


def test_several_wrong_characters_name_no_group() -> None:
    assert refusal(f"{LINE[:40]}{LINE[41]}{LINE[40]}{LINE[42:]}")[0] is Code.KEY_LINE_WRONG


def test_every_cut_is_seen_and_counted() -> None:
    for length in range(20, len(LINE)):
        assert refusal(LINE[:length]) == (Code.KEY_LINE_LENGTH, {"count": length, "needed": 77})
    assert refusal(f"{LINE}Q") == (Code.KEY_LINE_LENGTH, {"count": 78, "needed": 77})


def test_the_public_half_is_told_from_the_private_one() -> None:
    assert refusal(str(IDENTITY.recipient)) == (Code.KEY_PUBLIC, {})
    assert refusal(f" {IDENTITY.recipient}\n".upper()) == (Code.KEY_PUBLIC, {})


@pytest.mark.parametrize("text", ["", "\n", "hello", "AGE-SECRET-KEY-1", "# only a comment"])
def test_what_is_no_key_at_all_is_too_short(text: str) -> None:
    assert refusal(text)[0] is Code.KEY_LINE_LENGTH


@given(st.text(max_size=120))
def test_no_text_is_more_than_refused(text: str) -> None:
    with pytest.raises(KnownError) as caught:
        any_key(text)
    assert all(isinstance(fact, int) for fact in caught.value.facts.values())
