"""A laptop's side of the hand-over by its commands: enrolled, handed over, confirmed, void, corrected."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.actions import opening
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.crypto.signing import SigningKey
from app.exchange import bundle, enrolment, receipt, returns
from app.exchange.receipt import BackupCopy, Receipt
from app.exchange.returns import Returned, ReturnHeader
from app.exchange.sealing import open_sealed
from app.vault.index import SEALED
from tests.helpers import stranger
from tests.helpers.commands import PASSPHRASE, Commands, cheap_passphrases, copy_of
from tests.helpers.desks import FORM

LINES = [{"site": "almaty", "story": f"told {n}"} for n in range(5)]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office, and a laptop with five sealed interviews; tests copy them."""
    folder = tmp_path_factory.mktemp("prepared")
    form, pack, lines = folder / "market.json", folder / "survey.dala-pack", folder / "lines.jsonl"
    form.write_text(json.dumps(FORM), "utf-8")
    lines.write_text("\n".join(map(json.dumps, LINES)), "utf-8")
    commands = Commands(folder)
    with cheap_passphrases():
        commands.dala("survey", "create", "--name", "Markets", "--form", form, data="office")
        commands.dala("survey", "pack", "--out", pack, data="office")
        commands.dala("device", "init", "--pack", pack, "--enumerator", "R03", data="laptop")
        commands.dala("interview", "load", "--form", "market", "--answers", lines, data="laptop")
    return folder


@pytest.fixture
def at(prepared: Path, tmp_path: Path) -> Iterator[Commands]:
    """A copy of its own of what was prepared."""
    with copy_of(prepared, tmp_path) as commands:
        yield commands


def root_of(at: Commands) -> SigningKey:
    desk = opening.unlock(at.folder / "office", PASSPHRASE)
    assert isinstance(desk, CoordinatorDesk)
    assert desk.root is not None
    desk.close()
    return desk.root


def laptop(at: Commands) -> EnumeratorDesk:
    desk = opening.unlock(at.folder / "laptop", PASSPHRASE)
    assert isinstance(desk, EnumeratorDesk)
    return desk


def listed(at: Commands) -> list[dict[str, str]]:
    found: list[dict[str, str]] = at.dala("interview", "list", "--json", data="laptop").json()
    return found


def test_a_laptop_is_enrolled_by_two_files(at: Commands) -> None:
    request, certificate = at.folder / "request", at.folder / "certificate"
    said = at.dala("device", "enrol", "--out", request, data="laptop").out
    asked = enrolment.read_request(request.read_bytes())
    assert asked.enrolment.fingerprint() in said
    certificate.write_bytes(enrolment.certify(asked.enrolment, root_of(at)).data)
    told = at.dala("device", "enrol", "--certificate", certificate, data="laptop").out
    assert asked.enrolment.fingerprint() in told
    status = at.dala("device", "status", "--json", data="laptop").json()
    assert status["fingerprint"] == asked.enrolment.fingerprint()
    assert (status["sealed"], status["only_here"], status["certified"]) == (5, 5, True)
    assert status["head"] in at.dala("device", "status", data="laptop").out
    foreign = at.folder / "foreign"
    foreign.write_bytes(enrolment.certify(asked.enrolment, SigningKey(bytes(32))).data)
    refused = at.fail("device", "enrol", "--certificate", foreign, data="laptop")
    assert "not signed by the coordinator" in refused.err
    at.fail("device", "enrol", data="laptop")
    at.fail("device", "enrol", "--out", request, "--certificate", certificate, data="laptop")


def test_an_interview_is_void_only_when_it_was_confirmed_and_only_once(at: Commands) -> None:
    code, record = listed(at)[0]["code"], listed(at)[0]["record"]
    preview = at.fail("interview", "void", code, "--reason", "practice", data="laptop")
    assert record in preview.out
    assert listed(at)[0]["state"] == "sealed"
    at.dala("interview", "void", code, "--reason", "practice", "--yes", data="laptop")
    assert next(one["state"] for one in listed(at) if one["record"] == record) == "void"
    again = at.fail("interview", "void", record, "--reason", "other", "--yes", data="laptop")
    assert "void already" in again.err
    at.fail("interview", "void", code, "--reason", "boredom", "--yes", data="laptop", status=2)


