"""Keeps a vault open to the survey's keys, so that a forgotten passphrase loses nothing."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from app.base.errors import Code, KnownError
from app.crypto.keys import Recipient
from app.crypto.recovery import fingerprint
from app.vault.wraps import MAX_RECIPIENTS

if TYPE_CHECKING:
    from app.exchange.pack import SurveyPack
    from app.vault.vault import Vault


def keys(pack: SurveyPack) -> tuple[str, ...]:
    """The survey's keys that open its vaults when a passphrase is lost: the first three of its pack."""
    return pack.recipients[:MAX_RECIPIENTS]


def renew(vault: Vault, pack: SurveyPack) -> None:
    """Have exactly the pack's keys recover the vault; nothing is written where they do already.

    A disk that does not take it is tried again when the desk is opened next.
    """
    wanted = tuple(fingerprint(Recipient.parse(line)).hex() for line in keys(pack))
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
