"""An upgrade loses nothing: cut off, refused or failed at any step, the vault is the old one or the new."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.base.errors import Code, KnownError
from app.crypto.padding import pad
from app.crypto.rows import seal_row
from app.vault import upgrades, upgrading
from app.vault.database import StoredRow
from app.vault.index import ROOT, Index, Shard, Sort, dump_root
from app.vault.pages import PageType
from app.vault.sealed import Sealer
from app.vault.vault import Vault
from tests.helpers import stranger
from tests.helpers.killed_at import failing_at, killed_at_each_step
from tests.helpers.looking import inspect
from tests.unit.vault.test_vault_check import in_database
from tests.unit.vault.test_vault_remains import everything_in, occurs
from tests.unit.vault.test_vault_rows import CHEAP, PASSPHRASE, put

FORMATS = Path(__file__).resolve().parents[2] / "formats"
BLOB = bytes(range(256)) * 16
VERSIONS = (1, 2)
PASS, OUTBOX = 2, 5
LEFT = {"vault.key", "vault.db", "vault.db-journal", "vault.lock"}


def old_vault(tmp_path: Path, version: int) -> Path:
    folder = tmp_path / f"data-{version}"
    shutil.copytree(FORMATS / f"vault-{version}", folder)
    return folder


def holds_everything(folder: Path, version: int) -> bool:
    with closing(Vault.open(folder, PASSPHRASE)) as vault:
        found = {row.id: vault.read(row.id) for kind in vault.kinds() for row in vault.rows(kind)}
        assert vault.check().is_whole
        assert vault._database.layout == 3
        put(vault, "draft", "more", b"goes on")
    expected = {"d1": BLOB, "d2": b"draft two", "pack": "пакет".encode()}
    if version == 2:
        expected["d2/photo"] = BLOB
    assert {path.name for path in folder.iterdir()} <= LEFT
    return {row_id: found.get(row_id) for row_id in expected} == expected


def layout_of(folder: Path) -> int:
    return int.from_bytes((folder / "vault.db").read_bytes()[60:64], "big")


@pytest.mark.parametrize("version", VERSIONS)
def test_sealed_interviews_get_keys_and_can_then_be_shredded(tmp_path: Path, version: int) -> None:
    folder = old_vault(tmp_path, version)
    assert holds_everything(folder, version)
    before = tmp_path / "before"
    shutil.copytree(folder, before)
    labels = {row.label for row in stranger.rows(before, PASSPHRASE)}
    assert {"root", "list", "outbox-list", "sealed", "draft", "row"} >= labels > {"sealed", "outbox-list"}
    with closing(Vault.open(folder, PASSPHRASE)) as vault, vault.write() as transaction:
        transaction.delete("d1")
    held = stranger.keys(folder, PASSPHRASE)
    assert not any(row.content == BLOB for row in stranger.opened(stranger.stored(before), held))


@pytest.mark.parametrize("version", VERSIONS)
def test_the_copys_keys_are_overwritten(tmp_path: Path, version: int) -> None:
    folder = old_vault(tmp_path, version)
    before, removed = everything_in(folder), {}
    unlink = Path.unlink

    def watched(path: Path, missing_ok: bool = False) -> None:
        if path.is_file():
            removed[path.name] = path.read_bytes()
        unlink(path, missing_ok)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "unlink", watched)
        Vault.open(folder, PASSPHRASE).close()
    assert removed.keys() == {"vault.key.done-3", "vault.db.before-3"}
    assert not any(occurs(raw, before) for raw in removed.values())
    assert len(stranger.generations(folder, PASS)) == 1


@pytest.mark.parametrize("version", VERSIONS)
def test_killed_at_any_step_nothing_is_lost(tmp_path: Path, version: int) -> None:
    folder = old_vault(tmp_path, version)
    with killed_at_each_step(folder) as taken:
        Vault.open(folder, PASSPHRASE).close()
    assert len(taken) > 12
    names = {path.name for left in taken for path in left.iterdir()}
    assert {"vault.key.before-3", "vault.db.before-3", "vault.key.done-3"} <= names
    for left in taken:
        assert holds_everything(left, version), left
        assert stranger.generations(left, OUTBOX) == {1}


@pytest.mark.parametrize(
    ("version", "error"),
    [(1, KnownError(Code.DISK_FULL, path="x")), (2, OSError(28, "No space left")), (2, MemoryError())],
    ids=["full disk", "refused", "out of memory"],
)
def test_failed_at_any_step_nothing_is_lost(tmp_path: Path, version: int, error: BaseException) -> None:
    step, over = 0, False
    while not over:
        folder = tmp_path / f"failed-{step}"
        shutil.copytree(FORMATS / f"vault-{version}", folder)
        with failing_at(step, lambda: error) as begun:
            try:
                Vault.open(folder, PASSPHRASE).close()
            except (KnownError, OSError, MemoryError):
                pass
            else:
                over = begun[0] <= step
        assert holds_everything(folder, version)
        shutil.rmtree(folder)
        step += 1
    assert step > 12


@pytest.mark.parametrize("version", VERSIONS)
def test_where_the_check_fails_the_old_vault_is_back_to_the_byte(
    tmp_path: Path, version: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = old_vault(tmp_path, version)
    before = {name: (folder / name).read_bytes() for name in ("vault.key", "vault.db")}
    seal = Sealer.seal_entry

    def spoils(sealer: Sealer, entry: object, now: object, payload: bytes) -> object:
        row = seal(sealer, entry, now, payload)
        row.payload = row.payload[:-1] + bytes([row.payload[-1] ^ 1])
        return row

    with monkeypatch.context() as patch:
        patch.setattr(Sealer, "seal_entry", spoils)
        with pytest.raises(KnownError) as raised:
            Vault.open(folder, PASSPHRASE)
        assert raised.value.code is Code.VAULT_DAMAGED
        assert {name: (folder / name).read_bytes() for name in before} == before
        assert {path.name for path in folder.iterdir()} <= LEFT
        # Without the check it would have been taken for whole.
        patch.setattr(upgrading, "_require_readable", lambda *_: None)
        spoilt = Vault.open(folder, PASSPHRASE)
        assert not spoilt.check().is_whole
        spoilt.close()


@pytest.mark.parametrize("version", VERSIONS)
def test_a_row_that_was_damaged_before_does_not_keep_the_others_out(tmp_path: Path, version: int) -> None:
    folder = old_vault(tmp_path, version)
    numbers = {}
    for row in stranger.rows(folder, PASSPHRASE):
        if row.number and row.content == BLOB:
            numbers["d1"] = row.number
    in_database(folder, f"UPDATE rows SET payload = zeroblob(4096) WHERE number = {numbers['d1']}")
    with closing(Vault.open(folder, PASSPHRASE)) as vault:
        (trouble,) = vault.check().damaged
        assert trouble.id == "d1"
        assert vault.read("d2") == b"draft two"
        assert vault._database.layout == 3


def test_a_later_rung_is_climbed_in_the_same_transaction(tmp_path: Path) -> None:
    folder = old_vault(tmp_path, 1)

    def fails(*_: object) -> None:
        raise ZeroDivisionError

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(upgrades.climb, "__defaults__", ((*upgrades.UPGRADES, fails),))
        with pytest.raises(ZeroDivisionError):
            Vault.open(folder, PASSPHRASE)
    assert layout_of(folder) == 1
    assert holds_everything(folder, 1)


def test_a_wrong_passphrase_upgrades_nothing(tmp_path: Path) -> None:
    folder = old_vault(tmp_path, 2)
    raw = everything_in(folder)
    with pytest.raises(KnownError):
        Vault.open(folder, "wrong")
    (folder / "vault.lock").unlink()
    assert everything_in(folder) == raw


def test_the_root_list_tells_the_sort_of_each_list(tmp_path: Path) -> None:
    folder = old_vault(tmp_path, 2)
    Vault.open(folder, PASSPHRASE).close()
    found = {row.number: row for row in stranger.rows(folder, PASSPHRASE)}
    root = json.loads(stranger.unpadded(found[0].content or b""))
    assert (root["v"], root["outbox"]) == (2, 1)
    told = {number: sort for number, _, sort in root["lists"]}
    assert {number: {"list": 0, "outbox-list": 1}[found[number].label] for number in told} == told


def as_layout_2(vault: Vault) -> None:
    """Write a vault's rows as layout 2 had them: one label, lasting lists only, no keys of sealed rows."""
    old, now, index, keyring = Sealer(vault._keyring, 2), vault._now, vault._index, vault._keyring
    lists = {}
    stored = vault._database.read(vault._database.numbers())
    with vault._database.write() as writing:
        for number, shard in index.shards.items():
            entries = {}
            for entry in shard.entries.values():
                plain = replace(entry, key=entry.key if entry.kind == "attachment" else "")
                payload = vault._sealer.open_entry(stored[entry.number], entry, now)
                writing.put(old.seal_entry(plain, now, payload))
                entries[entry.id] = plain
            lists[number] = Shard(shard.revision, entries, shard.sort if number == ROOT else Sort.LASTING)
        numbers = [number for number in lists if number != ROOT]
        for row in old.seal_lists(Index(lists, {}), numbers, now):
            writing.put(row)
        root = json.loads(dump_root(Index(lists, {}, index.next_number), 0)) | {"v": 1}
        root["lists"] = [[number, revision] for number, revision, _ in root["lists"]]
        del root["outbox"]
        revision = lists[ROOT].revision
        parts = ("row", keyring.vault_id, ROOT, revision, now.epoch)
        sealed = seal_row(keyring.epoch_key(now.epoch), pad(json.dumps(root).encode()), *parts)
        writing.put(StoredRow(number=ROOT, revision=revision, epoch=now.epoch, payload=sealed))
        writing.set_layout(2)
    keyring._file.wipe(PageType.OUTBOX, now.outbox)


