"""A passphrase is changed by one page; whatever cuts that off, exactly one passphrase opens the vault."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base.errors import Code, KnownError
from app.crypto.passphrase import KdfCost
from app.vault.keyring import Keyring
from app.vault.pages import KeyFile, Page, PageType
from app.vault.vault import Vault
from tests.helpers import stranger
from tests.helpers.killed_at import killed_at_each_step
from tests.unit.vault.test_vault_remains import everything_in
from tests.unit.vault.test_vault_rows import CHEAP, PASSPHRASE, code_of, put

NEW = "table garden violin nine"
PASS = 2


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    made = Vault.create(folder, PASSPHRASE, CHEAP)
    put(made, "draft", "d", b"draft")
    put(made, "sealed", "s", b"sealed")
    yield made
    made.close()


def opens(folder: Path, passphrase: str) -> bool:
    try:
        opened = Vault.open(folder, passphrase)
    except KnownError as error:
        if error.code is not Code.VAULT_LOCKED:
            raise
        return False
    assert opened.read("d") == b"draft"
    opened.close()
    return True


def test_the_new_passphrase_opens_it_and_the_old_does_not(vault: Vault, folder: Path) -> None:
    rows = (folder / "vault.db").read_bytes()
    old_page = next(payload for kind, _, payload in stranger.pages(folder) if kind == PASS)
    vault.change_passphrase(PASSPHRASE, NEW, KdfCost(128, 2, 1))
    assert (folder / "vault.db").read_bytes() == rows
    put(vault, "draft", "e", b"goes on")
    vault.close()
    assert old_page not in everything_in(folder)
    assert stranger.generations(folder, PASS) == {2}
    assert stranger.kdf_cost(folder) == (128, 2, 1)
    assert not opens(folder, PASSPHRASE)
    assert opens(folder, NEW)


def test_only_who_knows_the_old_one_changes_it(vault: Vault, folder: Path) -> None:
    before = (folder / "vault.key").read_bytes()
    with pytest.raises(KnownError) as raised:
        vault.change_passphrase(PASSPHRASE + "!", NEW, CHEAP)
    assert code_of(raised) is Code.VAULT_LOCKED
    with pytest.raises(KnownError) as raised:
        vault.change_passphrase(PASSPHRASE, "1234", CHEAP)
    assert code_of(raised) is Code.EASY_TO_GUESS
    assert (folder / "vault.key").read_bytes() == before


def test_cut_off_at_any_step_one_passphrase_opens_it_and_then_no_other(vault: Vault, folder: Path) -> None:
    with killed_at_each_step(folder) as taken:
        vault.change_passphrase(PASSPHRASE, NEW, CHEAP)
    assert len(taken) >= 4
    for number, left in enumerate(taken):
        first, second = (PASSPHRASE, NEW) if number % 2 else (NEW, PASSPHRASE)
        opened = opens(left, first)
        assert opens(left, second) is not opened
        assert len(stranger.generations(left, PASS)) == 1


@pytest.mark.parametrize("refused", range(4))
def test_where_the_disk_refuses_the_old_one_holds(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch, refused: int
) -> None:
    write, writes = KeyFile._write, [0]

    def refuse(file: KeyFile, slot: int, page: Page | None) -> None:
        writes[0] += 1
        if writes[0] > refused:
            raise KnownError(Code.FILE_UNWRITABLE, path="vault.key", reason="bad sector")
        write(file, slot, page)

    with monkeypatch.context() as patch:
        patch.setattr(KeyFile, "_write", refuse)
        with pytest.raises(KnownError) as raised:
            vault.change_passphrase(PASSPHRASE, NEW, CHEAP)
        assert code_of(raised) is Code.FILE_UNWRITABLE
    # The next time keys are erased, the page that nobody was told of goes.
    put(vault, "draft", "e", b"finished")
    put(vault, "sealed", "e", b"finished")
    assert len(stranger.generations(folder, PASS)) == 1
    vault.close()
    assert opens(folder, PASSPHRASE)
    assert not opens(folder, NEW)


def test_an_old_page_that_were_left_would_be_noticed(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def adds_only(keyring: Keyring, page: Page) -> None:
        keyring._file.add(page)

    monkeypatch.setattr(Keyring, "_replace", adds_only)
    vault.change_passphrase(PASSPHRASE, NEW, CHEAP)
    assert len(KeyFile.read(folder / "vault.key").live(PageType.PASS)) == 2
    vault.close()
    assert opens(folder, PASSPHRASE)


def test_the_cost_may_be_measured_when_it_is_needed(folder: Path, vault: Vault) -> None:
    asked: list[str] = []

    def measured() -> KdfCost:
        asked.append("now")
        return CHEAP

    with pytest.raises(KnownError):
        vault.change_passphrase("not the passphrase", NEW, measured)
    assert not asked
    vault.change_passphrase(PASSPHRASE, NEW, measured)
    assert asked == ["now"]
    other = Vault.create(folder.parent / "other", PASSPHRASE, measured)
    other.close()
    assert asked == ["now", "now"]
