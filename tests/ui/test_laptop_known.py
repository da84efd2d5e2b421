"""A laptop of a published survey is made known: eight words compared, a request out, a certificate in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.actions import certifying, enrolling, opening
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.publishing import root_words
from app.exchange import enrolment as enrolments
from app.ui.home.drives import Drive
from app.ui.home.enrol_page import EnrolPage
from app.ui.home.list_page import ListPage
from app.ui.home.side import DeskSide
from app.ui.home.take_in_page import TakeInPage
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.start.set_up_page import SetUpPage
from app.ui.tasks import Tasks
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.fieldwork import certify
from tests.helpers.laptop_screens import published
from tests.helpers.program import make_pack
from tests.helpers.screens import press

Show = Callable[[Page], MainWindow]


@pytest.fixture
def coordinator(tmp_path: Path) -> Iterator[CoordinatorDesk]:
    made = published(tmp_path)
    yield made
    made.close()


@pytest.fixture
def desk(tmp_path: Path, coordinator: CoordinatorDesk) -> Iterator[EnumeratorDesk]:
    made = opening.init_device(tmp_path / "laptop", tmp_path / "rights.dala-pack", "R03", PASSPHRASE, CHEAP)
    yield made
    made.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def enrol(show: Show, tasks: Tasks, desk: EnumeratorDesk, stick: Path, qtbot: QtBot) -> EnrolPage:
    page = EnrolPage(desk, tasks, lambda: (Drive(stick, "KINGSTON", 1),))
    show(page)
    qtbot.waitUntil(lambda: bool(page.places.drives) and not tasks.is_busy)
    return page


def test_a_published_pack_shows_the_surveys_eight_words(
    show: Show, tasks: Tasks, coordinator: CoordinatorDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    page = SetUpPage(tasks, tmp_path / "new", CHEAP)
    show(page)
    assert not page.words_card.isVisible()
    press("'" + str(tmp_path / "rights.dala-pack"), "Enter")
    qtbot.waitUntil(page.words_card.isVisible)
    assert " ".join(page.words.words) == root_words(coordinator)
    assert page.words.accessibleDescription() == root_words(coordinator)


def test_a_trial_shows_none(show: Show, tasks: Tasks, tmp_path: Path, qtbot: QtBot) -> None:
    page = SetUpPage(tasks, tmp_path / "new", CHEAP)
    show(page)
    press("'" + str(make_pack(tmp_path)), "Enter")
    qtbot.waitUntil(lambda: "TRIAL" in page.pack.said.text())
    assert not page.words_card.isVisible()


def test_the_request_goes_to_the_stick_and_its_words_are_shown(
    enrol: EnrolPage, desk: EnumeratorDesk, coordinator: CoordinatorDesk, stick: Path, qtbot: QtBot
) -> None:
    words = enrolling.fingerprint(desk)
    assert " ".join(enrol.words.words) == words
    press("Enter")
    qtbot.waitUntil(lambda: enrol.report is not None)
    (request,) = stick.glob(f"*{enrolments.REQUEST_SUFFIX}")
    assert str(request) in enrol.written.label.text()
    assert certifying.read_request(coordinator, request).fingerprint == words
    assert enrol.chrome().primary is not None
    assert enrol.chrome().primary.text == "Write the request again"


def test_a_folder_that_is_not_there_is_told_at_its_line(
    enrol: EnrolPage, tmp_path: Path, qtbot: QtBot
) -> None:
    press("2", "Enter", "'" + str(tmp_path / "nowhere"), "Enter")
    qtbot.waitUntil(lambda: bool(enrol.places.folder.said.text()))
    assert enrol.report is None
    press("Ctrl+A", "Backspace", "Enter")
    assert "Choose a folder" in enrol.places.folder.said.text()


def test_the_certificate_on_the_stick_is_found_and_taken_in(
    enrol: EnrolPage,
    desk: EnumeratorDesk,
    coordinator: CoordinatorDesk,
    stick: Path,
    show: Show,
    tasks: Tasks,
    qtbot: QtBot,
) -> None:
    path = certify(coordinator, desk, stick).path
    enrol._drives_changed()
    qtbot.waitUntil(lambda: bool(enrol.arrivals.found))
    assert enrol.arrivals.says.text() == "The certificate of this laptop."
    with qtbot.waitSignal(enrol.take_in_asked) as asked:
        press("Ctrl+I")
    assert asked.args == [path]
    page = TakeInPage(desk, tasks, path)
    show(page)
    qtbot.waitUntil(lambda: page.found is not None)
    assert " ".join(page.card.words.words) == enrolling.fingerprint(desk)
    assert not desk.is_certified
    with qtbot.waitSignal(page.taken):
        press("Ctrl+Enter")
    assert desk.is_certified
    assert page._done.label.text() == "This laptop is certified."
    press("Ctrl+R", "'" + str(path), "Enter")
    qtbot.waitUntil(lambda: "certified already" in page.file.said.text())
    assert page.chrome().primary is not None
    assert not page.chrome().primary.enabled


def test_another_laptops_certificate_is_refused_in_words(
    desk: EnumeratorDesk,
    coordinator: CoordinatorDesk,
    stick: Path,
    tmp_path: Path,
    show: Show,
    tasks: Tasks,
    qtbot: QtBot,
) -> None:
    other = opening.init_device(tmp_path / "other", tmp_path / "rights.dala-pack", "R04", PASSPHRASE, CHEAP)
    path = certify(coordinator, other, stick).path
    other.close()
    page = TakeInPage(desk, tasks, path)
    show(page)
    qtbot.waitUntil(lambda: "meant for another laptop" in page.file.said.text())
    assert page.found is None
    assert not page.card.isVisible()


def test_the_list_says_quietly_that_it_is_not_certified_until_it_is(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, stick: Path, show: Show, tasks: Tasks, qtbot: QtBot
) -> None:
    page = ListPage(desk, DeskSide(trial=False), tasks)
    show(page)
    qtbot.waitUntil(lambda: page.listed is not None)
    assert page.uncertified.isVisible()
    assert page.uncertified.tone == "info"
    with qtbot.waitSignal(page.enrol_asked):
        press("Ctrl+G")
    enrolling.take_certificate(desk, certify(coordinator, desk, stick).path)
    page.reload()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert not page.uncertified.isVisible()
    with qtbot.assertNotEmitted(page.enrol_asked):
        press("Ctrl+G")
