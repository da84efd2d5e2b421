"""What is said of a folder before a vault is made in it, and what has to be confirmed."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from app.actions import premises
from app.actions.premises import Weight
from app.base.errors import Code, KnownError
from app.base.sentences import describe
from app.base.synced import User
from app.base.volumes import Machine


def machine(kind: str, blocks: Path, number: str = "0:1") -> Machine:
    table = f"36 35 {number} / / rw,noatime - {kind} none rw"
    return Machine(platform="linux", mount_table=lambda: table, blocks=blocks)


def told(tmp_path: Path, kind: str, user: User | None = None, number: str = "0:1") -> dict[Code, Weight]:
    who = user or User(tmp_path, {})
    found = premises.remarks(tmp_path / "dala", machine(kind, tmp_path, number), who)
    return {remark.said.code: remark.weight for remark in found}


@pytest.fixture
def bare_disk(tmp_path: Path) -> str:
    (tmp_path / "dev" / "block").mkdir(parents=True)
    (tmp_path / "devices" / "sda1").mkdir(parents=True)
    (tmp_path / "dev" / "block" / "8:1").symlink_to(tmp_path / "devices" / "sda1")
    return "8:1"


def test_an_ordinary_disk_of_which_nothing_is_known_is_only_asked_about(tmp_path: Path) -> None:
    assert told(tmp_path, "ext4") == {Code.DISK_ENCRYPTION_UNKNOWN: Weight.ASKS}
    assert premises.remarks(tmp_path, machine("ext4", tmp_path), User(tmp_path, {}), asking=False) == ()


def test_a_disk_that_keeps_what_is_overwritten_is_told_of_and_not_refused(tmp_path: Path) -> None:
    assert told(tmp_path, "btrfs")[Code.FOLDER_KEEPS_OLD] is Weight.WARNS
    assert Code.FOLDER_KEEPS_OLD not in told(tmp_path, "ext4")


def test_a_disk_that_is_surely_not_encrypted_is_told_of(tmp_path: Path, bare_disk: str) -> None:
    assert told(tmp_path, "ext4", number=bare_disk) == {Code.DISK_NOT_ENCRYPTED: Weight.WARNS}


def test_on_an_encrypted_disk_nothing_is_said_of_old_states(tmp_path: Path, bare_disk: str) -> None:
    assert Code.FOLDER_KEEPS_OLD in told(tmp_path, "btrfs", number=bare_disk)
    dm = tmp_path / "devices" / "sda1" / "dm"
    dm.mkdir()
    (dm / "uuid").write_text("CRYPT-LUKS2-1-root")
    assert told(tmp_path, "btrfs", number=bare_disk) == {}


def test_a_synced_folder_and_one_on_another_computer_must_be_confirmed(tmp_path: Path) -> None:
    user = User(tmp_path, {"OneDrive": str(tmp_path)})
    assert told(tmp_path, "nfs4", user) == {
        Code.FOLDER_SYNCED: Weight.REFUSES,
        Code.FOLDER_REMOTE: Weight.REFUSES,
        Code.DISK_ENCRYPTION_UNKNOWN: Weight.ASKS,
    }
    assert told(tmp_path, "tmpfs")[Code.FOLDER_IN_MEMORY] is Weight.WARNS


def test_each_remark_has_its_sentence_with_its_facts(tmp_path: Path) -> None:
    user = User(tmp_path, {"OneDrive": str(tmp_path)})
    for kind in ("btrfs", "nfs", "tmpfs"):
        for remark in premises.remarks(tmp_path, machine(kind, tmp_path), user):
            said = describe(remark.said)
            assert "{" not in said.what + said.next_step


def test_check_refuses_until_it_is_confirmed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OneDrive", str(tmp_path))
    with pytest.raises(KnownError) as refused:
        premises.check(tmp_path / "dala")
    assert refused.value.code is Code.FOLDER_SYNCED
    assert refused.value.facts["program"] == "OneDrive"
    found = premises.check(tmp_path / "dala", here_anyway=True)
    assert found[0].said.code is Code.FOLDER_SYNCED
    monkeypatch.delenv("OneDrive")
    assert premises.refusal(premises.check(tmp_path / "dala")) is None


def test_what_cannot_be_known_is_not_said() -> None:
    silent = dataclasses.replace(Machine(platform="win32"), drive=lambda root: None)
    assert premises.remarks(Path("\0"), silent, User(Path("relative"), {}), asking=False) == ()
