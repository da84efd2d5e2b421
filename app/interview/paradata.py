"""The append-only log of an interview: what happened when, never what was answered."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.base.clock import Clock

MOST_EVENTS = 20_000
"""Beyond it events are only counted, so that a key that sticks cannot make a record grow without end."""


class EventKind(StrEnum):
    """What happened."""

    START = "start"
    RESUME = "resume"
    ANSWER = "answer"
    LANGUAGE = "language"
    SECTION = "section"
    REMARK = "remark"
    CONFIRM = "confirm"
    HIDDEN = "hidden"
    SHOWN = "shown"
    DROPPED = "dropped"
    ROW_ADDED = "row-added"
    ROW_REMOVED = "row-removed"
    MOVED = "moved"
    MOVED_BACK = "moved-back"
    STOP = "stop"
    FINISH = "finish"
    REOPEN = "reopen"


_ALWAYS = frozenset(
    {
        EventKind.STOP,
        EventKind.FINISH,
        EventKind.REOPEN,
        EventKind.RESUME,
        EventKind.MOVED,
        EventKind.MOVED_BACK,
    }
)

Event = tuple[str, str, str]
"""Moment (ISO 8601 with zone, milliseconds), kind, and the path or code it is about ("" where none)."""


@dataclass(slots=True)
class Paradata:
    """Events in the order they happened. `omitted` counts those beyond the bound."""

    clock: Clock
    events: list[Event] = field(default_factory=list)
    omitted: int = 0

    def note(self, kind: EventKind, about: str = "") -> None:
        """Log one event, stamped by the clock."""
        if len(self.events) >= MOST_EVENTS and kind not in _ALWAYS:
            self.omitted += 1
            return
        stamp = self.clock.now().isoformat(timespec="milliseconds")
        self.events.append((stamp, kind.value, about))

    def as_lists(self) -> list[list[str]]:
        """The events as JSON holds them, with a last `omitted` line where some were only counted."""
        lines = [list(event) for event in self.events]
        if self.omitted:
            lines.append([lines[-1][0], "omitted", str(self.omitted)])
        return lines

    @staticmethod
    def from_lists(clock: Clock, lines: Iterable[Iterable[str]]) -> Paradata:
        """A log as `as_lists` gave it, to go on with."""
        log = Paradata(clock)
        for line in lines:
            moment, kind, about = line
            if kind == "omitted":
                log.omitted = int(about) if about.isdecimal() else 0
            else:
                log.events.append((moment, kind, about))
        return log
