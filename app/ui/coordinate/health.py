"""What of the survey is not whole, laptop by laptop, and every interview as one line without its answers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.actions import certifying, held, merging_files, merging_status, returning
from app.actions.merging_status import LaptopStatus, form_hashes
from app.actions.standing import everything
from app.merge.plan import by_record, leading

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from app.actions.desks import CoordinatorDesk
    from app.actions.returning import ReturnedInterview
    from app.actions.standing import Standing
    from app.merge.summary import RecordSummary


@dataclass(frozen=True, slots=True)
class InterviewLine:
    """One interview. `state` is "" where it counts, else void, replaced, or returned (not back yet).

    `reason` is why it is void, `flags` are what a person should know: clock, conflict, enumerator, files,
    form, unsigned, unasked.
    """

    record: str
    code: str
    enumerator: str
    device: str
    day: str
    form_id: str
    form_version: str
    status: str
    state: str = ""
    reason: str = ""
    flags: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What people call it: the laptop's code, else the first letters of the record's id."""
        return self.code or self.record[:8]

    @property
    def can_go_back(self) -> bool:
        """Whether it may be returned to its laptop: it counts, and its answers were not taken back."""
        return self.state in ("", "returned") and self.status != "withdrawn"


@dataclass(frozen=True, slots=True)
class Health:
    """Every laptop, what lacks of all of them, and the lines of all interviews, the latest day first."""

    laptops: tuple[LaptopStatus, ...] = ()
    held: int = 0
    strange: int = 0
    returned: tuple[ReturnedInterview, ...] = ()
    void: Mapping[str, int] = field(default_factory=dict)
    replaced: int = 0
    lines: tuple[InterviewLine, ...] = ()

    # `held` bundles wait for a certificate, `strange` ones came under a laptop's id with other keys.

    @property
    def forks(self) -> int:
        """How many laptops were copied or set back."""
        return sum(one.report.links.fork is not None for one in self.laptops)

    @property
    def missing_entries(self) -> int:
        """How many entries of all laptops did not come."""
        return sum(one.report.missing_entries for one in self.laptops)

    @property
    def missing_interviews(self) -> int:
        """How many interviews laptops say they finished and that did not come."""
        return sum(len(one.report.missing) for one in self.laptops)

    @property
    def not_back(self) -> tuple[ReturnedInterview, ...]:
        """What went back to its laptop and did not come yet."""
        return tuple(one for one in self.returned if not one.corrected and not one.void)

    @property
    def troubled(self) -> int:
        """How many laptops something is wrong with or waits of."""
        return sum(not one.report.whole or bool(one.held or one.strange) for one in self.laptops)


def look(desk: CoordinatorDesk, stands: Standing, shown: Sequence[RecordSummary]) -> Health:
    """Look at everything but answers; `shown` are the contents that count, one a record."""
    kept = held.listing(desk)
    laptops = merging_status.laptop_lines(desk, stands, shown, kept)
    returned = returning.listing(desk, stands)
    return Health(
        laptops=(*laptops, *_silent(desk, {one.device for one in laptops})),
        held=sum(one.held for one in laptops),
        strange=sum(one.strange for one in laptops),
        returned=returned,
        void=Counter(stands.void.values()),
        replaced=len(stands.replaced),
        lines=_lines(desk, stands, returned),
    )


def _silent(desk: CoordinatorDesk, heard: Collection[str]) -> list[LaptopStatus]:
    """Laptops that were certified and have sent nothing yet."""
    return [
        LaptopStatus(one.device, one.enumerator, one.organisation, certified=True)
        for one in certifying.devices(desk)
        if one.device not in heard
    ]


def _lines(
    desk: CoordinatorDesk, stands: Standing, returned: Sequence[ReturnedInterview]
) -> tuple[InterviewLine, ...]:
    away = {one.record for one in returned if not one.corrected and not one.void}
    unasked = set(returning.unasked(desk, stands))
    uncertain = {record for report in stands.reports.values() for record in report.clock_back}
    hashes = form_hashes(desk)
    lines = []
    for record, versions in by_record(everything(desk)).items():
        one = leading(versions)
        signs = {
            "clock": record in uncertain,
            "conflict": len(versions) > 1,
            "enumerator": one.names_another,
            "files": bool(one.files) and bool(merging_files.lacking(desk, one.files.split())),
            "form": one.form_hash not in hashes,
            "unsigned": not one.blobs,
            "unasked": record in unasked,
        }
        state = "void" if record in stands.void else "replaced" if record in stands.replaced else ""
        line = InterviewLine(
            record=record,
            code=one.code,
            enumerator=one.enumerator,
            device=one.device,
            day=one.day,
            form_id=one.form_id,
            form_version=one.form_version,
            status=one.status,
            state=state or ("returned" if record in away else ""),
            reason=stands.void.get(record, ""),
            flags=tuple(sign for sign, holds in signs.items() if holds),
        )
        lines.append(line)
    lines.sort(key=lambda line: (line.enumerator, line.code, line.record))
    lines.sort(key=lambda line: line.day, reverse=True)
    return tuple(lines)
