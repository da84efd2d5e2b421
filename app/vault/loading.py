"""Reads the lists of a vault: what rows there are, and which keys the database was written with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.base.errors import Code, KnownError
from app.vault.index import (
    ROOT,
    Generations,
    Index,
    IndexBroken,
    Shard,
    Sort,
    assemble,
    load_root,
    load_shard,
)
from app.vault.sealed import damaged

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.vault.database import StoredRow
    from app.vault.sealed import Sealer


class Rows(Protocol):
    """Whatever gives stored rows by number: the open database, or one that is only looked at."""

    def read(self, numbers: Sequence[int]) -> dict[int, StoredRow]:
        """Those of the rows that are there, by number."""


def raise_it(damage: KnownError, _only_sealed: bool) -> None:
    """Refuse a vault one of whose lists is damaged."""
    raise damage


def leave_out_sealed(damage: KnownError, only_sealed: bool) -> None:
    """Go on without a list of sealed interviews, so that the others can still be handed over.

    Without a lasting list it would not be known whose vault it is, nor how far its chain goes.
    """
    if not only_sealed:
        raise damage


def read_each(rows: Rows, numbers: Sequence[int]) -> tuple[dict[int, StoredRow], set[int]]:
    """Those of the rows that are there, and the numbers of those that SQLite itself cannot read."""
    try:
        return rows.read(numbers), set()
    except KnownError as error:
        if error.code is not Code.VAULT_DAMAGED or len(numbers) == 1:
            return _unreadable(error, numbers)
    found: dict[int, StoredRow] = {}
    unreadable: set[int] = set()
    for number in numbers:
        one, not_read = read_each(rows, (number,))
        found |= one
        unreadable |= not_read
    return found, unreadable


def _unreadable(error: KnownError, numbers: Sequence[int]) -> tuple[dict[int, StoredRow], set[int]]:
    if error.code is not Code.VAULT_DAMAGED:
        raise error
    return {}, set(numbers)


def load(
    rows: Rows, sealer: Sealer, on_damage: Callable[[KnownError, bool], None] = raise_it
) -> tuple[Index, Generations]:
    """All lists, and what the database was written with.

    Raises VAULT_DAMAGED where the root list is not whole; any other list that is not is left out once
    `on_damage` was told of it, and whether only sealed interviews go with it; the index knows it as `broken`.
    A list of another revision is no damage of a disk: somebody put an older state of something there.
    """
    stored_root = rows.read((ROOT,)).get(ROOT)
    listed = sealer.open_root(stored_root)
    if stored_root is None:
        raise damaged(ROOT)
    try:
        root = load_root(listed, stored_root.revision)
        stored, _ = read_each(rows, tuple(root.lists))
        shards: dict[int, Shard] = {ROOT: root.shard}
        for number, (revision, sort) in root.lists.items():
            try:
                payload = sealer.open_list(stored.get(number), number, revision, sort, root.outbox)
            except KnownError as damage:
                found = stored.get(number)
                is_stale = found is not None and found.revision != revision
                on_damage(damage, sort is Sort.OUTBOX and not is_stale)
                shards[number] = Shard(revision, sort=sort, is_broken=True)
                continue
            shards[number] = load_shard(payload, revision, sort)
        index = assemble(root.next_number, shards)
    except IndexBroken:
        raise damaged(ROOT) from None
    return index, Generations(stored_root.epoch, root.outbox)
