"""Brings bundles together in the coordinator's vault, in any order and as often as wanted."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from app.actions import held, laptops
from app.actions.chain_store import ArrivingEntries
from app.actions.laptops import Admission
from app.actions.merging_files import ArrivingFiles, is_damaged
from app.actions.merging_report import BundleResult, MergeReport, Problem
from app.actions.merging_status import Conflict, MergeStatus, form_hashes, status, summaries
from app.actions.standing import BUNDLE, INTERVIEW, TRIAL_ID, everything
from app.base.clock import Clock, stamp
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.exchange import bundle, sealing
from app.exchange.bundle import Blob, FilePart
from app.exchange.chain import SignedEntry
from app.interview.record import Record
from app.merge.plan import Incoming, Verdict, by_record, plan
from app.merge.summary import RecordSummary, files_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from app.actions.desks import CoordinatorDesk
    from app.base.progress import Progress
    from app.exchange.bundle import BundleHeader, BundleReader
    from app.exchange.enrolment import Certificate

__all__ = [
    "BUNDLE",
    "INTERVIEW",
    "Adding",
    "BundleResult",
    "Conflict",
    "MergeReport",
    "MergeStatus",
    "Problem",
    "add_bundles",
    "form_hashes",
    "status",
    "summaries",
]

_MOST_STAGED = 64 * 1024 * 1024
_SHORT = 8
STOPS = (Code.CANCELLED, Code.DISK_FULL, Code.VAULT_DAMAGED, Code.FILE_UNWRITABLE)
"""What ends the adding of all bundles; anything else is told of one."""


def add_bundles(
    desk: CoordinatorDesk, paths: Sequence[Path], progress: Progress = silent, clock: Clock | None = None
) -> MergeReport:
    """Take over every interview of the bundles that can be verified and is of this survey.

    A bundle that cannot be read, or an interview that is damaged, is told in the report and stops nothing
    else. The same content is stored once; another content of a known record is kept beside it. A bundle of a
    laptop that the published survey has not certified is kept unopened. `progress` may raise `Cancelled`:
    what is stored by then is whole, and adding the bundles again makes up for the rest.
    Raises DISK_FULL, VAULT_DAMAGED.
    """
    moment = stamp(clock)
    adding = Adding(desk, moment, progress)
    results = tuple(adding.add(path) for path in paths)
    adding.store()
    grouped = by_record(summaries(desk))
    return MergeReport(results, len(grouped), sum(len(versions) > 1 for versions in grouped.values()))


@dataclass
class _Tally:
    """What was seen of one bundle so far."""

    verdicts: list[Verdict] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    files: int = 0
    lacking: int = 0
    entries: int = 0
    code: str = ""


class Adding:
    """Bundles on their way into the vault; `store` puts what is staged there, in one transaction."""

    def __init__(self, desk: CoordinatorDesk, moment: str, progress: Progress) -> None:
        self._desk = desk
        self._moment = moment
        self._progress = progress
        self._forms = form_hashes(desk)
        self._trial = None if desk.vault.row(TRIAL_ID) is None else desk.vault.read(TRIAL_ID).decode("utf-8")
        self._summaries: dict[str, RecordSummary] = {}
        self._known: dict[str, set[str]] = {}
        self._blobs: dict[str, str] = {}
        for summary in everything(desk):
            self._learn(summary)
        self._staged: dict[str, bytes] = {}
        self._staged_size = 0
        self._described: set[str] = set()
        self._entries = ArrivingEntries(desk)
        self._files = ArrivingFiles(desk)
        self._laptops: dict[str, Certificate] = {}
        self._seen: dict[str, Mapping[str, Any]] = {}

    def add(self, path: Path) -> BundleResult:
        """Stage what the bundle at `path` holds, storing when much is staged. Raises as `add_bundles`."""
        try:
            with bundle.read(path, [self._desk.identity]) as reader:
                return self.read(path, reader)
        except KnownError as error:
            if error.code in STOPS:
                raise
            return BundleResult(path, problems=(Problem("", error),))

    def read(self, path: Path, reader: BundleReader, *, keeps: bool = True) -> BundleResult:
        """The same for a bundle that is open; `keeps` is false for one that is kept already.

        Raises BUNDLE_OTHER_SURVEY, BUNDLE_OF_TRIAL, BUNDLE_UNSIGNED, ENROLMENT_DAMAGED besides.
        """
        refusal = self._refusal(path, reader)
        if refusal is None:
            return self._contents(path, reader)
        if keeps:
            held.keep(self._desk, path, reader, refusal.code, self._moment)
        header = reader.header
        return BundleResult(
            path,
            enumerator=header.enumerator,
            device=header.device,
            expected=header.count,
            held=True,
            problems=(Problem("", refusal),),
        )

    def store(self) -> None:
        """Put everything staged into the vault, in one transaction."""
        with self._desk.vault.write() as transaction:
            for content_hash, data in self._staged.items():
                told = self._summaries[content_hash].to_json()
                if self._desk.vault.row(content_hash) is not None:
                    # It was damaged. A new number: no backup that has it damaged may seem to have it.
                    transaction.delete(content_hash)
                transaction.put(INTERVIEW, content_hash, data, told)
            for content_hash in self._described - self._staged.keys():
                transaction.describe(content_hash, self._summaries[content_hash].to_json())
            for bundle_id, seen in self._seen.items():
                transaction.put(BUNDLE, bundle_id, b"{}", seen)
            for certificate in self._laptops.values():
                laptops.note(self._desk, certificate, self._moment, transaction)
            self._entries.store(transaction)
            self._files.store(transaction)
        self._entries.stored()
        self._files.stored()
        for staged in (self._staged, self._described, self._seen, self._laptops):
            staged.clear()
        self._staged_size = 0

    def _refusal(self, path: Path, reader: BundleReader) -> KnownError | None:
        """Why a bundle is kept and not taken; None where it is taken. Raises where it is of no use here."""
        header, desk = reader.header, self._desk
        if header.survey != desk.survey:
            code = Code.BUNDLE_OF_TRIAL if header.survey == self._trial else Code.BUNDLE_OTHER_SURVEY
            raise KnownError(code, path=str(path))
        if reader.enrolment is None:
            if desk.trial:
                return None
            raise KnownError(Code.BUNDLE_UNSIGNED, path=str(path))
        waiting = self._laptops.get(header.device)
        if waiting is not None and waiting.enrolment.key != reader.enrolment.enrolment.key:
            admitted = Admission.OTHER_KEYS
        else:
            admitted = laptops.admission(desk, reader.enrolment)
        if admitted is Admission.UNCERTIFIED:
            return KnownError(Code.DEVICE_UNCERTIFIED, enumerator=header.enumerator[:64])
        if admitted is Admission.OTHER_KEYS:
            told = f"{header.enumerator[:64]} ({header.device[:_SHORT]})"
            return KnownError(Code.ENROLMENT_KNOWN, device=told)
        self._laptops.setdefault(header.device, reader.enrolment)
        return None

    def _contents(self, path: Path, reader: BundleReader) -> BundleResult:
        tally = _Tally()
        final: SignedEntry | None = None
        for part in reader:
            if isinstance(part, SignedEntry):
                final = part
                tally.entries += self._entries.take(part)
            elif isinstance(part, Blob):
                self._close(tally)
                tally.code = str(part.summary.get("code", ""))[:16]
                tally.verdicts.append(self._interview(reader.header, part, final, tally))
            elif isinstance(part, FilePart):
                tally.files += self._files.take(part)
            self._progress(reader.count, reader.expected)
            if self._staged_size + self._files.staged_size + self._entries.staged_size > _MOST_STAGED:
                self.store()
        self._close(tally)
        for fault in reader.faults:
            error = KnownError(fault.code, seq=fault.seq)
            tally.problems.append(Problem(fault.record[:_SHORT], error))
        if (told := reader.error()) is not None:
            tally.problems.append(Problem("", told))
        self._remember(reader)
        return _result(path, reader, tally)

    def _remember(self, reader: BundleReader) -> None:
        header, chain = reader.header, reader.header.chain
        if not reader.is_proved:
            return
        seen: dict[str, Any] = {
            "device": header.device,
            "enumerator": header.enumerator,
            "count": reader.count,
            "added": self._moment,
        }
        bundle_id = f"bundle-{header.bundle}"
        if chain is not None:
            bundle_id += f"-{chain.part}"
            seen |= {"bundle": header.bundle, "part": chain.part}
            if reader.problem is None:  # the trailer's signature, which covers the header, is good
                seen["head"] = [chain.head.seq, chain.head.hash]
                seen["pack"] = header.pack
            else:
                seen["cut"] = chain.head.seq
        # A damaged copy of a bundle that was read whole before takes nothing back.
        row = self._desk.vault.row(bundle_id)
        before = self._seen.get(bundle_id) or (row.summary if row is not None else {})
        seen["count"] = max(before.get("count", 0), reader.count)
        if "head" in before:
            seen |= {name: before[name] for name in ("head", "pack") if name in before}
            seen.pop("cut", None)
        self._seen[bundle_id] = seen

    def _close(self, tally: _Tally) -> None:
        """Tell where the interview whose last part came lacks a file that it names."""
        error = self._files.problem()
        self._files.expect(())
        if error is not None:
            tally.lacking += 1
            tally.problems.append(Problem(tally.code, error))

    def _interview(
        self, header: BundleHeader, blob: Blob, final: SignedEntry | None, tally: _Tally
    ) -> Verdict:
        signed_hash = "" if final is None else final.entry.blob
        before = self._summaries.get(self._blobs.get(signed_hash, ""))
        known_as = None if before is None else (before.record, before.device)
        if before is not None and known_as == (blob.record, header.device):
            self._files.expect(before.files.split())
            if not self._is_lost(before.content_hash):
                return Verdict.SAME
        try:
            data = sealing.open_sealed(blob.sealed, [self._desk.identity])
            record = self._checked(data, blob.record, header)
        except KnownError as error:
            tally.problems.append(Problem(tally.code, error))
            return plan(self._known, [Incoming(blob.record, "", error.code.value)]).entries[0].verdict
        content_hash = hashlib.sha256(data).hexdigest()
        files = files_of(record, data)
        self._files.expect(files)
        known = {record.record: self._known.get(record.record, ())}
        entry = plan(known, [Incoming(record.record, content_hash)]).entries[0]
        if entry.is_kept:
            form = self._forms.get(record.form_hash)
            if form is None:
                facts = {"form": record.form_id, "version": record.form_version}
                tally.problems.append(Problem(tally.code, KnownError(Code.RECORD_FORM_UNKNOWN, **facts)))
            self._learn(RecordSummary.of(record, content_hash, form, files, signed_hash, tally.code))
            self._stage(content_hash, data)
            return entry.verdict
        same = self._summaries[content_hash]
        if signed_hash and signed_hash not in same.blobs.split():
            self._learn(replace(same, blobs=" ".join([*same.blobs.split(), signed_hash])))
            self._described.add(content_hash)
        if self._is_lost(content_hash):
            self._stage(content_hash, data)
        return entry.verdict

    def _stage(self, content_hash: str, data: bytes) -> None:
        self._staged[content_hash] = data
        self._staged_size += len(data)

    def _is_lost(self, content_hash: str) -> bool:
        """Whether what the vault holds of a known content is damaged, and nothing whole of it waits here."""
        return content_hash not in self._staged and is_damaged(self._desk, content_hash)

    def _learn(self, summary: RecordSummary) -> None:
        self._summaries[summary.content_hash] = summary
        self._known.setdefault(summary.record, set()).add(summary.content_hash)
        self._blobs.update(dict.fromkeys(summary.blobs.split(), summary.content_hash))

    def _checked(self, data: bytes, record_id: str, header: BundleHeader) -> Record:
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
        if header.chain is not None and record.device != header.device:
            raise KnownError(Code.RECORD_UNSIGNED)
        return record


def _result(path: Path, reader: BundleReader, tally: _Tally) -> BundleResult:
    header, count = reader.header, tally.verdicts.count
    return BundleResult(
        path,
        enumerator=header.enumerator,
        device=header.device,
        part=1 if header.chain is None else header.chain.part,
        expected=reader.expected,
        read=reader.count,
        new=count(Verdict.NEW),
        same=count(Verdict.SAME),
        conflicts=count(Verdict.CONFLICT),
        rejected=count(Verdict.REJECTED),
        files=tally.files,
        lacking=tally.lacking,
        entries=tally.entries,
        finished=reader.complete,
        problems=tuple(tally.problems),
    )
