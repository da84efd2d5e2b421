"""A flipped bit or a lost end of either file is told, or it lies in filler: what the vault reads is the same.

Filler of the key file is what follows a page's hash, and pages that are free. Of the database it is what
SQLite reads nothing from: free pages, the unused middle of pages, counters in its heading. That a change lay
there is shown, not assumed: a stranger reads the same pages, the same layout and the same rows, to the byte.
"""

from __future__ import annotations

import random
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from app.base.errors import KnownError
from app.crypto.keys import Identity
from app.vault.sealed import Sealer
from app.vault.vault import Vault
from tests.helpers import stranger
from tests.helpers.looking import inspect
from tests.unit.vault.test_vault_rows import CHEAP, PASSPHRASE, put

KINDS = ("draft", "attachment", "sealed", "sealed-file", "pack", "chain")
FILES = ("vault.key", "vault.db")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault with rows of every sort, and free pages in its database."""
    folder = tmp_path_factory.mktemp("flips") / "data"
    recovery = [Identity(bytes([n]) * 32).recipient for n in (1, 2)]
    with closing(Vault.create(folder, PASSPHRASE, CHEAP, recovery=recovery)) as vault:
        for kind in (*KINDS, "large"):
            put(vault, kind, kind, f"content of {kind}".encode() * 300, title=kind)
        with vault.write() as transaction:
            transaction.delete("large")
    for name in ("vault.db-journal", "vault.lock"):
        (folder / name).unlink()
    return folder


def read_by_a_stranger(folder: Path) -> object:
    layout, rows = stranger._image(folder)
    return layout, sorted(rows), list(stranger.pages(folder))


def is_told(folder: Path) -> bool:
    try:
        found = inspect(folder)
    except KnownError:
        return True
    return bool(found.damaged or found.missing or found.strays or found.single_copies)


def silent_changes(whole: Path, target: Path, changes: list[tuple[str, bytes]]) -> tuple[int, int]:
    """How many changed files are told, and how many are not told although something is read otherwise."""
    shutil.copytree(whole, target)
    expected, told, silent = read_by_a_stranger(whole), 0, 0
    for name, content in changes:
        (target / name).write_bytes(content)
        if is_told(target):
            told += 1
        elif read_by_a_stranger(target) != expected:
            silent += 1
        (target / name).write_bytes((whole / name).read_bytes())
    return told, silent


def flips(whole: Path, name: str, count: int, seed: int) -> list[tuple[str, bytes]]:
    chance, raw = random.Random(seed), (whole / name).read_bytes()
    changes = []
    for offset in chance.sample(range(len(raw)), count):
        changed = bytearray(raw)
        changed[offset] ^= 1 << chance.randrange(8)
        changes.append((name, bytes(changed)))
    return changes


def cuts(whole: Path, name: str, count: int) -> list[tuple[str, bytes]]:
    raw = (whole / name).read_bytes()
    lengths = {0, 1, 15, 16, 100, len(raw) - 1, *range(0, len(raw), max(1, len(raw) // count))}
    return [(name, raw[:length]) for length in sorted(lengths)]


@pytest.mark.parametrize("name", FILES)
def test_a_flipped_bit_is_told_or_lies_in_filler(whole: Path, tmp_path: Path, name: str) -> None:
    told, silent = silent_changes(whole, tmp_path / "data", flips(whole, name, 120, seed=3))
    assert silent == 0
    assert 10 < told < 120


@pytest.mark.parametrize("name", FILES)
def test_a_lost_end_is_told_or_was_filler(whole: Path, tmp_path: Path, name: str) -> None:
    changes = cuts(whole, name, 24)
    told, silent = silent_changes(whole, tmp_path / "data", changes)
    assert silent == 0
    assert told > len(changes) // 3


def test_every_bit_in_front_of_the_filler_counts(whole: Path, tmp_path: Path) -> None:
    raw = (whole / "vault.key").read_bytes()
    end = 16 + int.from_bytes(raw[14:16], "big") + 32
    changes = []
    for bit in range(end * 8):
        changed = bytearray(raw)
        changed[bit // 8] ^= 1 << bit % 8
        changes.append(("vault.key", bytes(changed)))
    some = random.Random(5).sample(changes, 60)
    told, silent = silent_changes(whole, tmp_path / "data", some)
    assert (told, silent) == (60, 0)


def test_a_check_that_opened_no_row_would_be_caught(
    whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Sealer, "open_content", lambda *_: b"")
    _, silent = silent_changes(whole, tmp_path / "data", flips(whole, "vault.db", 60, seed=3))
    assert silent > 10


@pytest.mark.parametrize("name", FILES)
def test_what_is_read_after_a_flip_is_what_was_written(whole: Path, tmp_path: Path, name: str) -> None:
    target = tmp_path / "data"
    for _, content in flips(whole, name, 40, seed=4):
        shutil.copytree(whole, target)
        (target / name).write_bytes(content)
        try:
            opened = Vault.open(target, PASSPHRASE)
        except KnownError:
            shutil.rmtree(target)
            continue
        with closing(opened):
            for kind in KINDS:
                try:
                    found = opened.read(kind)
                except KnownError:
                    continue
                assert found == f"content of {kind}".encode() * 300
        shutil.rmtree(target)


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", FILES)
def test_ten_thousand_flipped_bits_are_told_or_lie_in_filler(whole: Path, tmp_path: Path, name: str) -> None:
    for seed in range(5):
        told, silent = silent_changes(whole, tmp_path / f"{seed}", flips(whole, name, 2000, seed))
        assert silent == 0
        assert told
