"""What the coordinator's desk knows at one moment, gathered by the worker as plain values."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime
from statistics import median
from typing import TYPE_CHECKING

from app.actions import backing_up
from app.actions.merging import BUNDLE, form_hashes
from app.actions.standing import standing
from app.merge import plan
from app.merge.counts import site_labels
from app.ui.coordinate import health as health_of
from app.ui.coordinate.health import Health

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from app.actions.desks import CoordinatorDesk
    from app.merge.summary import RecordSummary


@dataclass(frozen=True, slots=True)
class Tally:
    """Interviews of one place, enumerator or day; `refused` are finished ones without consent.

    The four kinds add up to `total`, so that no refusal is taken for an interview.
    """

    code: str
    label: str
    complete: int = 0
    partial: int = 0
    withdrawn: int = 0
    refused: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.complete + self.partial + self.withdrawn + self.refused


@dataclass(frozen=True, slots=True)
class SeenBundle:
    """A bundle that was added: when, from which laptop, how many interviews it held."""

    bundle: str
    added: datetime
    device: str
    enumerator: str
    count: int


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the rooms show without opening an interview. `minutes` is the median of complete ones.

    `lacking` interviews are in no backup on another disk.
    """

    all: Tally
    by_site: tuple[Tally, ...]
    by_enumerator: tuple[Tally, ...]
    by_day: tuple[Tally, ...]
    bundles: tuple[SeenBundle, ...]
    devices: int
    conflicts: int
    unknown_form: int
    minutes: float | None
    versions: tuple[str, ...]
    lacking: int = 0
    health: Health = field(default_factory=Health)

    @property
    def last_bundle(self) -> datetime | None:
        """When a bundle was added last."""
        return max((one.added for one in self.bundles), default=None)

    def last_of(self, enumerator: str) -> datetime | None:
        """When a bundle of this enumerator was added last."""
        return max((one.added for one in self.bundles if one.enumerator == enumerator), default=None)


def gather(desk: CoordinatorDesk, language: str) -> Overview:
    """Count what has come in, each record once; labels in `language` where the form has it."""
    stands = standing(desk)
    grouped = plan.by_record(stands.counted)
    shown = plan.shown(stands.counted)
    known = form_hashes(desk)
    labels = site_labels(known.values(), language)
    spans = [span for one in shown if _kind(one) == "complete" and (span := _minutes(one)) is not None]
    return Overview(
        all=_tally("", "", shown),
        by_site=_tallies(shown, lambda one: one.site, labels),
        by_enumerator=_tallies(shown, lambda one: one.enumerator, {}),
        by_day=_tallies(shown, lambda one: one.day, {}),
        bundles=_bundles(desk),
        devices=len({one.device for one in shown}),
        conflicts=sum(len(versions) > 1 for versions in grouped.values()),
        unknown_form=sum(one.form_hash not in known for one in shown),
        minutes=median(spans) if spans else None,
        versions=tuple(sorted({one.form_version for one in shown})),
        lacking=backing_up.lacking(desk),
        health=health_of.look(desk, stands, shown),
    )


def day_of(text: str) -> date | None:
    """The day that an ISO text names, None where it names none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _bundles(desk: CoordinatorDesk) -> tuple[SeenBundle, ...]:
    found = [
        SeenBundle(
            bundle=row.id,
            added=datetime.fromisoformat(row.summary["added"]),
            device=row.summary["device"],
            enumerator=row.summary["enumerator"],
            count=row.summary["count"],
        )
        for row in desk.vault.rows(BUNDLE)
    ]
    return tuple(sorted(found, key=lambda one: (one.added, one.bundle), reverse=True))


def _kind(one: RecordSummary) -> str:
    return "refused" if one.status == "complete" and one.consent == "no" else one.status


def _minutes(one: RecordSummary) -> float | None:
    if not one.started:
        return None
    try:
        span = datetime.fromisoformat(one.end) - datetime.fromisoformat(one.started)
    except (ValueError, TypeError):  # a moment without a zone beside one with
        return None
    return span.total_seconds() / 60


def _tally(code: str, label: str, records: Iterable[RecordSummary]) -> Tally:
    kinds = Counter(map(_kind, records))
    return Tally(code, label, kinds["complete"], kinds["partial"], kinds["withdrawn"], kinds["refused"])


def _tallies(
    records: list[RecordSummary], view: Callable[[RecordSummary], str], labels: Mapping[str, str]
) -> tuple[Tally, ...]:
    found: dict[str, list[RecordSummary]] = {}
    for one in records:
        found.setdefault(view(one), []).append(one)
    ordered = sorted(found, key=lambda code: (not code, code))  # what nobody stated comes last
    return tuple(_tally(code, labels.get(code, code), found[code]) for code in ordered)
