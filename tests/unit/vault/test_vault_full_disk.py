"""A full disk is said in words, loses nothing, and needs no restart once there is room again."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.base.errors import Code, KnownError
from app.vault.index import DRAFT
from app.vault.vault import Vault
from tests.unit.vault.test_vault_rows import CHEAP, PASSPHRASE, put

ROOT = Path(__file__).resolve().parents[3]

LIMITED = """
import resource, sys
from pathlib import Path
from app.base.errors import KnownError
from app.vault.vault import Vault
soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
for folder in map(Path, sys.argv[2:]):
    kind, grown = folder.name.split("-")
    vault = Vault.open(folder, sys.argv[1])
    limit = (folder / "vault.db").stat().st_size + int(grown)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        with vault.write() as transaction:
            transaction.put(kind, "a", bytes(200_000), {})
        said = "saved"
    except KnownError as error:
        said = error.code.value
    kept = vault.read("a") == b"before"
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    with vault.write() as transaction:
        transaction.put(kind, "a", b"after", {})
    print(folder.name, said, kept, vault.read("a").decode())
    vault.close()
"""


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made = Vault.create(tmp_path / "data", PASSPHRASE, CHEAP)
    put(made, DRAFT, "a", b"before", title="Almaty")
    put(made, DRAFT, "b", b"other")
    yield made
    made.close()


def allow_pages(vault: Vault, more: int | None) -> None:
    connection = vault._database._connection
    (used,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {1 << 30 if more is None else used + more}")


@pytest.mark.parametrize("kind", [DRAFT, "sealed"])
@pytest.mark.parametrize("more", [0, 3, 20])
def test_a_full_disk_keeps_what_was_saved(vault: Vault, kind: str, more: int) -> None:
    allow_pages(vault, more)
    with pytest.raises(KnownError) as raised:
        put(vault, kind, "a", bytes(200_000))
    assert raised.value.code is Code.DISK_FULL
    assert raised.value.facts["path"] == str(vault.folder)
    assert vault.read("a") == b"before"
    assert vault.read("b") == b"other"
    row = vault.row("a")
    assert row is not None
    assert row.kind == DRAFT
    assert row.summary["title"] == "Almaty"
    # The connection was opened anew, without the limit: there is room again.
    put(vault, kind, "a", bytes(200_000))
    vault.close()
    again = Vault.open(vault.folder, PASSPHRASE)
    assert again.read("a") == bytes(200_000)
    assert again.read("b") == b"other"
    again.close()


def in_a_child(words: str, *given: str) -> str:
    """What another process says, which alone can be limited: a test would limit all that come after it."""
    command = [sys.executable, "-c", words, PASSPHRASE, *given]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no RLIMIT_FSIZE")
def test_a_limit_on_the_size_of_files_is_a_full_disk(vault: Vault) -> None:
    vault.close()
    cases = [f"{kind}-{grown}" for kind in (DRAFT, "sealed") for grown in (0, 40_000)]
    roomy = f"{DRAFT}-400000"
    for case in (*cases, roomy):
        shutil.copytree(vault.folder, vault.folder.parent / case)
    told = in_a_child(LIMITED, *(str(vault.folder.parent / case) for case in (*cases, roomy)))
    # The control is a limit that nothing reaches.
    expected = [f"{case} disk-full True after" for case in cases] + [f"{roomy} saved False after"]
    assert told.splitlines() == expected


CREATED = """
import resource, sys
from pathlib import Path
from app.base.errors import KnownError
from app.crypto.passphrase import KdfCost
from app.vault.keyring import role_of
from app.vault.vault import Vault
soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
cheap = KdfCost(*map(int, sys.argv[2].split()))
for folder in map(Path, sys.argv[3:]):
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(folder.name), hard))
    try:
        Vault.create(folder, sys.argv[1], cheap)
    except KnownError as error:
        print(folder.name, error.code.value, role_of(folder))
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    Vault.create(folder, sys.argv[1], cheap).close()
    Vault.open(folder, sys.argv[1]).close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no RLIMIT_FSIZE")
def test_a_vault_that_finds_no_room_is_made_once_there_is_some(tmp_path: Path) -> None:
    limits = ("0", "10000", "40000")
    cost = f"{CHEAP.memory_kib} {CHEAP.passes} {CHEAP.lanes}"
    told = in_a_child(CREATED, cost, *(str(tmp_path / limit) for limit in limits))
    assert told.splitlines() == [f"{limit} disk-full None" for limit in limits]
