"""Which folder a command works on: the one that was named, wherever on the line it was named."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cli import desks
from app.form.library import shipped_form
from tests.helpers.commands import Commands, cheap_passphrases


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Commands:
    monkeypatch.setattr(desks, "default_data_folder", lambda: tmp_path / "own")
    form = tmp_path / "demo.json"
    form.write_bytes(shipped_form("demo"))
    with cheap_passphrases():
        made = Commands(tmp_path)
        made.dala("survey", "create", "--name", "Markets", "--form", form, data="named")
        made.dala("survey", "create", "--name", "Another", "--form", form, data="other")
    return made


def test_a_folder_named_before_the_command_is_the_commands(desk: Commands) -> None:
    named = desk.folder / "named"
    before = desk.run("--data", named, "merge", "status", "--passphrase-file", desk.passphrase)
    assert before.status == 0, before.err
    assert not (desk.folder / "own").exists()


def test_the_commands_own_folder_is_nearer(desk: Commands) -> None:
    words = ("--data", desk.folder / "nowhere", "merge", "status", "--data", desk.folder / "other")
    assert desk.run(*words, "--passphrase-file", desk.passphrase).status == 0


def test_without_any_it_is_the_users_own(desk: Commands) -> None:
    ran = desk.run("merge", "status", "--passphrase-file", desk.passphrase)
    assert ran.status == 1
    assert str(desk.folder / "own") in ran.err
