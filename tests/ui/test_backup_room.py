"""The coordinator's backups by keyboard: what is in none, written, looked through; the desk checked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.actions import backing_up, verifying
from app.actions.verifying import ChainLine, DeskCheck
from app.base import volumes
from app.ui.coordinate.backup_room import BackupRoom
from app.ui.coordinate.desk import CoordinatorPage
from app.ui.home.drives import Drive
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from app.ui.texts import Texts
from app.vault.checking import Trouble, VaultCheck
from tests.helpers import office
from tests.helpers.office import Office
from tests.helpers.screens import press

Show = Callable[[Page], MainWindow]


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Office]:
    filled = office.make(tmp_path)
    filled.add_all()
    yield filled
    filled.desk.close()


@pytest.fixture
def page(made: Office, show: Show, tasks: Tasks, english: Texts, qtbot: QtBot) -> CoordinatorPage:
    page = CoordinatorPage(made.desk, tasks, english)
    page.backup.find_drives = tuple
    show(page)
    qtbot.waitUntil(lambda: not tasks.is_busy)
    press("Ctrl+9")
    qtbot.waitUntil(lambda: not tasks.is_busy)
    return page


@pytest.fixture
def room(page: CoordinatorPage) -> BackupRoom:
    return page.backup


@pytest.fixture
def settle(qtbot: QtBot, tasks: Tasks) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(lambda: not tasks.is_busy)


def count_in_list(page: CoordinatorPage) -> str:
    return next(row.item.count for row in page.list.rows if row.item.key == "backup")


def test_a_backup_on_another_disk_takes_the_warning_away(
    page: CoordinatorPage,
    room: BackupRoom,
    tmp_path: Path,
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert room.state.label.text().startswith("6 interviews are in no backup on another disk.")
    assert (room.state.tone, count_in_list(page)) == ("error", "6")
    room.target.line.setText(str(tmp_path / "beside.dala-backup"))
    press("Ctrl+Enter")
    settle()
    assert "same disk" in room.result.label.text()
    assert room.result.tone == "warning"
    assert (room.state.tone, count_in_list(page)) == ("error", "6"), "the disk is lost with the desk"
    monkeypatch.setattr(volumes, "same_disk", lambda _one, _other: False)
    room.target.line.setText(str(tmp_path / "stick.dala-backup"))
    press("Ctrl+Enter")
    settle()
    assert (room.result.tone, room.state.tone, count_in_list(page)) == ("ok", "ok", "")
    assert [row[2].text for row in room.table.model_.rows] == [
        "✓ on another disk",
        "! on this computer's own disk",
    ]


def test_no_backup_takes_the_place_of_a_file(
    room: BackupRoom, tmp_path: Path, settle: Callable[[], None]
) -> None:
    there = tmp_path / "there.dala-backup"
    there.write_text("mine", "utf-8")
    room.target.line.setText(str(there))
    press("Ctrl+Enter")
    settle()
    assert room.result.tone == "error"
    assert not room.question.isVisible()
    assert there.read_text("utf-8") == "mine"


def test_cancelling_leaves_no_file(
    room: BackupRoom, tasks: Tasks, tmp_path: Path, settle: Callable[[], None]
) -> None:
    gate = threading.Event()
    tasks.run(lambda _progress: gate.wait(10))
    room.target.line.setText(str(tmp_path / "half.dala-backup"))
    press("Ctrl+Enter", "Esc")
    gate.set()
    settle()
    assert room.result.label.text().startswith("Cancelled.")
    assert not (tmp_path / "half.dala-backup").exists()


def test_a_plugged_in_stick_is_proposed_and_what_was_typed_stays(
    page: CoordinatorPage, room: BackupRoom, tmp_path: Path, settle: Callable[[], None]
) -> None:
    room.find_drives = lambda: (Drive(tmp_path, "KINGSTON", 1),)
    press("Ctrl+K", "Ctrl+9")
    settle()
    assert room.target.line.text().startswith(str(tmp_path / "Markets"))
    room.target.line.selectAll()
    press("'/here")
    press("Ctrl+K", "Ctrl+9")
    settle()
    assert room.target.line.text() == "/here"


def test_a_backup_is_looked_through(
    made: Office, room: BackupRoom, tmp_path: Path, settle: Callable[[], None]
) -> None:
    whole = backing_up.backup(made.desk, tmp_path / "one.dala-backup").path
    verify = room.verify
    press("F9")
    assert "Type which backup" in verify.notice.label.text()
    verify.file.show_path(whole)
    press("F9")
    settle()
    assert (verify.notice.tone, "It is whole" in verify.notice.label.text()) == ("ok", True)
    data = bytearray(whole.read_bytes())
    data[len(data) // 2] ^= 1
    bad = tmp_path / "bad.dala-backup"
    bad.write_bytes(data)
    verify.file.show_path(bad)
    assert not verify.notice.isVisible(), "what was said of one file must not stand beside another"
    verify.file.line.setFocus()
    press("Enter")
    settle()
    assert verify.notice.tone == "error"
    assert "damaged" in verify.notice.label.text()


def test_the_desk_is_checked_and_damage_is_told_in_words(
    made: Office, room: BackupRoom, settle: Callable[[], None]
) -> None:
    press("F10")
    settle()
    check = room.check
    assert check.notice.label.text() == "Everything is there and whole."
    assert [row[4].text for row in check.table.model_.rows] == ["✓ whole", "✓ whole"]
    assert "7 of them are interviews" in check.counts.text()


def test_what_is_not_whole_is_told_in_words(
    room: BackupRoom, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = VaultCheck(1, {"interview": 5, "bundle": 2}, (Trouble("row 7", "interview", "a"),), strays=(9,))
    chains = (
        ChainLine("a" * 32, 4, 0, 5, gaps=(3,), from_moment="2022-02-07", to_moment="2022-02-08"),
        ChainLine("b" * 32, 4, 0, 2, fork=2),
        ChainLine("c" * 32, 0, None, None),
    )
    monkeypatch.setattr(verifying, "look_open", lambda _desk, _progress: DeskCheck(rows, chains))
    press("F10")
    settle()
    said = room.check.notice.label.text()
    assert room.check.notice.tone == "error"
    for part in ("1 entry is damaged.", "1 of them is an interview.", "1 entry stands in no list.", "gaps"):
        assert part in said
    assert "1 laptop was copied" in said
    assert [row[4].text for row in room.check.table.model_.rows] == [
        "! a gap at number 3",
        "! copied: two entries have the number 2",
        "✓ whole",
    ]
