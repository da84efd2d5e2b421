"""The vectors of signed and key files stay readable for ever, also by a reader written from the document."""

from __future__ import annotations

import hashlib
import json
import re
from itertools import combinations
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.crypto import age, shares
from app.crypto.age import Identity
from app.crypto.signing import SigningKey
from app.crypto.words import WORDS
from app.exchange import backup_file, chain, enrolment, key_file, pack, receipt, returns
from app.exchange.chain import SignedEntry

FORMATS = Path(__file__).resolve().parents[2] / "formats"
DOCUMENT = (FORMATS.parents[1] / "app" / "exchange" / "FORMAT.md").read_text(encoding="utf-8")
OWNER, LAPTOP = Identity(bytes(range(32))), Identity(bytes(range(32, 64)))
ROOT, DEVICE = SigningKey(bytes(range(64, 96))), SigningKey(bytes(range(96, 128)))
AT = "2026-11-21T09:00:00+05:00"
OPENED_BY = {
    "sealed_1.age": OWNER,
    "bundle_1.dala": OWNER,
    "bundle_files_1.dala": OWNER,
    "receipt_1.dala-receipt": LAPTOP,
    "return_1.dala-return": LAPTOP,
    "backup_device_1.dala-backup": OWNER,
}


def read(name: str) -> bytes:
    return (FORMATS / name).read_bytes()


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def entries() -> list[SignedEntry]:
    data, found = read("chain_1.entries"), []
    while data:
        size = 4 + int.from_bytes(data[:4], "big") + 64
        found.append(SignedEntry.from_bytes(data[:size]))
        data = data[size:]
    return found


def test_every_vector_is_the_one_that_the_document_names() -> None:
    rows = re.findall(r"^\| `([\w.-]+)` \| `([0-9a-f]{64})` \| ", DOCUMENT, re.MULTILINE)
    assert {name: sha256(read(name)) for name, _ in rows} == dict(rows)
    committed = {
        path.name for path in FORMATS.iterdir() if path.suffix.startswith((".dala", ".age", ".entries"))
    }
    assert committed <= {name for name, _ in rows}


def test_pack_1_signed() -> None:
    found = pack.read(FORMATS / "pack_1_signed.dala-pack", ROOT.public)
    assert (found.survey, found.trial, found.revision) == ("survey-1", False, 3)
    assert [one.code for one in found.enumerators] == ["R01", "R02"]
    assert found.quotas[0].where == {"sex": "female", "place": "osh"}
    assert found.to_bytes(ROOT) == read("pack_1_signed.dala-pack")
    assert f"words `{pack.fingerprint(ROOT.public)}`" in DOCUMENT


def test_enrolment_1_and_certificate_1() -> None:
    request = enrolment.read_request(read("enrolment_1.dala-enrolment"))
    certificate = enrolment.read_certificate(read("certificate_1.dala-certificate"))
    assert certificate.enrolment == request.enrolment
    assert (request.signer, certificate.signer) == (DEVICE.public, ROOT.public)
    assert enrolment.certify(request.enrolment, ROOT).data == certificate.data
    assert f"words `{request.enrolment.fingerprint()}`" in DOCUMENT


def test_chain_1() -> None:
    genesis, final = entries()
    assert genesis.said_by(DEVICE.public)
    assert final.said_by(DEVICE.public)
    assert final.entry.prev == genesis.hash
    assert final.entry.blob == sha256(read("sealed_1.age"))
    assert f"`{final.hash}`, its code `{chain.head_code(final.hash)}`" in DOCUMENT


def test_receipt_1() -> None:
    found = receipt.read(read("receipt_1.dala-receipt"), [LAPTOP], ROOT.public)
    final = entries()[-1]
    assert (found.head.seq, found.head.hash, found.blobs) == (1, final.hash, (final.entry.blob,))
    assert found.backup.sha256 == sha256(read("backup_1.dala-backup"))


def test_return_1() -> None:
    found = returns.read(FORMATS / "return_1.dala-return", [LAPTOP], ROOT.public)
    (item,) = found
    assert (found.header.device, json.loads(item.record)["record"]) == ("device-1", "r0")
    assert item.remarks == {"contract_end": "The year is before the beginning."}
    assert [sha256(content) for content in item.files.values()] == list(item.files)


@pytest.mark.parametrize("name", ["backup_1.dala-backup", "backup_device_1.dala-backup"])
def test_backup_1(name: str) -> None:
    with backup_file.read(FORMATS / name, [OWNER]) as reader:
        held = (reader.header.vault, reader.key, b"".join(reader.database()))
    vault = "00112233445566778899aabbccddeeff"
    assert held == (vault, b"vault.key 16 byt", b"vault.db, of which there are 30 more....")


def test_key_1() -> None:
    told = key_file.read(FORMATS / "key_1.dala-key")
    assert told.unlock("bafo dilu gemo hani rosu").seed == OWNER.seed


