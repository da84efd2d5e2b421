"""Files written by the first version of each format stay readable for ever."""

from __future__ import annotations

from pathlib import Path

from app.crypto.age import Identity
from app.exchange import bundle, pack, sealing

FORMATS = Path(__file__).resolve().parents[2] / "formats"
OWNER = Identity(bytes(range(32)))


def test_sealed_interview_1() -> None:
    sealed = (FORMATS / "sealed_1.age").read_bytes()
    assert sealing.open_sealed(sealed, [OWNER]) == b'{"format":"dala-record/1","record":"r0"}'


def test_bundle_1() -> None:
    contents = bundle.read_all(FORMATS / "bundle_1.dala", [OWNER])
    assert contents.complete
    assert contents.header.bundle == "00112233445566778899aabbccddeeff"
    assert contents.header.enumerator == "R03"
    assert [blob.record for blob in contents.blobs] == ["r0", "r1", "r2"]
    assert contents.blobs[0].summary == {"form": "labour_rights", "day": "2026-11-21"}
    assert contents.blobs[0].sealed == (FORMATS / "sealed_1.age").read_bytes()


def test_pack_1() -> None:
    survey = pack.read(FORMATS / "pack_1.dala-pack")
    assert (survey.survey, survey.name, survey.trial) == ("survey-1", "Labour rights", True)
    assert survey.forms[0].definition == '{"title": "Анкета"}\n'.encode()
    assert survey.recipients == (str(OWNER.recipient),)
