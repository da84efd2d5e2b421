"""The panic key closes a vault whose upgrade was cut off, whatever becomes of the upgrade's copies."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.base.errors import Code, KnownError
from app.vault import ending, upgrading
from app.vault.pages import KeyFile, PageType
from app.vault.vault import Vault
from tests.unit.vault.test_vault_recovery import OFFICE, recovers
from tests.unit.vault.test_vault_rows import CHEAP, PASSPHRASE, put

COPIES = ("vault.key.before-3", "vault.key.before-3.new", "vault.key.done-3")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = Vault.create(tmp_path / "data", PASSPHRASE, CHEAP, recovery=[OFFICE.recipient])
    put(made, "draft", "d", b"draft")
    put(made, "sealed", "s", b"sealed")
    made.close()
    return tmp_path / "data"


def opened_by_passphrase(folder: Path) -> list[str]:
    """The files in the folder that a passphrase opens something of."""
    keys = [path for path in sorted(folder.iterdir()) if path.name.startswith("vault.key")]
    return [path.name for path in keys if KeyFile.read(path).live(PageType.PASS)]


@pytest.mark.parametrize("copy", COPIES)
@pytest.mark.parametrize("refuses", [False, True], ids=["settles", "disk refuses"])
def test_no_copy_keeps_what_a_passphrase_opens(
    folder: Path, copy: str, refuses: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    upgrading._copy_beside(folder)
    (folder / COPIES[0]).replace(folder / copy)
    assert opened_by_passphrase(folder) == ["vault.key", copy]
    with monkeypatch.context() as patch:
        if refuses:

            def fails(_folder: Path) -> None:
                raise KnownError(Code.FILE_UNWRITABLE, path="vault.db", reason="full")

            patch.setattr(upgrading, "settle", fails)
        ending.panic(folder)
    assert opened_by_passphrase(folder) == []
    with pytest.raises(KnownError) as raised:
        Vault.open(folder, PASSPHRASE)
    assert raised.value.code is Code.VAULT_CLOSED
    assert recovers(folder, OFFICE)


def test_a_copy_that_were_forgotten_would_bring_the_passphrase_back(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    upgrading._copy_beside(folder)
    monkeypatch.setattr(upgrading, "key_copies", lambda _folder: ())
    with monkeypatch.context() as patch:
        patch.setattr(upgrading, "settle", lambda _folder: None)
        ending.panic(folder)
    Vault.open(folder, PASSPHRASE).close()