def test_the_shares_in_the_document() -> None:
    lines = re.findall(r"^campus buyer .+$", DOCUMENT, re.MULTILINE)
    assert [shares.join(pair).seed for pair in combinations(lines, 2)] == [OWNER.seed] * 3


@pytest.mark.parametrize(("name", "size"), [("foreign_1.age", 300), ("foreign_2.age", 65_537)])
def test_files_that_another_implementation_sealed_open(name: str, size: int) -> None:
    numbers = b"".join(hashlib.sha256(n.to_bytes(4, "big")).digest() for n in range(size // 32 + 1))
    assert age.decrypt(read(name), [OWNER]) == numbers[:size]


def test_ours_hold_what_another_implementation_read_in_them() -> None:
    rows = dict(re.findall(r"^\| `([\w.-]+)` \| `([0-9a-f]{64})` \|$", DOCUMENT, re.MULTILINE))
    assert rows == {name: sha256(age.decrypt(read(name), [who])) for name, who in OPENED_BY.items()}


def _spoken(domain: str, data: bytes, count: int) -> str:
    number = int.from_bytes(hashlib.sha256(domain.encode() + b"\0" + data).digest(), "big")
    return " ".join(WORDS[number // len(WORDS) ** place % len(WORDS)] for place in range(count))


def _bind(*parts: str | bytes | int) -> bytes:
    out = b""
    for part in parts:
        kind, raw = b"b", part
        if isinstance(part, str):
            kind, raw = b"s", part.encode()
        elif isinstance(part, int):
            kind, raw = b"i", part.to_bytes(8, "big")
        assert isinstance(raw, bytes)
        out += kind + len(raw).to_bytes(4, "big") + raw
    return out


def test_a_reader_written_from_the_document_checks_signatures() -> None:
    inner = age.decrypt(read("receipt_1.dala-receipt"), [LAPTOP])
    for data, signer in (
        (read("pack_1_signed.dala-pack"), ROOT),
        (read("enrolment_1.dala-enrolment"), DEVICE),
        (read("certificate_1.dala-certificate"), ROOT),
        (inner, ROOT),
    ):
        envelope = json.loads(data)
        body = envelope["body"].encode()
        assert sha256(body) == envelope["sha256"]
        (one,) = envelope["signatures"]
        assert one["key"] == str(signer.public)
        assert one["key"] in DOCUMENT
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(one["key"]))
        key.verify(bytes.fromhex(one["signature"]), envelope["format"].encode() + b"\0" + body)


def test_a_reader_written_from_the_document_says_the_words() -> None:
    assert f"{len(WORDS):,}" in DOCUMENT
    assert sha256(" ".join(WORDS).encode()) in DOCUMENT
    assert _spoken("dala/root/v1", ROOT.public.raw, 8) == pack.fingerprint(ROOT.public)
    head = entries()[-1].hash
    assert _spoken("dala/head/v1", bytes.fromhex(head), 4) == chain.head_code(head)
    body = json.loads(read("enrolment_1.dala-enrolment"))["body"].encode()
    assert _spoken("dala/fingerprint/v1", body, 8) in DOCUMENT


def test_a_reader_written_from_the_document_opens_the_key_file() -> None:
    body = json.loads(json.loads(read("key_1.dala-key"))["body"])
    kdf, salt, sealed = body["kdf"], bytes.fromhex(body["salt"]), bytes.fromhex(body["sealed"])
    numbers = (kdf["memory_kib"], kdf["passes"], kdf["lanes"])
    secret = Argon2id(
        salt=salt, length=32, iterations=numbers[1], lanes=numbers[2], memory_cost=numbers[0]
    ).derive(b"bafo dilu gemo hani rosu")
    bound = _bind("dala-key/1", body["name"], body["recipient"], body["created"], *numbers, salt)
    assert AESGCM(secret).decrypt(sealed[:12], sealed[12:], bound) == OWNER.seed


def test_a_reader_written_from_the_document_reads_frames() -> None:
    def frames(data: bytes) -> list[tuple[int, bytes]]:
        found = []
        while data:
            end = 5 + int.from_bytes(data[1:5], "big")
            found.append((data[0], data[5:end]))
            data = data[end:]
        return found

    data = read("backup_1.dala-backup")
    kinds = [kind for kind, _ in frames(data)]
    assert kinds == [1, 2, 3, 3, 4]
    trailer = frames(data)[-1][1]
    assert json.loads(trailer) == {"sha256": sha256(data[: -len(trailer) - 5])}

    plain = age.decrypt(read("return_1.dala-return"), [LAPTOP])
    (_, header), (_, item), (_, letter) = frames(plain)
    assert json.loads(json.loads(header)["body"])["sha256"] == sha256(plain[len(header) + 5 :])
    size = int.from_bytes(item[:4], "big")
    assert json.loads(item[4 : 4 + size])["files"] == [sha256(letter)]
    assert json.loads(item[4 + size :])["record"] == "r0"
