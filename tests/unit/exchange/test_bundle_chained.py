"""A bundle holds the device's own entries and interviews in their order; what is not so is told."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.base.errors import Code, KnownError
from app.crypto import age
from app.crypto.signing import SigningKey, VerifyKey
from app.exchange import bundle, enrolment, sealing
from app.exchange.bundle import Blob, BundleHeader, ChainPart, FilePart, Part
from app.exchange.chain import START, Entry, EntryType, Head, SignedEntry
from app.exchange.enrolment import Enrolment
from app.exchange.frames import Frame, FrameType
from tests.helpers.chained import DEVICE, OWNER, Laptop
from tests.helpers.whole_bundle import read_all

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def laptop() -> Laptop:
    return Laptop()


def place_of(parts: list[Part], seq: int) -> int:
    return next(n for n, one in enumerate(parts) if isinstance(one, SignedEntry) and one.entry.seq == seq)


def faults_of(path: Path) -> list[tuple[Code, str]]:
    with bundle.read(path, [OWNER]) as reader:
        list(reader)
        assert not reader.complete
        return [(fault.code, fault.record) for fault in reader.faults]


def test_entries_interviews_and_files_come_back_in_their_order(laptop: Laptop, tmp_path: Path) -> None:
    parts = laptop.work(3, files=2)
    path = laptop.write(tmp_path / "one.dala", parts)
    with bundle.read(path, [OWNER]) as reader:
        assert list(reader) == parts
        assert (reader.complete, reader.count, reader.files, reader.missing) == (True, 3, 6, 0)
        assert reader.enrolment is not None
        assert reader.enrolment.enrolment == laptop.enrolment
    report = bundle.verify(path, [OWNER])
    assert report.whole
    assert (report.entries, report.first, report.last, report.gaps) == (7, 0, 6, ())


def test_a_later_bundle_begins_behind_what_came_before(laptop: Laptop, tmp_path: Path) -> None:
    laptop.work(1)
    later = laptop.finish("r9")
    path = laptop.write(tmp_path / "later.dala", later)
    contents = read_all(path, [OWNER])
    assert contents.complete
    assert [signed.entry.seq for signed in contents.entries] == [3, 4]


def test_an_interview_that_is_not_the_signed_one_is_passed_over(laptop: Laptop, tmp_path: Path) -> None:
    parts = laptop.work(3)
    at = next(n for n, part in enumerate(parts) if isinstance(part, Blob) and part.record == "r1")
    parts[at] = Blob("r1", sealing.seal_record(b"another", [str(OWNER.recipient)]), {})
    path = laptop.write(tmp_path / "bad.dala", parts)
    contents = read_all(path, [OWNER])
    assert [blob.record for blob in contents.blobs] == ["r0", "r2"]
    assert contents.faults == (bundle.Fault(Code.RECORD_UNSIGNED, "r1"),)
    assert (contents.problem, contents.complete, contents.expected) == (None, False, 3)


def test_interviews_that_are_exchanged_or_stand_alone_are_passed_over(laptop: Laptop, tmp_path: Path) -> None:
    parts = laptop.work(2)
    blobs = [n for n, part in enumerate(parts) if isinstance(part, Blob)]
    parts[blobs[0]], parts[blobs[1]] = parts[blobs[1]], parts[blobs[0]]
    assert faults_of(laptop.write(tmp_path / "a.dala", parts)) == [
        (Code.RECORD_UNSIGNED, "r1"),
        (Code.RECORD_UNSIGNED, "r0"),
    ]
    doubled = [*parts[:2], parts[blobs[0]]]
    assert (Code.RECORD_UNSIGNED, "r1") in faults_of(laptop.write(tmp_path / "b.dala", doubled))


def test_a_file_that_the_entry_does_not_name_is_passed_over(laptop: Laptop, tmp_path: Path) -> None:
    parts = laptop.work(2, files=1)
    at = next(n for n, part in enumerate(parts) if isinstance(part, FilePart))
    parts[at] = FilePart("r0", sealing.seal_file(b"other", [str(OWNER.recipient)]))
    contents = read_all(laptop.write(tmp_path / "a.dala", parts), [OWNER])
    assert (len(contents.blobs), len(contents.files)) == (2, 1)
    assert contents.faults == (bundle.Fault(Code.RECORD_UNSIGNED, "r0"),)


def test_the_files_of_an_interview_that_was_passed_over_are_too(laptop: Laptop, tmp_path: Path) -> None:
    parts = laptop.work(1, files=1)
    at = next(n for n, part in enumerate(parts) if isinstance(part, Blob))
    parts[at] = Blob("r0", b"odd", {})
    contents = read_all(laptop.write(tmp_path / "a.dala", parts), [OWNER])
    assert (contents.blobs, contents.files) == ((), ())
    assert contents.faults == (bundle.Fault(Code.RECORD_UNSIGNED, "r0"),)


def altered(signed: SignedEntry) -> SignedEntry:
    entry = replace(signed.entry, at="2026-11-21T23:00:00+05:00")
    return SignedEntry(entry.to_bytes(), signed.signature, entry)


def test_an_altered_entry_is_told_and_takes_its_interview_along(laptop: Laptop, tmp_path: Path) -> None:
    parts = laptop.work(2)
    at = next(n for n, part in enumerate(parts) if isinstance(part, Blob)) - 1
    final = parts[at]
    assert isinstance(final, SignedEntry)
    parts[at] = altered(final)
    contents = read_all(laptop.write(tmp_path / "a.dala", parts), [OWNER])
    assert [blob.record for blob in contents.blobs] == ["r1"]
    codes = [fault.code for fault in contents.faults]
    assert codes[:2] == [Code.CHAIN_DAMAGED, Code.RECORD_UNSIGNED]


@pytest.mark.parametrize(
    "change", ["dropped", "doubled", "reordered", "other device", "other key", "no entry"]
)
def test_a_link_that_is_not_the_next_is_told_and_hides_nothing(
    laptop: Laptop, tmp_path: Path, change: str
) -> None:
    parts = laptop.work(4)
    one, two = place_of(parts, 3), place_of(parts, 5)
    started = parts[one]
    assert isinstance(started, SignedEntry)
    if change == "dropped":
        del parts[one]
    elif change == "doubled":
        parts.insert(one, parts[one])
    elif change == "reordered":
        parts[one], parts[two] = parts[two], parts[one]
    elif change == "other device":
        parts[one] = SignedEntry.sign(laptop.key, replace(started.entry, device="another"))
    elif change == "other key":
        parts[one] = SignedEntry.sign(SigningKey(bytes(32)), started.entry)
    else:
        parts[one] = SignedEntry(b"{}", bytes(64), started.entry)
    path = laptop.write(tmp_path / "a.dala", parts)
    contents = read_all(path, [OWNER])
    assert contents.problem is None
    assert not contents.complete
    assert {fault.code for fault in contents.faults} == {Code.CHAIN_DAMAGED}
    assert len(contents.blobs) == 4
    assert not bundle.verify(path, [OWNER]).whole


def test_a_missing_entry_is_named_as_a_gap(laptop: Laptop, tmp_path: Path) -> None:
    parts = laptop.work(3)
    del parts[place_of(parts, 3)]
    report = bundle.verify(laptop.write(tmp_path / "a.dala", parts, last=6), [OWNER])
    assert report.gaps == ((3, 3),)
    assert (report.first, report.last, report.count) == (0, 6, 3)


def test_a_genesis_that_names_a_hash_before_it_is_told(laptop: Laptop, tmp_path: Path) -> None:
    entry = Entry(DEVICE, "survey-1", 0, "1" * 64, EntryType.GENESIS, "2026-11-21T10:00:00+05:00")
    path = laptop.write(tmp_path / "a.dala", [SignedEntry.sign(laptop.key, entry)])
    assert faults_of(path) == [(Code.CHAIN_DAMAGED, "")]
    good = SignedEntry.sign(laptop.key, replace(entry, prev=START))
    assert read_all(laptop.write(tmp_path / "b.dala", [good]), [OWNER]).complete


def test_an_end_that_another_key_signed_is_no_end(laptop: Laptop, tmp_path: Path) -> None:
    parts = laptop.work(1)
    header = laptop.header(parts)
    bundle.write(tmp_path / "a.dala", header, parts, [str(OWNER.recipient)], key=SigningKey(bytes(32)))
    contents = read_all(tmp_path / "a.dala", [OWNER])
    assert (len(contents.blobs), contents.problem) == (1, Code.BUNDLE_DAMAGED)


@pytest.mark.parametrize("of", ["device", "survey", "nothing"])
def test_a_header_with_anothers_enrolment_is_refused(laptop: Laptop, tmp_path: Path, of: str) -> None:
    told = laptop.enrolment if of == "nothing" else replace(laptop.enrolment, **{of: "another"})
    data = b"{}" if of == "nothing" else enrolment.request(told, laptop.key).data
    parts = laptop.work(1)
    path = laptop.write(tmp_path / "a.dala", parts, enrolment=data)
    with pytest.raises(Exception, match=Code.BUNDLE_UNREADABLE.value):
        bundle.read(path, [OWNER])


def test_a_certificate_travels_in_place_of_the_request(laptop: Laptop, tmp_path: Path) -> None:
    root = SigningKey(bytes(range(32)))
    certificate = enrolment.certify(laptop.enrolment, root)
    path = laptop.write(tmp_path / "a.dala", laptop.work(1), enrolment=certificate.data)
    with bundle.read(path, [OWNER]) as reader:
        assert reader.enrolment is not None
        assert reader.enrolment.signer == root.public
        list(reader)
        assert reader.complete


def test_entries_have_no_place_in_a_bundle_of_before(laptop: Laptop, tmp_path: Path) -> None:
    old = BundleHeader("s", DEVICE, "R03", "b", "now", "dala 0", 0)
    frames = [Frame(FrameType.HEADER, old.to_bytes()), Frame(FrameType.ENTRY, laptop.work(0)[0].to_bytes())]
    path = tmp_path / "a.dala"
    path.write_bytes(age.encrypt(b"".join(frame.to_bytes() for frame in frames), [OWNER.recipient]))
    assert read_all(path, [OWNER]).problem is Code.BUNDLE_TOO_NEW


def test_what_is_written_is_what_the_header_tells(laptop: Laptop, tmp_path: Path) -> None:
    parts = laptop.work(1)
    header = laptop.header(parts)
    assert header.chain is not None
    for wrong in (replace(header, count=2), replace(header, chain=replace(header.chain, last=9))):
        with pytest.raises(ValueError, match="another number"):
            bundle.write(tmp_path / "a.dala", wrong, parts, [str(OWNER.recipient)], key=laptop.key)
    with pytest.raises(ValueError, match="needs the key"):
        bundle.write(tmp_path / "a.dala", header, parts, [str(OWNER.recipient)])
    assert list(tmp_path.iterdir()) == []


def test_the_end_is_signed_over_its_hash_as_the_document_says(laptop: Laptop, tmp_path: Path) -> None:
    path = laptop.write(tmp_path / "a.dala", laptop.work(1))
    content = age.decrypt(path.read_bytes(), [OWNER])
    at = content.rindex(b"\x03\0\0")
    digest = hashlib.sha256(content[:at]).digest()
    signature = laptop.key.sign("dala-bundle/2", digest)
    assert signature.hex().encode() in content[at:]


def head_of(parts: list[Part]) -> Head:
    last = [part for part in parts if isinstance(part, SignedEntry)][-1]
    return Head(last.entry.seq, last.hash)


def test_the_header_comes_back(laptop: Laptop) -> None:
    parts = laptop.work(2)
    header = laptop.header(parts)
    assert BundleHeader.from_bytes(header.to_bytes()) == header
    assert header.chain == ChainPart(
        1, 0, 4, head_of(parts), 2, enrolment.request(laptop.enrolment, laptop.key).data
    )
    assert isinstance(laptop.enrolment, Enrolment)


BAD_HEADERS: list[tuple[bytes, bytes]] = [
    (b'"first":0', b'"first":-1'),
    (b'"first":0', b'"first":9'),
    (b'"last":2', b'"last":true'),
    (b'"last":2', b'"last":100000001'),
    (b'"part":1', b'"part":0'),
    (b'"part":1', b'"part":10001'),
    (b'"total":1', b'"total":"1"'),
    (b'"head":{', b'"head":1,"tail":{'),
    (b'"seq":2', b'"seq":null'),
    (b'"hash":"', b'"hash":"X'),
    (b'"enrolment":"', b'"enrolment":1,"other":"'),
    (b"dala-enrolment/1", b"dala-enrolmint/1"),
]


@pytest.mark.parametrize(("before", "after"), BAD_HEADERS)
def test_a_header_that_breaks_the_format_is_refused(
    laptop: Laptop, tmp_path: Path, before: bytes, after: bytes
) -> None:
    told = laptop.header(laptop.work(1)).to_bytes()
    assert before in told
    path = tmp_path / "a.dala"
    frame = Frame(FrameType.HEADER, told.replace(before, after, 1))
    path.write_bytes(age.encrypt(frame.to_bytes(), [OWNER.recipient]))
    with pytest.raises(KnownError) as raised:
        bundle.read(path, [OWNER])
    assert raised.value.code is Code.BUNDLE_UNREADABLE


def test_an_enrolment_of_a_later_format_is_too_new(laptop: Laptop, tmp_path: Path) -> None:
    later = laptop.header(laptop.work(1)).to_bytes().replace(b"dala-enrolment/1", b"dala-enrolment/2")
    path = tmp_path / "a.dala"
    path.write_bytes(age.encrypt(Frame(FrameType.HEADER, later).to_bytes(), [OWNER.recipient]))
    with pytest.raises(KnownError) as raised:
        bundle.read(path, [OWNER])
    assert raised.value.code is Code.BUNDLE_TOO_NEW


def ended(laptop: Laptop, path: Path, before: bytes, after: bytes) -> Code | None:
    """What is said of a bundle whose trailer is another."""
    content = age.decrypt(laptop.write(path, laptop.work(1, files=1)).read_bytes(), [OWNER])
    at = content.rindex(b"\x03\0\0")
    end = content[at + 5 :].replace(before, after, 1)
    path.write_bytes(age.encrypt(content[:at] + Frame(FrameType.TRAILER, end).to_bytes(), [OWNER.recipient]))
    found = read_all(path, [OWNER])
    assert len(found.blobs) == 1
    assert found.complete is (found.problem is None)
    return found.problem


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b'"last":2', b'"last":1'),
        (b'"files":1', b'"files":2'),
        (b'"count":1', b'"count":0'),
        (b'"sha256":"', b'"sha256":"0'),
        (b'"signature":"', b'"signature":"zz'),
        (b'"signature":"', b'"signature":1,"other":"'),
        (b'"signature":"', b'"signature":"","other":"'),
        (b'"signature":"', b'"other":"'),
        (b'"signature":"', b'"signature":"00'),
    ],
)
def test_a_trailer_that_is_not_the_one_ends_nothing(
    laptop: Laptop, tmp_path: Path, before: bytes, after: bytes
) -> None:
    assert ended(laptop, tmp_path / "a.dala", before, after) is Code.BUNDLE_DAMAGED


def test_the_trailer_itself_is_taken(laptop: Laptop, tmp_path: Path) -> None:
    assert ended(laptop, tmp_path / "a.dala", b"", b"") is None


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200), st.sampled_from([2, 4, 5, 128]))
def test_no_frame_crashes_the_reader_or_passes_for_an_interview(
    tmp_path: Path, payload: bytes, kind: int
) -> None:
    laptop = Laptop()
    parts = laptop.work(1)
    header = replace(laptop.header(parts), count=9, files=9)
    frames = [Frame(FrameType.HEADER, header.to_bytes()), Frame(kind, payload)]
    path = tmp_path / "a.dala"
    path.write_bytes(age.encrypt(b"".join(frame.to_bytes() for frame in frames), [OWNER.recipient]))
    found = read_all(path, [OWNER])
    assert (found.blobs, found.files, found.entries, found.complete) == ((), (), (), False)


def test_an_entry_vouches_for_the_one_it_names(
    laptop: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each interview costs one signature, not two: the later entry's covers the hash of the earlier."""
    path = laptop.write(tmp_path / "a.dala", laptop.work(5))
    asked: list[int] = []
    really = SignedEntry.said_by

    def counted(signed: SignedEntry, key: VerifyKey) -> bool:
        asked.append(signed.entry.seq)
        return really(signed, key)

    monkeypatch.setattr(SignedEntry, "said_by", counted)
    contents = read_all(path, [OWNER])
    assert (contents.complete, [signed.entry.seq for signed in contents.entries]) == (True, list(range(11)))
    assert len(asked) < 8
    assert {2, 4, 6, 8, 10} <= set(asked)  # the entry before each interview


