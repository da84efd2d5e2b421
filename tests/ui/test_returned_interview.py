"""An interview that came back says what the coordinator asks: above it, at its questions, in the review."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.actions import interviews, opening, returning_here
from app.actions.desks import CoordinatorDesk
from app.actions.returned import Returned
from app.exchange.chain import EntryType
from app.form.loader import load_form
from app.ui.collect.grid_card import GridRow
from app.ui.collect.interview_page import InterviewPage
from app.ui.home.list_page import ListPage
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from tests.helpers.coordinators_files import returned as send_back
from tests.helpers.program import make_laptop
from tests.helpers.screens import press
from tests.helpers.showcase_page import open_page, texts
from tests.helpers.stage import Stage, open_desk

Show = Callable[[Page], MainWindow]


def node(kind: str, name: str, *children: dict[str, Any], **more: object) -> dict[str, Any]:
    inside = {"children": list(children)} if children else {}
    return {"type": kind, "name": name, "label": {"en": name}, **inside, **more}


def open_trips(show: Show, tasks: Tasks) -> InterviewPage:
    """Trips, which are added by hand, the end, and a question that is asked after a certain end only."""
    other = node("text", "other", relevant="${end} = 'x'")
    trips = node("repeat", "trip", node("text", "trip_where"))
    form = {
        "format": "dala-form/1", "form_id": "trips", "version": "1", "title": {"en": "Trips"},
        "languages": {"en": "English"}, "default_language": "en",
        "survey": [node("group", "s_trips", trips, node("text", "end"), other, section=True)],
    }  # fmt: skip
    return open_page(show, tasks, load_form(json.dumps(form).encode(), "trips.json"))


WHOLE = "Please ask once more about the trips."
TRIP, END = "trip[2]/trip_where", "end"


@pytest.fixture
def page(show: Show, tasks: Tasks) -> InterviewPage:
    made = open_trips(show, tasks)
    for _ in range(2):
        made._add_row("trip")
    place = made.session.spot(TRIP)[1]
    asked = {TRIP: "Really Osh?", END: "Why?", "other": "And this?", "gone": "No such question"}
    made.show_returned(Returned("old", WHOLE, asked, {TRIP: place}))
    return made


def review(page: InterviewPage) -> list[tuple[str, str]]:
    """What the coordinator asks there: where it leads, and the key."""
    page.show_review()
    return [(card.entry.path, card.button.key) for card in page.review.cards if card.entry.remark]


def test_it_is_said_above_the_interview_and_at_its_questions(page: InterviewPage) -> None:
    said = page.to_correct.label.text()
    assert said.startswith(f"This interview came back to be corrected. The coordinator: “{WHOLE}”")
    assert said.endswith("3 questions have a remark; Ctrl+Enter lists them.")
    assert texts(page, END) == ("The coordinator asks: “Why?”",)
    assert texts(page, TRIP) == ("The coordinator asks: “Really Osh?”",)
    page.jump("trip[1]/trip_where")
    assert texts(page, "trip[1]/trip_where") == ()


def test_a_remark_goes_with_its_row(page: InterviewPage) -> None:
    page._remove_row("trip[1]")
    page.jump("trip[1]/trip_where")
    assert texts(page, "trip[1]/trip_where") == ("The coordinator asks: “Really Osh?”",)
    page._remove_row("trip[1]")
    page.show_review()
    assert "Really Osh?" in page.review.asked_about.elsewhere if page.review.asked_about else False


def test_without_the_ids_of_rows_it_would_stand_at_another_one(page: InterviewPage) -> None:
    assert page.returned is not None
    page.show_returned(Returned("old", WHOLE, page.returned.remarks))
    page._remove_row("trip[1]")
    page._add_row("trip")
    page.jump("trip[2]/trip_where")
    assert texts(page, TRIP) == ("The coordinator asks: “Really Osh?”",), "which is the new row"


def test_the_review_leads_from_one_to_the_next(page: InterviewPage) -> None:
    assert review(page) == [(TRIP, "1"), (END, "2"), ("", ""), ("", "")]
    assert not page.to_correct.isVisible()
    assert page.review.returned.label.text().endswith("it takes the place of the earlier one.")
    assert WHOLE in page.review.returned.label.text()
    assert "takes the place of the earlier one" in page.chrome().keys
    last = page.review.cards[-1]
    assert not last.button.isVisible()
    press("3")
    assert page._stack.currentWidget() is page.review
    press("2")
    assert page.session.cursor == END
    assert page.to_correct.isVisible()


def test_a_question_that_is_asked_again_gets_its_remark(page: InterviewPage) -> None:
    page._answer(END, "x")
    assert texts(page, "other") == ("The coordinator asks: “And this?”",)
    assert ("other", "3") in review(page)


def test_a_long_remark_is_cut_above_and_whole_in_the_review(show: Show, tasks: Tasks) -> None:
    page = open_trips(show, tasks)
    long = "word " * 200
    page.show_returned(Returned("old", long))
    assert len(page.to_correct.label.text()) < 350
    assert "…" in page.to_correct.label.text()
    page.show_review()
    assert long.strip() in page.review.returned.label.text()


def test_an_interview_of_ones_own_says_nothing_of_it(show: Show, tasks: Tasks) -> None:
    page = open_trips(show, tasks)
    assert not page.to_correct.isVisible()
    assert review(page) == []
    assert not page.review.returned.isVisible()
    assert "takes the place" not in page.chrome().keys


def test_a_row_of_a_grid_shows_its_remark_before_it_is_current(show: Show, tasks: Tasks) -> None:
    page = open_page(show, tasks)
    names = (section.name for section in page.session.sections())
    while not any(isinstance(view, GridRow) for view in page.questions.views.values()):
        page._section_chosen(next(names))
    path = [path for path, view in page.questions.views.items() if isinstance(view, GridRow)][-1]
    view = page.questions.views[path]
    assert view.parts.isHidden()
    page.show_returned(Returned("old", "", {path: "Sure?"}))
    assert not view.parts.isHidden()
    assert texts(page, path) == ("The coordinator asks: “Sure?”",)


def test_the_corrected_one_takes_the_place_of_the_earlier(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    stage = Stage(qapp, qtbot, tmp_path)
    laptop = make_laptop(tmp_path)
    office = opening.unlock(tmp_path / "office", "river falcon lamp seven")
    assert isinstance(office, CoordinatorDesk)
    with open_desk(laptop) as desk:
        session = interviews.start(desk, "market", "en")
        session.answer("story", "Short")
        old = interviews.finish(desk, session).record
        returning_here.take_in(desk, send_back(tmp_path, office, desk, old))
    office.close()
    listed = stage.unlock(laptop, ListPage)
    assert stage.driver is not None
    press("Enter")
    page = stage.driver.wait_page(InterviewPage)
    assert "Which market was it?" in page.to_correct.label.text()
    assert texts(page, "story") == ("The coordinator asks: “Longer, please”",)
    press("Ctrl+Enter", "Ctrl+Enter")
    stage.driver.wait_page(ListPage)
    assert listed.told.label.text().startswith("The corrected interview is sealed and takes the place of")
    room = stage.program.room if stage.program is not None else None
    assert room is not None
    entries = [signed.entry for signed in room.desk_here.chain.entries()]
    assert [entry.other for entry in entries if entry.type is EntryType.SUPERSEDE] == [old]
    stage.end()
