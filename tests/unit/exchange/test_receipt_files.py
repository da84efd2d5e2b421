"""A receipt is the root's word to one laptop; nobody else's, to nobody else, and never in part."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from app.base.errors import Code, KnownError
from app.crypto import age
from app.crypto.age import Identity
from app.crypto.signing import SigningKey
from app.exchange import receipt, signed, strict_json
from app.exchange.chain import Head
from app.exchange.receipt import BackupCopy, Receipt
from tests.unit.exchange.damages import damages

ROOT, OTHER_ROOT = SigningKey(bytes([7]) * 32), SigningKey(bytes([8]) * 32)
LAPTOP, OTHER_LAPTOP = Identity(bytes([4]) * 32), Identity(bytes([5]) * 32)
RECEIPT = Receipt(
    survey="s-1",
    device="d-1",
    head=Head(7, "cd" * 32),
    blobs=("0a" * 32, "ff" * 32),
    store="00112233445566778899aabbccddeeff",
    backup=BackupCopy("ef" * 32, "2026-11-21T18:00:00+05:00"),
    created="2026-11-21T18:05:00+05:00",
)
DATA = receipt.write(RECEIPT, ROOT, LAPTOP.recipient)
BODY = json.loads(json.loads(age.decrypt(DATA, [LAPTOP]))["body"])


def refusal(data: bytes, identity: Identity = LAPTOP, root: SigningKey = ROOT) -> Code:
    with pytest.raises(KnownError) as caught:
        receipt.read(data, [identity], root.public, "stick/r.dala-receipt")
    assert caught.value.facts == {"path": "stick/r.dala-receipt"}
    return caught.value.code


def made(body: dict[str, object], format_name: str = receipt.FORMAT, *keys: SigningKey) -> bytes:
    """What somebody who knows the laptop's public line can write."""
    return age.encrypt(signed.wrap(format_name, strict_json.write_object(body), *keys), [LAPTOP.recipient])


def test_a_receipt_comes_back_with_its_hashes_in_order() -> None:
    assert receipt.read(DATA, [OTHER_LAPTOP, LAPTOP], ROOT.public) == RECEIPT
    shuffled = replace(RECEIPT, blobs=("ff" * 32, "0a" * 32, "ff" * 32))
    assert (
        receipt.read(receipt.write(shuffled, ROOT, str(LAPTOP.recipient)), [LAPTOP], ROOT.public) == RECEIPT
    )


def test_every_damage_is_seen() -> None:
    for bent in damages(DATA):
        assert refusal(bent) in (Code.RECEIPT_DAMAGED, Code.OTHER_DEVICE)


def test_another_laptop_and_another_root() -> None:
    assert refusal(DATA, OTHER_LAPTOP) is Code.OTHER_DEVICE
    assert refusal(DATA, root=OTHER_ROOT) is Code.OTHER_ROOT


def test_whoever_can_seal_cannot_sign() -> None:
    assert refusal(made(BODY)) is Code.OTHER_ROOT
    assert refusal(made(BODY, receipt.FORMAT, OTHER_ROOT)) is Code.OTHER_ROOT
    envelope = json.loads(made_plain(BODY, OTHER_ROOT))
    envelope["signatures"][0]["key"] = str(ROOT.public)
    pretended = age.encrypt(json.dumps(envelope).encode(), [LAPTOP.recipient])
    assert refusal(pretended) is Code.RECEIPT_DAMAGED


def made_plain(body: dict[str, object], *keys: SigningKey) -> bytes:
    return signed.wrap(receipt.FORMAT, strict_json.write_object(body), *keys)


def test_what_the_root_signed_elsewhere_is_no_receipt() -> None:
    assert refusal(made(BODY, "dala-return/1", ROOT)) is Code.RECEIPT_DAMAGED
    assert refusal(made(BODY, "dala-receipt/2", ROOT)) is Code.FILE_TOO_NEW


@pytest.mark.parametrize("data", [b"", b"{}", b"age-encryption.org/v1\n", made_plain(BODY, ROOT)])
def test_other_files_are_no_receipts(data: bytes) -> None:
    assert refusal(data) is Code.RECEIPT_DAMAGED


@pytest.mark.parametrize(
    "change",
    [
        {"survey": ""},
        {"device": None},
        {"device": "d" * 201},
        {"head": None},
        {"head": {"seq": -1, "hash": "cd" * 32}},
        {"head": {"seq": True, "hash": "cd" * 32}},
        {"head": {"seq": 7, "hash": "cd"}},
        {"blobs": None},
        {"blobs": ["0a"]},
        {"blobs": ["ff" * 32, "0a" * 32]},
        {"blobs": ["ff" * 32, "ff" * 32]},
        {"blobs": [7]},
        {"store": 7},
        {"backup": {}},
        {"backup": {"sha256": "ef" * 32}},
        {"created": None},
    ],
)
def test_what_is_no_receipt_inside_is_refused_though_signed(change: dict[str, object]) -> None:
    assert refusal(made(BODY | change, receipt.FORMAT, ROOT)) is Code.RECEIPT_DAMAGED


def test_a_signed_text_that_is_no_json_is_damage() -> None:
    data = age.encrypt(signed.wrap(receipt.FORMAT, b"[]", ROOT), [LAPTOP.recipient])
    assert refusal(data) is Code.RECEIPT_DAMAGED


def test_there_is_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(receipt, "MAX_BLOBS", 1)
    assert refusal(DATA) is Code.RECEIPT_DAMAGED
    with pytest.raises(ValueError, match="million"):
        receipt.write(RECEIPT, ROOT, LAPTOP.recipient)
    monkeypatch.setattr(receipt, "MAX_RECEIPT", len(DATA) - 1)
    assert refusal(DATA) is Code.RECEIPT_DAMAGED


def test_the_bound_holds_a_million() -> None:
    """68 bytes a hash with its escaped quotation marks and comma, and 64 KiB for all around them."""
    assert receipt.MAX_BLOBS * 69 + 65_536 < receipt.MAX_RECEIPT


def test_without_the_signature_anybody_could_write_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: were the signature not asked for, the forged receipt would be taken."""
    monkeypatch.setattr(signed.Signed, "names", lambda _self, _key: True)
    monkeypatch.setattr(signed.Signed, "signed_by", lambda _self, _key: True)
    assert receipt.read(made(BODY), [LAPTOP], ROOT.public) == RECEIPT
