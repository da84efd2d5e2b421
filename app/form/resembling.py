"""Finds the known word that a mistyped one was probably meant to be, within a bound on the work."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_WORK: Final = 6_000_000
"""Letters compared with letters: 20 mistyped names in a form of 1,000 questions, 0.2 s at worst."""
_EACH: Final = 150
"""What a word costs beside its letters."""
_LONGEST: Final = 64


class Resembling:
    """Finds resembling words until the work is used up; after that there is none.

    The search is slow, and a hostile definition holds thousands of faults and thousands of names.
    """

    def __init__(self) -> None:
        self.left = MOST_WORK

    def nearest(self, word: str, known: Iterable[str]) -> str:
        """The known word that resembles `word` most, "" if none is near."""
        if self.left < 0:
            return ""
        wanted = word[:_LONGEST].casefold()
        pool = {name[:_LONGEST].casefold(): name for name in known}
        self.left -= len(wanted) * sum(map(len, pool)) + _EACH * len(pool)
        near = get_close_matches(wanted, pool, n=1, cutoff=0.6) if self.left >= 0 else []
        return pool[near[0]] if near else ""
