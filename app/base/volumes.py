"""What a folder lies on: its file system, whether that is a stick, and what an overwrite does there."""

from __future__ import annotations

import os
import re
import shutil
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Final

from app.base import volumes_asked as asked

if TYPE_CHECKING:
    from collections.abc import Callable

COPY_ON_WRITE: Final = frozenset({"apfs", "bcachefs", "btrfs", "refs", "zfs"})
"""New content is written elsewhere and the old block freed, so an overwrite leaves the old content there.

ReFS does so for files only where integrity streams are on, which nobody can see without administering it.
"""

LOG_STRUCTURED: Final = frozenset({"f2fs", "jffs2", "nilfs", "nilfs2", "ubifs", "yaffs", "yaffs2"})
"""Everything is appended, old content waits to be cleaned away: to whoever overwrites a key it is the same.

ext4, XFS, HFS+, NTFS, FAT and exFAT overwrite where the file lies (XFS only shares blocks that were cloned,
and a vault's files never are). What snapshots of the layer below keep (LVM, shadow copies) nobody sees here.
"""

NETWORK: Final = frozenset(
    {"9p2000.l", "afpfs", "afs", "ceph", "cifs", "coda", "davfs", "davfs2", "ftp", "fuse.ceph"}
    | {"fuse.curlftpfs", "fuse.davfs", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.kio-fuse", "fuse.rclone"}
    | {"fuse.s3fs", "fuse.sshfs", "fuse.smbnetfs", "gfs2", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4"}
    | {"ocfs2", "smb2", "smb3", "smbfs", "webdav"}
)
"""The files lie on another computer."""

IN_MEMORY: Final = frozenset({"ramfs", "tmpfs"})
"""The files are gone when the computer is switched off."""

_STACKED: Final = frozenset({"aufs", "overlay", "overlayfs"})
_MOUNTED_BELOW: Final = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_WINDOWS_REMOVABLE: Final = 2
_WINDOWS_REMOTE: Final = 4
_MAC_DISK: Final = re.compile(r"/dev/disk[0-9]+")
_OCTAL: Final = re.compile(r"\\([0-3][0-7]{2})")


class Encryption(StrEnum):
    """Whether the disk below a folder is encrypted, as far as this program can know."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Volume:
    """A file system: the folder it is mounted at, its kind in lower case, its source, its options.

    `number` is the device's major:minor on Linux, the serial number on Windows, "" elsewhere; `removable` and
    `remote` are what Windows says of the drive; `label` is the name that its owner gave it.
    """

    root: str
    kind: str
    source: str = ""
    options: tuple[str, ...] = ()
    number: str = ""
    label: str = ""
    removable: bool = False
    remote: bool = False


@dataclass(frozen=True)
class Machine:
    """What is asked of the system, so that a test can answer for any of the three."""

    platform: str = sys.platform
    mount_table: Callable[[], str] = asked.linux_mount_table
    statfs: Callable[[str], tuple[str, str, str] | None] = asked.macos_statfs
    drive: Callable[[str], asked.WindowsDrive | None] = asked.windows_drive
    total: Callable[[Path], int] = field(default=lambda folder: shutil.disk_usage(folder).total)
    devices: Path = Path("/dev/disk/by-uuid")
    blocks: Path = Path("/sys")


THIS_MACHINE: Final = Machine()


def volume_of(folder: Path, machine: Machine = THIS_MACHINE) -> Volume | None:
    """What `folder`, or the nearest folder above it that exists, lies on; None where nobody can say."""
    with suppress(OSError, ValueError, RuntimeError):
        place = _existing(folder)
        if machine.platform == "win32":
            return _windows(folder if _is_unc(str(folder)) else place, machine)
        if machine.platform == "darwin":
            found = machine.statfs(str(place))
            return Volume(found[1], found[0].lower(), found[2]) if found else None
        return _nearest(str(place), mounts(machine))
    return None


def mounts(machine: Machine = THIS_MACHINE) -> tuple[Volume, ...]:
    """What is mounted on a Linux machine, in the order of mounting; () where it cannot be read.

    The table is that of proc(5): fields by spaces, optional ones before a lone "-", spaces in names as \\040.
    """
    try:
        table = machine.mount_table()
    except (OSError, ValueError):
        return ()
    found = []
    for line in table.splitlines():
        before, dash, after = line.partition(" - ")
        fields, behind = before.split(" "), after.split(" ")
        if dash and len(fields) >= 6 and len(behind) >= 2:
            options = (*fields[5].split(","), *(behind[2].split(",") if len(behind) > 2 else ()))
            kind, source = behind[0].lower(), _plain(behind[1])
            found.append(Volume(_plain(fields[4]), kind, source, tuple(map(_plain, options)), fields[2]))
    return tuple(found)


def copy_on_write(folder: Path, machine: Machine = THIS_MACHINE) -> bool:
    """Whether a key that is overwritten in `folder` may stay readable on the disk. Unknown is False."""
    volume = _below_layers(volume_of(folder, machine), machine)
    if volume is None:
        return False
    # With data=journal every content goes through the journal first and stays there for a while.
    journalled = volume.kind in ("ext3", "ext4") and "data=journal" in volume.options
    return volume.kind in COPY_ON_WRITE | LOG_STRUCTURED or journalled


def network(folder: Path, machine: Machine = THIS_MACHINE) -> bool:
    """Whether `folder` lies on another computer: NFS, SMB, SSHFS, WebDAV, a UNC path. Unknown is False."""
    if machine.platform == "win32" and _is_unc(str(folder)):
        return True
    volume = volume_of(folder, machine)
    return volume is not None and (volume.remote or volume.kind in NETWORK)


def in_memory(folder: Path, machine: Machine = THIS_MACHINE) -> bool:
    """Whether `folder` is gone when the computer is switched off. Unknown is False."""
    volume = _below_layers(volume_of(folder, machine), machine)
    return volume is not None and volume.kind in IN_MEMORY


def removable(folder: Path, machine: Machine = THIS_MACHINE) -> bool:
    """Whether `folder` lies on what can be pulled out. Unknown is False."""
    volume = volume_of(folder, machine)
    return volume is not None and is_removable(volume, machine)


def is_removable(volume: Volume, machine: Machine = THIS_MACHINE) -> bool:
    """Whether a volume can be pulled out: Windows says so, elsewhere it is where sticks are mounted.

    File managers of Linux mount further partitions of the built-in disk there too; those are no sticks.
    """
    if machine.platform == "win32":
        return volume.removable
    local = volume.kind not in NETWORK
    if not local or not volume.root.startswith(_MOUNTED_BELOW) or f"{volume.root}/" in _MOUNTED_BELOW:
        return False
    with suppress(OSError, ValueError):
        block = _block_of(volume, machine)
        return block is None or _can_be_pulled_out(block)
    return True


def same_disk(one: Path, other: Path, machine: Machine = THIS_MACHINE) -> bool:
    """Whether both folders lie on one disk, so that losing one loses the other.

    Two partitions are one disk, as far as the system shows it: Linux does, also through LVM, RAID and
    dm-crypt, and macOS; Windows only tells one drive from another. Raises OSError where a folder is missing.
    """
    if one.stat().st_dev == other.stat().st_dev:
        return True
    return not disks_of(one, machine).isdisjoint(disks_of(other, machine))


def disks_of(folder: Path, machine: Machine = THIS_MACHINE) -> frozenset[str]:
    """The disks that `folder` lies on, by the system's names; empty where nobody can say."""
    volume = _below_layers(volume_of(folder, machine), machine)
    if volume is None:
        return frozenset()
    if machine.platform == "darwin":
        found = _MAC_DISK.match(volume.source)
        return frozenset((found[0],) if found else ())
    with suppress(OSError, ValueError):
        block = _block_of(volume, machine)
        return frozenset(_disks(block)) if block is not None and machine.platform == "linux" else frozenset()
    return frozenset()


def identity(folder: Path, machine: Machine = THIS_MACHINE) -> str:
    """What tells this volume from every other, also when it is plugged in again; "" where nobody can say.

    The file system's UUID or serial number where the system gives it, else its name and size. Nothing is ever
    written to the volume for it.
    """
    volume = volume_of(folder, machine)
    if volume is None:
        return ""
    if volume.number and machine.platform == "win32":
        return f"serial:{volume.number}"
    if uuid := _uuid(volume, machine):
        return f"uuid:{uuid}"
    with suppress(OSError, ValueError):
        return f"named:{name_of(volume)}:{machine.total(Path(volume.root))}"
    return ""


def name_of(volume: Volume) -> str:
    """What people call it: its label, or the folder or drive that it is seen at."""
    windows = PureWindowsPath(volume.root)
    return volume.label or windows.drive or PurePosixPath(volume.root).name or volume.root


def encryption(folder: Path, machine: Machine = THIS_MACHINE) -> Encryption:
    """Whether the disk below `folder` is encrypted; only Linux tells it to everybody.

    NO is said of a file system on a disk or partition, also through LVM or RAID, where no layer is dm-crypt.
    A file system that can encrypt by itself, a stacked one and everything else is UNKNOWN.
    """
    volume = _below_layers(volume_of(folder, machine), machine)
    if volume is None or machine.platform != "linux":
        return Encryption.UNKNOWN
    if volume.kind in ("ecryptfs", "fuse.gocryptfs", "fuse.cryfs", "fuse.encfs", "fuse.veracrypt"):
        return Encryption.YES
    with suppress(OSError, ValueError):
        block = _block_of(volume, machine)
        if block is None:
            return Encryption.UNKNOWN
        if _is_encrypted(block):
            return Encryption.YES
        # ext4, f2fs, UBIFS and bcachefs encrypt single folders, of which the marker file of fscrypt tells.
        by_itself = volume.kind in ("zfs", "bcachefs", "ubifs") or (Path(volume.root) / ".fscrypt").exists()
        return Encryption.UNKNOWN if by_itself else Encryption.NO
    return Encryption.UNKNOWN


def _existing(folder: Path) -> Path:
    place = folder.absolute()
    while not place.exists() and place != place.parent:
        place = place.parent
    return place.resolve()


def _is_unc(folder: str) -> bool:
    return folder.startswith(("\\\\", "//")) and not folder.startswith(("\\\\?\\", "\\\\.\\", "//?/", "//./"))


def _plain(text: str) -> str:
    return _OCTAL.sub(lambda found: chr(int(found[1], 8)), text).encode("latin-1").decode("utf-8", "replace")


def _nearest(place: str, table: tuple[Volume, ...]) -> Volume | None:
    """The volume with the longest root above `place`; of two at one root the later one covers the earlier."""
    best = None
    for volume in table:
        root = volume.root.rstrip("/")
        if (place == root or place.startswith(f"{root}/")) and (
            best is None or len(root) >= len(best.root.rstrip("/"))
        ):
            best = volume
    return best


def _below_layers(volume: Volume | None, machine: Machine) -> Volume | None:
    """Under an overlay, what its changed files are written to; None where that cannot be seen from here."""
    if volume is None or volume.kind not in _STACKED:
        return volume
    upper = next((o.removeprefix("upperdir=") for o in volume.options if o.startswith("upperdir=")), "")
    below = _nearest(upper, mounts(machine)) if upper else None
    # A container does not see the disk that its layers lie on: its table leads back to the overlay.
    return None if below is None or below.kind in _STACKED else below


def _windows(place: Path, machine: Machine) -> Volume | None:
    root = f"{PureWindowsPath(str(place)).drive}\\"
    found = machine.drive(root)
    if found is None:
        return None
    return Volume(
        root,
        found.kind.lower(),
        number=f"{found.serial:08X}" if found.serial else "",
        label=found.label,
        removable=found.drive_type == _WINDOWS_REMOVABLE,
        remote=found.drive_type == _WINDOWS_REMOTE or _is_unc(str(place)),
    )


def _uuid(volume: Volume, machine: Machine) -> str:
    if not volume.source.startswith("/dev/"):
        return ""
    with suppress(OSError):
        device = os.path.realpath(volume.source)
        links = sorted(machine.devices.iterdir())
        return next((link.name for link in links if os.path.realpath(link) == device), "")
    return ""


def _block_of(volume: Volume, machine: Machine) -> Path | None:
    """The kernel's folder of the device below, None for what is not on a device of this machine."""
    numbered = machine.blocks / "dev" / "block" / volume.number
    if volume.number and numbered.exists():
        return numbered.resolve()
    # btrfs shows a number of its own; its source is the device.
    if volume.source.startswith("/dev/"):
        named = machine.blocks / "class" / "block" / Path(os.path.realpath(volume.source)).name
        if named.exists():
            return named.resolve()
    return None


def _is_encrypted(block: Path, deep: int = 8) -> bool:
    """Whether a device is dm-crypt, or every device that it is made of is."""
    name = block / "dm" / "uuid"
    if name.exists() and name.read_text("ascii", "replace").startswith("CRYPT-"):
        return True
    parts = sorted((block / "slaves").iterdir()) if (block / "slaves").is_dir() else []
    return bool(parts) and deep > 0 and all(_is_encrypted(part.resolve(), deep - 1) for part in parts)


def _can_be_pulled_out(block: Path) -> bool:
    """Whether the kernel calls the disk removable, or it hangs on USB or in a card reader."""
    disk = block.parent if (block / "partition").exists() else block
    flag = disk / "removable"
    is_flagged = flag.exists() and flag.read_text("ascii", "replace").strip() == "1"
    # A stick that is encrypted as a whole is a mapped device.
    slaves = block / "slaves"
    parts = list(slaves.iterdir()) if slaves.is_dir() else []
    on_bus = any(re.fullmatch(r"usb[0-9]+|mmc[0-9]+", part) for part in disk.parts)
    return is_flagged or on_bus or any(_can_be_pulled_out(part.resolve()) for part in parts)


def _disks(block: Path, deep: int = 8) -> set[str]:
    """The whole disks below a device: a partition lies in its disk's folder, a mapped one names its parts."""
    slaves = block / "slaves"
    parts = sorted(slaves.iterdir()) if slaves.is_dir() else []
    if parts and deep > 0:
        return {disk for part in parts for disk in _disks(part.resolve(), deep - 1)}
    return {block.parent.name if (block / "partition").exists() else block.name}
