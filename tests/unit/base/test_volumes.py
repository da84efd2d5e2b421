"""What a folder lies on: mount tables, Windows' and macOS' answers, sticks, encryption."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from app.base import volumes
from app.base.volumes import Encryption, Machine
from app.base.volumes_asked import WindowsDrive, linux_mount_table, macos_statfs, read_statfs, windows_drive


def linux(*lines: str, **more: object) -> Machine:
    table = "\n".join(lines) + "\n"
    return dataclasses.replace(Machine(platform="linux", mount_table=lambda: table), **more)


def mount(root: Path | str, kind: str, source: str = "none", options: str = "rw", number: str = "8:1") -> str:
    where = str(root).encode("utf-8").decode("latin-1").replace(" ", "\\040")
    return f"36 35 {number} / {where} rw,noatime shared:1 - {kind} {source} {options}"


ROOT = mount("/", "ext4", "/dev/sda1")


@pytest.mark.parametrize("kind", ["btrfs", "zfs", "bcachefs", "apfs", "refs", "f2fs", "nilfs2", "ubifs"])
def test_a_key_that_is_overwritten_stays_on_these(tmp_path: Path, kind: str) -> None:
    assert volumes.copy_on_write(tmp_path, linux(ROOT, mount(tmp_path, kind)))


@pytest.mark.parametrize("kind", ["ext4", "xfs", "vfat", "exfat", "ntfs3", "fuseblk", "hfsplus", "odd"])
def test_a_key_is_overwritten_where_it_lies_on_these_or_nobody_knows(tmp_path: Path, kind: str) -> None:
    assert not volumes.copy_on_write(tmp_path, linux(mount("/", "btrfs"), mount(tmp_path, kind)))


def test_a_journal_of_all_data_keeps_what_was_overwritten(tmp_path: Path) -> None:
    journalled = mount(tmp_path, "ext4", "/dev/sda1", "rw,data=journal")
    assert volumes.copy_on_write(tmp_path, linux(journalled))
    assert not volumes.copy_on_write(tmp_path, linux(journalled.replace("=journal", "=ordered")))


def test_the_nearest_mount_counts_and_of_two_at_one_place_the_later(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "inner2").mkdir()
    table = (ROOT, mount(tmp_path, "xfs"), mount(inner, "nfs4"), mount(inner, "btrfs"))
    assert volumes.copy_on_write(inner, linux(*table))
    assert not volumes.network(inner, linux(*table))
    assert not volumes.copy_on_write(tmp_path / "inner2", linux(*table))
    assert volumes.network(inner, linux(*reversed(table)))


def test_a_folder_that_is_to_be_made_lies_where_the_one_above_it_does(tmp_path: Path) -> None:
    wanted = tmp_path / "опрос 2026" / "dala"
    assert volumes.copy_on_write(wanted, linux(ROOT, mount(tmp_path, "btrfs")))
    assert not wanted.parent.exists()


def test_a_bind_mount_and_a_name_with_spaces_and_cyrillic_are_found(tmp_path: Path) -> None:
    folder = tmp_path / "диск Ерлана"
    folder.mkdir()
    assert volumes.copy_on_write(folder, linux(ROOT, mount(folder, "btrfs", "/dev/sda2")))
    link = tmp_path / "link"
    link.symlink_to(folder)
    assert volumes.copy_on_write(link / "data", linux(ROOT, mount(folder, "btrfs", "/dev/sda2")))


def test_under_an_overlay_the_layer_that_is_written_decides(tmp_path: Path) -> None:
    upper = tmp_path / "upper"
    overlay = mount("/", "overlay", "overlay", f"rw,lowerdir=/lower,upperdir={upper}")
    assert volumes.copy_on_write(tmp_path, linux(overlay, mount(upper, "btrfs")))
    assert volumes.in_memory(tmp_path, linux(overlay, mount(upper, "tmpfs")))
    assert not volumes.copy_on_write(tmp_path, linux(overlay, mount(upper, "ext4")))
    assert not volumes.copy_on_write(tmp_path, linux(overlay))
    assert not volumes.copy_on_write(tmp_path, linux(mount("/", "overlay")))


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.rclone", "davfs"])
def test_another_computer_is_told_from_a_disk(tmp_path: Path, kind: str) -> None:
    assert volumes.network(tmp_path, linux(ROOT, mount(tmp_path, kind, "server:/srv")))
    assert not volumes.network(tmp_path, linux(ROOT))


def test_memory_is_told_from_a_disk(tmp_path: Path) -> None:
    assert volumes.in_memory(tmp_path, linux(ROOT, mount(tmp_path, "tmpfs")))
    assert not volumes.in_memory(tmp_path, linux(ROOT))


def _unreadable() -> str:
    raise PermissionError


@pytest.mark.parametrize("table", [_unreadable, lambda: "", lambda: "garbage\n - \n1 2 - x\n\\777 - a b"])
def test_what_cannot_be_known_warns_of_nothing(tmp_path: Path, table: object) -> None:
    machine = dataclasses.replace(Machine(platform="linux"), mount_table=table)
    asks = (volumes.copy_on_write, volumes.network, volumes.in_memory, volumes.removable)
    assert [ask(tmp_path, machine) for ask in asks] == [False] * 4
    assert volumes.identity(tmp_path, machine) == ""
    assert volumes.encryption(tmp_path, machine) is Encryption.UNKNOWN


def test_linux_own_memory_disk_is_told_from_its_disks() -> None:
    if Path("/dev/shm").is_mount():
        assert volumes.in_memory(Path("/dev/shm/dala"))
        assert not volumes.in_memory(Path("/sys"))


def test_this_machine_answers_and_never_raises(tmp_path: Path) -> None:
    assert volumes.volume_of(tmp_path) is not None or Machine().platform not in ("linux", "darwin", "win32")
    volumes.copy_on_write(Path("\0"))
    assert isinstance(volumes.encryption(tmp_path), Encryption)


# macOS


def statfs(kind: str, root: str, source: str) -> bytes:
    raw = bytearray(2168)
    for at, text in ((72, kind), (88, root), (1112, source)):
        raw[at : at + len(text.encode())] = text.encode()
    return bytes(raw)


def test_macos_tells_the_file_system_in_its_own_layout(tmp_path: Path) -> None:
    told = read_statfs(statfs("apfs", "/System/Volumes/Data", "/dev/disk3s5"))
    assert told == ("apfs", "/System/Volumes/Data", "/dev/disk3s5")
    assert volumes.copy_on_write(tmp_path, Machine(platform="darwin", statfs=lambda _: told))
    stick = Machine(platform="darwin", statfs=lambda _: ("msdos", "/Volumes/KINGSTON", "/dev/disk4s1"))
    assert volumes.removable(tmp_path, stick)
    assert not volumes.copy_on_write(tmp_path, stick)
    assert volumes.network(tmp_path, Machine(platform="darwin", statfs=lambda _: ("smbfs", "/Volumes/x", "")))
    assert volumes.volume_of(tmp_path, Machine(platform="darwin", statfs=lambda _: None)) is None


# Windows


def windows(kind: str, drive_type: int, label: str = "") -> Machine:
    drive = WindowsDrive(kind, 0x1A2B3C4D, label, drive_type)
    return Machine(platform="win32", drive=lambda root: drive, total=lambda folder: 1)


def test_windows_tells_sticks_shares_and_refs(tmp_path: Path) -> None:
    fixed, stick, share = windows("NTFS", 3), windows("FAT32", 2, "KINGSTON"), windows("NTFS", 4)
    assert [volumes.removable(tmp_path, m) for m in (fixed, stick, share)] == [False, True, False]
    assert [volumes.network(tmp_path, m) for m in (fixed, stick, share)] == [False, False, True]
    assert volumes.copy_on_write(tmp_path, windows("ReFS", 3))
    assert not volumes.copy_on_write(tmp_path, fixed)
    assert volumes.identity(tmp_path, stick) == "serial:1A2B3C4D"


def test_a_unc_path_is_another_computer_also_where_it_does_not_answer() -> None:
    silent = Machine(platform="win32", drive=lambda root: None)
    assert volumes.network(Path("//server/share/dala"), silent)
    assert volumes.network(Path("\\\\server\\share"), silent)
    assert not volumes.network(Path("\\\\?\\C:\\long"), silent)


def test_each_system_is_asked_on_itself_only() -> None:
    if Machine().platform == "linux":
        assert linux_mount_table()
        assert macos_statfs("/") is None
        assert windows_drive("C:\\") is None


# Sticks


def test_what_is_mounted_below_media_can_be_pulled_out() -> None:
    roots = ("/media/aigul/KINGSTON", "/run/media/aigul/K", "/mnt/stick", "/Volumes/K", "/", "/home", "/mnt")
    assert not volumes.removable(Path("/"), linux(ROOT))
    said = []
    for root in roots:
        machine = Machine(platform="darwin", statfs=lambda _, root=root: ("msdos", root, ""))
        said.append(volumes.removable(Path("/"), machine))
    assert said == [True, True, True, True, False, False, False]


def test_a_partition_of_the_built_in_disk_is_no_stick_wherever_it_is_mounted(tmp_path: Path) -> None:
    numbers = tmp_path / "dev" / "block"
    numbers.mkdir(parents=True)
    inner = partition(tmp_path, "sda", "sda3")
    stick = partition(tmp_path, "pci0/usb2/sdb", "sdb1")
    card = partition(tmp_path, "mmc0/mmcblk0", "mmcblk0p1")
    flagged = partition(tmp_path, "sdd", "sdd1")
    (flagged.parent / "removable").write_text("1\n")
    locked = block(tmp_path, "dm-3", "CRYPT-LUKS2-x")
    (locked / "slaves" / "sdb1").symlink_to(stick)
    for number, folder in (
        ("8:3", inner),
        ("8:17", stick),
        ("179:1", card),
        ("8:49", flagged),
        ("253:3", locked),
    ):
        (numbers / number).symlink_to(folder)
    machine = linux(blocks=tmp_path)
    told = {}
    for number in ("8:3", "8:17", "179:1", "8:49", "253:3", "8:99"):
        told[number] = volumes.is_removable(volumes.Volume("/media/a/X", "vfat", number=number), machine)
    assert told == {"8:3": False, "8:17": True, "179:1": True, "8:49": True, "253:3": True, "8:99": True}
    assert not volumes.is_removable(volumes.Volume("/media/a/X", "fuse.sshfs", number="0:50"), machine)


def test_a_stick_is_known_again_by_its_uuid_and_without_one_by_name_and_size(tmp_path: Path) -> None:
    device, other = tmp_path / "sdb1", tmp_path / "sdc1"
    by_uuid = tmp_path / "by-uuid"
    by_uuid.mkdir()
    device.touch()
    (by_uuid / "3A5C-11F0").symlink_to(device)
    stick = tmp_path / "KINGSTON"
    stick.mkdir()
    machine = Machine(platform="linux", total=lambda folder: 32_000_000_000, devices=by_uuid)

    def found(source: Path) -> str:
        table = mount(stick, "vfat", str(source))
        return volumes.identity(stick / "new", dataclasses.replace(machine, mount_table=lambda: table))

    assert found(device).startswith("named:KINGSTON:32000000000")  # no device file of this system
    volume = volumes.Volume(str(stick), "vfat", f"/dev/..{device}")
    assert volumes._uuid(volume, machine) == "3A5C-11F0"
    assert volumes._uuid(dataclasses.replace(volume, source=f"/dev/..{other}"), machine) == ""
    assert list(stick.iterdir()) == []


# One disk or two


def partition(sys: Path, disk: str, name: str) -> Path:
    folder = sys / "devices" / disk / name
    (folder / "slaves").mkdir(parents=True)
    (folder / "partition").write_text("1")
    return folder


def test_two_partitions_of_one_disk_are_one_disk_and_a_stick_is_another(tmp_path: Path) -> None:
    for name, number in (("sda1", "8:1"), ("sda2", "8:2"), ("sdb1", "8:17")):
        block_of = partition(tmp_path, name[:3], name)
        (tmp_path / "dev" / "block").mkdir(parents=True, exist_ok=True)
        (tmp_path / "dev" / "block" / number).symlink_to(block_of)
        (tmp_path / name).mkdir()
    mapped = block(tmp_path, "dm-0", "CRYPT-LUKS2-x")
    (mapped / "slaves" / "sda2").symlink_to(tmp_path / "devices" / "sda" / "sda2")
    (tmp_path / "dev" / "block" / "253:0").symlink_to(mapped)
    (tmp_path / "home").mkdir()
    (tmp_path / "memory").mkdir()
    table = [mount(tmp_path / name, "ext4", number=n) for name, n in (("sda1", "8:1"), ("sdb1", "8:17"))]
    table += [
        mount(tmp_path / "home", "ext4", number="253:0"),
        mount(tmp_path / "memory", "tmpfs", number="0:9"),
    ]
    machine = linux(*table, blocks=tmp_path)
    told = {name: volumes.disks_of(tmp_path / name, machine) for name in ("sda1", "home", "sdb1", "memory")}
    assert told == {"sda1": {"sda"}, "home": {"sda"}, "sdb1": {"sdb"}, "memory": set()}


def test_macos_names_the_disk_in_its_source(tmp_path: Path) -> None:
    inner = Machine(platform="darwin", statfs=lambda _: ("apfs", "/", "/dev/disk3s1s1"))
    stick = Machine(platform="darwin", statfs=lambda _: ("msdos", "/Volumes/K", "/dev/disk4s1"))
    share = Machine(platform="darwin", statfs=lambda _: ("smbfs", "/Volumes/x", "//a@b/c"))
    assert [volumes.disks_of(tmp_path, m) for m in (inner, stick, share)] == [
        {"/dev/disk3"},
        {"/dev/disk4"},
        set(),
    ]


def test_one_file_system_is_one_disk_also_where_nothing_else_is_known(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    assert volumes.same_disk(tmp_path, tmp_path / "a", linux())
    with pytest.raises(OSError, match="nowhere"):
        volumes.same_disk(tmp_path, tmp_path / "nowhere")


# Encryption


def block(sys: Path, name: str, uuid: str = "", slaves: tuple[str, ...] = ()) -> Path:
    folder = sys / "devices" / name
    (folder / "slaves").mkdir(parents=True)
    if uuid:
        (folder / "dm").mkdir()
        (folder / "dm" / "uuid").write_text(uuid + "\n")
    for slave in slaves:
        (folder / "slaves" / slave).symlink_to(sys / "devices" / slave)
    return folder


def said_of(tmp_path: Path, name: str, kind: str = "ext4") -> Encryption:
    numbers = tmp_path / "dev" / "block"
    numbers.mkdir(parents=True, exist_ok=True)
    (numbers / "253:7").unlink(missing_ok=True)
    (numbers / "253:7").symlink_to(tmp_path / "devices" / name)
    machine = linux(mount(tmp_path, kind, "/dev/x", number="253:7"), blocks=tmp_path)
    return volumes.encryption(tmp_path, machine)


def test_a_disk_is_encrypted_where_every_way_down_goes_through_dm_crypt(tmp_path: Path) -> None:
    block(tmp_path, "sda3")
    block(tmp_path, "sdb3")
    block(tmp_path, "dm-0", "CRYPT-LUKS2-abc-luks", ("sda3",))
    block(tmp_path, "dm-1", "LVM-abc", ("dm-0",))
    block(tmp_path, "dm-2", "LVM-def", ("sda3",))
    block(tmp_path, "dm-3", "LVM-ghi", ("dm-0", "sdb3"))
    told = {name: said_of(tmp_path, name) for name in ("sda3", "dm-0", "dm-1", "dm-2", "dm-3")}
    assert told == {
        "sda3": Encryption.NO,
        "dm-0": Encryption.YES,
        "dm-1": Encryption.YES,
        "dm-2": Encryption.NO,
        "dm-3": Encryption.NO,
    }


def test_what_may_encrypt_by_itself_is_never_called_unencrypted(tmp_path: Path) -> None:
    block(tmp_path, "sda3")
    assert said_of(tmp_path, "sda3", "zfs") is Encryption.UNKNOWN
    assert said_of(tmp_path, "sda3", "ecryptfs") is Encryption.YES
    assert said_of(tmp_path, "sda3") is Encryption.NO
    (tmp_path / ".fscrypt").mkdir()
    assert said_of(tmp_path, "sda3") is Encryption.UNKNOWN


def test_nothing_is_said_of_encryption_where_there_is_no_device(tmp_path: Path) -> None:
    machine = linux(mount(tmp_path, "tmpfs", "tmpfs", number="0:44"), blocks=tmp_path)
    assert volumes.encryption(tmp_path, machine) is Encryption.UNKNOWN
    assert volumes.encryption(tmp_path, dataclasses.replace(machine, platform="darwin")) is Encryption.UNKNOWN
