"""A bundle brings every interview, and of a damaged one everything before the damage."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from app.base.errors import Cancelled, Code, KnownError
from app.base.sentences import describe
from app.crypto import age
from app.exchange import bundle, sealing
from app.exchange.bundle import Blob, BundleHeader
from tests.helpers.whole_bundle import BundleContents, read_all

ROOT = Path(__file__).resolve().parents[3]
OWNER = age.Identity(bytes(range(32)))
OFF_SITE = age.Identity(bytes(range(1, 33)))
RECIPIENTS = [str(OWNER.recipient), OFF_SITE.recipient]
COUNT = 50
FIRST_CHUNK = 70_000
"""Damage before this offset can take the header with it."""


def _header(count: int, bundle_id: str = "b1") -> BundleHeader:
    return BundleHeader(
        "survey-1", "device-1", "R03", bundle_id, "2026-11-21T10:00:00+05:00", "dala 0", count
    )


def _blob(number: int) -> Blob:
    sealed = sealing.seal_record(b'{"record":"r%d"}' % number, RECIPIENTS)
    return Blob(f"r{number}", sealed, {"form": "labour_rights", "answered": number})


BLOBS = [_blob(number) for number in range(COUNT)]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("stick") / bundle.random_name()
    bundle.write(path, _header(COUNT), BLOBS, RECIPIENTS)
    return path


def _damaged(tmp_path: Path, data: bytes) -> Path:
    path = tmp_path / "damaged.dala"
    path.write_bytes(data)
    return path


def _read_or_code(path: Path) -> BundleContents | Code:
    """What could be read, or why nothing could."""
    try:
        return read_all(path, [OFF_SITE])
    except KnownError as error:
        return error.code


def test_everything_comes_back_for_each_recipient(written: Path) -> None:
    for identity in (OWNER, OFF_SITE):
        contents = read_all(written, [identity])
        assert contents.header == _header(COUNT)
        assert contents.blobs == tuple(BLOBS)
        assert (contents.complete, contents.expected, contents.problem) == (True, COUNT, None)
    assert sealing.open_sealed(contents.blobs[7].sealed, [OWNER]) == b'{"record":"r7"}'


def test_reading_changes_nothing(written: Path) -> None:
    before = written.read_bytes()
    assert read_all(written, [OWNER]) == read_all(written, [OWNER])
    assert written.read_bytes() == before


def test_verify_opens_every_interview(written: Path) -> None:
    steps: list[tuple[int, int | None]] = []
    report = bundle.verify(written, [OWNER], lambda done, total: steps.append((done, total)))
    assert (report.header, report.count) == (_header(COUNT), COUNT)
    assert report.sealed_bytes == sum(len(blob.sealed) for blob in BLOBS)
    assert steps == [(n, COUNT) for n in range(1, COUNT + 1)]


def test_the_file_shows_neither_names_nor_ids(written: Path) -> None:
    data = written.read_bytes()
    for word in (b"survey-1", b"device-1", b"labour", b"record", b"dala-bundle"):
        assert word not in data
    assert written.suffix == bundle.SUFFIX
    assert bundle.random_name() != bundle.random_name()


def test_an_empty_bundle_is_a_bundle(tmp_path: Path) -> None:
    path = tmp_path / "empty.dala"
    bundle.write(path, _header(0), [], RECIPIENTS)
    assert read_all(path, [OWNER]).complete


def test_a_cut_keeps_what_came_before_it(written: Path, tmp_path: Path) -> None:
    data = written.read_bytes()
    ends = [len(data) - 1, len(data) - 16, len(data) - 17]
    kept = set()
    for length in sorted([*random.Random(2).sample(range(len(data)), 120), *ends]):
        contents = _read_or_code(_damaged(tmp_path, data[:length]))
        if isinstance(contents, Code):
            assert length < FIRST_CHUNK
            assert contents in (Code.BUNDLE_UNREADABLE, Code.BUNDLE_NOT_A_BUNDLE)
            continue
        assert not contents.complete
        assert contents.problem is Code.BUNDLE_DAMAGED
        assert contents.expected == COUNT
        assert contents.blobs == tuple(BLOBS[: len(contents.blobs)])
        kept.add(len(contents.blobs))
    assert max(kept) > 30
    assert len(kept) > 3


def test_a_flipped_bit_is_seen_and_keeps_what_came_before_it(written: Path, tmp_path: Path) -> None:
    data = written.read_bytes()
    for offset in random.Random(3).sample(range(len(data)), 120):
        bent = bytearray(data)
        bent[offset] ^= 1 << offset % 8
        contents = _read_or_code(_damaged(tmp_path, bytes(bent)))
        if isinstance(contents, Code):
            assert offset < FIRST_CHUNK
            assert contents in (Code.BUNDLE_UNREADABLE, Code.BUNDLE_NOT_A_BUNDLE, Code.BUNDLE_OTHER_SURVEY)
            continue
        assert not contents.complete
        assert contents.blobs == tuple(BLOBS[: len(contents.blobs)])


def test_the_error_names_how_many_were_kept(written: Path, tmp_path: Path) -> None:
    path = _damaged(tmp_path, written.read_bytes()[:250_000])
    with bundle.read(path, [OWNER]) as reader:
        got = list(reader)
        error = reader.error()
    assert error is not None
    assert error.facts == {"path": str(path), "read": len(got), "expected": COUNT}
    assert f"{len(got)} of {COUNT}" in describe(error).what
    report = bundle.verify(path, [OWNER])
    told = report.error(path)
    assert told is not None
    assert (told.code, told.facts, report.whole) == (Code.BUNDLE_DAMAGED, error.facts, False)


def test_one_bad_interview_does_not_hide_the_others(tmp_path: Path) -> None:
    path = tmp_path / "one_bad.dala"
    bad = Blob("bad", b"age-encryption.org/v1\nnot really", {})
    bundle.write(path, _header(3), [BLOBS[0], bad, BLOBS[1]], RECIPIENTS)
    assert read_all(path, [OWNER]).complete
    report = bundle.verify(path, [OWNER])
    assert not report.whole
    assert (report.count, report.expected, report.problem) == (2, 3, None)
    assert report.faults == (bundle.Fault(Code.INTERVIEW_DAMAGED, "bad"),)


def test_another_surveys_key_is_told_apart(written: Path) -> None:
    with pytest.raises(KnownError) as caught:
        bundle.read(written, [age.Identity.generate()])
    assert caught.value.code is Code.BUNDLE_OTHER_SURVEY


def test_other_files_are_not_bundles(tmp_path: Path) -> None:
    for data in (b"", b"%PDF-1.7", b"age-encryption.org/v1", bytes(100_000)):
        with pytest.raises(KnownError) as caught:
            bundle.read(_damaged(tmp_path, data), [OWNER])
        assert caught.value.code is Code.BUNDLE_NOT_A_BUNDLE
    with pytest.raises(KnownError) as caught:
        bundle.read(_damaged(tmp_path, age.encrypt(b"", RECIPIENTS)), [OWNER])
    assert caught.value.code is Code.BUNDLE_NOT_A_BUNDLE
    with pytest.raises(KnownError) as caught:
        bundle.read(tmp_path / "absent.dala", [OWNER])
    assert caught.value.code is Code.FILE_MISSING
    with pytest.raises(KnownError) as caught:
        bundle.read(tmp_path, [OWNER])
    assert caught.value.code is Code.FILE_UNREADABLE


def test_a_file_is_never_overwritten(written: Path) -> None:
    before = written.read_bytes()
    with pytest.raises(KnownError) as caught:
        bundle.write(written, _header(1), BLOBS[:1], RECIPIENTS)
    assert caught.value.code is Code.FILE_EXISTS
    assert written.read_bytes() == before


@pytest.mark.parametrize("when", [0, 1, 25, COUNT])
def test_cancelling_leaves_nothing(tmp_path: Path, when: int) -> None:
    def progress(done: int, total: int | None) -> None:
        assert total == COUNT
        if done == when:
            raise Cancelled

    with pytest.raises(Cancelled):
        bundle.write(tmp_path / "out.dala", _header(COUNT), BLOBS, RECIPIENTS, progress)
    assert list(tmp_path.iterdir()) == []


def test_a_header_that_miscounts_is_never_written(tmp_path: Path) -> None:
    for count in (1, 3):
        with pytest.raises(ValueError, match="number"):
            bundle.write(tmp_path / "out.dala", _header(count), BLOBS[:2], RECIPIENTS)
    assert list(tmp_path.iterdir()) == []


def test_an_interview_too_large_for_a_frame_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        sealing.seal_record(bytes(sealing.MAX_RECORD), RECIPIENTS)
    assert caught.value.code is Code.INTERVIEW_TOO_LARGE
    with pytest.raises(KnownError) as caught:
        bundle.write(tmp_path / "x.dala", _header(1), [Blob("r", bytes(16 << 20), {})], RECIPIENTS)
    assert caught.value.code is Code.INTERVIEW_TOO_LARGE
    assert list(tmp_path.iterdir()) == []


def test_the_largest_interview_travels(tmp_path: Path) -> None:
    record = bytes(sealing.MAX_RECORD - 4)
    sealed = sealing.seal_record(record, RECIPIENTS)
    bundle.write(tmp_path / "big.dala", _header(1), [Blob("r", sealed, {})], RECIPIENTS)
    contents = read_all(tmp_path / "big.dala", [OWNER])
    assert sealing.open_sealed(contents.blobs[0].sealed, [OWNER]) == record


def test_sealed_interviews_of_different_lengths_look_alike() -> None:
    assert len({len(sealing.seal_record(b"x" * n, RECIPIENTS)) for n in (0, 1, 900, 4092)}) == 1


def test_a_sealed_interview_says_whose_fault_it_is() -> None:
    sealed = BLOBS[0].sealed
    with pytest.raises(KnownError) as caught:
        sealing.open_sealed(sealed, [age.Identity.generate()])
    assert caught.value.code is Code.INTERVIEW_OTHER_KEY
    for data in (sealed[:-1], sealed + b"x", b"", age.encrypt(b"not padded", RECIPIENTS)):
        with pytest.raises(KnownError) as caught:
            sealing.open_sealed(data, [OWNER])
        assert caught.value.code is Code.INTERVIEW_DAMAGED


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot limit the size of a process's files")
def test_a_full_stick_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    program = """
import resource, sys
from pathlib import Path
from app.base.errors import KnownError
from app.crypto.age import Identity
from app.exchange import bundle
key = Identity.generate().recipient
blobs = [bundle.Blob(f"r{n}", bytes(5000), {}) for n in range(100)]
header = bundle.BundleHeader("s", "d", "e", "b", "now", "dala", 100)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    bundle.write(Path(sys.argv[1]), header, blobs, [key])
except KnownError as error:
    print(error.code.value)
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "out.dala")],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == "disk-full"
    assert list(tmp_path.iterdir()) == []
