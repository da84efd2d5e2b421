"""The screens of a published survey's laptop: made known, confirmed, void, come back, backed up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from app.actions import (
    backing_up,
    enrolling,
    handover,
    interviews,
    merging,
    opening,
    receipts,
    returning,
    surveys,
)
from app.actions.desks import CoordinatorDesk
from app.actions.returning import Request
from app.form.library import shipped_form
from app.interview.state import StopReason
from app.ui.collect.interview_page import InterviewPage
from app.ui.home.backup_page import BackupPage
from app.ui.home.check_page import CheckPage
from app.ui.home.drives import Drive
from app.ui.home.enrol_page import EnrolPage
from app.ui.home.hand_over_page import HandOverPage
from app.ui.home.list_page import ListPage
from app.ui.home.take_in_page import TakeInPage
from app.ui.home.void_page import VoidPage
from app.ui.settings_page import SettingsPage
from app.ui.start.set_up_page import SetUpPage
from app.ui.start.start_page import StartPage
from app.vault.checking import Trouble
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.fieldwork import certify, publish
from tests.helpers.screens import press
from tests.helpers.stage import Stage, Stop, open_desk

LAPTOP_PAGES = frozenset(
    {ListPage, TakeInPage, VoidPage, HandOverPage, InterviewPage, SettingsPage, BackupPage, CheckPage}
)

REMARK = "На каком рынке это было? Спросите ещё раз, пожалуйста."
AGE_REMARK = "Точно сорок?"
LAPTOP_TEXTS = frozenset({REMARK, AGE_REMARK})
"""What the coordinator says here, which no catalogue translates."""

NAME = "Labour rights of migrant workers"


def published(folder: Path) -> CoordinatorDesk:
    """A coordinator's desk of a published survey, and its pack beside it."""
    desk = opening.create_survey(folder / "desk", NAME, [shipped_form("demo")], PASSPHRASE, CHEAP)
    publish(desk)
    surveys.write_pack(desk, folder / "rights.dala-pack")
    return desk


def work(laptop: Path, count: int) -> list[str]:
    """So many interviews with rows, broken off; their record ids."""
    records = []
    with open_desk(laptop) as desk:
        for _ in range(count):
            session = interviews.start(desk, "demo", "ru")
            session.answer("told", True)
            session.answer("people", 2)
            session.answer("person[2]/person_age", 40)
            interviews.stop(desk, session, StopReason.LEFT)
            records.append(session.record_id)
    return records


def arrive(coordinator: CoordinatorDesk, laptop: Path, folder: Path) -> None:
    """The laptop's interviews come to the coordinator, who writes a receipt for two and sends one back."""
    with open_desk(laptop) as desk:
        bundle = handover.write_bundle(desk, folder / "first.dala").path
    merging.add_bundles(coordinator, [bundle])
    backup = backing_up.backup(coordinator, folder / "desk.dala-backup")
    receipts.write(coordinator, backup.path, folder, same_disk=_never)


def send_back(coordinator: CoordinatorDesk, record: str, folder: Path) -> None:
    """One interview goes back with remarks."""
    asked = Request(record, REMARK, {"person[2]/person_age": AGE_REMARK, "told": AGE_REMARK})
    returning.write_return(coordinator, [asked], folder)


def _never(_one: Path, _other: Path) -> bool:
    return False


def known_laptop(stage: Stage) -> Iterator[Stop]:
    """From the survey's eight words at set-up to a certified laptop."""
    coordinator = published(stage.folder)
    driver = stage.begin(stage.folder / "laptop")
    driver.wait_page(StartPage)
    press("1")
    page = driver.wait_page(SetUpPage)
    page.pack.show_text(str(stage.folder / "rights.dala-pack"))
    page.look_into_pack()
    stage.settle()
    yield Stop("set up, the survey's words")
    page.code.show_text("R03")
    for line in page.secret.lines:
        line.show_text(PASSPHRASE)
    page.go_on()
    enrol = driver.wait_page(EnrolPage)
    yield Stop("enrol")
    stick = stage.folder / "KINGSTON"
    stick.mkdir()
    enrol.places.find_drives = lambda: (Drive(stick, "KINGSTON", 15_032_385_536),)
    enrol.places.look()
    stage.qtbot.waitUntil(lambda: len(enrol.places.rows) > 1)
    enrol.places.take_keyboard()
    press("Enter")
    stage.qtbot.waitUntil(lambda: enrol.report is not None)
    yield Stop("enrol, written", again=True)
    press("Esc")
    driver.wait_page(ListPage)
    yield Stop("list, not certified")
    press("Ctrl+G")
    driver.wait_page(EnrolPage)
    stage.end()
    with open_desk(stage.folder / "laptop") as desk:
        path = certify(coordinator, desk, stick).path
    coordinator.close()
    stage.unlock(stage.folder / "laptop", ListPage)
    assert stage.driver is not None
    press("Ctrl+G")
    stage.driver.wait_page(EnrolPage).take_in_asked.emit(path)
    taking = stage.driver.wait_page(TakeInPage)
    stage.qtbot.waitUntil(lambda: taking.found is not None)
    yield Stop("a certificate")
    press("Ctrl+Enter")
    stage.qtbot.waitUntil(lambda: taking.done is not None)
    yield Stop("a certificate, taken in", again=True)


