"""Acceptance C: by key presses only, from the first start to a sealed interview of the study's form."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.actions import interviews, opening, surveys
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.interviews import State
from app.exchange.sealing import open_sealed
from app.interview.record import Record, Status
from app.ui.collect.interview_page import InterviewPage
from app.ui.home.list_page import ListPage
from app.ui.home.new_page import NewPage
from app.ui.program import Program
from app.ui.start.set_up_page import SetUpPage
from app.ui.start.start_page import StartPage
from app.ui.unlock.unlock_page import UnlockPage
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.program import Driver
from tests.helpers.story_interviewer import keys_for, wanted
from tests.helpers.story_keys import Seen, look_at, strike

pytestmark = pytest.mark.timeout(120)

ROOT = Path(__file__).resolve().parents[2]

PAPER: dict[str, Any] = {
    "interview_date": "2022-03-09",
    "organisation": "rodnik",
    "interviewer_code": "R01",
    "respondent_code": "R01-001",
    "interview_site": "almaty_city",
    "interview_settlement": "Қарасай, көк үй",
    "interview_mode": "face_to_face",
    "interview_language": "ru",
    "consent": "yes",
    "age": 48,
    "citizenship": "kg",
    "worked_in_kz": "yes",
    "sex": "male",
    "ethnicity": "kyrgyz",
    "education": "vocational",
    "disability": "no",
    "migration_reasons": ["low_pay", "cannot_provide"],
    "migration_pattern": "pendulum",
    "years_in_kz": 11,
    "prior_migration": "no",
    "companions": "children",
    "rules_awareness": "rather_unaware",
    "work_regions": ["almaty_city", "zhambyl"],
    "main_work_region": "zhambyl",
    "sector": "construction",
    "recruitment_channel": "relatives_friends",
    "signed_contract": "yes",
    "contract_changes": ["term"],
    "registered_workplace": "no",
    "has_id_documents": "yes",
    "knows_consulate": "no",
    "knows_emergency_phones": "yes",
    "hours_min": {"missing": "dont_know"},
    "hours_avg": 6,
    "hours_max": 16,
    "sat_schedule": "satisfied",
    "sat_pay": "dissatisfied",
    "sat_conditions": "partly",
    "sat_management": "dissatisfied",
    "sat_colleagues": "satisfied",
    "paid_regularly": "yes",
    "overtime_paid": "yes",
    "sick_leave_paid": "no",
    "paid_leave": "no",
    "maternity_leave": "no",
    "pay_period": "month",
    "income_month_usd": {"missing": "refused"},
    "remittances": "regular",
    "household_wealth": "w4",
    "osh_state": "very_good",
    "follows_osh": "yes",
    "ppe": "not_required",
    "osh_briefing": "yearly",
    "safety_violation_cause": "negligence",
    "safety_report_where": "police",
    "coworker_injury_cases": "injuries",
    "own_injury": "no",
    "heard_labour_inspection": "no",
    "association_member": "no",
    "heard_union": "no",
    "collective_bargaining": "no",
    "strike_participation": "no",
    "private_check": "yes",
    "discriminated": "no",
    "discrimination_cases": ["none"],
    "harassment_by_clients": "no",
    "workplace_violence": "no",
    "access_gov_services": "fairly_difficult",
    "access_health": "fairly_easy",
    "covid_employer_measures": "yes",
    "covid_needed_medical": "no",
    "children_count": 2,
    "children": [
        {"child_age": 22, "child_sex": "female", "child_works": "yes"},
        {"child_age": 16, "child_sex": "female", "child_works": "yes", "child_at_school": "no"},
    ],
    "trust_police": "dk",
    "referral_needed": ["none"],
    "others_present": ["alone"],
    "understanding": "good",
    "interviewer_remarks": "Екі сағат күттік",
}
COMPUTED: dict[str, Any] = {
    "age_group": "45_54",
    "eligible": 1,
    "years_in_kz_group": "7_14",
    "came_with_children": "yes",
    "flag_documents_held": 0,
    "flag_child_work": 0,
}
COMPUTED_CHILDREN = (
    {"child_age_group": "18_plus", "child_works_u16": 0},
    {"child_age_group": "16_17", "child_works_u16": 0},
)
REMARK = "Жұмыс беруші қасында тұрды"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[CoordinatorDesk]:
    """The coordinator's desk, and the pack that it wrote to `tmp_path`."""
    form = (ROOT / "forms" / "labour_rights.json").read_bytes()
    desk = opening.create_survey(
        tmp_path / "office", "Study", [form], PASSPHRASE, CHEAP, organisations=("rodnik", "sana_sezim")
    )
    surveys.write_pack(desk, tmp_path / "study.dala-pack")
    yield desk
    desk.close()


@pytest.fixture
def driver(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Driver]:
    """The program on an empty data folder, as its first start shows it."""
    program = Program(qapp, tmp_path / "data", CHEAP)
    program.texts.set_language("en")
    with qtbot.waitExposed(program.window):
        program.begin()
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    yield Driver(program, qtbot)
    program.end()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(driver: Driver, *names: str) -> Seen:
    """Press keys; something must have the keyboard afterwards."""
    strike(driver.program.window, names)
    return look_at(driver.program)


