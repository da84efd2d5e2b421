"""Files written by the first version of each format stay readable for ever."""

from __future__ import annotations

import hashlib
import json
import struct
from pathlib import Path

import pytest

from app.base.errors import KnownError
from app.crypto import age
from app.crypto.age import Identity
from app.exchange import pack, sealing
from app.exchange.succession import check_successor
from tests.helpers.whole_bundle import read_all

FORMATS = Path(__file__).resolve().parents[2] / "formats"
OWNER = Identity(bytes(range(32)))


def test_sealed_interview_1() -> None:
    sealed = (FORMATS / "sealed_1.age").read_bytes()
    assert sealing.open_sealed(sealed, [OWNER]) == b'{"format":"dala-record/1","record":"r0"}'


def test_bundle_1() -> None:
    contents = read_all(FORMATS / "bundle_1.dala", [OWNER])
    assert contents.complete
    assert contents.header.bundle == "00112233445566778899aabbccddeeff"
    assert contents.header.enumerator == "R03"
    assert [blob.record for blob in contents.blobs] == ["r0", "r1", "r2"]
    assert contents.blobs[0].summary == {"form": "labour_rights", "day": "2026-11-21"}
    assert contents.blobs[0].sealed == (FORMATS / "sealed_1.age").read_bytes()


def test_bundle_with_files_1() -> None:
    contents = read_all(FORMATS / "bundle_files_1.dala", [OWNER])
    assert contents.complete
    record = json.loads(sealing.open_sealed(contents.blobs[0].sealed, [OWNER]))
    (part,) = contents.files
    padded = age.decrypt(part.sealed, [OWNER])
    assert (len(padded), int.from_bytes(padded[:4], "big")) == (4096, 27)
    content = sealing.open_file(part.sealed, [OWNER])
    assert content == padded[4:31] == "Шарт\n".encode() * 3
    assert record["answers"]["letter"]["sha256"] == hashlib.sha256(content).hexdigest()


def test_pack_1() -> None:
    survey = pack.read(FORMATS / "pack_1.dala-pack")
    assert (survey.survey, survey.name, survey.trial) == ("survey-1", "Labour rights", True)
    assert survey.forms[0].definition == '{"title": "Анкета"}\n'.encode()
    assert survey.recipients == (str(OWNER.recipient),)


def test_pack_1_later() -> None:
    first, later = (pack.read(FORMATS / f"{name}.dala-pack") for name in ("pack_1", "pack_1_later"))
    assert (first.revision, later.revision) == (1, 2)
    assert later.forms[1].files == {"villages.csv": "name,label\nabay,Абай\n".encode()}
    check_successor(first, later, "later")
    with pytest.raises(KnownError):
        check_successor(later, first, "first")


def test_the_document_names_the_vectors_and_a_reader_written_from_it_agrees() -> None:
    document = (FORMATS.parents[1] / "app" / "exchange" / "FORMAT.md").read_text(encoding="utf-8")
    assert OWNER.secret_line() in document
    for name in (
        "sealed_1.age",
        "bundle_1.dala",
        "bundle_files_1.dala",
        "pack_1.dala-pack",
        "pack_1_later.dala-pack",
    ):
        line = next(line for line in document.splitlines() if line.startswith(f"| `{name}`"))
        assert hashlib.sha256((FORMATS / name).read_bytes()).hexdigest() in line

    content = age.decrypt((FORMATS / "bundle_1.dala").read_bytes(), [OWNER])
    assert hashlib.sha256(content).hexdigest() in document
    at, kinds, records = 0, [], []
    while at < len(content):
        kind, length = struct.unpack_from(">BI", content, at)
        payload = content[at + 5 : at + 5 + length]
        if kind == 2:
            (name_length,) = struct.unpack_from(">H", payload)
            (summary_length,) = struct.unpack_from(">I", payload, 2 + name_length)
            sealed = payload[6 + name_length + summary_length :]
            padded = age.decrypt(sealed, [OWNER])
            (size,) = struct.unpack_from(">I", padded)
            records.append(json.loads(padded[4 : 4 + size])["record"])
        elif kind == 3:
            assert json.loads(payload) == {"count": 3, "sha256": hashlib.sha256(content[:at]).hexdigest()}
        kinds.append(kind)
        at += 5 + length
    assert (kinds, records) == ([1, 2, 2, 2, 3], ["r0", "r1", "r2"])

    outer = json.loads((FORMATS / "pack_1.dala-pack").read_bytes())
    assert hashlib.sha256(outer["body"].encode()).hexdigest() == outer["sha256"]
    form = json.loads(outer["body"])["forms"][0]
    assert hashlib.sha256(form["definition"].encode()).hexdigest() == form["sha256"]
    assert form["sha256"] in document
