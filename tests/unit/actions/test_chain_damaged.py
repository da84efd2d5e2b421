"""Where the laptop's own vault is damaged, the chain says so and everything else goes on."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.actions import device_keys, handover, interviews, opening
from app.actions.desks import EnumeratorDesk
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.crypto.age import Identity
from app.exchange import bundle
from app.vault.vault import Vault
from tests.helpers.desks import PASSPHRASE, begun

FORMATS = Path(__file__).resolve().parents[2] / "formats"
OWNER = Identity(bytes(range(32)))


def unreadable(monkeypatch: pytest.MonkeyPatch, code: Code, is_bad: Callable[[str], bool]) -> None:
    """Have the vault find some rows damaged, or fail otherwise."""
    read, read_many = Vault.read, Vault.read_many

    def refuse(row_id: str) -> None:
        if is_bad(row_id):
            raise KnownError(code, place="row 7", path="", reason="")

    def one(vault: Vault, row_id: str) -> bytes:
        refuse(row_id)
        return read(vault, row_id)

    def many(vault: Vault, row_ids: list[str]) -> list[bytes]:
        wanted = list(row_ids)
        for row_id in wanted:
            refuse(row_id)
        return list(read_many(vault, wanted))

    monkeypatch.setattr(Vault, "read", one)
    monkeypatch.setattr(Vault, "read_many", many)


def test_a_row_of_the_chain_that_is_damaged_is_named_and_passed_over(
    desk: EnumeratorDesk, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    interviews.finish(desk, begun(desk, clock), clock)
    with monkeypatch.context() as patch:
        unreadable(patch, Code.VAULT_DAMAGED, lambda row: row.startswith("chain-"))
        assert list(desk.chain.entries()) == []
        assert desk.chain.check().faults == (0, 1)
    assert desk.chain.check().whole


def test_another_failure_is_not_taken_for_damage(
    desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    interviews.finish(desk, begun(desk, clock), clock)
    for what in ("chain-0", desk.vault.rows("sealed")[0].id):
        with monkeypatch.context() as patch:
            unreadable(patch, Code.FILE_UNREADABLE, what.__eq__)
            with pytest.raises(KnownError) as raised:
                handover.write_bundle(desk, tmp_path / "a.dala", silent, clock)
        assert raised.value.code is Code.FILE_UNREADABLE
    assert list(tmp_path.glob("*.dala")) == []


def old_laptop(tmp_path: Path) -> EnumeratorDesk:
    shutil.copytree(FORMATS / "laptop-2", tmp_path / "old")
    found = opening.unlock(tmp_path / "old", PASSPHRASE)
    assert isinstance(found, EnumeratorDesk)
    return found


def test_a_damaged_interview_of_before_does_not_keep_the_others_from_being_named(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(FORMATS / "laptop-2", tmp_path / "seen")
    vault = Vault.open(tmp_path / "seen", PASSPHRASE)
    first = vault.rows("sealed")[0]
    vault.close()
    with monkeypatch.context() as patch:
        unreadable(patch, Code.VAULT_DAMAGED, lambda row: row == first.id)
        old = old_laptop(tmp_path)
        report = handover.write_bundle(old, tmp_path / "a.dala", silent, clock)
    assert (report.interviews, report.unreadable) == (2, (first.summary["code"],))
    found = bundle.verify(report.path, [OWNER])
    assert (found.whole, found.entries) == (True, 3)
    assert handover.write_bundle(old, tmp_path / "b.dala", silent, clock).interviews == 3
    old.close()


@pytest.mark.parametrize("content", [b"{", b"{}", b'{"seed": "00", "created": ""}', b"[]"])
def test_keys_that_are_none_are_said_to_be_damaged(desk: EnumeratorDesk, content: bytes) -> None:
    with desk.vault.write() as transaction:
        transaction.put(device_keys.SIGNER, device_keys.SIGNER, content, {})
    with pytest.raises(KnownError) as raised:
        device_keys.load(desk.vault)
    assert raised.value.code is Code.VAULT_DAMAGED


def test_a_lost_identity_is_said_to_be_damage(desk: EnumeratorDesk) -> None:
    with desk.vault.write() as transaction:
        transaction.delete(device_keys.IDENTITY)
    with pytest.raises(KnownError) as raised:
        device_keys.load(desk.vault)
    assert raised.value.code is Code.VAULT_DAMAGED
