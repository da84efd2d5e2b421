"""Coordinator's keys over the command line: made, printed, rehearsed, published with, lost, rescued with."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.crypto.age import Identity
from app.exchange import enrolment
from tests.helpers.commands import PASSPHRASE, Commands, Ran, cheap_passphrases
from tests.helpers.desks import FORM
from tests.helpers.printed import pages

pytestmark = pytest.mark.timeout(60)

SAFE = Identity(bytes(range(32)))
KEY_WORDS = "sato lemi gudo nira"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Commands]:
    """An office with a trial, and a passphrase for key files."""
    with cheap_passphrases():
        office = Commands(tmp_path)
        (tmp_path / "market.json").write_text(json.dumps(FORM), "utf-8")
        (tmp_path / "words").write_text(KEY_WORDS + "\n", "utf-8")
        (tmp_path / "public").write_text(f"{SAFE.recipient}\n", "ascii")
        office.dala(
            "survey", "create", "--name", "Markets", "--form", tmp_path / "market.json", data="office"
        )
        yield office


def add_safe(office: Commands) -> None:
    office.dala(
        "survey", "recipients", "add", "--name", "Safe in Astana", "--line-file", office.folder / "public",
        "--off-site", data="office",
    )  # fmt: skip


def publish(office: Commands) -> None:
    add_safe(office)
    office.dala("survey", "rehearse", data="office", typed=SAFE.secret_line())
    office.dala("survey", "publish", "--yes", data="office")


def told(ran: Ran, *parts: object) -> None:
    """The message names `parts`, has a next step and no secret in it."""
    for part in parts:
        assert str(part) in ran.err, ran.err
    for secret in ("Traceback", PASSPHRASE, KEY_WORDS, SAFE.secret_line()):
        assert secret not in ran.err + ran.out


def test_publishing_says_what_lacks_until_nothing_does(office: Commands) -> None:
    ran = office.fail("survey", "publish", "--yes", data="office")
    assert ran.out.count("no ") == 3
    told(ran, "one key only")
    add_safe(office)
    told(office.fail("survey", "publish", "--yes", data="office"), "has not been tried as it was printed")
    told(
        office.fail("survey", "rehearse", data="office", typed=Identity.generate().secret_line()),
        "none of the survey's keys",
    )
    ran = office.dala("survey", "rehearse", data="office", typed=SAFE.secret_line().lower())
    assert "“Safe in Astana” opened the sample" in ran.out
    ran = office.fail("survey", "publish", data="office")
    told(ran, "What happens:", "set up anew", "--yes")
    assert office.dala("about", "--json", data="office").json()["trial"] is True
    ran = office.dala("survey", "publish", "--yes", data="office")
    words = office.dala("about", "--json", data="office").json()["root"]
    assert words in ran.out
    told(office.fail("survey", "publish", "--yes", data="office"), "published already")


def test_a_published_survey_is_said_to_be_one_everywhere(office: Commands, tmp_path: Path) -> None:
    trial = office.dala("about", "--json", data="office").json()
    assert "TRIAL" in office.dala("about", data="office").out
    assert "TRIAL" in office.dala("merge", "status", data="office").out
    publish(office)
    about = office.dala("about", "--json", data="office").json()
    assert (about["trial"], about["revision"], about["keys"]) == (False, 1, 2)
    assert about["survey_id"] != trial["survey_id"]
    assert "TRIAL" not in office.dala("about", data="office").out
    office.dala("survey", "pack", "--out", tmp_path / "pack", data="office")
    ran = office.dala("device", "init", "--pack", tmp_path / "pack", "--enumerator", "R03", data="laptop")
    assert about["root"] in ran.out
    assert "TRIAL" not in ran.out
    assert office.dala("about", "--json", data="laptop").json()["desk"] == "device"


def test_about_needs_no_passphrase_to_say_whose_desk_it_is(office: Commands, tmp_path: Path) -> None:
    told_of = office.run("about", "--json", "--data", tmp_path / "office").json()
    assert told_of["desk"] == "coordinator"
    assert "survey" not in told_of
    assert office.run("about", "--json", "--data", tmp_path / "none").json()["desk"] == "empty"
    assert "no desk yet" in office.run("about", "--data", tmp_path / "none").out


def test_a_laptop_is_certified_by_its_eight_words(office: Commands, tmp_path: Path) -> None:
    publish(office)
    office.dala("survey", "pack", "--out", tmp_path / "pack", data="office")
    office.dala("device", "init", "--pack", tmp_path / "pack", "--enumerator", "R03", data="laptop")
    office.dala("device", "enrol", "--out", tmp_path / "request", data="laptop")
    words = enrolment.read_request((tmp_path / "request").read_bytes()).enrolment.fingerprint()
    certify = ("device", "certify", tmp_path / "request", "--out", tmp_path / "certificate")
    told(office.fail(*certify, data="office"), "--words", "no terminal")
    told(office.fail(*certify, "--words", "one two three", data="office"), "eight words are not those")
    assert not (tmp_path / "certificate").exists()
    ran = office.dala(*certify, "--words", words.upper(), data="office")
    assert "enumerator R03" in ran.out
    assert [one["enumerator"] for one in office.dala("device", "list", "--json", data="office").json()] == [
        "R03"
    ]
    assert "R03" in office.dala("device", "list", data="office").out
    office.dala("device", "enrol", "--certificate", tmp_path / "certificate", data="laptop")
    told(office.fail("device", "certify", tmp_path / "pack", "--out", tmp_path, data="office"), "enrolment")


def test_a_further_key_goes_to_paper_and_into_a_file_and_nowhere_else(
    office: Commands, tmp_path: Path
) -> None:
    made = (
        "survey", "recipients", "new", "--name", "Safe", "--sheet", tmp_path / "key.pdf",
        "--shares", tmp_path / "parts.pdf", "--key-file", tmp_path / "key.dala-key",
        "--key-passphrase-file", tmp_path / "words", "--language", "kk",
    )  # fmt: skip
    ran = office.dala(*made, data="office")
    assert "SECRET-KEY" not in ran.out + ran.err
    (page,) = pages((tmp_path / "key.pdf").read_bytes())
    assert "AGE-SECRET-KEY-PQ-1" in page.squeezed()
    assert "құпия" in page.text
    assert len(pages((tmp_path / "parts.pdf").read_bytes())) == 3
    keys = office.dala("survey", "recipients", "list", "--json", data="office").json()
    assert [(key["name"], key["off_site"], key["own"]) for key in keys] == [
        ("Coordinator", False, True),
        ("Safe", True, False),
    ]
    rehearse = ("survey", "rehearse", "--key-file", tmp_path / "key.dala-key")
    office.dala(*rehearse, "--key-passphrase-file", tmp_path / "words", data="office")
    told(office.fail(*rehearse, "--key-passphrase-file", office.passphrase, data="office"), "passphrase")
    # What is there is never written over, and then the key is none of the survey's.
    (tmp_path / "key.dala-key").unlink()
    told(office.fail(*made[:4], "Other", *made[5:], data="office"), "already there")
    assert not (tmp_path / "key.dala-key").exists()
    assert len(office.dala("survey", "recipients", "list", "--json", data="office").json()) == 2


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        (("survey", "recipients", "new", "--name", "Safe"), ("--sheet", "at least one")),
        (("survey", "recipients", "new", "--name", "S", "--sheet", "s.pdf", "--language", "fr"), ("--lang",)),
        (("survey", "recipients", "new", "--name", " ", "--sheet", "s.pdf"), ("needs a name",)),
        (("survey", "recipients", "add", "--name", "S", "--line-file", "market.json"), ("key",)),
        (("survey", "recipients", "remove", "Nobody", "--yes"), ("Nobody", "Coordinator")),
        (("survey", "recipients", "remove", "Coordinator", "--yes"), ("last key",)),
        (("survey", "key", "sheet", "--out", "office/own.pdf"), ("own.pdf",)),
        (("survey", "key", "file", "--out", "office/k", "--key-passphrase-file", "words"), ("office/k",)),
        (("survey", "key", "sheet", "--out", "market.json"), ("already there",)),
        (("survey", "rehearse"), ("key",)),
        (("survey", "enumerators", "market.json"), ("market.json",)),
        (("survey", "quotas", "none.csv"), ("none.csv",)),
    ],
)  # fmt: skip
def test_what_cannot_be_done_says_why(
    office: Commands, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], parts: tuple[str, ...]
) -> None:
    monkeypatch.chdir(office.folder)
    told(office.fail(*words, data="office"), *parts)
    assert not (office.folder / "s.pdf").exists()
    assert office.dala("about", "--json", data="office").json()["revision"] == 1


def test_a_key_is_marked_and_removed(office: Commands) -> None:
    add_safe(office)
    assert (
        "on-site"
        in office.dala("survey", "recipients", "mark", "safe in astana", "--on-site", data="office").out
    )
    told(
        office.fail("survey", "recipients", "remove", "Safe in Astana", data="office"), "still opens", "--yes"
    )
    office.dala("survey", "recipients", "remove", "Safe in Astana", "--yes", data="office")
    assert "Safe" not in office.dala("survey", "recipients", "list", data="office").out


def test_policy_enumerators_and_quotas_raise_the_pack(office: Commands, tmp_path: Path) -> None:
    assert office.dala("survey", "policy", "--json", data="office").json() == {
        "auto_lock_minutes": 3,
        "draft_reminder_hours": 4,
        "reopen_hours": 0,
        "revision": 1,
    }
    ran = office.dala("survey", "policy", "--auto-lock-minutes", "5", data="office")
    assert "auto_lock_minutes 5" in ran.out
    assert "pack 2" in ran.out
    office.fail("survey", "policy", "--auto-lock-minutes", "16", data="office", status=2)
    (tmp_path / "e.csv").write_text("code\nR03\n", "utf-8")
    (tmp_path / "q.csv").write_text("name,form,target,site\nAlmaty,market,40,almaty\n", "utf-8")
    assert "pack 3" in office.dala("survey", "enumerators", tmp_path / "e.csv", data="office").out
    assert "pack 4" in office.dala("survey", "quotas", tmp_path / "q.csv", data="office").out
    office.dala("survey", "pack", "--out", tmp_path / "pack", data="office")
    told(
        office.fail("device", "init", "--pack", tmp_path / "pack", "--enumerator", "R04", data="laptop"),
        "R04",
    )
    office.dala("device", "init", "--pack", tmp_path / "pack", "--enumerator", "R03", data="laptop")


def test_a_survey_whose_desk_is_lost_is_rescued_with_one_key(office: Commands, tmp_path: Path) -> None:
    publish(office)
    office.dala("survey", "pack", "--out", tmp_path / "pack", data="office")
    rescue = (
        "survey", "rescue", tmp_path / "pack", "--data", tmp_path / "new",
        "--new-passphrase-file", office.passphrase,
    )  # fmt: skip
    told(office.run(*rescue, typed=Identity.generate().secret_line()), "none of the survey's keys")
    assert not (tmp_path / "new").exists()
    ran = office.run(*rescue, typed=SAFE.secret_line())
    assert ran.status == 0, ran.err
    assert "cannot sign" in ran.out
    assert office.dala("merge", "status", "--json", data="new").json()["bundles"] == 0
    told(office.fail("survey", "policy", "--auto-lock-minutes", "5", data="new"), "no key to sign with")
    told(office.fail("survey", "publish", "--yes", data="new"), "published already")


def test_the_desks_own_key_is_printed_and_kept_in_a_file(office: Commands, tmp_path: Path) -> None:
    office.dala("survey", "key", "sheet", "--out", tmp_path / "own.pdf", "--language", "ru", data="office")
    office.dala("survey", "key", "shares", "--out", tmp_path / "parts.pdf", "--language", "ru", data="office")
    office.dala(
        "survey", "key", "file", "--out", tmp_path / "own.key", "--key-passphrase-file", tmp_path / "words",
        data="office",
    )  # fmt: skip
    (page,) = pages((tmp_path / "own.pdf").read_bytes())
    line = page.squeezed()[page.squeezed().index("AGE-SECRET") :][:77]
    ran = office.dala("survey", "rehearse", data="office", typed=line)
    assert "“Coordinator”" in ran.out
    assert "off-site key has to be rehearsed" in ran.out
