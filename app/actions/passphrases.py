"""What becomes of the passphrase: changed, recovered, closed for good, or destroyed with all the rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.actions import handover, opening
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.errors import KnownError
from app.crypto.passphrase import DEFAULT
from app.crypto.typed_keys import any_key
from app.exchange import key_file
from app.vault.files import KEY_NAME
from app.vault.index import DRAFT
from app.vault.pages import KeyFile, PageType

if TYPE_CHECKING:
    from pathlib import Path

    from app.crypto.age import Identity
    from app.crypto.passphrase import Cost


@dataclass(frozen=True, slots=True)
class AtStake:
    """What would be lost with this desk: `interviews` that lie in no bundle, and `drafts`."""

    interviews: int
    drafts: int


def change(desk: EnumeratorDesk | CoordinatorDesk, old: str, new: str, cost: Cost = DEFAULT) -> None:
    """Have `new` open the desk from now on, and `old` no more; no data is encrypted anew.

    Raises VAULT_LOCKED where `old` is not right, EASY_TO_GUESS, FILE_UNWRITABLE: then the old one holds.
    """
    desk.vault.change_passphrase(old, new, cost)


def recover(folder: Path, key_text: str, new: str, cost: Cost = DEFAULT) -> EnumeratorDesk | CoordinatorDesk:
    """Open a desk by one of its survey's keys and give it a new passphrase; no earlier one opens it then.

    `key_text` is the line `AGE-SECRET-KEY-PQ-1…` or two of the lists of words, as `any_key` takes them.
    Raises what that raises, and what `recover_with` does.
    """
    return recover_with(folder, any_key(key_text), new, cost)


def recover_by_file(
    folder: Path, key_path: Path, key_passphrase: str, new: str, cost: Cost = DEFAULT
) -> EnumeratorDesk | CoordinatorDesk:
    """`recover` by a key file and its own passphrase. Raises what `key_file.read` and `unlock` raise, too."""
    identity = key_file.read(key_path).unlock(key_passphrase, str(key_path))
    return recover_with(folder, identity, new, cost)


def recover_with(
    folder: Path, identity: Identity, new: str, cost: Cost = DEFAULT
) -> EnumeratorDesk | CoordinatorDesk:
    """`recover` with a key that was read already.

    Raises EASY_TO_GUESS, RECOVERY_OTHER_KEY, VAULT_MISSING, VAULT_IN_USE, VAULT_DAMAGED, VAULT_TOO_NEW.
    """
    # sqlmodel takes 0.4 s to import: not before the unlock window stands.
    from app.vault.vault import Vault

    vault = Vault.recover(folder, identity, new, cost)
    try:
        return opening.desk_of(vault)
    except BaseException:
        vault.close()
        raise


def panic(desk: EnumeratorDesk | CoordinatorDesk) -> None:
    """Have no passphrase open this desk any more, and close it; what was not saved before is lost.

    Nothing is deleted: a recovery key opens it later, where there is one (`can_be_recovered`). May be called
    from any thread while others use the desk. Raises FILE_UNWRITABLE; the desk is closed then too.
    """
    desk.vault.panic()


def panic_locked(folder: Path) -> None:
    """`panic` for a desk that nobody has open; no passphrase is asked.

    Raises VAULT_IN_USE, FILE_UNWRITABLE, and RECOVERY_MISSING where nothing would open it any more.
    """
    from app.vault.ending import panic as panic_closed

    panic_closed(folder)


def can_be_recovered(desk: EnumeratorDesk | CoordinatorDesk) -> bool:
    """Whether any key but the passphrase opens this desk. Raises VAULT_DAMAGED."""
    return bool(desk.vault.recovery)


def destroy(folder: Path, desk: EnumeratorDesk | CoordinatorDesk | None = None) -> None:
    """Make all that lies in a data folder unreadable for ever, for every key, and remove it.

    `desk` is that folder's, where it is open; it is closed then. Raises VAULT_IN_USE, FILE_UNWRITABLE.
    """
    if desk is not None:
        desk.vault.destroy()
        return
    from app.vault.ending import destroy as destroy_closed

    destroy_closed(folder)


def is_closed(folder: Path) -> bool:
    """Whether no passphrase opens the desk in `folder`, only a recovery key; False where nobody can tell."""
    live = _live(folder)
    return PageType.PASS not in live and PageType.RECOV in live


def is_closable(folder: Path) -> bool:
    """Whether both a passphrase and a recovery key open the desk in `folder` now."""
    return {PageType.PASS, PageType.RECOV} <= _live(folder)


def _live(folder: Path) -> set[PageType]:
    """Which of the two pages that open a vault are there; neither where nobody can tell."""
    if not (folder / KEY_NAME).exists():
        return set()
    try:
        file = KeyFile.read(folder / KEY_NAME)
    except KnownError:
        return set()
    return {kind for kind in (PageType.PASS, PageType.RECOV) if file.live(kind)}


def at_stake(desk: EnumeratorDesk | CoordinatorDesk) -> AtStake:
    """What `destroy` would destroy that exists nowhere else, as far as this desk knows."""
    if isinstance(desk, CoordinatorDesk):
        return AtStake(0, 0)
    return AtStake(handover.only_here(desk).count, len(desk.vault.rows(DRAFT)))
