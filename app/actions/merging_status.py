"""What has come in so far: counts, conflicts, and laptop by laptop what is here and what is not."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.actions import held, laptops, merging_files, returning
from app.actions.standing import BUNDLE, Standing, standing
from app.base.errors import Code
from app.interview.record import Record
from app.merge.chain import DeviceReport, Span
from app.merge.counts import Counts, counts, site_labels
from app.merge.differences import Difference, differences
from app.merge.plan import by_record, leading, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from app.actions.desks import CoordinatorDesk
    from app.actions.held import HeldBundle
    from app.actions.returning import ReturnedInterview
    from app.form.model import Form
    from app.merge.summary import RecordSummary


@dataclass(frozen=True, slots=True)
class Conflict:
    """A record that came with different contents: all of them, the one that exports show first."""

    record: str
    versions: tuple[RecordSummary, ...]
    differing: tuple[Difference, ...] = field(repr=False)

    def to_json(self) -> dict[str, Any]:
        """As JSON holds it, without a single value."""
        return {
            "record": self.record,
            "versions": [version.to_json() for version in self.versions],
            "differing": [difference.path for difference in self.differing],
        }


@dataclass(frozen=True, slots=True)
class LaptopStatus:
    """One laptop: its chain as far as it came, and how many of its bundles wait for a certificate.

    `interviews` of it are here and count; `unsigned` are in no chain, as laptops of before sent them.
    `strange` bundles came under its id with other keys; they are kept too, and are another laptop's.
    `cut` are entries that a damaged bundle said were in it, and that came with no other one; nothing signed
    says so, which is why the report does not count them as missing. `pack` is the latest revision of the
    survey's pack that it worked with, 0 where no bundle says; `is_behind` that there is a later one: it may
    still seal to keys that were removed.
    """

    device: str
    enumerator: str
    organisation: str = ""
    certified: bool = False
    interviews: int = 0
    unsigned: int = 0
    held: int = 0
    strange: int = 0
    cut: Span | None = None
    pack: int = 0
    is_behind: bool = False
    report: DeviceReport = field(default_factory=lambda: DeviceReport(""))

    def to_json(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {
            "device": self.device,
            "enumerator": self.enumerator,
            "organisation": self.organisation,
            "certified": self.certified,
            "counted": self.interviews,
            "unsigned": self.unsigned,
            "held": self.held,
            "strange": self.strange,
            "cut": None if self.cut is None else [self.cut.first, self.cut.last],
            "pack": self.pack,
            "behind": self.is_behind,
            "chain": self.report.to_json(),
        }

    def in_words(self) -> Iterator[str]:
        """Lines for a terminal: the first names the laptop, further ones what is not as it should be."""
        report, links = self.report, self.report.links
        said = f"laptop {self.enumerator} ({self.device[:8]}): {self.interviews} interviews"
        if report.entries:
            said += f", entries {report.first}-{report.last}"
        if report.spoken:
            said += f", head {report.spoken[0].seq}: {report.head_code}"
        yield said
        if links.fork is not None:
            yield f"  FORK from entry {links.fork}: this laptop was cloned or set back, and both went on"
        if report.missing_entries:
            spans = [*links.gaps, *([links.tail] if links.tail else [])]
            yield f"  {report.missing_entries} entries missing: {', '.join(map(str, spans))}"
        if self.cut is not None:
            yield f"  a bundle came damaged: entries {self.cut} were in it; ask for a new bundle"
        if links.broken:
            yield f"  entries that follow one that is not here: {', '.join(map(str, links.broken))}"
        for one in report.missing:
            yield f"  interview missing: {one.record} (entry {one.seq})"
        for record, reason in report.void.items():
            yield f"  void, {reason}: {record}"
        for new, old in report.superseded.items():
            yield f"  superseded: {old} by {new}"
        if report.clock_back:
            yield f"  clock set back, times not certain: {', '.join(report.clock_back)}"
        if self.is_behind:
            yield f"  works with pack {self.pack}, not the survey's latest: it seals to the keys of then"
        if self.unsigned:
            yield f"  {self.unsigned} interviews came without signatures"
        if self.held:
            yield f"  {self.held} bundles kept unopened: not certified"
        if self.strange:
            yield f"  {self.strange} bundles kept unopened: OTHER KEYS under this laptop's id: ask whose"


@dataclass(frozen=True, slots=True)
class MergeStatus:
    """What has come in; `bundles` are the times a different bundle was added.

    `other_enumerator` counts interviews whose answers name another enumerator than the laptop's,
    `lacking_files` those that name files which did not come. `void` are records that are here and count no
    more, by reason, `superseded` the number of those that a corrected interview replaced. `returned` went
    back to their laptops, and `unasked` are corrections of interviews that nobody returned.
    """

    counts: Counts
    conflicts: tuple[Conflict, ...]
    bundles: int
    devices: int
    unknown_form: int
    other_enumerator: int = 0
    lacking_files: int = 0
    trial: bool = False
    laptops: tuple[LaptopStatus, ...] = ()
    held: tuple[HeldBundle, ...] = ()
    void: Mapping[str, int] = field(default_factory=dict)
    superseded: int = 0
    returned: tuple[ReturnedInterview, ...] = ()
    unasked: tuple[str, ...] = ()

    @property
    def forks(self) -> int:
        """How many laptops were cloned or set back, and both sides went on."""
        return sum(one.report.links.fork is not None for one in self.laptops)

    @property
    def missing_entries(self) -> int:
        """How many entries of all laptops did not come."""
        return sum(one.report.missing_entries for one in self.laptops)

    @property
    def missing_interviews(self) -> int:
        """How many interviews the laptops say they finished and that did not come."""
        return sum(len(one.report.missing) for one in self.laptops)

    @property
    def whole(self) -> bool:
        """Whether nothing lacks, of no laptop, and nothing waits."""
        return not self.held and all(one.report.whole and one.cut is None for one in self.laptops)

    def to_json(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {
            "interviews": self.counts.to_json(),
            "bundles": self.bundles,
            "devices": self.devices,
            "unknown_form": self.unknown_form,
            "other_enumerator": self.other_enumerator,
            "lacking_files": self.lacking_files,
            "trial": self.trial,
            "conflicts": [conflict.to_json() for conflict in self.conflicts],
            "whole": self.whole,
            "forks": self.forks,
            "missing_entries": self.missing_entries,
            "missing_interviews": self.missing_interviews,
            "void": dict(self.void),
            "superseded": self.superseded,
            "laptops": [laptop.to_json() for laptop in self.laptops],
            "held": [one.to_json() for one in self.held],
            "returned": [one.to_json() for one in self.returned],
            "unasked": list(self.unasked),
        }

    def in_words(self) -> str:
        """Some lines for a terminal."""
        total = self.counts.all
        lines = ["TRIAL: these interviews are for practice only"] if self.trial else []
        lines += [
            f"{total.total} interviews ({total.complete} complete, {total.partial} partial, "
            f"{total.withdrawn} withdrawn) from {self.devices} laptops in {self.bundles} bundles"
        ]
        for title, found in (
            ("enumerator", self.counts.by_enumerator),
            ("site", self.counts.by_site),
            ("day", self.counts.by_day),
            ("form version", self.counts.by_version),
        ):
            lines.append(f"by {title}:")
            lines += [f"  {line.total:>6}  {line.label or '-'}" for line in found]
        if self.unknown_form:
            lines.append(f"{self.unknown_form} interviews were made with a form that the survey lacks")
        if self.other_enumerator:
            lines.append(f"{self.other_enumerator} interviews name another enumerator than their laptop's")
        if self.lacking_files:
            lines.append(f"{self.lacking_files} interviews name files that did not come")
        for reason, count in sorted(self.void.items()):
            lines.append(f"{count} void interviews are not counted: {reason}")
        if self.superseded:
            lines.append(f"{self.superseded} interviews are not counted: a corrected one took their place")
        for conflict in self.conflicts:
            paths = ", ".join(difference.path for difference in conflict.differing)
            lines.append(f"conflict {conflict.record}: {len(conflict.versions)} contents differ in {paths}")
        for one in self.returned:
            lines.append(f"returned {one.record}: {one.in_words()}")
        for record in self.unasked:
            lines.append(f"correction that nobody asked for: {record}")
        for laptop in self.laptops:
            lines += laptop.in_words()
        return "\n".join(lines)


def status(desk: CoordinatorDesk, language: str = "") -> MergeStatus:
    """Count what has come in and compare the contents of records in conflict. Labels are in `language`."""
    stands = standing(desk)
    grouped = by_record(stands.counted)
    hashes = form_hashes(desk)
    standing_for = shown(stands.counted)
    kept = held.listing(desk)
    return MergeStatus(
        counts=counts(standing_for, site_labels(hashes.values(), language)),
        conflicts=tuple(_conflict(desk, versions) for versions in grouped.values() if len(versions) > 1),
        bundles=bundles_added(desk),
        devices=len({version.device for version in standing_for}),
        unknown_form=sum(version.form_hash not in hashes for version in standing_for),
        other_enumerator=sum(version.names_another for version in standing_for),
        lacking_files=sum(bool(merging_files.lacking(desk, one.files.split())) for one in standing_for),
        trial=desk.trial,
        laptops=laptop_lines(desk, stands, standing_for, kept),
        held=kept,
        void=Counter(stands.void.values()),
        superseded=len(stands.replaced),
        returned=returning.listing(desk, stands),
        unasked=returning.unasked(desk, stands),
    )


def summaries(desk: CoordinatorDesk) -> Iterator[RecordSummary]:
    """All contents in the vault that count: none that is void, none that a corrected one replaced."""
    return iter(standing(desk).counted)


def bundles_added(desk: CoordinatorDesk) -> int:
    """How many hand-overs came, each once, however many files it had."""
    return len({row.summary.get("bundle", row.id) for row in desk.vault.rows(BUNDLE)})


def form_hashes(desk: CoordinatorDesk) -> dict[str, Form]:
    """All versions of the survey's forms by the hash that records name them by, older ones first."""
    return desk.definitions()


