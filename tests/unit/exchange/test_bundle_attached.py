"""Files travel behind their interview, each sealed by itself; none is lost or put to another unseen."""

from __future__ import annotations

import hashlib
import secrets
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.base.errors import Code, KnownError
from app.crypto import age, padding
from app.exchange import bundle, sealing
from app.exchange.bundle import Blob, BundleHeader, FilePart
from app.exchange.bundle_parts import PartDamaged
from app.interview.record import canonical_json
from tests.helpers.whole_bundle import read_all

OWNER = age.Identity(bytes(range(32)))
RECIPIENTS = [str(OWNER.recipient)]
PHOTO, LETTER = b"a photo " * 900, b"a letter"


def header(count: int, files: int) -> BundleHeader:
    return BundleHeader("survey-1", "device-1", "R03", "b1", "2026-11-21T10:00:00+05:00", "x", count, files)


def blob(number: int, *contents: bytes) -> Blob:
    named = [
        {"file": "x", "size": len(c), "sha256": hashlib.sha256(c).hexdigest(), "type": "image/png"}
        for c in contents
    ]
    record = {"record": f"r{number}", "answers": {f"q{n}": one for n, one in enumerate(named)}}
    return Blob(f"r{number}", sealing.seal_record(canonical_json(record), RECIPIENTS), {})


def file(number: int, content: bytes) -> FilePart:
    return FilePart(f"r{number}", sealing.seal_file(content, RECIPIENTS))


def written(tmp_path: Path, *parts: bundle.Part, files: int | None = None) -> Path:
    path = tmp_path / bundle.random_name()
    count = sum(isinstance(part, Blob) for part in parts)
    bundle.write(path, header(count, len(parts) - count if files is None else files), parts, RECIPIENTS)
    return path


def code_of(path: Path) -> Code:
    error = bundle.verify(path, [OWNER]).error(path)
    assert error is not None
    return error.code


def test_files_come_back_behind_their_interview(tmp_path: Path) -> None:
    parts = [blob(0, PHOTO, LETTER), file(0, PHOTO), file(0, LETTER), blob(1), blob(2, PHOTO), file(2, PHOTO)]
    path = written(tmp_path, *parts)
    with bundle.read(path, [OWNER]) as reader:
        assert list(reader) == parts
        assert (reader.count, reader.files, reader.complete) == (3, 3, True)
    contents = read_all(path, [OWNER])
    assert [part.record for part in contents.files] == ["r0", "r0", "r2"]
    assert sealing.open_file(contents.files[1].sealed, [OWNER]) == LETTER
    assert bundle.verify(path, [OWNER]).count == 3


def test_a_bundle_without_files_is_what_it_was_before_there_were_any() -> None:
    assert b"files" not in header(3, 0).to_bytes()
    assert BundleHeader.from_bytes(header(3, 0).to_bytes()) == header(3, 0)
    assert BundleHeader.from_bytes(header(3, 2).to_bytes()) == header(3, 2)
    with pytest.raises(PartDamaged):
        BundleHeader.from_bytes(header(3, 0).to_bytes().replace(b'"count"', b'"files":-1,"count"'))


def test_a_missing_damaged_or_foreign_file_is_seen_by_verify(tmp_path: Path) -> None:
    assert code_of(written(tmp_path, blob(0, PHOTO))) is Code.BUNDLE_DAMAGED
    assert code_of(written(tmp_path, blob(0, PHOTO), blob(1, PHOTO), file(1, PHOTO))) is Code.BUNDLE_DAMAGED
    assert code_of(written(tmp_path, blob(0, PHOTO), file(0, LETTER))) is Code.BUNDLE_DAMAGED
    broken = FilePart("r0", file(0, PHOTO).sealed[:-1])
    assert code_of(written(tmp_path, blob(0, PHOTO), broken)) is Code.BUNDLE_DAMAGED


def test_a_record_that_is_no_json_names_no_file(tmp_path: Path) -> None:
    odd = Blob("r0", sealing.seal_record(b"odd", RECIPIENTS), {})
    assert bundle.verify(written(tmp_path, odd), [OWNER]).count == 1


