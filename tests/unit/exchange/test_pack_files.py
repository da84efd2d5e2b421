"""A survey pack is taken whole or refused with the place that is wrong."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.base.errors import Code, KnownError
from app.crypto.age import Identity
from app.exchange import pack
from app.exchange.pack import PackedForm, Policy, SurveyPack

RECIPIENTS = tuple(str(Identity(bytes([n]) * 32).recipient) for n in (1, 2))
PACK = SurveyPack(
    survey="0d9f",
    name="Еңбек құқықтары «2026»",
    created="2026-11-21T09:00:00+05:00",
    forms=(
        PackedForm("labour_rights.json", '{\r\n "title": "Анкета"\n}'.encode()),
        PackedForm("demo.json", b"{}"),
    ),
    recipients=RECIPIENTS,
    organisations=("Sana Sezim",),
    policy=Policy(auto_lock_minutes=5),
)


def _remade(change: dict[str, Any], envelope: dict[str, Any] | None = None) -> bytes:
    """The pack with some of its body changed and its checksum right again."""
    outer = json.loads(PACK.to_bytes())
    body = json.dumps(json.loads(outer["body"]) | change)
    digest = hashlib.sha256(body.encode()).hexdigest()
    return json.dumps(outer | {"body": body, "sha256": digest} | (envelope or {})).encode()


def _code(data: bytes) -> tuple[Code, object]:
    with pytest.raises(KnownError) as caught:
        SurveyPack.from_bytes(data, "stick/p.dala-pack")
    assert caught.value.facts["path"] == "stick/p.dala-pack"
    return caught.value.code, caught.value.facts.get("place")


def test_a_pack_comes_back_byte_for_byte(tmp_path: Path) -> None:
    path = tmp_path / "survey.dala-pack"
    digest = pack.write(path, PACK)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == digest
    assert pack.read(path) == PACK
    assert pack.read(path).forms[0].definition == PACK.forms[0].definition


def test_the_revision_is_kept_and_is_1_where_a_pack_says_nothing() -> None:
    assert b"revision" not in PACK.to_bytes()
    assert SurveyPack.from_bytes(replace(PACK, revision=7).to_bytes()).revision == 7
    for wrong in (0, -1, 1.5, "2", None, True, pack.MAX_REVISION + 1):
        assert _code(_remade({"revision": wrong})) == (Code.PACK_DAMAGED, "revision")


def test_one_form_is_kept_as_packs_keep_it() -> None:
    form = PackedForm("f.json", b"{}", {"v.csv": "name\nа".encode()})
    assert pack.read_form(pack.write_form(form)) == form
    for bent in (pack.write_form(form).replace(b"{}", b"[]"), b"[]"):
        with pytest.raises(KnownError) as caught:
            pack.read_form(bent)
        assert (caught.value.code, caught.value.facts["place"]) == (Code.PACK_DAMAGED, "form")


def test_every_cut_and_flipped_bit_is_seen() -> None:
    data = SurveyPack("s", "n", "t", (PackedForm("f", b"{}"),), RECIPIENTS[:1]).to_bytes()
    for length in range(0, len(data) - 1, 7):
        assert _code(data[:length])[0] in (Code.PACK_DAMAGED, Code.PACK_NOT_A_PACK)
    for offset in range(0, len(data) - 1, 3):
        bent = bytearray(data)
        bent[offset] ^= 1
        assert _code(bytes(bent))[0] in (Code.PACK_DAMAGED, Code.PACK_NOT_A_PACK, Code.PACK_TOO_NEW)


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"PK\3\4", b"age-encryption.org/v1\n", b'{"format": "dala-record/1"}']
)
def test_other_files_are_not_packs(data: bytes) -> None:
    assert _code(data) == (Code.PACK_NOT_A_PACK, None)


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"survey": 7}, "survey"),
        ({"name": ""}, "name"),
        ({"forms": []}, "forms"),
        ({"forms": {}}, "forms"),
        ({"forms": ["x"]}, "forms[0]"),
        ({"forms": [{"name": "f", "definition": "{}", "sha256": "0" * 64}]}, "forms[0]"),
        ({"forms": [{"name": "f", "definition": "\ud800", "sha256": "0" * 64}]}, "body"),
        ({"forms": [{}] * 51}, "forms"),
        ({"recipients": []}, "recipients"),
        ({"recipients": [RECIPIENTS[0], RECIPIENTS[1][:-1]]}, "recipients[1]"),
        ({"recipients": [1]}, "recipients"),
        ({"organisations": None}, "organisations"),
        ({"policy": []}, "policy"),
        ({"policy": {"auto_lock_minutes": 0}}, "policy.auto_lock_minutes"),
        ({"policy": {"auto_lock_minutes": 16}}, "policy.auto_lock_minutes"),
        ({"policy": {"reopen_hours": True}}, "policy.reopen_hours"),
        ({"policy": {"reopen_hours": 25.0}}, "policy.reopen_hours"),
        ({"forms": [{"name": "", "definition": "{}"}]}, "forms[0]"),
        ({"forms": [{"name": "f", "definition": "{}", "files": [1]}]}, "forms[0].files[0]"),
        ({"forms": [{"name": "f", "definition": "{}", "files": 1}]}, "forms[0].files"),
        (
            {"forms": [{"name": "f", "definition": "{}", "files": [{"name": "v", "content": "x"}]}]},
            "forms[0].files[0]",
        ),
        ({"trial": "yes"}, "trial"),
        ({"trial": None}, "trial"),
        ({"root": None}, "root"),
        ({"root": "AB" * 32}, "root"),
        ({"root": "ab" * 31}, "root"),
        ({"enumerators": {}}, "enumerators"),
        ({"enumerators": [{}] * 10_001}, "enumerators"),
        ({"enumerators": ["R01"]}, "enumerators[0]"),
        ({"enumerators": [{"code": "R01"}, {"code": "R 02"}]}, "enumerators[1]"),
        ({"enumerators": [{"code": "R01", "organisation": 1}]}, "enumerators[0]"),
        ({"enumerators": [{"code": "R01"}, {"code": "R01"}]}, "enumerators"),
        ({"quotas": None}, "quotas"),
        ({"quotas": [{}] * 1_001}, "quotas"),
        ({"quotas": [[]]}, "quotas[0]"),
        ({"quotas": [{"name": "n", "form": "f", "target": 0}]}, "quotas[0]"),
        ({"quotas": [{"name": "n", "form": "f", "target": True}]}, "quotas[0]"),
        ({"quotas": [{"name": "n" * 201, "form": "f", "target": 1}]}, "quotas[0]"),
        ({"quotas": [{"name": "n", "form": "f", "target": 1, "where": {"sex": 1}}]}, "quotas[0]"),
        ({"quotas": [{"name": "n", "form": "f", "target": 1, "where": {"": "x"}}]}, "quotas[0]"),
        ({"quotas": [{"name": "n", "form": "f", "target": 1, "where": []}]}, "quotas[0]"),
    ],
)
def test_a_wrong_part_is_named(change: dict[str, Any], place: str) -> None:
    assert _code(_remade(change)) == (Code.PACK_DAMAGED, place)


def test_a_pack_of_a_newer_program_is_not_guessed_at() -> None:
    assert _code(_remade({}, {"format": "dala-pack/2"})) == (Code.PACK_TOO_NEW, None)


def test_what_a_later_pack_adds_is_passed_over() -> None:
    assert SurveyPack.from_bytes(_remade({"maps": {"a": 1}}, {"seen": 1})) == PACK


def test_missing_policy_numbers_have_their_defaults() -> None:
    assert SurveyPack.from_bytes(_remade({"policy": {}})).policy == Policy(3, 0, 4)


@pytest.mark.parametrize(
    "data",
    [
        b'"dala-pack/1"' + b"[" * 100_000,
        b'{"format":"dala-pack/1","body":' + b"[" * 100_000,
        b'{"format":"dala-pack/1","format":"dala-pack/1"}',
        b'{"format":"dala-pack/1","body":NaN}',
        b'{"format":"dala-pack/1","body":"\xff"}',
        b'{"format":"dala-pack/1","x":"' + b'\\"' * 2_000_000,
        b'{"format":"dala-pack/1"}' + b" " * pack.MAX_PACK,
    ],
)
def test_hostile_json_is_refused_quickly(data: bytes) -> None:
    assert _code(data)[0] is Code.PACK_DAMAGED


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200))
def test_no_bytes_crash_the_reader(data: bytes) -> None:
    with pytest.raises(KnownError):
        SurveyPack.from_bytes(data + b"dala-pack/")


def test_missing_and_unreadable_files_are_named(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "absent", Code.FILE_MISSING), (tmp_path, Code.FILE_UNREADABLE)):
        with pytest.raises(KnownError) as caught:
            pack.read(path)
        assert caught.value.code is code
