"""A vault gives back what was put into it, and nothing to anybody else."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base.errors import Code, KnownError
from app.crypto.passphrase import KdfCost
from app.vault.index import DRAFT, SHARD_ROWS
from app.vault.keyring import Role, role_of
from app.vault.vault import NewRow, Vault

CHEAP = KdfCost(64, 1, 1)
PASSPHRASE = "river falcon lamp seven"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    made = Vault.create(folder, PASSPHRASE, CHEAP)
    yield made
    made.close()


def put(vault: Vault, kind: str, row_id: str, payload: bytes, **summary: object) -> None:
    with vault.write() as transaction:
        transaction.put(kind, row_id, payload, summary)


def code_of(raised: pytest.ExceptionInfo[KnownError]) -> Code:
    return raised.value.code


def test_what_is_put_is_read_back_after_reopening(vault: Vault, folder: Path) -> None:
    put(vault, "draft", "a", b"first", title="Almaty")
    put(vault, "sealed", "b", b"second", code="K7QD")
    vault.close()
    with_closing = Vault.open(folder, PASSPHRASE)
    try:
        assert with_closing.read("a") == b"first"
        assert with_closing.read("b") == b"second"
        assert [(row.id, dict(row.summary)) for row in with_closing.rows("draft")] == [
            ("a", {"title": "Almaty"})
        ]
        assert with_closing.row("nobody") is None
        with pytest.raises(KeyError):
            with_closing.read("nobody")
    finally:
        with_closing.close()


@pytest.mark.parametrize("size", [0, 1, 4091, 4092, 4093, 70_000])
def test_any_size_comes_back(vault: Vault, size: int) -> None:
    payload = os.urandom(size)
    put(vault, "sealed", "a", payload)
    assert vault.read("a") == payload


def test_a_block_that_raises_changes_nothing(vault: Vault) -> None:
    put(vault, "draft", "a", b"before")

    def fails() -> None:
        with vault.write() as transaction:
            transaction.put("draft", "a", b"after", {})
            transaction.put("draft", "b", b"new", {})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    assert vault.read("a") == b"before"
    assert vault.row("b") is None


def test_a_row_of_another_kind_takes_the_drafts_place(vault: Vault, folder: Path) -> None:
    put(vault, DRAFT, "a", b"answers")
    put(vault, "sealed", "a", b"blob", code="K7QD")
    assert vault.rows(DRAFT) == []
    assert [row.id for row in vault.rows("sealed")] == ["a"]
    vault.close()
    again = Vault.open(folder, PASSPHRASE)
    assert again.read("a") == b"blob"
    again.close()


def test_a_summary_changes_without_its_payload(vault: Vault) -> None:
    put(vault, "sealed", "a", b"blob", handed_over=None)
    with vault.write() as transaction:
        transaction.describe("a", {"handed_over": "2026-11-21"})
    row = vault.row("a")
    assert row is not None
    assert row.summary["handed_over"] == "2026-11-21"
    assert vault.read("a") == b"blob"


def test_what_brings_its_own_padding_is_stored_as_it_is(vault: Vault) -> None:
    with vault.write() as transaction:
        transaction.put("sealed", "a", bytes(5000), {}, pads=False)
    assert vault.read("a") == bytes(5000)


def test_rows_keep_their_order_over_many_lists(vault: Vault, folder: Path) -> None:
    ids = [f"r{n}" for n in range(3 * SHARD_ROWS)]
    with vault.write() as transaction:
        for row_id in ids:
            transaction.put("sealed", row_id, b"x", {})
    with vault.write() as transaction:
        for row_id in ids[: SHARD_ROWS + 5]:
            transaction.delete(row_id)
    put(vault, "sealed", "late", b"x")
    vault.close()
    again = Vault.open(folder, PASSPHRASE)
    assert [row.id for row in again.rows("sealed")] == [*ids[SHARD_ROWS + 5 :], "late"]
    again.close()


def test_a_wrong_passphrase_opens_nothing(vault: Vault, folder: Path) -> None:
    vault.close()
    with pytest.raises(KnownError) as raised:
        Vault.open(folder, PASSPHRASE + "!")
    assert code_of(raised) is Code.VAULT_LOCKED
    Vault.open(folder, PASSPHRASE).close()


def test_a_passphrase_typed_in_another_unicode_form_opens_it(folder: Path) -> None:
    Vault.create(folder, "caf\u00e9 river falcon", CHEAP).close()
    Vault.open(folder, "cafe\u0301 river falcon").close()


def test_there_must_be_a_vault_to_open(folder: Path) -> None:
    with pytest.raises(KnownError) as raised:
        Vault.open(folder, PASSPHRASE)
    assert code_of(raised) is Code.VAULT_MISSING
    assert not folder.exists()


def test_a_vault_is_never_made_over_another(vault: Vault, folder: Path) -> None:
    put(vault, "draft", "a", b"kept")
    vault.close()
    with pytest.raises(KnownError) as raised:
        Vault.create(folder, "another four good words", CHEAP)
    assert code_of(raised) is Code.VAULT_EXISTS
    again = Vault.open(folder, PASSPHRASE)
    assert again.read("a") == b"kept"
    again.close()


def test_it_is_made_with_its_first_rows_and_says_its_role_without_a_passphrase(folder: Path) -> None:
    assert role_of(folder) is None
    made = Vault.create(folder, PASSPHRASE, CHEAP, Role.COORDINATOR, [NewRow("pack", "pack", b"p", {})])
    assert made.read("pack") == b"p"
    made.close()
    assert role_of(folder) is Role.COORDINATOR


def test_an_interrupted_creation_leaves_no_vault_and_may_be_repeated(folder: Path) -> None:
    Vault.create(folder, PASSPHRASE, CHEAP).close()
    # The last rename had not happened yet.
    (folder / "vault.key").rename(folder / "vault.key.new")
    assert role_of(folder) is None
    made = Vault.create(folder, PASSPHRASE, CHEAP)
    put(made, "draft", "a", b"works")
    made.close()
    assert sorted(p.name for p in folder.iterdir()) == [
        "vault.db",
        "vault.db-journal",
        "vault.key",
        "vault.lock",
    ]


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps owners elsewhere")
def test_only_its_owner_may_look_into_the_folder(vault: Vault, folder: Path) -> None:
    assert folder.stat().st_mode & 0o777 == 0o700
    assert all(p.stat().st_mode & 0o077 == 0 for p in folder.iterdir())


def test_a_closed_vault_is_not_used(vault: Vault) -> None:
    vault.close()
    vault.close()
    with pytest.raises(RuntimeError):
        vault.rows("draft")
