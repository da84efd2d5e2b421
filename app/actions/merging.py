"""Brings bundles together in the coordinator's vault, in any order and as often as wanted."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.actions import merging_files
from app.actions.merging_files import ArrivingFiles
from app.base.clock import Clock, SystemClock
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.base.sentences import describe
from app.exchange import bundle, sealing
from app.exchange.bundle import Blob, FilePart
from app.interview.record import Record
from app.merge.counts import Counts, counts, site_labels
from app.merge.differences import Difference, differences
from app.merge.plan import Incoming, Verdict, by_record, leading, plan
from app.merge.summary import RecordSummary, files_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from app.actions.desks import CoordinatorDesk
    from app.base.progress import Progress
    from app.exchange.bundle import BundleReader
    from app.form.model import Form

INTERVIEW = "interview"
"""The kind of row that holds a content of a record; its id is the SHA-256 of that content."""

BUNDLE = "bundle"
"""The kind of row that remembers a bundle that was added; its id is the bundle's own."""

_MOST_STAGED = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a bundle that a person should know; `interview` is the short code of the list, or ""."""

    interview: str
    error: KnownError

    def __str__(self) -> str:
        """The sentence and the next step, in English."""
        said = " ".join(describe(self.error))
        return f"{self.interview}: {said}" if self.interview else said


@dataclass(frozen=True, slots=True)
class BundleResult:
    """What became of one file. `expected` is what the bundle says it holds, `read` what could be verified.

    `files` were attached to its interviews and are new; `lacking` counts interviews that name others.
    """

    path: Path
    enumerator: str = ""
    expected: int = 0
    read: int = 0
    new: int = 0
    same: int = 0
    conflicts: int = 0
    rejected: int = 0
    files: int = 0
    lacking: int = 0
    problems: tuple[Problem, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether every interview of it is now in the vault, with all files that they name."""
        return not self.rejected and not self.lacking and self.read == self.expected and self.expected > 0

    def in_words(self) -> str:
        """One line for a terminal."""
        said = (
            f"{self.path}: {self.read} of {self.expected} interviews read, {self.new} new, {self.same} known"
        )
        said += f", {self.conflicts} in conflict" if self.conflicts else ""
        said += f", {self.files} new files" if self.files else ""
        said += f", {self.lacking} interviews lack files" if self.lacking else ""
        return said + (f", {self.rejected} not taken" if self.rejected else "")


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What became of all files, and how many interviews there are now."""

    bundles: tuple[BundleResult, ...]
    interviews: int
    conflicts: int

    def in_words(self) -> str:
        """One line for a terminal."""
        new = sum(one.new for one in self.bundles)
        return f"{new} new interviews, {self.interviews} in all, {self.conflicts} in conflict"


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
class MergeStatus:
    """What has come in; `bundles` are the times a different bundle was added.

    `other_enumerator` counts interviews whose answers name another enumerator than the laptop's,
    `lacking_files` those that name files which did not come.
    """

    counts: Counts
    conflicts: tuple[Conflict, ...]
    bundles: int
    devices: int
    unknown_form: int
    other_enumerator: int = 0
    lacking_files: int = 0
    trial: bool = False

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
        for conflict in self.conflicts:
            paths = ", ".join(difference.path for difference in conflict.differing)
            lines.append(f"conflict {conflict.record}: {len(conflict.versions)} contents differ in {paths}")
        return "\n".join(lines)


def add_bundles(
    desk: CoordinatorDesk, paths: Sequence[Path], progress: Progress = silent, clock: Clock | None = None
) -> MergeReport:
    """Take over every interview of the bundles that can be verified and is of this survey.

    A bundle that cannot be read, or an interview that is damaged, is told in the report and stops nothing
    else. The same content is stored once; another content of a known record is kept beside it. `progress` may
    raise `Cancelled`: what is stored by then is whole, and adding the bundles again makes up for the rest.
    Raises DISK_FULL, VAULT_DAMAGED.
    """
    moment = (clock or SystemClock()).now().isoformat(timespec="seconds")
    adding = _Adding(desk, moment, progress)
    results = tuple(adding.add(path) for path in paths)
    adding.store()
    grouped = by_record(summaries(desk))
    return MergeReport(results, len(grouped), sum(len(versions) > 1 for versions in grouped.values()))


def status(desk: CoordinatorDesk, language: str = "") -> MergeStatus:
    """Count what has come in and compare the contents of records in conflict. Labels are in `language`."""
    grouped = by_record(summaries(desk))
    hashes = form_hashes(desk)
    shown = [leading(versions) for versions in grouped.values()]
    return MergeStatus(
        counts=counts(shown, site_labels(hashes.values(), language)),
        conflicts=tuple(_conflict(desk, versions) for versions in grouped.values() if len(versions) > 1),
        bundles=len(desk.vault.rows(BUNDLE)),
        devices=len({version.device for version in shown}),
        unknown_form=sum(version.form_hash not in hashes for version in shown),
        other_enumerator=sum(version.names_another for version in shown),
        lacking_files=sum(bool(merging_files.lacking(desk, version.files.split())) for version in shown),
        trial=desk.trial,
    )


def summaries(desk: CoordinatorDesk) -> Iterator[RecordSummary]:
    """All contents in the vault."""
    return (RecordSummary.from_json(row.summary) for row in desk.vault.rows(INTERVIEW))


def form_hashes(desk: CoordinatorDesk) -> dict[str, Form]:
    """All versions of the survey's forms by the hash that records name them by, older ones first."""
    return desk.definitions()


