"""Acceptance C: by key presses only, from the first start to a sealed interview of the study's form."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.actions import interviews, opening, surveys
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.interviews import State
from app.exchange.sealing import open_sealed
from app.interview.record import Record, Status
from app.ui.collect.interview_page import InterviewPage
from app.ui.home.list_page import ListPage
from app.ui.home.new_page import NewPage
from app.ui.start.set_up_page import SetUpPage
from app.ui.start.start_page import StartPage
from app.ui.unlock.unlock_page import UnlockPage
from app.ui.widgets.table import HairlineTable
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.story_interviewer import keys_for, wanted
from tests.helpers.story_keys import Seen, look_at
from tests.helpers.story_paper import PAPER, REMARK, sealed_answers
from tests.helpers.story_stage import Stage, on_stage

pytestmark = pytest.mark.timeout(120)

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[CoordinatorDesk]:
    """The coordinator's desk, and the pack that it wrote to `tmp_path`."""
    form = (ROOT / "forms" / "labour_rights.json").read_bytes()
    desk = opening.create_survey(
        tmp_path / "office", "Study", [form], PASSPHRASE, CHEAP, organisations=("rodnik", "sana_sezim")
    )
    surveys.write_pack(desk, tmp_path / "study.dala-pack")
    yield desk
    desk.close()


@pytest.fixture
def stage(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    """The program on an empty data folder, as its first start shows it."""
    with on_stage(qapp, qtbot, tmp_path / "data") as found:
        yield found


def set_up(stage: Stage, pack: Path) -> None:
    """From the first page to the list of interviews."""
    stage.wait_page(StartPage)
    stage.press("1")
    page = stage.wait_page(SetUpPage)
    stage.press(f"'{pack}", "Enter")
    stage.wait_text("Survey: Study")
    stage.press("'R01", "Enter", "Enter")
    assert not page.organisation.chosen, "Enter alone chooses nothing"
    stage.press("Space", "Enter", f"'{PASSPHRASE}", "Enter", f"'{PASSPHRASE}", "Enter")
    stage.wait_page(ListPage)


def answer(stage: Stage, seen: Seen) -> Seen:
    """Give the paper's answer to the current question, and look that it stands there."""
    path = seen["question"]
    assert seen["framed"] == path, "the frame is around another question than the one that is asked"
    assert seen["has_keyboard"], f"the keyboard is not at {path}"
    stage.wait_until(lambda: look_at(stage.program)["in_sight"])
    want = wanted(PAPER, path)
    if path == "work_regions":
        return by_letters(stage, seen, want)
    after = stage.press(*keys_for(seen, want))
    assert after["question"] == path, f"answering {path} led to {after['question']}"
    return after


def by_letters(stage: Stage, seen: Seen, names: list[str]) -> Seen:
    """Choose in a long list by the first letters of what is written there."""
    assert len(seen["caps"]) == 20
    assert next(iter(seen["caps"].values())) == "01"
    labels = seen["labels"]
    for name in names:
        seen = stage.press(f"'{labels[name][:4].lower()}")
        assert name in seen["caps"], f"{labels[name][:4]} hides {name}"
        assert len(seen["caps"]) < 20
        seen = stage.press(*("Down" for _ in range(list(seen["caps"]).index(name))), "Enter")
        assert name in seen["chosen"]
        assert len(seen["caps"]) == 20, "the filter is over once something is chosen"
    return seen


def hold(stage: Stage) -> list[str]:
    """The whole interview from its first question to the review; the order in which it was asked."""
    seen = look_at(stage.program)
    asked: list[str] = []
    while seen["view"] == "questions":
        path = seen["question"]
        assert path not in asked, f"{path} came again"
        asked.append(path)
        if path == "recruitment_channel":
            seen = switch(stage, seen)
        seen = answer(stage, seen)
        if path == "ppe":
            seen = stage.press("Ctrl+M", f"'{REMARK}", "Enter")
            assert REMARK in seen["remark"]
            assert seen["has_keyboard"]
        seen = stage.press("Enter")
    return asked


def switch(stage: Stage, seen: Seen) -> Seen:
    """Ask in another language from here on: same question, same keyboard."""
    after = stage.press("F6")
    assert after["language"] != seen["language"]
    assert after["label"] != seen["label"]
    assert after["question"] == seen["question"]
    assert after["has_keyboard"]
    return after


def content(folder: Path, office: CoordinatorDesk) -> Record:
    """The one sealed interview of a laptop, opened with the coordinator's key."""
    desk = opening.unlock(folder, PASSPHRASE)
    assert isinstance(desk, EnumeratorDesk)
    try:
        (entry,) = interviews.listing(desk)
        assert entry.state is State.SEALED
        return Record.from_bytes(open_sealed(desk.vault.read(entry.record), [office.identity]))
    finally:
        desk.close()


def test_from_the_first_start_to_a_sealed_interview_of_the_study(
    stage: Stage, office: CoordinatorDesk, tmp_path: Path
) -> None:
    set_up(stage, tmp_path / "study.dala-pack")
    stage.press("Ctrl+L")
    stage.wait_page(UnlockPage)
    stage.press(f"'{PASSPHRASE}", "Enter")
    stage.wait_page(ListPage)
    stage.press("Ctrl+N")
    stage.wait_page(NewPage)
    stage.press("5", "Enter")
    stage.wait_page(InterviewPage)
    asked = hold(stage)
    seen = look_at(stage.program)
    assert (seen["view"], seen["open"]) == ("review", 0), stage.text()
    stage.press("Ctrl+Enter")
    stage.wait_page(ListPage)
    assert "The interview is sealed" in stage.text()
    stage.close()
    record = content(tmp_path / "data", office)
    assert record.answers == sealed_answers()
    assert record.status is Status.COMPLETE
    assert record.remarks == {"ppe": REMARK}
    assert (record.enumerator, record.organisation, record.language) == ("R01", "rodnik", "ru")
    assert record.not_reached == ("preferred_help_channel", "preferred_help_language")
    assert "children[2]/child_at_school" in asked
    assert "children[1]/child_at_school" not in asked


def test_enter_on_a_rosters_table_leads_to_the_row(
    stage: Stage, office: CoordinatorDesk, tmp_path: Path
) -> None:
    set_up(stage, tmp_path / "study.dala-pack")
    stage.press("Ctrl+N")
    stage.wait_page(NewPage)
    stage.press("Enter")
    stage.wait_page(InterviewPage)
    seen = look_at(stage.program)
    while seen["question"] != "children[1]/child_sex":
        seen = stage.press(*keys_for(seen, wanted(PAPER, seen["question"])), "Enter")
    for key, row in (("Enter", "children[1]/"), ("Down", "children[2]/")):
        stage.tab_to(lambda here: isinstance(here, HairlineTable))
        seen = stage.press(key)
        assert seen["question"].startswith(row)
        assert seen["has_keyboard"]
