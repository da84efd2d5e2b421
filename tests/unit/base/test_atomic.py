"""A file is whole under its name or not there, and why it is not is said."""

from __future__ import annotations

import errno
import hashlib
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.base import atomic
from app.base.errors import Cancelled, Code, KnownError

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[3]


def _failing(error: Exception) -> Iterator[bytes]:
    yield b"half of it"
    raise error


def test_chunks_become_the_file(tmp_path: Path) -> None:
    path = tmp_path / "out.bin"
    digest = atomic.write_atomic(path, [b"one", b"", b"two"])
    assert path.read_bytes() == b"onetwo"
    assert digest == hashlib.sha256(b"onetwo").hexdigest() == atomic.digest_on_device(path)
    assert [p.name for p in tmp_path.iterdir()] == ["out.bin"]


def test_what_was_there_is_replaced_at_once(tmp_path: Path) -> None:
    path = tmp_path / "out.bin"
    path.write_bytes(b"before")

    def chunks() -> Iterator[bytes]:
        yield b"after"
        assert path.read_bytes() == b"before"

    atomic.write_atomic(path, chunks())
    assert path.read_bytes() == b"after"


@pytest.mark.parametrize("error", [Cancelled(), RuntimeError("bug"), OSError(errno.EIO, "source failed")])
def test_any_failure_leaves_no_part_and_what_was_there(tmp_path: Path, error: Exception) -> None:
    path = tmp_path / "out.bin"
    path.write_bytes(b"before")
    with pytest.raises(type(error)) as caught:
        atomic.write_atomic(path, _failing(error))
    assert caught.value is error
    assert path.read_bytes() == b"before"
    assert [p.name for p in tmp_path.iterdir()] == ["out.bin"]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    path = tmp_path / "stick" / "out.bin"
    with pytest.raises(KnownError) as caught:
        atomic.write_atomic(path, [b"x"])
    assert caught.value.code is Code.FILE_UNWRITABLE
    assert caught.value.facts["path"] == str(path)
    assert caught.value.facts["reason"] == os.strerror(errno.ENOENT)


def test_a_folder_in_the_files_place_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with pytest.raises(KnownError) as caught:
        atomic.write_atomic(tmp_path / "out", [b"x"])
    assert caught.value.code is Code.FILE_UNWRITABLE
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, Code.DISK_FULL),
        (errno.EFBIG, Code.DISK_FULL),
        (errno.EROFS, Code.FILE_UNWRITABLE),
        (errno.EACCES, Code.FILE_UNWRITABLE),
        (errno.EIO, Code.FILE_UNWRITABLE),
    ],
)
def test_what_the_system_says_becomes_a_known_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: Code
) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(number, os.strerror(number), "/somewhere")

    monkeypatch.setattr(atomic.os, "fsync", refuse)
    with pytest.raises(KnownError) as caught:
        atomic.write_atomic(tmp_path / "out.bin", [b"x"])
    assert caught.value.code is code
    assert "/somewhere" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_stick_that_returns_other_bytes_is_not_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(atomic, "digest_on_device", lambda _path: "0" * 64)
    path = tmp_path / "out.bin"
    with pytest.raises(KnownError) as caught:
        atomic.write_atomic(path, [b"x"])
    assert caught.value.code is Code.CHANGED_ON_DISK
    assert list(tmp_path.iterdir()) == []


def test_a_system_that_cannot_sync_folders_is_good_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def refuse_folders(path: str | Path, flags: int, mode: int = 0o777) -> int:
        if Path(path).is_dir():
            raise PermissionError
        return real(path, flags, mode)

    monkeypatch.setattr(atomic.os, "open", refuse_folders)
    atomic.write_atomic(tmp_path / "out.bin", [b"x"])
    assert (tmp_path / "out.bin").read_bytes() == b"x"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes of files")
def test_only_the_writer_may_read_the_file(tmp_path: Path) -> None:
    atomic.write_atomic(tmp_path / "out.bin", [b"x"])
    assert (tmp_path / "out.bin").stat().st_mode & 0o077 == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot limit the size of a process's files")
def test_a_full_disk_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    program = """
import resource, sys
from pathlib import Path
from app.base.atomic import write_atomic
from app.base.errors import KnownError
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    write_atomic(Path(sys.argv[1]), [bytes(65536)] * 4)
except KnownError as error:
    print(error.code.value)
"""
    path = tmp_path / "out.bin"
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "disk-full"
    assert list(tmp_path.iterdir()) == []
