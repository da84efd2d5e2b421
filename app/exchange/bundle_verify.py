"""Looks through a whole bundle and says what it holds and lacks, keeping nothing."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.exchange import sealing
from app.exchange.bundle_parts import Blob, BundleHeader, ChainPart, FilePart
from app.exchange.bundle_reader import Fault, read
from app.interview import attachments

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from app.base.progress import Progress
    from app.crypto.age import Identity


@dataclass(frozen=True, slots=True)
class BundleReport:
    """What a look through a whole bundle found.

    `count` interviews could be opened; they have `sealed_bytes` with their files. `entries` came, from the
    seq `first` to `last` (-1 where none came); `gaps` are the runs of seqs, each with its first and last,
    that the header promises and that did not come. `problem` says why the reading ended early, `faults`
    what else is wrong.
    """

    header: BundleHeader
    count: int
    sealed_bytes: int
    entries: int = 0
    first: int = -1
    last: int = -1
    gaps: tuple[tuple[int, int], ...] = ()
    faults: tuple[Fault, ...] = ()
    problem: Code | None = None

    @property
    def expected(self) -> int:
        """How many interviews the bundle says it holds."""
        return self.header.count

    @property
    def whole(self) -> bool:
        """Whether everything that the header promises is there and fits."""
        return self.problem is None and not self.faults and not self.gaps and self.count == self.expected

    def error(self, path: Path) -> KnownError | None:
        """What is wrong in one sentence; None where the bundle is whole."""
        if self.whole:
            return None
        code = self.problem or Code.BUNDLE_DAMAGED
        return KnownError(code, path=str(path), read=self.count, expected=self.expected)


def verify(path: Path, identities: Sequence[Identity], progress: Progress = silent) -> BundleReport:
    """Look through a bundle and open every interview and every file in it, keeping nothing.

    Raises as `read` does; what is missing or damaged behind its header is in the report.
    """
    opened = size = 0
    wanted: set[str] = set()
    seqs: list[int] = []
    faults: list[Fault] = []
    record = ""
    with read(path, identities) as reader:
        for part in reader:
            if isinstance(part, (Blob, FilePart)):
                size += len(part.sealed)
            else:
                seqs.append(part.entry.seq)
                continue
            try:
                if isinstance(part, Blob):
                    faults += _lacking(record, wanted)
                    wanted, record = set(), part.record
                    wanted = _named_in(sealing.open_sealed(part.sealed, identities))
                    opened += 1
                else:
                    wanted.discard(hashlib.sha256(sealing.open_file(part.sealed, identities)).hexdigest())
            except KnownError as error:
                faults.append(Fault(error.code, record))
            progress(reader.count, reader.expected)
        faults += _lacking(record, wanted)
        return BundleReport(
            reader.header,
            opened,
            size,
            entries=len(seqs),
            first=min(seqs, default=-1),
            last=max(seqs, default=-1),
            gaps=tuple(_gaps(reader.header.chain, seqs)),
            faults=(*reader.faults, *faults),
            problem=reader.problem,
        )


def _gaps(chain: ChainPart | None, seqs: Sequence[int]) -> Iterator[tuple[int, int]]:
    if chain is None:
        return
    following = chain.first
    for seq in (*sorted(set(seqs)), chain.last + 1):
        if following < seq <= chain.last + 1:
            yield (following, seq - 1)
        following = max(following, seq + 1)


def _lacking(record: str, wanted: set[str]) -> list[Fault]:
    return [Fault(code=Code.ATTACHMENTS_LACKING, record=record)] if wanted else []


def _named_in(record: bytes) -> set[str]:
    """The SHA-256 of each file that a record names; what else is wrong with it, merging says."""
    if b'"sha256"' not in record:
        return set()
    try:
        return {attachment.sha256 for attachment in attachments.named_in(json.loads(record))}
    except (ValueError, RecursionError):
        return set()
