"""A week of fieldwork over the commands: two laptops, an office with two keys, and all that goes wrong."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from app.actions import interviews, opening, receipts
from app.actions.desks import EnumeratorDesk
from app.exchange.chain import VoidReason
from tests.helpers import stranger
from tests.helpers.books import read_book
from tests.helpers.commands import PASSPHRASE, Commands, cheap_passphrases
from tests.helpers.desks import FORM
from tests.helpers.printed import pages

BEFORE_CLONING, CLONED, AFTER_CLONING, SECOND = 45, 5, 10, 60
"""Interviews of the first laptop before it is cloned, on its clone, on itself after; of the second."""

ALL = BEFORE_CLONING + CLONED + AFTER_CLONING + SECOND
PRINTED_LINE = re.compile(r"AGE-SECRET-KEY-PQ-1[A-Z0-9]{58}")
KEY_PASSPHRASE = "tundra anchor velvet nine"
pytestmark = pytest.mark.timeout(120)

Json = dict[str, Any]


@dataclass
class Week:
    """The commands, and what is kept of the week to be compared at its end."""

    at: Commands
    told: list[str] = field(default_factory=list)
    returned: list[str] = field(default_factory=list)
    images: dict[str, list[stranger.Stored]] = field(default_factory=dict)
    merged: Json = field(default_factory=dict)
    status: Json = field(default_factory=dict)

    def folder(self, name: str) -> Path:
        """A folder of its own; sticks have names as people give them."""
        path = self.at.folder / name
        path.mkdir(exist_ok=True)
        return path

    def load(self, laptop: str, count: int) -> None:
        """That many interviews on a laptop, each told apart by its story."""
        lines = self.at.folder / "lines.jsonl"
        stories = [f"told {len(self.told) + n}" for n in range(count)]
        lines.write_text(
            "\n".join(json.dumps({"site": "almaty", "story": story}) for story in stories), "utf-8"
        )
        self.told += stories
        ran = self.at.dala("interview", "load", "--form", "market", "--answers", lines, data=laptop)
        assert ran.out == f"{count} interviews sealed, 0 lines failed\n"

    def bundle(self, laptop: str, stick: str) -> Path:
        """The one file that a hand-over of this size becomes."""
        (before, folder) = (set(self.folder(stick).iterdir()), self.folder(stick))
        self.at.dala("bundle", "write", "--out", folder, data=laptop)
        (made,) = set(folder.iterdir()) - before
        return made

    def add(self, *bundles: Path, status: int = 0) -> str:
        """What `merge add` says, whichever way it ends."""
        ran = self.at.fail("merge", "add", *bundles, data="office", status=status)
        return ran.out + ran.err

    def merge_status(self) -> Json:
        """`merge status` as JSON."""
        found: Json = self.at.dala("merge", "status", "--json", data="office").json()
        return found


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Week]:
    folder = tmp_path_factory.mktemp("week")
    with cheap_passphrases(), pytest.MonkeyPatch.context() as patch:
        # Both lie in one temporary folder here; a test of its own shows that a real backup may not.
        patch.setattr(receipts, "write", partial(receipts.write, same_disk=lambda one, other: False))
        found = Week(Commands(folder))
        publish(found)
        for laptop, enumerator in (("first", "R01"), ("second", "R02")):
            set_up(found, laptop, enumerator)
        fieldwork(found)
        trouble(found)
        correct(found)
        confirm(found)
        yield found


def publish(week: Week) -> None:
    """A second key in another building, tried as it was written, and the gate."""
    at = week.at
    (at.folder / "market.json").write_text(json.dumps(FORM), "utf-8")
    (at.folder / "key-passphrase").write_text(KEY_PASSPHRASE, "utf-8")
    at.dala("survey", "create", "--name", "Markets", "--form", at.folder / "market.json", data="office")
    safe, sheet = at.folder / "safe.dala-key", at.folder / "safe.pdf"
    at.fail("survey", "publish", "--yes", data="office")
    at.dala(
        *("survey", "recipients", "new", "--name", "Safe in Astana", "--off-site"),
        *("--key-file", safe, "--key-passphrase-file", at.folder / "key-passphrase", "--sheet", sheet),
        data="office",
    )
    refused = at.fail("survey", "publish", "--yes", data="office")
    assert "not been tried" in refused.err
    by_file = ("--key-file", safe, "--key-passphrase-file", at.folder / "key-passphrase")
    assert "typed from paper" in at.dala("survey", "rehearse", *by_file, data="office").out
    refused = at.fail("survey", "publish", "--yes", data="office")
    assert "as it was printed" in refused.err
    line = PRINTED_LINE.search(pages(sheet.read_bytes())[0].squeezed())
    assert line is not None
    at.dala("survey", "rehearse", data="office", typed=line[0])
    at.dala("survey", "publish", "--yes", data="office")
    at.dala("survey", "pack", "--out", at.folder / "survey.dala-pack", data="office")


def set_up(week: Week, laptop: str, enumerator: str) -> None:
    """A laptop from the pack, its request carried over, the eight words read aloud, the certificate back."""
    at = week.at
    pack, request = at.folder / "survey.dala-pack", at.folder / f"{laptop}.dala-enrolment"
    certificate = at.folder / f"{laptop}.dala-certificate"
    at.dala("device", "init", "--pack", pack, "--enumerator", enumerator, data=laptop)
    at.dala("device", "enrol", "--out", request, data=laptop)
    words = at.dala("device", "status", "--json", data=laptop).json()["fingerprint"]
    wrong = " ".join(reversed(words.split()))
    at.fail("device", "certify", request, "--words", wrong, "--out", certificate, data="office")
    at.dala("device", "certify", request, "--words", words, "--out", certificate, data="office")
    at.dala("device", "enrol", "--certificate", certificate, data=laptop)


def fieldwork(week: Week) -> None:
    """Interviews on both laptops; the first one's folder is copied, and both copies are used."""
    week.load("first", BEFORE_CLONING)
    shutil.copytree(week.at.folder / "first", week.at.folder / "clone")
    week.load("first", AFTER_CLONING)
    week.load("clone", CLONED)
    week.load("second", SECOND)


