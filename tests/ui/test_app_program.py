"""The program from first start to a closed window, by key presses, on real vaults."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.actions import interviews, opening
from app.actions.desks import EnumeratorDesk
from app.actions.interviews import State
from app.base.places import place_of
from app.settings import read_settings
from app.ui import app as application
from app.ui.bugs import BugPage, write_log_to
from app.ui.collect.interview_page import InterviewPage
from app.ui.home.list_page import ListPage
from app.ui.home.new_page import NewPage
from app.ui.program import Program
from app.ui.start.create_page import CreatePage
from app.ui.start.set_up_page import SetUpPage
from app.ui.start.start_page import StartPage
from app.ui.trouble_page import TroublePage
from app.ui.unlock.unlock_page import UnlockPage
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.program import Driver, make_laptop, make_pack
from tests.helpers.screens import press

Begin = Callable[..., Driver]


@pytest.fixture
def begin(qapp: QApplication, qtbot: QtBot) -> Iterator[Begin]:
    programs: list[Program] = []

    def begun(folder: Path, *, demo: bool = False) -> Driver:
        program = Program(qapp, folder, CHEAP, demo=demo)
        programs.append(program)
        program.texts.set_language("en")
        with qtbot.waitExposed(program.window):
            program.begin()
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        return Driver(program, qtbot)

    yield begun
    for program in programs:
        program.end()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def unlocked(begin: Begin, folder: Path) -> Driver:
    driver = begin(folder)
    driver.wait_page(UnlockPage)
    press("'" + PASSPHRASE, "Enter")
    return driver


def stored(folder: Path) -> tuple[interviews.InterviewEntry, ...]:
    desk = opening.unlock(folder, PASSPHRASE)
    assert isinstance(desk, EnumeratorDesk)
    try:
        return interviews.listing(desk)
    finally:
        desk.close()


def close(driver: Driver) -> None:
    driver.program.window.close()
    driver.wait_until(lambda: not driver.program.window.isVisible())


def answer_story(driver: Driver, story: str) -> InterviewPage:
    """From the list: a new interview in English, number and site passed by, the story typed."""
    press("Ctrl+N")
    driver.wait_page(NewPage)
    press("1", "Enter")
    page = driver.wait_page(InterviewPage)
    press("Enter", "1", "Enter", "'" + story)
    assert page.session.cursor == "story"
    return page


def allow_pages(driver: Driver, more: int) -> None:
    """Let the laptop's database grow by so many pages and no further, as on a full disk."""
    room = driver.program.room
    assert room is not None
    connection = room.desk.vault._database._connection
    (used,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {used + more}")


def test_a_full_disk_is_said_in_the_interview_and_nothing_typed_is_lost(begin: Begin, tmp_path: Path) -> None:
    laptop = make_laptop(tmp_path)
    driver = unlocked(begin, laptop)
    driver.wait_page(ListPage)
    allow_pages(driver, 0)
    page = answer_story(driver, "Told while the disk was full")
    driver.wait_until(lambda: page.saver.error is not None)
    assert "There is no space left" in driver.text()
    assert "Free some space and try again" in driver.text()
    saved = page.chrome().saved
    assert saved is not None
    assert saved.state == "failed"
    allow_pages(driver, 1 << 20)
    press("'.", "Ctrl+W")
    driver.wait_page(ListPage)
    close(driver)
    desk = opening.unlock(laptop, PASSPHRASE)
    assert isinstance(desk, EnumeratorDesk)
    (entry,) = interviews.listing(desk)
    story = interviews.resume(desk, entry.record).state("story").value
    desk.close()
    assert story == "Told while the disk was full."


def test_from_first_start_to_a_sealed_interview_by_keys(begin: Begin, tmp_path: Path) -> None:
    pack = make_pack(tmp_path)
    driver = begin(tmp_path / "data")
    driver.wait_page(StartPage)
    press("1")
    page = driver.wait_page(SetUpPage)
    press("'" + str(pack), "Enter", "'R03", "Enter", "F2", "'" + page.secret.words, "Enter")
    driver.wait_page(ListPage)
    assert "There is no interview on this laptop yet" in driver.text()
    answer_story(driver, "All went well")
    press("Enter", "Enter", "Enter", "Enter")
    driver.wait_until(lambda: "Review" in driver.program.window.shell.subtitle.text())
    press("Ctrl+Enter")
    driver.wait_page(ListPage)
    assert "The interview is sealed. Its code is" in driver.text()
    assert "only on this laptop. Hand over today." in driver.text()
    close(driver)
    desk = opening.unlock(tmp_path / "data", page.secret.words)
    assert isinstance(desk, EnumeratorDesk)
    assert [entry.state for entry in interviews.listing(desk)] == [State.SEALED]
    desk.close()


def test_locking_keeps_what_is_typed_and_comes_back_to_the_question(begin: Begin, tmp_path: Path) -> None:
    driver = unlocked(begin, make_laptop(tmp_path))
    driver.wait_page(ListPage)
    answer_story(driver, "Half a sent")
    press("Ctrl+L")
    driver.wait_page(UnlockPage)
    assert driver.program.room is None
    assert "Half a sent" not in driver.text()
    press("'" + PASSPHRASE, "Enter")
    page = driver.wait_page(InterviewPage)
    assert page.session.cursor == "story"
    assert page.session.state("story").value == "Half a sent"


def test_a_draft_that_was_open_when_the_program_died_is_opened_at_once(begin: Begin, tmp_path: Path) -> None:
    folder = make_laptop(tmp_path)
    desk = opening.unlock(folder, PASSPHRASE)
    assert isinstance(desk, EnumeratorDesk)
    session = interviews.start(desk, "market", "kk")
    session.answer("site", "taraz")
    session.cursor = "who"
    interviews.save(desk, session)
    desk.close()
    driver = unlocked(begin, folder)
    page = driver.wait_page(InterviewPage)
    assert (page.session.cursor, page.session.language) == ("who", "kk")
    press("Ctrl+W")
    driver.wait_page(ListPage)
    press("Ctrl+L")
    driver.wait_page(UnlockPage)
    press("'" + PASSPHRASE, "Enter")
    driver.wait_page(ListPage)


def test_a_draft_that_was_resumed_and_not_touched_is_open_again(begin: Begin, tmp_path: Path) -> None:
    folder = make_laptop(tmp_path)
    desk = opening.unlock(folder, PASSPHRASE)
    assert isinstance(desk, EnumeratorDesk)
    session = interviews.start(desk, "market", "en")
    interviews.save(desk, session)
    interviews.leave(desk, session.record_id)
    assert interviews.interrupted(desk) == ""
    interviews.resume(desk, session.record_id)
    assert interviews.interrupted(desk) == session.record_id
    desk.close()


def test_closing_the_window_saves_what_is_typed_and_the_next_start_shows_the_list(
    begin: Begin, tmp_path: Path
) -> None:
    folder = make_laptop(tmp_path)
    driver = unlocked(begin, folder)
    driver.wait_page(ListPage)
    answer_story(driver, "Typed until the end")
    close(driver)
    assert [entry.state for entry in stored(folder)] == [State.DRAFT]
    again = unlocked(begin, folder)
    again.wait_page(ListPage)
    press("Enter")
    page = again.wait_page(InterviewPage)
    assert page.session.state("story").value == "Typed until the end"


def test_a_bug_is_logged_without_answers_the_draft_saved_and_the_work_goes_on(
    begin: Begin, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = make_laptop(tmp_path)
    handler = write_log_to(folder / "dala.log")
    try:
        driver = unlocked(begin, folder)
        driver.wait_page(ListPage)
        page = answer_story(driver, "Паспорт")
        page.questions.current.commit() if page.questions.current else None

        def broken() -> None:
            raise ValueError("invalid literal: 'Паспорт'")

        with qtbot.captureExceptions():
            driver.program.bugs.meet(_raised(broken))
        driver.wait_page(BugPage)
        driver.wait_text("Your interviews are saved.")
        press("Enter")
        driver.wait_page(UnlockPage)
        press("'" + PASSPHRASE, "Enter")
        page = driver.wait_page(InterviewPage)
        assert page.session.state("story").value == "Паспорт"
    finally:
        logging.getLogger("app").removeHandler(handler)
        handler.close()
    written = (folder / "dala.log").read_text("utf-8")
    assert "ValueError at" in written
    assert "broken" in written
    assert "Паспорт" not in written


def _raised(call: Callable[[], None]) -> Exception:
    try:
        call()
    except ValueError as error:
        return error
    raise AssertionError


def test_the_place_of_an_error_never_holds_its_text() -> None:
    def inner() -> None:
        int("secret")

    said = place_of(_raised(inner))
    assert said.startswith("ValueError at")
    assert "inner" in said
    assert "secret" not in said


def test_a_damaged_key_file_is_told_with_its_place_and_the_next_step(begin: Begin, tmp_path: Path) -> None:
    folder = make_laptop(tmp_path)
    (folder / "vault.key").write_bytes(b"\x00" * 65536)
    driver = begin(folder)
    driver.wait_page(TroublePage)
    assert "damaged (vault.key" in driver.text()
    assert "copy it to a stick and call the coordinator" in driver.text()
    press("Enter")
    driver.wait_page(TroublePage)


def test_the_look_is_kept_for_the_next_start(begin: Begin, tmp_path: Path) -> None:
    driver = begin(tmp_path)
    driver.wait_page(StartPage)
    press("F6", "F7", "F7", "Ctrl++")
    driver.wait_until(lambda: not driver.program.tasks.is_busy)
    kept = read_settings(tmp_path / "settings.json")
    assert (kept.language, kept.theme, kept.text_percent) == ("ru", "dark", 110)


def test_the_demo_opens_both_desks(begin: Begin, tmp_path: Path) -> None:
    driver = begin(tmp_path, demo=True)
    driver.wait_page(UnlockPage)
    assert "river falcon lamp seven" in driver.text()
    press("F2", "Enter")
    driver.wait_page(ListPage)
    press("Ctrl+L")
    page = driver.wait_page(UnlockPage)
    press("F8", "F2")
    assert page.folder == tmp_path / "coordinator"
    press("Enter")
    driver.wait_until(lambda: not isinstance(driver.page, UnlockPage))
    assert type(driver.page).__name__ == "CoordinatorPage"
    close(driver)


def test_a_survey_is_created_by_keys_and_its_desk_opens(begin: Begin, tmp_path: Path) -> None:
    driver = begin(tmp_path)
    driver.wait_page(StartPage)
    press("2")
    page = driver.wait_page(CreatePage)
    driver.wait_until(lambda: len(page.forms.rows) > 1)
    press("'Workers of the bazaar", "Tab", "Space", "F2", "'" + page.secret.words, "Enter")
    driver.wait_until(lambda: type(driver.page).__name__ == "CoordinatorPage")
    driver.wait_until(lambda: not driver.program.tasks.is_busy)
    assert driver.program.window.shell.title.text() == "Workers of the bazaar"
    close(driver)


def test_the_program_ends_with_0_after_its_first_paint(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert application.run(tmp_path, cost=CHEAP, exit_after_paint=True) == 0
    assert application.run(tmp_path / "demo", cost=CHEAP, demo=True, exit_after_paint=True) == 0
