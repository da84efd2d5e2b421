"""The shuffle of ODK's randomize(): the same seed gives the same order in every collector.

ODK XForms specification, `randomize()`: Fisher and Yates, inside out, over Park and Miller's generator
(16807, modulo 2^31 - 1).
"""

from __future__ import annotations

import hashlib
import math
from typing import TYPE_CHECKING, TypeVar

from app.form.values import Value, to_number, to_text

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")

_MODULUS = 0x7FFFFFFF
_MULTIPLIER = 16_807
_LEAST, _MOST = -(2**63), 2**63 - 1


def seed_number(seed: Value) -> int:
    """A seed as whole number, as JavaRosa makes it: without the fraction, within 64 bits.

    Of a text that is no number it is the first 8 bytes of its SHA-256, of a blank 0.
    """
    number = to_number(seed)
    if math.isfinite(number):
        return max(_LEAST, min(_MOST, int(number)))
    if not math.isnan(number):
        return _MOST if number > 0 else _LEAST
    text = to_text(seed)
    if text == "":
        return 0
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:8], "big", signed=True)


def shuffled(values: Sequence[T], seed: Value) -> list[T]:
    """The values in the order that a seed gives."""
    number = seed_number(seed)
    current = abs(number) % _MODULUS * (1 if number > 0 else -1)
    if current <= 0:
        current += _MODULUS - 1
    result: list[T] = []
    for at, value in enumerate(values):
        current = current * _MULTIPLIER % _MODULUS
        place = int((current - 1) / (_MODULUS - 1) * (at + 1))
        if place == at:
            result.append(value)
        else:
            result.append(result[place])
            result[place] = value
    return result
