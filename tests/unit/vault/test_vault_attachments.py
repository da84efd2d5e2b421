"""Files of a draft have a key each, which goes with them; finishing another interview leaves them alone."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base.errors import Code, KnownError
from app.vault.database import Database
from app.vault.files import DATABASE_NAME
from app.vault.index import ATTACHMENT, DRAFT
from app.vault.vault import Vault
from tests.helpers import stranger
from tests.unit.vault.test_vault_remains import ciphertext_of, everything_in, occurs
from tests.unit.vault.test_vault_rows import CHEAP, PASSPHRASE, put

FORMATS = Path(__file__).resolve().parents[2] / "formats"
PHOTO = b"a photo of the contract, page 1 " * 400


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    made = Vault.create(folder, PASSPHRASE, CHEAP)
    put(made, ATTACHMENT, "r/photo", PHOTO)
    put(made, DRAFT, "r", b"draft", title="Almaty")
    put(made, DRAFT, "other", b"other draft")
    yield made
    made.close()


def reopened(vault: Vault) -> Vault:
    vault.close()
    return Vault.open(vault.folder, PASSPHRASE)


def test_a_file_is_read_back_and_a_stranger_finds_it_by_the_key_in_the_root_list(
    vault: Vault, folder: Path
) -> None:
    again = reopened(vault)
    assert again.read("r/photo") == PHOTO
    assert list(again.read_many(["r", "r/photo", "other"])) == [b"draft", PHOTO, b"other draft"]
    assert [row.id for row in again.rows(ATTACHMENT)] == ["r/photo"]
    assert [row.id for row in again.rows(DRAFT)] == ["r", "other"]
    again.close()
    contents = [row.content for row in stranger.rows(folder, PASSPHRASE) if row.content]
    assert any(PHOTO in content for content in contents)


def test_finishing_another_interview_does_not_write_a_file_anew(vault: Vault) -> None:
    before = ciphertext_of(vault, "r/photo"), ciphertext_of(vault, "r")
    put(vault, "sealed", "other", b"blob")
    assert ciphertext_of(vault, "r/photo") == before[0]
    assert ciphertext_of(vault, "r") != before[1]
    assert vault.read("r/photo") == PHOTO


def test_with_its_draft_goes_every_key_of_a_file(vault: Vault, folder: Path) -> None:
    sealed = ciphertext_of(vault, "r/photo")
    roots = stranger.draft_ciphertexts(folder)
    with vault.write() as transaction:
        transaction.put("sealed", "r", b"blob", {})
        transaction.delete("r/photo")
    vault.close()
    raw = everything_in(folder)
    assert not occurs(sealed, raw)
    assert not any(occurs(root, raw) for root in roots)
    epochs = {generation for kind, generation, _ in stranger.pages(folder) if kind == 3}
    assert epochs == {2}


def test_a_file_that_is_taken_back_is_gone_at_once(vault: Vault, folder: Path) -> None:
    sealed = ciphertext_of(vault, "r/photo")
    put(vault, ATTACHMENT, "r/second", b"another")
    with vault.write() as transaction:
        transaction.put(DRAFT, "r", b"draft without it", {})
        transaction.delete("r/photo")
    assert not occurs(sealed, everything_in(folder))
    assert {generation for kind, generation, _ in stranger.pages(folder) if kind == 3} == {2}
    again = reopened(vault)
    assert again.row("r/photo") is None
    assert again.read("r") == b"draft without it"
    assert again.read("r/second") == b"another"
    again.close()


def test_putting_a_file_again_gives_it_another_key(vault: Vault) -> None:
    def keys() -> list[str]:
        return [entry.key for entry in vault._index.entries() if entry.kind == ATTACHMENT]

    first = keys()
    put(vault, ATTACHMENT, "r/photo", b"another photo")
    assert vault.read("r/photo") == b"another photo"
    assert len(first[0]) == 64
    assert keys() != first
    put(vault, "sealed", "r/photo", b"blob")
    assert vault.row("r/photo") is not None
    assert keys() == []


def test_a_file_cannot_be_exchanged_for_another(vault: Vault, folder: Path) -> None:
    put(vault, ATTACHMENT, "r/second", PHOTO[::-1])
    numbers = [entry.number for entry in vault._index.entries() if entry.kind == ATTACHMENT]
    vault.close()
    database = Database(folder / DATABASE_NAME)
    one, other = (database.read([number])[number] for number in numbers)
    with database.write() as writing:
        one.payload, other.payload = other.payload, one.payload
        writing.put(one)
        writing.put(other)
    database.close()
    again = Vault.open(folder, PASSPHRASE)
    with pytest.raises(KnownError) as raised:
        again.read("r/photo")
    assert raised.value.code is Code.VAULT_DAMAGED
    again.close()


def test_the_largest_file_fits(vault: Vault) -> None:
    largest = secrets.token_bytes(8 * 1024 * 1024)
    put(vault, ATTACHMENT, "r/large", largest)
    again = reopened(vault)
    assert again.read("r/large") == largest
    again.close()


def test_the_file_of_version_2_is_read_from_its_description(tmp_path: Path) -> None:
    rows = stranger.rows(FORMATS / "vault-2", PASSPHRASE)
    content = {row.number: stranger.unpadded(row.content) for row in rows if row.number and row.content}
    root = next(row.content for row in rows if row.number == 0)
    assert root is not None
    listed = json.loads(stranger.unpadded(root))["rows"]
    photo = next(entry for entry in listed if entry[:2] == ["d2/photo", "attachment"])
    assert content[photo[2]] == bytes(range(256)) * 16
    assert not list(tmp_path.iterdir())
