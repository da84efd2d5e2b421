"""Damage is never silent, and one damaged copy loses nothing."""

from __future__ import annotations

import hashlib
import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from app.base.errors import Code, KnownError
from app.vault.pages import PAGE_SIZE, PAGES, PAIRS, KeyFile, Page, PageType
from app.vault.vault import Vault
from tests.helpers.looking import inspect
from tests.unit.vault.test_vault_rows import CHEAP, PASSPHRASE, put


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed vault with a draft and a sealed interview."""
    made = Vault.create(tmp_path / "data", PASSPHRASE, CHEAP)
    put(made, "draft", "d", b"draft")
    put(made, "sealed", "s", b"sealed")
    put(made, "sealed", "t", b"other")
    made.close()
    return tmp_path / "data"


def refused(folder: Path, code: Code) -> str:
    with pytest.raises(KnownError) as raised:
        Vault.open(folder, PASSPHRASE).close()
    assert raised.value.code is code
    return str(raised.value.facts.get("place", ""))


def spoil(path: Path, *slots: int) -> None:
    raw = bytearray(path.read_bytes())
    for slot in slots:
        raw[slot * PAGE_SIZE + 20] ^= 1
    path.write_bytes(raw)


def in_database(folder: Path, change: Callable[[sqlite3.Connection], object]) -> None:
    connection = sqlite3.connect(folder / "vault.db")
    change(connection)
    connection.commit()
    connection.close()


@pytest.mark.parametrize("slot", [0, 1, 2, PAIRS, PAIRS + 1, PAIRS + 2])
def test_one_damaged_copy_is_mended_from_the_other(folder: Path, slot: int) -> None:
    spoil(folder / "vault.key", slot)
    again = Vault.open(folder, PASSPHRASE)
    assert again.read("d") == b"draft"
    again.close()
    # The mended copy now stands alone.
    spoil(folder / "vault.key", (slot + PAIRS) % PAGES)
    Vault.open(folder, PASSPHRASE).close()


@pytest.mark.parametrize(("pair", "place"), [(0, "head"), (1, "passphrase"), (2, "epoch")])
def test_both_copies_damaged_are_named(folder: Path, pair: int, place: str) -> None:
    spoil(folder / "vault.key", pair, pair + PAIRS)
    assert place in refused(folder, Code.VAULT_DAMAGED)


def test_every_flipped_bit_of_the_key_file_is_mended_or_does_not_matter(folder: Path) -> None:
    whole = (folder / "vault.key").read_bytes()
    chance = random.Random(7)
    for offset in chance.sample(range(len(whole)), 40):
        raw = bytearray(whole)
        raw[offset] ^= 1 << chance.randrange(8)
        (folder / "vault.key").write_bytes(raw)
        again = Vault.open(folder, PASSPHRASE)
        assert again.read("d") == b"draft"
        again.close()


def test_a_truncated_key_file_lives_on_its_first_copies(folder: Path) -> None:
    path = folder / "vault.key"
    path.write_bytes(path.read_bytes()[: PAIRS * PAGE_SIZE])
    Vault.open(folder, PASSPHRASE).close()
    assert path.stat().st_size == PAGES * PAGE_SIZE or path.stat().st_size > PAIRS * PAGE_SIZE


def test_an_empty_key_file_is_damage(folder: Path) -> None:
    (folder / "vault.key").write_bytes(b"")
    assert "head" in refused(folder, Code.VAULT_DAMAGED)


def test_half_a_vault_is_damage_and_nothing_is_made_over_it(folder: Path) -> None:
    key = (folder / "vault.key").read_bytes()
    (folder / "vault.key").unlink()
    assert "vault.key" in refused(folder, Code.VAULT_DAMAGED)
    with pytest.raises(KnownError) as raised:
        Vault.create(folder, PASSPHRASE, CHEAP)
    assert raised.value.code is Code.VAULT_DAMAGED
    (folder / "vault.key").write_bytes(key)
    (folder / "vault.db").unlink()
    assert "vault.db" in refused(folder, Code.VAULT_DAMAGED)


def test_a_database_that_is_none_is_damage(folder: Path) -> None:
    (folder / "vault.db").write_bytes(b"not a database, only text " * 400)
    assert "vault.db" in refused(folder, Code.VAULT_DAMAGED)


def test_a_schema_that_is_no_text_is_damage(folder: Path) -> None:
    raw = (folder / "vault.db").read_bytes()
    assert raw.count(b"revision INTEGER") == 1
    (folder / "vault.db").write_bytes(raw.replace(b"revision INTEGER", b"revi\xc1ion INTEGER"))
    assert "vault.db" in refused(folder, Code.VAULT_DAMAGED)
    assert [trouble.place for trouble in inspect(folder).damaged] == ["vault.db"]


def test_swapped_rows_are_noticed(folder: Path) -> None:
    def swap(connection: sqlite3.Connection) -> None:
        # Number 3 is the list that names rows 2 and 4.
        (first, one), (second, two) = connection.execute(
            "SELECT number, payload FROM rows WHERE number IN (2, 4)"
        )
        connection.execute("UPDATE rows SET payload = ? WHERE number = ?", (two, first))
        connection.execute("UPDATE rows SET payload = ? WHERE number = ?", (one, second))

    in_database(folder, swap)
    again = Vault.open(folder, PASSPHRASE)
    with pytest.raises(KnownError) as raised:
        again.read("t")
    assert raised.value.code is Code.VAULT_DAMAGED
    again.close()


@pytest.mark.parametrize("whole_row", [True, False])
def test_an_older_state_of_a_row_is_noticed(folder: Path, whole_row: bool) -> None:
    older: list[tuple[int, int, int, bytes]] = []
    in_database(folder, lambda c: older.extend(c.execute("SELECT * FROM rows WHERE number = 1")))
    newer = Vault.open(folder, PASSPHRASE)
    put(newer, "draft", "d", b"draft, later")
    newer.close()

    def replay(connection: sqlite3.Connection) -> None:
        number, revision, _epoch, payload = older[0]
        connection.execute("UPDATE rows SET payload = ? WHERE number = ?", (payload, number))
        if whole_row:
            connection.execute("UPDATE rows SET revision = ? WHERE number = ?", (revision, number))

    in_database(folder, replay)
    again = Vault.open(folder, PASSPHRASE)
    with pytest.raises(KnownError) as raised:
        again.read("d")
    assert raised.value.code is Code.VAULT_DAMAGED
    assert "row 1" in str(raised.value.facts["place"])
    assert again.read("s") == b"sealed"
    again.close()


def test_an_older_list_of_rows_is_noticed(folder: Path) -> None:
    older: list[tuple[int, int, int, bytes]] = []
    in_database(folder, lambda c: older.extend(c.execute("SELECT * FROM rows WHERE number = 0")))
    newer = Vault.open(folder, PASSPHRASE)
    put(newer, "sealed", "u", b"third")
    newer.close()
    in_database(folder, lambda c: c.execute("REPLACE INTO rows VALUES (?, ?, ?, ?)", older[0]))
    assert "row" in refused(folder, Code.VAULT_DAMAGED)


def test_a_database_from_before_a_finish_is_noticed_and_its_key_not_destroyed(folder: Path) -> None:
    before = (folder / "vault.db").read_bytes()
    newer = Vault.open(folder, PASSPHRASE)
    put(newer, "sealed", "d", b"finished")
    newer.close()
    after = (folder / "vault.db").read_bytes()
    (folder / "vault.db").write_bytes(before)
    assert "epoch 1" in refused(folder, Code.VAULT_DAMAGED)
    (folder / "vault.db").write_bytes(after)
    again = Vault.open(folder, PASSPHRASE)
    assert again.read("d") == b"finished"
    again.close()


def test_a_deleted_row_is_noticed(folder: Path) -> None:
    in_database(folder, lambda c: c.execute("DELETE FROM rows WHERE number = 0"))
    assert "row 0" in refused(folder, Code.VAULT_DAMAGED)


def test_flipped_bits_of_the_database_never_change_what_is_read(folder: Path) -> None:
    whole = (folder / "vault.db").read_bytes()
    chance = random.Random(11)
    for offset in chance.sample(range(len(whole)), 60):
        raw = bytearray(whole)
        raw[offset] ^= 1 << chance.randrange(8)
        (folder / "vault.db").write_bytes(raw)
        (folder / "vault.db-journal").unlink(missing_ok=True)
        try:
            again = Vault.open(folder, PASSPHRASE)
        except KnownError:
            continue
        try:
            for row_id, expected in (("d", b"draft"), ("s", b"sealed"), ("t", b"other")):
                try:
                    found = again.read(row_id)
                except KnownError:
                    continue
                assert found == expected
        finally:
            again.close()


def test_a_later_database_asks_for_a_later_program(folder: Path) -> None:
    in_database(folder, lambda c: c.execute("PRAGMA user_version = 99"))
    refused(folder, Code.VAULT_TOO_NEW)


def test_a_later_key_page_asks_for_a_later_program(tmp_path: Path) -> None:
    path = tmp_path / "vault.key"
    KeyFile.create(path, [Page(PageType.HEAD, 1, b"x")])
    raw = bytearray(path.read_bytes())
    raw[4] = 2
    end = 16 + 1
    raw[end : end + 32] = hashlib.sha256(raw[:end]).digest()
    path.write_bytes(raw)
    with pytest.raises(KnownError) as raised:
        KeyFile.read(path)
    assert raised.value.code is Code.VAULT_TOO_NEW
