"""Which program, if any, copies a folder to other computers by itself."""

from __future__ import annotations

import json
import os
import re
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.base.volumes import THIS_MACHINE, Machine, volume_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_ONE_DRIVE: Final = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
"""The variables in which OneDrive tells where its folders are."""

_NAMED: Final = {
    "onedrive": "OneDrive",
    "iclouddrive": "iCloud Drive",
    "mobile documents": "iCloud Drive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "мой диск": "Google Drive",
    "yandex.disk": "Yandex.Disk",
    "yandexdisk": "Yandex.Disk",
    "яндекс.диск": "Yandex.Disk",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "mail.ru cloud": "Mail.ru Cloud",
    "cloud mail.ru": "Mail.ru Cloud",
    "облако mail.ru": "Mail.ru Cloud",
    "облако mail": "Mail.ru Cloud",
    "megasync": "MEGA",
    "pclouddrive": "pCloud",
    "pcloud drive": "pCloud",
    "box sync": "Box",
    "seafile": "Seafile",
    "resilio sync": "Resilio Sync",
}
"""What the programs call their folders where nobody chose another name."""

_ONE_DRIVE_OF_FIRM: Final = re.compile(r"onedrive\s*[-–]\s*.+")
_DATABASE: Final = re.compile(r"\._?sync_[0-9a-f]+\.db|\.csync_journal\.db|\._sync_\.db")
_DRIVE_LABELS: Final = {
    "google drive": "Google Drive",
    "pcloud drive": "pCloud",
    "yandex.disk": "Yandex.Disk",
}
_MARKERS: Final = (
    (".stfolder", "Syncthing"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".dropbox.cache", "Dropbox"),
    (".tmp.driveupload", "Google Drive"),
    (".tmp.drivedownload", "Google Drive"),
    (".shortcut-targets-by-id", "Google Drive"),
    (".megaignore", "MEGA"),
    (".sync/status", "Yandex.Disk"),
    (".sync/ID", "Resilio Sync"),
)
"""What the programs leave in the folder that they copy."""

_LARGEST_NOTE: Final = 1 << 20


@dataclass(frozen=True)
class User:
    """Whose computer it is: the home folder and the variables of the process."""

    home: Path = field(default_factory=Path.home)
    variables: Mapping[str, str] = field(default_factory=lambda: os.environ)
    is_case_blind: bool = sys.platform != "linux"


def synced_by(folder: Path, user: User | None = None, machine: Machine = THIS_MACHINE) -> str:
    """The name of the program that copies `folder` to other computers, "" where none is known to.

    Told by where the programs say that their folders are, by what they leave in them, and by the names that
    they give them. The "Documents" that macOS keeps in iCloud cannot be told from others and is not found.
    """
    with suppress(OSError, ValueError, RuntimeError):
        who = user or User()
        place = folder.absolute()
        places = {place, _resolved(place)}
        for known, name in _told(who):
            if any(_is_below(one, known, who) for one in places):
                return name
        for one in sorted(places):
            for above in (one, *one.parents):
                if name := _marked(above) or _called(above, who):
                    return name
        volume = volume_of(folder, machine)
        return _DRIVE_LABELS.get(volume.label.casefold(), "") if volume is not None else ""
    return ""


def _told(user: User) -> Iterator[tuple[Path, str]]:
    """The folders that the programs themselves note."""
    for variable in _ONE_DRIVE:
        if said := user.variables.get(variable):
            yield Path(said), "OneDrive"
    yield user.home / "Library" / "Mobile Documents", "iCloud Drive"
    notes = [user.home / ".dropbox" / "info.json"]
    notes += [Path(at) / "Dropbox" / "info.json" for at in _app_data(user)]
    for note in notes:
        for where in _dropbox_folders(note):
            yield where, "Dropbox"
    settings = Path(user.variables.get("XDG_CONFIG_HOME") or user.home / ".config")
    for where in _assigned(settings / "yandex-disk" / "config.cfg", "dir"):
        yield where, "Yandex.Disk"
    nextcloud = [settings / "Nextcloud" / "nextcloud.cfg", settings / "ownCloud" / "owncloud.cfg"]
    nextcloud += [Path(at) / "Nextcloud" / "nextcloud.cfg" for at in _app_data(user)]
    for note in nextcloud:
        for where in _assigned(note, "localPath"):
            yield where, "ownCloud" if note.stem == "owncloud" else "Nextcloud"


def _app_data(user: User) -> list[str]:
    return [at for name in ("APPDATA", "LOCALAPPDATA") if (at := user.variables.get(name))]


def _text(note: Path) -> str:
    if not note.is_file() or note.stat().st_size > _LARGEST_NOTE:
        return ""
    return note.read_text("utf-8", "replace")


def _dropbox_folders(note: Path) -> Iterator[Path]:
    """`{"personal": {"path": ...}, "business": {...}}`, as Dropbox documents it for other programs."""
    with suppress(ValueError, RecursionError):
        found: Any = json.loads(_text(note) or "{}")
        accounts = found.values() if isinstance(found, dict) else ()
        for account in accounts:
            if isinstance(account, dict) and isinstance(account.get("path"), str):
                yield Path(account["path"])


def _assigned(note: Path, key: str) -> Iterator[Path]:
    """What a file of `key=value` lines gives a key, also where it is called `0\\Folders\\1\\key`."""
    for line in _text(note).splitlines():
        name, equals, value = line.partition("=")
        value = value.strip().strip('"')
        if equals and value and name.strip().rpartition("\\")[2] == key:
            yield Path(value)


def _marked(folder: Path) -> str:
    for marker, name in _MARKERS:
        if (folder / marker).exists():
            return name
    # The home folder has a .dropbox too, which is a folder and holds the settings.
    if (folder / ".dropbox").is_file():
        return "Dropbox"
    with suppress(OSError):
        for entry in folder.glob(".*sync_*.db"):
            if _DATABASE.fullmatch(entry.name):
                return "Nextcloud"
    return ""


def _called(folder: Path, user: User) -> str:
    if folder.parent == user.home / "Library" / "CloudStorage":
        # macOS keeps every provider's folder there, named "Provider-account".
        provider = folder.name.split("-", 1)[0]
        return _NAMED.get(provider.casefold(), provider)
    name = folder.name.casefold()
    return "OneDrive" if _ONE_DRIVE_OF_FIRM.fullmatch(name) else _NAMED.get(name, "")


def _resolved(place: Path) -> Path:
    with suppress(OSError, RuntimeError):
        return place.resolve()
    return place


def _is_below(place: Path, known: Path, user: User) -> bool:
    for one in {known, _resolved(known)}:
        if one == Path(one.anchor) or not one.is_absolute():
            continue
        if place.is_relative_to(one):
            return True
        if user.is_case_blind and str(place).casefold().startswith(str(one).casefold() + os.sep):
            return True
    return False
