"""Reads the lists of a vault: what rows there are, and which keys the database was written with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.base.errors import KnownError
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


def load(
    rows: Rows, sealer: Sealer, on_damage: Callable[[KnownError], None] = raise_it
) -> tuple[Index, Generations]:
    """All lists, and what the database was written with.

    Raises VAULT_DAMAGED where the root list is not whole; any other list that is not is left out once
    `on_damage` was told.
    """
    stored_root = rows.read((ROOT,)).get(ROOT)
    listed = sealer.open_root(stored_root)
    if stored_root is None:
        raise damaged(ROOT)
    try:
        root = load_root(listed, stored_root.revision)
        stored = rows.read(tuple(root.lists))
        shards: dict[int, Shard] = {ROOT: root.shard}
        for number, (revision, sort) in root.lists.items():
            try:
                payload = sealer.open_list(stored.get(number), number, revision, sort, root.outbox)
            except KnownError as damage:
                on_damage(damage)
                continue
            shards[number] = load_shard(payload, revision, sort)
        index = assemble(root.next_number, shards)
    except IndexBroken:
        raise damaged(ROOT) from None
    return index, Generations(stored_root.epoch, root.outbox)
