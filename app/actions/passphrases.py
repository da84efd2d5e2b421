"""What becomes of the passphrase: changed, lost and recovered, closed for good, or destroyed with the rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.actions import handover, opening
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.crypto.age import Identity
from app.crypto.passphrase import DEFAULT
from app.crypto.words import check_strength

if TYPE_CHECKING:
    from pathlib import Path

    from app.crypto.passphrase import KdfCost


@dataclass(frozen=True, slots=True)
class AtStake:
    """What would be lost with this desk: `interviews` that lie in no bundle, and `drafts`."""

    interviews: int
    drafts: int


def change(desk: EnumeratorDesk | CoordinatorDesk, old: str, new: str, cost: KdfCost = DEFAULT) -> None:
    """Have `new` open the desk from now on, and `old` no more; no data is encrypted anew.

    Raises VAULT_LOCKED where `old` is not right, EASY_TO_GUESS, DISK_FULL, FILE_UNWRITABLE.
    """
    check_strength(new)
    desk.vault.change_passphrase(old, new, cost)


def recover(
    folder: Path, key_text: str, new: str, cost: KdfCost = DEFAULT
) -> EnumeratorDesk | CoordinatorDesk:
    """Open a desk by one of its survey's keys, the line `AGE-SECRET-KEY-PQ-1…`, and give it a new passphrase.

    Raises KEY_TEXT_INVALID, EASY_TO_GUESS, and what `Vault.recover` raises where it is another survey's key.
    """
    check_strength(new)
    identity = Identity.parse(key_text)
    # sqlmodel takes 0.4 s to import: not before the unlock window stands.
    from app.vault.vault import Vault

    vault = Vault.recover(folder, identity, new, cost)
    try:
        return opening.desk_of(vault)
    except BaseException:
        vault.close()
        raise


def panic(desk: EnumeratorDesk | CoordinatorDesk) -> None:
    """Have no passphrase open this desk any more; nothing is deleted, the survey's key opens it later.

    The desk itself stays open until it is closed. Raises FILE_UNWRITABLE, DISK_FULL.
    """
    desk.vault.panic()


def destroy(folder: Path) -> None:
    """Make all that lies in a data folder unreadable for ever, for every key, and remove it.

    Raises VAULT_MISSING, VAULT_IN_USE, FILE_UNWRITABLE.
    """
    from app.vault.vault import destroy as destroy_vault

    destroy_vault(folder)


def at_stake(desk: EnumeratorDesk | CoordinatorDesk) -> AtStake:
    """What `destroy` would destroy that exists nowhere else, as far as this desk knows."""
    from app.actions import interviews

    if isinstance(desk, CoordinatorDesk):
        return AtStake(0, 0)
    drafts = [row for row in interviews.listing(desk) if row.state is interviews.State.DRAFT]
    return AtStake(handover.only_here(desk).count, len(drafts))
