"""The passphrase page: wrong, damaged, in use, cancelled; language and theme."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.actions import opening
from app.actions.desks import EnumeratorDesk
from app.base.again import Again, Because
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from app.ui.texts import Texts
from app.ui.theme import Theme
from app.ui.unlock import unlock_page
from app.ui.unlock.unlock_page import UnlockPage
from tests.helpers.desks import PASSPHRASE
from tests.helpers.program import make_laptop
from tests.helpers.screens import press

Show = Callable[[Page], MainWindow]


@pytest.fixture
def laptop(tmp_path: Path) -> Path:
    return make_laptop(tmp_path)


@pytest.fixture
def page(show: Show, tasks: Tasks, english: Texts, theme: Theme, laptop: Path) -> Iterator[UnlockPage]:
    made = UnlockPage(tasks, english, theme, laptop)
    desks: list[EnumeratorDesk] = []
    made.opened.connect(desks.append)
    show(made)
    yield made
    for desk in desks:
        desk.close()


def settled(page: UnlockPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.is_busy)


def test_the_passphrase_opens_the_desk_and_is_forgotten(page: UnlockPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.opened) as opened:
        press("'" + PASSPHRASE, "Enter")
    assert isinstance(opened.args[0], EnumeratorDesk)
    assert page.passphrase.text == ""


def test_a_wrong_passphrase_is_said_at_its_line(page: UnlockPage, qtbot: QtBot) -> None:
    press("'river falcon lamp eight", "Enter")
    settled(page, qtbot)
    assert "The passphrase is not right. Check the keyboard's language" in page.passphrase.said.text()
    assert page.passphrase.line.hasFocus()
    press("'x")
    assert page.passphrase.text == "x"
    assert page.passphrase.said.text() == ""


def test_nothing_typed_is_told(page: UnlockPage) -> None:
    press("Enter")
    assert "Type the passphrase" in page.passphrase.said.text()


def test_a_second_program_is_told_where_the_first_is(page: UnlockPage, laptop: Path, qtbot: QtBot) -> None:
    other = opening.unlock(laptop, PASSPHRASE)
    press("'" + PASSPHRASE, "Enter")
    settled(page, qtbot)
    assert "Dala is already open on the folder" in page.notice.label.text()
    assert "Go to its window" in page.notice.label.text()
    other.close()
    with qtbot.waitSignal(page.opened):
        press("'" + PASSPHRASE, "Enter")


def test_a_damaged_database_is_told_and_left_alone(page: UnlockPage, laptop: Path, qtbot: QtBot) -> None:
    database = laptop / "vault.db"
    before = b"\xff" * database.stat().st_size
    database.write_bytes(before)
    press("'" + PASSPHRASE, "Enter")
    settled(page, qtbot)
    assert "The stored data are damaged" in page.notice.label.text()
    assert "call the coordinator" in page.notice.label.text()
    assert database.read_bytes() == before


def test_what_is_typed_can_be_shown(page: UnlockPage) -> None:
    line = page.passphrase.line
    assert line.echoMode() is line.EchoMode.Password
    press("F4")
    assert line.echoMode() is line.EchoMode.Normal
    press("F4")
    assert line.echoMode() is line.EchoMode.Password


def test_cancel_closes_a_desk_that_opened_meanwhile(
    page: UnlockPage, laptop: Path, qtbot: QtBot, tasks: Tasks
) -> None:
    held = threading.Event()
    tasks.run(lambda _progress: held.wait(5))
    press("'" + PASSPHRASE, "Enter")
    assert page.waiting.isVisible()
    assert page.waiting.hasFocus()
    press("Esc")
    held.set()
    settled(page, qtbot)
    assert "Cancelled." in page.notice.label.text()
    opening.unlock(laptop, PASSPHRASE).close()


def test_language_and_theme_by_keys(page: UnlockPage, english: Texts, theme: Theme) -> None:
    press("F6")
    assert english.language == "ru"
    press("F7")
    assert theme.choice == "dark"
    assert page.look_bar.languages.current == "ru"
    assert page.look_bar.themes.current == "dark"


def test_after_a_lock_the_process_before_gets_time_to_end(
    show: Show,
    tasks: Tasks,
    english: Texts,
    theme: Theme,
    laptop: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = opening.unlock(laptop, PASSPHRASE)
    waited: list[float] = []

    def pause(seconds: float) -> None:
        waited.append(seconds)
        if len(waited) == 3:
            before.close()

    monkeypatch.setattr(unlock_page, "pause", pause)
    made = unlock_page.UnlockPage(tasks, english, theme, laptop, again=Again(Because.ASKED))
    show(made)
    with qtbot.waitSignal(made.opened) as opened:
        press("'" + PASSPHRASE, "Enter")
    assert len(waited) == 3
    opened.args[0].close()


def test_another_program_is_told_of_when_the_time_is_over(
    show: Show,
    tasks: Tasks,
    english: Texts,
    theme: Theme,
    laptop: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = opening.unlock(laptop, PASSPHRASE)
    waited: list[float] = []
    monkeypatch.setattr(unlock_page, "pause", waited.append)
    made = unlock_page.UnlockPage(tasks, english, theme, laptop, again=Again(Because.ASKED))
    show(made)
    press("'" + PASSPHRASE, "Enter")
    settled(made, qtbot)
    assert sum(waited) == pytest.approx(5)
    assert "Dala is already open on the folder" in made.notice.label.text()
    other.close()
