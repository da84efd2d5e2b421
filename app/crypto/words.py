"""Passphrases that are easy to say and type, and the judgement whether one is hard to guess."""

from __future__ import annotations

import math
import secrets
import unicodedata

from app.base.errors import Code, KnownError

_CONSONANTS = "bdfghjklmnprstvz"
_VOWELS = "aeiou"
_UNKIND = (
    "bobo boda bozo debi dura fega foga gadi gada gavo gomo gudi guda huja huji huje huju lobo lohi loha "
    "lozo mudo muda mudi napi nega nigo niga nuda nude pedi pedo pida pido piza pizi pizu pize popa popu "
    "puta puti puto rabi raba rabo rape sika sosi soso suka suki suko vagi vina zidi zida zido zopa zopu"
)

WORDS = tuple(
    word
    for first in _CONSONANTS
    for vowel in _VOWELS
    for second in _CONSONANTS
    for last in _VOWELS
    if first != second and (word := first + vowel + second + last) not in _UNKIND
)
"""About 5,900 made-up words of two plain syllables.

Invented words favour no language: an enumerator who reads Kazakh, Kyrgyz, Russian or Uzbek says and types
them alike, and their ASCII letters are on every keyboard. Consonants that layouts swap or that are said in
several ways (c, q, w, x, y) are left out. Each word is 12.5 bits; the five that are offered are 62 bits,
some 10^10 years of guessing at the floor's cost for one computer.
"""

BITS_PER_WORD = math.log2(len(WORDS))
OFFERED_WORDS = 5
REQUIRED_WORDS = 4
REQUIRED_BITS = REQUIRED_WORDS * 12

_KEYBOARD = (
    "1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю",
)  # fmt: skip
_RUNNING_LETTER = 2.3
_RUNNING_DIGIT = 2.0
_PREDICTABLE = 0.5


def generate_words(n: int = OFFERED_WORDS) -> str:
    """A passphrase of `n` different words from `WORDS`, divided by spaces, drawn by the system."""
    return " ".join(secrets.SystemRandom().sample(WORDS, n))


def check_strength(passphrase: str) -> None:
    """Accept four different words, or anything as hard to guess; raise EASY_TO_GUESS otherwise.

    Numbers alone (PIN, telephone, date) are refused at any length.
    """
    text = unicodedata.normalize("NFKC", passphrase).strip()
    # A part said again is no harder to guess; dict keeps the order.
    parts = dict.fromkeys(text.casefold().replace("-", " ").split())
    words = sum(_is_word(part) for part in parts)
    bits = estimated_bits(text if len(parts) == 1 else " ".join(parts))
    if not any(char.isalpha() for char in text) or (words < REQUIRED_WORDS and bits < REQUIRED_BITS):
        raise KnownError(Code.EASY_TO_GUESS, words=REQUIRED_WORDS)


def estimated_bits(text: str) -> float:
    """A cautious estimate of how many bits of guessing a text takes.

    Letters inside a word count as running text does (2.3 bits), repeats and sequences (aaa, 123,
    qwerty) hardly at all, and only a character of another kind than the one before it counts in full.
    """
    bits = 0.0
    before = ""
    for char in text:
        kind, full = _kind(char)
        if before and (abs(ord(char) - ord(before)) <= 1 or _neighbours(before, char)):
            bits += _PREDICTABLE
        elif before and _kind(before)[0] == kind and kind != "sign":
            bits += _RUNNING_DIGIT if kind == "digit" else _RUNNING_LETTER
        else:
            bits += full
        before = char
    return bits


def _is_word(word: str) -> bool:
    return len({char for char in word if char.isalpha()}) >= 2 and len(word) >= 3


def _neighbours(before: str, char: str) -> bool:
    """Whether two characters are side by side on a keyboard that our users have."""
    pair = (before + char).casefold()
    return any(pair in row or pair[::-1] in row for row in _KEYBOARD)


def _kind(char: str) -> tuple[str, float]:
    """The kind of a character and the bits it is worth where it could not be expected."""
    if char.isdigit():
        return "digit", 3.3
    if char.isupper():
        return "upper", 4.7
    if char.isalpha():
        return "lower", 4.7
    return "sign", 1.0 if char.isspace() else 4.0
