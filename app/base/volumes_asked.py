"""The three systems' own calls that tell what a folder lies on; each gives None on the other two."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path
from typing import Final, NamedTuple

_STATFS_BYTES: Final = 2168
_KIND: Final = slice(72, 88)
_MOUNTED_ON: Final = slice(88, 1112)
_SOURCE: Final = slice(1112, 2136)
"""`struct statfs` of macOS with 64-bit inodes (sys/mount.h): f_fstypename, f_mntonname, f_mntfromname."""

_LONGEST_NAME: Final = 261
_FAIL_CRITICAL_ERRORS: Final = 1


class WindowsDrive(NamedTuple):
    """What Windows says of a drive: file system, serial number, label, type as GetDriveTypeW gives it."""

    kind: str
    serial: int
    label: str
    drive_type: int


def linux_mount_table() -> str:
    """What this process sees mounted, as proc(5) lays it out. Raises OSError on other systems."""
    return Path("/proc/self/mountinfo").read_text("latin-1")


def macos_statfs(folder: str) -> tuple[str, str, str] | None:
    """File system, the folder it is mounted at, and its source."""
    if sys.platform == "darwin":
        library = ctypes.CDLL(None)
        # On Intel the plain name is the older layout with 32-bit inodes.
        call = getattr(library, "statfs$INODE64", None) or library.statfs
        buffer = ctypes.create_string_buffer(_STATFS_BYTES)
        if call(folder.encode("utf-8"), buffer) == 0:
            return read_statfs(buffer.raw)
    return None


def read_statfs(raw: bytes) -> tuple[str, str, str]:
    """File system, mount point and source of a `struct statfs` of macOS."""
    kind, root, source = (
        raw[part].split(b"\0", 1)[0].decode("utf-8", "replace") for part in (_KIND, _MOUNTED_ON, _SOURCE)
    )
    return kind, root, source


def windows_drive(root: str) -> WindowsDrive | None:
    """What Windows says of the drive whose root is `root`, such as "C:\\"."""
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        label, kind = (ctypes.create_unicode_buffer(_LONGEST_NAME) for _ in range(2))
        # Else Windows asks in a window of its own for the disk of an empty drive.
        kernel.SetThreadErrorMode(_FAIL_CRITICAL_ERRORS, None)
        serial, most = ctypes.c_uint32(), _LONGEST_NAME
        place = ctypes.c_wchar_p(root)
        drive_type = int(kernel.GetDriveTypeW(place))
        if kernel.GetVolumeInformationW(place, label, most, ctypes.byref(serial), None, None, kind, most):
            return WindowsDrive(kind.value, serial.value, label.value, drive_type)
    return None
