"""Looking whether a desk is whole: what is found, and that not one byte of it changes."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from app.actions import merging, opening, passphrases, verifying
from app.actions.chain_log import CHAIN
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.vault.reading import LookedVault
from app.vault.vault import Vault
from tests.helpers.desks import PASSPHRASE
from tests.helpers.fieldwork import finish, stick


def refused(code: Code) -> pytest.RaisesExc[KnownError]:
    return pytest.RaisesExc(KnownError, check=lambda error: error.code is code)


def bytes_of(folder: Path) -> dict[str, str]:
    return {one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in sorted(folder.iterdir())}


@pytest.fixture
def laptop(desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path) -> Path:
    """The folder of a closed laptop with two finished interviews."""
    finish(desk, clock, 2)
    desk.close()
    return tmp_path / "laptop"


def test_a_whole_laptop_is_told_with_its_chain(laptop: Path) -> None:
    before = bytes_of(laptop)
    found = verifying.look(laptop, PASSPHRASE)
    assert found.is_whole
    assert found.rows.counts["sealed"] == 2
    (chain,) = found.chains
    assert (chain.first, chain.last, chain.gaps, chain.fork) == (0, chain.entries - 1, (), None)
    assert chain.to_moment == "2026-11-21T09:31:00+00:00"
    assert "whole" in found.in_words().splitlines()[-1]
    assert found.to_json()["chains"][0]["whole"] is True
    assert bytes_of(laptop) == before


def test_a_coordinators_chains_are_told_with_what_is_missing(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    finish(desk, clock, 3)
    merging.add_bundles(coordinator, [stick(desk, clock, tmp_path / "b.dala")])
    opened = verifying.look_open(coordinator)
    coordinator.close()
    before = bytes_of(tmp_path / "office")
    found = verifying.look(tmp_path / "office", PASSPHRASE)
    assert opened == found
    assert found.is_whole
    assert [chain.device for chain in found.chains] == [desk.device.device]
    assert found.rows.counts[merging.INTERVIEW] == 3
    assert bytes_of(tmp_path / "office") == before


def test_a_copied_laptop_shows_as_a_fork(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    desk.close()
    shutil.copytree(tmp_path / "laptop", tmp_path / "copy")
    for number, folder in enumerate(("laptop", "copy")):
        laptop = opening.unlock(tmp_path / folder, PASSPHRASE)
        assert isinstance(laptop, EnumeratorDesk)
        finish(laptop, clock)
        merging.add_bundles(coordinator, [stick(laptop, clock, tmp_path / f"{number}.dala")])
        laptop.close()
    coordinator.close()
    found = verifying.look(tmp_path / "office", PASSPHRASE)
    assert not found.is_whole
    assert found.chains[0].fork is not None
    assert "the laptop was copied" in found.in_words()


def test_a_damaged_row_is_told_and_what_surrounds_it_is_not(laptop: Path) -> None:
    with sqlite3.connect(laptop / "vault.db") as database:
        number, payload = database.execute(
            "SELECT number, payload FROM rows ORDER BY length(payload) DESC LIMIT 1"
        ).fetchone()
        damaged = bytes([payload[0] ^ 1]) + payload[1:]
        database.execute("UPDATE rows SET payload = ? WHERE number = ?", (damaged, number))
    database.close()
    found = verifying.look(laptop, PASSPHRASE)
    assert not found.is_whole
    assert len(found.rows.damaged) == 1
    assert "damaged:" in found.in_words()
    assert found.in_words().endswith("NOT WHOLE")
    assert found.to_json()["damaged"][0]["kind"] == found.rows.damaged[0].kind


def change_entry(desk: EnumeratorDesk) -> None:
    """The laptop's own keys are there, but an entry says something else than what was signed."""
    row = desk.vault.rows(CHAIN)[0]
    content = desk.vault.read(row.id)
    place = content.index(b"final")
    with desk.vault.write() as transaction:
        transaction.put(CHAIN, row.id, content[:place] + b"void " + content[place + 5 :], dict(row.summary))


