"""What is known of every interview on a laptop without opening any: how far it is, and where it is by now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

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
    `returned` is the record that a draft corrects, "" for one of its own.
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
            "answered": self.answered,
            "asked": self.asked,
        }


def listing(desk: EnumeratorDesk) -> tuple[InterviewEntry, ...]:
    """All interviews of this laptop: drafts first, then those that ended, in each the latest change first."""
    drafts = [_draft(row) for row in desk.vault.rows(DRAFT)]
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


def _draft(row: Row) -> InterviewEntry:
    return InterviewEntry(
        record=row.id,
        code="",
        form=row.summary["form"],
        title=row.summary["title"],
        state=State.DRAFT,
        started=moment_of(row.summary["started"]),
        changed=moment_of(row.summary["changed"]),
        answered=row.summary["answered"],
        asked=row.summary["asked"],
        returned=row.summary.get("returned", ""),
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