def trouble(week: Week) -> None:
    """A stick lost, a bundle cut at 60 %, one added twice, the clone's handed over too."""
    lost = week.bundle("second", "Флешка Айгуль 1")
    lost.unlink()
    (voided, *_rest) = week.at.dala("interview", "list", "--json", data="second").json()
    reason = VoidReason.PRACTICE.value
    week.at.fail("interview", "void", voided["code"], "--reason", reason, data="second")
    week.at.dala("interview", "void", voided["code"], "--reason", reason, "--yes", data="second")
    second = week.bundle("second", "Флешка Айгуль 2")
    first, clone = week.bundle("first", "stick one"), week.bundle("clone", "stick two")
    data = first.read_bytes()
    cut = week.at.folder / "cut.dala"
    cut.write_bytes(data[: len(data) * 6 // 10])
    said = week.add(cut, status=1)
    came = week.merge_status()["interviews"]["total"]
    assert 0 < came < BEFORE_CLONING + AFTER_CLONING
    assert f"{came} of {BEFORE_CLONING + AFTER_CLONING} interviews" in said
    assert f"{SECOND} new" in week.add(second)
    assert "0 new interviews" in week.add(second)
    week.add(first, clone)
    week.merged = week.merge_status()


def correct(week: Week) -> None:
    """Two interviews of the second laptop go back with a remark and come again, corrected."""
    book = week.at.folder / "before.xlsx"
    week.at.dala("export", "xlsx", "--out", book, data="office")
    rows = [row for row in read_book(book)["interviews"] if row["_enumerator"] == "R02"]
    week.returned = [str(row["_record"]) for row in rows[:2]]
    out = week.folder("returns")
    week.at.dala(
        *("interview", "return", *week.returned, "--remark", "Which site?", "--out", out), data="office"
    )
    (path,) = out.iterdir()
    refused = week.at.fail("interview", "take-back", path, data="first")
    assert "another laptop" in refused.err
    week.at.dala("interview", "take-back", path, data="second")
    week.at.fail("interview", "take-back", path, data="second")
    with_answers(week.at.folder / "second")
    week.add(week.bundle("second", "stick one"))


def with_answers(folder: Path) -> None:
    """What the enumerator does on the screen with each returned draft: another site, and finished."""
    desk = opening.unlock(folder, PASSPHRASE)
    assert isinstance(desk, EnumeratorDesk)
    drafts = [entry for entry in interviews.listing(desk) if entry.state is interviews.State.DRAFT]
    assert len(drafts) == 2
    for draft in drafts:
        session = interviews.resume(desk, draft.record)
        session.answer("site", "taraz")
        interviews.save(desk, session)
        interviews.finish(desk, session)
    desk.close()


def confirm(week: Week) -> None:
    """A backup on another disk, receipts for both laptops, applied; the clone gets none of its own."""
    at = week.at
    for laptop in ("first", "second"):
        week.images[laptop] = stranger.stored(at.folder / laptop)
        assert sealed_in(week.images[laptop], at.folder / laptop)
    week.status = week.merge_status()
    backup, out = week.folder("other disk") / "office.dala-backup", week.folder("receipts")
    at.dala("vault", "backup", "--out", backup, data="office")
    at.dala("receipt", "write", "--backup", backup, "--out", out, data="office")
    for path in sorted(out.iterdir()):
        taken = [at.run("receipt", "apply", path, *on(at, laptop)).status for laptop in ("first", "second")]
        assert sorted(taken) == [0, 1]


def on(at: Commands, laptop: str) -> tuple[object, ...]:
    return "--data", at.folder / laptop, "--passphrase-file", at.passphrase


def sealed_in(image: list[stranger.Stored], folder: Path) -> int:
    """How many sealed interviews of a raw image the keys that the laptop has now still lead to."""
    found = stranger.opened(image, stranger.keys(folder, PASSPHRASE))
    return sum(row.content is not None and row.content.startswith(b"age-encryption.org/v1") for row in found)


def test_the_merge_report_is_exact(week: Week) -> None:
    found = week.merged
    assert found["interviews"]["total"] == ALL - 1
    assert found["void"] == {"practice": 1}
    assert (found["devices"], found["conflicts"], found["held"]) == (2, [], [])
    assert (found["forks"], found["missing_interviews"], found["missing_entries"]) == (1, 0, 0)
    by_enumerator = {line["label"]: line["total"] for line in found["interviews"]["by_enumerator"]}
    assert by_enumerator == {"R01": BEFORE_CLONING + AFTER_CLONING + CLONED, "R02": SECOND - 1}
    assert found["trial"] is False


def test_the_fork_begins_where_the_laptop_was_cloned(week: Week) -> None:
    forks = {one["enumerator"]: one["chain"]["fork"] for one in week.merged["laptops"]}
    # Entry 0 is the genesis, the next are of the interviews that the copy had too.
    assert forks == {"R01": 1 + BEFORE_CLONING, "R02": None}


def test_corrected_interviews_take_the_place_of_the_returned(week: Week) -> None:
    assert week.status["superseded"] == 2
    assert week.status["interviews"]["total"] == ALL - 1
    assert week.status["unasked"] == []
    returned = week.status["returned"]
    assert sorted(one["record"] for one in returned) == sorted(week.returned)
    assert all(one["corrected"] for one in returned)


def test_what_was_confirmed_is_gone_from_the_laptops(week: Week) -> None:
    for laptop, image in week.images.items():
        folder = week.at.folder / laptop
        assert sealed_in(image, folder) == sealed_in(stranger.stored(folder), folder) == 0
        told = week.at.dala("device", "status", "--json", data=laptop).json()
        assert told["only_here"] == 0
    clone = week.at.folder / "clone"
    assert sealed_in(stranger.stored(clone), clone) == BEFORE_CLONING + CLONED


def test_the_workbook_holds_the_right_rows(week: Week) -> None:
    book = week.at.folder / "after.xlsx"
    week.at.dala("export", "xlsx", "--out", book, "--values", "codes", data="office")
    rows = read_book(book)["interviews"]
    assert len(rows) == ALL - 1
    stories = [row["story"] for row in rows]
    assert len(set(stories)) == ALL - 1
    assert set(stories) < set(week.told)
    assert not {str(row["_record"]) for row in rows} & set(week.returned)
    assert [row["site"] for row in rows].count("taraz") == 2


def test_at_the_end_nothing_is_damaged_and_the_copied_laptop_is_named(week: Week) -> None:
    for laptop in ("first", "second"):
        week.at.dala("vault", "verify", data=laptop)
    said = week.at.fail("vault", "verify", data="office").out
    assert f"fork at {1 + BEFORE_CLONING}: the laptop was copied" in said
    assert "damaged" not in said
    assert "missing" not in said
