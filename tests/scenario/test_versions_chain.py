"""A survey changes in the middle of the fieldwork: every interview arrives, each with its own version."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.actions import interviews, opening
from app.actions.desks import EnumeratorDesk
from app.base.clock import FixedClock
from tests.helpers.books import read_book
from tests.helpers.commands import PASSPHRASE, Commands, cheap_passphrases
from tests.helpers.desks import FORM, begun
from tests.helpers.versions import second

CLOCK = FixedClock(datetime(2026, 11, 21, 9, 30, tzinfo=UTC))


@pytest.fixture
def field(tmp_path: Path) -> Commands:
    """An office, a laptop with one sealed interview, and a draft, all of version 1."""
    commands = Commands(tmp_path)
    (tmp_path / "v1.json").write_text(json.dumps(FORM), "utf-8")
    (tmp_path / "v2.json").write_bytes(second())
    with cheap_passphrases():
        commands.dala("survey", "create", "--name", "Markets", "--form", tmp_path / "v1.json", data="office")
        commands.dala("survey", "pack", "--out", tmp_path / "one.dala-pack", data="office")
        commands.dala(
            "device", "init", "--pack", tmp_path / "one.dala-pack", "--enumerator", "R03", data="laptop"
        )
    return commands


def laptop(field: Commands) -> EnumeratorDesk:
    desk = opening.unlock(field.folder / "laptop", PASSPHRASE)
    assert isinstance(desk, EnumeratorDesk)
    return desk


def draft(field: Commands, *, seal: bool = False) -> str:
    desk = laptop(field)
    session = begun(desk, CLOCK, "The wage was kept")
    session.answer("site", "taraz")
    session.answer("other", "Come again")
    session.answer("who", "Айгүл")
    if seal:
        interviews.finish(desk, session)
    else:
        interviews.save(desk, session, CLOCK)
    desk.close()
    return session.record_id


def update(field: Commands) -> None:
    folder = field.folder
    refused = field.fail("survey", "update", folder / "v2.json", data="office")
    assert "! other: removed text" in refused.out
    assert "--yes" in refused.err
    field.dala("survey", "update", folder / "v2.json", "--yes", data="office")
    field.dala("survey", "pack", "--out", folder / "two.dala-pack", data="office")
    assert (
        "1 unfinished interview"
        in field.dala("device", "update", folder / "two.dala-pack", data="laptop").out
    )


def test_interviews_of_two_versions_meet_in_one_workbook(field: Commands) -> None:
    folder = field.folder
    sealed, moved = draft(field, seal=True), draft(field)
    update(field)
    preview = field.fail("interview", "move", moved[:8], data="laptop")
    assert "orphaned  other: the question is gone" in preview.out
    assert "changed   site: a choice is gone" in preview.out
    assert "Come again" not in preview.out + preview.err
    field.dala("interview", "move", moved[:8], "--yes", data="laptop")
    desk = laptop(field)
    session = interviews.resume(desk, moved, CLOCK)
    session.answer("site", "almaty")
    session.answer("age", 31)
    interviews.finish(desk, session)
    desk.close()

    field.dala("bundle", "write", "--out", folder / "b.dala", data="laptop")
    field.dala("merge", "add", folder / "b.dala", data="office")
    status = field.dala("merge", "status", "--json", data="office").json()
    assert [(line["code"], line["total"]) for line in status["interviews"]["by_version"]] == [
        ("market 1", 1),
        ("market 2", 1),
    ]
    assert status["unknown_form"] == 0
    assert "form version" in field.dala("merge", "status", data="office").out

    field.dala("export", "xlsx", "--out", folder / "all.xlsx", data="office")
    book = read_book(folder / "all.xlsx")
    rows = {row["_record"]: row for row in book["interviews"]}
    assert (rows[sealed]["_form_version"], rows[sealed]["story"], rows[sealed]["other"]) == (
        "1",
        "The wage was kept",
        "Come again",
    )
    assert (rows[moved]["_form_version"], rows[moved]["events"], rows[moved]["age"]) == (
        "2",
        "The wage was kept",
        31,
    )
    assert (rows[moved]["other"], rows[moved]["story"]) == (None, None)
    assert rows[sealed]["site"] == "Taraz"
    orphans = [(row["_record"], row["variable"], row["kind"], row["value"]) for row in book["orphans"]]
    assert sorted(orphans) == [
        (moved, "other", "answer", "Come again"),
        (moved, "site", "answer", "taraz"),
    ]
    codes = {row["variable"]: row["versions"] for row in book["codebook"]}
    assert (codes["site"], codes["story"], codes["events"]) == ("market 1, market 2", "market 1", "market 2")
    choices = {row["code"]: row["label.en"] for row in book["choices"]}
    assert choices == {"almaty": "Almaty", "taraz": "Taraz"}


def test_a_move_is_undone_until_the_interview_is_finished(field: Commands) -> None:
    record = draft(field)
    update(field)
    field.dala("interview", "move", record, "--yes", data="laptop")
    desk = laptop(field)
    session = interviews.resume(desk, record, CLOCK)
    session.answer("age", 31)
    interviews.save(desk, session, CLOCK)
    desk.close()
    refused = field.fail("interview", "move", record, "--undo", data="laptop")
    assert "an undo loses: 1" in refused.out
    assert "version 1 again" in field.dala("interview", "move", record, "--undo", "--yes", data="laptop").out
    assert field.fail("interview", "move", record, "--undo", data="laptop").err
    field.dala("interview", "move", record, "--yes", data="laptop")
    desk = laptop(field)
    session = interviews.resume(desk, record, CLOCK)
    session.answer("site", "almaty")
    interviews.finish(desk, session)
    desk.close()
    assert "interview" in field.fail("interview", "move", record, "--undo", data="laptop").err


def test_differences_are_printed_for_people_and_for_programs(field: Commands) -> None:
    old, new = field.folder / "v1.json", field.folder / "v2.json"
    said = field.dala("form", "diff", old, new).out.splitlines()
    assert said[0].startswith("market 1 -> 2: 5 differences, 2 of them breaking")
    told = field.dala("form", "diff", old, new, "--json").json()
    assert told["breaking"] == 2
    assert [one["name"] for one in told["differences"] if one["change"] == "renamed"] == ["events"]
    assert field.fail("form", "diff", old, field.folder / "none.json").err
