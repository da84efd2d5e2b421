"""Everything of a bundle at once, as tests look at it; the program takes its parts one by one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.base.errors import Code
from app.crypto.age import Identity
from app.exchange import bundle
from app.exchange.bundle import Blob, BundleHeader, Fault, FilePart
from app.exchange.chain import SignedEntry


@dataclass(frozen=True, slots=True)
class BundleContents:
    """Everything of a bundle that could be verified; `problem` says why the rest could not."""

    header: BundleHeader
    blobs: tuple[Blob, ...]
    files: tuple[FilePart, ...]
    complete: bool
    expected: int
    problem: Code | None
    entries: tuple[SignedEntry, ...]
    faults: tuple[Fault, ...]


def read_all(path: Path, identities: Sequence[Identity]) -> BundleContents:
    """Raises as `bundle.read` does; later damage is in the result."""
    with bundle.read(path, identities) as reader:
        parts = list(reader)
        return BundleContents(
            header=reader.header,
            blobs=tuple(part for part in parts if isinstance(part, Blob)),
            files=tuple(part for part in parts if isinstance(part, FilePart)),
            complete=reader.complete,
            expected=reader.expected,
            problem=reader.problem,
            entries=tuple(part for part in parts if isinstance(part, SignedEntry)),
            faults=tuple(reader.faults),
        )
