"""Chance that repeats: the same seed gives the same throws on every machine and Python."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

T = TypeVar("T")

_MASK: Final = 2**64 - 1
_STEP: Final = 0x9E3779B97F4A7C15


class Dice:
    """SplitMix64 (Steele, Lea, Flood 2014), for generated interviews and scripts; never for secrets."""

    def __init__(self, seed: int | str) -> None:
        self._state = int.from_bytes(hashlib.sha256(str(seed).encode()).digest()[:8], "big")

    def _next(self) -> int:
        self._state = (self._state + _STEP) & _MASK
        mixed = self._state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _MASK
        return mixed ^ (mixed >> 31)

    def random(self) -> float:
        """A number from 0 up to but not including 1."""
        return (self._next() >> 11) / 2**53

    def below(self, limit: int) -> int:
        """A whole number from 0 up to but not including `limit`, which is at least 1."""
        return self._next() * limit >> 64

    def between(self, least: int, most: int) -> int:
        """A whole number from `least` to `most`, both included."""
        return least + self.below(most - least + 1)

    def chance(self, likelihood: float) -> bool:
        """True in so many of 1 throws."""
        return self.random() < likelihood

    def pick(self, items: Sequence[T]) -> T:
        """One of the items, of which there is at least one."""
        return items[self.below(len(items))]

    def shuffled(self, items: Iterable[T]) -> list[T]:
        """The items in another order."""
        found = list(items)
        for last in range(len(found) - 1, 0, -1):
            other = self.below(last + 1)
            found[last], found[other] = found[other], found[last]
        return found
