"""A backup is one file that is whole or refused, and a laptop's opens by the survey's keys alone."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.base.errors import Cancelled, Code, KnownError
from app.crypto import age
from app.crypto.age import Identity
from app.exchange import backup_file
from app.exchange.backup_file import BackupHeader, Role
from app.exchange.backup_parts import trailer
from app.exchange.frames import Frame
from tests.unit.exchange.damages import STEPS, damages

OWNER, STRANGER = Identity(bytes(range(32))), Identity(bytes([5]) * 32)
KEY, DATABASE = bytes(range(256)), b"SQLite format 3\0" * 20
COORDINATOR = BackupHeader(
    role=Role.COORDINATOR,
    vault="00112233445566778899aabbccddeeff",
    survey="s-1",
    created="2026-11-21T18:00:00+05:00",
    program="0.4.0",
    key_size=len(KEY),
    database_size=len(DATABASE),
)
LAPTOP = replace(COORDINATOR, role=Role.DEVICE)


def pieces() -> Iterator[bytes]:
    yield from (DATABASE[:100], b"", DATABASE[100:])


@pytest.fixture
def office(tmp_path: Path) -> Path:
    path = tmp_path / "офис 1.dala-backup"
    backup_file.write(path, COORDINATOR, KEY, pieces())
    return path


@pytest.fixture
def laptop(tmp_path: Path) -> Path:
    path = tmp_path / "laptop.dala-backup"
    backup_file.write(path, LAPTOP, KEY, pieces(), [STRANGER.recipient, str(OWNER.recipient)])
    return path


def refusal(path: Path, *identities: Identity) -> tuple[Code, object]:
    with pytest.raises(KnownError) as caught:
        backup_file.verify(path, identities)
    assert caught.value.facts["path"] == str(path)
    return caught.value.code, caught.value.facts.get("place")


def read(path: Path, *identities: Identity) -> tuple[BackupHeader, bytes, bytes]:
    with backup_file.read(path, identities) as reader:
        return reader.header, reader.key, b"".join(reader.database())


def test_both_files_come_back(office: Path, laptop: Path) -> None:
    assert read(office) == read(office, OWNER) == (COORDINATOR, KEY, DATABASE)
    assert read(laptop, OWNER) == read(laptop, STRANGER) == (LAPTOP, KEY, DATABASE)
    assert [backup_file.is_sealed(path) for path in (office, laptop)] == [False, True]


def test_a_report_names_the_file_by_its_hash(office: Path, laptop: Path) -> None:
    for path, header, sealed in ((office, COORDINATOR, False), (laptop, LAPTOP, True)):
        data, told = path.read_bytes(), []
        report = backup_file.verify(path, [OWNER], lambda done, total, told=told: told.append((done, total)))
        assert (report.header, report.sealed, report.size) == (header, sealed, len(data))
        assert report.digest == hashlib.sha256(data).hexdigest()
        assert told[-1] == (len(DATABASE), len(DATABASE))


def test_a_laptops_keys_are_not_readable_outside(laptop: Path) -> None:
    data = laptop.read_bytes()
    assert all(text not in data for text in (KEY[:16], b"SQLite", b"s-1", b"dala-backup", b"0011"))
    assert refusal(laptop)[0] is refusal(laptop, Identity(bytes([6]) * 32))[0] is Code.BACKUP_OTHER_KEY


@pytest.mark.timeout(120)
@pytest.mark.parametrize("step", STEPS)
def test_every_damage_is_seen(office: Path, tmp_path: Path, step: int) -> None:
    codes, laptop = set(), tmp_path / "small.dala-backup"
    backup_file.write(laptop, replace(LAPTOP, database_size=3), KEY, [b"abc"], [OWNER.recipient])
    for path in (office, laptop):
        for bent in damages(path.read_bytes(), step):
            path.write_bytes(bent)
            codes.add(refusal(path, OWNER)[0])
    possible = {Code.BACKUP_DAMAGED, Code.BACKUP_NOT_A_BACKUP, Code.BACKUP_OTHER_KEY, Code.FILE_TOO_NEW}
    assert {Code.BACKUP_DAMAGED, Code.BACKUP_NOT_A_BACKUP} <= codes <= possible


def test_where_it_is_damaged_is_told(office: Path) -> None:
    data = office.read_bytes()
    for part, place in ((KEY[:8], "vault.db"), (b"SQLite", "vault.db"), (b'{"sha256"', "vault.db")):
        office.write_bytes(data.replace(part, part[:-1] + b"\1", 1))
        assert refusal(office) == (Code.BACKUP_DAMAGED, place)
    office.write_bytes(data[: data.index(KEY) + 9])
    assert refusal(office) == (Code.BACKUP_DAMAGED, "vault.key")
    office.write_bytes(data[:-90])
    assert refusal(office) == (Code.BACKUP_DAMAGED, "vault.db")
    office.write_bytes(data + Frame(3, b"x").to_bytes())
    assert refusal(office) == (Code.BACKUP_DAMAGED, "trailer")


def made(*frames: Frame, end: bool = True) -> bytes:
    data = b"".join(frame.to_bytes() for frame in frames)
    return data + (Frame(4, trailer(hashlib.sha256(data).hexdigest())).to_bytes() if end else b"")


HEAD, FIRST, REST = Frame(1, COORDINATOR.to_bytes()), Frame(2, KEY), Frame(3, DATABASE)


@pytest.mark.parametrize(
    ("data", "code", "place"),
    [
        (b"", Code.BACKUP_NOT_A_BACKUP, None),
        (b"{}", Code.BACKUP_NOT_A_BACKUP, None),
        (b"age-encryption.org/v1\n", Code.BACKUP_DAMAGED, "header"),
        (b"\1\xff\xff\xff\xff", Code.BACKUP_NOT_A_BACKUP, None),
        (made(FIRST, HEAD, REST), Code.BACKUP_NOT_A_BACKUP, None),
        (made(Frame(1, b"[]"), FIRST, REST), Code.BACKUP_NOT_A_BACKUP, None),
        (made(Frame(1, b'{"format":"dala-bundle/1"}'), FIRST), Code.BACKUP_NOT_A_BACKUP, None),
        (made(Frame(1, HEAD.payload.replace(b"backup/1", b"backup/2"))), Code.FILE_TOO_NEW, None),
        (made(Frame(1, HEAD.payload.replace(b"coordinator", b"somebody"))), Code.BACKUP_NOT_A_BACKUP, None),
        (made(Frame(1, HEAD.payload.replace(b'"s-1"', b"7"))), Code.BACKUP_NOT_A_BACKUP, None),
        (made(Frame(1, HEAD.payload.replace(b"s-1", b"s" * 201))), Code.BACKUP_NOT_A_BACKUP, None),
        (made(Frame(1, HEAD.payload.replace(b"256", b"-1"))), Code.BACKUP_NOT_A_BACKUP, None),
        (made(Frame(1, HEAD.payload.replace(b"sizes", b"size"))), Code.BACKUP_NOT_A_BACKUP, None),
        (made(Frame(1, replace(COORDINATOR, key_size=1 << 21).to_bytes())), Code.BACKUP_NOT_A_BACKUP, None),
        (made(Frame(1, LAPTOP.to_bytes()), FIRST, REST), Code.BACKUP_DAMAGED, "header"),
        (made(HEAD, end=False), Code.BACKUP_DAMAGED, "vault.key"),
        (made(HEAD, REST, FIRST), Code.BACKUP_DAMAGED, "vault.key"),
        (made(HEAD, Frame(2, KEY[:-1]), REST), Code.BACKUP_DAMAGED, "vault.key"),
        (made(HEAD, FIRST, REST, end=False), Code.BACKUP_DAMAGED, "vault.db"),
        (made(HEAD, FIRST, REST, REST), Code.BACKUP_DAMAGED, "vault.db"),
        (made(HEAD, FIRST), Code.BACKUP_DAMAGED, "trailer"),
        (made(HEAD, FIRST, REST, Frame(9, b"")), Code.BACKUP_DAMAGED, "trailer"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, data: bytes, code: Code, place: str | None) -> None:
    path = tmp_path / "b"
    path.write_bytes(data)
    assert refusal(path) == (code, place)


def test_a_coordinators_inside_age_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "b"
    path.write_bytes(age.encrypt(made(HEAD, FIRST, REST), [OWNER.recipient]))
    assert refusal(path, OWNER) == (Code.BACKUP_DAMAGED, "header")
    path.write_bytes(age.encrypt(b"an age file of something else", [OWNER.recipient]))
    assert refusal(path, OWNER) == (Code.BACKUP_DAMAGED, "header")


def test_missing_and_unreadable_files_are_named(tmp_path: Path) -> None:
    for call in (backup_file.verify, backup_file.is_sealed):
        for path, code in ((tmp_path / "absent", Code.FILE_MISSING), (tmp_path, Code.FILE_UNREADABLE)):
            with pytest.raises(KnownError) as caught:
                call(path)
            assert caught.value.code is code


@pytest.mark.parametrize(
    ("header", "recipients"),
    [
        (COORDINATOR, [OWNER.recipient]),
        (LAPTOP, []),
        (replace(COORDINATOR, key_size=1), []),
        (replace(COORDINATOR, database_size=1), []),
    ],
)
def test_what_does_not_fit_is_not_written(
    tmp_path: Path, header: BackupHeader, recipients: list[str]
) -> None:
    with pytest.raises(ValueError, match=r"recipients|size"):
        backup_file.write(tmp_path / "b", header, KEY, pieces(), recipients)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_overwritten_and_a_stop_leaves_nothing(office: Path, tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        backup_file.write(office, COORDINATOR, KEY, pieces())
    assert caught.value.code is Code.FILE_EXISTS

    def stop(_done: int, _total: int | None) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        backup_file.write(tmp_path / "b", COORDINATOR, KEY, pieces(), (), stop)
    assert list(tmp_path.iterdir()) == [office]


def test_large_pieces_are_cut_to_frames(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_file, "MAX_PAYLOAD", 64)
    path = tmp_path / "b"
    backup_file.write(path, COORDINATOR, KEY, [DATABASE])
    with backup_file.read(path) as reader:
        assert [len(piece) for piece in reader.database()] == [64] * 5


def test_without_the_trailers_hash_damage_would_pass(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: with a trailer that says nothing, a bent database is taken."""
    monkeypatch.setattr("app.exchange.backup_file.trailer", lambda _digest: b"{}")
    office.write_bytes(made(HEAD, FIRST, Frame(3, DATABASE[::-1]), end=False) + Frame(4, b"{}").to_bytes())
    assert read(office)[2] == DATABASE[::-1]
