"""In danger: a held key, one question, and then no passphrase opens the laptop; the survey's key does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.actions import interviews, opening, passphrases
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.again import Again, Because
from app.base.errors import Code, KnownError
from app.ui.collect.interview_page import InterviewPage
from app.ui.home.list_page import ListPage
from app.ui.home.new_page import NewPage
from app.ui.locking.change_page import ChangePage
from app.ui.locking.destroy_page import DestroyPage
from app.ui.locking.recover_page import RecoverPage
from app.ui.settings_page import SettingsPage
from app.ui.start.start_page import StartPage
from app.ui.unlock.unlock_page import UnlockPage
from tests.helpers.desks import PASSPHRASE
from tests.helpers.locking import LockDriver, Starter, starter
from tests.helpers.program import make_laptop
from tests.helpers.screens import press
from tests.helpers.story_keys import strike

NEW = "velvet otter quarry tundra nine"


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot) -> Iterator[Starter]:
    with starter(qapp, qtbot) as made:
        yield made


@pytest.fixture
def laptop(tmp_path: Path) -> Path:
    return make_laptop(tmp_path)


def key_line(folder: Path) -> str:
    """The survey's key as the coordinator has it on paper."""
    desk = opening.unlock(folder, PASSPHRASE)
    assert isinstance(desk, CoordinatorDesk)
    try:
        return desk.identity.secret_line()
    finally:
        desk.close()


def down(driver: LockDriver, key: Qt.Key = Qt.Key.Key_F12, *, repeats: bool = False) -> None:
    _send(driver, QEvent.Type.KeyPress, key, repeats=repeats)


def up(driver: LockDriver, key: Qt.Key = Qt.Key.Key_F12) -> None:
    _send(driver, QEvent.Type.KeyRelease, key, repeats=False)


def _send(driver: LockDriver, kind: QEvent.Type, key: Qt.Key, *, repeats: bool) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    handle = driver.program.window.windowHandle()
    QApplication.sendEvent(handle, QKeyEvent(kind, int(key), shift, "", repeats))
    QApplication.sendPostedEvents()


def hold(driver: LockDriver) -> None:
    """Hold Shift+F12 until the question comes."""
    down(driver)
    timer = driver.program.locker.input.hold
    assert timer.isActive()
    timer.stop()
    timer.timeout.emit()


def asked(driver: LockDriver) -> bool:
    return driver.program.window.question.isVisible()


def test_a_held_key_and_enter_close_the_laptop_to_every_passphrase(
    start: Starter, laptop: Path, tmp_path: Path
) -> None:
    driver = start.unlocked(laptop)
    driver.wait_page(ListPage)
    press("Ctrl+N")
    driver.wait_page(NewPage)
    press("1", "Enter")
    page = driver.wait_page(InterviewPage)
    press("Enter", "1", "Enter", "'He hit me")
    hold(driver)
    assert asked(driver)
    driver.wait_until(lambda: page.saver.is_clean)
    strike(driver.program.window, ["Enter"])
    again = driver.wait_locked(Because.CLOSED)
    assert again.only_here == 0
    for passphrase in (PASSPHRASE, NEW):
        with pytest.raises(KnownError) as refused:
            opening.unlock(laptop, passphrase)
        assert refused.value.code is Code.VAULT_CLOSED
    desk = passphrases.recover(laptop, key_line(tmp_path / "office"), NEW, start.cost)
    assert isinstance(desk, EnumeratorDesk)
    (entry,) = interviews.listing(desk)
    assert interviews.resume(desk, entry.record).state("story").value == "He hit me", "nothing is deleted"
    desk.close()


@pytest.mark.parametrize("key", ["Esc", "Space", "'x", "F1", "Down", "Tab"])
def test_any_other_key_goes_back_and_nothing_happened(start: Starter, laptop: Path, key: str) -> None:
    driver = start.unlocked(laptop)
    driver.wait_page(ListPage)
    hold(driver)
    strike(driver.program.window, [key])
    assert not asked(driver)
    assert driver.program.window.is_hidden_work
    assert driver.again is None
    press("F12")
    driver.wait_page(ListPage)
    press("Ctrl+L")
    driver.wait_locked(Because.ASKED)
    opening.unlock(laptop, PASSPHRASE).close()


def test_a_trembling_hand_neither_cancels_nor_confirms(start: Starter, laptop: Path) -> None:
    driver = start.unlocked(laptop)
    driver.wait_page(ListPage)
    down(driver)
    watched = driver.program.locker.input
    up(driver)
    assert watched.hold.isActive(), "let go for a moment"
    down(driver)
    assert not watched.shake.isActive()
    watched.hold.stop()
    watched.hold.timeout.emit()
    assert asked(driver)
    for _ in range(3):
        down(driver, repeats=True)
        down(driver)
        up(driver)
        down(driver, Qt.Key.Key_Shift)
        up(driver, Qt.Key.Key_Shift)
    down(driver, Qt.Key.Key_Return, repeats=True)
    assert asked(driver), "a held Enter answers nothing"
    assert driver.again is None


def test_a_short_press_only_hides(start: Starter, laptop: Path) -> None:
    driver = start.unlocked(laptop)
    driver.wait_page(ListPage)
    down(driver)
    assert driver.program.window.is_hidden_work, "the work is hidden at once"
    up(driver)
    watched = driver.program.locker.input
    watched.shake.stop()
    watched.shake.timeout.emit()
    assert not watched.hold.isActive()
    assert not asked(driver)


def test_it_is_asked_on_the_calendar_too(start: Starter, laptop: Path) -> None:
    driver = start.unlocked(laptop)
    driver.wait_page(ListPage)
    press("F12")
    hold(driver)
    assert asked(driver)
    strike(driver.program.window, ["Enter"])
    driver.wait_locked(Because.CLOSED)


