"""Where a vault should not lie is said before it is made, and refused until it is confirmed."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.actions import premises
from tests.helpers.commands import Commands, cheap_passphrases

FORM = "forms/labour_rights.json"


@pytest.fixture
def commands(tmp_path: Path) -> Commands:
    return Commands(tmp_path)


def made(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def create(commands: Commands, *more: str) -> tuple[str, ...]:
    folder = commands.folder / "Облако Айгуль" / "desk"
    words = ("survey", "create", "--name", "Опрос", "--form", FORM, "--data", folder)
    secret = ("--passphrase-file", commands.passphrase)
    with cheap_passphrases():
        ran = commands.run(*words, *secret, *more)
    return (str(ran.status), ran.err, ",".join(made(folder)))


def test_a_synced_folder_is_refused_before_anything_is_written(
    commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDrive", str(commands.folder / "Облако Айгуль"))
    status, said, there = create(commands)
    assert (status, there) == ("1", "")
    assert "OneDrive" in said
    assert "--here-anyway" in said
    assert not (commands.folder / "Облако Айгуль").exists()


def test_a_synced_folder_that_was_confirmed_is_used_and_told_of(
    commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDrive", str(commands.folder / "Облако Айгуль"))
    status, said, there = create(commands, "--here-anyway")
    assert status == "0"
    assert "OneDrive" in said
    assert "vault.key" in there


def test_a_laptop_is_not_set_up_in_a_synced_folder_either(
    commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert create(commands)[0] == "0"
    desk, laptop, pack = commands.folder / "Облако Айгуль" / "desk", commands.folder / "laptop", "p.dala-pack"
    secret = ("--passphrase-file", commands.passphrase)
    init = ("device", "init", "--pack", commands.folder / pack, "--enumerator", "R01", "--data", laptop)
    with cheap_passphrases():
        assert (
            commands.run("survey", "pack", "--out", commands.folder / pack, "--data", desk, *secret).status
            == 0
        )
        monkeypatch.setenv("OneDrive", str(commands.folder))
        refused = commands.run(*init, *secret)
        assert (refused.status, made(laptop)) == (1, [])
        assert "OneDrive" in refused.err
        monkeypatch.delenv("OneDrive")
        assert commands.run(*init, *secret).status == 0


def test_without_the_look_nothing_would_be_refused(
    commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDrive", str(commands.folder))
    monkeypatch.setattr(premises.synced, "synced_by", lambda *given: "")
    assert create(commands)[0] == "0"
