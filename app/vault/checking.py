"""Opens every row of a vault and tells what is whole, damaged, missing or not listed; changes nothing."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.vault.loading import Rows, load, read_each
from app.vault.sealed import Sealer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.base.progress import Progress
    from app.vault.index import Generations, Index
    from app.vault.keyring import Keyring

_READ_AT_ONCE = 64


class AllRows(Rows, Protocol):
    """Stored rows of which all can be named."""

    def numbers(self) -> list[int]:
        """The numbers of all rows."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A row that cannot be read: where it lies and what its list says of it, "" where it is itself a list."""

    place: str
    kind: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class VaultCheck:
    """What a vault is found to hold.

    `counts` are the rows that open, by kind; `damaged` are altered, exchanged or older states of themselves;
    `missing` are listed and not there; `strays` are numbers of rows that no readable list names.
    `single_copies` are key pages of which one copy is left: opening the vault mends them. `is_pending` says
    that the last write, or an upgrade, was cut off: opening the vault undoes that first. Of a write, the
    state that undoing leaves is what was checked.
    """

    layout: int
    counts: Mapping[str, int]
    damaged: tuple[Trouble, ...] = ()
    missing: tuple[Trouble, ...] = ()
    strays: tuple[int, ...] = ()
    single_copies: tuple[str, ...] = ()
    is_pending: bool = False

    @property
    def rows(self) -> int:
        """How many rows open."""
        return sum(self.counts.values())

    @property
    def is_whole(self) -> bool:
        """Whether nothing is damaged, missing or unlisted; a key page may have lost one of its copies."""
        return not (self.damaged or self.missing or self.strays)


def check(
    rows: AllRows,
    keyring: Keyring,
    layout: int,
    progress: Progress = silent,
    *,
    is_pending: bool = False,
) -> VaultCheck:
    """Open every row with the keys in `keyring`. `progress` counts rows."""
    sealer = Sealer(keyring, layout)
    broken: list[KnownError] = []
    try:
        index, now = load(rows, sealer, lambda damage, _only_sealed: broken.append(damage))
    except KnownError as error:
        if error.code is not Code.VAULT_DAMAGED:
            raise
        return VaultCheck(
            layout, {}, (_place(error),), single_copies=keyring.single_copies(), is_pending=is_pending
        )
    numbers = _numbers(rows, broken)
    counts, damaged, missing = open_all(rows, sealer, index, now, progress)
    listed = {entry.number for entry in index.entries()} | index.shards.keys()
    return VaultCheck(
        layout,
        counts,
        (*map(_place, broken), *damaged),
        tuple(missing),
        tuple(number for number in numbers if number not in listed),
        keyring.single_copies(),
        is_pending,
    )


def open_all(
    rows: Rows, sealer: Sealer, index: Index, now: Generations, progress: Progress = silent
) -> tuple[Mapping[str, int], list[Trouble], list[Trouble]]:
    """Open every row that the lists name: how many open, by kind; the damaged; the missing."""
    counts: Counter[str] = Counter()
    damaged: list[Trouble] = []
    missing: list[Trouble] = []
    waiting = sorted(index.entries(), key=lambda entry: entry.number)
    total, done = len(waiting), 0
    left = iter(waiting)
    while some := list(itertools.islice(left, _READ_AT_ONCE)):
        stored, unreadable = read_each(rows, [entry.number for entry in some])
        for entry in some:
            row = stored.get(entry.number)
            try:
                sealer.open_content(row, entry, now)
            except KnownError as error:
                trouble = Trouble(str(error.facts.get("place", "")), entry.kind, entry.id)
                is_missing = row is None and entry.number not in unreadable
                (missing if is_missing else damaged).append(trouble)
            else:
                counts[entry.kind] += 1
        done += len(some)
        progress(done, total)
    return counts, damaged, missing


def _numbers(rows: AllRows, broken: list[KnownError]) -> list[int]:
    """The numbers of all rows; none where the file is damaged too much to go through it."""
    try:
        return rows.numbers()
    except KnownError as error:
        if error.code is not Code.VAULT_DAMAGED:
            raise
        broken.append(error)
        return []


def _place(error: KnownError) -> Trouble:
    return Trouble(str(error.facts.get("place", "")))
