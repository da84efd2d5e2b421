"""Reads a vault as someone does who found the laptop, knows the passphrase and has app/vault/FORMAT.md.

Shares no code with the program.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

_PAGE, _SLOTS = 4096, 16
_HEAD, _PASS, _EPOCH = 1, 2, 3


@dataclass(frozen=True)
class FoundRow:
    """A row of the database; `content` is None where no key in the vault opens it."""

    number: int
    revision: int
    epoch: int
    payload: bytes
    content: bytes | None


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
    return page_payloads((folder / "vault.key").read_bytes())


def page_payloads(raw: bytes) -> Iterator[tuple[int, int, bytes]]:
    """The same of a key file's bytes."""
    for slot in range(_SLOTS):
        page = raw[slot * _PAGE : (slot + 1) * _PAGE]
        end = 16 + int.from_bytes(page[14:16], "big")
        if page[:4] == b"DALA" and page[end : end + 32] == hashlib.sha256(page[:end]).digest():
            yield page[5], int.from_bytes(page[6:14], "big"), page[16:end]


def stored(folder: Path) -> list[tuple[int, int, int, bytes]]:
    """Number, revision, epoch and payload of every row, read in memory, no lock touched, no file written."""
    journal = folder / "vault.db-journal"
    assert not journal.exists() or not journal.stat().st_size, "a journal waits for the next start"
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize((folder / "vault.db").read_bytes())
        return connection.execute("SELECT number, revision, epoch, payload FROM rows").fetchall()


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


def rows(folder: Path, passphrase: str) -> list[FoundRow]:
    """Every row, opened by whichever key of the vault opens it, even where it claims another epoch."""
    found = sorted(set(pages(folder)))
    head = next(payload for kind, _, payload in found if kind == _HEAD)
    vault_id, role = head[:16], head[16]
    payload = next(payload for kind, _, payload in found if kind == _PASS)
    params, salt, sealed = payload[:12], payload[12:28], payload[28:]
    memory, passes, lanes = (int.from_bytes(params[at : at + 4], "big") for at in (0, 4, 8))
    kdf = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory)
    passphrase_key = kdf.derive(passphrase.encode())
    data_key = _open(passphrase_key, sealed, "pass", vault_id, role, params, salt)
    keys = [data_key]
    keys += [_open(data_key, p, "epoch", vault_id, epoch) for kind, epoch, p in found if kind == _EPOCH]

    def content(number: int, revision: int, epoch: int, payload: bytes) -> bytes | None:
        for key in keys:
            try:
                return _open(key, payload, "row", vault_id, number, revision, epoch)
            except InvalidTag:
                continue
        return None

    found_rows = [FoundRow(*row, content(*row)) for row in stored(folder)]
    root = json.loads(unpadded(next(row.content for row in found_rows if row.number == 0) or b""))
    own = {entry[2]: bytes.fromhex(entry[6]) for entry in root["rows"] if len(entry) > 6}
    return [
        replace(row, content=_with_own_key(own[row.number], vault_id, row)) if row.number in own else row
        for row in found_rows
    ]


def _with_own_key(key: bytes, vault_id: bytes, row: FoundRow) -> bytes:
    return _open(key, row.payload, "row", vault_id, row.number, row.revision, row.epoch)


def unpadded(padded: bytes) -> bytes:
    assert len(padded) in (4096 << n for n in range(20))
    return padded[4 : 4 + int.from_bytes(padded[:4], "big")]


def drafts(found: list[FoundRow]) -> dict[str, Any]:
    """The drafts that the root list names, by record id."""
    content = {row.number: row.content for row in found}
    root = json.loads(unpadded(content[0] or b""))
    named = [entry for entry in root["rows"] if entry[1] == "draft"]
    return {entry[0]: json.loads(unpadded(content[entry[2]] or b"")) for entry in named}