def test_many_rows_of_every_sort_come_along(tmp_path: Path) -> None:
    expected: dict[str, tuple[str, bytes]] = {}
    with closing(Vault.create(tmp_path / "data", PASSPHRASE, CHEAP)) as vault:
        with vault.write() as transaction:
            for kind in ("chain", "sealed", "definition", "sealed-file", "draft", "attachment"):
                for n in range(70 if kind in ("chain", "sealed") else 3):
                    expected[f"{kind}-{n}"] = (kind, f"content {n}".encode())
                    transaction.put(kind, f"{kind}-{n}", f"content {n}".encode(), {"n": n})
        order = {kind: [row.number for row in vault.rows(kind)] for kind in vault.kinds()}
        as_layout_2(vault)
    assert inspect(vault.folder).layout == 2
    assert inspect(vault.folder).is_whole
    with closing(Vault.open(vault.folder, PASSPHRASE)) as again:
        found = {row.id: (kind, again.read(row.id)) for kind in again.kinds() for row in again.rows(kind)}
        assert found == expected
        assert {kind: [row.number for row in again.rows(kind)] for kind in again.kinds()} == order
        assert [row.summary["n"] for row in again.rows("sealed")] == list(range(70))
        assert len([shard for shard in again._index.shards.values() if shard.sort is Sort.OUTBOX]) == 2
        assert again.check().is_whole
    Vault.open(vault.folder, PASSPHRASE).close()
