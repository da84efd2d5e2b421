"""How a process begins that takes the place of one that held answers: why, and where its window stood."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from app.base.errors import Code, KnownError

OPTION: Final = "--again"
"""The hidden option by which a process tells the next one."""


class Because(StrEnum):
    """Why the program was locked. What the passphrase page says of it is in `app/ui/locking/words.py`."""

    ASKED = "asked"
    IDLE = "idle"
    SLEPT = "slept"
    SESSION = "session"
    UNSAVED = "unsaved"
    MISTAKE = "mistake"
    CLOSED = "closed"
    NOT_CLOSED = "not-closed"
    DESTROYED = "destroyed"


Place = tuple[int, int, int, int]
"""Left, top, width and height of a window, in the units of its screen."""

_MAXIMIZED, _COVERED, _PLACE, _ONLY_HERE = "maximized", "covered", "place=", "only-here="
_MOST: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Again:
    """What the fresh process is told: nothing of a survey but a number of interviews.

    `only_here` is how many interviews existed only on this laptop when it was closed for good, -1 where that
    is not known: nobody can look it up afterwards.
    """

    because: Because
    place: Place | None = None
    maximized: bool = False
    covered: bool = False
    only_here: int = -1

    def option(self) -> list[str]:
        """As two arguments of a command."""
        parts = [self.because.value]
        if self.place is not None:
            parts.append(_PLACE + ".".join(str(number) for number in self.place))
        parts += [_MAXIMIZED] if self.maximized else []
        parts += [_COVERED] if self.covered else []
        parts += [f"{_ONLY_HERE}{self.only_here}"] if self.only_here >= 0 else []
        return [OPTION, ",".join(parts)]

    @classmethod
    def parse(cls, text: str) -> Again:
        """What `option` gave. Raises BAD_OPTION for anything else."""
        first, *parts = text.split(",")
        try:
            again = cls(Because(first))
            for part in parts:
                again = again._with(part)
        except ValueError:
            raise KnownError(Code.BAD_OPTION, option=OPTION, reason="only Dala itself uses it") from None
        return again

    def _with(self, part: str) -> Again:
        if part == _MAXIMIZED:
            return replace(self, maximized=True)
        if part == _COVERED:
            return replace(self, covered=True)
        if part.startswith(_ONLY_HERE):
            return replace(self, only_here=_number(part.removeprefix(_ONLY_HERE)))
        left, top, width, height = part.removeprefix(_PLACE).split(".")
        return replace(self, place=(_number(left), _number(top), _number(width), _number(height)))


def _number(text: str) -> int:
    number = int(text)
    if abs(number) > _MOST:
        raise ValueError
    return number
