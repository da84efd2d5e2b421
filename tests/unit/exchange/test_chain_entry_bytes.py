"""An entry of the chain is what its device signed, byte for byte, and nothing else."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

import pytest

from app.crypto.signing import SigningKey
from app.exchange import chain
from app.exchange.chain import Entry, EntryBroken, EntryType, SignedEntry
from tests.unit.exchange.damages import damages

DEVICE, OTHER = SigningKey(bytes([3]) * 32), SigningKey(bytes([7]) * 32)
GENESIS = Entry(
    device="d-1",
    survey="s-1",
    seq=0,
    prev=chain.START,
    type=EntryType.GENESIS,
    at="2026-11-21T09:00:00+05:00",
    other=str(DEVICE.public),
)
FIRST = SignedEntry.sign(DEVICE, GENESIS)
FINAL = replace(GENESIS, seq=1, prev=FIRST.hash, type=EntryType.FINAL, record="r-1", blob="ab" * 32, other="")


def test_an_entry_comes_back() -> None:
    for entry in (GENESIS, FINAL):
        kept = SignedEntry.sign(DEVICE, entry)
        assert SignedEntry.from_bytes(kept.to_bytes()) == kept
        assert kept.entry == entry
        assert kept.said_by(DEVICE.public)
        assert not kept.said_by(OTHER.public)


def test_the_layout_is_the_documents() -> None:
    data = FIRST.to_bytes()
    length = int.from_bytes(data[:4], "big")
    body, signature = data[4 : 4 + length], data[4 + length :]
    assert len(signature) == 64
    assert json.loads(body) == {
        "v": 1,
        "device": "d-1",
        "survey": "s-1",
        "seq": 0,
        "prev": "0" * 64,
        "type": "genesis",
        "at": "2026-11-21T09:00:00+05:00",
        "other": str(DEVICE.public),
    }
    assert DEVICE.public.verifies(signature, "dala/entry/v1", body)
    assert hashlib.sha256(b"dala/hash/v1\0" + data).hexdigest() == FIRST.hash
    assert len(chain.head_code(FIRST.hash).split()) == 4


def test_every_damage_is_seen_and_changes_the_hash() -> None:
    for bent in damages(FIRST.to_bytes()):
        try:
            found = SignedEntry.from_bytes(bent)
        except EntryBroken:
            continue
        assert not found.said_by(DEVICE.public)
        assert found.hash != FIRST.hash


def test_a_signature_of_another_domain_is_none() -> None:
    elsewhere = SignedEntry(FIRST.body, DEVICE.sign("dala-pack/1", FIRST.body), GENESIS)
    assert not elsewhere.said_by(DEVICE.public)


@pytest.mark.parametrize(
    "change",
    [
        {"v": 2},
        {"v": None},
        {"seq": -1},
        {"seq": True},
        {"seq": 1.0},
        {"seq": chain.MAX_SEQ + 1},
        {"type": "receipts"},
        {"type": ["final"]},
        {"prev": "0" * 63},
        {"prev": "AB" * 32},
        {"prev": ""},
        {"device": ""},
        {"survey": 7},
        {"record": None},
        {"reason": "x" * chain.MAX_BODY},
    ],
)
def test_what_is_no_entry_is_refused(change: dict[str, object]) -> None:
    body = json.dumps(json.loads(GENESIS.to_bytes()) | change).encode()
    with pytest.raises(EntryBroken):
        Entry.from_bytes(body)
    with pytest.raises(EntryBroken):
        SignedEntry.from_bytes(len(body).to_bytes(4, "big") + body + bytes(64))
