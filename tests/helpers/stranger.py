"""Reads a vault as someone does who found the laptop, knows the passphrase and has app/vault/FORMAT.md.

Or who has the survey's recovery key instead. Shares no code with the program.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PrivateKey, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

_PAGE, _SLOTS = 4096, 16
_HEAD, _PASS, _EPOCH, _RECOV, _OUTBOX = 1, 2, 3, 4, 5
_SEALED_KEY = 1120 + 32 + 16

Stored = tuple[int, int, int, bytes]


@dataclass(frozen=True)
class FoundRow:
    """A row of the database; `content` is None where no key opens it, `label` says what it is."""

    number: int
    revision: int
    epoch: int
    payload: bytes
    content: bytes | None
    label: str = ""


@dataclass(frozen=True)
class Keys:
    """What the key file gives to one who can open it. Keys of rows are found in the lists."""

    vault_id: bytes
    data_key: bytes
    epochs: dict[int, bytes] = field(default_factory=dict)
    outboxes: dict[int, bytes] = field(default_factory=dict)


def bind(*parts: str | bytes | int) -> bytes:
    out = b""
    for part in parts:
        raw = part.to_bytes(8, "big") if isinstance(part, int) else part
        raw = raw.encode() if isinstance(raw, str) else raw
        out += {int: b"i", str: b"s", bytes: b"b"}[type(part)] + len(raw).to_bytes(4, "big") + raw
    return out


def _open(key: bytes, sealed: bytes, *parts: str | bytes | int) -> bytes:
    return AESGCM(key).decrypt(sealed[:12], sealed[12:], bind(*parts))


def pages(folder: Path) -> Iterator[tuple[int, int, bytes]]:
    """Type, generation and payload of every intact page of the key file, both copies."""
    raw = (folder / "vault.key").read_bytes()
    for slot in range(_SLOTS):
        page = raw[slot * _PAGE : (slot + 1) * _PAGE]
        end = 16 + int.from_bytes(page[14:16], "big")
        if page[:4] == b"DALA" and page[end : end + 32] == hashlib.sha256(page[:end]).digest():
            yield page[5], int.from_bytes(page[6:14], "big"), page[16:end]


def generations(folder: Path, kind: int) -> set[int]:
    """The generations of the intact pages of one type."""
    return {generation for found, generation, _ in pages(folder) if found == kind}


def kdf_cost(folder: Path) -> tuple[int, int, int]:
    """What one guess of the passphrase costs: memory in KiB, passes, lanes."""
    payload = next(payload for kind, _, payload in pages(folder) if kind == _PASS)
    memory, passes, lanes = (int.from_bytes(payload[at : at + 4], "big") for at in (0, 4, 8))
    return memory, passes, lanes


def keys(folder: Path, passphrase: str = "", identity: str = "") -> Keys:
    """The keys in the key file, by its passphrase or by a recovery key's line `AGE-SECRET-KEY-PQ-1…`."""
    found = sorted(set(pages(folder)))
    head = next(payload for kind, _, payload in found if kind == _HEAD)
    whose = head[:16], head[16]
    data_key = _recovered(found, whose, identity) if identity else _unlocked(found, whose, passphrase)

    def turning(kind: int, label: str) -> dict[int, bytes]:
        of_kind = ((generation, payload) for page, generation, payload in found if page == kind)
        return {generation: _open(data_key, p, label, whose[0], generation) for generation, p in of_kind}

    return Keys(whose[0], data_key, turning(_EPOCH, "epoch"), turning(_OUTBOX, "outbox"))


def _unlocked(found: list[tuple[int, int, bytes]], whose: tuple[bytes, int], passphrase: str) -> bytes:
    payload = next(payload for kind, _, payload in found if kind == _PASS)
    params, salt, sealed = payload[:12], payload[12:28], payload[28:]
    memory, passes, lanes = (int.from_bytes(params[at : at + 4], "big") for at in (0, 4, 8))
    kdf = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory)
    return _open(kdf.derive(passphrase.encode()), sealed, "pass", *whose, params, salt)


def _recovered(found: list[tuple[int, int, bytes]], whose: tuple[bytes, int], identity: str) -> bytes:
    payload = next(payload for kind, _, payload in found if kind == _RECOV)
    suite, key = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305), _private(identity)
    for n in range(payload[0]):
        sealed = payload[1 + n * _SEALED_KEY : 1 + (n + 1) * _SEALED_KEY]
        try:
            return suite.decrypt(sealed, key, info=bind("dala/recover/v1", *whose))
        except InvalidTag:
            continue
    raise InvalidTag


