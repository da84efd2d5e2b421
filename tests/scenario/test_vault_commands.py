"""`dala vault ...` on both desks: passphrases, backups, looking, closing, destroying, and what is refused."""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.crypto.age import Identity
from tests.helpers.commands import PASSPHRASE, Commands, Ran, cheap_passphrases, copy_of
from tests.helpers.desks import FORM, SENTENCE

pytestmark = pytest.mark.timeout(60)

SAFE = Identity(bytes(range(32)))
NEW = "sato lemi gudo nira"


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office whose survey has a second key, and a laptop with two sealed interviews; tests copy them."""
    folder = tmp_path_factory.mktemp("prepared")
    with cheap_passphrases():
        field = Commands(folder)
        (folder / "market.json").write_text(json.dumps(FORM), "utf-8")
        (folder / "new-words").write_text(NEW + "\n", "utf-8")
        (folder / "public").write_text(f"{SAFE.recipient}\n", "ascii")
        (folder / "in").write_text(
            json.dumps({"story": SENTENCE}) + "\n" + json.dumps({"story": "b"}), "utf-8"
        )
        field.dala("survey", "create", "--name", "Markets", "--form", folder / "market.json", data="office")
        field.dala(
            "survey", "recipients", "add", "--name", "Safe", "--line-file", folder / "public", data="office"
        )
        field.dala("survey", "pack", "--out", folder / "pack", data="office")
        field.dala("device", "init", "--pack", folder / "pack", "--enumerator", "R01", data="laptop")
        field.dala("interview", "load", "--form", "market", "--answers", folder / "in", data="laptop")
    return folder


@pytest.fixture
def field(prepared: Path, tmp_path: Path) -> Iterator[Commands]:
    """A copy of its own of what was prepared."""
    with copy_of(prepared, tmp_path) as field:
        yield field


def told(ran: Ran, *parts: object) -> None:
    """The message names `parts` and holds no secret."""
    for part in parts:
        assert str(part) in ran.err, ran.err
    for secret in ("Traceback", PASSPHRASE, NEW, SAFE.secret_line(), SENTENCE):
        assert secret not in ran.err + ran.out


def with_new(field: Commands, *words: object, data: str) -> Ran:
    return field.run(*words, "--data", field.folder / data, "--passphrase-file", field.folder / "new-words")


def bytes_of(folder: Path) -> dict[str, str]:
    return {one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in sorted(folder.iterdir())}


def sealed(field: Commands, data: str) -> int:
    return len(field.dala("interview", "list", "--json", data=data).json())


def test_a_passphrase_is_changed_and_the_old_one_is_none(field: Commands) -> None:
    change = ("vault", "passphrase", "--new-passphrase-file", field.folder / "new-words")
    field.dala(*change, data="laptop")
    told(field.fail("interview", "list", data="laptop"), "passphrase is not right")
    assert with_new(field, "interview", "list", data="laptop").status == 0
    told(field.fail(*change, data="laptop"), "passphrase is not right")


def test_a_weak_or_missing_new_passphrase_changes_nothing(field: Commands) -> None:
    (field.folder / "weak").write_text("1234\n", "utf-8")
    weak = ("vault", "passphrase", "--new-passphrase-file", field.folder / "weak")
    told(field.fail(*weak, data="laptop"), "guess")
    told(field.fail("vault", "passphrase", data="laptop"), "--new-passphrase-file", "no terminal")
    assert sealed(field, "laptop") == 2


def test_a_forgotten_passphrase_is_recovered_by_a_key_of_the_survey(field: Commands) -> None:
    recover = (
        "vault", "recover", "--data", field.folder / "laptop",
        "--new-passphrase-file", field.folder / "new-words",
    )  # fmt: skip
    told(field.run(*recover, typed=Identity.generate().secret_line()), "does not open")
    told(field.run(*recover, typed="AGE-SECRET-KEY-PQ-1QQQ"), "dala:")
    assert sealed(field, "laptop") == 2
    assert field.run(*recover, typed=SAFE.secret_line()).status == 0
    assert with_new(field, "interview", "list", data="laptop").status == 0
    told(field.fail("interview", "list", data="laptop"), "passphrase is not right")


@pytest.mark.parametrize("desk", ["office", "laptop"])
def test_a_backup_is_verified_and_restored(field: Commands, tmp_path: Path, desk: str) -> None:
    ran = field.dala("vault", "backup", "--out", tmp_path / "b.dala-backup", data=desk)
    assert "read back from the device" in ran.out
    before = (tmp_path / "b.dala-backup").read_bytes()
    told(field.fail("vault", "backup", "--out", tmp_path / "b.dala-backup", data=desk), "already there")
    assert (tmp_path / "b.dala-backup").read_bytes() == before
    key = SAFE.secret_line() if desk == "laptop" else ""
    ran = field.run("vault", "verify", tmp_path / "b.dala-backup", "--json", typed=key)
    assert ran.json()["whole"] is True
    assert "whole" in field.run("vault", "verify", tmp_path / "b.dala-backup", typed=key).out
    restore = ("vault", "restore", tmp_path / "b.dala-backup", "--data")
    told(field.run(*restore, tmp_path / desk, typed=key), "dala:")
    ran = field.run(*restore, tmp_path / "again", typed=key)
    assert ran.status == 0, ran.err
    assert ("never both" in ran.out) is (desk == "laptop")
    field.dala("vault", "verify", data="again")
    if desk == "laptop":
        assert sealed(field, "again") == 2


def test_a_damaged_backup_or_another_key_restores_nothing(field: Commands, tmp_path: Path) -> None:
    field.dala("vault", "backup", "--out", tmp_path / "l.dala-backup", data="laptop")
    restore = ("vault", "restore", tmp_path / "l.dala-backup", "--data", tmp_path / "again")
    told(field.run(*restore, typed=Identity.generate().secret_line()), "This key does not open the backup")
    told(field.run("vault", "restore", tmp_path / "pack", "--data", tmp_path / "again"), "not a backup")
    told(field.run("vault", "verify", tmp_path / "none"), "no file")
    data = bytearray((tmp_path / "l.dala-backup").read_bytes())
    data[-100] ^= 1
    (tmp_path / "l.dala-backup").write_bytes(data)
    told(field.run(*restore, typed=SAFE.secret_line()), "damaged")
    assert not (tmp_path / "again" / "vault.key").exists()


@pytest.mark.parametrize("desk", ["office", "laptop"])
def test_looking_changes_nothing_and_says_what_is_there(field: Commands, tmp_path: Path, desk: str) -> None:
    field.dala("bundle", "write", "--out", tmp_path / "b.dala", data="laptop")
    field.dala("merge", "add", tmp_path / "b.dala", data="office")
    before = bytes_of(tmp_path / desk)
    found = field.dala("vault", "verify", "--json", data=desk).json()
    assert found["whole"] is True
    assert (found["damaged"], found["missing"], found["strays"]) == ([], [], [])
    (chain,) = found["chains"]
    assert (chain["first"], chain["gaps"], chain["fork"], chain["whole"]) == (0, [], None, True)
    assert chain["last"] == chain["entries"] - 1
    assert found["counts"]["interview" if desk == "office" else "sealed"] == 2
    assert "chain of" in field.dala("vault", "verify", data=desk).out
    assert bytes_of(tmp_path / desk) == before


def test_a_damaged_desk_ends_with_1(field: Commands) -> None:
    with contextlib.closing(sqlite3.connect(field.folder / "laptop" / "vault.db")) as database, database:
        longest = "SELECT number, payload FROM rows ORDER BY length(payload) DESC LIMIT 1"
        number, payload = database.execute(longest).fetchone()
        turned = payload[:-1] + bytes([payload[-1] ^ 1])
        database.execute("UPDATE rows SET payload = ? WHERE number = ?", (turned, number))
    ran = field.fail("vault", "verify", data="laptop")
    assert "damaged: vault.db" in ran.out
    assert ran.out.rstrip().endswith("NOT WHOLE")
    told(field.fail("vault", "verify", data="nowhere"), "dala:")


def test_closing_is_asked_for_and_a_key_of_the_survey_opens_again(field: Commands) -> None:
    told(field.fail("vault", "panic", data="laptop"), "What happens:", "--yes")
    assert sealed(field, "laptop") == 2
    field.dala("vault", "panic", "--yes", data="laptop")
    told(field.fail("interview", "list", data="laptop"), "No passphrase opens this laptop")
    ran = field.run(
        "vault", "recover", "--data", field.folder / "laptop", "--new-passphrase-file", field.passphrase,
        typed=SAFE.secret_line(),
    )  # fmt: skip
    assert ran.status == 0, ran.err
    assert sealed(field, "laptop") == 2


def test_destroying_says_what_exists_nowhere_else(field: Commands) -> None:
    ran = field.fail("vault", "destroy", data="laptop")
    told(ran, "unreadable for ever", "2 interviews and 0 drafts", "--yes")
    assert sealed(field, "laptop") == 2
    field.dala("vault", "destroy", "--yes", data="laptop")
    assert not (field.folder / "laptop" / "vault.key").exists()
    told(field.fail("interview", "list", data="laptop"), "dala:")


def test_destroying_unopened_needs_no_passphrase_and_takes_none(field: Commands) -> None:
    told(field.fail("vault", "destroy", "--yes", "--unopened", data="office"), "--unopened")
    unopened = ("vault", "destroy", "--unopened", "--data", field.folder / "office")
    told(field.run(*unopened), "for every key", "--yes")
    assert (field.folder / "office" / "vault.key").exists()
    assert field.run(*unopened, "--yes").status == 0
    assert not (field.folder / "office" / "vault.key").exists()
    told(field.run(*unopened, "--yes"), "dala:")


def test_no_secret_is_a_word_of_any_command() -> None:
    """Words of a command stand in the shell's history and in every list of processes."""
    from typer.main import get_command

    from app.cli.main import app

    def named(command: object, path: str) -> Iterator[tuple[str, str]]:
        for name, below in getattr(command, "commands", {}).items():
            yield from named(below, f"{path} {name}")
        for option in getattr(command, "params", ()):
            yield path, option.name

    secret = [
        (path, name)
        for path, name in named(get_command(app), "dala")
        if any(word in name for word in ("passphrase", "key", "line", "share", "secret"))
        and not name.endswith("_file")
    ]
    # Where a key is printed to: a path.
    assert secret == [("dala survey recipients new", "shares")]
