"""Hands sealed interviews and the laptop's chain over in encrypted files, and says which are only here."""

from __future__ import annotations

import contextlib
import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.actions import chain_start, confirmed, reopening, windows
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.handover_parts import finals_of, lay_out
from app.actions.targets import check_target
from app.base.clock import Clock, SystemClock
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.base.reading import digest_of, is_folder
from app.base.version import program_version
from app.exchange import bundle, chain
from app.exchange.bundle import BundleHeader, ChainPart
from app.exchange.chain import EntryType
from app.vault.index import SEALED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime
    from pathlib import Path

    from app.actions.handover_parts import Laid
    from app.base.atomic import Staged
    from app.base.progress import Progress
    from app.exchange.bundle_verify import BundleReport as Verified
    from app.exchange.chain import Head, SignedEntry
    from app.vault.vault import Row

_SHORT = 8
HANDOVER = "handover"
"""The kind of row that remembers one written bundle; its id is the SHA-256 of the file."""


@dataclass(frozen=True, slots=True)
class BundleReport:
    """What was written: `interviews` in all, `new` of them in no earlier bundle, in one file or several.

    `digests` are the SHA-256 of the files, `unreadable` the codes of interviews that are damaged on this
    laptop and could not be taken along. `noted` is false where the files are whole but this laptop had no
    space to note it: their interviews count as not handed over until a later bundle is noted.
    `waiting` finished interviews are not in it, because they can still be opened again.
    """

    paths: tuple[Path, ...]
    interviews: int
    new: int
    digests: tuple[str, ...]
    unreadable: tuple[str, ...] = ()
    noted: bool = True
    waiting: int = 0

    @property
    def path(self) -> Path:
        """The first file, and mostly the only one."""
        return self.paths[0]

    @property
    def parts(self) -> int:
        """How many files the hand-over needs."""
        return len(self.paths)


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What a look through a bundle found; on a laptop only whether it is as it was written.

    `expected` interviews of which `interviews` could be opened, `entries` of the laptop's chain from the seq
    `first` to `last` (-1 where there are none), runs of them that are lacking, and the records that are
    damaged or not the ones that the chain names. The file is the given `part`, from 1, of the hand-over
    `bundle`, all files of which hold `total` interviews; 0 where the file does not say.
    """

    interviews: int
    whole: bool = True
    expected: int = 0
    entries: int = 0
    first: int = -1
    last: int = -1
    gaps: tuple[tuple[int, int], ...] = ()
    damaged: tuple[str, ...] = ()
    problem: str = ""
    bundle: str = ""
    part: int = 0
    total: int = 0

    def to_json(self) -> dict[str, object]:
        """As JSON holds it."""
        return asdict(self)

    def in_words(self) -> str:
        """One line for a terminal."""
        if self.whole:
            said = f"whole, {self.interviews} interviews"
            return f"{said}, entries {self.first} to {self.last}" if self.entries else said
        said = f"not whole, {self.interviews} of {self.expected} interviews can be opened"
        said += f", entries {self.first} to {self.last}" if self.entries else ""
        said += "".join(f", entries {first} to {last} are lacking" for first, last in self.gaps)
        return said + (f", damaged: {', '.join(self.damaged)}" if self.damaged else "")


@dataclass(frozen=True, slots=True)
class OnlyHere:
    """How many sealed interviews no bundle holds yet, and the day of the oldest; None where there is none.

    `waiting` are finished interviews besides: no bundle takes them along as long as they can be opened again.
    """

    count: int
    oldest: date | None
    waiting: int = 0


def only_here(desk: EnumeratorDesk) -> OnlyHere:
    """What would be lost with this laptop."""
    days = [row.summary["day"] for row in desk.vault.rows(SEALED) if not row.summary["handed_over"]]
    return OnlyHere(len(days), date.fromisoformat(min(days)) if days else None, len(windows.waiting(desk)))


def head_code(desk: EnumeratorDesk) -> str:
    """Four words for all that the laptop's interviews went through, for the daily call; "" without a chain.

    Handing over and receipts leave them as they are, so that they are the same where everything came.
    """
    head = desk.chain.spoken
    return "" if head is None else chain.head_code(head.hash)


def write_bundle(
    desk: EnumeratorDesk, path: Path, progress: Progress = silent, clock: Clock | None = None
) -> BundleReport:
    """Write what the coordinator has not confirmed into a new file: the chain's entries and the interviews.

    Every interview without a receipt, every time: merging knows what it has, and so a lost stick loses
    nothing. Finished interviews whose window has ended are sealed first. In a folder files get random names;
    beside a named file further parts are called `NAME-2.dala`.
    All parts are on their device and read back before one gets its name, and before anything is noted.
    `progress` may raise `Cancelled`: nothing is left then. Raises NOTHING_TO_HAND_OVER, FILE_EXISTS,
    ONLY_WAITING, FILE_IN_VAULT, DISK_FULL, FILE_UNWRITABLE, CHANGED_ON_DISK, INTERVIEW_TOO_LARGE.
    """
    moment = (clock or SystemClock()).now()
    reopening.seal_due(desk, clock)
    waiting = len(windows.waiting(desk))
    rows = {row.id: row for row in desk.vault.rows(SEALED)}
    entries = _entries(desk, rows, moment)
    head = desk.chain.head
    has_news = bool(rows or desk.vault.broken_lists)
    if head is None or not (has_news or any(one.entry.type is EntryType.VOID for one in entries)):
        raise KnownError(Code.ONLY_WAITING if waiting else Code.NOTHING_TO_HAND_OVER)
    writing = _Writing(desk, path, bundle.new_id(), moment, head, len(rows), progress)
    try:
        for laid in lay_out(desk.vault, entries, rows):
            writing.stage(laid)
        writing.publish()
    except BaseException:
        writing.discard()
        raise
    paths, digests = writing.paths, writing.digests
    fresh = [rows[record] for record in writing.records if not rows[record].summary["handed_over"]]
    left = (
        *(row.summary["code"] for row in rows.values() if row.id not in writing.records),
        *_lost(desk, entries),
    )
    noted = _note(desk, writing, fresh)
    return BundleReport(paths, len(writing.records), len(fresh), digests, left, noted, waiting)


class _Writing:
    """The files of one hand-over on their way to a stick."""

    def __init__(
        self,
        desk: EnumeratorDesk,
        path: Path,
        bundle_id: str,
        moment: datetime,
        head: Head,
        total: int,
        progress: Progress,
    ) -> None:
        self.bundle_id = bundle_id
        self.moment = moment
        self.records: dict[str, None] = {}
        self.counts: list[int] = []
        self._desk = desk
        self._path = path
        self._in_folder = is_folder(path)
        self._head = head
        self._total = total
        self._progress = progress
        self._staged: list[Staged] = []
        self._named: list[Path] = []

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(staged.path for staged in self._staged)

    @property
    def digests(self) -> tuple[str, ...]:
        return tuple(staged.digest for staged in self._staged)

    def stage(self, laid: Laid) -> None:
        """Write one file whole, under a name that nobody opens yet."""
        desk, number, before = self._desk, len(self._staged) + 1, len(self.records)
        target = self._target(number)
        check_target(target)
        told = ChainPart(number, laid.first, laid.last, self._head, self._total, desk.enrolment.data)
        header = BundleHeader(
            survey=desk.survey,
            device=desk.device.device,
            enumerator=desk.device.enumerator,
            bundle=self.bundle_id,
            created=self.moment.isoformat(timespec="seconds"),
            program=f"dala {program_version()}",
            count=len(laid.records),
            files=laid.files,
            chain=told,
            pack=desk.pack.revision,
        )

        def progress(done: int, total: int | None) -> None:
            self._progress(before + done, self._total)

        recipients, key = desk.pack.recipients, desk.keys.signer
        self._staged.append(bundle.stage(target, header, laid.parts, recipients, progress, key))
        self.records.update(dict.fromkeys(laid.records))
        self.counts.append(len(laid.records))

    def publish(self) -> None:
        """Give every file its name."""
        for staged in self._staged:
            staged.publish()
            self._named.append(staged.path)

    def discard(self) -> None:
        """Leave nothing behind: a hand-over that was not noted must not be carried away."""
        for staged in self._staged:
            staged.discard()
        for path in self._named:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)

    def _target(self, number: int) -> Path:
        if self._in_folder:
            return self._path / bundle.random_name()
        if number == 1:
            return self._path
        return self._path.with_name(f"{self._path.stem}-{number}{self._path.suffix}")


def _entries(desk: EnumeratorDesk, rows: dict[str, Row], moment: datetime) -> list[SignedEntry]:
    """What goes along: everything behind the head that the last receipt confirmed.

    Where an interview was not confirmed although its entry was, it begins with that one. Interviews of which
    the chain has no entry (any more) get another first.
    """
    first = confirmed.next_seq(desk)
    known = [row.summary["seq"] for row in rows.values() if "seq" in row.summary]
    first = min([first, *known])
    entries = list(desk.chain.entries(first))
    named = finals_of(entries)
    lacking = [row for row in rows.values() if row.id not in named]
    if lacking:
        chain_start.affirm(desk, lacking, moment)
        entries = list(desk.chain.entries(first))
    return entries


def _lost(desk: EnumeratorDesk, entries: Sequence[SignedEntry]) -> list[str]:
    """The beginnings of the ids of finished interviews that stood in a list which cannot be read any more."""
    if not desk.vault.broken_lists:
        return []
    ended = dict.fromkeys(one.entry.record for one in entries if one.entry.type is EntryType.FINAL)
    return [record[:_SHORT] for record in ended if desk.vault.row(record) is None]


def _note(desk: EnumeratorDesk, writing: _Writing, fresh: Sequence[Row]) -> bool:
    """Note the hand-over here; False where the laptop has no room for it, which must not cost the files."""
    moment = writing.moment.isoformat(timespec="seconds")
    named = hashlib.sha256(writing.bundle_id.encode("ascii")).hexdigest()
    try:
        with desk.vault.write() as transaction:
            for row in fresh:
                told = desk.vault.row(row.id)
                summary = row.summary if told is None else told.summary
                transaction.describe(row.id, {**summary, "handed_over": moment})
            for digest, count in zip(writing.digests, writing.counts, strict=True):
                note = {"v": 1, "interviews": count, "written": moment}
                transaction.put(HANDOVER, digest, json.dumps(note).encode("ascii"), {})
            desk.chain.append(transaction, EntryType.BUNDLE, writing.moment, blob=named)
    except KnownError as error:
        if error.code is not Code.DISK_FULL:
            raise
        return False
    return True


def verify(desk: EnumeratorDesk | CoordinatorDesk, path: Path, progress: Progress = silent) -> VerifyReport:
    """Look whether a bundle is whole, taking nothing over.

    A coordinator opens every interview in it. A laptop cannot: it compares the file with what it wrote.
    Raises FILE_MISSING, FILE_UNREADABLE, BUNDLE_NOT_AS_WRITTEN on a laptop, and what `bundle.verify` raises.
    """
    if isinstance(desk, CoordinatorDesk):
        return _verified(bundle.verify(path, [desk.identity], progress))
    progress(0, 1)
    digest = digest_of(path)
    known = desk.vault.row(digest)
    if known is None or known.kind != HANDOVER:
        raise KnownError(Code.BUNDLE_NOT_AS_WRITTEN, path=str(path))
    progress(1, 1)
    count = int(json.loads(desk.vault.read(digest))["interviews"])
    return VerifyReport(count, expected=count)


def elsewhere(reports: Iterable[VerifyReport]) -> int:
    """How many interviews of the same hand-overs are in none of the files that these reports are about."""
    expected: dict[str, dict[int, int]] = {}
    totals: dict[str, int] = {}
    for report in reports:
        if report.part:
            expected.setdefault(report.bundle, {})[report.part] = report.expected
            totals[report.bundle] = report.total
    return sum(total - sum(expected[bundle].values()) for bundle, total in totals.items())


def _verified(found: Verified) -> VerifyReport:
    told = found.header.chain
    return VerifyReport(
        found.count,
        whole=found.whole,
        expected=found.expected,
        entries=found.entries,
        first=found.first,
        last=found.last,
        gaps=found.gaps,
        damaged=tuple(dict.fromkeys(fault.record for fault in found.faults if fault.record)),
        problem=found.problem.value if found.problem else "",
        bundle=found.header.bundle,
        part=0 if told is None else told.part,
        total=0 if told is None else told.total,
    )
