"""A known stick is offered a fresh bundle above the list: one key, never in the way."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.actions import handover, interviews, opening, sticks
from app.actions.desks import EnumeratorDesk
from app.base import volumes
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.ui.home.drives import Drive
from app.ui.home.list_page import ListPage
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
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(volumes, "removable", lambda folder, machine: True)
    monkeypatch.setattr(volumes, "identity", lambda folder, machine: f"uuid:{Path(folder).name}")
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    return folder


Open = Callable[..., ListPage]


@pytest.fixture
def open_list(show: Show, tasks: Tasks, desk: EnumeratorDesk, qtbot: QtBot) -> Open:
    def opened(*folders: Path) -> ListPage:
        page = ListPage(desk, DeskSide(trial=True), tasks, FixedClock(NOW))
        page.stick.find_drives = lambda: tuple(Drive(f, f.name, 1 << 30) for f in folders)
        show(page)
        qtbot.waitUntil(lambda: page.listed is not None and not tasks.is_busy)
        return page

    return opened


def seal(desk: EnumeratorDesk) -> None:
    interviews.finish(desk, begun(desk, FixedClock(NOW)))


def test_a_known_stick_is_offered_and_one_key_writes_to_it(
    desk: EnumeratorDesk, stick: Path, open_list: Open, tasks: Tasks, qtbot: QtBot
) -> None:
    seal(desk)
    handover.write_bundle(desk, stick)
    sticks.remember(desk, stick)
    seal(desk)
    page = open_list(stick)
    assert "KINGSTON" in page.stick.banner.label.text()
    assert page.table.hasFocus()
    press("Ctrl+S")
    qtbot.waitUntil(lambda: not page.stick.is_busy and not tasks.is_busy)
    assert len(list(stick.iterdir())) == 2
    assert "2 interviews" in page.stick.banner.label.text()
    assert page.stick.banner.tone == "ok"
    assert page.stick.button.isHidden()
    assert handover.only_here(desk).count == 0
    assert page.only_here.isHidden()
    assert page.table.hasFocus()


def test_a_strange_stick_is_never_offered(
    desk: EnumeratorDesk, stick: Path, open_list: Open, tmp_path: Path
) -> None:
    sticks.remember(desk, stick)
    seal(desk)
    page = open_list(tmp_path / "OTHER")
    assert page.stick.isHidden()
    assert not page.stick.key_pressed("Ctrl+S")


def test_nothing_is_offered_where_nothing_is_only_here(
    desk: EnumeratorDesk, stick: Path, open_list: Open
) -> None:
    sticks.remember(desk, stick)
    page = open_list(stick)
    assert page.stick.isHidden()
    assert not page.stick._again.isActive()


def test_a_stick_that_is_plugged_in_later_is_offered_and_gone_when_it_is_pulled_out(
    desk: EnumeratorDesk, stick: Path, open_list: Open, tasks: Tasks, qtbot: QtBot
) -> None:
    sticks.remember(desk, stick)
    seal(desk)
    page = open_list()
    assert page.stick.isHidden()
    page.stick.find_drives = lambda: (Drive(stick, "KINGSTON", 1),)
    page.stick._again.timeout.emit()
    qtbot.waitUntil(lambda: page.stick.isVisible())
    page.stick.find_drives = lambda: ()
    page.stick._again.timeout.emit()
    qtbot.waitUntil(lambda: page.stick.isHidden())


def _held(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Has the next bundle wait after its first step, as a slow stick would."""
    go, plain = threading.Event(), handover.write_bundle

    def slow(desk: EnumeratorDesk, path: Path, progress: Callable[[int, int | None], None]) -> object:
        progress(0, 2)
        assert go.wait(5)
        progress(1, 2)
        return plain(desk, path, progress)

    monkeypatch.setattr(handover, "write_bundle", slow)
    return go


@pytest.mark.parametrize("way", ["Esc", "Ctrl+S", "leave"])
def test_writing_can_be_given_up_and_leaving_the_list_gives_it_up(
    desk: EnumeratorDesk,
    stick: Path,
    open_list: Open,
    tasks: Tasks,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
) -> None:
    sticks.remember(desk, stick)
    seal(desk)
    page = open_list(stick)
    go = _held(monkeypatch)
    press("Ctrl+S")
    assert page.stick.is_busy
    assert page.stick.bar.isVisible()
    assert page.table.hasFocus()
    if way == "leave":
        page.hide()
    else:
        press(way)
    go.set()
    qtbot.waitUntil(lambda: not page.stick.is_busy and not tasks.is_busy)
    assert list(stick.iterdir()) == []
    assert handover.only_here(desk).count == 1
    assert page.stick.isHidden() == (way == "leave")


def test_a_stick_that_fails_is_told_of_and_offered_again(
    desk: EnumeratorDesk,
    stick: Path,
    open_list: Open,
    tasks: Tasks,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sticks.remember(desk, stick)
    seal(desk)
    page = open_list(stick)

    def full(*given: object) -> None:
        raise KnownError(Code.DISK_FULL, path=str(stick))

    with monkeypatch.context() as patch:
        patch.setattr(handover, "write_bundle", full)
        press("Ctrl+S")
        qtbot.waitUntil(lambda: not page.stick.is_busy and not tasks.is_busy)
    assert page.stick.banner.tone == "error"
    page.stick._again.timeout.emit()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert page.stick.banner.tone == "error"
    assert page.stick.button.isVisible()
    page.stick.find_drives = lambda: ()  # pulled out: what went wrong can still be read
    page.stick._again.timeout.emit()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert page.stick.banner.tone == "error"
    assert page.stick.button.isHidden()
    page.stick.find_drives = lambda: (Drive(stick, "KINGSTON", 1),)
    page.stick._again.timeout.emit()
    qtbot.waitUntil(lambda: page.stick.button.isVisible())
    assert page.stick.banner.tone == "info"
    press("Ctrl+S")
    qtbot.waitUntil(lambda: not page.stick.is_busy and not tasks.is_busy)
    assert page.stick.banner.tone == "ok"


def test_the_page_for_handing_over_makes_a_stick_known(
    desk: EnumeratorDesk, stick: Path, show: Show, tasks: Tasks, qtbot: QtBot
) -> None:
    from app.ui.home.hand_over_page import HandOverPage

    seal(desk)
    page = HandOverPage(desk, DeskSide(trial=True), tasks, FixedClock(NOW), lambda: (Drive(stick, "K", 1),))
    show(page)
    qtbot.waitUntil(lambda: bool(page.places.drives) and not tasks.is_busy)
    assert not sticks.has_known(desk)
    press("Enter")
    qtbot.waitUntil(lambda: page.report is not None)
    assert sticks.has_known(desk)
