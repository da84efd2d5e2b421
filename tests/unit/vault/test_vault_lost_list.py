"""A damaged list of sealed interviews takes those that it named with it, and no others."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest

from app.base.errors import Code, KnownError
from app.vault.index import DRAFT, SEALED, SHARD_ROWS, Sort
from app.vault.vault import Vault
from tests.unit.vault.test_vault_rows import CHEAP, PASSPHRASE, put

COUNT = SHARD_ROWS + 5


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def lists(folder: Path) -> dict[Sort, list[int]]:
    """The numbers of the lists of a closed vault: two of sealed interviews, one of all else, the root."""
    vault = Vault.create(folder, PASSPHRASE, CHEAP)
    with vault.write() as transaction:
        for number in range(COUNT):
            transaction.put(SEALED, f"r{number}", b"sealed %d" % number, {})
    put(vault, DRAFT, "d", b"a draft")
    put(vault, "pack", "pack", b"the pack")
    found: dict[Sort, list[int]] = {}
    for number, shard in vault._index.shards.items():
        found.setdefault(shard.sort, []).append(number)
    vault.close()
    return found


def spoil(folder: Path, number: int) -> None:
    with contextlib.closing(sqlite3.connect(folder / "vault.db")) as database, database:
        (raw,) = database.execute("SELECT payload FROM rows WHERE number = ?", (number,)).fetchone()
        database.execute("UPDATE rows SET payload = ? WHERE number = ?", (bytes(60) + raw[60:], number))


def stored(folder: Path, number: int) -> bytes:
    with contextlib.closing(sqlite3.connect(folder / "vault.db")) as database:
        (raw,) = database.execute("SELECT payload FROM rows WHERE number = ?", (number,)).fetchone()
        return bytes(raw)


def test_the_vault_opens_without_it_and_goes_on(folder: Path, lists: dict[Sort, list[int]]) -> None:
    first, second = lists[Sort.OUTBOX]
    spoil(folder, first)
    before = stored(folder, first)
    for _ in range(2):  # what is written does not drop it from the root list either
        with contextlib.closing(Vault.open(folder, PASSPHRASE)) as vault:
            assert vault.broken_lists == (first,)
            assert {row.id for row in vault.rows(SEALED)} >= {f"r{n}" for n in range(SHARD_ROWS, COUNT)}
            assert vault.row("r0") is None
            assert vault.read(f"r{SHARD_ROWS}") == b"sealed %d" % SHARD_ROWS
            assert vault.read("d") == b"a draft"
            check = vault.check()
            assert not check.is_whole
            assert f"vault.db: row {first}" in {trouble.place for trouble in check.damaged}
            assert len(check.strays) == SHARD_ROWS
            # A finish: a draft goes, a sealed interview comes, in the list that is whole.
            number = len(vault.rows(SEALED))
            with vault.write() as transaction:
                transaction.put(SEALED, f"new {number}", b"new", {})
                transaction.put(DRAFT, "d", b"a draft", {})
                transaction.put(DRAFT, "gone", b"finished", {})
            with vault.write() as transaction:
                transaction.delete("gone")
            assert vault.read(f"new {number}") == b"new"
    assert stored(folder, first) == before
    assert second != first


def test_nothing_is_shredded_while_a_list_cannot_be_read(folder: Path, lists: dict[Sort, list[int]]) -> None:
    """Its key would go too, and with it the last hope for what the list named."""
    first, _ = lists[Sort.OUTBOX]
    spoil(folder, first)
    keys = (folder / "vault.key").read_bytes()
    with contextlib.closing(Vault.open(folder, PASSPHRASE)) as vault:
        with pytest.raises(KnownError) as raised, vault.write() as transaction:
            transaction.delete(f"r{SHARD_ROWS}")
        assert raised.value.code is Code.VAULT_DAMAGED
        assert raised.value.facts["place"] == f"vault.db: row {first}"
        assert vault.read(f"r{SHARD_ROWS}") == b"sealed %d" % SHARD_ROWS
        assert vault.read("d") == b"a draft"
    assert (folder / "vault.key").read_bytes() == keys


def test_a_list_that_is_read_again_is_whole(folder: Path, lists: dict[Sort, list[int]]) -> None:
    """A sector that gave nothing once and is well the next time has cost nothing."""
    first, _ = lists[Sort.OUTBOX]
    raw = stored(folder, first)
    spoil(folder, first)
    with contextlib.closing(Vault.open(folder, PASSPHRASE)) as vault:
        put(vault, "pack", "pack", b"another pack")
    with contextlib.closing(sqlite3.connect(folder / "vault.db")) as database, database:
        database.execute("UPDATE rows SET payload = ? WHERE number = ?", (raw, first))
    with contextlib.closing(Vault.open(folder, PASSPHRASE)) as vault:
        assert vault.broken_lists == ()
        assert len(vault.rows(SEALED)) == COUNT
        assert vault.check().is_whole
        with vault.write() as transaction:
            transaction.delete("r0")
        assert vault.row("r0") is None


@pytest.mark.parametrize("sort", [Sort.LASTING, Sort.ROOT])
def test_without_another_list_nobody_knows_whose_laptop_it_is(
    folder: Path, lists: dict[Sort, list[int]], sort: Sort
) -> None:
    """A chain that went on from an older entry would be a fork."""
    spoil(folder, lists[sort][0])
    with pytest.raises(KnownError) as raised:
        Vault.open(folder, PASSPHRASE)
    assert raised.value.code is Code.VAULT_DAMAGED
