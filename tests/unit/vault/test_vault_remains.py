"""What was typed is readable in no file; what was finished leaves nothing that a key on the laptop opens."""

from __future__ import annotations

import base64
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base.errors import Code, KnownError
from app.crypto.rows import SealBroken, bind, open_row
from app.vault.database import Writing
from app.vault.index import DRAFT
from app.vault.keyring import Keyring
from app.vault.pages import PAGE_SIZE, KeyFile, PageType
from app.vault.vault import Vault
from tests.unit.vault.test_vault_rows import CHEAP, PASSPHRASE, put

SENTENCE = "Паспорт у хозяина с мая, ол мені ұрды"
CHUNK = 48


def forms_of(text: str) -> list[bytes]:
    """The ways in which a text could lie in a file."""
    plain = [text.encode("utf-8"), text.encode("utf-16-le"), text.encode("utf-16-be")]
    escaped = text.encode("ascii", "backslashreplace")
    shifted = [base64.b64encode(b"x" * n + plain[0])[4:-8] for n in range(3)]
    return [*plain, escaped, *shifted]


def everything_in(folder: Path) -> bytes:
    return b"\0".join(p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file())


def ciphertext_of(vault: Vault, row_id: str) -> bytes:
    entry = vault._index.get(row_id)
    assert entry is not None
    return vault._database.read((entry.number,))[entry.number].payload


def occurs(ciphertext: bytes, raw: bytes) -> bool:
    """Whether any 48 bytes in a row of the ciphertext lie anywhere."""
    return any(ciphertext[n : n + CHUNK] in raw for n in range(0, len(ciphertext) - CHUNK, CHUNK))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    made = Vault.create(folder, PASSPHRASE, CHEAP)
    yield made
    made.close()


