"""What a killed program left half-written goes at the next write; what somebody is writing stays."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base import atomic, leftovers
from app.base.atomic import stage, write_atomic

WRITER = """
import sys
from pathlib import Path
from app.base.atomic import write_atomic
def chunks():
    yield b"half of the answers"
    print("writing", flush=True)
    sys.stdin.read()
write_atomic(Path(sys.argv[1]), chunks())
"""


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Another program in the middle of writing a file."""
    words = [sys.executable, "-c", WRITER, str(tmp_path / "other.xlsx")]
    process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdin is not None
    assert process.stdout.readline().strip() == b"writing"
    yield process
    process.kill()
    process.wait()
    process.stdin.close()
    process.stdout.close()


def parts(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.part"))


def test_what_a_killed_program_left_is_removed_by_the_next_write(
    writer: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    writer.send_signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
    writer.wait()
    assert [part.read_bytes() for part in parts(tmp_path)] == [b"half of the answers"]
    write_atomic(tmp_path / "new.xlsx", [b"whole"])
    assert parts(tmp_path) == []
    assert (tmp_path / "new.xlsx").read_bytes() == b"whole"


def test_what_another_program_is_writing_stays(writer: subprocess.Popen[bytes], tmp_path: Path) -> None:
    write_atomic(tmp_path / "new.xlsx", [b"whole"])
    assert len(parts(tmp_path)) == 1
    assert writer.stdin is not None
    writer.stdin.close()
    assert writer.wait() == 0
    assert (tmp_path / "other.xlsx").read_bytes() == b"half of the answers"


def test_without_the_lock_it_would_be_taken_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leftovers.Held, "take", lambda self, part: None)
    staged = stage(tmp_path / "first", [b"1"])
    write_atomic(tmp_path / "second", [b"2"])
    assert not staged.part.exists()


def test_what_is_whole_and_waits_for_its_name_stays(tmp_path: Path) -> None:
    first, second = stage(tmp_path / "first", [b"1"]), stage(tmp_path / "second", [b"2"])
    write_atomic(tmp_path / "third", [b"3"])
    first.publish()
    second.discard()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first", "third"]


def test_files_of_others_are_never_touched(tmp_path: Path) -> None:
    names = ("video.part", "dala-0123.part", "dala-0123456789abcdef.part.zip", "0123456789abcdef.part")
    for name in names:
        (tmp_path / name).write_bytes(b"mine")
    (tmp_path / "dala-0123456789abcdef.part").mkdir()
    (tmp_path / "dala-1123456789abcdef.part").symlink_to(tmp_path / "video.part")
    assert leftovers.sweep(tmp_path) == 0
    assert leftovers.sweep(tmp_path / "nowhere") == 0
    assert len(list(tmp_path.iterdir())) == len(names) + 2


def test_a_leftover_that_cannot_be_removed_hinders_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = leftovers.part_beside(tmp_path / "x")
    left.write_bytes(b"half")
    plain = Path.unlink

    def stuck(path: Path, missing_ok: bool = False) -> None:
        if path == left:
            raise PermissionError
        plain(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", stuck)
    assert atomic.write_atomic(tmp_path / "new", [b"whole"])
    assert left.exists()
