"""Backing a laptop up, looking whether it is whole, and what About says of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.actions import backing_up, handover, interviews, opening, publishing
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.exchange import backup_file
from app.ui.home.backup_page import BackupPage
from app.ui.home.check_page import CheckPage
from app.ui.home.drives import Drive
from app.ui.home.list_page import ListPage
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.settings_page import SettingsPage
from app.ui.tasks import Tasks
from app.vault.checking import Trouble
from tests.helpers.desks import PASSPHRASE, begun
from tests.helpers.program import make_laptop
from tests.helpers.screens import press
from tests.helpers.stage import Stage

Show = Callable[[Page], MainWindow]
CLOCK = FixedClock(datetime(2026, 11, 21, 9, 30, tzinfo=UTC))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[EnumeratorDesk]:
    opened = opening.unlock(make_laptop(tmp_path), PASSPHRASE)
    assert isinstance(opened, EnumeratorDesk)
    interviews.finish(opened, begun(opened, CLOCK), CLOCK)
    yield opened
    opened.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def backup(show: Show, tasks: Tasks, desk: EnumeratorDesk, stick: Path, qtbot: QtBot) -> BackupPage:
    page = BackupPage(desk, tasks, lambda: (Drive(stick, "KINGSTON", 1),))
    show(page)
    qtbot.waitUntil(lambda: bool(page.places.drives) and not tasks.is_busy)
    return page


def test_a_backup_says_who_opens_it_and_what_must_not_be_done(
    backup: BackupPage, stick: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    assert "Only a key of the survey opens it; your passphrase does not." in backup._what.text()
    assert "must never be used beside the old one" in backup.warning.label.text()
    press("Enter")
    qtbot.waitUntil(lambda: backup.report is not None)
    (path,) = stick.glob(f"*{backup_file.SUFFIX}")
    assert backup._done.label.text() == "Written and read back: the backup is whole."
    assert "copy it to a stick" in backup._trouble.label.text(), "the stick is a folder of this disk"
    office = opening.unlock(tmp_path / "office", PASSPHRASE)
    assert isinstance(office, CoordinatorDesk)
    assert backing_up.verify_backup(path, [office.identity]).path == path
    office.close()
    with pytest.raises(KnownError) as raised:
        backing_up.verify_backup(path)
    assert raised.value.code is Code.BACKUP_OTHER_KEY
    with qtbot.waitSignal(backup.back_asked):
        press("Enter")


def test_the_laptops_own_folder_is_refused(backup: BackupPage, desk: EnumeratorDesk, qtbot: QtBot) -> None:
    press("2", "Enter", "'" + str(desk.vault.folder), "Enter")
    qtbot.waitUntil(lambda: bool(backup.places.folder.said.text()))
    assert backup.report is None
    assert not list(desk.vault.folder.glob(f"*{backup_file.SUFFIX}"))


def test_cancel_leaves_no_half_backup(backup: BackupPage, tasks: Tasks, stick: Path, qtbot: QtBot) -> None:
    held = threading.Event()
    tasks.run(lambda _progress: held.wait(5))
    press("Enter", "Esc")
    held.set()
    qtbot.waitUntil(lambda: not backup.is_busy)
    assert "Cancelled." in backup.notice.label.text()
    assert list(stick.iterdir()) == []


def test_a_check_looks_at_once_and_names_what_is_damaged(
    show: Show, tasks: Tasks, desk: EnumeratorDesk, qtbot: QtBot
) -> None:
    page = CheckPage(desk, tasks)
    show(page)
    qtbot.waitUntil(lambda: page.found is not None)
    assert page.verdict.label.text() == "Everything is whole."
    found = page.found
    assert found is not None
    assert f"{found.rows.rows} entries can be read." in page.lines_found.text()
    assert "is whole: 2 entries." in page.lines_found.text()
    rows = replace(found.rows, damaged=(Trouble("row 7"),), missing=(Trouble("row 8"), Trouble("row 9")))
    page._looked(replace(found, rows=rows, chains=(replace(found.chains[0], gaps=(1, 4)),), unread=True))
    assert page.verdict.tone == "error"
    assert page.verdict.label.text().startswith("Something is damaged. Hand over now")
    lines = page.lines_found.text().splitlines()
    assert lines[1:3] == ["1 entry is damaged.", "2 entries are missing."]
    assert lines[-1].endswith("does not fit together at: 1, 4.")
    press("Enter")
    qtbot.waitUntil(lambda: page.found == found)
    with qtbot.waitSignal(page.back_asked):
        press("Esc")


def test_settings_lead_to_both_and_about_says_whose_laptop_it_is(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    stage = Stage(qapp, qtbot, tmp_path)
    stage.unlock(make_laptop(tmp_path), ListPage)
    assert stage.driver is not None
    assert stage.program is not None
    press("Ctrl+3")
    settings = stage.driver.wait_page(SettingsPage)
    room = stage.program.room
    assert room is not None
    desk = room.desk_here
    assert isinstance(desk, EnumeratorDesk)
    assert settings.about.lines.text().splitlines() == [
        "Survey: Markets · TRIAL: only for practice",
        f"Eight words of the survey: {publishing.root_words(desk)}",
        f"This laptop: {desk.device.device[:8]}, enumerator R03",
        f"Head code, four words: {handover.head_code(desk)}",
    ]
    press("Ctrl+B")
    stage.driver.wait_page(BackupPage)
    press("Esc")
    stage.driver.wait_page(SettingsPage)
    press("Ctrl+H")
    stage.driver.wait_page(CheckPage)
    press("Esc")
    stage.driver.wait_page(SettingsPage)
    stage.end()
