"""A key file opens by its passphrase alone, and damage is told from a wrong passphrase."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from app.base.errors import Code, KnownError
from app.crypto import rows
from app.crypto.age import Identity
from app.crypto.passphrase import KdfCost
from app.exchange import key_file, signed, strict_json
from tests.unit.exchange.damages import STEPS, damages

IDENTITY, OTHER = Identity(bytes(range(32))), Identity(bytes([5]) * 32)
CHEAP = KdfCost(64, 1, 1)
NAME, WORDS, CREATED = "Сейф в Астане", "bafo dilu gemo hani rosu", "2026-11-21T18:00:00+05:00"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "safe.dala-key"
    key_file.write(found, IDENTITY, NAME, WORDS, CHEAP, CREATED)
    return found


def refusal(path: Path) -> Code:
    with pytest.raises(KnownError) as caught:
        key_file.read(path)
    assert caught.value.facts["path"] == str(path)
    return caught.value.code


def put(path: Path, change: dict[str, object], format_name: str = key_file.FORMAT) -> Path:
    """The file with some of its body changed and its checksum right again."""
    body = json.loads(json.loads(path.read_bytes())["body"]) | change
    path.write_bytes(signed.wrap(format_name, strict_json.write_object(body)))
    return path


def test_the_passphrase_gives_the_key(path: Path) -> None:
    told = key_file.read(path)
    assert told.unlock(WORDS).seed == IDENTITY.seed
    assert (told.name, told.created, told.cost) == (NAME, CREATED, CHEAP)
    assert told.recipient == str(IDENTITY.recipient)
    assert IDENTITY.seed.hex() not in path.read_text("utf-8")


@pytest.mark.parametrize("wrong", ["", WORDS.upper(), WORDS + " ", "bafo dilu gemo hani"])
def test_another_passphrase_does_not(path: Path, wrong: str) -> None:
    with pytest.raises(KnownError) as caught:
        key_file.read(path).unlock(wrong, "stick/k")
    assert (caught.value.code, caught.value.facts) == (Code.KEY_FILE_LOCKED, {"path": "stick/k"})


@pytest.mark.timeout(120)
@pytest.mark.parametrize("step", STEPS)
def test_every_damage_is_seen_before_a_passphrase_is_asked_for(path: Path, step: int) -> None:
    whole = path.read_bytes()
    for bent in damages(whole, step):
        if bent != whole[:-1]:
            path.write_bytes(bent)
            assert refusal(path) in (Code.KEY_FILE_DAMAGED, Code.FILE_TOO_NEW)


@pytest.mark.parametrize(
    "change",
    [
        {"name": "Another safe"},
        {"created": "2025-01-01T00:00:00+00:00"},
        {"recipient": str(OTHER.recipient)},
        {"kdf": {"memory_kib": 64, "passes": 2, "lanes": 1}},
        {"salt": "00" * 16},
        {"sealed": "00" * 60},
    ],
)
def test_the_key_is_bound_to_all_that_the_file_says(path: Path, change: dict[str, object]) -> None:
    with pytest.raises(KnownError) as caught:
        key_file.read(put(path, change)).unlock(WORDS)
    assert caught.value.code is Code.KEY_FILE_LOCKED


def test_a_recipient_of_another_key_is_seen_though_the_seal_fits(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control of what is bound: with a constant context the exchanged line would pass the seal."""
    monkeypatch.setattr(rows, "bind", lambda *_parts: b"")
    path.unlink()
    key_file.write(path, IDENTITY, NAME, WORDS, CHEAP, CREATED)
    assert key_file.read(put(path, {"name": "Another safe"})).unlock(WORDS).seed == IDENTITY.seed
    with pytest.raises(KnownError) as caught:
        key_file.read(put(path, {"recipient": str(OTHER.recipient)})).unlock(WORDS)
    assert caught.value.code is Code.KEY_FILE_DAMAGED


@pytest.mark.parametrize(
    "change",
    [
        {"name": ""},
        {"name": "x" * 201},
        {"name": 7},
        {"recipient": "age1pq1q"},
        {"recipient": None},
        {"created": None},
        {"created": "x" * 201},
        {"kdf": None},
        {"kdf": {}},
        {"kdf": {"memory_kib": True, "passes": 1, "lanes": 1}},
        {"kdf": {"memory_kib": 1 << 21, "passes": 3, "lanes": 4}},
        {"kdf": {"memory_kib": 65_536, "passes": 21, "lanes": 4}},
        {"kdf": {"memory_kib": 65_536, "passes": 3, "lanes": 9}},
        {"salt": "00" * 15},
        {"salt": "zz" * 16},
        {"salt": 7},
        {"sealed": "00" * 59},
    ],
)
def test_what_is_no_key_file_is_refused(path: Path, change: dict[str, object]) -> None:
    assert refusal(put(path, change)) is Code.KEY_FILE_DAMAGED


def test_other_files_and_later_ones(path: Path, tmp_path: Path) -> None:
    assert refusal(put(path, {}, "dala-key/2")) is Code.FILE_TOO_NEW
    assert refusal(put(path, {}, "dala-pack/1")) is Code.KEY_FILE_DAMAGED
    path.write_bytes(signed.wrap(key_file.FORMAT, b"[]"))
    assert refusal(path) is Code.KEY_FILE_DAMAGED
    assert refusal(tmp_path / "absent") is Code.FILE_MISSING
    assert refusal(tmp_path) is Code.FILE_UNREADABLE


def test_nothing_is_overwritten_and_a_key_has_a_name(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(KnownError) as caught:
        key_file.write(path, OTHER, NAME, WORDS, CHEAP, CREATED)
    assert (caught.value.code, path.read_bytes()) == (Code.FILE_EXISTS, before)
    for name in ("", "x" * 201):
        with pytest.raises(ValueError, match="name"):
            key_file.write(tmp_path / "n", OTHER, name, WORDS, CHEAP, CREATED)


def test_two_files_of_one_key_share_nothing_secret(path: Path, tmp_path: Path) -> None:
    second = tmp_path / "second.dala-key"
    digest = key_file.write(second, IDENTITY, NAME, WORDS, CHEAP, CREATED)
    assert hashlib.sha256(second.read_bytes()).hexdigest() == digest
    one, other = key_file.read(path), key_file.read(second)
    assert one.salt != other.salt
    assert one.sealed != other.sealed