def _private(identity: str) -> MLKEM768X25519PrivateKey:
    letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
    data = identity.lower().rpartition("1")[2][:-6]
    bits = "".join(f"{letters.index(letter):05b}" for letter in data)
    seed = bytes(int(bits[at : at + 8], 2) for at in range(0, 256, 8))
    expanded = hashlib.shake_256(seed).digest(96)
    return MLKEM768X25519PrivateKey(
        MLKEM768PrivateKey.from_seed_bytes(expanded[:64]), X25519PrivateKey.from_private_bytes(expanded[64:])
    )


def stored(folder: Path) -> list[Stored]:
    """Number, revision, epoch and payload of every row, read in memory, no lock touched, no file written."""
    return _image(folder)[1]


def _image(folder: Path) -> tuple[int, list[Stored]]:
    journal = folder / "vault.db-journal"
    assert not journal.exists() or not journal.stat().st_size, "a journal waits for the next start"
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize((folder / "vault.db").read_bytes())
        (layout,) = connection.execute("PRAGMA user_version").fetchone()
        found = connection.execute("SELECT number, revision, epoch, payload FROM rows").fetchall()
        return layout, found


def draft_ciphertexts(folder: Path) -> list[bytes]:
    """What is stored under the drafts' key: the drafts, and the root list that has their titles."""
    return [payload for _, _, epoch, payload in stored(folder) if epoch]


def file_ciphertexts(folder: Path, passphrase: str, record: str = "") -> list[bytes]:
    """What is stored of the files that were attached to drafts, or to one, each under its own key."""
    found = rows(folder, passphrase)
    root = json.loads(unpadded(next(row.content for row in found if row.number == 0) or b""))
    attached = [entry for entry in root["rows"] if entry[1] == "attachment"]
    numbers = {entry[2] for entry in attached if not record or entry[0].startswith(f"{record}/")}
    return [row.payload for row in found if row.number in numbers]


def rows(folder: Path, passphrase: str = "", identity: str = "") -> list[FoundRow]:
    """Every row, opened by whichever key of the vault opens it, even where it claims another epoch."""
    layout, found = _image(folder)
    return opened(found, keys(folder, passphrase, identity), layout)


def opened(found: list[Stored], held: Keys, layout: int = 3) -> list[FoundRow]:
    """Every row of a database, opened by whichever of the keys does, or by one that a list then gives."""
    tried = [_tried(row, held, layout) for row in found]
    own: dict[int, bytes] = {}
    for row in tried:
        if row.label in ("root", "outbox-list") and row.content is not None:
            entries = json.loads(unpadded(row.content))["rows"]
            own |= {entry[2]: bytes.fromhex(entry[6]) for entry in entries if len(entry) > 6}
    return [_with_own_key(row, own[row.number], held) if row.number in own else row for row in tried]


def _tried(row: Stored, held: Keys, layout: int) -> FoundRow:
    number, revision, epoch, payload = row
    ways = [("row", held.data_key, 0), ("list", held.data_key, 0)]
    ways += [(label, key, g) for g, key in held.epochs.items() for label in ("root", "draft")]
    ways += [("outbox-list", key, o) for o, key in held.outboxes.items()]
    if layout < 3:
        ways = [("row", held.data_key, epoch), *(("row", key, epoch) for key in held.epochs.values())]
    for label, key, bound_to in ways:
        try:
            content = _open(key, payload, label, held.vault_id, number, revision, bound_to)
        except InvalidTag:
            continue
        return FoundRow(*row, content, label if layout >= 3 or number else "root")
    return FoundRow(*row, None)


def _with_own_key(row: FoundRow, key: bytes, held: Keys) -> FoundRow:
    for label in ("sealed", "row"):
        try:
            content = _open(key, row.payload, label, held.vault_id, row.number, row.revision, row.epoch)
        except InvalidTag:
            continue
        return replace(row, content=content, label=label)
    return row


def unpadded(padded: bytes) -> bytes:
    assert len(padded) in (4096 << n for n in range(20))
    return padded[4 : 4 + int.from_bytes(padded[:4], "big")]


def entries(found: list[FoundRow]) -> list[list[Any]]:
    """What the lists that opened name: id, kind, number, revision, padded, summary, perhaps a key."""
    lists = [row for row in found if row.content and row.label in ("root", "list", "outbox-list")]
    return [entry for row in lists for entry in json.loads(unpadded(row.content or b""))["rows"]]


def drafts(found: list[FoundRow]) -> dict[str, Any]:
    """The drafts that the root list names, by record id."""
    content = {row.number: row.content for row in found}
    root = json.loads(unpadded(content[0] or b""))
    named = [entry for entry in root["rows"] if entry[1] == "draft"]
    return {entry[0]: json.loads(unpadded(content[entry[2]] or b"")) for entry in named}
