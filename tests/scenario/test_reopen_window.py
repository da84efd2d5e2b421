"""A survey that lets finished interviews be opened again for a time: by commands, from policy to bundle."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from app.actions import interviews, opening, reopening
from app.actions.desks import EnumeratorDesk
from app.base.clock import FixedClock, SystemClock
from tests.helpers.commands import PASSPHRASE, Commands, cheap_passphrases
from tests.helpers.desks import FORM, begun


@pytest.fixture
def field(tmp_path: Path) -> Commands:
    commands = Commands(tmp_path)
    (tmp_path / "market.json").write_text(json.dumps(FORM), "utf-8")
    with cheap_passphrases():
        commands.dala(
            "survey", "create", "--name", "Markets", "--form", tmp_path / "market.json", data="office"
        )
        ran = commands.dala("survey", "policy", "--reopen-hours", "2", data="office")
        assert "reopen_hours 2" in ran.out
        assert "can be opened again for 2 h" in ran.out
        assert "whoever has the laptop and its passphrase, can read it" in ran.out
        assert "pack 2" in ran.out
        commands.dala("survey", "pack", "--out", tmp_path / "pack", data="office")
        init = ("device", "init", "--pack", tmp_path / "pack", "--enumerator", "R03")
        commands.dala(*init, data="laptop")
    return commands


def laptop(field: Commands) -> EnumeratorDesk:
    desk = opening.unlock(field.folder / "laptop", PASSPHRASE)
    assert isinstance(desk, EnumeratorDesk)
    return desk


def finish(field: Commands, **ago: float) -> str:
    """An interview that was finished so long ago; its record id."""
    clock = FixedClock(SystemClock().now() - timedelta(**ago))
    desk = laptop(field)
    record = interviews.finish(desk, begun(desk, clock), clock).record
    desk.close()
    return record


def states(field: Commands) -> list[tuple[str, bool]]:
    listed = field.dala("interview", "list", "--json", data="laptop").json()
    return [(entry["state"], entry["until"] is not None) for entry in listed]


def test_it_waits_is_listed_and_is_sealed_by_a_command(field: Commands, tmp_path: Path) -> None:
    first, second = finish(field), finish(field)
    assert states(field) == [("finished", True)] * 2
    ran = field.dala("interview", "list", data="laptop")
    assert f"{first[:8]} market" in ran.out
    assert ran.out.count("sealed for good at") == 2
    status = field.dala("device", "status", data="laptop")
    assert "2 finished, can be opened again" in status.out
    told = field.dala("device", "status", "--json", data="laptop").json()
    assert (told["finished"], told["drafts"], told["only_here"]) == (2, 0, 0)
    assert (
        "can still be opened again"
        in field.fail("bundle", "write", "--out", tmp_path / "b.dala", data="laptop").err
    )
    assert "--all" in field.fail("interview", "seal", data="laptop").err
    assert "--all" in field.fail("interview", "seal", first[:8], "--all", data="laptop").err
    assert first in field.dala("interview", "seal", first[:8], data="laptop").out
    assert "sealed" in field.fail("interview", "seal", first[:8], data="laptop").err
    written = field.dala("bundle", "write", "--out", tmp_path / "b.dala", data="laptop")
    assert "1 interviews" in written.out
    assert "1 finished interviews can still be opened again and are in no bundle" in written.err
    ran = field.dala("interview", "seal", "--all", data="laptop")
    assert second in ran.out
    assert "1 interviews sealed" in ran.out
    assert "0 interviews sealed" in field.dala("interview", "seal", "--all", data="laptop").out
    assert states(field) == [("sealed", False)] * 2
    field.dala("bundle", "write", "--out", tmp_path / "c.dala", data="laptop")
    field.dala("merge", "add", tmp_path / "c.dala", data="office")
    assert "2" in field.dala("merge", "status", data="office").out


def test_any_command_after_the_window_finds_it_sealed(field: Commands) -> None:
    finish(field, hours=1, minutes=50)
    assert states(field) == [("finished", True)]
    finish(field, hours=2, minutes=1)
    assert states(field) == [("finished", True), ("sealed", False)]


def test_one_that_is_open_again_is_no_finished_one(field: Commands) -> None:
    record = finish(field)
    desk = laptop(field)
    reopening.reopen(desk, record)
    desk.close()
    assert states(field) == [("draft", True)]
    assert "not finished" in field.fail("interview", "seal", record[:8], data="laptop").err
    assert "0 interviews sealed" in field.dala("interview", "seal", "--all", data="laptop").out
    assert "sealed for good at" in field.dala("interview", "list", data="laptop").out


def test_lines_from_a_file_are_sealed_at_once(field: Commands, tmp_path: Path) -> None:
    (tmp_path / "lines").write_text(json.dumps({"site": "almaty", "story": "He kept it"}) + "\n", "utf-8")
    load = ("interview", "load", "--form", "market", "--answers", tmp_path / "lines")
    assert "1 interviews sealed" in field.dala(*load, data="laptop").out
    assert states(field) == [("sealed", False)]


@pytest.mark.parametrize("hours", ["-1", "25"])
def test_a_day_is_the_longest_window(field: Commands, hours: str) -> None:
    field.fail("survey", "policy", "--reopen-hours", hours, data="office", status=2)
