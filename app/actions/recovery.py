"""Keeps a vault open to the survey's keys, so that a forgotten passphrase loses nothing."""

from __future__ import annotations

import contextlib
import hashlib
from typing import TYPE_CHECKING, Final

from app.base.errors import Code, KnownError

if TYPE_CHECKING:
    from app.exchange.pack import SurveyPack
    from app.vault.vault import Vault

MOST: Final = 3
"""So many keys fit into the page of a key file that holds them."""


def keys(pack: SurveyPack) -> tuple[str, ...]:
    """The survey's keys that open its vaults when a passphrase is lost: the first three of its pack."""
    return pack.recipients[:MOST]


def renew(vault: Vault, pack: SurveyPack) -> None:
    """Have exactly the pack's keys recover the vault; nothing is written where they do already.

    A disk that does not take it is tried again when the desk is opened next.
    """
    wanted = tuple(hashlib.sha256(line.encode("ascii")).hexdigest() for line in keys(pack))
    if _known(vault) == wanted:
        return
    try:
        vault.set_recovery(keys(pack))
    except KnownError as error:
        if error.code not in (Code.FILE_UNWRITABLE, Code.DISK_FULL):
            raise


def _known(vault: Vault) -> tuple[str, ...]:
    """Whose keys recover the vault now; nobody's where that page is damaged, which is then written anew."""
    with contextlib.suppress(KnownError):
        return vault.recovery
    return ()