def confirmed_laptop(stage: Stage) -> Iterator[Stop]:
    """Void, a receipt, what came back, its remarks; backup, check, about."""
    coordinator = published(stage.folder)
    laptop, stick = stage.folder / "laptop", stage.folder / "KINGSTON"
    stick.mkdir()
    opening.init_device(laptop, stage.folder / "rights.dala-pack", "R03", PASSPHRASE, CHEAP).close()
    with open_desk(laptop) as desk:
        enrolling.take_certificate(desk, certify(coordinator, desk, stage.folder).path)
    records = work(laptop, 2)
    arrive(coordinator, laptop, stick)
    send_back(coordinator, records[0], stick)
    coordinator.close()
    work(laptop, 2)
    listed = stage.unlock(laptop, ListPage)
    assert stage.driver is not None
    press("Ctrl+D")
    void = stage.driver.wait_page(VoidPage)
    yield Stop("void")
    press("2", "Ctrl+Enter")
    yield Stop("void, asked again", again=True)
    press("Ctrl+Enter")
    stage.driver.wait_page(ListPage)
    assert void.is_asked_again
    yield Stop("list, one is void", again=True)
    press("Ctrl+2")
    hand_over = stage.driver.wait_page(HandOverPage)
    hand_over.places.find_drives = lambda: (Drive(stick, "KINGSTON", 15_032_385_536),)
    hand_over.places.look()
    stage.qtbot.waitUntil(lambda: bool(hand_over.arrivals.found))
    yield Stop("hand over, something came")
    press("Enter")
    stage.qtbot.waitUntil(lambda: hand_over.report is not None)
    report = hand_over.report
    assert report is not None
    hand_over.report = replace(
        report, paths=(report.path, report.path.with_name("second.dala")), unreadable=("K7QD",), noted=False
    )
    hand_over.retranslate()
    yield Stop("hand over, two files and some trouble", again=True)
    press("Ctrl+I")
    yield from _taken_in(stage)
    press("Enter")
    stage.driver.wait_page(ListPage)
    assert listed.listed is not None
    yield Stop("list, something came back")
    press("Enter")
    page = stage.driver.wait_page(InterviewPage)
    yield Stop("an interview that came back")
    page.jump("person[2]/person_age")
    yield Stop("a remark in a row", again=True)
    page.show_review()
    yield Stop("the review of one that came back", again=True)
    press("Esc", "Ctrl+W")
    stage.driver.wait_page(ListPage)
    yield from _cared_for(stage)


def _taken_in(stage: Stage) -> Iterator[Stop]:
    assert stage.driver is not None
    page = stage.driver.wait_page(TakeInPage)
    stage.qtbot.waitUntil(lambda: page.found is not None)
    yield Stop("a receipt")
    page.shown()
    press("F7", "Ctrl+Enter")
    stage.qtbot.waitUntil(lambda: page.done is not None)
    yield Stop("a receipt, applied", again=True)
    press("Ctrl+R")
    stage.qtbot.waitUntil(lambda: page.found is not None)
    page.file.show_text(str(stage.folder / "nothing.txt"))
    press("Enter")
    stage.settle()
    yield Stop("nothing of the coordinator's", again=True)
    press("Esc")
    hand_over = stage.driver.wait_page(HandOverPage)
    stage.qtbot.waitUntil(lambda: bool(hand_over.arrivals.found))
    press("Ctrl+I")
    page = stage.driver.wait_page(TakeInPage)
    stage.qtbot.waitUntil(lambda: page.found is not None)
    yield Stop("a return", again=True)
    press("Ctrl+Enter")
    stage.qtbot.waitUntil(lambda: page.done is not None)
    yield Stop("a return, taken in", again=True)


def _cared_for(stage: Stage) -> Iterator[Stop]:
    assert stage.driver is not None
    press("Ctrl+3")
    settings = stage.driver.wait_page(SettingsPage)
    stage.qtbot.waitUntil(lambda: settings.about.desk is not None)
    settings.area.ensureWidgetVisible(settings.about)
    yield Stop("settings of a certified laptop")
    press("Ctrl+B")
    backup = stage.driver.wait_page(BackupPage)
    yield Stop("backup")
    backup.places.folder.show_text(str(stage.folder))
    press("Enter")
    stage.qtbot.waitUntil(lambda: backup.report is not None)
    yield Stop("backup, written", again=True)
    press("Esc")
    stage.driver.wait_page(SettingsPage)
    press("Ctrl+H")
    check = stage.driver.wait_page(CheckPage)
    stage.qtbot.waitUntil(lambda: check.found is not None)
    yield Stop("check, all is whole")
    found = check.found
    assert found is not None
    rows = replace(found.rows, damaged=(Trouble("row 7"),), missing=(Trouble("row 9"),), strays=(11,))
    check._looked(replace(found, rows=rows, chains=(replace(found.chains[0], gaps=(4,)),)))
    yield Stop("check, something is damaged", again=True)
