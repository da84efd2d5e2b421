"""Sticks and other places that a file can be carried away on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStorageInfo

from app.base import volumes

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.base.progress import Progress


@dataclass(frozen=True, slots=True)
class Drive:
    """A drive that can be written: its folder, its name, the free bytes."""

    folder: Path
    name: str
    free: int


def removable_drives() -> tuple[Drive, ...]:
    """What is plugged in and writable now, by name. Asks every drive: for the worker, not the window."""
    found = []
    for volume in _mounted():
        folder = volume.rootPath()
        if volume.isValid() and volume.isReady() and not volume.isReadOnly():
            found.append(Drive(Path(folder), volume.displayName() or folder, volume.bytesAvailable()))
    return tuple(sorted(found, key=lambda drive: (drive.name, drive.folder)))


def looking(find: Callable[[], tuple[Drive, ...]]) -> Callable[[Progress], tuple[Drive, ...]]:
    """A job for the worker that asks `find`."""

    def job(progress: Progress) -> tuple[Drive, ...]:
        progress(0, None)
        return find()

    return job


def _mounted() -> list[QStorageInfo]:
    table = volumes.mounts()
    if table:
        # Qt would ask every network drive too, and one that does not answer would hold the worker up.
        roots = {volume.root for volume in table if volumes.is_removable(volume)}
        return [QStorageInfo(root) for root in sorted(roots)]
    drives = QStorageInfo.mountedVolumes()
    return [drive for drive in drives if volumes.removable(Path(drive.rootPath()))]
