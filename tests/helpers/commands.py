"""Runs the program's own commands in this process, with a passphrase that is quick to check."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from app import bootstrap
from app.cli.main import app
from app.crypto.passphrase import KdfCost

PASSPHRASE = "river falcon lamp seven"
CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)


@dataclass(frozen=True)
class Ran:
    """What a command printed and how it ended."""

    status: int
    out: str
    err: str

    def json(self) -> Any:
        return json.loads(self.out)


@contextmanager
def cheap_passphrases() -> Iterator[None]:
    """The only way to a lower cost: Python code of a test replaces what measures it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bootstrap, "PASSPHRASE_COST", CHEAP)
        yield


@contextmanager
def copy_of(prepared: Path, folder: Path) -> Iterator[Commands]:
    """Commands on a copy, in `folder`, of what was prepared once for many tests."""
    shutil.copytree(prepared, folder, dirs_exist_ok=True)
    with cheap_passphrases():
        yield Commands(folder)


class Commands:
    """One folder in which commands run; `dala("merge", "status")` asserts that it ended well."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.passphrase = folder / "passphrase"
        self.passphrase.write_text(PASSPHRASE + "\n", "utf-8")

    def run(self, *words: object, typed: str = "") -> Ran:
        """Run a command; `typed` is what standard input, which is no terminal, gives it."""
        done = CliRunner().invoke(app, [str(word) for word in words], prog_name="dala", input=typed)
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return Ran(done.exit_code, done.stdout, done.stderr)

    def dala(self, *words: object, data: str | None = None, typed: str = "") -> Ran:
        ran = self.fail(*words, data=data, status=0, typed=typed)
        assert "Traceback" not in ran.err
        return ran

    def fail(self, *words: object, data: str | None = None, status: int = 1, typed: str = "") -> Ran:
        """Run a command that must end with `status`; with `data`, on that vault and with the passphrase."""
        extra: list[object] = []
        if data is not None:
            extra = ["--data", self.folder / data, "--passphrase-file", self.passphrase]
        ran = self.run(*words, *extra, typed=typed)
        assert ran.status == status, f"exit {ran.status}\n{ran.out}\n{ran.err}"
        return ran
