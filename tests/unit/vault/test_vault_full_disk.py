"""A full disk is said in words, loses nothing, and needs no restart once there is room again."""

from __future__ import annotations

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
folder = Path(sys.argv[1])
vault = Vault.open(folder, sys.argv[2])
kind, grown = sys.argv[3], int(sys.argv[4])
soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, ((folder / "vault.db").stat().st_size + grown, hard))
try:
    with vault.write() as transaction:
        transaction.put(kind, "a", bytes(200_000), {})
    print("saved")
except KnownError as error:
    print(error.code.value)
assert vault.read("a") == b"before", "lost"
resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
with vault.write() as transaction:
    transaction.put(kind, "a", b"after", {})
print(vault.read("a").decode())
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


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no RLIMIT_FSIZE")
@pytest.mark.parametrize("kind", [DRAFT, "sealed"])
@pytest.mark.parametrize("grown", [0, 40_000])
def test_a_limit_on_the_size_of_files_is_a_full_disk(vault: Vault, kind: str, grown: int) -> None:
    vault.close()
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(vault.folder), PASSPHRASE, kind, str(grown)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout == "disk-full\nafter\n"


CREATED = """
import resource, sys
from pathlib import Path
from app.base.errors import KnownError
from app.vault.keyring import role_of
from app.vault.vault import Vault
from tests.unit.vault.test_vault_rows import CHEAP
soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), hard))
try:
    Vault.create(Path(sys.argv[1]), sys.argv[2], CHEAP)
except KnownError as error:
    print(error.code.value, role_of(Path(sys.argv[1])))
resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
Vault.create(Path(sys.argv[1]), sys.argv[2], CHEAP).close()
Vault.open(Path(sys.argv[1]), sys.argv[2]).close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no RLIMIT_FSIZE")
@pytest.mark.parametrize("limit", [0, 10_000, 40_000])
def test_a_vault_that_finds_no_room_is_made_once_there_is_some(tmp_path: Path, limit: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CREATED, str(tmp_path / "data"), PASSPHRASE, str(limit)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout == "disk-full None\n"
