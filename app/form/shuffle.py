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


def seed_number(seed: Value) -> int:
    """A seed as whole number: a number itself, of other text the first 8 bytes of its SHA-256."""
    number = to_number(seed)
    if math.isfinite(number):
        return math.floor(number)
    if to_text(seed) == "":
        return 0
    digest = hashlib.sha256(to_text(seed).encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:8], "big", signed=True)


def shuffled(values: Sequence[T], seed: Value) -> list[T]:
    """The values in the order that a seed gives."""
    state = math.fmod(seed_number(seed), _MODULUS)
    current = int(state) + (_MODULUS - 1 if state <= 0 else 0)
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
