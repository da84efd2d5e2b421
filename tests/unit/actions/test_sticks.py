"""A stick that a bundle went to is known again; nothing is written to it for that."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from app.actions import opening, sticks
from app.actions.desks import EnumeratorDesk
from app.base.errors import Code, KnownError
from app.base.volumes import Machine
from app.base.volumes_asked import WindowsDrive
from tests.helpers.desks import PASSPHRASE
from tests.helpers.program import make_laptop


def machine(serial: int, drive_type: int = 2, label: str = "KINGSTON") -> Machine:
    drive = WindowsDrive("FAT32", serial, label, drive_type)
    return Machine(platform="win32", drive=lambda root: drive, total=lambda folder: 32_000_000_000)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    return folder


@pytest.fixture
def desk(tmp_path: Path) -> EnumeratorDesk:
    opened = opening.unlock(make_laptop(tmp_path), PASSPHRASE)
    assert isinstance(opened, EnumeratorDesk)
    return opened


def test_a_stick_is_known_again_after_the_desk_was_closed(
    desk: EnumeratorDesk, stick: Path, tmp_path: Path
) -> None:
    assert not sticks.has_known(desk)
    assert sticks.known_among(desk, [stick], machine(7)) == ()
    assert sticks.remember(desk, stick, machine=machine(7))
    desk.close()
    again = opening.unlock(desk.vault.folder, PASSPHRASE)
    assert isinstance(again, EnumeratorDesk)
    assert sticks.has_known(again)
    assert sticks.known_among(again, [stick], machine(7, label="renamed")) == (stick,)
    assert sticks.known_among(again, [stick], machine(8)) == ()
    again.close()
    assert list(stick.iterdir()) == []


def test_the_same_stick_is_noted_once(desk: EnumeratorDesk, stick: Path) -> None:
    for _ in range(3):
        assert sticks.remember(desk, stick, machine=machine(7))
    assert len(desk.vault.rows(sticks.STICK)) == 1
    assert b"KINGSTON" not in desk.vault.read(desk.vault.rows(sticks.STICK)[0].id)
    desk.close()


def test_a_disk_that_cannot_be_pulled_out_is_no_stick(desk: EnumeratorDesk, stick: Path) -> None:
    assert not sticks.remember(desk, stick, machine=machine(7, drive_type=3))
    silent = dataclasses.replace(machine(7), drive=lambda root: None)
    assert not sticks.remember(desk, stick, machine=silent)
    assert not sticks.has_known(desk)
    desk.close()


def test_without_space_the_stick_is_forgotten_and_nothing_else(
    desk: EnumeratorDesk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full() -> None:
        raise KnownError(Code.DISK_FULL, path="vault.db")

    monkeypatch.setattr(desk.vault, "write", full)
    assert not sticks.remember(desk, stick, machine=machine(7))

    def damaged() -> None:
        raise KnownError(Code.VAULT_DAMAGED, place="vault.db")

    monkeypatch.setattr(desk.vault, "write", damaged)
    with pytest.raises(KnownError) as told:
        sticks.remember(desk, stick, machine=machine(7))
    assert told.value.code is Code.VAULT_DAMAGED
    desk.close()
