"""Awkward moments of an interview: keys held down, pressed twice, pressed while something else happens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.collect.interview_page import InterviewPage
from app.ui.home.list_page import ListPage
from app.ui.home.new_page import NewPage
from app.ui.unlock.unlock_page import UnlockPage
from tests.helpers.desks import PASSPHRASE
from tests.helpers.program import make_laptop
from tests.helpers.story_keys import look_at, strike
from tests.helpers.story_stage import Stage, on_stage


@pytest.fixture
def stage(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    """A new interview of the small form at its first question, all of it saved."""
    with on_stage(qapp, qtbot, make_laptop(tmp_path)) as found:
        found.wait_page(UnlockPage)
        found.press(f"'{PASSPHRASE}", "Enter")
        found.wait_page(ListPage)
        found.press("Ctrl+N")
        found.wait_page(NewPage)
        found.press("Enter")
        found.wait_page(InterviewPage)
        settle(found)
        yield found


def settle(stage: Stage) -> None:
    """Wait until the top bar says that all is saved."""
    stage.wait_until(lambda: look_at(stage.program)["saved"].startswith("✓"))


def hold(stage: Stage, key: str) -> None:
    """Press a key and keep it down for a while."""
    stage.press(key)
    strike(stage.program.window, [key] * 9, held=True)


def lock_and_unlock(stage: Stage) -> None:
    stage.press("Ctrl+L")
    stage.wait_page(UnlockPage)
    stage.press(f"'{PASSPHRASE}", "Enter")
    stage.wait_page(InterviewPage)


def test_a_held_enter_passes_one_question(stage: Stage) -> None:
    hold(stage, "Enter")
    assert look_at(stage.program)["question"] == "site"


def test_a_held_ctrl_enter_shows_the_review_and_seals_nothing(stage: Stage) -> None:
    stage.press("Enter", "1", "Enter", "'All well")
    hold(stage, "Ctrl+Enter")
    seen = look_at(stage.program)
    assert (seen["view"], seen["open"]) == ("review", 0)
    stage.wait_idle()
    assert isinstance(stage.page, InterviewPage)


def test_a_held_digit_does_not_take_its_choice_back(stage: Stage) -> None:
    stage.press("Enter")
    hold(stage, "1")
    assert look_at(stage.program)["chosen"] == ["almaty"]


def test_held_letters_arrows_and_backspace_repeat_in_a_text(stage: Stage) -> None:
    stage.press("Enter", "Enter")
    hold(stage, "'a")
    assert look_at(stage.program)["line"] == "a" * 10
    hold(stage, "Backspace")
    assert look_at(stage.program)["line"] == ""


def test_what_is_typed_is_never_called_saved_before_it_is(stage: Stage) -> None:
    stage.press("Enter", "Enter")
    settle(stage)
    assert stage.press("'Half")["saved"] == "Not saved"
    assert stage.press("Enter")["saved"] == "Saving…"
    settle(stage)
    stage.press("Shift+Enter")
    settle(stage)
    assert stage.press("Backspace")["saved"] == "Not saved", "typing a second time is said too"
    assert stage.press("'f")["saved"].startswith("✓"), "what stands there again is saved"


def test_a_remark_that_is_being_written_outlives_a_lock(stage: Stage) -> None:
    stage.press("Enter", "Enter")
    settle(stage)
    assert stage.press("Ctrl+M", "'She cried")["saved"] == "Not saved"
    lock_and_unlock(stage)
    seen = look_at(stage.program)
    assert seen["question"] == "story"
    assert "She cried" in seen["remark"]


def test_a_page_that_comes_under_the_cover_gets_no_keys(stage: Stage) -> None:
    stage.press("Ctrl+W", "F12")
    stage.wait_page(ListPage)
    stage.press("Ctrl+N", "Enter", "'x")
    stage.wait_idle()
    assert isinstance(stage.page, ListPage)
    assert stage.program.window.is_hidden_work
    stage.press("F12")
    assert not stage.program.window.is_hidden_work
    stage.press("Enter")
    stage.wait_page(InterviewPage)


def test_the_cover_gives_the_keyboard_back_to_the_line(stage: Stage) -> None:
    stage.press("Enter", "Enter", "'Ha", "F12", "'secret", "F12", "End", "'lf")
    assert look_at(stage.program)["line"] == "Half"


def test_a_draft_opened_with_enter_twice_is_opened_once(stage: Stage) -> None:
    stage.press("Ctrl+W")
    stage.wait_page(ListPage)
    stage.press("Enter", "Enter")
    page = stage.wait_page(InterviewPage)
    assert page.session.cursor == "number"
    assert look_at(stage.program)["has_keyboard"]


def test_leaving_and_locking_at_once_asks_for_the_passphrase(stage: Stage) -> None:
    stage.press("Enter", "Enter", "'Ha", "Ctrl+W", "Ctrl+L")
    stage.wait_page(UnlockPage)
    stage.press(f"'{PASSPHRASE}", "Enter")
    stage.wait_until(lambda: isinstance(stage.page, ListPage | InterviewPage))
    stage.wait_idle()
    if isinstance(stage.page, ListPage):
        stage.press("Enter")
    page = stage.wait_page(InterviewPage)
    assert page.session.state("story").value == "Ha"