def test_a_file_of_no_interview_or_one_too_many_ends_the_reading(tmp_path: Path) -> None:
    for parts, files in (
        ([file(0, PHOTO), blob(0, PHOTO)], 1),
        ([blob(0, PHOTO), file(1, PHOTO)], 1),
    ):
        contents = read_all(written(tmp_path, *parts, files=files), [OWNER])
        assert (contents.complete, contents.files, contents.problem) == (False, (), Code.BUNDLE_DAMAGED)
    with pytest.raises(ValueError, match="another number"):
        written(tmp_path, blob(0), files=1)


def forged(tmp_path: Path, told: BundleHeader, *parts: bundle.Part) -> Path:
    """A bundle whose header says another number of files than come."""
    path = tmp_path / "forged.dala"
    honest = header(told.count, sum(isinstance(part, FilePart) for part in parts))
    frames = b"".join(bundle._content(honest, parts, lambda _done, _total: None))
    first = len(honest.to_bytes())
    body = frames[5 + first :]
    trailer = body.rindex(b"\x03\0\0\0")
    head = b"\x01" + len(told.to_bytes()).to_bytes(4, "big") + told.to_bytes()
    content = head + body[:trailer]
    end = canonical_json({"count": told.count, "sha256": hashlib.sha256(content).hexdigest()})
    content += b"\x03" + len(end).to_bytes(4, "big") + end
    path.write_bytes(age.encrypt(content, RECIPIENTS))
    return path


@pytest.mark.parametrize("said", [0, 1, 3])
def test_a_header_that_names_another_number_of_files_is_not_believed(tmp_path: Path, said: int) -> None:
    parts = [blob(0, PHOTO, LETTER), file(0, PHOTO), file(0, LETTER)]
    contents = read_all(forged(tmp_path, header(1, said), *parts), [OWNER])
    assert contents.problem is Code.BUNDLE_DAMAGED
    assert len(contents.blobs) == 1
    assert len(contents.files) == min(said, 2)
    honest = read_all(forged(tmp_path, header(1, 2), *parts), [OWNER])
    assert honest.complete


@pytest.mark.parametrize("payload", [b"", b"\0\2r", b"\0\0x", b"\0\2r!x"])
def test_a_file_part_that_is_none_is_refused(payload: bytes) -> None:
    with pytest.raises(PartDamaged):
        FilePart.from_bytes(payload)
    with pytest.raises(ValueError, match="record id"):
        FilePart("", b"x").to_bytes()


@given(st.binary(max_size=300))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_a_file_part_or_damage(payload: bytes) -> None:
    try:
        part = FilePart.from_bytes(payload)
    except PartDamaged:
        return
    assert part.to_bytes() == payload


@pytest.mark.parametrize(
    "size", [0, 1, 4092, 4093, sealing.MAX_FILE - 5, sealing.MAX_FILE - 3, sealing.MAX_FILE]
)
def test_files_of_any_size_come_back_and_fit_a_frame(size: int) -> None:
    content = secrets.token_bytes(size)
    sealed = sealing.seal_file(content, RECIPIENTS * 16)
    assert sealing.open_file(sealed, [OWNER]) == content
    assert len(FilePart("r0", sealed).to_bytes()) < 16 * 1024 * 1024
    plain = len(age.decrypt(sealed, [OWNER]))
    assert plain in (4096 << n for n in range(12)) or plain == sealing.MAX_FILE + 4096


def test_a_file_above_the_limit_is_not_sealed() -> None:
    with pytest.raises(KnownError) as raised:
        sealing.seal_file(bytes(sealing.MAX_FILE + 1), RECIPIENTS)
    assert raised.value.code is Code.ATTACHMENT_TOO_LARGE


@pytest.mark.parametrize(
    "padded",
    [
        (sealing.MAX_FILE + 1).to_bytes(4, "big") + bytes(sealing.MAX_FILE + 4092),
        (sealing.MAX_FILE).to_bytes(4, "big") + bytes(sealing.MAX_FILE) + b"x" + bytes(4091),
        (5).to_bytes(4, "big") + bytes(sealing.MAX_FILE + 4092),
        padding.pad(b"x")[:-1] + b"x",
    ],
)
def test_a_filling_that_is_not_the_one_is_refused(padded: bytes) -> None:
    with pytest.raises(KnownError) as raised:
        sealing.open_file(age.encrypt(padded, RECIPIENTS), [OWNER])
    assert raised.value.code is Code.INTERVIEW_DAMAGED
