"""A look at a vault tells everything that is not whole, and changes not one byte of it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.base.errors import Code, KnownError
from app.vault.database import Writing
from app.vault.keyring import Keyring
from app.vault.pages import PAGE_SIZE
from app.vault.sealed import Sealer
from app.vault.vault import Vault, VaultCheck
from tests.helpers.looking import inspect
from tests.unit.vault.test_vault_rows import CHEAP, PASSPHRASE, code_of, put

FORMATS = Path(__file__).resolve().parents[2] / "formats"
KINDS = {"draft": 2, "attachment": 1, "sealed": 3, "sealed-file": 1, "chain": 1}


def fill(vault: Vault) -> None:
    for kind, count in KINDS.items():
        for n in range(count):
            put(vault, kind, f"{kind}-{n}", f"{kind} {n}".encode() * 900)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed vault with rows of every sort."""
    vault = Vault.create(tmp_path / "Папка с ключом", PASSPHRASE, CHEAP)
    fill(vault)
    vault.close()
    return vault.folder


def everything(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}


def looked(folder: Path) -> VaultCheck:
    """What a look finds; the folder must be as it was, to the byte."""
    before, names = everything(folder), folder.stat().st_mtime_ns
    try:
        return inspect(folder)
    finally:
        assert everything(folder) == before
        assert folder.stat().st_mtime_ns == names


