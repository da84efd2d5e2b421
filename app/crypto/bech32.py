"""Keys as text that catches typing slips: Bech32 (BIP 173) without its length limit, as age uses it."""

from __future__ import annotations

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUE = {letter: value for value, letter in enumerate(_LETTERS)}
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM = 6


class Bech32Error(ValueError):
    """The text is not whole: a character is wrong, missing or too many."""


def encode(prefix: str, data: bytes) -> str:
    """`prefix` (lower case), the separator 1, `data` and a checksum, all in lower case."""
    values = _regroup(data, 8, 5, fill=True)
    check = _polymod(_expand(prefix) + values + [0] * _CHECKSUM) ^ 1
    values += [check >> 5 * (_CHECKSUM - 1 - i) & 31 for i in range(_CHECKSUM)]
    return f"{prefix}1{''.join(_LETTERS[value] for value in values)}"


def decode(text: str) -> tuple[str, bytes]:
    """The prefix, in lower case, and the data. Text is all upper or all lower case. Raises Bech32Error."""
    if not text.isascii() or (text != text.lower() and text != text.upper()):
        raise Bech32Error("mixed case or a letter outside ASCII")
    prefix, one, rest = text.lower().rpartition("1")
    if not one or not prefix or len(rest) < _CHECKSUM or any(letter not in _VALUE for letter in rest):
        raise Bech32Error("a part is missing or a character is not allowed")
    if any(not 33 <= ord(letter) <= 126 for letter in prefix):
        raise Bech32Error("a character is not allowed")
    values = [_VALUE[letter] for letter in rest]
    if _polymod(_expand(prefix) + values) != 1:
        raise Bech32Error("the checksum differs")
    return prefix, bytes(_regroup(values[:-_CHECKSUM], 5, 8, fill=False))


def slip(prefix: str, data: str) -> int | None:
    """Where in `data`, letters and checksum behind the separator, one letter is wrong.

    -1 where none is, None where more than one must be. The code's distance of 5 over 89 letters makes the
    place certain when only one letter is wrong; what is none of its letters is wrong by itself.
    """
    strange = [place for place, letter in enumerate(data) if letter not in _VALUE]
    if strange:
        return strange[0] if len(strange) == 1 else None
    syndrome = _polymod(_expand(prefix) + [_VALUE[letter] for letter in data]) ^ 1
    if not syndrome:
        return -1
    for error in range(1, len(_LETTERS)):
        # What this error would leave behind, were it in the last place, the one before that, and so on.
        left = error
        for place in reversed(range(len(data))):
            if left == syndrome:
                return place
            left = _step(left, 0)
    return None


def _expand(prefix: str) -> list[int]:
    return [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        check = _step(check, value)
    return check


def _step(check: int, value: int) -> int:
    top = check >> 25
    check = (check & 0x1FFFFFF) << 5 ^ value
    for bit, generator in enumerate(_GENERATOR):
        if top >> bit & 1:
            check ^= generator
    return check


def _regroup(values: bytes | list[int], size: int, into: int, *, fill: bool) -> list[int]:
    """Groups of `size` bits as groups of `into` bits; without `fill`, left-over bits must be few and zero."""
    held = count = 0
    out = []
    for value in values:
        held = held << size | value
        count += size
        while count >= into:
            count -= into
            out.append(held >> count)
            held &= (1 << count) - 1
    if fill:
        return [*out, held << into - count] if count else out
    if count >= size or held:
        raise Bech32Error("the last character holds too much")
    return out
