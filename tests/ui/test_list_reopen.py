"""Finished interviews in the list: until when they can be opened again, by which keys, and that it ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.actions import handover, interviews, opening, reopening, windows
from app.actions.desks import EnumeratorDesk
from app.actions.interviews import SealedEntry, State
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.exchange.pack import Policy
from app.ui.collect.interview_page import InterviewPage
from app.ui.home.hand_over_page import HandOverPage
from app.ui.home.list_page import ListPage
from app.ui.home.side import DeskSide
from app.ui.home.window_bar import WindowBar
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from tests.helpers.desks import PASSPHRASE, begun
from tests.helpers.program import make_laptop
from tests.helpers.screens import FakeJobs, press

Show = Callable[[Page], MainWindow]
NOW = datetime.fromisoformat("2027-03-01T12:00:00+05:00")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[EnumeratorDesk]:
    opened = opening.unlock(make_laptop(tmp_path), PASSPHRASE)
    assert isinstance(opened, EnumeratorDesk)
    opened.pack = replace(opened.pack, policy=Policy(reopen_hours=2))
    yield opened
    opened.close()


@pytest.fixture
def open_list(
    show: Show, tasks: Tasks, desk: EnumeratorDesk, qtbot: QtBot, clock: FixedClock
) -> Callable[[], ListPage]:
    def opened() -> ListPage:
        page = ListPage(desk, DeskSide(trial=desk.trial), tasks, clock)
        show(page)
        qtbot.waitUntil(lambda: page.listed is not None)
        return page

    return opened


def finish(desk: EnumeratorDesk, **ago: float) -> SealedEntry:
    clock = FixedClock(NOW - timedelta(**ago))
    session = begun(desk, clock)
    interviews.save(desk, session, clock)
    return interviews.finish(desk, session, clock)


def lines(page: ListPage) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row) for row in page.table.model_.rows]


def said(bar: WindowBar) -> str:
    return bar.banner.label.text()


def test_the_list_says_until_when_in_a_word_and_by_a_sign(
    desk: EnumeratorDesk, open_list: Callable[[], ListPage]
) -> None:
    finish(desk, minutes=20)
    page = open_list()
    finished = ("Visit 1", "◐  Finished · can be opened again until 13:40", "Today 11:40", "only here")
    assert lines(page) == [finished]
    assert said(page.window_bar) == (
        "“Visit 1” is finished. It can be opened again until 13:40; then it is sealed for good."
    )
    assert page.window_bar.reopen_button.isVisible()


def test_without_any_nothing_is_offered(desk: EnumeratorDesk, open_list: Callable[[], ListPage]) -> None:
    interviews.save(desk, begun(desk, FixedClock(NOW)), FixedClock(NOW))
    page = open_list()
    assert not page.window_bar.isVisible()
    assert not page.window_bar._again.isActive()


def test_enter_does_not_open_it_and_its_own_key_does(
    desk: EnumeratorDesk, open_list: Callable[[], ListPage], qtbot: QtBot
) -> None:
    done = finish(desk, minutes=20)
    page = open_list()
    with qtbot.assertNotEmitted(page.resume_asked), qtbot.assertNotEmitted(page.reopen_asked):
        press("Enter")
    assert "Ctrl+O opens it again; that is noted" in page.told.label.text()
    with qtbot.assertNotEmitted(page.void_asked):
        press("Ctrl+D")
    with qtbot.waitSignal(page.reopen_asked) as asked:
        press("Ctrl+O")
    assert asked.args == [done.record]


def test_sealing_for_good_is_asked_for_twice(
    desk: EnumeratorDesk, open_list: Callable[[], ListPage], qtbot: QtBot
) -> None:
    finish(desk, minutes=20)
    page = open_list()
    press("Ctrl+E")
    assert "Nobody opens “Visit 1” on this laptop then" in said(page.window_bar)
    press("Esc")
    assert "until 13:40" in said(page.window_bar)
    press("Ctrl+E", "Ctrl+E")
    qtbot.waitUntil(lambda: page.told.isVisible())
    (entry,) = interviews.listing(desk)
    assert page.told.label.text() == f"The interview is sealed for good. Its code is {entry.code}."
    qtbot.waitUntil(lambda: not page.window_bar.isVisible())
    assert lines(page)[0][:2] == (entry.code, "●  Sealed")


def test_the_question_belongs_to_one_interview(
    desk: EnumeratorDesk, open_list: Callable[[], ListPage]
) -> None:
    finish(desk, minutes=20)
    finish(desk, minutes=10)
    page = open_list()
    press("Ctrl+E", "Down")
    assert not page.window_bar.is_asked_again
    press("Ctrl+E")
    assert len(windows.waiting(desk)) == 2


def test_beside_drafts_it_says_how_many_wait(desk: EnumeratorDesk, open_list: Callable[[], ListPage]) -> None:
    finish(desk, minutes=20)
    interviews.save(desk, begun(desk, FixedClock(NOW)), FixedClock(NOW))
    page = open_list()
    assert said(page.window_bar).startswith("1 finished interview can still be opened again.")
    assert not page.window_bar.reopen_button.isVisible()
    press("Ctrl+O", "Ctrl+E")
    assert len(windows.waiting(desk)) == 1


def test_when_its_time_ends_it_is_sealed_while_the_list_is_open(
    desk: EnumeratorDesk, open_list: Callable[[], ListPage], qtbot: QtBot, clock: FixedClock
) -> None:
    finish(desk, minutes=20)
    page = open_list()
    assert page.window_bar._again.isActive()
    page.window_bar._again.timeout.emit()
    qtbot.waitUntil(lambda: not page.window_bar._looking)
    assert len(windows.waiting(desk)) == 1
    clock.moment += timedelta(hours=2)
    page.window_bar._again.timeout.emit()
    qtbot.waitUntil(lambda: lines(page)[0][1] == "●  Sealed")
    assert not page.window_bar._again.isActive()


def test_what_has_ended_is_sealed_before_it_is_listed(
    desk: EnumeratorDesk, open_list: Callable[[], ListPage]
) -> None:
    finish(desk, hours=3)
    assert lines(open_list())[0][1] == "●  Sealed"


def test_what_cannot_be_sealed_is_told(
    desk: EnumeratorDesk, open_list: Callable[[], ListPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    finish(desk, hours=3)

    def full(*_of: object, **_more: object) -> None:
        raise KnownError(Code.DISK_FULL, path="vault.db")

    monkeypatch.setattr(reopening.ending, "seal", full)
    page = open_list()
    assert page.told.isVisible()
    assert lines(page)[0][1].startswith("◐")


def test_one_that_is_open_again_says_when_it_is_sealed(
    desk: EnumeratorDesk, open_list: Callable[[], ListPage], qtbot: QtBot
) -> None:
    done = finish(desk, minutes=20)
    reopening.reopen(desk, done.record, FixedClock(NOW))
    page = open_list()
    assert lines(page)[0][1] == "!  Opened again · is sealed at 13:40"
    with qtbot.waitSignal(page.resume_asked):
        press("Enter")


def test_another_day_is_said(desk: EnumeratorDesk, open_list: Callable[[], ListPage]) -> None:
    desk.pack = replace(desk.pack, policy=Policy(reopen_hours=24))
    finish(desk, minutes=20)
    text = lines(open_list())[0][1]
    assert "11:40" in text
    assert "2 March" in text or "02/03/2027" in text


def test_handing_over_says_what_stays_here(
    desk: EnumeratorDesk, show: Show, tasks: Tasks, qtbot: QtBot, clock: FixedClock
) -> None:
    finish(desk, minutes=20)
    page = HandOverPage(desk, DeskSide(trial=True), tasks, clock, tuple)
    show(page)
    qtbot.waitUntil(lambda: page._only is not None)
    assert page.left_out.label.text() == (
        "1 finished interview can still be opened again and does not go along. "
        "To hand it over too, seal it in the list first."
    )
    assert handover.only_here(desk).waiting == 1


def test_the_review_says_what_finishing_means(
    desk: EnumeratorDesk, show: Show, tasks: Tasks, clock: FixedClock
) -> None:
    page = InterviewPage(begun(desk, clock), FakeJobs(), tasks, clock)
    show(page)
    page.show_review()
    assert page.chrome().primary is not None
    assert page.chrome().keys == "After finishing, the interview cannot be opened on this laptop."
    page.offer_window(2, None)
    assert page.chrome().keys == "Finished, it can be opened again for 2 hours; then it is sealed."
    page.offer_window(2, NOW + timedelta(hours=1))
    assert page.chrome().keys == "Finished, it can be opened again until 13:00; then it is sealed."
    page.offer_window(2, NOW)
    assert page.chrome().keys == "After finishing, the interview cannot be opened on this laptop."


def test_the_states_are_told_apart(desk: EnumeratorDesk) -> None:
    done = finish(desk, minutes=20)
    assert [entry.state for entry in interviews.listing(desk)] == [State.FINISHED]
    reopening.seal_now(desk, done.record, FixedClock(NOW))
    assert [entry.state for entry in interviews.listing(desk)] == [State.SEALED]
