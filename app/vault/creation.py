"""How a vault comes to be in a folder: whole or, after a crash, not at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.base.atomic import explain, sync_folder
from app.base.errors import Code, KnownError
from app.vault.database import Database
from app.vault.files import DATABASE_NAME, JOURNAL_SUFFIX, KEY_NAME, NEW_SUFFIX
from app.vault.index import Index, Summary
from app.vault.keyring import FIRST_EPOCH, Keyring, Role, role_of
from app.vault.sealed import Sealer
from app.vault.transaction import Transaction

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from app.crypto.passphrase import KdfCost


@dataclass(frozen=True, slots=True)
class NewRow:
    """A row that a vault is created with."""

    kind: str
    id: str
    payload: bytes
    summary: Summary


def create_files(folder: Path, passphrase: str, cost: KdfCost, role: Role, rows: Iterable[NewRow]) -> Keyring:
    """Both files of a new vault, under their names only once they are complete; the key file comes last.

    The folder's lock must be held. Raises VAULT_EXISTS, VAULT_DAMAGED, FILE_UNWRITABLE, DISK_FULL.
    """
    if role_of(folder) is not None:
        raise KnownError(Code.VAULT_EXISTS, path=str(folder))
    new_key, new_database = (folder / (name + NEW_SUFFIX) for name in (KEY_NAME, DATABASE_NAME))
    try:
        _clear_leftovers(folder)
        keyring = Keyring.create(new_key, passphrase, cost, role)
        transaction = Transaction(Index.empty())
        for row in rows:
            transaction.put(row.kind, row.id, row.payload, row.summary)
        database = Database.create(new_database)
        try:
            with database.write() as writing:
                transaction.apply(writing, Sealer(keyring), FIRST_EPOCH, FIRST_EPOCH)
        finally:
            database.close()
        (folder / (DATABASE_NAME + NEW_SUFFIX + JOURNAL_SUFFIX)).unlink(missing_ok=True)
        new_database.replace(folder / DATABASE_NAME)
        sync_folder(folder)
        new_key.replace(folder / KEY_NAME)
        sync_folder(folder)
    except OSError as error:
        raise explain(error, folder) from None
    keyring.moved_to(folder / KEY_NAME)
    return keyring


def _clear_leftovers(folder: Path) -> None:
    """Remove what an interrupted creation left: its key file never got its name, so no interview is in it."""
    for name in (DATABASE_NAME, DATABASE_NAME + NEW_SUFFIX):
        (folder / name).unlink(missing_ok=True)
        (folder / (name + JOURNAL_SUFFIX)).unlink(missing_ok=True)
    (folder / (KEY_NAME + NEW_SUFFIX)).unlink(missing_ok=True)
