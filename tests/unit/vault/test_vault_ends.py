"""The panic key leaves a laptop to the coordinator's key alone; destroying leaves nothing to anybody."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base.errors import Code, KnownError
from app.vault import ending
from app.vault.pages import PAGE_SIZE, KeyFile, Page
from app.vault.vault import Vault
from tests.helpers import stranger
from tests.helpers.killed_at import killed_at_each_step
from tests.helpers.looking import inspect
from tests.unit.vault.test_vault_recovery import NEW, OFFICE, PASS, recovers
from tests.unit.vault.test_vault_remains import everything_in
from tests.unit.vault.test_vault_rows import CHEAP, PASSPHRASE, code_of, put


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    made = Vault.create(folder, PASSPHRASE, CHEAP, recovery=[OFFICE.recipient])
    put(made, "draft", "d", b"draft")
    put(made, "sealed", "s", b"sealed")
    yield made
    made.close()


def pass_pages(folder: Path) -> list[bytes]:
    return [payload for kind, _, payload in stranger.pages(folder) if kind == PASS]


def refusal(folder: Path, passphrase: str = PASSPHRASE) -> Code:
    with pytest.raises(KnownError) as raised:
        Vault.open(folder, passphrase)
    return code_of(raised)


def test_after_panic_no_passphrase_opens_it_and_the_coordinator_does(vault: Vault, folder: Path) -> None:
    page, rows = pass_pages(folder)[0], (folder / "vault.db").read_bytes()
    vault.panic()
    assert not pass_pages(folder)
    assert page not in everything_in(folder)
    assert (folder / "vault.db").read_bytes() == rows
    assert refusal(folder) is Code.VAULT_CLOSED
    assert refusal(folder, "whatever else is said") is Code.VAULT_CLOSED
    with pytest.raises(KnownError) as raised:
        inspect(folder)
    assert code_of(raised) is Code.VAULT_CLOSED
    with pytest.raises(RuntimeError):
        vault.rows("draft")
    with pytest.raises(RuntimeError):
        vault.panic()
    assert recovers(folder, OFFICE)
    Vault.open(folder, NEW).close()


def test_one_copy_that_were_left_would_be_noticed(vault: Vault, folder: Path) -> None:
    raw = (folder / "vault.key").read_bytes()
    vault.panic()
    wiped = bytearray((folder / "vault.key").read_bytes())
    wiped[PAGE_SIZE : 2 * PAGE_SIZE] = raw[PAGE_SIZE : 2 * PAGE_SIZE]
    (folder / "vault.key").write_bytes(wiped)
    assert pass_pages(folder)
    Vault.open(folder, PASSPHRASE).close()


def test_panic_waits_for_nothing_that_is_under_way(vault: Vault, folder: Path) -> None:
    begun, over = threading.Event(), threading.Event()

    def copying() -> None:
        with vault.copies():
            begun.set()
            over.wait(20)

    backup = threading.Thread(target=copying)
    backup.start()
    begun.wait(20)
    frightened = threading.Thread(target=vault.panic)
    frightened.start()
    while pass_pages(folder):
        frightened.join(0.01)
    over.set()
    frightened.join(20)
    backup.join(20)
    assert refusal(folder) is Code.VAULT_CLOSED
    assert recovers(folder, OFFICE)


def test_a_copy_that_cannot_be_wiped_keeps_not_the_other(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = KeyFile._write

    def refuse(file: KeyFile, slot: int, page: Page | None) -> None:
        if slot == 1:
            raise KnownError(Code.FILE_UNWRITABLE, path="vault.key", reason="bad sector")
        write(file, slot, page)

    monkeypatch.setattr(KeyFile, "_write", refuse)
    with pytest.raises(KnownError) as raised:
        vault.panic()
    assert code_of(raised) is Code.FILE_UNWRITABLE
    assert len(pass_pages(folder)) == 1


def test_a_locked_laptop_is_closed_without_a_passphrase(vault: Vault, folder: Path) -> None:
    with pytest.raises(KnownError) as raised:
        ending.panic(folder)
    assert code_of(raised) is Code.VAULT_IN_USE
    vault.close()
    ending.panic(folder)
    assert refusal(folder) is Code.VAULT_CLOSED
    assert recovers(folder, OFFICE)


def test_a_laptop_that_nobody_could_recover_is_not_closed_by_a_stranger(tmp_path: Path) -> None:
    Vault.create(tmp_path / "data", PASSPHRASE, CHEAP).close()
    with pytest.raises(KnownError) as raised:
        ending.panic(tmp_path / "data")
    assert code_of(raised) is Code.RECOVERY_MISSING
    Vault.open(tmp_path / "data", PASSPHRASE).close()


def test_destroyed_nothing_is_left_but_the_lock(vault: Vault, folder: Path) -> None:
    vault.destroy()
    assert [path.name for path in folder.iterdir()] == ["vault.lock"]
    assert refusal(folder) is Code.VAULT_MISSING
    Vault.create(folder, PASSPHRASE, CHEAP).close()


@pytest.mark.parametrize("opened", [True, False])
def test_the_keys_go_before_anything_else_does(vault: Vault, folder: Path, opened: bool) -> None:
    if not opened:
        vault.close()
    key = (folder / "vault.key").read_bytes()
    with killed_at_each_step(folder) as taken:
        vault.destroy() if opened else ending.destroy(folder)
    for left in taken[1:]:
        raw = everything_in(left)
        assert not any(key[at : at + 48] in raw for at in range(0, len(key), PAGE_SIZE))
        assert not (left / "vault.key").exists() or not list(stranger.pages(left))
        ending.destroy(left)
        assert [path.name for path in left.iterdir()] == ["vault.lock"]
    assert len(taken) >= 3


def test_another_program_is_not_destroyed_under(vault: Vault, folder: Path) -> None:
    with pytest.raises(KnownError) as raised:
        ending.destroy(folder)
    assert code_of(raised) is Code.VAULT_IN_USE
    assert vault.read("d") == b"draft"
