"""A second program is told at once; a killed one leaves the vault open to the next."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.base.errors import Code, KnownError
from app.vault.vault import Vault
from tests.unit.vault.test_vault_rows import CHEAP, PASSPHRASE, put

ROOT = Path(__file__).resolve().parents[3]
HOLD = """
import sys
from pathlib import Path
from app.vault.vault import Vault
vault = Vault.open(Path(sys.argv[1]), sys.argv[2])
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = Vault.create(tmp_path / "data", PASSPHRASE, CHEAP)
    put(made, "draft", "a", b"kept")
    made.close()
    return tmp_path / "data"


def held_by_another_program(folder: Path) -> subprocess.Popen[str]:
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder), PASSPHRASE],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "open\n"
    return child


def ended(child: subprocess.Popen[str]) -> None:
    for stream in (child.stdin, child.stdout):
        if stream is not None:
            stream.close()
    child.wait(10)


def test_a_second_program_is_told_at_once_and_may_come_after_a_kill(folder: Path) -> None:
    child = held_by_another_program(folder)
    with pytest.raises(KnownError) as raised:
        Vault.open(folder, PASSPHRASE)
    assert raised.value.code is Code.VAULT_IN_USE
    # Whoever looks into the folder must not break the lock.
    (folder / "vault.db").read_bytes()
    with pytest.raises(KnownError):
        Vault.open(folder, PASSPHRASE)
    os.kill(child.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    ended(child)
    again = Vault.open(folder, PASSPHRASE)
    assert again.read("a") == b"kept"
    again.close()


def test_a_second_opening_in_the_same_program_is_refused_too(folder: Path) -> None:
    first = Vault.open(folder, PASSPHRASE)
    with pytest.raises(KnownError) as raised:
        Vault.open(folder, PASSPHRASE)
    assert raised.value.code is Code.VAULT_IN_USE
    put(first, "draft", "a", b"goes on")
    first.close()
    Vault.open(folder, PASSPHRASE).close()


def test_a_failed_opening_lets_go(folder: Path) -> None:
    with pytest.raises(KnownError):
        Vault.open(folder, "wrong")
    Vault.open(folder, PASSPHRASE).close()


def test_another_thread_than_the_one_that_opened_it_may_write(folder: Path) -> None:
    vault = Vault.open(folder, PASSPHRASE)
    worker = threading.Thread(target=put, args=(vault, "draft", "b", b"from the worker"))
    worker.start()
    worker.join()
    assert vault.read("b") == b"from the worker"
    vault.close()


def test_a_journal_without_its_heading_is_emptied_at_the_next_start(folder: Path) -> None:
    """A kill before the heading was written: SQLite passes it over, and would keep what stands in it."""
    journal = folder / "vault.db-journal"
    journal.write_bytes(bytes(512) + b"rows of before" * 300)

    vault = Vault.open(folder, PASSPHRASE)
    try:
        assert journal.stat().st_size == 0
        assert vault.read("a") == b"kept"
    finally:
        vault.close()
