"""Hostile or newer content inside a bundle ends the reading with a code, never with a crash."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.base.errors import Code, KnownError
from app.crypto import age
from app.exchange import bundle
from app.exchange.bundle_parts import Blob, BundleHeader, PartDamaged, PartTooNew, Trailer
from app.exchange.frames import MAX_PAYLOAD, Frame, FrameError, read_frames
from tests.helpers.whole_bundle import read_all

if TYPE_CHECKING:
    from pathlib import Path

OWNER = age.Identity(bytes(range(32)))
HEADER = BundleHeader("s", "d", "R03", "b", "2026-11-21T10:00:00+05:00", "dala 0", 2)
HEAD = Frame(1, HEADER.to_bytes())
ONE, TWO = Frame(2, Blob("r1", b"one", {"n": 1}).to_bytes()), Frame(2, Blob("r2", b"two").to_bytes())


def _end(frames: list[Frame], count: int = 2) -> Frame:
    digest = hashlib.sha256(b"".join(frame.to_bytes() for frame in frames)).hexdigest()
    return Frame(3, Trailer(count, digest).to_bytes())


def _bundle(tmp_path: Path, frames: list[Frame], tail: bytes = b"") -> Path:
    path = tmp_path / "made.dala"
    content = b"".join(frame.to_bytes() for frame in frames) + tail
    path.write_bytes(age.encrypt(content, [OWNER.recipient]))
    return path


def test_a_handmade_bundle_is_read(tmp_path: Path) -> None:
    frames = [HEAD, ONE, TWO]
    contents = read_all(_bundle(tmp_path, [*frames, _end(frames)]), [OWNER])
    assert contents.complete
    assert [blob.record for blob in contents.blobs] == ["r1", "r2"]


def test_an_optional_frame_of_a_newer_program_is_passed_over(tmp_path: Path) -> None:
    frames = [HEAD, ONE, Frame(0x80, b"?"), TWO]
    assert read_all(_bundle(tmp_path, [*frames, _end(frames)]), [OWNER]).complete


def test_a_needed_frame_of_a_newer_program_stops_the_reading(tmp_path: Path) -> None:
    frames = [HEAD, ONE, Frame(0x7F, b"?"), TWO]
    contents = read_all(_bundle(tmp_path, [*frames, _end(frames)]), [OWNER])
    assert (len(contents.blobs), contents.complete, contents.problem) == (1, False, Code.BUNDLE_TOO_NEW)


@pytest.mark.parametrize(
    ("frames", "tail", "kept"),
    [
        ([HEAD], b"", 0),
        ([HEAD, ONE, TWO], b"", 2),
        ([HEAD, ONE, _end([HEAD, ONE], 1)], b"", 1),
        ([HEAD, ONE, _end([HEAD, ONE], 2)], b"", 1),
        ([HEAD, ONE, TWO, _end([HEAD, TWO, ONE])], b"", 2),
        ([HEAD, ONE, TWO, TWO, _end([HEAD, ONE, TWO, TWO], 3)], b"", 2),
        ([HEAD, ONE, TWO, _end([HEAD, ONE, TWO])], b"\0", 2),
        ([HEAD, ONE, TWO, _end([HEAD, ONE, TWO]), ONE], b"", 2),
        ([HEAD, ONE, Frame(2, b""), _end([HEAD, ONE])], b"", 1),
        ([HEAD, ONE, Frame(2, b"\0\1" + b"r" + b"\0\0\0\2{}"), Frame(3, b"{}")], b"", 2),
        ([HEAD, ONE], b"\2\xff\xff\xff\xff", 1),
        ([HEAD, ONE], b"\2\0\0", 1),
        ([HEAD, ONE], b"\2\0\0\0\7abc", 1),
        ([HEAD, ONE, HEAD], b"", 1),
    ],
)
def test_content_that_breaks_the_format_keeps_what_came_before(
    tmp_path: Path, frames: list[Frame], tail: bytes, kept: int
) -> None:
    contents = read_all(_bundle(tmp_path, frames, tail), [OWNER])
    assert len(contents.blobs) == kept
    assert not contents.complete
    assert contents.problem in (Code.BUNDLE_DAMAGED, Code.BUNDLE_TOO_NEW)


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        (b"", Code.BUNDLE_UNREADABLE),
        (b"[]", Code.BUNDLE_UNREADABLE),
        (b"{" * 70_000, Code.BUNDLE_UNREADABLE),
        (b"[" * 60_000, Code.BUNDLE_UNREADABLE),
        (b'{"format":"dala-bundle/1","count":-1}', Code.BUNDLE_UNREADABLE),
        (HEADER.to_bytes().replace(b'"count":2', b'"count":NaN'), Code.BUNDLE_UNREADABLE),
        (HEADER.to_bytes().replace(b'"count":2', b'"count":2,"count":3'), Code.BUNDLE_UNREADABLE),
        (HEADER.to_bytes().replace(b'"count":2', b'"count":' + b"9" * 6000), Code.BUNDLE_UNREADABLE),
        (HEADER.to_bytes().replace(b'"R03"', b"3"), Code.BUNDLE_UNREADABLE),
        (HEADER.to_bytes().replace(b"bundle/1", b"bundle/3"), Code.BUNDLE_TOO_NEW),
        (HEADER.to_bytes().replace(b"dala-bundle/1", b"other"), Code.BUNDLE_UNREADABLE),
    ],
)
def test_bad_headers_are_refused_with_a_code(tmp_path: Path, payload: bytes, code: Code) -> None:
    with pytest.raises(KnownError) as caught:
        bundle.read(_bundle(tmp_path, [Frame(1, payload)]), [OWNER])
    assert caught.value.code is code


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=120))
def test_no_content_crashes_the_reader(tmp_path: Path, tail: bytes) -> None:
    contents = read_all(_bundle(tmp_path, [HEAD, ONE], tail), [OWNER])
    assert not contents.complete
    assert contents.blobs[0].record == "r1"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 255), st.binary(max_size=50)), max_size=6), st.integers(1, 40))
def test_frames_come_back_from_pieces_of_any_size(parts: list[tuple[int, bytes]], size: int) -> None:
    frames = [Frame(kind, payload) for kind, payload in parts]
    data = b"".join(frame.to_bytes() for frame in frames)
    assert list(read_frames(data[i : i + size] for i in range(0, len(data), size))) == frames


def test_a_frame_has_its_limit() -> None:
    with pytest.raises(FrameError):
        Frame(2, bytes(MAX_PAYLOAD + 1)).to_bytes()
    with pytest.raises(FrameError):
        list(read_frames([b"\2" + (MAX_PAYLOAD + 1).to_bytes(4, "big")]))


@pytest.mark.parametrize(
    ("record", "summary"), [("", {}), ("a/b", {}), ("x" * 65, {}), ("r", {"t": "y" * 5000}), ("ы", {})]
)
def test_a_blob_that_breaks_the_format_is_never_written(record: str, summary: dict[str, str | int]) -> None:
    with pytest.raises(ValueError, match="record id"):
        Blob(record, b"", summary).to_bytes()


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=60))
def test_no_payload_crashes_a_part(payload: bytes) -> None:
    for part in (BundleHeader, Blob, Trailer):
        with pytest.raises((PartDamaged, PartTooNew)):
            part.from_bytes(payload)
