"""Returned interviews reach one laptop whole, with their remarks, and only from the survey's root."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from app.base.errors import Code, KnownError
from app.crypto import age
from app.crypto.age import Identity
from app.crypto.signing import SigningKey
from app.exchange import returns, sealing, signed, strict_json
from app.exchange.frames import Frame, read_frames
from app.exchange.returns import Returned, ReturnHeader
from app.interview import attachments
from tests.unit.exchange.damages import STEPS, damages

ROOT, OTHER_ROOT = SigningKey(bytes([7]) * 32), SigningKey(bytes([8]) * 32)
LAPTOP, OTHER_LAPTOP = Identity(bytes([4]) * 32), Identity(bytes([5]) * 32)
HEADER = ReturnHeader("s-1", "d-1", "2026-11-21T18:05:00+05:00", "00112233")
LETTER, PHOTO = "Шарт\n".encode(), b"\xff\xd8photo"


def name(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


ITEMS = (
    Returned(
        b'{"format":"dala-record/1","record":"r-1"}',
        "Please ask again when the contract ended.",
        {"contract_end": "The year is before the beginning."},
        {name(LETTER): LETTER, name(PHOTO): PHOTO},
    ),
    Returned(b'{"format":"dala-record/1","record":"r-2"}'),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "қайтару 1.dala-return"
    returns.write(found, HEADER, ITEMS, ROOT, LAPTOP.recipient)
    return found


def refusal(path: Path, identity: Identity = LAPTOP, root: SigningKey = ROOT) -> Code:
    with pytest.raises(KnownError) as caught:
        returns.read(path, [identity], root.public)
    assert caught.value.facts["path"] == str(path)
    return caught.value.code


def content(path: Path) -> list[Frame]:
    return list(read_frames([age.decrypt(path.read_bytes(), [LAPTOP])]))


def forge(path: Path, *frames: Frame) -> Path:
    """What somebody who knows the laptop's public line can write."""
    path.write_bytes(age.encrypt(b"".join(frame.to_bytes() for frame in frames), [LAPTOP.recipient]))
    return path


def resigned(change: dict[str, object], rest: list[Frame], key: SigningKey = ROOT) -> Frame:
    """A header that fits `rest`, but for what is changed."""
    digest = hashlib.sha256(b"".join(frame.to_bytes() for frame in rest)).hexdigest()
    count = sum(frame.type == 2 for frame in rest)
    told = {"survey": "s-1", "device": "d-1", "created": "t", "id": "i", "count": count, "sha256": digest}
    return Frame(1, signed.wrap(returns.FORMAT, strict_json.write_object(told | change), key))


def test_a_return_comes_back_as_often_as_it_is_read(path: Path) -> None:
    found = returns.read(path, [OTHER_LAPTOP, LAPTOP], ROOT.public)
    assert (found.header, found.count) == (HEADER, 2)
    assert tuple(found) == tuple(found) == ITEMS


def test_the_file_is_named_by_its_hash(tmp_path: Path) -> None:
    path = tmp_path / "r.dala-return"
    digest = returns.write(path, HEADER, ITEMS, ROOT, str(LAPTOP.recipient))
    assert name(path.read_bytes()) == digest
    with pytest.raises(KnownError) as caught:
        returns.write(path, HEADER, ITEMS, ROOT, LAPTOP.recipient)
    assert caught.value.code is Code.FILE_EXISTS


def test_nothing_of_it_is_readable_outside(path: Path) -> None:
    data = path.read_bytes()
    assert all(text not in data for text in (b"contract", b"r-1", LETTER, b"s-1", b"dala-return"))


@pytest.mark.timeout(120)
@pytest.mark.parametrize("step", STEPS)
def test_every_damage_is_seen(path: Path, step: int) -> None:
    for bent in damages(path.read_bytes(), step):
        path.write_bytes(bent)
        assert refusal(path) in (Code.RETURN_DAMAGED, Code.OTHER_DEVICE)


def test_another_laptop_and_another_root(path: Path) -> None:
    assert refusal(path, OTHER_LAPTOP) is Code.OTHER_DEVICE
    assert refusal(path, root=OTHER_ROOT) is Code.OTHER_ROOT


def test_whoever_can_seal_cannot_sign(path: Path) -> None:
    first, *rest = content(path)
    assert refusal(forge(path, resigned({}, rest, OTHER_ROOT), *rest)) is Code.OTHER_ROOT
    other = Frame(2, rest[-1].payload.replace(b"r-2", b"r-3"))
    assert refusal(forge(path, first, *rest[:-1], other)) is Code.RETURN_DAMAGED
    assert refusal(forge(path, first, rest[0], rest[2], rest[1], rest[3])) is Code.RETURN_DAMAGED
    assert refusal(forge(path, first, *rest, rest[-1])) is Code.RETURN_DAMAGED
    assert refusal(forge(path, first, *rest[:-1])) is Code.RETURN_DAMAGED
    assert refusal(forge(path, first)) is Code.RETURN_DAMAGED
    assert returns.read(forge(path, first, *rest), [LAPTOP], ROOT.public).count == 2


