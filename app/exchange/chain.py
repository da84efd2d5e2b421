"""The signed chain of what a laptop did: nothing can be dropped, doubled, reordered or altered unseen."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.crypto.signing import SIGNATURE_SIZE
from app.crypto.spoken import spoken
from app.exchange import strict_json

if TYPE_CHECKING:
    from app.crypto.signing import SigningKey, VerifyKey

DOMAIN: Final = "dala/entry/v1"
VERSION: Final = 1
START: Final = "0" * 64
"""What the genesis entry names as the hash before it."""

MAX_BODY: Final = 64 * 1024
MAX_SEQ: Final = 100_000_000
HEAD_WORDS: Final = 4

_HASH_DOMAIN = b"dala/hash/v1\0"
_DIGEST = re.compile(r"[0-9a-f]{64}\Z")


class EntryType(StrEnum):
    """What an entry says was done."""

    GENESIS = "genesis"
    STARTED = "started"
    FINAL = "final"
    VOID = "void"
    SUPERSEDE = "supersede"
    BUNDLE = "bundle"
    RECEIPT = "receipt"


ON_THE_WAY: Final = frozenset({EntryType.BUNDLE, EntryType.RECEIPT})
"""Entries of the hand-over itself: they come with a later bundle, and no interview lacks without them."""


class VoidReason(StrEnum):
    """Why a sealed interview is void; a code and never a text, for it stays readable on the laptop."""

    DUPLICATE = "duplicate"
    PRACTICE = "practice"
    WRONG_PERSON = "wrong-person"
    MISTAKE = "mistake"
    OTHER = "other"


class EntryBroken(ValueError):
    """The bytes are no entry; says nothing of what they hold."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What an entry says; texts that do not apply are "". `at` is an ISO 8601 moment with its zone.

    `blob` is a SHA-256 in hex: of the sealed interview, of the bundle's id, of the receipt. `other` is the
    device key of a genesis, the hashes of a final's files joined by spaces, the record that is superseded.
    """

    device: str
    survey: str
    seq: int
    prev: str
    type: EntryType
    at: str
    record: str = ""
    blob: str = ""
    form: str = ""
    other: str = ""
    reason: str = ""

    def to_bytes(self) -> bytes:
        """The body that is signed: canonical JSON without the keys that do not apply."""
        told = {part.name: getattr(self, part.name) for part in fields(self)}
        kept = {name: value for name, value in told.items() if value != ""}
        return strict_json.write_object({"v": VERSION, **kept, "type": self.type.value})

    @staticmethod
    def from_bytes(body: bytes) -> Entry:
        """Raises EntryBroken."""
        try:
            found = strict_json.read_object(body, MAX_BODY)
        except strict_json.NotStrict:
            raise EntryBroken from None
        seq, kind = found.pop("seq", None), found.pop("type", None)
        if found.pop("v", None) != VERSION or type(seq) is not int or not 0 <= seq <= MAX_SEQ:
            raise EntryBroken
        texts = {name: value for name in _TEXTS if isinstance(value := found.get(name, ""), str)}
        if len(texts) != len(_TEXTS) or not isinstance(kind, str) or kind not in _TYPES:
            raise EntryBroken
        if not _DIGEST.match(texts["prev"]) or not texts["device"] or not texts["survey"]:
            raise EntryBroken
        return Entry(seq=seq, type=EntryType(kind), **texts)


_TYPES = frozenset(EntryType)
_TEXTS = tuple(part.name for part in fields(Entry) if part.name not in ("seq", "type"))


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry of a chain at some moment: its seq, and its hash in hex."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class SignedEntry:
    """An entry as it is kept and travels: the signed bytes, never written anew, and their signature."""

    body: bytes
    signature: bytes
    entry: Entry

    @staticmethod
    def sign(key: SigningKey, entry: Entry) -> SignedEntry:
        """The entry, said by the device whose key this is."""
        body = entry.to_bytes()
        return SignedEntry(body, key.sign(DOMAIN, body), entry)

    @staticmethod
    def from_bytes(data: bytes) -> SignedEntry:
        """What `to_bytes` gave. Raises EntryBroken; the signature is not checked here."""
        length = int.from_bytes(data[:4], "big")
        body, signature = data[4 : 4 + length], data[4 + length :]
        if len(data) < 4 or len(body) != length or len(signature) != SIGNATURE_SIZE:
            raise EntryBroken
        return SignedEntry(body, signature, Entry.from_bytes(body))

    def to_bytes(self) -> bytes:
        """`length of body u32, big endian | body | signature`."""
        return len(self.body).to_bytes(4, "big") + self.body + self.signature

    @property
    def hash(self) -> str:
        """What the next entry names as `prev`."""
        return entry_hash(self.to_bytes())

    def said_by(self, key: VerifyKey) -> bool:
        """Whether the device with that key signed it."""
        return key.verifies(self.signature, DOMAIN, self.body)


def entry_hash(data: bytes) -> str:
    """The hash of an entry's bytes, in hex: SHA-256 over body and signature, in a domain."""
    return hashlib.sha256(_HASH_DOMAIN + data).hexdigest()


def head_code(last: str) -> str:
    """The four words of the daily telephone call, for the hash of a chain's last entry not `ON_THE_WAY`.

    A bundle cannot hold the entry that says it was written: by that one, no two desks would ever agree.
    """
    return spoken("dala/head/v1", bytes.fromhex(last), HEAD_WORDS)
