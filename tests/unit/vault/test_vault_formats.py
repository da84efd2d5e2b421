"""Vaults of every past version open, and a stranger can read one with FORMAT.md alone."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import sqlite3
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

import app.vault
from app.crypto.keys import Identity
from app.vault.pages import PageType
from app.vault.upgrades import UPGRADES
from app.vault.vault import Vault
from tests.helpers import stranger
from tests.unit.vault.test_vault_rows import PASSPHRASE

FORMATS = Path(__file__).resolve().parents[2] / "formats"
BLOB = bytes(range(256)) * 16


@pytest.mark.parametrize("version", range(1, len(UPGRADES) + 2))
def test_a_vault_of_each_version_opens(tmp_path: Path, version: int) -> None:
    folder = tmp_path / "data"
    shutil.copytree(FORMATS / f"vault-{version}", folder)
    vault = Vault.open(folder, PASSPHRASE)
    assert vault.read("d1") == BLOB
    assert vault.read("d2") == b"draft two"
    assert [dict(row.summary) for row in vault.rows("draft")] == [{"title": "Taraz"}]
    assert vault.read("pack").decode() == "пакет"
    vault.close()


def bind(*parts: str | bytes | int) -> bytes:
    out = b""
    for part in parts:
        raw = part.to_bytes(8, "big") if isinstance(part, int) else part
        raw = raw.encode() if isinstance(raw, str) else raw
        out += {int: b"i", str: b"s", bytes: b"b"}[type(part)] + len(raw).to_bytes(4, "big") + raw
    return out


def opened(key: bytes, sealed: bytes, *parts: str | bytes | int) -> bytes:
    return AESGCM(key).decrypt(sealed[:12], sealed[12:], bind(*parts))


def test_a_stranger_reads_version_1_from_its_description() -> None:
    raw = (FORMATS / "vault-1" / "vault.key").read_bytes()
    assert len(raw) == 64 * 1024
    pages = {}
    for slot in range(16):
        page = raw[slot * 4096 : (slot + 1) * 4096]
        length = int.from_bytes(page[14:16], "big")
        body = page[: 16 + length]
        if page[:4] == b"DALA" and page[16 + length : 48 + length] == hashlib.sha256(body).digest():
            assert page[4] == 1
            pages[page[5], int.from_bytes(page[6:14], "big")] = body[16:]
    assert sorted(pages) == [(1, 1), (2, 1), (3, 2)]
    vault_id, role = pages[1, 1][:16], pages[1, 1][16]
    params, salt, sealed = pages[2, 1][:12], pages[2, 1][12:28], pages[2, 1][28:]
    memory, passes, lanes = (int.from_bytes(params[n : n + 4], "big") for n in (0, 4, 8))
    kek = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory).derive(
        PASSPHRASE.encode()
    )
    dek = opened(kek, sealed, "pass", vault_id, role, params, salt)
    epoch_key = opened(dek, pages[3, 2], "epoch", vault_id, 2)

    connection = sqlite3.connect(
        f"{(FORMATS / 'vault-1' / 'vault.db').as_uri()}?mode=ro&immutable=1", uri=True
    )
    rows = {row[0]: row for row in connection.execute("SELECT number, revision, epoch, payload FROM rows")}
    connection.close()

    def content(number: int) -> bytes:
        _, revision, epoch, payload = rows[number]
        assert epoch in (0, 2)
        return opened(epoch_key if epoch else dek, payload, "row", vault_id, number, revision, epoch)

    def unpadded(padded: bytes) -> bytes:
        assert len(padded) in (4096 << n for n in range(20))
        return padded[4 : 4 + int.from_bytes(padded[:4], "big")]

    root = json.loads(unpadded(content(0)))
    assert [entry[0] for entry in root["rows"]] == ["d2"]
    assert unpadded(content(root["rows"][0][2])) == b"draft two"
    entries = [
        entry for number, _ in root["lists"] for entry in json.loads(unpadded(content(number)))["rows"]
    ]
    number = next(entry[2] for entry in entries if entry[:2] == ["d1", "sealed"])
    assert content(number) == BLOB


VERSION_3 = FORMATS / "vault-3"
SEED_LINE = "AGE-SECRET-KEY-PQ-1QQQSYQCYQ5RQWZQFPG9SCRGWPUGPZYSNZS23V9CCRYDPK8QARC0S5DYVQQ"
DESCRIBED = {
    0: b"root",
    1: "пакет".encode(),
    2: b"list",
    4: BLOB,
    5: b"draft two",
    7: b"outbox-list",
    8: BLOB[::-1],
    9: BLOB,
}


@pytest.mark.parametrize("way", [{"passphrase": PASSPHRASE}, {"identity": SEED_LINE}], ids=["words", "sheet"])
def test_a_stranger_reads_version_3_by_passphrase_or_recovery_key(way: dict[str, str]) -> None:
    found = stranger.rows(VERSION_3, **way)
    contents = {}
    for row in found:
        assert row.content is not None
        is_list = row.label in ("root", "list", "outbox-list")
        content = row.content if row.label == "sealed" else stranger.unpadded(row.content)
        contents[row.number] = row.label.encode() if is_list else content
    assert contents == DESCRIBED
    assert [entry[0] for entry in stranger.entries(found) if entry[1] == "draft"] == ["d2"]


def test_the_test_vectors_of_the_description_are_those_of_the_files() -> None:
    text = (Path(app.vault.__file__).parent / "FORMAT.md").read_text("utf-8")
    told = dict(re.findall(r"^\| ([^|]+) \| `([^`]+)`", text.partition("## Test vectors")[2], re.MULTILINE))
    held = stranger.keys(VERSION_3, PASSPHRASE)
    assert told["vault id"] == held.vault_id.hex()
    assert told["DEK"] == held.data_key.hex()
    assert told["EK_2"] == held.epochs[2].hex()
    assert told["OK_2"] == held.outboxes[2].hex()
    rows = {row.number: row for row in stranger.rows(VERSION_3, PASSPHRASE)}
    for name, number in (("row 0, root list", 0), ("row 2, lasting list", 2), ("row 7, outbox list", 7)):
        assert told[name].encode() == stranger.unpadded(rows[number].content or b"")
    assert SEED_LINE in text
    assert Identity(bytes(range(32))).secret_line() == SEED_LINE


def test_the_description_names_every_label_and_page_type() -> None:
    text = (Path(app.vault.__file__).parent / "FORMAT.md").read_text("utf-8")
    labels = {row.label for row in stranger.rows(VERSION_3, PASSPHRASE)}
    assert all(f"| `{label}` |" in text for label in labels)
    assert all(f"| {kind:d} | {kind.name} |" in text for kind in PageType)
