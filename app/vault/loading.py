"""Reads the lists of a vault: what rows there are, and which keys the database was written with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.base.errors import Code, KnownError
from app.vault.index import ROOT, Generations, Index, IndexBroken, Shard, assemble, load_root, load_shard
from app.vault.sealed import damaged

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.vault.database import StoredRow
    from app.vault.sealed import Sealer


class Rows(Protocol):
    """Whatever gives stored rows by number: the open database, or one that is only looked at."""

    def read(self, numbers: Sequence[int]) -> dict[int, StoredRow]:
        """Those of the rows that are there, by number."""


def raise_it(damage: KnownError) -> None:
    """Refuse a vault one of whose lists is damaged."""
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
    rows: Rows, sealer: Sealer, on_damage: Callable[[KnownError], None] = raise_it
) -> tuple[Index, Generations]:
    """All lists, and what the database was written with.

    Raises VAULT_DAMAGED where the root list is not whole; any other list that is not is left out once
    `on_damage` was told, and its number stands in the index's `broken`.
    """
    stored_root = rows.read((ROOT,)).get(ROOT)
    listed = sealer.open_root(stored_root)
    if stored_root is None:
        raise damaged(ROOT)
    try:
        root = load_root(listed, stored_root.revision)
        stored, _ = read_each(rows, tuple(root.lists))
        shards: dict[int, Shard] = {ROOT: root.shard}
        broken: set[int] = set()
        for number, (revision, sort) in root.lists.items():
            try:
                payload = sealer.open_list(stored.get(number), number, revision, sort, root.outbox)
            except KnownError as damage:
                on_damage(damage)
                broken.add(number)
                continue
            shards[number] = load_shard(payload, revision, sort)
        index = assemble(root.next_number, shards, broken)
    except IndexBroken:
        raise damaged(ROOT) from None
    return index, Generations(stored_root.epoch, root.outbox)
