"""Sticks and other places that a file can be carried away on."""

from __future__ import annotations

import ctypes
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStorageInfo

_MOUNTED_BELOW: Final = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_REMOVABLE: Final = 2
"""GetDriveTypeW: a drive whose medium can be taken out."""


@dataclass(frozen=True, slots=True)
class Drive:
    """A drive that can be written: its folder, its name, the free bytes."""

    folder: Path
    name: str
    free: int


def removable_drives() -> tuple[Drive, ...]:
    """What is plugged in and writable now, by name. Asks every drive: for the worker, not the window."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        folder = volume.rootPath()
        if volume.isValid() and volume.isReady() and not volume.isReadOnly() and _is_removable(folder):
            found.append(Drive(Path(folder), volume.displayName() or folder, volume.bytesAvailable()))
    return tuple(sorted(found, key=lambda drive: (drive.name, drive.folder)))


def same_disk(one: Path, other: Path) -> bool:
    """Whether both folders lie on one file system, so that losing one loses the other."""
    return one.stat().st_dev == other.stat().st_dev


def _is_removable(folder: str) -> bool:
    if sys.platform == "win32":
        return bool(ctypes.windll.kernel32.GetDriveTypeW(folder) == _REMOVABLE)
    return any(folder.startswith(place) for place in _MOUNTED_BELOW)