def test_whoever_is_made_to_unlock_can_close_the_laptop_first(start: Starter, laptop: Path) -> None:
    driver = start.begin(laptop)
    driver.wait_page(UnlockPage)
    hold(driver)
    assert asked(driver)
    strike(driver.program.window, ["Enter"])
    assert driver.wait_locked(Because.CLOSED).only_here == -1
    assert passphrases.is_closed(laptop)


def test_the_coordinators_desk_says_which_keys_open_it(start: Starter, tmp_path: Path) -> None:
    make_laptop(tmp_path)
    driver = start.unlocked(tmp_path / "office")
    hold(driver)
    assert asked(driver)
    assert "kept elsewhere" in driver.text() or "no other key" in driver.text()


def test_a_disk_that_does_not_take_it_is_told(
    start: Starter, laptop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = start.unlocked(laptop)
    driver.wait_page(ListPage)

    def refused(_desk: object) -> None:
        raise KnownError(Code.FILE_UNWRITABLE, path="vault.key", reason="no")

    monkeypatch.setattr(passphrases, "panic", refused)
    hold(driver)
    strike(driver.program.window, ["Enter"])
    again = driver.wait_locked(Because.NOT_CLOSED)
    driver.program.window.hide()
    after = start.begin(laptop, again)
    after.wait_page(UnlockPage)
    assert "could not be locked for good" in after.text()


def closed(start: Starter, laptop: Path) -> LockDriver:
    passphrases.panic_locked(laptop)
    return start.begin(laptop, Again(Because.CLOSED, only_here=7))


def test_a_closed_laptop_says_so_and_the_coordinators_key_opens_it(
    start: Starter, laptop: Path, tmp_path: Path
) -> None:
    driver = closed(start, laptop)
    page = driver.wait_page(UnlockPage)
    assert "Only the coordinator's key opens it" in driver.text()
    assert not page.passphrase.isVisible()
    press("Enter")
    recover = driver.wait_page(RecoverPage)
    press("Ctrl+Enter")
    assert "Type the key" in recover.key.said.text()
    line = key_line(tmp_path / "office")
    press("'" + line[:-1] + ("q" if line[-1] != "Q" else "p"))
    hidden = recover.key.line.EchoMode.Password
    assert recover.key.line.echoMode() is hidden, "it opens the whole survey, and stands in a village"
    press("F5")
    assert recover.key.line.echoMode() is recover.key.line.EchoMode.Normal
    recover.secret.first.show_text(NEW)
    recover.secret.second.show_text(NEW)
    press("Ctrl+Enter")
    driver.wait_page(RecoverPage)
    assert recover.key.said.text(), "a slip in the key is told at its line"
    recover.key.line.clear()
    press("'" + line.lower(), "Ctrl+Enter")
    driver.wait_page(ListPage)
    press("Ctrl+L")
    driver.wait_locked(Because.ASKED)
    opening.unlock(laptop, NEW).close()


def test_destroying_says_what_is_lost_and_needs_a_typed_word(start: Starter, laptop: Path) -> None:
    driver = closed(start, laptop)
    page = driver.wait_page(UnlockPage)
    page.destroy_button.click()
    destroy = driver.wait_page(DestroyPage)
    assert "7 interviews exist only on this laptop" in driver.text()
    button = driver.program.window.shell.primary_button
    kinds = [button.kind]
    press("Esc")
    back = driver.wait_page(UnlockPage)
    kinds.append(button.kind)
    assert kinds == ["danger", "primary"]
    back.destroy_button.click()
    destroy = driver.wait_page(DestroyPage)
    press("Enter")
    press("Ctrl+Enter")
    assert "Nothing was destroyed" in destroy.word.said.text()
    assert (laptop / "vault.key").exists()
    press("'destroy", "Ctrl+Enter")
    again = driver.wait_locked(Because.DESTROYED)
    assert not (laptop / "vault.key").exists()
    assert not (laptop / "vault.db").exists()
    driver.program.window.hide()
    after = start.begin(laptop, again)
    after.wait_page(StartPage)
    assert "All that was on this laptop is destroyed." in after.text()


def test_an_open_desk_is_destroyed_from_its_settings(start: Starter, laptop: Path) -> None:
    driver = start.unlocked(laptop)
    driver.wait_page(ListPage)
    press("Ctrl+3")
    settings = driver.wait_page(SettingsPage)
    settings.key_card.destroy_button.click()
    driver.wait_page(DestroyPage)
    assert "handed over in some bundle" in driver.text()
    press("Esc")
    driver.wait_page(SettingsPage)
    assert (laptop / "vault.key").exists()
    settings.key_card.destroy_button.click()
    driver.wait_page(DestroyPage)
    press("'Destroy", "Ctrl+Enter")
    driver.wait_locked(Because.DESTROYED)
    assert not (laptop / "vault.db").exists()


def test_the_passphrase_is_changed_from_the_settings(start: Starter, laptop: Path) -> None:
    driver = start.unlocked(laptop)
    driver.wait_page(ListPage)
    press("Ctrl+3")
    driver.wait_page(SettingsPage)
    press("Ctrl+K")
    page = driver.wait_page(ChangePage)
    press("'wrong words", "Enter", "'" + NEW, "Enter", "'" + NEW, "Enter")
    driver.wait_page(ChangePage)
    assert "not right" in page.old.said.text()
    press("Ctrl+A", "'" + PASSPHRASE, "Ctrl+Enter")
    driver.wait_page(SettingsPage)
    assert "The passphrase is changed." in driver.text()
    press("Ctrl+L")
    driver.wait_locked(Because.ASKED)
    with pytest.raises(KnownError):
        opening.unlock(laptop, PASSPHRASE)
    opening.unlock(laptop, NEW).close()
