"""What a receipt confirms is shredded: neither an old image of the disk nor a crash brings it back."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.base.errors import Code, KnownError
from app.vault.database import StoredRow, Writing
from app.vault.index import DRAFT, SEALED, SEALED_FILE, Sort
from app.vault.keyring import Keyring
from app.vault.vault import Vault
from tests.helpers import stranger
from tests.helpers.killed_at import killed_at_each_step
from tests.unit.vault.test_vault_remains import ciphertext_of, everything_in, occurs
from tests.unit.vault.test_vault_rows import CHEAP, PASSPHRASE, put

GONE = {"r0": b"confirmed interview 0" * 50, "r1": b"confirmed interview 1" * 50}
STAYS = {"r2": b"waiting interview" * 50, "r3": b"another that waits" * 50}
FILE_GONE = b"the photo of a contract" * 50
EPOCH, OUTBOX = 3, 5


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    made = Vault.create(folder, PASSPHRASE, CHEAP)
    for row_id, payload in (GONE | STAYS).items():
        put(made, SEALED, row_id, payload)
    put(made, SEALED_FILE, "r0/1", FILE_GONE)
    put(made, DRAFT, "d", b"a draft")
    put(made, "pack", "pack", b"the pack")
    yield made
    made.close()


def shred(vault: Vault) -> None:
    with vault.write() as transaction:
        for row_id in (*GONE, "r0/1"):
            transaction.delete(row_id)


def image_of(vault: Vault, folder: Path, name: str) -> Path:
    """A copy of both files, as somebody takes one who has the laptop for a minute."""
    vault.close()
    target = folder.parent / name
    shutil.copytree(folder, target)
    return target


def readable(image: Path, keys_of: Path) -> str:
    """Everything that opens of one folder's rows with the keys of another's key file."""
    held = stranger.keys(keys_of, PASSPHRASE)
    opened = stranger.opened(stranger.stored(image), held)
    return "".join((row.content or b"").decode("latin-1") for row in opened)


def brings_back(image: Path, keys_of: Path) -> bool:
    found = readable(image, keys_of)
    return any(one.decode() in found for one in (*GONE.values(), FILE_GONE))


def test_an_old_image_and_the_new_keys_open_nothing_that_was_shredded(vault: Vault, folder: Path) -> None:
    before = image_of(vault, folder, "before")
    assert brings_back(before, before)
    again = Vault.open(folder, PASSPHRASE)
    shred(again)
    again.close()
    assert not brings_back(before, folder)
    assert not brings_back(folder, folder)
    found = readable(folder, folder)
    assert all(one.decode() in found for one in STAYS.values())
    assert stranger.generations(folder, OUTBOX) == {2}


def test_that_would_be_noticed_if_the_outbox_key_were_not_wiped(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = image_of(vault, folder, "before")
    monkeypatch.setattr(Keyring, "keep_only", lambda *_: None)
    again = Vault.open(folder, PASSPHRASE)
    shred(again)
    again.close()
    assert not brings_back(folder, folder)
    assert brings_back(before, folder)


def test_that_epoch_keys_are_wiped_would_be_noticed_too(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def left(name: str) -> bool:
        image = image_of(vault_now[0], folder, name)
        vault_now[0] = Vault.open(folder, PASSPHRASE)
        put(vault_now[0], SEALED, "d", b"finished")
        vault_now[0].close()
        return "a draft" in readable(image, folder)

    vault_now = [vault]
    assert not left("wiped")
    vault_now[0] = Vault.open(folder, PASSPHRASE)
    with vault_now[0].write() as transaction:
        transaction.put(DRAFT, "d", b"a draft", {})
    monkeypatch.setattr(Keyring, "keep_only", lambda *_: None)
    assert left("not wiped")


def test_killed_at_any_step_it_is_shredded_or_still_there(vault: Vault, folder: Path) -> None:
    vault.close()
    before = folder.parent / "before"
    shutil.copytree(folder, before)
    again = Vault.open(folder, PASSPHRASE)
    with killed_at_each_step(folder) as taken:
        shred(again)
    again.close()
    shredded = []
    for left in taken:
        opened = Vault.open(left, PASSPHRASE)
        ids = {row.id for kind in (SEALED, SEALED_FILE) for row in opened.rows(kind)}
        shredded.append(ids == set(STAYS))
        assert shredded[-1] or ids == {*GONE, *STAYS, "r0/1"}
        assert opened.check().is_whole
        assert opened.read("d") == b"a draft"
        opened.close()
        assert stranger.generations(left, OUTBOX) == {2 if shredded[-1] else 1}
        assert stranger.generations(left, EPOCH) == {1}
        assert brings_back(before, left) is not shredded[-1]
    assert len(taken) > 8
    assert shredded == sorted(shredded)
    assert (shredded[0], shredded[-1]) == (False, True)


@pytest.mark.parametrize(
    "change",
    [
        lambda t: t.put(SEALED, "r0", b"another content", {}),
        lambda t: t.put(DRAFT, "r0", b"taken back", {}),
        lambda t: t.put("confirmed", "r0", b"only its hash", {}),
        lambda t: t.put(SEALED_FILE, "r0/1", b"another file", {}),
        lambda t: t.delete("r0/1"),
    ],
)
def test_whatever_takes_its_place_the_key_goes(
    vault: Vault, folder: Path, change: Callable[[object], None]
) -> None:
    before = image_of(vault, folder, "before")
    again = Vault.open(folder, PASSPHRASE)
    with again.write() as transaction:
        change(transaction)
    assert again._now.outbox == 2
    again.close()
    # The lists are under another key: of all that was sealed then, nothing opens any more.
    assert not brings_back(before, folder)
    Vault.open(folder, PASSPHRASE).close()


def test_the_shredded_rows_leave_the_file(vault: Vault, folder: Path) -> None:
    earlier = [ciphertext_of(vault, row_id) for row_id in GONE]
    assert all(occurs(one, everything_in(folder)) for one in earlier)
    shred(vault)
    assert not any(occurs(one, everything_in(folder)) for one in earlier)


def test_finishing_and_describing_change_no_outbox_key(vault: Vault) -> None:
    with vault.write() as transaction:
        transaction.describe("r2", {"handed_over": "2026-11-21"})
    put(vault, SEALED, "d", b"finished")
    put(vault, "confirmed", "c", b"x")
    assert vault._now == (2, 1)
    with vault.write() as transaction:
        transaction.delete("c")
    assert vault._now == (2, 1)


def test_a_finish_writes_one_outbox_list_however_many_there_are(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    with vault.write() as transaction:
        for number in range(300):
            transaction.put(SEALED, f"many-{number}", b"x", {})
    written: list[int] = []
    real = Writing.put

    def put_row(writing: Writing, row: StoredRow) -> None:
        written.append(row.number)
        real(writing, row)

    monkeypatch.setattr(Writing, "put", put_row)
    put(vault, SEALED, "d", b"finished")
    lists = {number for number, shard in vault._index.shards.items() if shard.sort is Sort.OUTBOX}
    assert len(lists) == 5
    assert len(lists & set(written)) == 1
    written.clear()
    with vault.write() as transaction:
        transaction.delete("many-7")
    assert lists <= set(written)
    assert len(written) == len(lists) + 1


def test_a_key_that_could_not_be_erased_is_told_and_erased_later(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise KnownError(Code.FILE_UNWRITABLE, path="vault.key", reason="bad sector")

    with monkeypatch.context() as patch:
        patch.setattr(Keyring, "keep_only", refuse)
        shred(vault)
    assert vault.erasure_pending
    assert stranger.generations(folder, OUTBOX) == {1, 2}
    put(vault, "confirmed", "c", b"x")
    assert not vault.erasure_pending
    assert stranger.generations(folder, OUTBOX) == {2}