def drop_chain(desk: EnumeratorDesk) -> None:
    with desk.vault.write() as transaction:
        for row in desk.vault.rows(CHAIN):
            transaction.delete(row.id)


@pytest.mark.parametrize("harm", [change_entry, drop_chain])
def test_a_chain_that_does_not_fit_is_told(
    desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path, harm: Callable[[EnumeratorDesk], None]
) -> None:
    finish(desk, clock, 2)
    harm(desk)
    desk.close()
    found = verifying.look(tmp_path / "laptop", PASSPHRASE)
    assert found.rows.is_whole
    assert not found.is_whole
    assert found.chains[0].gaps


def test_rows_that_say_whose_desk_it_is_may_be_lost(desk: EnumeratorDesk, tmp_path: Path) -> None:
    with desk.vault.write() as transaction:
        transaction.put("pack", "pack", b"{}", {})
    desk.close()
    found = verifying.look(tmp_path / "laptop", PASSPHRASE)
    assert found.unread
    assert not found.is_whole
    assert "cannot be read" in found.in_words()


def test_a_laptop_of_before_there_were_chains_has_none(desk: EnumeratorDesk, tmp_path: Path) -> None:
    with desk.vault.write() as transaction:
        transaction.delete("signer")
        for row in desk.vault.rows(CHAIN):
            transaction.delete(row.id)
    desk.close()
    assert verifying.look(tmp_path / "laptop", PASSPHRASE).chains == ()


def test_where_the_list_of_all_rows_is_lost_the_rest_is_told_all_the_same(laptop: Path) -> None:
    with sqlite3.connect(laptop / "vault.db") as connection:
        connection.execute("UPDATE rows SET payload = zeroblob(4096) WHERE number = 0")
    connection.close()
    found = verifying.look(laptop, PASSPHRASE)
    assert [trouble.place for trouble in found.rows.damaged] == ["vault.db: row 0"]
    assert found.unread
    assert found.in_words().splitlines()[-1] == "NOT WHOLE"


def test_what_cannot_be_looked_at_says_why(laptop: Path, tmp_path: Path) -> None:
    with refused(Code.VAULT_MISSING):
        verifying.look(tmp_path / "none", PASSPHRASE)
    with refused(Code.VAULT_LOCKED):
        verifying.look(laptop, "not it at all")
    opened = Vault.open(laptop, PASSPHRASE)
    with refused(Code.VAULT_IN_USE):
        verifying.look(laptop, PASSPHRASE)
    opened.close()
    desk = opening.unlock(laptop, PASSPHRASE)
    passphrases.panic(desk)
    with refused(Code.VAULT_CLOSED):
        verifying.look(laptop, PASSPHRASE)


def test_a_looked_at_vault_reads_as_an_open_one_and_writes_nothing(laptop: Path) -> None:
    vault = Vault.open(laptop, PASSPHRASE)
    rows = {row.id: vault.read(row.id) for kind in vault.kinds() for row in vault.rows(kind)}
    vault.close()
    before = bytes_of(laptop)
    looked = LookedVault(laptop, PASSPHRASE)
    assert {row.id: looked.read(row.id) for kind in looked.kinds() for row in looked.rows(kind)} == rows
    assert list(looked.read_many(rows)) == list(rows.values())
    with pytest.raises(RuntimeError, match="only looked at"), looked.write() as transaction:
        transaction.put("pack", "pack", b"other", {})
    assert bytes_of(laptop) == before
    looked.close()
    looked.close()
    again = Vault.open(laptop, PASSPHRASE)
    assert again.read("pack") == rows["pack"]
    again.close()


def test_opening_it_instead_would_change_bytes(laptop: Path) -> None:
    """The control: a key page that lost one copy is mended by opening, and left alone by looking."""
    with (laptop / "vault.key").open("r+b") as file:
        file.seek(4096)
        file.write(bytes(4096))
    before = bytes_of(laptop)
    found = verifying.look(laptop, PASSPHRASE)
    assert found.rows.single_copies
    assert "one copy is lost" in found.in_words()
    assert bytes_of(laptop) == before
    opening.unlock(laptop, PASSPHRASE).close()
    assert bytes_of(laptop) != before