def in_database(folder: Path, *statements: str) -> None:
    with closing(sqlite3.connect(folder / "vault.db", isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def number_of(folder: Path, row_id: str) -> int:
    with closing(Vault.open(folder, PASSPHRASE)) as vault:
        row = vault.row(row_id)
    assert row is not None
    return row.number


def test_a_whole_vault_is_counted(folder: Path) -> None:
    found = looked(folder)
    assert found.is_whole
    assert found == VaultCheck(3, KINDS)
    assert found.rows == 8
    with closing(Vault.open(folder, PASSPHRASE)) as vault:
        assert vault.check() == found


def test_progress_counts_rows(folder: Path) -> None:
    told: list[tuple[int, int | None]] = []
    inspect(folder, PASSPHRASE, lambda done, total: told.append((done, total)))
    assert told == [(8, 8)]


@pytest.mark.parametrize("spoilt", ["zeroblob(5000)", "x'00'", "'text'", "CAST(x'ff' AS TEXT)", "7", "1e99"])
@pytest.mark.parametrize("kind", KINDS)
def test_an_altered_row_is_told_and_the_others_are_counted(folder: Path, kind: str, spoilt: str) -> None:
    number = number_of(folder, f"{kind}-0")
    in_database(folder, f"UPDATE rows SET payload = {spoilt} WHERE number = {number}")
    with closing(Vault.open(folder, PASSPHRASE)) as vault, pytest.raises(KnownError) as raised:
        vault.read(f"{kind}-0")
    assert code_of(raised) is Code.VAULT_DAMAGED
    found = looked(folder)
    (trouble,) = found.damaged
    assert (trouble.kind, trouble.id, trouble.place) == (kind, f"{kind}-0", f"vault.db: row {number}")
    assert found.rows == 7
    assert not found.is_whole


def test_missing_and_unlisted_rows_are_told(folder: Path) -> None:
    number = number_of(folder, "sealed-1")
    in_database(folder, f"UPDATE rows SET number = 900 WHERE number = {number}")
    found = looked(folder)
    assert [trouble.id for trouble in found.missing] == ["sealed-1"]
    assert found.strays == (900,)
    assert not found.damaged
    assert not found.is_whole


def test_a_damaged_list_is_told_and_what_stands_in_others_is_counted(folder: Path) -> None:
    with closing(Vault.open(folder, PASSPHRASE)) as vault:
        home = vault._index.homes["sealed-0"]
    in_database(folder, f"UPDATE rows SET revision = revision + 1 WHERE number = {home}")
    found = looked(folder)
    assert [trouble.place for trouble in found.damaged] == [f"vault.db: row {home}"]
    assert found.counts == {"draft": 2, "attachment": 1, "chain": 1}
    assert len(found.strays) == 4


@pytest.mark.parametrize("column", ["revision", "epoch", "payload"])
@pytest.mark.parametrize("spoilt", ["'text'", "-1", "0.5", "9223372036854775807", "CAST(x'ff' AS TEXT)"])
@pytest.mark.parametrize("number", [0, 1])
def test_columns_that_hold_something_else_are_damage(
    folder: Path, number: int, column: str, spoilt: str
) -> None:
    in_database(folder, f"UPDATE rows SET {column} = {spoilt} WHERE number = {number}")
    (trouble,) = looked(folder).damaged
    # Of a root list that names an epoch which never was, the key is what is missing.
    assert trouble.place in (f"vault.db: row {number}", "vault.key: epoch 9223372036854775807")


def test_without_the_root_list_that_is_all_there_is_to_tell(folder: Path) -> None:
    in_database(folder, "DELETE FROM rows WHERE number = 0")
    found = looked(folder)
    assert [trouble.place for trouble in found.damaged] == ["vault.db: row 0"]
    assert found.rows == 0


def test_a_page_with_one_copy_left_is_told_and_mended_by_opening_only(folder: Path) -> None:
    raw = bytearray((folder / "vault.key").read_bytes())
    raw[PAGE_SIZE + 20] ^= 1
    (folder / "vault.key").write_bytes(raw)
    found = looked(folder)
    assert found.single_copies == ("vault.key: passphrase",)
    assert found.is_whole
    Vault.open(folder, PASSPHRASE).close()
    assert looked(folder).single_copies == ()


def test_pages_that_sqlite_cannot_read_spoil_their_rows_only(folder: Path) -> None:
    with closing(Vault.open(folder, PASSPHRASE)) as vault:
        for n in range(60):
            put(vault, "chain", f"more-{n}", b"x")
    raw = (folder / "vault.db").read_bytes()
    size = int.from_bytes(raw[16:18], "big")
    leaves = [at for at in range(size, len(raw), size) if raw[at] == 13]
    rows = []
    for leaf in leaves[1:]:
        (folder / "vault.db").write_bytes(raw[:leaf] + b"\xff" + raw[leaf + 1 :])
        found = looked(folder)
        assert not found.is_whole
        rows.append(found.rows)
    assert max(rows) > 40


@pytest.mark.parametrize("spill", [True, False])
def test_a_write_that_was_cut_off_is_told_and_looked_behind(
    folder: Path, monkeypatch: pytest.MonkeyPatch, spill: bool
) -> None:
    cut = folder.parent / "cut"
    delete = Writing.delete

    def killed(writing: Writing, number: int) -> None:
        delete(writing, number)
        if cut.exists():
            return
        connection = writing._session.connection()
        if spill:
            connection.exec_driver_sql("PRAGMA cache_spill = 1")
            for n in range(3000):
                connection.exec_driver_sql(f"INSERT INTO rows VALUES ({5000 + n}, 1, 0, randomblob(5000))")
        shutil.copytree(folder, cut)

    with closing(Vault.open(folder, PASSPHRASE)) as vault, monkeypatch.context() as patch:
        patch.setattr(Writing, "delete", killed)
        with vault.write() as transaction:
            transaction.delete("chain-0")
    found = looked(cut)
    assert found.is_whole
    assert found.counts == KINDS
    assert found.is_pending is spill
    if spill:
        assert (cut / "vault.db").read_bytes() != (folder / "vault.db").read_bytes()
        with monkeypatch.context() as patch:
            patch.setattr("app.vault.looking.undo", lambda database, _journal: database)
            assert not looked(cut).is_whole
    with closing(Vault.open(cut, PASSPHRASE)) as vault:
        assert vault.check().counts == KINDS


def test_nothing_is_made_where_no_program_ever_was(folder: Path) -> None:
    for name in ("vault.lock", "vault.db-journal"):
        (folder / name).unlink()
    assert looked(folder).is_whole
    assert len(list(folder.iterdir())) == 2


@pytest.mark.parametrize("version", [1, 2])
def test_an_older_vault_is_looked_at_and_not_upgraded(tmp_path: Path, version: int) -> None:
    folder = tmp_path / "old"
    shutil.copytree(FORMATS / f"vault-{version}", folder)
    found = looked(folder)
    assert found.layout == version
    assert found.is_whole
    assert found.counts["sealed"] == 1


def refuse(folder: Path, passphrase: str = PASSPHRASE) -> Code:
    with pytest.raises(KnownError) as raised:
        inspect(folder, passphrase)
    return code_of(raised)


def test_what_cannot_be_looked_at_is_said(folder: Path, tmp_path: Path) -> None:
    assert refuse(tmp_path / "nothing") is Code.VAULT_MISSING
    assert refuse(folder, "wrong") is Code.VAULT_LOCKED
    with closing(Vault.open(folder, PASSPHRASE)):
        assert refuse(folder) is Code.VAULT_IN_USE
    (folder / "vault.db").write_bytes(b"not a database" * 100)
    assert refuse(folder) is Code.VAULT_DAMAGED
    (folder / "vault.db").unlink()
    assert refuse(folder) is Code.VAULT_DAMAGED


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Lets the program bind rows to nothing from then on."""

    def parts(_sealer: Sealer, *_: object) -> tuple[bytes | str | int, ...]:
        return ("row",)

    return lambda: monkeypatch.setattr(Sealer, "_parts", parts)


@pytest.mark.parametrize("is_bound", [True, False])
def test_exchanged_rows_are_told_because_each_is_bound_to_its_place(
    tmp_path: Path, bare: Callable[[], None], is_bound: bool
) -> None:
    if not is_bound:
        bare()
    with closing(Vault.create(tmp_path / "data", PASSPHRASE, CHEAP)) as vault:
        put(vault, "chain", "a", b"entry a")
        put(vault, "chain", "b", b"entry b")
    one, other = number_of(vault.folder, "a"), number_of(vault.folder, "b")
    in_database(
        vault.folder,
        "CREATE TEMP TABLE was AS SELECT * FROM rows",
        f"UPDATE rows SET payload = (SELECT payload FROM was WHERE number = {other}) WHERE number = {one}",
        f"UPDATE rows SET payload = (SELECT payload FROM was WHERE number = {one}) WHERE number = {other}",
    )
    found = looked(vault.folder)
    assert len(found.damaged) == (2 if is_bound else 0)
    if not is_bound:
        with closing(Vault.open(vault.folder, PASSPHRASE)) as again:
            assert again.read("a") == b"entry b"


@pytest.mark.parametrize("is_bound", [True, False])
@pytest.mark.parametrize("kind", ["draft", "chain"])
def test_an_older_state_of_a_row_is_told_because_each_is_bound_to_its_revision(
    tmp_path: Path, bare: Callable[[], None], is_bound: bool, kind: str
) -> None:
    if not is_bound:
        bare()
    with closing(Vault.create(tmp_path / "data", PASSPHRASE, CHEAP)) as vault:
        put(vault, kind, "a", b"earlier")
    older = (vault.folder / "vault.db").read_bytes()
    (tmp_path / "older.db").write_bytes(older)
    with closing(Vault.open(vault.folder, PASSPHRASE)) as vault:
        put(vault, kind, "a", b"later")
    in_database(
        vault.folder,
        f"ATTACH '{tmp_path / 'older.db'}' AS older",
        "UPDATE rows SET payload = (SELECT payload FROM older.rows WHERE number = 1) WHERE number = 1",
    )
    found = looked(vault.folder)
    assert [trouble.id for trouble in found.damaged] == (["a"] if is_bound else [])


def test_keys_are_not_mended_or_wiped_by_a_look(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(Vault.open(folder, PASSPHRASE)) as vault, monkeypatch.context() as patch:
        patch.setattr(Keyring, "keep_only", lambda *_: None)
        put(vault, "sealed", "draft-0", b"finished")
    assert looked(folder).is_whole
    Vault.open(folder, PASSPHRASE).close()
    assert looked(folder).is_whole
