"""Hands sealed interviews over in one encrypted file, and says which exist on this laptop only."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.actions.attaching import sealed_row_of
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.interviews import SEALED
from app.actions.targets import check_target
from app.base import atomic
from app.base.clock import Clock, SystemClock
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.base.version import program_version
from app.exchange import bundle
from app.exchange.bundle import Blob, BundleHeader, FilePart

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from app.base.progress import Progress
    from app.exchange.bundle import Part
    from app.vault.vault import Row

HANDOVER = "handover"
"""The kind of row that remembers one written bundle; its id is the SHA-256 of the file."""


@dataclass(frozen=True, slots=True)
class BundleReport:
    """What was written: `interviews` in all, `new` of them in no earlier bundle, the file's SHA-256.

    `noted` is false where the file is whole but this laptop had no space to note it: its interviews count as
    not handed over until a later bundle is noted.
    """

    path: Path
    interviews: int
    new: int
    digest: str
    noted: bool = True


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """A bundle that is whole; one that is not raises."""

    interviews: int
    whole: bool = True

    def to_json(self) -> dict[str, object]:
        """As JSON holds it."""
        return asdict(self)

    def in_words(self) -> str:
        """One line for a terminal."""
        return f"whole, {self.interviews} interviews"


@dataclass(frozen=True, slots=True)
class OnlyHere:
    """How many sealed interviews no bundle holds yet, and the day of the oldest; None where there is none."""

    count: int
    oldest: date | None


def only_here(desk: EnumeratorDesk) -> OnlyHere:
    """What would be lost with this laptop."""
    days = [row.summary["day"] for row in desk.vault.rows(SEALED) if not row.summary["handed_over"]]
    return OnlyHere(len(days), date.fromisoformat(min(days)) if days else None)


def write_bundle(
    desk: EnumeratorDesk, path: Path, progress: Progress = silent, clock: Clock | None = None
) -> BundleReport:
    """Write every sealed interview of this laptop into a new file, and note them as handed over.

    All of them, every time: merging knows what it has, and so a lost stick loses nothing. In a folder the
    file gets a random name. It has been read back from its device before anything is noted. `progress` may
    raise `Cancelled`: nothing is left then. Raises NOTHING_TO_HAND_OVER, FILE_EXISTS, FILE_IN_VAULT,
    DISK_FULL, FILE_UNWRITABLE, CHANGED_ON_DISK, INTERVIEW_TOO_LARGE.
    """
    rows = desk.vault.rows(SEALED)
    if not rows:
        raise KnownError(Code.NOTHING_TO_HAND_OVER)
    moment = (clock or SystemClock()).now().isoformat(timespec="seconds")
    target = path / bundle.random_name() if path.is_dir() else path
    check_target(target)
    header = BundleHeader(
        survey=desk.survey,
        device=desk.device.device,
        enumerator=desk.device.enumerator,
        bundle=bundle.new_id(),
        created=moment,
        program=f"dala {program_version()}",
        count=len(rows),
        files=sum(_files(row) for row in rows),
    )
    digest = bundle.write(target, header, _parts(desk, rows), desk.pack.recipients, progress)
    fresh = [row for row in rows if not row.summary["handed_over"]]
    try:
        with desk.vault.write() as transaction:
            for row in fresh:
                transaction.describe(row.id, {**row.summary, "handed_over": moment})
            note = {"v": 1, "interviews": len(rows), "written": moment}
            transaction.put(HANDOVER, digest, json.dumps(note).encode("ascii"), {})
    except KnownError as error:
        if error.code is not Code.DISK_FULL:
            raise
        return BundleReport(target, len(rows), len(fresh), digest, noted=False)
    return BundleReport(target, len(rows), len(fresh), digest)


def verify(desk: EnumeratorDesk | CoordinatorDesk, path: Path, progress: Progress = silent) -> VerifyReport:
    """Look whether a bundle is whole, taking nothing over.

    A coordinator opens every interview in it. A laptop cannot: it compares the file with what it wrote.
    Raises FILE_MISSING, FILE_UNREADABLE, BUNDLE_NOT_AS_WRITTEN on a laptop, and what `bundle.verify` raises.
    """
    if isinstance(desk, CoordinatorDesk):
        found = bundle.verify(path, [desk.identity], progress)
        error = found.error(path)
        if error is not None:
            raise error
        return VerifyReport(found.count)
    progress(0, 1)
    try:
        digest = atomic.digest_on_device(path)
    except FileNotFoundError:
        raise KnownError(Code.FILE_MISSING, path=str(path)) from None
    except OSError as error:
        raise KnownError(Code.FILE_UNREADABLE, path=str(path), reason=atomic.reason(error)) from None
    known = desk.vault.row(digest)
    if known is None or known.kind != HANDOVER:
        raise KnownError(Code.BUNDLE_NOT_AS_WRITTEN, path=str(path))
    progress(1, 1)
    return VerifyReport(json.loads(desk.vault.read(digest))["interviews"])


def _files(row: Row) -> int:
    """How many files a sealed interview has."""
    return int(row.summary.get("files", 0))


def _parts(desk: EnumeratorDesk, rows: Sequence[Row]) -> Iterator[Part]:
    for row, sealed in zip(rows, desk.vault.read_many(row.id for row in rows), strict=True):
        told = {key: row.summary[key] for key in ("code", "form", "day", "status")}
        yield Blob(row.id, sealed, told)
        for number in range(1, _files(row) + 1):
            yield FilePart(row.id, desk.vault.read(sealed_row_of(row.id, number)))
