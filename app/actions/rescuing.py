"""Makes a coordinator's desk anew from a survey's pack and one of its keys, where all backups are lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.actions import recovery
from app.actions.desks import CoordinatorDesk
from app.actions.opening import IDENTITY, PACK, Found, load_forms, what_is_in
from app.base.errors import Code, KnownError
from app.base.reading import read_bounded
from app.crypto.passphrase import DEFAULT
from app.crypto.words import check_strength
from app.exchange.pack import MAX_PACK, SurveyPack
from app.vault.keyring import Role

if TYPE_CHECKING:
    from pathlib import Path

    from app.crypto.age import Identity
    from app.crypto.passphrase import Cost


def open_with_key(
    folder: Path, pack_path: Path, identity: Identity, passphrase: str, cost: Cost = DEFAULT
) -> CoordinatorDesk:
    """A desk that merges and exports the survey in a pack, as its lost one did, but signs nothing.

    The root key is not in the pack and no recipient has it: packs, certificates, receipts and returns raise
    ROOT_MISSING here. The pack is kept as the file that the root signed. Raises what reading a pack raises,
    REHEARSAL_OTHER_KEY where the key is none of the survey's, FORM_INVALID, EASY_TO_GUESS, VAULT_EXISTS,
    DISK_FULL, FILE_UNWRITABLE.
    """
    from app.vault.vault import NewRow, Vault

    if what_is_in(folder) is not Found.EMPTY:
        raise KnownError(Code.VAULT_EXISTS, path=str(folder))
    check_strength(passphrase)
    data = read_bounded(pack_path, MAX_PACK)
    pack = SurveyPack.from_bytes(data, str(pack_path))
    if str(identity.recipient) not in pack.recipients:
        raise KnownError(Code.REHEARSAL_OTHER_KEY)
    forms = load_forms(pack)
    rows = [
        NewRow(PACK, PACK, data, {}),
        NewRow(IDENTITY, IDENTITY, identity.secret_line().encode("ascii"), {}),
    ]
    vault = Vault.create(folder, passphrase, cost, Role.COORDINATOR, rows, recovery.keys(pack))
    return CoordinatorDesk(vault, pack, forms, identity)
