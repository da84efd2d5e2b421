"""Handing over: sticks as rows, a typed folder, the result, and what can go wrong."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.actions import handover, interviews, opening
from app.actions.desks import EnumeratorDesk
from app.base.clock import FixedClock
from app.ui.home.drives import Drive, removable_drives
from app.ui.home.hand_over_page import HandOverPage
from app.ui.home.side import DeskSide
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from tests.helpers.desks import PASSPHRASE, begun
from tests.helpers.program import make_laptop
from tests.helpers.screens import press

Show = Callable[[Page], MainWindow]
NOW = datetime.fromisoformat("2026-11-21T12:00:00+05:00")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[EnumeratorDesk]:
    opened = opening.unlock(make_laptop(tmp_path), PASSPHRASE)
    assert isinstance(opened, EnumeratorDesk)
    yield opened
    opened.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


Open = Callable[..., HandOverPage]


@pytest.fixture
def open_page(show: Show, tasks: Tasks, desk: EnumeratorDesk, qtbot: QtBot) -> Open:
    def opened(*drives: Drive) -> HandOverPage:
        page = HandOverPage(desk, DeskSide(trial=True), tasks, FixedClock(NOW), lambda: drives)
        show(page)
        qtbot.waitUntil(lambda: not tasks.is_busy)
        return page

    return opened


def written(page: HandOverPage) -> list[str]:
    return [label.text() for label in (page._done.label, *page._result_lines)]


def test_a_stick_is_offered_and_enter_writes_to_it(
    open_page: Open, desk: EnumeratorDesk, stick: Path, qtbot: QtBot
) -> None:
    for _ in range(2):
        interviews.finish(desk, begun(desk, FixedClock(NOW)))
    page = open_page(Drive(stick, "KINGSTON", 14_000_000_000))
    assert page.places.rows[0].accessibleName().startswith("KINGSTON · 13")
    assert page.places.rows[0].hasFocus()
    with qtbot.waitSignal(page.handed_over):
        press("Enter")
    (bundle,) = stick.iterdir()
    assert written(page) == [
        "Written and read back. You can pull the stick out now.",
        "2 interviews are in the file.",
        "2 of them were in no earlier file.",
        "No sealed interview exists only on this laptop any more.",
        f"File: {bundle}",
    ]
    assert handover.verify(desk, bundle).interviews == 2
    assert "R03" not in bundle.name
    with qtbot.waitSignal(page.room_asked) as asked:
        press("Enter")
    assert asked.args == ["list"]


def test_a_folder_is_typed_and_what_was_handed_over_is_in_it_again(
    open_page: Open, desk: EnumeratorDesk, stick: Path, qtbot: QtBot
) -> None:
    interviews.finish(desk, begun(desk, FixedClock(NOW)))
    handover.write_bundle(desk, stick)
    for _ in range(2):
        interviews.finish(desk, begun(desk, FixedClock(NOW)))
    page = open_page()
    assert "No stick is plugged in" in page.places.no_stick.text()
    with qtbot.waitSignal(page.handed_over):
        press("'" + str(stick), "Enter")
    assert "copy the file to a stick today" in written(page)[0], "this folder is on the laptop's own disk"
    assert written(page)[1:4] == [
        "3 interviews are in the file.",
        "2 of them were in no earlier file.",
        "Until the file is copied, they exist only on this laptop.",
    ]
    press("Ctrl+R")
    assert page.places.isVisible()


def test_a_stick_that_is_plugged_in_later_appears(
    open_page: Open, desk: EnumeratorDesk, stick: Path, qtbot: QtBot
) -> None:
    page = open_page()
    page.places.find_drives = lambda: (Drive(stick, "KINGSTON", 1),)
    page.places.look()
    qtbot.waitUntil(lambda: page.places.chosen == str(stick))
    assert page.places.rows[0].hasFocus()


def test_nothing_to_hand_over_is_told(open_page: Open, stick: Path, qtbot: QtBot) -> None:
    page = open_page()
    press("'" + str(stick), "Enter")
    qtbot.waitUntil(lambda: not page.is_busy)
    assert "There is no sealed interview on this laptop yet" in page.notice.label.text()
    assert list(stick.iterdir()) == []


@pytest.mark.parametrize("typed", ["", "/nowhere/at/all"])
def test_a_folder_that_is_not_there_is_told_at_its_line(
    open_page: Open, desk: EnumeratorDesk, typed: str, qtbot: QtBot
) -> None:
    interviews.finish(desk, begun(desk, FixedClock(NOW)))
    page = open_page()
    press("'" + typed, "Enter")
    qtbot.waitUntil(lambda: not page.is_busy)
    assert page.folder.said.text()
    assert page.folder.line.hasFocus()
    assert handover.only_here(desk).count == 1


def test_cancel_leaves_nothing_and_notes_nothing(
    open_page: Open, desk: EnumeratorDesk, stick: Path, tasks: Tasks, qtbot: QtBot
) -> None:
    interviews.finish(desk, begun(desk, FixedClock(NOW)))
    page = open_page()
    held = threading.Event()
    tasks.run(lambda _progress: held.wait(5))
    press("'" + str(stick), "Enter", "Esc")
    held.set()
    qtbot.waitUntil(lambda: not page.is_busy)
    assert "Cancelled." in page.notice.label.text()
    assert list(stick.iterdir()) == []
    assert handover.only_here(desk).count == 1


def test_looking_for_sticks_ends_with_the_page(open_page: Open) -> None:
    page = open_page()
    assert page.places.again.isActive()
    page.hide()
    assert not page.places.again.isActive()


def test_the_system_can_be_asked() -> None:
    assert all(drive.folder.is_dir() for drive in removable_drives())


def test_the_folder_of_the_interviews_themselves_is_refused(
    open_page: Open, desk: EnumeratorDesk, tasks: Tasks, qtbot: QtBot
) -> None:
    interviews.finish(desk, begun(desk, FixedClock(NOW)))
    page = open_page()
    press("'" + str(desk.vault.folder), "Enter")
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert page.report is None
    assert handover.only_here(desk).count == 1
