"""Runs a program under strace and reads what it asked of the system: every call, its texts as bytes.

Linux only. `apt-get install strace` where it is missing; watching one's own child needs no other right.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

WRITES = (
    *("open", "openat", "creat", "close", "dup", "dup2", "dup3", "fcntl", "lseek", "chdir", "fchdir"),
    *("write", "pwrite64", "writev", "pwritev", "pwritev2", "ftruncate", "truncate", "fallocate"),
    *("fsync", "fdatasync", "sync_file_range", "rename", "renameat", "renameat2", "unlink", "unlinkat"),
    *("mkdir", "mkdirat", "rmdir", "link", "linkat", "symlink", "symlinkat", "copy_file_range", "sendfile"),
)
"""Every call that changes a file or a folder, and those that say which file a number means."""

NAMES = (
    *("open", "openat", "openat2", "creat", "rename", "renameat", "renameat2", "mkdir", "mkdirat", "rmdir"),
    *("link", "linkat", "symlink", "symlinkat", "mknod", "mknodat", "truncate", "unlink", "unlinkat"),
)
"""Every call that opens, makes, moves or removes something by its name."""

_LINE = re.compile(r"(\d+) +(.*)", re.DOTALL)
_CALL = re.compile(r"(\w+)\((.*)\) += (-?\d+|\?)", re.DOTALL)
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_RESUMED = re.compile(r"<\.\.\. \w+ resumed>")
_UNFINISHED = "<unfinished ...>"


@dataclass(frozen=True)
class Call:
    """One call that came back: `words` are its arguments with `""` for texts, `texts` those.

    A negative `result` says that it failed.
    """

    process: int
    name: str
    words: tuple[str, ...]
    texts: tuple[bytes, ...]
    result: int

    def number(self, place: int) -> int:
        """The argument at that place, as a number."""
        return int(self.words[place], 0)

    @property
    def path(self) -> str:
        """The first text as a path."""
        return self.texts[0].decode("utf-8", "surrogateescape")


def command(out: Path, watched: Sequence[str], *program: str, longest: int = 1 << 24) -> list[str]:
    """What to start so that `program` runs as ever and its calls named `watched` are written to `out`."""
    found = shutil.which("strace")
    assert found, "this proof needs strace: sudo apt-get install strace"
    how = ["-f", "-qq", "-xx", "-s", str(longest), "--seccomp-bpf", "-e", f"trace={','.join(watched)}"]
    return [found, *how, "-e", "signal=none", "-o", str(out), *program]


def calls(out: Path, *, failed: bool = False) -> Iterator[Call]:
    """The calls of all processes in the order in which they came back; on demand those that failed, too."""
    begun: dict[str, str] = {}
    with out.open(encoding="ascii", newline="\n") as lines:
        for line in lines:
            found = _LINE.match(line)
            assert found, line[:200]
            process, told = found[1], found[2].rstrip("\n")
            if told.startswith(("+++", "---")):
                continue
            if told.endswith(_UNFINISHED):
                begun[process] = told.removesuffix(_UNFINISHED)
                continue
            if resumed := _RESUMED.match(told):
                told = begun.pop(process) + told[resumed.end() :]
            done = _CALL.match(told)
            assert done, told[:200]
            if done[3] == "?" or (int(done[3]) < 0 and not failed):
                continue
            texts = _TEXT.findall(done[2])
            assert not any(cut for _, cut in texts), "strace cut a text short"
            words = tuple(_TEXT.sub('""', done[2]).split(", "))
            yield Call(int(process), done[1], words, tuple(_bytes(text) for text, _ in texts), int(done[3]))


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
