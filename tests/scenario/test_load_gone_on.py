"""A load of answer lines that was killed is gone on with: no line is lost, none is sealed twice."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.actions import interviews, opening
from app.actions.desks import EnumeratorDesk
from app.actions.load_marks import LOAD, LoadMark
from app.base.errors import Cancelled, Code, KnownError
from app.vault.transaction import Transaction
from tests.helpers.desks import PASSPHRASE
from tests.helpers.program import make_laptop


@pytest.fixture
def desk(tmp_path: Path) -> EnumeratorDesk:
    opened = opening.unlock(make_laptop(tmp_path), PASSPHRASE)
    assert isinstance(opened, EnumeratorDesk)
    return opened


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    """Five lines, the second of which fits no question."""
    path = tmp_path / "lines.jsonl"
    told = [{"site": "almaty", "story": f"story {n}", "who": "A", "hurt": "b"} for n in range(5)]
    path.write_text("\n".join(json.dumps(line) for line in told).replace('"story 1"', "7e999"), "utf-8")
    return path


def load_killed(desk: EnumeratorDesk, lines: Path, at: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Load until the line `at` is being sealed, and die there before its transaction is done."""

    class Killed(BaseException):
        pass

    plain = LoadMark.sealed

    def dying(mark: LoadMark, transaction: Transaction, line: int) -> None:
        if line == at:
            raise Killed
        plain(mark, transaction, line)

    with monkeypatch.context() as patch:
        patch.setattr(LoadMark, "sealed", dying)
        with pytest.raises(Killed):
            interviews.load(desk, "market", lines)


def count(desk: EnumeratorDesk) -> int:
    return len(interviews.listing(desk))


def test_what_is_missing_is_added_and_nothing_twice(
    desk: EnumeratorDesk, lines: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_killed(desk, lines, 4, monkeypatch)
    assert count(desk) == 2
    with pytest.raises(KnownError) as told:
        interviews.load(desk, "market", lines)
    assert told.value.code is Code.LOAD_INTERRUPTED
    assert told.value.facts["line"] == 3
    assert count(desk) == 2
    report = interviews.load(desk, "market", lines, go_on=True)
    assert report.loaded == 2
    assert [failure.line for failure in report.failures] == [2]
    assert count(desk) == 4
    assert desk.vault.rows(LOAD) == []
    desk.close()


def test_all_of_it_may_be_loaded_anew(
    desk: EnumeratorDesk, lines: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_killed(desk, lines, 4, monkeypatch)
    assert interviews.load(desk, "market", lines, go_on=False).loaded == 4
    assert count(desk) == 6
    desk.close()


def test_a_load_that_came_to_its_end_may_be_repeated_and_another_file_is_another_load(
    desk: EnumeratorDesk, lines: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    interviews.load(desk, "market", lines)
    assert interviews.load(desk, "market", lines).loaded == 4
    load_killed(desk, lines, 3, monkeypatch)
    lines.write_text(lines.read_text("utf-8") + "\n", "utf-8")
    assert interviews.load(desk, "market", lines).loaded == 4
    desk.close()


def test_what_came_to_its_end_is_not_gone_on_with(desk: EnumeratorDesk, lines: Path) -> None:
    interviews.load(desk, "market", lines)
    with pytest.raises(KnownError) as told:
        interviews.load(desk, "market", lines, go_on=True)
    assert told.value.code is Code.LOAD_NOT_INTERRUPTED
    assert count(desk) == 4
    desk.close()


def test_a_load_that_was_given_up_can_be_gone_on_with(desk: EnumeratorDesk, lines: Path) -> None:
    def progress(done: int, total: int | None) -> None:
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        interviews.load(desk, "market", lines, progress=progress)
    assert interviews.load(desk, "market", lines, go_on=True).loaded == 2
    assert count(desk) == 4
    desk.close()


def test_without_the_mark_lines_would_be_sealed_twice(
    desk: EnumeratorDesk, lines: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_killed(desk, lines, 4, monkeypatch)
    monkeypatch.setattr(LoadMark, "wants", lambda mark, line: True)
    interviews.load(desk, "market", lines, go_on=True)
    assert count(desk) == 6
    desk.close()
