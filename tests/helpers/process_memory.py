"""Reads the whole memory of another process, as somebody with every right on the machine does (Linux)."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_AT_ONCE = 16 * 1024 * 1024
_NOT_MEMORY = ("[vvar]", "[vvar_vclock]", "[vsyscall]")

RIGHT = (
    "reading the memory of a program that keeps it private needs the right CAP_SYS_PTRACE: run this test as "
    "root, or give the right to the interpreter (setcap cap_sys_ptrace+ep)"
)
"""What is said where this process may not look."""


@dataclass(frozen=True)
class Stretch:
    """One stretch of a process's memory."""

    start: int
    end: int
    name: str


def mappings(pid: int, *, everywhere: bool = True) -> Iterator[Stretch]:
    """Every readable stretch of memory of a process; or those that it can write to."""
    wanted = "r" if everywhere else "rw"
    for line in Path(f"/proc/{pid}/maps").read_text("utf-8", "replace").splitlines():
        stretch, rights, _offset, _device, _inode, *name = line.split(maxsplit=5)
        start, end = (int(part, 16) for part in stretch.split("-"))
        if rights.startswith(wanted) and not (name and name[0] in _NOT_MEMORY):
            yield Stretch(start, end, name[0] if name else "")


def found(pid: int, patterns: Mapping[str, bytes], *, everywhere: bool = True) -> set[str]:
    """The names of the patterns that lie anywhere in a process's memory, or where it can write.

    Raises PermissionError where this process may not look; a stretch that vanishes meanwhile is passed by.
    """
    left = dict(patterns)
    met: set[str] = set()
    overlap = max(map(len, patterns.values())) - 1
    read = 0
    handle = os.open(f"/proc/{pid}/mem", os.O_RDONLY)
    try:
        for stretch in mappings(pid, everywhere=everywhere):
            before, at = b"", stretch.start
            while at < stretch.end:
                piece = _read(handle, at, min(_AT_ONCE, stretch.end - at))
                if not piece:
                    break
                raw = before + piece
                for name in [name for name, pattern in left.items() if pattern in raw]:
                    met.add(name)
                    del left[name]
                before, at = raw[-overlap:], at + len(piece)
                read += len(piece)
    finally:
        os.close(handle)
    assert read > 10 * 1024 * 1024, "that is not the memory of this program"
    return met


def _read(handle: int, at: int, size: int) -> bytes:
    try:
        return os.pread(handle, size, at)
    except OSError:
        return b""


def written_as(name: str, text: str) -> dict[str, bytes]:
    """The ways in which a text lies in memory: as UTF-8, as Qt has it, as Python has it, as JSON."""
    ways = {code: text.encode(code) for code in ("utf-8", "utf-16-le", "utf-32-le")}
    ways["json"] = "".join(c if c.isascii() else f"\\u{ord(c):04x}" for c in text).encode()
    return {f"{name} as {code}": raw for code, raw in ways.items()}


def key_as(name: str, key: bytes) -> dict[str, bytes]:
    """A key as bytes, and in hex."""
    return {name: key, f"{name} in hex": key.hex().encode()}
