"""Lets a worker work under strace, and tells which states of its files a cut of the power could have left."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from app.crypto.age import Identity
from tests.helpers import strace
from tests.helpers.power_cut import FOLDER, Change, Disk, Files, Naming, digest, selections
from tests.helpers.strace import Call

ROOT = Path(__file__).resolve().parents[2]

Told = dict[str, Any]
"""What the worker acknowledged: a line of JSON on its standard output."""


@dataclass(frozen=True)
class Moment:
    """A moment at which the power may go: the disk, and what had been acknowledged by then.

    Between two moments nothing is flushed or acknowledged, so every cut between them leaves a state that
    a cut at the second of them may leave too.
    """

    number: int
    disk: Disk
    told: int


@dataclass
class Recording:
    """Everything that the worker did. `told[n]` is its n-th acknowledgement, `written[n]` all files then.

    `has_vault` says that it began with one, `identity` recovers it.
    """

    identity: Identity
    has_vault: bool = False
    moments: list[Moment] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    written: list[Files] = field(default_factory=list)

    def acknowledged(self, moment: Moment) -> Told | None:
        """The last acknowledgement before the cut."""
        return self.told[moment.told - 1] if moment.told else None

    def in_flight(self, moment: Moment) -> Told | None:
        """What would have been acknowledged next."""
        return self.told[moment.told] if moment.told < len(self.told) else None


@dataclass(frozen=True)
class Cut:
    """One state that a cut may leave."""

    moment: Moment
    number: int
    files: Files

    def __str__(self) -> str:
        waiting = len(self.moment.disk.pending)
        return f"moment {self.moment.number}, selection {self.number} of {waiting} unflushed steps"


def record(root: Path, words: list[str], trace: Path, identity: Identity) -> Recording:
    """Run `python -m tests.helpers.power_cut_worker ROOT WORDS...`, with ROOT as the whole disk."""
    program = [sys.executable, "-m", "tests.helpers.power_cut_worker", str(root), *words]
    begun = {str(path.relative_to(root)): path for path in sorted(root.rglob("*"))}
    reader = _Reader(root, Recording(identity, "data/vault.key" in begun))
    for name, path in begun.items():
        reader.known(name, FOLDER if path.is_dir() else reader.new(path.read_bytes()))
    done = subprocess.run(
        strace.command(trace, strace.WRITES, *program), cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    for call in strace.calls(trace):
        reader.take(call)
    reader.moment()
    at_last = {str(p.relative_to(root)): p.read_bytes() for p in root.rglob("*") if p.is_file()}
    assert reader.disk.files() == at_last, "the recording is not what the program did"
    return reader.made


def cuts(made: Recording, seed: int, few: int = 8, samples: int = 10) -> Iterator[Cut]:
    """Every state that a cut can leave, each once for what was acknowledged; sampled where too many."""
    chance = random.Random(seed)
    known: set[tuple[int, bytes]] = set()
    for moment in made.moments:
        for number, chosen in enumerate(selections(moment.disk, chance, few, samples)):
            files = moment.disk.files(chosen)
            mark = (moment.told, digest(files))
            if mark not in known:
                known.add(mark)
                yield Cut(moment, number, files)


@dataclass
class _Open:
    file: int
    name: str
    at: int = 0


class _Reader:
    """Follows the calls of one process on files below `root`."""

    def __init__(self, root: Path, made: Recording) -> None:
        self.root = PurePosixPath(root.resolve())
        self.made = made
        self.disk = Disk()
        self._now: dict[str, int] = {}
        self._open: dict[int, _Open] = {}
        self._output = b""
        self._files = FOLDER

    def new(self, content: bytes = b"") -> int:
        self._files += 1
        self.disk.contents[self._files] = content
        return self._files

    def known(self, name: str, file: int) -> None:
        """A name that was there before the recording, flushed long ago."""
        self.disk.names[name] = self._now[name] = file

    def moment(self) -> None:
        """A cut may come here: the next call flushes or acknowledges something."""
        self.made.moments.append(Moment(len(self.made.moments), self.disk.copy(), len(self.made.told)))

    def take(self, call: Call) -> None:
        match call.name:
            case "open" | "openat" | "creat":
                self._opened(call)
            case "close":
                self._open.pop(call.number(0), None)
            case "write" | "writev" if call.number(0) == 1:
                self._told(b"".join(call.texts))
            case "mkdir" | "mkdirat" | "rmdir" | "unlink" | "unlinkat" | "rename" | "renameat" | "renameat2":
                self._named(call)
            case "chdir" | "fchdir" | "link" | "linkat" | "symlink" | "symlinkat" | "truncate":
                assert all(self._inside(text.decode()) is None for text in call.texts), call.name
            case "dup" | "dup2" | "dup3" | "fcntl":
                duplicates = call.name != "fcntl" or call.words[1].startswith("F_DUPFD")
                assert not duplicates or call.number(0) not in self._open, "a second handle on a watched file"
            case _:
                self._changed(call)

    def _changed(self, call: Call) -> None:
        handle = self._open.get(call.number(0))
        if handle is None:
            return
        match call.name:
            case "lseek":
                handle.at = call.result
            case "write" | "writev":
                data = b"".join(call.texts)[: call.result]
                self._write(handle.file, handle.at, data)
                handle.at += call.result
            case "pwrite64":
                self._write(handle.file, call.number(3), call.texts[0][: call.result])
            case "ftruncate":
                self.disk.pending.append(Change(handle.file, call.number(1), None))
            case "fsync" | "fdatasync":
                self.moment()
                if handle.file == FOLDER:
                    self.disk.flush_folder(handle.name)
                else:
                    self.disk.flush_file(handle.file)
            case other:
                raise AssertionError(f"{other} on a watched file is not in the model")

    def _write(self, file: int, at: int, data: bytes) -> None:
        self.disk.pending.append(Change(file, at, data))

    def _opened(self, call: Call) -> None:
        name = self._inside(call.path)
        if name is None:
            return
        flags = next((word for word in call.words if "O_" in word), "O_CREAT|O_WRONLY|O_TRUNC").split("|")
        if name not in self._now and "O_CREAT" in flags:
            self._name((name, self.new()))
        file = FOLDER if name == "." else self._now[name]
        self._open[call.result] = _Open(file, name)
        assert "O_APPEND" not in flags, "appending is not in the model"
        if "O_TRUNC" in flags:
            self.disk.pending.append(Change(file, 0, None))

    def _named(self, call: Call) -> None:
        inside = [self._inside(text.decode()) for text in call.texts]
        if not any(inside):
            return
        assert all(inside), "a file comes in or goes out"
        name = inside[0] or ""
        if call.name.startswith("mkdir"):
            self._name((name, FOLDER))
        elif call.name.startswith("rename"):
            file = self._now[name]
            assert file != FOLDER, "moving folders is not in the model"
            self._name((name, None), (inside[1] or "", file))
        else:
            self._name((name, None))

    def _name(self, *names: tuple[str, int | None]) -> None:
        folders = frozenset(str(PurePosixPath(name).parent) for name, _ in names)
        self.disk.pending.append(Naming(names, folders))
        for name, file in names:
            if file is None:
                del self._now[name]
            else:
                self._now[name] = file

    def _inside(self, path: str) -> str | None:
        """The path below the root, None where it is elsewhere."""
        whole = PurePosixPath(ROOT, path)
        return str(whole.relative_to(self.root)) if whole.is_relative_to(self.root) else None

    def _told(self, output: bytes) -> None:
        self._output += output
        while b"\n" in self._output:
            line, _, self._output = self._output.partition(b"\n")
            self.moment()
            self.made.told.append(json.loads(line))
            self.made.written.append(self.disk.files())
