"""A small survey in the field, worked by commands: an office, a laptop, and what may go wrong around them."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from app.base import atomic
from tests.helpers.commands import PASSPHRASE, Commands, Ran
from tests.helpers.desks import FORM, SENTENCE


class Field(Commands):
    """An office and a laptop of one survey in a folder; `Commands` works them."""

    form = "market.json"

    def set_up(self, interviews: int = 2) -> Field:
        """The survey, its pack, a laptop with that many sealed interviews."""
        (self.folder / self.form).write_text(json.dumps(FORM), "utf-8")
        self.dala("survey", "create", "--name", "Markets", "--form", self.folder / self.form, data="office")
        self.dala("survey", "pack", "--out", self.folder / "survey.dala-pack", data="office")
        self.dala(
            *("device", "init", "--pack", self.folder / "survey.dala-pack", "--enumerator", "R01"),
            data="laptop",
        )
        if interviews:
            self.load(interviews)
        return self

    def load(self, count: int, *, status: int = 0) -> Ran:
        """Seal that many interviews."""
        answers = self.folder / f"{count}.jsonl"
        if not answers.exists():
            line = json.dumps({"site": "almaty", "story": SENTENCE})
            answers.write_text(f"{line}\n" * count, "utf-8")
        words = ("interview", "load", "--form", "market", "--answers", answers)
        return self.fail(*words, data="laptop", status=status)

    def listed(self) -> list[dict[str, Any]]:
        """What the laptop lists."""
        found: list[dict[str, Any]] = self.dala("interview", "list", "--json", data="laptop").json()
        return found

    def merged(self) -> int:
        """How many interviews the office has."""
        total: int = self.dala("merge", "status", "--json", data="office").json()["interviews"]["total"]
        return total


def told(ran: Ran, *parts: object) -> None:
    """It ended in words: what, where, what to do; no answer, no passphrase, no traceback."""
    assert ran.status == 1
    assert "Traceback" not in ran.err + ran.out
    for part in parts:
        assert str(part) in ran.err + ran.out, ran.err
    assert ran.err.count(".") >= 2, ran.err
    assert SENTENCE not in ran.err + ran.out
    assert PASSPHRASE not in ran.err + ran.out


def everything_in(folder: Path) -> dict[str, bytes]:
    """The files below a folder by name; but for the lock, which holds nothing."""
    found = {str(path.relative_to(folder)): path for path in folder.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in sorted(found.items()) if path.name != "vault.lock"}


def _as_root(*words: str) -> bool:
    is_root = sys.platform == "linux" and os.geteuid() == 0
    return is_root and subprocess.run(words, capture_output=True, check=False).returncode == 0


@contextlib.contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Callable[[], AbstractContextManager[None]]]:
    """A disk of that size at `folder`, and what fills it to its last byte.

    Where this system does not let us make one, files take no more bytes while it is full.
    """
    folder.mkdir()
    mounted = _as_root("mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder))
    try:
        yield partial(_filled, folder) if mounted else _no_more_bytes
    finally:
        if mounted:
            assert _as_root("umount", str(folder))


@contextlib.contextmanager
def _filled(folder: Path) -> Iterator[None]:
    films = folder / "films"
    with films.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(bytes(1024)):
            continue
    yield
    films.unlink()


@contextlib.contextmanager
def _no_more_bytes() -> Iterator[None]:
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextlib.contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Let nothing be written below `folder`: mounted so where that is allowed, else as if it were."""
    mounted = _as_root("mount", "--bind", str(folder), str(folder))
    try:
        if mounted:
            assert _as_root("mount", "-o", "remount,ro,bind", str(folder))
            yield
        else:
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(os, "open", _refusing(os.open, folder))
                yield
    finally:
        if mounted:
            assert _as_root("umount", str(folder))


def _refusing(really: Callable[..., int], folder: Path) -> Callable[..., int]:
    def opened(path: Any, flags: int, *rest: Any, **named: Any) -> int:
        writes = flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if writes and folder in Path(path).parents:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))
        return really(path, flags, *rest, **named)

    return opened


def _gone(*_: object, **__: object) -> Any:
    raise OSError(errno.EIO, os.strerror(errno.EIO))


PULLS: dict[str, Callable[[pytest.MonkeyPatch], None]] = {
    "while it is written": lambda patch: patch.setattr(atomic, "_write_all", _gone),
    "while it is flushed": lambda patch: patch.setattr(atomic, "_sync_file", _gone),
    "while it is read again": lambda patch: patch.setattr(atomic, "digest_on_device", _gone),
    "while it gets its name": lambda patch: patch.setattr(Path, "replace", _gone),
}
"""The moments of `write_atomic` at which a stick may be pulled out."""
