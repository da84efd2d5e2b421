"""A whole interview by key presses, on a real session."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime, time

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.base.clock import FixedClock
from app.form.loader import load_form
from app.interview.session import Session
from app.interview.state import DeviceInfo
from app.ui.collect.interview_page import InterviewPage
from app.ui.collect.question_card import QuestionCard
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from tests.helpers.screens import MOMENT, FakeJobs, press

Show = Callable[[Page], MainWindow]


def text(english: str) -> dict[str, str]:
    return {"en": english, "ru": f"{english} (рус)"}


def question(kind: str, name: str, **more: object) -> dict[str, object]:
    return {"type": kind, "name": name, "label": text(name.capitalize()), **more}


def choices(*names: str) -> list[dict[str, object]]:
    return [{"name": n, "label": text(n.capitalize())} for n in names]


FORM = {
    "format": "dala-form/1",
    "form_id": "keys",
    "version": "1",
    "default_language": "en",
    "title": text("Keys"),
    "languages": {"en": "English", "ru": "Русский"},
    "special_values": {
        "dont_know": {"code": -88, "label": text("Don't know")},
        "refused": {"code": -99, "label": text("Refused")},
    },
    "choices": {
        "yn": choices("yes", "no"),
        "fruit": [
            *choices("apple", "pear", "plum"),
            {"name": "none", "label": text("No idea"), "missing": "dont_know"},
        ],
        "place": choices(*(f"{letter}place" for letter in "abcdefghijkl")),
    },
    "survey": [
        {
            "type": "group",
            "name": "one",
            "section": True,
            "label": text("First"),
            "children": [
                question("note", "welcome"),
                question(
                    "integer", "age", required=True, special=["dont_know", "refused"], constraint=". < 100"
                ),
                question("select_one", "adult", list_name="yn", required=True, relevant="${age} >= 18"),
                question("select_one", "fruit", list_name="fruit"),
                question("select_multiple", "places", list_name="place"),
                question("text", "story", appearance="multiline"),
                question("date", "born"),
                question("time", "at"),
                question("dateTime", "moment"),
                question("acknowledge", "agreed"),
                question("range", "mark", parameters={"start": "0", "end": "10", "step": "1"}),
                question("geopoint", "spot"),
                question("rank", "order", list_name="fruit"),
            ],
        },
        {
            "type": "group",
            "name": "two",
            "section": True,
            "label": text("Second"),
            "children": [
                {
                    "type": "repeat",
                    "name": "child",
                    "label": text("Child"),
                    "children": [
                        question("text", "first_name", pii="name"),
                        question(
                            "decimal",
                            "height",
                            checks=[
                                {"expr": ". > 40", "severity": "warning", "message": text("Very small.")}
                            ],
                        ),
                    ],
                },
                {
                    "type": "group",
                    "name": "grid",
                    "appearance": "table-list",
                    "label": text("Grid"),
                    "children": [
                        question("select_one", "row_a", list_name="yn", special=["refused"]),
                        question("select_one", "row_b", list_name="yn"),
                    ],
                },
            ],
        },
    ],
}


@pytest.fixture
def session() -> Session:
    form = load_form(json.dumps(FORM).encode(), "keys.json")
    return Session.start(form, DeviceInfo("d1", "S03", "survey"), FixedClock(MOMENT), "en")


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.fixture
def page(show: Show, session: Session, jobs: FakeJobs, tasks: Tasks, qtbot: QtBot) -> InterviewPage:
    made = InterviewPage(session, jobs, tasks, FixedClock(MOMENT))
    show(made)
    qtbot.waitUntil(lambda: made.saver.is_clean)
    return made


def value(page: InterviewPage, path: str) -> object:
    return page.session.state(path).value


def test_a_number_is_typed_and_enter_goes_on(page: InterviewPage) -> None:
    assert page.session.cursor == "age"
    press("'34", "Enter")
    assert value(page, "age") == 34
    assert page.session.cursor == "adult"
    press("1", "Enter")
    assert value(page, "adult") == "yes"
    assert page.session.cursor == "fruit"


def test_a_card_paints_anew_when_the_frame_goes(page: InterviewPage, monkeypatch: pytest.MonkeyPatch) -> None:
    card = page.questions.current
    assert isinstance(card, QuestionCard)
    asked = []
    monkeypatch.setattr(card, "update", lambda: asked.append("paint"))
    card.set_current(False)
    assert asked == ["paint"], "else two cards have the accent frame"
    assert not card.is_current


def test_shift_enter_goes_back(page: InterviewPage) -> None:
    press("'34", "Enter", "Shift+Enter")
    assert page.session.cursor == "age"
    press("'35", "Shift+Enter")
    assert value(page, "age") == 35, "going back keeps what was typed"


def test_special_answers_have_their_keys_and_again_takes_them_back(page: InterviewPage) -> None:
    press("F9")
    assert page.session.state("age").missing == "refused"
    press("F8")
    assert page.session.state("age").missing == "dont_know"
    press("F8")
    assert not page.session.state("age").is_answered


def test_a_choice_that_stands_for_dont_know_is_a_chip_not_a_row(page: InterviewPage) -> None:
    page.go_to("fruit")
    card = page.questions.views["fruit"]
    assert isinstance(card, QuestionCard)
    assert [chip.key for chip in card.parts.specials] == ["F8"]
    press("F8")
    assert value(page, "fruit") == "none"
    assert page.session.state("fruit").missing == "dont_know"
    press("2")
    assert value(page, "fruit") == "pear"


def test_a_hidden_question_goes_and_comes_back_with_its_card(page: InterviewPage) -> None:
    assert "adult" not in page.questions.views
    press("'20", "Enter")
    assert "adult" in page.questions.views
    press("Shift+Enter", "'17", "Enter")
    assert "adult" not in page.questions.views
    assert page.session.cursor == "fruit"


def test_over_nine_choices_take_two_digits_or_letters(page: InterviewPage) -> None:
    page.go_to("places")
    press("0", "3", "1", "2")
    assert value(page, "places") == ("cplace", "lplace")
    press("'k", "Enter")
    assert value(page, "places") == ("cplace", "kplace", "lplace")
    press("Enter")
    assert page.session.cursor == "story", "with no filter left, Enter goes on"


def test_arrows_and_space_choose_too(page: InterviewPage) -> None:
    page.go_to("places")
    press("Down", "Down", "Space")
    assert value(page, "places") == ("cplace",)
    press("Space")
    assert value(page, "places") is None


def test_multi_line_text_breaks_with_alt_enter(page: InterviewPage) -> None:
    page.go_to("story")
    press("'one", "Alt+Enter", "'two", "Enter")
    assert value(page, "story") == "one\ntwo"
    assert page.session.cursor == "born"


def test_typed_text_is_kept_after_a_pause_without_leaving(page: InterviewPage, qtbot: QtBot) -> None:
    page.go_to("story")
    press("'told")
    qtbot.waitUntil(lambda: value(page, "story") == "told", timeout=5000)
    assert page.session.cursor == "story"


@pytest.mark.parametrize("typed", ["12.02.2022", "12022022", "2022-02-12"])
def test_a_day_is_typed_as_people_write_it(page: InterviewPage, typed: str) -> None:
    page.go_to("born")
    press(f"'{typed}", "Enter")
    assert value(page, "born") == date(2022, 2, 12)


def test_a_day_is_picked_from_the_calendar_by_key(page: InterviewPage) -> None:
    page.go_to("born")
    press("'12.02.2022", "F4", "Down", "Right", "Enter")
    assert value(page, "born") == date(2022, 2, 20)
    assert page.session.cursor == "born"


def test_times_and_moments(page: InterviewPage) -> None:
    page.go_to("at")
    press("'0930", "Enter", "'12.02.2022 1405", "Enter")
    assert value(page, "at") == time(9, 30)
    assert value(page, "moment") == datetime(2022, 2, 12, 14, 5)


def test_what_cannot_be_read_stays_and_is_said_at_the_question(page: InterviewPage) -> None:
    page.go_to("born")
    press("'31.02.2022", "Enter")
    card = page.questions.views["born"]
    assert isinstance(card, QuestionCard)
    assert page.session.state("born").raw == "31.02.2022"
    assert "dd.mm.yyyy" in card.parts.texts[0]
    press("Shift+Enter")
    assert card.field.edit.text() == "31.02.2022"


def test_agree_scale_place_and_rank(page: InterviewPage) -> None:
    page.go_to("agreed")
    press("1", "Enter", "'7", "Up", "Enter", "'42.3 69.6", "Enter")
    assert value(page, "agreed") is True
    assert value(page, "mark") == 8
    assert value(page, "spot") == "42.3 69.6"
    press("3", "1", "2")
    assert value(page, "order") == ("plum", "apple", "pear")
    press("Alt+Up")
    assert value(page, "order") == ("plum", "pear", "apple")


def test_a_remark_by_key(page: InterviewPage) -> None:
    press("Ctrl+M", "'unsure", "Enter")
    assert page.session.state("age").remark == "unsure"
    assert page.session.cursor == "age"
    press("'9", "Enter")
    assert value(page, "age") == 9, "the keyboard is back in the field"


def test_a_warning_is_confirmed_with_a_reason(page: InterviewPage) -> None:
    page.session.add_row("child")
    page.go_to("age")
    page.go_to("child[1]/height")
    press("'30", "Enter", "Shift+Enter")
    problems = page.session.state("child[1]/height").problems
    assert [p.confirmed for p in problems] == [False]
    press("F7", "'a baby", "Enter")
    problems = page.session.state("child[1]/height").problems
    assert [p.confirmation for p in problems] == ["a baby"]


def test_the_questions_language_changes_by_key(page: InterviewPage) -> None:
    press("F6")
    assert page.session.language == "ru"
    assert page.questions.views["age"].state.label == "Age (рус)"
    press("Alt+1")
    assert page.session.language == "en"


def test_sections_by_key(page: InterviewPage) -> None:
    page.session.add_row("child")
    press("'34", "Ctrl+PgDown")
    assert page.questions.section == "two"
    assert value(page, "age") == 34
    press("Ctrl+PgUp")
    assert page.questions.section == "one"
    assert page.session.cursor == "adult", "it opens at the first question without an answer"


def test_roster_rows_by_key(page: InterviewPage) -> None:
    page.go_to("row_a")
    press("Ctrl+Ins")
    assert page.session.cursor == "child[1]/first_name"
    press("'Ann", "Enter", "'120", "Ctrl+Ins", "'Bek", "Ctrl+Up")
    assert value(page, "child[1]/height") == 120
    assert value(page, "child[2]/first_name") == "Bek"
    assert page.session.cursor == "child[1]/first_name"
    assert "child[2]/first_name" not in page.questions.views, "one row at a time"
    press("Ctrl+Del")
    assert value(page, "child[2]/first_name") == "Bek", "it asks first"
    press("Ctrl+Del")
    assert value(page, "child[1]/first_name") == "Bek"


def test_a_grid_is_answered_row_by_row(page: InterviewPage) -> None:
    page.go_to("row_a")
    press("2", "Enter")
    assert value(page, "row_a") == "no"
    assert page.session.cursor == "row_b"
    press("Right", "Shift+Enter", "F9")
    assert value(page, "row_b") == "yes"
    assert page.session.state("row_a").missing == "refused"


def test_review_jumps_and_finish_seals(page: InterviewPage, jobs: FakeJobs, qtbot: QtBot) -> None:
    press("'200", "Ctrl+Enter")
    assert page.review.open == 2, "the age, and the question that it brought"
    press("Ctrl+Enter")
    assert jobs.ended == "", "it cannot be finished while something is wrong"
    press("1")
    assert page.session.cursor == "age"
    press("'17", "Ctrl+Enter")
    assert page.review.open == 0
    with qtbot.waitSignal(page.finished):
        press("Ctrl+Enter")
    assert jobs.ended == "finished"


def test_stop_asks_why_and_withdrawal_asks_twice(page: InterviewPage, jobs: FakeJobs, qtbot: QtBot) -> None:
    press("Ctrl+E", "4", "Ctrl+Enter")
    assert jobs.ended == ""
    with qtbot.waitSignal(page.finished):
        press("Ctrl+Enter")
    assert jobs.ended == "withdrew: "


def test_one_key_stands_on_one_button(page: InterviewPage) -> None:
    review = page.sections.review_button
    assert review.key == "Ctrl+Enter"
    for leads_on in ("Ctrl+E", "Ctrl+Enter"):
        press(leads_on)
        primary = page.chrome().primary
        assert primary is not None
        assert (primary.key, review.key) == ("Ctrl+Enter", ""), "here it seals"
        press("Esc")
        assert review.key == "Ctrl+Enter"


def test_stop_can_be_left(page: InterviewPage) -> None:
    press("Ctrl+E", "1", "Esc", "'34", "Enter")
    assert value(page, "age") == 34


def test_each_answer_is_saved_and_the_bar_says_when(
    page: InterviewPage, jobs: FakeJobs, qtbot: QtBot
) -> None:
    before = len(jobs.drafts)
    press("'34", "Enter")
    qtbot.waitUntil(lambda: page.saver.is_clean)
    assert len(jobs.drafts) > before
    assert jobs.drafts[-1]["cursor"] == "adult"
    saved = page.chrome().saved
    assert saved is not None
    assert saved.text == "Saved 12:03:07"


def test_a_failed_save_is_said_with_the_next_step_and_tried_again(
    page: InterviewPage, jobs: FakeJobs, qtbot: QtBot
) -> None:
    jobs.fails = 1
    press("'34", "Enter")
    qtbot.waitUntil(lambda: page.saver.error is not None)
    saved = page.chrome().saved
    assert saved is not None
    assert saved.state == "failed"
    assert "Free some space" in page._unsaved.label.text()
    assert value(page, "age") == 34
    press("1")
    qtbot.waitUntil(lambda: page.saver.is_clean and page.saver.error is None)
    assert jobs.drafts[-1]["cursor"] == "adult"


def test_leaving_waits_for_the_draft(page: InterviewPage, jobs: FakeJobs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.left):
        press("'34", "Ctrl+W")
    resumed = Session.resume(page.session.form, page.session.device, FixedClock(MOMENT), jobs.drafts[-1])
    assert resumed.state("age").value == 34


def test_the_hide_screen_covers_and_gives_the_keyboard_back(page: InterviewPage) -> None:
    window = page.window()
    assert isinstance(window, MainWindow)
    press("'3", "F12")
    assert window.is_hidden_work
    assert value(page, "age") == 3
    press("'5", "F12", "'4", "Enter")
    assert not window.is_hidden_work
    assert value(page, "age") in (34, 4)


def test_lock_is_asked_by_key_and_the_title_tells_nothing(page: InterviewPage, qtbot: QtBot) -> None:
    window = page.window()
    assert isinstance(window, MainWindow)
    assert window.windowTitle() == "Dala"
    with qtbot.waitSignal(window.lock_asked):
        press("Ctrl+L")


def test_tab_reaches_field_and_chips(page: InterviewPage) -> None:
    seen = []
    for _ in range(6):
        press("Tab")
        widget = QApplication.focusWidget()
        assert widget is not None
        seen.append(widget.accessibleName())
    assert seen[:3] == ["Don't know", "Refused", "Remark"]
