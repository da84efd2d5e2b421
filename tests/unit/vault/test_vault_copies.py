"""Both files of a vault go into a backup as they are and come out as a vault, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.base.errors import Code, KnownError
from app.vault.copying import KEY_FILE_SIZE, restore_files
from app.vault.keyring import role_of
from app.vault.lock import FolderLock
from app.vault.vault import Vault
from tests.helpers.killed_at import killed_at_each_step
from tests.unit.vault.test_vault_remains import everything_in
from tests.unit.vault.test_vault_rows import CHEAP, PASSPHRASE, code_of, put

LARGE = bytes(3_000_000)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made = Vault.create(tmp_path / "data", PASSPHRASE, CHEAP)
    put(made, "draft", "d", b"draft")
    put(made, "interview", "i", LARGE)
    yield made
    made.close()


def copied(vault: Vault) -> tuple[bytes, list[bytes]]:
    with vault.copies() as (key, database):
        assert (key.name, database.name) == ("vault.key", "vault.db")
        key_file, pieces = b"".join(key.pieces), list(database.pieces)
        assert len(key_file) == key.size == KEY_FILE_SIZE
        assert sum(map(len, pieces)) == database.size
        assert max(map(len, pieces)) <= 1 << 20
    return key_file, pieces


def test_what_was_copied_becomes_the_same_vault_elsewhere(vault: Vault, tmp_path: Path) -> None:
    key, pieces = copied(vault)
    put(vault, "draft", "later", b"not in the copy")
    assert vault.read("d") == b"draft"
    folder = tmp_path / "Восстановлено 1" / "data"
    restore_files(folder, key, pieces)
    with closing(Vault.open(folder, PASSPHRASE)) as again:
        assert again.read("d") == b"draft"
        assert again.read("i") == LARGE
        assert again.row("later") is None
        assert again.check().is_whole
        put(again, "draft", "d", b"goes on")


def test_nobody_uses_the_vault_meanwhile(vault: Vault) -> None:
    with vault.copies():
        with pytest.raises(RuntimeError, match="copied"):
            vault.read("d")
        with pytest.raises(KnownError) as raised:
            FolderLock(vault.folder)
        assert code_of(raised) is Code.VAULT_IN_USE
    assert vault.read("d") == b"draft"


def test_whatever_ends_the_copying_the_vault_goes_on(vault: Vault) -> None:
    def gives_up() -> None:
        with vault.copies() as (_, database):
            next(database.pieces)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        gives_up()
    put(vault, "draft", "d", b"goes on")
    assert vault.read("d") == b"goes on"


def test_a_file_that_ends_early_is_told(vault: Vault) -> None:
    with vault.copies() as (_, database):
        path = vault.folder / "vault.db"
        whole = path.read_bytes()
        path.write_bytes(whole[:-1000])
        with pytest.raises(KnownError) as raised:
            list(database.pieces)
        path.write_bytes(whole)
    assert code_of(raised) is Code.FILE_UNREADABLE


def test_killed_at_any_step_there_is_the_whole_vault_or_none(vault: Vault, tmp_path: Path) -> None:
    key, pieces = copied(vault)
    folder = tmp_path / "restored"
    folder.mkdir()
    with killed_at_each_step(folder) as taken:
        restore_files(folder, key, pieces)
    states = []
    for left in taken:
        states.append(role_of(left) is not None)
        if not states[-1]:
            restore_files(left, key, pieces)
        with closing(Vault.open(left, PASSPHRASE)) as again:
            assert again.check().rows == 2
    assert states == sorted(states)
    assert (states[0], states[-1]) == (False, True)
    assert len(states) >= 4


@pytest.mark.parametrize("spoilt", ["short key", "no key", "no database", "another database", "torn"])
def test_what_is_no_vault_becomes_none(vault: Vault, tmp_path: Path, spoilt: str) -> None:
    key, pieces = copied(vault)

    def torn() -> Iterator[bytes]:
        yield pieces[0]
        raise KnownError(Code.FILE_UNREADABLE, path="backup", reason="gone")

    given = {
        "short key": (key[:-1], pieces),
        "no key": (bytes(KEY_FILE_SIZE), pieces),
        "no database": (key, []),
        "another database": (key, [pieces[0][:68] + bytes(4) + pieces[0][72:], *pieces[1:]]),
        "torn": (key, torn()),
    }
    folder = tmp_path / "restored"
    with pytest.raises(KnownError) as raised:
        restore_files(folder, *given[spoilt])
    assert code_of(raised) is (Code.FILE_UNREADABLE if spoilt == "torn" else Code.VAULT_DAMAGED)
    assert [path.name for path in folder.iterdir()] == ["vault.lock"]
    assert key[:4096] not in everything_in(folder)
    restore_files(folder, key, pieces)
    Vault.open(folder, PASSPHRASE).close()


def test_no_vault_is_restored_over_another(vault: Vault, tmp_path: Path) -> None:
    key, pieces = copied(vault)
    with pytest.raises(KnownError) as raised:
        restore_files(vault.folder, key, pieces)
    assert code_of(raised) is Code.VAULT_IN_USE
    vault.close()
    with pytest.raises(KnownError) as raised:
        restore_files(vault.folder, key, pieces)
    assert code_of(raised) is Code.VAULT_EXISTS
    Vault.open(vault.folder, PASSPHRASE).close()
