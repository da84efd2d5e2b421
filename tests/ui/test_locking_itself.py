"""The program locks itself, idle or asleep: what is typed stays, and a fresh process follows."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.actions import interviews, opening
from app.actions.interviews import SavedAt
from app.base.again import Again, Because
from app.base.errors import Code, KnownError
from app.base.progress import Progress
from app.exchange.pack import Policy
from app.interview.session import Session
from app.ui.collect.interview_page import InterviewPage
from app.ui.desk_room import EnumeratorRoom
from app.ui.home.list_page import ListPage
from app.ui.home.new_page import NewPage
from app.ui.locking.watch import LATE, WARNING
from app.ui.start.start_page import StartPage
from app.ui.unlock.unlock_page import UnlockPage
from tests.helpers.desks import PASSPHRASE
from tests.helpers.locking import MINUTES, LockDriver, Starter, Time, starter
from tests.helpers.program import make_laptop, make_pack
from tests.helpers.screens import press
from tests.helpers.story_keys import strike


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Iterator[Starter]:
    with starter(qapp, qtbot) as made:
        yield made


@pytest.fixture
def time(start: Starter) -> Time:
    return start.time


@pytest.fixture
def laptop(tmp_path: Path) -> Path:
    return make_laptop(tmp_path)


def typing(driver: LockDriver, story: str) -> InterviewPage:
    """A story that is typed and not confirmed by any key."""
    press("Ctrl+N")
    driver.wait_page(NewPage)
    press("1", "Enter")
    page = driver.wait_page(InterviewPage)
    press("Enter", "1", "Enter", "'" + story)
    return page


def stored_story(folder: Path) -> object:
    desk = opening.unlock(folder, PASSPHRASE)
    try:
        (entry,) = interviews.listing(desk)
        return interviews.resume(desk, entry.record).state("story").value
    finally:
        desk.close()


def test_after_the_policys_minutes_without_a_touch_it_saves_and_locks(
    start: Starter, laptop: Path, time: Time
) -> None:
    driver = start.unlocked(laptop)
    driver.wait_page(ListPage)
    typing(driver, "Half a sent")
    time.pass_by(driver, MINUTES * 60 - 1)
    assert driver.again is None
    time.pass_by(driver, 1)
    driver.wait_until(lambda: not driver.program.tasks.is_busy)
    time.pass_by(driver, 1)
    again = driver.wait_locked(Because.IDLE)
    assert not again.covered
    assert driver.program.next[:2] == ["--data", str(laptop)]
    assert stored_story(laptop) == "Half a sent"


def test_the_survey_says_how_many_minutes(start: Starter, laptop: Path, time: Time) -> None:
    driver = start.unlocked(laptop)
    driver.wait_page(ListPage)
    room = driver.program.room
    assert isinstance(room, EnumeratorRoom)
    room.desk.pack = replace(room.desk.pack, policy=Policy(auto_lock_minutes=1))
    room._updated()
    driver.wait_until(lambda: not driver.program.tasks.is_busy)
    time.pass_by(driver, 59)
    assert driver.again is None
    time.pass_by(driver, 1)
    driver.wait_locked(Because.IDLE)


@pytest.mark.parametrize("key", ["Shift+F1", "'x", "Down"])
def test_any_key_begins_the_minutes_anew(start: Starter, laptop: Path, time: Time, key: str) -> None:
    driver = start.unlocked(laptop)
    driver.wait_page(ListPage)
    time.pass_by(driver, MINUTES * 60 - 5)
    strike(driver.program.window, [key])
    time.pass_by(driver, MINUTES * 60 - 5)
    assert driver.again is None
    time.pass_by(driver, 6)
    driver.wait_locked(Because.IDLE)


def test_a_quiet_notice_comes_before_and_goes_with_a_key(start: Starter, laptop: Path, time: Time) -> None:
    driver = start.unlocked(laptop)
    driver.wait_page(ListPage)
    notice = driver.program.window.shell.lock_notice
    focus = QApplication.focusWidget()
    time.pass_by(driver, MINUTES * 60 - WARNING - 1)
    assert not notice.isVisible()
    time.pass_by(driver, 1)
    assert notice.isVisible()
    assert notice.text() == f"Locks in {WARNING} s. Press Shift to stay."
    assert QApplication.focusWidget() is focus, "nobody is interrupted"
    strike(driver.program.window, ["Shift+F1"])
    assert not notice.isVisible()
    assert driver.program.window.shell.subtitle.isVisible()


def test_the_coordinators_desk_locks_itself_too(start: Starter, tmp_path: Path, time: Time) -> None:
    make_pack(tmp_path)
    driver = start.unlocked(tmp_path / "office")
    press("F12")
    assert driver.program.window.is_hidden_work
    press("Esc")
    assert not driver.program.window.is_hidden_work
    time.pass_by(driver, MINUTES * 60)
    driver.wait_locked(Because.IDLE)


def test_it_locks_while_the_work_is_hidden_and_the_calendar_stays(
    start: Starter, laptop: Path, time: Time
) -> None:
    driver = start.unlocked(laptop)
    driver.wait_page(ListPage)
    press("F12")
    assert driver.program.window.is_hidden_work
    time.pass_by(driver, MINUTES * 60)
    assert driver.wait_locked(Because.IDLE).covered


def test_a_job_that_somebody_waits_for_ends_first(start: Starter, laptop: Path, time: Time) -> None:
    import threading

    driver = start.unlocked(laptop)
    driver.wait_page(ListPage)
    held, done = threading.Event(), []
    driver.program.tasks.run(lambda _progress: held.wait(20), done.append)
    time.pass_by(driver, MINUTES * 60 + 5)
    assert driver.again is None
    assert driver.program.room is not None
    held.set()
    driver.wait_until(lambda: bool(done))
    time.pass_by(driver, 1)
    driver.wait_locked(Because.IDLE)


def test_a_look_that_comes_far_too_late_means_that_the_laptop_slept(
    start: Starter, laptop: Path, time: Time
) -> None:
    for steady in (0.0, LATE + 1):  # on some systems the steady clock stands still in sleep
        time.steady, time.wall = 1_000.0, 1_000.0
        driver = start.unlocked(laptop)
        driver.wait_page(ListPage)
        time.steady += steady
        time.wall += LATE + 1
        driver.program.locker.watch.tick()
        assert driver.program.window.is_hidden_work, "covered before anything else is painted"
        again = driver.wait_locked(Because.SLEPT)
        assert not again.covered
        driver.program.window.hide()


def test_a_wall_clock_that_is_set_back_locks_nothing(start: Starter, laptop: Path, time: Time) -> None:
    driver = start.unlocked(laptop)
    driver.wait_page(ListPage)
    time.wall -= 400 * 86_400
    driver.program.locker.watch.tick()
    time.pass_by(driver, 5)
    assert driver.again is None
    assert driver.program.room is not None


class Disk:
    """A disk that is full for as long as a test says so."""

    def __init__(self, driver: LockDriver, monkeypatch: pytest.MonkeyPatch) -> None:
        room = driver.program.room
        assert isinstance(room, EnumeratorRoom)
        self.is_full = True
        self._save = room.jobs.save
        monkeypatch.setattr(room.jobs, "save", self.save)

    def save(self, session: Session) -> Callable[[Progress], SavedAt]:
        job = self._save(session)

        def kept(progress: Progress) -> SavedAt:
            if self.is_full:
                raise KnownError(Code.DISK_FULL, path="vault.db")
            return job(progress)

        return kept


def test_what_cannot_be_saved_keeps_the_desk_hidden_until_it_is_asked_again(
    start: Starter, laptop: Path, time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = start.unlocked(laptop)
    driver.wait_page(ListPage)
    page = typing(driver, "Told while the disk was full")
    Disk(driver, monkeypatch)
    driver.wait_until(lambda: not driver.program.tasks.is_busy)
    time.pass_by(driver, MINUTES * 60)
    driver.wait_until(lambda: page.saver.error is not None)
    assert driver.again is None
    assert driver.program.window.is_hidden_work
    press("F12")
    assert "There is no space left" in driver.text()
    press("Ctrl+L")
    driver.wait_until(lambda: driver.again is not None)
    driver.wait_locked(Because.UNSAVED)


def test_once_saved_again_a_lock_takes_what_is_typed_with_it(
    start: Starter, laptop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = start.unlocked(laptop)
    driver.wait_page(ListPage)
    page = typing(driver, "First")
    disk = Disk(driver, monkeypatch)
    press("Ctrl+L")
    driver.wait_until(lambda: page.saver.error is not None)
    disk.is_full = False
    page.saver.touch()
    driver.wait_until(lambda: page.saver.is_clean and page.saver.error is None)
    press("' and after that.")
    press("Ctrl+L")
    driver.wait_locked(Because.ASKED)
    assert stored_story(laptop) == "First and after that."


def test_a_lock_that_waits_for_an_interview_goes_on_when_that_is_sealed(start: Starter, laptop: Path) -> None:
    driver = start.unlocked(laptop)
    driver.wait_page(ListPage)
    page = typing(driver, "Sealed meanwhile")
    driver.wait_until(lambda: page.saver.is_clean)
    page.saver.stop()
    page.saver.touch()
    driver.program.locker.lock(Because.IDLE)
    driver.wait_until(lambda: not driver.program.tasks.is_busy)
    assert driver.again is None
    room = driver.program.room
    assert isinstance(room, EnumeratorRoom)
    room._drop_interview()
    driver.wait_locked(Because.IDLE)


class Clipboard:
    """A clipboard that holds something, put there by this program or by another."""

    def __init__(self, *, own: bool) -> None:
        self.own = own
        self.cleared: list[QClipboard.Mode] = []

    def ownsClipboard(self) -> bool:
        return self.own

    def ownsSelection(self) -> bool:
        return self.own

    def clear(self, mode: QClipboard.Mode) -> None:
        self.cleared.append(mode)


def test_the_clipboard_is_cleared_where_it_is_ours(
    start: Starter, laptop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, others = Clipboard(own=True), Clipboard(own=False)
    for clipboard in (ours, others):
        monkeypatch.setattr(QApplication, "clipboard", lambda *_app, clipboard=clipboard: clipboard)
        driver = start.unlocked(laptop)
        driver.wait_page(ListPage)
        press("Ctrl+L")
        driver.wait_locked(Because.ASKED)
        driver.program.window.hide()
    assert ours.cleared == [QClipboard.Mode.Clipboard, QClipboard.Mode.Selection]
    assert others.cleared == []


def test_the_next_process_says_why_and_stands_where_the_window_was(start: Starter, laptop: Path) -> None:
    driver = start.begin(laptop, Again(Because.SLEPT, place=(40, 50, 1000, 600)))
    driver.wait_page(UnlockPage)
    assert "Dala locked itself because the laptop slept. Everything is saved." in driver.text()


def test_the_next_process_keeps_the_calendar(start: Starter, laptop: Path) -> None:
    driver = start.begin(laptop, Again(Because.IDLE, covered=True))
    driver.wait_until(lambda: isinstance(driver.page, UnlockPage))
    assert driver.program.window.is_hidden_work
    press("F12")
    driver.wait_page(UnlockPage)
    press("'" + PASSPHRASE, "Enter")
    driver.wait_page(ListPage)


def test_the_demo_goes_on_in_the_next_process(start: Starter, tmp_path: Path) -> None:
    driver = start.begin(tmp_path, demo=True)
    driver.wait_page(UnlockPage)
    press("F2", "Enter")
    driver.wait_page(ListPage)
    press("Ctrl+L")
    again = driver.wait_locked(Because.ASKED)
    assert driver.program.next[:3] == ["demo", "--demo-in", str(tmp_path)]
    driver.program.window.hide()
    after = start.begin(tmp_path, again, demo=True)
    page = after.wait_page(UnlockPage)
    assert page.folder == tmp_path / "laptop"
    press("F2", "Enter")
    after.wait_page(ListPage)


def test_a_demo_begun_on_the_first_page_goes_on_too_and_leads_back_there(
    start: Starter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    data = tmp_path / "data"
    data.mkdir()
    driver = start.begin(data)
    driver.wait_page(StartPage)
    press("3")
    driver.wait_page(UnlockPage)
    press("F2", "Enter")
    driver.wait_page(ListPage)
    press("Ctrl+L")
    again = driver.wait_locked(Because.ASKED)
    (folder,) = tmp_path.glob("dala-demo-*")
    assert driver.program.next[:4] == ["--data", str(data), "--demo-in", str(folder)]
    driver.program.window.hide()
    after = start.begin(data, again, demo_in=folder)
    page = after.wait_page(UnlockPage)
    assert page.folder == folder / "laptop"
    press("Esc")
    after.wait_page(StartPage)
    start.end()
    assert not folder.exists(), "the last process removes it"
