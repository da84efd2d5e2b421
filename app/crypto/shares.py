"""Three lists of words, any two of which give a key again, and any one of which says nothing (SLIP-39)."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, Final

import shamir_mnemonic
from shamir_mnemonic.share import Share
from shamir_mnemonic.utils import MnemonicError
from shamir_mnemonic.wordlist import WORDLIST

from app.base.errors import Code, KnownError
from app.crypto.keys import Identity

if TYPE_CHECKING:
    from collections.abc import Sequence

NEEDED: Final = 2
HOLDERS: Final = 3
"""Never as many as are needed: one list that burns must not take the survey with it."""

WORDS: Final = 33
"""Words of one share of a 32-byte key."""

_PREFIX: Final = 4
"""Letters by which every word of the list can be told from every other."""

_MAX_EXPONENT: Final = 4
"""A share that asks for more work than this could freeze the computer; ours ask for 1."""

_BY_PREFIX: Final = {word[:_PREFIX]: word for word in WORDLIST}
_LETTERS: Final = re.compile(r"[^\W\d_]+")


def split(identity: Identity) -> tuple[str, str, str]:
    """Three shares of 33 words each; each call gives others, and shares of two calls do not fit together."""
    ((one, two, three),) = shamir_mnemonic.generate_mnemonics(1, [(NEEDED, HOLDERS)], identity.seed)
    return one, two, three


def join(texts: Sequence[str]) -> Identity:
    """The identity whose shares were typed, in any case, with numbers and commas, words cut to four letters.

    Raises SHARES_TOO_FEW with how many are there, SHARE_LENGTH, SHARE_WORD and SHARES_INVALID with the number
    of the share in `texts`, from 1.
    """
    return Identity(secret_of(texts))


def secret_of(texts: Sequence[str], passphrase: bytes = b"") -> bytes:
    """The 32 bytes behind the shares. Raises as `join` does. Ours have no passphrase of their own."""
    shares = [_share(text, number) for number, text in enumerate(texts, 1)]
    if not shares:
        raise KnownError(Code.SHARES_TOO_FEW, count=0, needed=NEEDED)
    _refuse_strangers(shares)
    kept = {share.index: share for share in shares}
    needed = shares[0].member_threshold
    if len(kept) < needed:
        raise KnownError(Code.SHARES_TOO_FEW, count=len(kept), needed=needed)
    found = Counter(
        secret
        for some in combinations(kept.values(), needed)
        if (secret := _combined(some, passphrase)) is not None
    )
    # With more shares than are needed all must tell the same, or one of them was made up.
    if len(found) != 1 or found.total() != len(list(combinations(kept, needed))):
        raise KnownError(Code.SHARES_INVALID, number=len(shares))
    return next(iter(found))


def tokens(text: str) -> list[str]:
    """The words in what a person typed, lower case, without the numbers before them."""
    return [word.casefold() for word in _LETTERS.findall(text)]


def _share(text: str, number: int) -> Share:
    words = tokens(text)
    whole = [_BY_PREFIX.get(word[:_PREFIX], "") for word in words]
    for place, (word, known) in enumerate(zip(words, whole, strict=True), 1):
        # Four letters tell a word, but more letters must be that word's own.
        if not known or not known.startswith(word):
            raise KnownError(Code.SHARE_WORD, number=number, word=place)
    if len(whole) != WORDS:
        raise KnownError(Code.SHARE_LENGTH, number=number, count=len(whole), needed=WORDS)
    try:
        share = Share.from_mnemonic(" ".join(whole))
    except MnemonicError:
        raise KnownError(Code.SHARES_INVALID, number=number) from None
    if share.iteration_exponent > _MAX_EXPONENT or share.group_count != 1:
        raise KnownError(Code.SHARES_INVALID, number=number)
    return share


def _refuse_strangers(shares: Sequence[Share]) -> None:
    """Raise SHARES_INVALID for the first share that does not belong to the same key as most of them do."""
    usual, _ = Counter(share.group_parameters() for share in shares).most_common(1)[0]
    seen: dict[int, bytes] = {}
    for number, share in enumerate(shares, 1):
        same = seen.setdefault(share.index, share.value) == share.value
        if share.group_parameters() != usual or not same:
            raise KnownError(Code.SHARES_INVALID, number=number)


def _combined(shares: Sequence[Share], passphrase: bytes) -> bytes | None:
    try:
        secret: bytes = shamir_mnemonic.combine_mnemonics([share.mnemonic() for share in shares], passphrase)
    except MnemonicError:
        return None
    return secret
