"""What a laptop says of itself: whose it is, how far its chain goes, and what exists nowhere else."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from app.actions import enrolling, publishing
from app.actions.handover import head_code, only_here
from app.actions.interview_list import CONFIRMED
from app.vault.index import DRAFT, SEALED

if TYPE_CHECKING:
    from datetime import date

    from app.actions.desks import EnumeratorDesk


@dataclass(frozen=True, slots=True)
class LaptopStatus:
    """Counts of interviews and what two people compare over the telephone.

    `root` are the eight words of the survey's key, "" where it has none; `fingerprint` those of the laptop;
    `head` the four of its last entry that is not of the hand-over itself, number `head_seq` (-1 where it has
    none); `entries` are all. `drafts` are not finished; `finished` can still be opened
    again and are only here too. `sealed` interviews are here, `handed_over` of them in a
    bundle; `confirmed` are here no more. `only_here` are in no bundle, since `oldest`.
    """

    survey: str
    name: str
    trial: bool
    enumerator: str
    device: str
    root: str
    certified: bool
    fingerprint: str
    head: str
    head_seq: int
    entries: int
    drafts: int
    finished: int
    sealed: int
    handed_over: int
    confirmed: int
    void: int
    only_here: int
    oldest: date | None

    def to_json(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {**asdict(self), "oldest": self.oldest.isoformat() if self.oldest else None}

    def in_words(self) -> str:
        """Some lines for a terminal."""
        lines = ["TRIAL: these interviews are for practice only"] if self.trial else []
        lines.append(f"“{self.name}”, enumerator {self.enumerator}, laptop {self.device}")
        lines.append(f"survey's key: {self.root or 'none'}")
        state = "certified" if self.certified else "not certified yet: dala device enrol --out FILE"
        lines.append(f"this laptop: {self.fingerprint} ({state})")
        lines.append(f"head code: {self.head} (entry {self.head_seq} of 0-{self.entries - 1})")
        lines.append(
            f"{self.drafts} drafts, {self.sealed} sealed ({self.handed_over} handed over), "
            f"{self.confirmed} confirmed, {self.void} void"
        )
        if self.finished:
            lines.append(f"{self.finished} finished, can be opened again and are in no bundle yet")
        since = f", the oldest of {self.oldest}" if self.oldest else ""
        lines.append(f"{self.only_here} exist only on this laptop{since}")
        return "\n".join(lines)


def status(desk: EnumeratorDesk) -> LaptopStatus:
    """Look at everything, changing nothing."""
    sealed, confirmed = desk.vault.rows(SEALED), desk.vault.rows(CONFIRMED)
    only, head = only_here(desk), desk.chain.head
    spoken = desk.chain.spoken
    return LaptopStatus(
        survey=desk.survey,
        name=desk.survey_name,
        trial=desk.trial,
        enumerator=desk.device.enumerator,
        device=desk.device.device,
        root=publishing.root_words(desk),
        certified=desk.is_certified,
        fingerprint=enrolling.fingerprint(desk),
        head=head_code(desk),
        head_seq=-1 if spoken is None else spoken.seq,
        entries=0 if head is None else head.seq + 1,
        drafts=len(desk.vault.rows(DRAFT)) - only.waiting,
        finished=only.waiting,
        sealed=len(sealed),
        handed_over=sum(bool(row.summary["handed_over"]) for row in sealed),
        confirmed=len(confirmed),
        void=sum(bool(row.summary.get("void")) for row in (*sealed, *confirmed)),
        only_here=only.count,
        oldest=only.oldest,
    )
