"""The ladder from each past layout of the database to the next, one rung a version."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.base.errors import KnownError
from app.crypto.rows import new_key
from app.vault.database import Database, StoredRow, Writing
from app.vault.index import FIRST_OUTBOX, Generations, Sort, sort_of
from app.vault.keyring import Keyring
from app.vault.loading import load
from app.vault.sealed import Sealer

if TYPE_CHECKING:
    from app.vault.index import Entry

Rung = Callable[[Writing, Keyring], None]


def _rows_may_have_keys(writing: Writing, keyring: Keyring) -> None:
    """2: an entry may name its own key. Nothing there changes, but an older program must not write."""


def _outbox_has_lists(writing: Writing, keyring: Keyring) -> None:
    """3: sealed interviews get a key each, in lists of their own; each sort of row gets its own label."""
    old, new = Sealer(keyring, 2), Sealer(keyring, 3)
    index, before = load(writing, old)
    after = Generations(before.epoch, FIRST_OUTBOX)
    edit = index.edit()
    moving = [entry for entry in index.entries() if sort_of(entry.kind) is Sort.OUTBOX]
    for entry in sorted(moving, key=lambda entry: entry.number):
        moved = replace(entry, revision=entry.revision + 1, key=new_key().hex())
        edit.remove(entry.id)
        edit.place(moved)
        _move(writing, old, new, (entry, before), (moved, after))
    for entry in index.drafts():
        _move(writing, old, new, (entry, before), (entry, after))
    for sort in (Sort.LASTING, Sort.OUTBOX):
        edit.renew(sort)
    index, written, emptied = edit.finish()
    for number in emptied:
        writing.delete(number)
    for row in new.seal_lists(index, written, after):
        writing.put(row)


def _move(
    writing: Writing,
    old: Sealer,
    new: Sealer,
    source: tuple[Entry, Generations],
    target: tuple[Entry, Generations],
) -> None:
    """Seal a row anew. One that was damaged before goes along as it is: it is told as damaged ever after."""
    stored = writing.get(source[0].number)
    if stored is None:
        return
    try:
        writing.put(new.seal_entry(*target, old.open_entry(stored, *source)))
    except KnownError:
        entry, now = target
        epoch = now.epoch if stored.epoch else stored.epoch
        writing.put(
            StoredRow(number=entry.number, revision=entry.revision, epoch=epoch, payload=stored.payload)
        )


UPGRADES: tuple[Rung, ...] = (_rows_may_have_keys, _outbox_has_lists)
"""`UPGRADES[n - 1]` turns layout n into n + 1 within one transaction."""


def climb(database: Database, keyring: Keyring, rungs: Sequence[Rung] = UPGRADES) -> None:
    """Bring an older database to the present layout, all rungs or none."""
    with database.write() as writing:
        for rung in rungs[database.layout - 1 :]:
            rung(writing, keyring)
        writing.set_layout(len(rungs) + 1)
    database.layout = len(rungs) + 1
