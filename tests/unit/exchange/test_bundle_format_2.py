"""A signed bundle, read as its document says with nothing of the program but age."""

from __future__ import annotations

import hashlib
import json
import struct
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.crypto import age
from app.crypto.age import Identity
from app.exchange import bundle
from tests.helpers.whole_bundle import read_all

FORMATS = Path(__file__).resolve().parents[2] / "formats"
DOCUMENT = FORMATS.parents[1] / "app" / "exchange" / "FORMAT.md"
OWNER = Identity(bytes(range(32)))


def frames(content: bytes) -> list[tuple[int, int, bytes]]:
    """Type, place and payload of each."""
    found, at = [], 0
    while at < len(content):
        kind, length = struct.unpack_from(">BI", content, at)
        found.append((kind, at, content[at + 5 : at + 5 + length]))
        at += 5 + length
    return found


def test_bundle_2() -> None:
    found = read_all(FORMATS / "bundle_2.dala", [OWNER])
    assert (found.complete, found.header.bundle) == (True, "00112233445566778899aabbccddeeff")
    assert [signed.entry.type.value for signed in found.entries] == ["genesis", "final"]
    assert found.blobs[0].sealed == (FORMATS / "sealed_1.age").read_bytes()
    assert bundle.verify(FORMATS / "bundle_2.dala", [OWNER]).whole


def test_a_reader_written_from_the_document_agrees() -> None:
    document = DOCUMENT.read_text(encoding="utf-8")
    data = (FORMATS / "bundle_2.dala").read_bytes()
    line = next(line for line in document.splitlines() if line.startswith("| `bundle_2.dala`"))
    content = age.decrypt(data, [OWNER])
    assert hashlib.sha256(data).hexdigest() in line
    assert hashlib.sha256(content).hexdigest() in line
    (_, _, first), (_, _, genesis), (_, _, final), (_, _, blob), (_, end, trailer) = frames(content)
    assert [kind for kind, _, _ in frames(content)] == [1, 5, 5, 2, 3]

    header = json.loads(first)
    certified = json.loads(json.loads(header["enrolment"])["body"])
    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(certified["key"]))
    assert (certified["survey"], certified["device"]) == (header["survey"], header["device"])

    prev = "0" * 64
    for number, entry in enumerate((genesis, final)):
        length = int.from_bytes(entry[:4], "big")
        key.verify(entry[4 + length :], b"dala/entry/v1\0" + entry[4 : 4 + length])
        body = json.loads(entry[4 : 4 + length])
        assert (body["seq"], body["prev"]) == (number, prev)
        prev = hashlib.sha256(b"dala/hash/v1\0" + entry).hexdigest()
    assert header["head"] == {"seq": 1, "hash": prev}
    assert (header["first"], header["last"], header["part"], header["total"]) == (0, 1, 1, 1)

    name = 2 + int.from_bytes(blob[:2], "big")
    sealed = blob[name + 4 + int.from_bytes(blob[name : name + 4], "big") :]
    assert (blob[2:name].decode(), hashlib.sha256(sealed).hexdigest()) == (body["record"], body["blob"])

    told = json.loads(trailer)
    digest = hashlib.sha256(content[:end]).digest()
    assert told["sha256"] == digest.hex()
    assert digest.hex() in line
    key.verify(bytes.fromhex(told["signature"]), b"dala-bundle/2\0" + digest)
    assert told["signature"][:16] in line
