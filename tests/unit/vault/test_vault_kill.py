"""No acknowledged save is lost when the program is killed, at whatever moment."""

from __future__ import annotations

import base64
import os
import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.vault.pages import PageType
from app.vault.vault import Vault
from tests.unit.vault.test_vault_remains import everything_in, occurs
from tests.unit.vault.test_vault_rows import CHEAP, PASSPHRASE

ROOT = Path(__file__).resolve().parents[3]
DRAFTS = 3

WORK = """
import base64, sys
from pathlib import Path
from app.vault.vault import Vault
from tests.unit.vault.test_vault_kill import step
vault = Vault.open(Path(sys.argv[1]), sys.argv[2])
n = int(sys.argv[3])
print("ready", flush=True)
while True:
    kind, row_id, payload = step(n)
    with vault.write() as transaction:
        transaction.put(kind, row_id, payload, {"n": n})
    entry = vault._index.get(row_id)
    stored = vault._database.read((entry.number,))[entry.number].payload
    print(n, base64.b64encode(stored[:512]).decode(), flush=True)
    n += 1
"""


def step(n: int) -> tuple[str, str, bytes]:
    """What the n-th write is: mostly saves of a few drafts, now and then one of them is finished."""
    chance = random.Random(n)
    row_id = f"{n // 20}.{chance.randrange(DRAFTS)}"
    kind = "sealed" if chance.random() < 0.25 else "draft"
    size = chance.choice([100, 5000, 20_000, 60_000])
    return kind, row_id, f"{n} ".encode() * (size // len(f"{n} ") + 1)


def state_after(steps: int) -> dict[str, tuple[str, bytes]]:
    rows: dict[str, tuple[str, bytes]] = {}
    for n in range(steps):
        kind, row_id, payload = step(n)
        rows[row_id] = (kind, payload)
    return rows


def killed_run(folder: Path, done: int, delay: float) -> tuple[int, dict[int, bytes]]:
    """Let a child write from step `done` on and kill it after `delay` seconds; what it had acknowledged."""
    child = subprocess.Popen(
        [sys.executable, "-c", WORK, str(folder), PASSPHRASE, str(done)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    timer = threading.Timer(delay, os.kill, (child.pid, getattr(signal, "SIGKILL", signal.SIGTERM)))
    timer.start()
    stored: dict[int, bytes] = {}
    for line in child.stdout:
        number, _, text = line.partition(" ")
        if line.endswith("\n"):
            stored[int(number)] = base64.b64decode(text)
            done = int(number) + 1
    child.wait(10)
    timer.join()
    child.stdout.close()
    return done, stored


def run_and_check(folder: Path, rounds: int, seed: int) -> None:
    Vault.create(folder, PASSPHRASE, CHEAP).close()
    chance = random.Random(seed)
    done = 0
    for _ in range(rounds):
        acknowledged, stored = killed_run(folder, done, chance.uniform(0.005, 0.25))
        vault = Vault.open(folder, PASSPHRASE)
        found = {row.id: (row.kind, vault.read(row.id)) for k in ("draft", "sealed") for row in vault.rows(k)}
        # The write under way at the kill may have come through or not; whatever was acknowledged has.
        assert found in (state_after(acknowledged), state_after(acknowledged + 1))
        done = acknowledged if found == state_after(acknowledged) else acknowledged + 1
        assert len(vault._keyring._file.live(PageType.EPOCH)) == 1
        vault.close()
        raw = everything_in(folder)
        latest = {step(n)[1]: n for n in range(done)}
        for n, ciphertext in stored.items():
            kind, row_id, _ = step(n)
            if kind == "draft" and latest[row_id] != n:
                assert not occurs(ciphertext, raw)


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_killed_program_loses_no_acknowledged_save(tmp_path: Path) -> None:
    run_and_check(tmp_path / "data", rounds=2, seed=1)


@pytest.mark.slow
@pytest.mark.timeout(120)
@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_killed_thirty_times(tmp_path: Path) -> None:
    run_and_check(tmp_path / "data", rounds=30, seed=2)
