"""Time as an argument, so that tests and scripted runs choose it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol


class Clock(Protocol):
    """Where the program asks what time it is."""

    def now(self) -> datetime:
        """The moment, with the local time zone."""

    def today(self) -> date:
        """The local calendar day."""


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """The moment, with the local time zone."""
        return datetime.now().astimezone()

    def today(self) -> date:
        """The local calendar day."""
        return self.now().date()


@dataclass
class FixedClock:
    """A clock that stands still until it is moved."""

    moment: datetime

    def now(self) -> datetime:
        """The moment it stands at, with a time zone."""
        return self.moment if self.moment.tzinfo else self.moment.astimezone()

    def today(self) -> date:
        """The calendar day it stands at."""
        return self.moment.date()


def stamp(clock: Clock | None = None) -> str:
    """The moment that rows and files are marked with: ISO 8601 to the second, with its zone.

    Without a clock it is the computer's own.
    """
    return (clock or SystemClock()).now().isoformat(timespec="seconds")
