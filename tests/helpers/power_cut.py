"""A disk that loses its power: every state of the files that a cut can leave of writes that were recorded.

The model is harsher than any file system. Until a file is flushed, each of its writes and changes of
length may have reached the disk or not, in any selection and by sectors of 512 bytes. Until a folder is
flushed, each name that was made, moved or removed in it may be so or as before. Nothing else is promised.
"""

from __future__ import annotations

import hashlib
import itertools
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

SECTOR = 512

Names = dict[str, int]
Files = Mapping[str, bytes]


@dataclass(frozen=True)
class Change:
    """One thing that is not flushed: bytes at a place of a file, or its new length where `data` is None."""

    file: int
    at: int
    data: bytes | None


@dataclass(frozen=True)
class Naming:
    """Names that were given to files, or taken away (None), in one indivisible step, in these folders."""

    names: tuple[tuple[str, int | None], ...]
    folders: frozenset[str]


Pending = Change | Naming

FOLDER = 0
"""The file that a name of a folder means."""


@dataclass
class Disk:
    """What is on the disk for certain, and what may or may not be."""

    contents: dict[int, bytes] = field(default_factory=dict)
    names: Names = field(default_factory=dict)
    pending: list[Pending] = field(default_factory=list)

    def copy(self) -> Disk:
        return Disk(dict(self.contents), dict(self.names), list(self.pending))

    def flush_file(self, file: int) -> None:
        """All of that file's bytes are on the disk from now on; its name need not be."""
        mine = [one for one in self.pending if isinstance(one, Change) and one.file == file]
        self.contents[file] = _changed(self.contents[file], mine)
        self.pending = [one for one in self.pending if not (isinstance(one, Change) and one.file == file)]

    def flush_folder(self, folder: str) -> None:
        """All names in that folder are on the disk from now on."""
        kept: list[Pending] = []
        for one in self.pending:
            if isinstance(one, Naming) and folder in one.folders:
                _rename(self.names, one)
            else:
                kept.append(one)
        self.pending = kept

    def files(self, chosen: list[Pending] | None = None) -> dict[str, bytes]:
        """The files by name if, of what is pending, `chosen` reached the disk; all of it for None."""
        came = self.pending if chosen is None else chosen
        names = dict(self.names)
        changes: dict[int, list[Change]] = {}
        for one in came:
            if isinstance(one, Naming):
                _rename(names, one)
            else:
                changes.setdefault(one.file, []).append(one)
        folders = {name for name, file in names.items() if file == FOLDER}
        return {
            name: _changed(self.contents[file], changes.get(file, []))
            for name, file in names.items()
            if file != FOLDER and _is_reached(name, folders)
        }


def _is_reached(name: str, folders: set[str]) -> bool:
    return all(str(parent) in folders for parent in list(PurePosixPath(name).parents)[:-1])


def _rename(names: Names, step: Naming) -> None:
    for name, file in step.names:
        if file is None:
            names.pop(name, None)
        else:
            names[name] = file


def _changed(content: bytes, changes: list[Change]) -> bytes:
    if not changes:
        return content
    made = bytearray(content)
    for change in changes:
        if change.data is None:
            made = made[: change.at].ljust(change.at, b"\0")
        else:
            made = made.ljust(change.at, b"\0")
            made[change.at : change.at + len(change.data)] = change.data
    return bytes(made)


def torn(pending: list[Pending]) -> list[Pending]:
    """The same with every write cut where a sector begins."""
    pieces: list[Pending] = []
    for one in pending:
        if isinstance(one, Naming) or one.data is None:
            pieces.append(one)
            continue
        start, end = one.at, one.at + len(one.data)
        edges = [start, *range(start - start % SECTOR + SECTOR, end, SECTOR), end]
        for low, high in itertools.pairwise(edges):
            pieces.append(Change(one.file, low, one.data[low - start : high - start]))
    return pieces


def selections(disk: Disk, chance: random.Random, few: int, samples: int) -> Iterator[list[Pending]]:
    """What of the pending may have reached the disk: each selection where `few` sectors wait, else these:

    nothing, everything, everything up to each step (whole, and with that step torn), all but one step, one
    step alone, and `samples` random selections of steps and as many of sectors.
    """
    steps, sectors = disk.pending, torn(disk.pending)
    if len(sectors) <= few:
        for bits in range(1 << len(sectors)):
            yield [one for place, one in enumerate(sectors) if bits >> place & 1]
        return
    yield []
    yield steps
    for place, step in enumerate(steps):
        before = steps[:place]
        pieces = torn([step])
        yield [*before, step]
        if len(pieces) > 1:
            yield [*before, *pieces[: len(pieces) // 2]]
            yield [*before, *pieces[len(pieces) // 2 :]]
        yield [*before, *steps[place + 1 :]]
        yield [step]
    for units in (steps, sectors):
        for _ in range(samples):
            share = chance.choice((0.1, 0.5, 0.9))
            yield [one for one in units if chance.random() < share]


def digest(files: Files) -> bytes:
    """What tells two states apart."""
    summed = hashlib.sha256()
    for name, content in sorted(files.items()):
        summed.update(f"{name}\0{len(content)}\0".encode() + content)
    return summed.digest()


def lay_out(files: Files, folder: Path) -> None:
    """Put a state into an empty folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