def test_without_the_signature_anybody_could_return_an_interview(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: were the signature not asked for, a stranger's questions would reach the laptop."""
    _, *rest = content(path)
    forge(path, resigned({}, rest, OTHER_ROOT), *rest)
    monkeypatch.setattr(signed.Signed, "names", lambda _self, _key: True)
    monkeypatch.setattr(signed.Signed, "signed_by", lambda _self, _key: True)
    assert returns.read(path, [LAPTOP], ROOT.public).count == 2


def test_a_file_that_changed_since_it_was_looked_through_is_refused(path: Path) -> None:
    found = returns.read(path, [LAPTOP], ROOT.public)
    first, *rest = content(path)
    forge(path, first, *rest[:-1], Frame(2, rest[-1].payload.replace(b"r-2", b"r-3")))
    with pytest.raises(KnownError) as caught:
        list(found)
    assert caught.value.code is Code.RETURN_DAMAGED
    forge(path, resigned({"id": "another"}, rest), *rest)
    assert returns.read(path, [LAPTOP], ROOT.public).header.id == "another"
    with pytest.raises(KnownError) as caught:
        list(found)
    assert caught.value.code is Code.RETURN_DAMAGED
    path.unlink()
    with pytest.raises(KnownError) as caught:
        list(found)
    assert caught.value.code is Code.FILE_MISSING


def _payload(told: object, record: bytes = b"{}") -> bytes:
    remarks = json.dumps(told).encode()
    return len(remarks).to_bytes(4, "big") + remarks + record


WHOLE: dict[str, object] = {"remark": "", "remarks": {}, "files": []}


@pytest.mark.parametrize(
    "frames",
    [
        [Frame(3, _payload(WHOLE))],
        [Frame(130, _payload(WHOLE))],
        [Frame(2, b"\0\0")],
        [Frame(2, b"\0\0\0\2[]{}")],
        [Frame(2, b"\0\0\0\xffx")],
        [Frame(2, _payload(WHOLE | {"remark": None}))],
        [Frame(2, _payload(WHOLE | {"remarks": []}))],
        [Frame(2, _payload(WHOLE | {"remarks": {"a": 1}}))],
        [Frame(2, _payload(WHOLE | {"files": {}}))],
        [Frame(2, _payload(WHOLE | {"files": [1]}))],
        [Frame(2, _payload(WHOLE | {"files": ["ab"] * (attachments.MOST_FILES + 1)}))],
        [Frame(2, _payload(WHOLE | {"files": [name(LETTER)]}))],
        [Frame(2, _payload(WHOLE | {"files": [name(LETTER)]})), Frame(4, PHOTO)],
        [Frame(2, _payload(WHOLE | {"files": [name(LETTER)]})), Frame(2, LETTER)],
        [Frame(2, _payload(WHOLE)), Frame(4, LETTER)],
    ],
)
def test_what_is_no_interview_is_refused_though_signed(tmp_path: Path, frames: list[Frame]) -> None:
    assert refusal(forge(tmp_path / "r", resigned({}, frames), *frames)) is Code.RETURN_DAMAGED


@pytest.mark.parametrize(
    "change",
    [{"count": 0}, {"count": 1_001}, {"count": True}, {"sha256": "ab"}, {"device": ""}, {"id": None}],
)
def test_what_is_no_header_is_refused_though_signed(path: Path, change: dict[str, object]) -> None:
    _, *rest = content(path)
    assert refusal(forge(path, resigned(change, rest), *rest)) is Code.RETURN_DAMAGED


def test_other_files_and_later_ones(path: Path, tmp_path: Path) -> None:
    _, *rest = content(path)
    later = Frame(1, signed.wrap("dala-return/2", b"{}", ROOT))
    assert refusal(forge(path, later, *rest)) is Code.FILE_TOO_NEW
    assert refusal(forge(path, *rest)) is Code.RETURN_DAMAGED
    assert refusal(forge(path, resigned({}, []))) is Code.RETURN_DAMAGED
    assert refusal(forge(path)) is Code.RETURN_DAMAGED
    path.write_bytes(b"{}")
    assert refusal(path) is Code.RETURN_DAMAGED
    assert refusal(tmp_path / "absent") is Code.FILE_MISSING
    assert refusal(tmp_path) is Code.FILE_UNREADABLE


def test_files_together_have_a_bound(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachments, "MOST_TOGETHER", len(LETTER) + len(PHOTO) - 1)
    assert refusal(path) is Code.RETURN_DAMAGED
    with pytest.raises(KnownError) as caught:
        returns.write(path.with_suffix(".x"), HEADER, ITEMS, ROOT, LAPTOP.recipient)
    assert caught.value.code is Code.ATTACHMENTS_TOO_LARGE


def test_what_cannot_be_returned_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "r"
    wrong = Returned(b"{}", files={"ab" * 32: LETTER})
    long = Returned(b"{}", remark="x" * returns.MAX_REMARKS)
    for items in ((), (ITEMS[1],) * 1_001, (wrong,), (long,)):
        with pytest.raises(ValueError, match=r"return|file|interview"):
            returns.write(path, HEADER, items, ROOT, LAPTOP.recipient)
    monkeypatch.setattr(sealing, "MAX_RECORD", 10)
    with pytest.raises(KnownError) as caught:
        returns.write(path, HEADER, ITEMS, ROOT, LAPTOP.recipient)
    assert caught.value.code is Code.INTERVIEW_TOO_LARGE
    assert list(tmp_path.iterdir()) == []
