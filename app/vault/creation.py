"""How a vault comes to be in a folder: whole or, after a crash, not at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.base.atomic import explain, sync_folder
from app.base.errors import Code, KnownError
from app.vault.database import Database
from app.vault.files import DATABASE_NAME, JOURNAL_SUFFIX, KEY_NAME, NEW_SUFFIX, erase
from app.vault.index import FIRST_EPOCH, FIRST_OUTBOX, Generations, Index, Summary
from app.vault.keyring import Keyring, Role, role_of
from app.vault.sealed import Sealer
from app.vault.transaction import Transaction

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from app.crypto.keys import Recipient
    from app.crypto.passphrase import Cost


@dataclass(frozen=True, slots=True)
class NewRow:
    """A row that a vault is created with."""

    kind: str
    id: str
    payload: bytes
    summary: Summary


def create_files(
    folder: Path,
    passphrase: str,
    cost: Cost,
    role: Role,
    rows: Iterable[NewRow],
    recovery: Sequence[Recipient] = (),
) -> Keyring:
    """Both files of a new vault, under their names only once they are complete; the key file comes last.

    The folder's lock must be held. Raises VAULT_EXISTS, VAULT_DAMAGED, FILE_UNWRITABLE, DISK_FULL.
    """
    if role_of(folder) is not None:
        raise KnownError(Code.VAULT_EXISTS, path=str(folder))
    new_key, new_database = (folder / (name + NEW_SUFFIX) for name in (KEY_NAME, DATABASE_NAME))
    try:
        clear_leftovers(folder)
        keyring = Keyring.create(new_key, passphrase, cost, role, recovery)
        transaction = Transaction(Index.empty())
        for row in rows:
            transaction.put(row.kind, row.id, row.payload, row.summary)
        database = Database.create(new_database)
        try:
            with database.write() as writing:
                first = Generations(FIRST_EPOCH, FIRST_OUTBOX)
                transaction.apply(writing, Sealer(keyring), first, first)
        finally:
            database.close()
        (folder / (DATABASE_NAME + NEW_SUFFIX + JOURNAL_SUFFIX)).unlink(missing_ok=True)
        name_files(folder)
    except OSError as error:
        raise explain(error, folder) from None
    keyring.moved_to(folder / KEY_NAME)
    return keyring


def name_files(folder: Path) -> None:
    """Give two finished new files their names, the key file last: the vault is there from then on."""
    for name in (DATABASE_NAME, KEY_NAME):
        (folder / (name + NEW_SUFFIX)).replace(folder / name)
        sync_folder(folder)


def clear_leftovers(folder: Path) -> None:
    """Remove what an interrupted creation left: its key file never got its name, so no interview is in it.

    Raises OSError.
    """
    for name in (DATABASE_NAME, DATABASE_NAME + NEW_SUFFIX):
        (folder / name).unlink(missing_ok=True)
        (folder / (name + JOURNAL_SUFFIX)).unlink(missing_ok=True)
    erase(folder / (KEY_NAME + NEW_SUFFIX))
