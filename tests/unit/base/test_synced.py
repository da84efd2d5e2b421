"""Folders that a program copies to other computers are known by name, by marker and by what it notes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.base.synced import User, synced_by
from app.base.volumes import Machine
from app.base.volumes_asked import WindowsDrive

NOWHERE = Machine(platform="linux", mount_table=lambda: "")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    home = tmp_path / "aigul"
    home.mkdir()
    return home


def told(folder: Path, home: Path, **variables: str) -> str:
    return synced_by(folder, User(home, variables), NOWHERE)


def test_an_ordinary_folder_is_synced_by_nobody(home: Path) -> None:
    (home / ".dropbox").mkdir()  # the settings of Dropbox, which every user of it has at home
    assert told(home / "Documents" / "dala", home, OneDrive="", XDG_CONFIG_HOME="") == ""


def test_onedrive_says_itself_where_its_folders_are(home: Path) -> None:
    for variable in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial"):
        assert told(home / "облако" / "dala", home, **{variable: str(home / "облако")}) == "OneDrive"
        assert told(home / "облако2", home, **{variable: str(home / "облако")}) == ""
    assert told(home / "x", home, OneDrive="/") == ""


@pytest.mark.parametrize(
    ("name", "program"),
    [
        ("OneDrive - Fond", "OneDrive"),
        ("onedrive", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("Yandex.Disk", "Yandex.Disk"),
        ("Nextcloud", "Nextcloud"),
        ("Облако Mail.ru", "Mail.ru Cloud"),
        ("iCloudDrive", "iCloud Drive"),
    ],
)
def test_the_usual_names_are_known_however_deep_the_folder_is(home: Path, name: str, program: str) -> None:
    assert told(home / name / "работа" / "dala", home) == program
    assert told(home / f"{name} old" / "dala", home).replace("OneDrive", "") == ""


@pytest.mark.parametrize(
    ("marker", "program"),
    [
        (".stfolder", "Syncthing"),
        (".dropbox.cache", "Dropbox"),
        (".tmp.driveupload", "Google Drive"),
        (".sync_0f3a.db", "Nextcloud"),
        ("._sync_0f3a9c.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".megaignore", "MEGA"),
        (".sync/status", "Yandex.Disk"),
        (".sync/ID", "Resilio Sync"),
        (".dropbox", "Dropbox"),
    ],
)
def test_what_the_programs_leave_gives_them_away(home: Path, marker: str, program: str) -> None:
    shared = home / "общая"
    (shared / marker).parent.mkdir(parents=True)
    assert told(shared / "dala", home) == ""
    (shared / marker).touch()
    assert told(shared / "dala", home) == program
    assert told(home / "other", home) == ""


def test_dropbox_notes_where_its_folders_are(home: Path) -> None:
    note = home / ".dropbox" / "info.json"
    note.parent.mkdir()
    note.write_text(json.dumps({"business": {"path": str(home / "firm")}, "odd": 3}))
    assert told(home / "firm" / "dala", home) == "Dropbox"
    note.write_text("[" * 100_000)
    assert told(home / "firm" / "dala", home) == ""


def test_the_settings_of_yandex_and_nextcloud_are_read(home: Path) -> None:
    config = home / "config"
    (config / "yandex-disk").mkdir(parents=True)
    (config / "Nextcloud").mkdir()
    (config / "yandex-disk" / "config.cfg").write_text(f'auth="x"\ndir="{home / "yd"}"\n')
    (config / "Nextcloud" / "nextcloud.cfg").write_text(
        f"[Accounts]\n0\\Folders\\1\\localPath={home / 'nc'}/\n"
    )
    assert told(home / "yd" / "dala", home, XDG_CONFIG_HOME=str(config)) == "Yandex.Disk"
    assert told(home / "nc" / "dala", home, XDG_CONFIG_HOME=str(config)) == "Nextcloud"
    assert told(home / "nd", home, XDG_CONFIG_HOME=str(config)) == ""


def test_macos_keeps_the_clouds_in_its_library(home: Path) -> None:
    library = home / "Library"
    assert told(library / "Mobile Documents" / "com~apple~CloudDocs" / "dala", home) == "iCloud Drive"
    assert told(library / "CloudStorage" / "GoogleDrive-a@b.kz" / "dala", home) == "Google Drive"
    assert told(library / "CloudStorage" / "Tresorit-x" / "dala", home) == "Tresorit"
    assert told(library / "Application Support" / "dala", home) == ""


def test_a_link_into_a_synced_folder_is_followed(home: Path) -> None:
    (home / "Dropbox").mkdir()
    (home / "link").symlink_to(home / "Dropbox")
    assert told(home / "link" / "dala", home) == "Dropbox"


def test_windows_tells_a_cloud_that_is_a_drive_of_its_own(home: Path) -> None:
    def drive(label: str) -> Machine:
        return Machine(platform="win32", drive=lambda root: WindowsDrive("FAT32", 1, label, 3))

    assert synced_by(home, User(home, {}), drive("Google Drive")) == "Google Drive"
    assert synced_by(home, User(home, {}), drive("DATA")) == ""


def test_names_are_compared_as_the_system_does(home: Path) -> None:
    folder, known = home / "CLOUD" / "dala", str(home / "cloud")
    assert synced_by(folder, User(home, {"OneDrive": known}, is_case_blind=True), NOWHERE) == "OneDrive"
    assert synced_by(folder, User(home, {"OneDrive": known}, is_case_blind=False), NOWHERE) == ""


def test_it_never_raises() -> None:
    assert synced_by(Path("\0"), User(Path("relative"), {"OneDrive": "\0"}), NOWHERE) == ""
