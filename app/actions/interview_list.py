"""What is known of every interview on a laptop without opening any: how far it is, and where it is by now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.actions.windows import window_of
from app.interview.record import Status
from app.vault.index import DRAFT, SEALED

if TYPE_CHECKING:
    from app.actions.desks import EnumeratorDesk
    from app.vault.vault import Row

CONFIRMED: Final = "confirmed"
"""The kind of row that remains of an interview which the coordinator has for sure; its id is the record's."""


class State(StrEnum):
    """How far an interview is, as the list shows it."""

    DRAFT = "draft"
    FINISHED = "finished"
    SEALED = "sealed"
    PARTIAL = "partial"
    WITHDRAWN = "withdrawn"
    VOID = "void"


STATES: Final = {
    Status.COMPLETE: State.SEALED,
    Status.PARTIAL: State.PARTIAL,
    Status.WITHDRAWN: State.WITHDRAWN,
}
"""How far an interview is that ended so."""


@dataclass(frozen=True, slots=True)
class InterviewEntry:
    """One line of the list. Only drafts have a `title`, only sealed interviews a `code`; the other is "".

    `answered` of `asked` counts relevant questions as of the last save; of a sealed interview both are 0.
    `handed_over` is when a bundle first held it, `confirmed` when the coordinator's receipt was applied and
    the interview itself was removed from here. `void` is why it is void, "" where it is not.
    `returned` is the record that a draft corrects, "" for one of its own. One that is FINISHED can be opened
    again `until` then, when it is sealed for good; one that was opened again is a DRAFT, and sealed then too.
    """

    record: str
    code: str
    form: str
    title: str
    state: State
    started: datetime
    changed: datetime
    handed_over: datetime | None = None
    answered: int = 0
    asked: int = 0
    confirmed: datetime | None = None
    void: str = ""
    returned: str = ""
    until: datetime | None = None

    def to_json(self) -> dict[str, object]:
        """As JSON holds it. Without the title, which is made of answers."""
        return {
            "record": self.record,
            "code": self.code,
            "form": self.form,
            "state": self.state.value,
            "started": self.started.isoformat(),
            "changed": self.changed.isoformat(),
            "handed_over": self.handed_over.isoformat() if self.handed_over else None,
            "confirmed": self.confirmed.isoformat() if self.confirmed else None,
            "void": self.void,
            "returned": self.returned,
            "until": self.until.isoformat() if self.until else None,
            "answered": self.answered,
            "asked": self.asked,
        }


def listing(desk: EnumeratorDesk) -> tuple[InterviewEntry, ...]:
    """All interviews of this laptop: drafts first, then those that ended, in each the latest change first."""
    drafts = [_draft(row, desk.pack.policy.reopen_hours) for row in desk.vault.rows(DRAFT)]
    ended = [_ended(row) for row in (*desk.vault.rows(CONFIRMED), *desk.vault.rows(SEALED))]
    for entries in (drafts, ended):
        # The latest of equal times is the one that was stored last.
        entries.reverse()
        entries.sort(key=lambda entry: entry.changed, reverse=True)
    return (*drafts, *ended)


def moment_of(text: str) -> datetime:
    """A stored moment; of a withdrawn interview only the day is stored, which reads as its midnight here."""
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.astimezone()


def _draft(row: Row, hours: int) -> InterviewEntry:
    window = window_of(row)
    is_open = window is None or window.finished is None
    return InterviewEntry(
        record=row.id,
        code="",
        form=row.summary["form"],
        title=row.summary["title"],
        state=State.DRAFT if is_open else State.FINISHED,
        started=moment_of(row.summary["started"]),
        changed=moment_of(row.summary["changed"]),
        answered=row.summary["answered"],
        asked=row.summary["asked"],
        returned=row.summary.get("returned", ""),
        until=None if window is None else window.until(hours),
    )


def _ended(row: Row) -> InterviewEntry:
    handed, confirmed = row.summary["handed_over"], row.summary.get("confirmed")
    void = row.summary.get("void", "")
    return InterviewEntry(
        record=row.id,
        code=row.summary["code"],
        form=row.summary["form"],
        title="",
        state=State.VOID if void else STATES[Status(row.summary["status"])],
        started=moment_of(row.summary["started"]),
        changed=moment_of(row.summary["changed"]),
        handed_over=moment_of(handed) if handed else None,
        confirmed=moment_of(confirmed) if confirmed else None,
        void=void,
        returned=row.summary.get("returned", ""),
    )