@pytest.mark.parametrize("weakened", [False, True])
def test_only_the_signature_tells_an_altered_last_entry(
    laptop: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, weakened: bool
) -> None:
    """The control: a reader that takes any signature for the device's does not see it."""
    if weakened:
        monkeypatch.setattr(SignedEntry, "said_by", lambda *_told: True)
    void = laptop.say(EntryType.GENESIS), laptop.say(EntryType.VOID, record="r0", reason="practice")
    path = laptop.write(tmp_path / "a.dala", [void[0], altered(void[1])])
    assert read_all(path, [OWNER]).complete is weakened


@pytest.mark.parametrize("weakened", [False, True])
def test_only_its_hash_tells_an_interview_that_was_exchanged(
    laptop: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, weakened: bool
) -> None:
    """The control: a reader for which every interview has the hash that its entry names does not see it."""
    parts = laptop.work(1)
    final, blob = parts[-2], parts[-1]
    assert isinstance(final, SignedEntry)
    assert isinstance(blob, Blob)
    other = Blob("r0", sealing.seal_record(b"another", [str(OWNER.recipient)]), {})
    path = laptop.write(tmp_path / "a.dala", [*parts[:-1], other])
    if weakened:
        named = hashlib.sha256(blob.sealed)
        real = hashlib.sha256
        monkeypatch.setattr(hashlib, "sha256", lambda data=b"": named if data == other.sealed else real(data))
    assert read_all(path, [OWNER]).complete is weakened