def test_a_hand_over_in_parts_is_written_and_verified(at: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "MAX_PART", 20_000)
    out = at.folder / "пакет день 1.dala"
    said = at.dala("bundle", "write", "--out", out, data="laptop").out
    assert "5 interviews in 3 files, 5 of them not handed over before" in said
    parts = [out, at.folder / "пакет день 1-2.dala", at.folder / "пакет день 1-3.dala"]
    assert [str(part) in said for part in parts] == [True, True, True]
    told = [at.dala("bundle", "verify", part, "--json", data="office").json() for part in parts]
    assert [(one["interviews"], one["first"], one["last"]) for one in told] == [
        (2, 0, 2),
        (2, 3, 4),
        (1, 5, 5),
    ]
    assert all(one["whole"] for one in told)
    some = at.dala("bundle", "verify", *parts[:2], data="office")
    assert "1 interviews of the same hand-over are not in these files" in some.err
    every = at.dala("bundle", "verify", *parts, "--json", data="office")
    assert [(one["part"], one["total"]) for one in every.json()] == [(1, 5), (2, 5), (3, 5)]
    assert every.err == ""
    at.dala("bundle", "verify", parts[1], data="laptop")
    parts[0].write_bytes(parts[0].read_bytes()[:-400])
    assert at.fail("bundle", "verify", parts[0], "--json", data="office").out == ""
    both = at.fail("bundle", "verify", parts[0], at.folder / "none.dala", parts[1], data="office")
    assert f"{parts[1]}: whole, 2 interviews" in both.out
    assert both.err.count("dala: ") == 2
    at.dala("merge", "add", *parts[1:], data="office")


def test_a_bundle_of_which_much_can_be_read_says_what_is_missing(at: Commands) -> None:
    lines = at.folder / "lines.jsonl"
    for _ in range(3):
        at.dala("interview", "load", "--form", "market", "--answers", lines, data="laptop")
    out = at.folder / "all.dala"
    at.dala("bundle", "write", "--out", out, data="laptop")
    out.write_bytes(out.read_bytes()[:-4000])
    told = at.fail("bundle", "verify", out, "--json", data="office")
    found = json.loads(told.out)
    assert (found["whole"], found["expected"], found["problem"]) == (False, 20, "bundle-damaged")
    assert 5 < found["interviews"] < 20
    assert found["gaps"] == [[found["last"] + 1, 20]]
    words = at.fail("bundle", "verify", out, data="office").out
    assert f"not whole, {found['interviews']} of 20" in words


def confirm(at: Commands, *records: str) -> Path:
    """What the coordinator says who has those interviews in two places."""
    desk = laptop(at)
    blobs = tuple(hashlib.sha256(desk.vault.read(record)).hexdigest() for record in records)
    assert desk.chain.head is not None
    told = Receipt(
        desk.survey, desk.device.device, desk.chain.head, blobs, "store", BackupCopy("b" * 64, "now"), "now"
    )
    path = at.folder / "to R03.dala-receipt"
    path.write_bytes(receipt.write(told, root_of(at), desk.identity.recipient))
    desk.close()
    return path


def test_what_a_receipt_confirms_is_gone_from_the_raw_files(at: Commands) -> None:
    records = [one["record"] for one in listed(at)]
    desk = laptop(at)
    secret = [desk.vault.read(record) for record in records]
    desk.close()
    path = confirm(at, *records[:2])
    said = at.dala("receipt", "apply", path, data="laptop").out
    assert "2 interviews confirmed" in said
    assert "3 finished interviews wait" in said
    contents = {row.content for row in stranger.rows(at.folder / "laptop", PASSPHRASE)}
    assert [one in contents for one in secret] == [False, False, True, True, True]
    confirmed = [bool(one["confirmed"]) for one in listed(at)]
    assert sorted(confirmed) == [False, False, False, True, True]
    assert "confirmed" in at.dala("interview", "list", data="laptop").out
    again = at.dala("receipt", "apply", path, "--json", data="laptop").json()
    assert (again["confirmed"], again["already"]) == (0, 2)
    assert "Nothing new" in at.dala("receipt", "apply", path, data="laptop").out
    (at.folder / "odd").write_bytes(b"x")
    assert "is no receipt" in at.fail("receipt", "apply", at.folder / "odd", data="laptop").err
    at.fail("receipt", "apply", path, data="office")


def test_a_returned_interview_is_taken_back_once_and_says_nothing_of_what_was_asked(at: Commands) -> None:
    desk, root = laptop(at), root_of(at)
    office = opening.unlock(at.folder / "office", PASSPHRASE)
    assert isinstance(office, CoordinatorDesk)
    record = desk.vault.rows(SEALED)[0].id
    data = open_sealed(desk.vault.read(record), [office.identity])
    header = ReturnHeader(desk.survey, desk.device.device, "now", "r1")
    item = Returned(data, "Ask again about Aigul.", {"story": "Who is Aigul?"})
    path = at.folder / "back"
    returns.write(path, header, [item], root, desk.identity.recipient)
    desk.close()
    office.close()
    said = at.dala("interview", "take-back", path, data="laptop").out
    assert f"corrects {record}, 1 answers remarked" in said
    assert "Aigul" not in said
    assert [one["returned"] for one in listed(at) if one["state"] == "draft"] == [record]
    assert "taken in already" in at.fail("interview", "take-back", path, data="laptop").err
    at.fail("interview", "take-back", at.folder / "none", "--json", data="laptop")
