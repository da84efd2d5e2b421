"""A receipt is told before it destroys anything; returns become drafts; what is refused is told in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.actions import handover, interviews, opening, returning_here
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.clock import FixedClock
from app.ui.home.drives import Drive
from app.ui.home.hand_over_page import HandOverPage
from app.ui.home.list_page import ListPage
from app.ui.home.side import DeskSide
from app.ui.home.take_in_page import TakeInPage
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from app.vault.index import SEALED
from tests.helpers.coordinators_files import receipt, returned
from tests.helpers.desks import PASSPHRASE, begun
from tests.helpers.program import make_laptop
from tests.helpers.screens import press

Show = Callable[[Page], MainWindow]
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[EnumeratorDesk]:
    opened = opening.unlock(make_laptop(tmp_path), PASSPHRASE)
    assert isinstance(opened, EnumeratorDesk)
    yield opened
    opened.close()


@pytest.fixture
def office(tmp_path: Path, desk: EnumeratorDesk) -> Iterator[CoordinatorDesk]:
    opened = opening.unlock(tmp_path / "office", PASSPHRASE)
    assert isinstance(opened, CoordinatorDesk)
    yield opened
    opened.close()


@pytest.fixture
def sealed(desk: EnumeratorDesk) -> list[str]:
    clock = FixedClock(NOW)
    made = []
    for _ in range(3):
        made.append(interviews.finish(desk, begun(desk, clock), clock).record)
        clock.moment += timedelta(minutes=1)
    return made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def opened(show: Show, tasks: Tasks, desk: EnumeratorDesk, path: Path, qtbot: QtBot) -> TakeInPage:
    page = TakeInPage(desk, tasks, path)
    show(page)
    qtbot.waitUntil(lambda: page.found is not None and not tasks.is_busy)
    page.shown()
    return page


def can_go_on(page: TakeInPage) -> bool:
    primary = page.chrome().primary
    return primary is not None and primary.enabled


def test_nothing_is_destroyed_before_it_was_ticked_and_asked_for(
    show: Show,
    tasks: Tasks,
    desk: EnumeratorDesk,
    office: CoordinatorDesk,
    sealed: list[str],
    stick: Path,
    qtbot: QtBot,
) -> None:
    page = opened(show, tasks, desk, receipt(stick, office, desk, sealed[:2]), qtbot)
    assert page.card.warning.label.text().startswith("2 interviews will be destroyed on this laptop, because")
    assert "1 finished interview stays here" in page.card.says.text()
    assert not can_go_on(page)
    press("Ctrl+Enter")
    assert not tasks.is_busy
    assert len(desk.vault.rows(SEALED)) == 3
    assert page.card.tick.hasFocus()
    press("F7")
    assert can_go_on(page)
    press("F7")
    assert not can_go_on(page)
    press("Enter")
    with qtbot.waitSignal(page.taken):
        press("Ctrl+Enter")
    assert page._done.label.text() == "2 interviews are destroyed here. The coordinator has them."
    assert page._left.text() == (
        "1 finished interview waits for another receipt. 1 of them exists only on this laptop: hand over."
    )
    assert [row.id for row in desk.vault.rows(SEALED)] == sealed[2:]
    with qtbot.waitSignal(page.left):
        press("Enter")


def test_a_receipt_that_was_applied_says_so_and_needs_no_tick(
    show: Show,
    tasks: Tasks,
    desk: EnumeratorDesk,
    office: CoordinatorDesk,
    sealed: list[str],
    stick: Path,
    qtbot: QtBot,
) -> None:
    path = receipt(stick, office, desk, sealed)
    page = opened(show, tasks, desk, path, qtbot)
    press("F7", "Ctrl+Enter")
    qtbot.waitUntil(lambda: page.done is not None)
    assert page._left.text() == "No finished interview is on this laptop any more."
    again = opened(show, tasks, desk, path, qtbot)
    assert again.card.says.text() == (
        "It confirms no interview that is still on this laptop. 3 more were destroyed here before."
    )
    assert not again.card.tick.isVisible()
    press("Ctrl+Enter")
    qtbot.waitUntil(lambda: again.done is not None)
    assert again._done.label.text() == "No interview had to be destroyed. The receipt is noted."


def test_another_file_is_agreed_to_anew(
    show: Show,
    tasks: Tasks,
    desk: EnumeratorDesk,
    office: CoordinatorDesk,
    sealed: list[str],
    stick: Path,
    qtbot: QtBot,
) -> None:
    path = receipt(stick, office, desk, sealed[:1])
    page = opened(show, tasks, desk, path, qtbot)
    press("F7")
    page.file.take_focus()
    press("End", "Backspace", "'t", "Enter")
    qtbot.waitUntil(lambda: page.found is not None and not tasks.is_busy)
    assert not can_go_on(page)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("gone.dala-receipt", None, "There is no file"),
        ("broken.dala-receipt", b"no receipt", "is damaged, or is no receipt"),
        ("broken.dala-return", b"no return", "is damaged, or holds no returned interviews"),
        ("broken.dala-certificate", b"{}", "is damaged, or is no enrolment file"),
        ("film.mp4", b"film", "is no receipt, no returned interview and no certificate"),
    ],
)
def test_what_is_refused_is_said_at_the_line(
    show: Show,
    tasks: Tasks,
    desk: EnumeratorDesk,
    stick: Path,
    name: str,
    content: bytes | None,
    said: str,
    qtbot: QtBot,
) -> None:
    if content is not None:
        (stick / name).write_bytes(content)
    page = TakeInPage(desk, tasks)
    show(page)
    press("'" + str(stick / name), "Enter")
    qtbot.waitUntil(lambda: bool(page.file.said.text()) and not tasks.is_busy)
    assert said in page.file.said.text()
    assert not can_go_on(page)
    assert not page.card.isVisible()


def test_what_came_back_stands_first_in_the_list(
    show: Show,
    tasks: Tasks,
    desk: EnumeratorDesk,
    office: CoordinatorDesk,
    sealed: list[str],
    stick: Path,
    qtbot: QtBot,
) -> None:
    page = opened(show, tasks, desk, returned(stick, office, desk, sealed[0]), qtbot)
    press("Ctrl+Enter")
    qtbot.waitUntil(lambda: page.done is not None)
    assert page._done.label.text() == "1 draft to correct stands at the top of the list."
    session = begun(desk, FixedClock(NOW + timedelta(days=400)))
    interviews.save(desk, session)
    listed = ListPage(desk, DeskSide(trial=True), tasks)
    show(listed)
    qtbot.waitUntil(lambda: listed.listed is not None)
    first = listed.table.model_.rows[0]
    assert first[1].text == "!  To correct: came back"
    assert listed.current is not None
    assert listed.current.returned == sealed[0]


def test_the_page_for_handing_over_finds_both_and_goes_from_one_to_the_next(
    show: Show,
    tasks: Tasks,
    desk: EnumeratorDesk,
    office: CoordinatorDesk,
    sealed: list[str],
    stick: Path,
    qtbot: QtBot,
) -> None:
    back = returned(stick, office, desk, sealed[1])
    path = receipt(stick, office, desk, sealed[:1])
    page = HandOverPage(desk, DeskSide(trial=True), tasks, None, lambda: (Drive(stick, "K", 1),))
    show(page)
    qtbot.waitUntil(lambda: len(page.arrivals.found) == 2)
    assert page.arrivals.says.text().splitlines() == [
        "A receipt for 1 interview that is still here.",
        "1 interview came back to be corrected.",
    ]
    with qtbot.waitSignal(page.take_in_asked) as asked:
        press("Ctrl+I")
    assert asked.args == [path]
    taking = opened(show, tasks, desk, path, qtbot)
    press("F7", "Ctrl+Enter")
    qtbot.waitUntil(lambda: taking.done is not None)
    press("Ctrl+R")
    qtbot.waitUntil(lambda: taking.found is not None)
    assert taking.file.path == back
    returning_here.take_in(desk, back)
    press("Ctrl+Enter")
    qtbot.waitUntil(lambda: "were taken in already" in taking.file.said.text())


def test_four_words_are_read_out_after_handing_over(
    show: Show, tasks: Tasks, desk: EnumeratorDesk, sealed: list[str], stick: Path, qtbot: QtBot
) -> None:
    page = HandOverPage(desk, DeskSide(trial=True), tasks, None, lambda: (Drive(stick, "K", 1),))
    show(page)
    qtbot.waitUntil(lambda: bool(page.places.drives) and not tasks.is_busy)
    assert not page.head_card.isVisible()
    press("Enter")
    qtbot.waitUntil(lambda: page.report is not None)
    assert page.head_card.isVisible()
    assert " ".join(page.head_words.words) == handover.head_code(desk)
    assert len(page.head_words.words) == 4
