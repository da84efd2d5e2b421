"""What a look at a vault finds, by the passphrase that tests give their vaults."""

from __future__ import annotations

from pathlib import Path

from app.base.progress import Progress, silent
from app.vault.checking import VaultCheck
from app.vault.reading import LookedVault
from tests.helpers.desks import PASSPHRASE


def inspect(folder: Path, passphrase: str = PASSPHRASE, progress: Progress = silent) -> VaultCheck:
    with LookedVault(folder, passphrase) as vault:
        return vault.check(progress)
