"""The list of interviews: what each line says, what can be done from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.actions import handover, interviews, opening
from app.actions.desks import EnumeratorDesk
from app.base.clock import FixedClock
from app.interview.state import StopReason
from app.ui.home.list_page import SHOWN, ListPage
from app.ui.home.new_page import NewPage, needs_asking
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
def open_list(show: Show, tasks: Tasks, desk: EnumeratorDesk, qtbot: QtBot) -> Callable[[], ListPage]:
    def opened() -> ListPage:
        page = ListPage(desk, DeskSide(trial=desk.trial), tasks, FixedClock(NOW))
        show(page)
        qtbot.waitUntil(lambda: page.listed is not None)
        return page

    return opened


def ago(**passed: float) -> FixedClock:
    return FixedClock(NOW - timedelta(**passed))


def lines(page: ListPage) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row) for row in page.table.model_.rows]


def seal(desk: EnumeratorDesk, clock: FixedClock) -> str:
    return interviews.finish(desk, begun(desk, clock)).code


def test_an_empty_list_says_how_to_begin(open_list: Callable[[], ListPage], qtbot: QtBot) -> None:
    page = open_list()
    assert not page.table.isVisible()
    assert "Press Ctrl+N" in page._empty.text()
    with qtbot.waitSignal(page.new_asked):
        press("Ctrl+N")


def test_each_line_says_what_the_interview_is(
    desk: EnumeratorDesk, open_list: Callable[[], ListPage], tmp_path: Path
) -> None:
    handed = seal(desk, ago(days=5))
    handover.write_bundle(desk, tmp_path, clock=ago(days=4))
    sealed = seal(desk, ago(days=3))
    partial = interviews.stop(desk, begun(desk, ago(days=2)), StopReason.LEFT).code
    gone = interviews.stop(desk, begun(desk, ago(days=1)), StopReason.WITHDREW).code
    interviews.save(desk, begun(desk, ago(hours=6)), ago(hours=5))
    interviews.save(desk, begun(desk, ago(minutes=20)), ago(minutes=10))
    page = open_list()
    assert lines(page) == [
        ("Visit 6", "○  Draft · 3 of 6", "Today 11:50", "Continue"),
        ("Visit 5", "!  Draft older than 4 hours", "Today 07:00", "Continue"),
        (gone, "–  Withdrawn · answers destroyed", "20 November", "only here"),
        (partial, "●  Sealed · stopped early", "19 November", "only here"),
        (sealed, "●  Sealed", "18 November", "only here"),
        (handed, "→  Handed over", "16 November", ""),
    ]
    tones = [row[1].tone for row in page.table.model_.rows]
    assert tones == ["text", "warn", "text", "text", "text", "text"]
    said = page.only_here.label.text()
    assert said == "3 interviews exist only on this laptop, the oldest for 3 days. Hand over today."
    assert [row.item.count for row in page._rooms.rows] == ["6", "3", ""]


def test_nothing_is_said_of_handing_over_where_all_was(
    desk: EnumeratorDesk, open_list: Callable[[], ListPage], tmp_path: Path
) -> None:
    seal(desk, ago(days=3))
    handover.write_bundle(desk, tmp_path, clock=ago(days=1))
    page = open_list()
    assert not page.only_here.isVisible()


def test_trial_is_said(open_list: Callable[[], ListPage]) -> None:
    page = open_list()
    assert "TRIAL" in page.chrome().subtitle
    assert "TRIAL" in page._rooms._says_trial.text()


def test_enter_continues_a_draft_and_tells_of_a_sealed_one(
    desk: EnumeratorDesk, open_list: Callable[[], ListPage], qtbot: QtBot
) -> None:
    code = seal(desk, ago(days=1))
    session = begun(desk, ago(hours=1))
    interviews.save(desk, session, ago(hours=1))
    page = open_list()
    with qtbot.waitSignal(page.resume_asked) as asked:
        press("Enter")
    assert asked.args == [session.record_id]
    press("Down")
    with qtbot.assertNotEmitted(page.resume_asked):
        press("Enter")
    assert page.told.label.text() == f"Interview {code} is sealed: nobody can open it on this laptop."


def test_rooms_are_reached_by_keys(open_list: Callable[[], ListPage], qtbot: QtBot) -> None:
    page = open_list()
    for key, room in (("Ctrl+2", "hand_over"), ("Ctrl+3", "settings")):
        with qtbot.waitSignal(page.room_asked) as asked:
            press(key)
        assert asked.args == [room]


def test_a_long_list_is_cut_and_searched_by_code(
    desk: EnumeratorDesk, open_list: Callable[[], ListPage]
) -> None:
    codes = [seal(desk, ago(days=9, minutes=number)) for number in range(SHOWN + 3)]
    page = open_list()
    assert len(lines(page)) == SHOWN
    assert page._more.text() == "3 more are not shown. Type a code above to find one."
    press("Ctrl+F", "'" + codes[-1].lower())
    assert [line[0] for line in lines(page)] == [codes[-1]]
    press("'zz")
    assert lines(page) == []
    assert page._more.text() == "No interview has this code."
    press("Esc")
    assert len(lines(page)) == SHOWN


def test_a_new_interview_asks_for_form_and_language(show: Show, tmp_path: Path, qtbot: QtBot) -> None:
    desk = opening.unlock(make_laptop(tmp_path, forms=2), PASSPHRASE)
    assert isinstance(desk, EnumeratorDesk)
    try:
        assert needs_asking(desk)
        page = NewPage(desk, DeskSide(trial=True))
        show(page)
        press("2", "Enter", "2")
        with qtbot.waitSignal(page.chosen) as chosen:
            press("Enter")
        assert chosen.args == ["market1", "kk"]
        with qtbot.waitSignal(page.back_asked):
            press("Esc")
    finally:
        desk.close()
