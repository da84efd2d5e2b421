"""A lasting row can get another id and kind without being written anew; others stay what they are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.vault.vault import Vault
from tests.unit.vault.test_vault_remains import ciphertext_of
from tests.unit.vault.test_vault_rows import CHEAP, PASSPHRASE, put


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made = Vault.create(tmp_path / "data", PASSPHRASE, CHEAP)
    put(made, "interview", "a", b"first", code="K7QD")
    put(made, "draft", "d", b"draft")
    put(made, "sealed", "s", b"sealed")
    yield made
    made.close()


def test_a_renamed_row_is_found_under_its_new_name_only(vault: Vault) -> None:
    before = ciphertext_of(vault, "a")
    with vault.write() as transaction:
        transaction.rename("a", "trial-a", "trial-interview")
    assert vault.row("a") is None
    assert vault.kinds() == {"trial-interview", "draft", "sealed"}
    vault.close()
    again = Vault.open(vault.folder, PASSPHRASE)
    assert ciphertext_of(again, "trial-a") == before
    assert again.read("trial-a") == b"first"
    assert [dict(row.summary) for row in again.rows("trial-interview")] == [{"code": "K7QD"}]
    again.close()


def test_what_is_put_and_renamed_at_once_is_there(vault: Vault) -> None:
    with vault.write() as transaction:
        transaction.put("interview", "b", b"second", {})
        transaction.rename("b", "trial-b", "trial-interview")
    assert vault.read("trial-b") == b"second"


@pytest.mark.parametrize(("row_id", "new_id", "kind"), [("d", "x", "other"), ("s", "x", "other")])
def test_what_has_erasable_keys_is_not_renamed(vault: Vault, row_id: str, new_id: str, kind: str) -> None:
    with pytest.raises(ValueError, match="lasting"), vault.write() as transaction:
        transaction.rename(row_id, new_id, kind)
    with pytest.raises(ValueError, match="lasting"), vault.write() as transaction:
        transaction.rename("a", "x", "sealed")


def test_a_name_that_is_taken_or_unknown_is_refused(vault: Vault) -> None:
    with pytest.raises(ValueError, match="free"), vault.write() as transaction:
        transaction.rename("a", "s", "interview")
    with pytest.raises(KeyError), vault.write() as transaction:
        transaction.rename("nobody", "x", "interview")