def _conflict(desk: CoordinatorDesk, versions: list[RecordSummary]) -> Conflict:
    first = leading(versions)
    ordered = (first, *(version for version in versions if version is not first))
    records = [Record.from_bytes(desk.vault.read(version.content_hash)) for version in ordered]
    found = {d.path: d for other in records[1:] for d in reversed(differences(records[0], other))}
    return Conflict(first.record, ordered, tuple(reversed(found.values())))


def _other_survey(path: Path) -> Problem:
    return Problem("", KnownError(Code.BUNDLE_OTHER_SURVEY, path=str(path)))


class _Adding:
    """Bundles on their way into the vault."""

    def __init__(self, desk: CoordinatorDesk, moment: str, progress: Progress) -> None:
        self._desk = desk
        self._moment = moment
        self._progress = progress
        self._forms = form_hashes(desk)
        self._known: dict[str, set[str]] = {}
        for summary in summaries(desk):
            self._known.setdefault(summary.record, set()).add(summary.content_hash)
        self._staged: list[tuple[RecordSummary, bytes]] = []
        self._staged_size = 0
        self._files = ArrivingFiles(desk)
        self._seen: list[tuple[str, dict[str, Any]]] = []

    def add(self, path: Path) -> BundleResult:
        try:
            with bundle.read(path, [self._desk.identity]) as reader:
                if reader.header.survey == self._desk.survey:
                    return self._contents(path, reader)
            return BundleResult(path, problems=(_other_survey(path),))
        except KnownError as error:
            if error.code in (Code.CANCELLED, Code.DISK_FULL, Code.VAULT_DAMAGED, Code.FILE_UNWRITABLE):
                raise
            return BundleResult(path, problems=(Problem("", error),))

    def store(self) -> None:
        """Put everything staged into the vault, in one transaction."""
        with self._desk.vault.write() as transaction:
            for summary, data in self._staged:
                transaction.put(INTERVIEW, summary.content_hash, data, summary.to_json())
            for bundle_id, told in self._seen:
                transaction.put(BUNDLE, bundle_id, b"{}", told)
            self._files.store(transaction)
        self._files.stored()
        self._staged.clear()
        self._seen.clear()
        self._staged_size = 0

    def _contents(self, path: Path, reader: BundleReader) -> BundleResult:
        verdicts: list[Verdict] = []
        problems: list[Problem] = []
        files = lacking = 0
        code = ""
        for part in reader:
            if isinstance(part, Blob):
                lacking += self._lacks_files(code, problems)
                code = str(part.summary.get("code", ""))[:16]
                verdicts.append(self._interview(part, code, problems))
            elif isinstance(part, FilePart):
                files += self._files.take(part)
            self._progress(reader.count, reader.expected)
            if self._staged_size + self._files.staged_size > _MOST_STAGED:
                self.store()
        lacking += self._lacks_files(code, problems)
        if (error := reader.error()) is not None:
            problems.append(Problem("", error))
        header = reader.header
        told: dict[str, Any] = {
            "device": header.device,
            "enumerator": header.enumerator,
            "count": reader.count,
        }
        bundle_id = f"bundle-{header.bundle}"
        # A damaged copy of a bundle that was read whole before takes nothing back.
        before = self._desk.vault.row(bundle_id)
        if before is not None and before.summary["count"] > reader.count:
            told["count"] = before.summary["count"]
        self._seen.append((bundle_id, {**told, "added": self._moment}))
        return BundleResult(
            path,
            enumerator=header.enumerator,
            expected=reader.expected,
            read=reader.count,
            new=verdicts.count(Verdict.NEW),
            same=verdicts.count(Verdict.SAME),
            conflicts=verdicts.count(Verdict.CONFLICT),
            rejected=verdicts.count(Verdict.REJECTED),
            files=files,
            lacking=lacking,
            problems=tuple(problems),
        )

    def _lacks_files(self, code: str, problems: list[Problem]) -> bool:
        """Whether the interview whose last part came lacks a file that it names, which is told then."""
        error = self._files.problem()
        self._files.expect(())
        if error is not None:
            problems.append(Problem(code, error))
        return error is not None

    def _interview(self, blob: Blob, code: str, problems: list[Problem]) -> Verdict:
        try:
            data = sealing.open_sealed(blob.sealed, [self._desk.identity])
            record = self._checked(data, blob.record)
        except KnownError as error:
            problems.append(Problem(code, error))
            return plan(self._known, [Incoming(blob.record, "", error.code.value)]).entries[0].verdict
        content_hash = hashlib.sha256(data).hexdigest()
        self._files.expect(files_of(record))
        known = {record.record: self._known.get(record.record, ())}
        entry = plan(known, [Incoming(record.record, content_hash)]).entries[0]
        if not entry.is_kept:
            return entry.verdict
        form = self._forms.get(record.form_hash)
        if form is None:
            lacking = KnownError(Code.RECORD_FORM_UNKNOWN, form=record.form_id, version=record.form_version)
            problems.append(Problem(code, lacking))
        self._known.setdefault(record.record, set()).add(content_hash)
        self._staged.append((RecordSummary.of(record, content_hash, form), data))
        self._staged_size += len(data)
        return entry.verdict

    def _checked(self, data: bytes, record_id: str) -> Record:
        """The record in `data`, which must be canonical, of this survey, and the one that the bundle says."""
        record = Record.from_bytes(data)
        try:
            is_canonical = record.to_bytes() == data
        except ValueError:  # NaN, which canonical JSON has not
            is_canonical = False
        if not is_canonical or record.record != record_id:
            raise KnownError(Code.RECORD_DAMAGED)
        if record.survey != self._desk.survey:
            raise KnownError(Code.RECORD_OTHER_SURVEY)
        return record