def _conflict(desk: CoordinatorDesk, versions: list[RecordSummary]) -> Conflict:
    first = leading(versions)
    ordered = (first, *(version for version in versions if version is not first))
    contents = [desk.vault.read_whole(version.content_hash) for version in ordered]
    records = [Record.from_bytes(content) for content in contents if content is not None]
    found = {d.path: d for other in records[1:] for d in reversed(differences(records[0], other))}
    return Conflict(first.record, ordered, tuple(reversed(found.values())))


def laptop_lines(
    desk: CoordinatorDesk, stands: Standing, shown: Sequence[RecordSummary], kept: Sequence[HeldBundle]
) -> tuple[LaptopStatus, ...]:
    """Every laptop that anything came from, by enumerator and id. `shown` are the contents that count, one a
    record, `kept` the bundles that wait.
    """
    waiting = Counter(one.device for one in kept if one.reason == Code.DEVICE_UNCERTIFIED.value)
    strange = Counter(one.device for one in kept if one.reason != Code.DEVICE_UNCERTIFIED.value)
    counted = Counter(one.device for one in shown)
    unsigned = Counter(one.device for one in shown if not one.blobs)
    names = {row.summary["device"]: row.summary["enumerator"] for row in desk.vault.rows(BUNDLE)}
    names |= {one.device: one.enumerator for one in shown}
    names |= {one.device: one.enumerator for one in kept if one.device not in names}
    packs: dict[str, int] = {}
    for row in desk.vault.rows(BUNDLE):
        device = row.summary["device"]
        packs[device] = max(packs.get(device, 0), row.summary.get("pack", 0))
    found = []
    for device in {**dict.fromkeys(stands.reports), **names}:
        whose = laptops.known(desk, device)
        report = stands.reports.get(device, DeviceReport(device))
        pack = packs.get(device, 0)
        found.append(
            LaptopStatus(
                device=device,
                enumerator=names.get(device, "") if whose is None else whose.enrolment.enumerator,
                organisation="" if whose is None else whose.enrolment.organisation,
                certified=laptops.is_certified(desk, device),
                interviews=counted[device],
                unsigned=unsigned[device],
                held=waiting[device],
                strange=strange[device],
                cut=_cut(desk, report),
                pack=pack,
                is_behind=0 < pack < desk.pack.revision,
                report=report,
            )
        )
    return tuple(sorted(found, key=lambda one: (one.enumerator, one.device)))


def _cut(desk: CoordinatorDesk, report: DeviceReport) -> Span | None:
    """What damaged bundles of a laptop had besides all that came and all that is known to lack."""
    told = [row.summary for row in desk.vault.rows(BUNDLE) if row.summary["device"] == report.device]
    furthest = max((one["cut"] for one in told if "cut" in one), default=-1)
    known = -1 if report.last is None else report.last
    if report.links.tail is not None:
        known = report.links.tail.last
    return Span(known + 1, furthest) if furthest > known else None
