"""A sealed interview is declared void with a reason and a second key press, and never by accident."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.actions import interviews, opening, voiding
from app.actions.desks import EnumeratorDesk
from app.actions.interviews import State
from app.base.clock import FixedClock
from app.exchange.chain import EntryType, VoidReason
from app.ui.home.list_page import ListPage
from app.ui.home.side import DeskSide
from app.ui.home.void_page import VoidPage
from app.ui.home.wording import void_reason
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from tests.helpers.desks import PASSPHRASE, begun
from tests.helpers.program import make_laptop
from tests.helpers.screens import press

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
def page(show: Show, tasks: Tasks, desk: EnumeratorDesk) -> VoidPage:
    made = VoidPage(desk, tasks, interviews.listing(desk)[0])
    show(made)
    return made


def state(desk: EnumeratorDesk) -> State:
    return interviews.listing(desk)[0].state


def voids(desk: EnumeratorDesk) -> list[str]:
    return [s.entry.reason for s in desk.chain.entries() if s.entry.type is EntryType.VOID]


def test_it_is_asked_for_twice(page: VoidPage, desk: EnumeratorDesk, tasks: Tasks, qtbot: QtBot) -> None:
    assert "cannot be taken back" in page._what.text()
    assert "travels to the coordinator" in page._what.text()
    press("Ctrl+Enter")
    assert not page.is_asked_again, "no reason is chosen yet"
    press("2", "Ctrl+Enter")
    assert "will never count again" in page.sure.label.text()
    assert not tasks.is_busy
    assert state(desk) is State.SEALED
    with qtbot.waitSignal(page.voided) as voided:
        press("Ctrl+Enter")
    assert voided.args == [page.entry.code]
    assert state(desk) is State.VOID
    assert voids(desk) == ["practice"]


def test_another_reason_is_asked_for_twice_again(page: VoidPage, desk: EnumeratorDesk) -> None:
    press("1", "Ctrl+Enter", "Down")
    assert not page.sure.isVisible()
    press("Ctrl+Enter")
    assert page.is_asked_again
    assert state(desk) is State.SEALED


def test_esc_leaves_it_as_it_is(page: VoidPage, desk: EnumeratorDesk, qtbot: QtBot) -> None:
    press("5", "Ctrl+Enter")
    with qtbot.waitSignal(page.back_asked):
        press("Esc")
    assert state(desk) is State.SEALED
    assert voids(desk) == []


def test_one_that_is_void_meanwhile_is_told(
    page: VoidPage, desk: EnumeratorDesk, tasks: Tasks, qtbot: QtBot
) -> None:
    voiding.void(desk, page.entry.record, VoidReason.MISTAKE, CLOCK)
    press("1", "Ctrl+Enter", "Ctrl+Enter")
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert "void already" in page.notice.label.text()
    assert voids(desk) == ["mistake"]


def test_every_reason_has_its_words() -> None:
    assert all(void_reason(reason.value) for reason in VoidReason)
    assert void_reason("of a later Dala") == ""


def test_the_list_offers_it_for_what_is_sealed_only(
    show: Show, tasks: Tasks, desk: EnumeratorDesk, qtbot: QtBot
) -> None:
    interviews.save(desk, begun(desk, CLOCK), CLOCK)
    page = ListPage(desk, DeskSide(trial=True), tasks, CLOCK)
    show(page)
    qtbot.waitUntil(lambda: page.listed is not None)
    with qtbot.assertNotEmitted(page.void_asked):
        press("Ctrl+D")
    press("Down")
    assert "Ctrl+D void" in page.chrome().keys
    with qtbot.waitSignal(page.void_asked) as asked:
        press("Ctrl+D")
    voiding.void(desk, asked.args[0].record, VoidReason.DUPLICATE, CLOCK)
    page.reload()
    qtbot.waitUntil(lambda: page.current is not None and page.current.state is State.VOID)
    assert page.table.model_.rows[1][1].text == "–  Void · the same interview is there twice"
    assert "Ctrl+D void" not in page.chrome().keys
    with qtbot.assertNotEmitted(page.void_asked):
        press("Ctrl+D")
    press("Enter")
    assert "is void. It is kept and travels" in page.told.label.text()
