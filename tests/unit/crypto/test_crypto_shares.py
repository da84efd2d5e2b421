"""Any two of three lists of words give the key, one gives nothing, and a wrong one is named."""

from __future__ import annotations

from itertools import combinations

import pytest
import shamir_mnemonic
from shamir_mnemonic.share import Share

from app.base.errors import Code, Fact, KnownError
from app.crypto import shares
from app.crypto.age import Identity
from tests.unit.crypto import share_vectors as known

IDENTITY = Identity(bytes(range(32)))
THREE = shares.split(IDENTITY)


def refusal(texts: list[str], passphrase: bytes = b"") -> tuple[Code, dict[str, Fact]]:
    with pytest.raises(KnownError) as caught:
        shares.secret_of(texts, passphrase)
    return caught.value.code, caught.value.facts


def test_any_two_of_three_and_all_three_give_the_key() -> None:
    for texts in (*combinations(THREE, 2), THREE, tuple(reversed(THREE))):
        assert shares.join(texts).seed == IDENTITY.seed


def test_two_are_needed_and_never_all() -> None:
    parsed = [Share.from_mnemonic(text) for text in THREE]
    assert len({share.index for share in parsed}) == 3
    assert {(share.member_threshold, share.group_count, share.group_threshold) for share in parsed} == {
        (2, 1, 1)
    }
    assert {len(text.split()) for text in THREE} == {shares.WORDS}


def test_one_share_says_how_many_are_lacking() -> None:
    lacking = (Code.SHARES_TOO_FEW, {"count": 1, "needed": 2})
    assert refusal([THREE[0]]) == lacking
    assert refusal([THREE[0], THREE[0].upper()]) == lacking
    assert refusal([]) == (Code.SHARES_TOO_FEW, {"count": 0, "needed": 2})


def test_words_are_taken_as_people_write_them() -> None:
    numbered = "\n".join(f"{n}. {word[:4].upper()}," for n, word in enumerate(THREE[0].split(), 1))
    assert shares.join([numbered, f"  {THREE[2]}\n"]).seed == IDENTITY.seed


@pytest.mark.parametrize(
    ("place", "word"), [(0, "silvre"), (32, "xyz"), (5, "тень"), (7, "ac"), (9, "acidic")]
)
def test_a_word_that_is_none_is_named(place: int, word: str) -> None:
    words = THREE[1].split()
    words[place] = word
    assert refusal([THREE[0], " ".join(words)]) == (Code.SHARE_WORD, {"number": 2, "word": place + 1})


def test_a_share_that_is_too_short_or_too_long_is_named() -> None:
    short = THREE[0].rpartition(" ")[0]
    assert refusal([short, THREE[1]]) == (Code.SHARE_LENGTH, {"number": 1, "count": 32, "needed": 33})
    assert refusal([THREE[1], THREE[0] + " acid"])[1] == {"number": 2, "count": 34, "needed": 33}


def test_every_exchanged_word_is_seen() -> None:
    words = THREE[0].split()
    for place in range(len(words) - 1):
        bent = [*words[:place], words[place + 1], words[place], *words[place + 2 :]]
        if bent != words:
            assert refusal([THREE[1], " ".join(bent)]) == (Code.SHARES_INVALID, {"number": 2})


def test_a_share_of_another_key_is_named() -> None:
    strange = shares.split(Identity(bytes([9]) * 32))
    assert refusal([THREE[0], strange[1]]) == (Code.SHARES_INVALID, {"number": 2})
    assert refusal([strange[1], THREE[0], THREE[1]]) == (Code.SHARES_INVALID, {"number": 1})
    # Another splitting of the same key gives shares that do not fit together with these.
    assert refusal([THREE[0], shares.split(IDENTITY)[1]]) == (Code.SHARES_INVALID, {"number": 2})


def _forged(share: Share, **change: object) -> str:
    told = {name: getattr(share, name) for name in share.__dataclass_fields__}
    text: str = Share(**(told | change)).mnemonic()
    return text


def test_a_forged_share_is_refused_whatever_its_checksum_says() -> None:
    share = Share.from_mnemonic(THREE[1])
    other = _forged(share, value=bytes([share.value[0] ^ 1]) + share.value[1:])
    assert refusal([THREE[0], other])[0] is Code.SHARES_INVALID
    assert refusal([THREE[0], other, THREE[2]])[0] is Code.SHARES_INVALID
    assert refusal([THREE[1], other]) == (Code.SHARES_INVALID, {"number": 2})
    # It would take the computer hours to find that out otherwise.
    assert refusal([_forged(share, iteration_exponent=15)]) == (Code.SHARES_INVALID, {"number": 1})


def test_official_vectors_give_their_secrets() -> None:
    assert shares.secret_of(known.ONE_OF_ONE, b"TREZOR").hex() == known.ONE_OF_ONE_SECRET
    assert shares.secret_of(known.TWO_OF_THREE, b"TREZOR").hex() == known.TWO_OF_THREE_SECRET
    assert shares.secret_of(known.TWO_OF_THREE).hex() != known.TWO_OF_THREE_SECRET


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (known.BAD_CHECKSUM, Code.SHARES_INVALID),
        (known.BAD_PADDING, Code.SHARES_INVALID),
        (known.IN_GROUPS, Code.SHARES_INVALID),
        (known.OF_16_BYTES, Code.SHARE_LENGTH),
        (known.EXTENDABLE_OF_16_BYTES, Code.SHARE_LENGTH),
        (known.TWO_OF_THREE[0], Code.SHARES_TOO_FEW),
    ],
)
def test_official_vectors_that_are_invalid_or_not_ours_are_refused(text: str, code: Code) -> None:
    assert refusal([text], b"TREZOR")[0] is code


def test_another_program_joins_ours() -> None:
    joined = shamir_mnemonic.combine_mnemonics([THREE[0], THREE[2]])
    assert joined == IDENTITY.seed