def draft(text: str, size: int = 9000) -> bytes:
    return text.encode() * (size // len(text.encode()) + 1)


def test_an_answer_is_readable_in_no_file(vault: Vault, folder: Path) -> None:
    for n in range(5):
        put(vault, DRAFT, "r", draft(SENTENCE + str(n)), title=SENTENCE)
        raw = everything_in(folder)
        assert not any(form in raw for form in forms_of(SENTENCE))
    put(vault, "sealed", "r", b"blob", code="K7QD")
    vault.close()
    raw = everything_in(folder)
    assert not any(form in raw for form in forms_of(SENTENCE))


def test_the_search_would_find_it(folder: Path) -> None:
    folder.mkdir()
    (folder / "leak").write_bytes(b"..." + base64.b64encode(b"ab" + SENTENCE.encode()))
    assert any(form in everything_in(folder) for form in forms_of(SENTENCE))


def test_each_earlier_ciphertext_is_gone_after_finish(vault: Vault, folder: Path) -> None:
    earlier = []
    for n in range(12):
        put(vault, DRAFT, "other", draft(f"other {n}", 3000 * (n % 5)))
        put(vault, DRAFT, "r", draft(f"answer {n}", 2000 * n), title="Almaty")
        earlier += [
            ciphertext_of(vault, "r"),
            ciphertext_of(vault, "other"),
            vault._database.read((0,))[0].payload,
        ]
    assert occurs(earlier[-3], everything_in(folder))
    put(vault, "sealed", "r", bytes(4096), code="K7QD")
    raw = everything_in(folder)
    assert not any(occurs(ciphertext, raw) for ciphertext in earlier)
    vault.close()
    raw = everything_in(folder)
    assert not any(occurs(ciphertext, raw) for ciphertext in earlier)
    assert vault.erasure_pending is False


def test_the_key_of_a_finished_draft_is_gone(vault: Vault, folder: Path) -> None:
    put(vault, DRAFT, "r", b"answers")
    put(vault, DRAFT, "other", b"goes on")
    epoch, ciphertext = vault._now.epoch, ciphertext_of(vault, "r")
    key = vault._keyring.epoch_key(epoch)
    wrapped = [page.payload for page in vault._keyring._file.live(PageType.EPOCH)]
    put(vault, "sealed", "r", b"blob")
    keys = [vault._keyring.data_key, vault._keyring.epoch_key(vault._now.epoch)]
    assert vault._now.epoch == epoch + 1
    assert key not in keys
    assert vault.read("other") == b"goes on"
    vault.close()
    assert not any(page in everything_in(folder) for page in wrapped)
    parts = ("draft", vault._keyring.vault_id, 1, 1, epoch)
    assert open_row(key, ciphertext, *parts)
    for other in keys:
        with pytest.raises(SealBroken):
            open_row(other, ciphertext, *parts)


def test_only_a_removed_draft_changes_the_epoch(vault: Vault) -> None:
    put(vault, DRAFT, "r", b"1")
    put(vault, DRAFT, "r", b"2")
    put(vault, "sealed", "s", b"blob")
    with vault.write() as transaction:
        transaction.delete("s")
    assert vault._now.epoch == 1
    with vault.write() as transaction:
        transaction.delete("r")
    assert vault._now.epoch == 2


def snapshots(folder: Path, monkeypatch: pytest.MonkeyPatch, vault: Vault) -> list[Path]:
    """What a process killed at each step of finishing leaves: copies of the folder."""
    taken: list[Path] = []

    def take() -> None:
        target = folder.parent / f"killed-{len(taken)}"
        shutil.copytree(folder, target)
        taken.append(target)

    write_page, put_row, delete_row = KeyFile._write, Writing.put, Writing.delete

    def page_written(file: KeyFile, slot: int, page: object) -> None:
        take()
        write_page(file, slot, page)
        take()

    def row_put(writing: Writing, row: object) -> None:
        put_row(writing, row)
        writing._session.connection().exec_driver_sql("PRAGMA cache_spill = 1")
        take()

    def row_deleted(writing: Writing, number: int) -> None:
        delete_row(writing, number)
        take()

    with monkeypatch.context() as patched:
        patched.setattr(KeyFile, "_write", page_written)
        patched.setattr(Writing, "put", row_put)
        patched.setattr(Writing, "delete", row_deleted)
        put(vault, "sealed", "r", bytes(9000), code="K7QD")
        take()
    return taken


def test_killed_at_any_step_of_finishing(vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    earlier = []
    for n in range(3):
        put(vault, DRAFT, "r", draft(f"answer {n}"))
        earlier.append(ciphertext_of(vault, "r"))
    put(vault, DRAFT, "other", b"goes on")
    taken = snapshots(folder, monkeypatch, vault)
    finished = []
    for left in taken:
        again = Vault.open(left, PASSPHRASE)
        row = again.row("r")
        assert row is not None
        finished.append(row.kind == "sealed")
        assert again.read("r") == (bytes(9000) if finished[-1] else draft("answer 2"))
        assert again.read("other") == b"goes on"
        assert len(again._keyring._file.live(PageType.EPOCH)) == 1
        gone = earlier if finished[-1] else earlier[:-1]
        again.close()
        raw = everything_in(left)
        assert not any(occurs(ciphertext, raw) for ciphertext in gone)
        (epoch,) = KeyFile.read(left / "vault.key").live(PageType.EPOCH)
        assert epoch.generation == (2 if finished[-1] else 1)
    assert finished == sorted(finished)
    assert finished[0] is False
    assert finished[-1] is True


def test_a_key_that_could_not_be_erased_is_erased_at_the_next_write(
    vault: Vault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_keyring: Keyring, _epoch: int) -> None:
        raise KnownError(Code.FILE_UNWRITABLE, path="vault.key", reason="bad sector")

    put(vault, DRAFT, "r", b"answers")
    with monkeypatch.context() as patched:
        patched.setattr(Keyring, "keep_only", refuse)
        put(vault, "sealed", "r", b"blob")
    assert vault.erasure_pending
    assert vault.read("r") == b"blob"
    put(vault, DRAFT, "q", b"next")
    assert not vault.erasure_pending
    assert len(KeyFile.read(folder / "vault.key").live(PageType.EPOCH)) == 1


def test_free_pages_look_random(vault: Vault, folder: Path) -> None:
    raw = (folder / "vault.key").read_bytes()
    free = raw[5 * PAGE_SIZE : 6 * PAGE_SIZE]
    assert len(set(free)) > 200


def test_associated_data_tells_parts_apart() -> None:
    assert bind("row", b"ab", 1) != bind("row", b"a", b"b", 1)