def set_up(driver: Driver, pack: Path) -> None:
    """From the first page to the list of interviews."""
    driver.wait_page(StartPage)
    press(driver, "1")
    page = driver.wait_page(SetUpPage)
    press(driver, f"'{pack}", "Enter")
    driver.wait_text("Survey: Study")
    press(driver, "'R01", "Enter", "Enter")
    assert not page.organisation.chosen, "Enter alone chooses nothing"
    press(driver, "Space", "Enter", f"'{PASSPHRASE}", "Enter", f"'{PASSPHRASE}", "Enter")
    driver.wait_page(ListPage)


def answer(driver: Driver, seen: Seen) -> Seen:
    """Give the paper's answer to the current question, and look that it stands there."""
    path = seen["question"]
    assert seen["framed"] == path, "the frame is around another question than the one that is asked"
    assert seen["has_keyboard"], f"the keyboard is not at {path}"
    driver.wait_until(lambda: look_at(driver.program)["in_sight"])
    want = wanted(PAPER, path)
    if path == "work_regions":
        return by_letters(driver, seen, want)
    after = press(driver, *keys_for(seen, want))
    assert after["question"] == path, f"answering {path} led to {after['question']}"
    return after


def by_letters(driver: Driver, seen: Seen, names: list[str]) -> Seen:
    """Choose in a long list by the first letters of what is written there."""
    assert len(seen["caps"]) == 20
    assert next(iter(seen["caps"].values())) == "01"
    labels = seen["labels"]
    for name in names:
        seen = press(driver, f"'{labels[name][:4].lower()}")
        assert name in seen["caps"], f"{labels[name][:4]} hides {name}"
        assert len(seen["caps"]) < 20
        seen = press(driver, *("Down" for _ in range(list(seen["caps"]).index(name))), "Enter")
        assert name in seen["chosen"]
        assert len(seen["caps"]) == 20, "the filter is over once something is chosen"
    return seen


def hold(driver: Driver) -> list[str]:
    """The whole interview from its first question to the review; the order in which it was asked."""
    seen = look_at(driver.program)
    asked: list[str] = []
    while seen["view"] == "questions":
        path = seen["question"]
        assert path not in asked, f"{path} came again"
        asked.append(path)
        if path == "recruitment_channel":
            seen = switch(driver, seen)
        seen = answer(driver, seen)
        if path == "ppe":
            seen = press(driver, "Ctrl+M", f"'{REMARK}", "Enter")
            assert REMARK in seen["remark"]
            assert seen["has_keyboard"]
        seen = press(driver, "Enter")
    return asked


def switch(driver: Driver, seen: Seen) -> Seen:
    """Ask in another language from here on: same question, same keyboard."""
    after = press(driver, "F6")
    assert after["language"] != seen["language"]
    assert after["label"] != seen["label"]
    assert after["question"] == seen["question"]
    assert after["has_keyboard"]
    return after


def content(folder: Path, office: CoordinatorDesk) -> Record:
    """The one sealed interview of a laptop, opened with the coordinator's key."""
    desk = opening.unlock(folder, PASSPHRASE)
    assert isinstance(desk, EnumeratorDesk)
    try:
        (entry,) = interviews.listing(desk)
        assert entry.state is State.SEALED
        return Record.from_bytes(open_sealed(desk.vault.read(entry.record), [office.identity]))
    finally:
        desk.close()


def test_from_the_first_start_to_a_sealed_interview_of_the_study(
    driver: Driver, office: CoordinatorDesk, tmp_path: Path
) -> None:
    set_up(driver, tmp_path / "study.dala-pack")
    press(driver, "Ctrl+L")
    driver.wait_page(UnlockPage)
    press(driver, f"'{PASSPHRASE}", "Enter")
    driver.wait_page(ListPage)
    press(driver, "Ctrl+N")
    driver.wait_page(NewPage)
    press(driver, "5", "Enter")
    driver.wait_page(InterviewPage)
    asked = hold(driver)
    seen = look_at(driver.program)
    assert (seen["view"], seen["open"]) == ("review", 0), driver.text()
    expected = {**PAPER, **COMPUTED}
    expected["children"] = [
        {**child, **computed} for child, computed in zip(PAPER["children"], COMPUTED_CHILDREN, strict=True)
    ]
    press(driver, "Ctrl+Enter")
    driver.wait_page(ListPage)
    assert "The interview is sealed" in driver.text()
    driver.program.window.close()
    driver.wait_until(lambda: not driver.program.window.isVisible())
    record = content(tmp_path / "data", office)
    assert json.loads(json.dumps(record.answers)) == expected
    assert record.status is Status.COMPLETE
    assert record.remarks == {"ppe": REMARK}
    assert (record.enumerator, record.organisation, record.language) == ("R01", "rodnik", "ru")
    assert record.not_reached == ("preferred_help_channel", "preferred_help_language")
    assert "children[2]/child_at_school" in asked
    assert "children[1]/child_at_school" not in asked
