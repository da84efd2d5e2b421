"""How long a finished interview can be opened again, as its draft's row says: never longer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from app.vault.index import DRAFT

if TYPE_CHECKING:
    from app.actions.desks import EnumeratorDesk
    from app.vault.vault import Row

WINDOW: Final = "window"
"""What a draft's summary says of its window; with `finished` in it while the interview is closed."""

SLACK: Final = timedelta(minutes=2)
"""A clock that is this much behind what was seen before was corrected, not set back."""

NOTED_AFTER: Final = timedelta(minutes=10)
"""So often the moment is noted while something waits: a clock set back later is seen by it."""


@dataclass(frozen=True, slots=True)
class Window:
    """It begins with the first finish and lasts `hours`, however often the interview is opened again.

    `seen` is the latest moment that the laptop's clock showed since; `finished` is that of the last finish,
    None while the interview is open again.
    """

    since: datetime
    hours: int
    seen: datetime
    finished: datetime | None = None

    def until(self, hours_now: int) -> datetime:
        """When it ends: a survey that allows less meanwhile shortens it; more does not make it longer."""
        return self.since + timedelta(hours=min(self.hours, hours_now))

    def is_over(self, now: datetime, hours_now: int, last: datetime | None) -> bool:
        """Whether it has ended at `now`; `last` is the moment of the latest entry of the laptop's chain.

        Where the clock was set back nobody can tell how long it has been: then it has ended too.
        """
        known = self.seen if last is None else max(self.seen, last)
        return now < known - SLACK or max(now, known) >= self.until(hours_now)

    def noted(self, now: datetime) -> Window:
        """The same, with a later moment seen."""
        return replace(self, seen=max(self.seen, now))

    def to_json(self) -> dict[str, Any]:
        """As a draft's summary holds it."""
        told: dict[str, Any] = {
            "since": self.since.isoformat(timespec="seconds"),
            "hours": self.hours,
            "seen": self.seen.isoformat(timespec="seconds"),
        }
        if self.finished is not None:
            told["finished"] = self.finished.isoformat(timespec="seconds")
        return told


def window_of(row: Row | None) -> Window | None:
    """The window of a draft; None where it was never finished."""
    told = None if row is None else row.summary.get(WINDOW)
    if not told:
        return None
    finished = told.get("finished")
    return Window(
        since=datetime.fromisoformat(told["since"]),
        hours=told["hours"],
        seen=datetime.fromisoformat(told["seen"]),
        finished=datetime.fromisoformat(finished) if finished else None,
    )


def is_finished(row: Row | None) -> bool:
    """Whether a draft is finished and waits for the end of its window, closed."""
    window = window_of(row)
    return window is not None and window.finished is not None


def waiting(desk: EnumeratorDesk) -> tuple[str, ...]:
    """The finished interviews that wait for the end of their window: no bundle takes them along yet."""
    return tuple(row.id for row in desk.vault.rows(DRAFT) if is_finished(row))
