"""Rosters in rosters, groups in groups, long rosters and grids on a live interview page."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.collect.gutter import Caption, Gutter
from app.ui.collect.interview_page import InterviewPage
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from app.ui.widgets.button import KeyButton
from app.ui.widgets.labels import Label
from tests.helpers.screens import press
from tests.helpers.showcase_page import open_page, value


@pytest.fixture
def page(show: Callable[[Page], MainWindow], tasks: Tasks) -> InterviewPage:
    return open_page(show, tasks)


def captions(page: InterviewPage) -> list[str]:
    return [
        label.text()
        for widget in page.questions._placed
        if isinstance(widget, Caption)
        for label in widget.findChildren(Label)
    ]


def left(page: InterviewPage, path: str) -> int:
    """Where the text of a question begins, from the left of the page's column."""
    QApplication.sendPostedEvents()
    field: QWidget = page.questions.views[path]._label
    return field.mapTo(page.questions.holder, field.rect().topLeft()).x()


def parents(widget: QObject | None) -> list[QObject]:
    found = []
    while widget is not None:
        found.append(widget)
        widget = widget.parent()
    return found


def table(page: InterviewPage, path: str) -> list[list[str]]:
    return [[cell.text for cell in row] for row in page.questions.rosters[path].table.model_.rows]


def test_groups_in_groups_stand_further_and_further_right(page: InterviewPage) -> None:
    page.go_to("n_first")
    paths = ("n_first", "n_one", "n_two", "n_three", "n_four", "n_after", "n_last")
    lefts = [left(page, path) for path in paths]
    steps = [b - a for a, b in pairwise(lefts)]
    assert steps[0] == steps[1] == steps[2] == steps[3] > 0
    assert lefts[5:] == [lefts[1], lefts[0]]
    gutter = page.questions.holder
    assert isinstance(gutter, Gutter)
    assert len(gutter.lines()) == 4
    assert captions(page) == [f"Level {n} (en)" for n in ("one", "two", "three", "four")]


def test_a_flat_section_stands_where_it_always_stood(page: InterviewPage) -> None:
    page.go_to("h_a")
    gutter = page.questions.holder
    assert isinstance(gutter, Gutter)
    assert gutter.lines() == []


def test_rows_are_added_at_each_of_four_levels_by_key(page: InterviewPage) -> None:
    page.go_to("animals")
    press("Ctrl+Ins")
    assert page.session.cursor == "house[1]/house_name", "the only roster there is"
    press("'A")
    for roster in ("house[1]/person", "house[1]/person[1]/stay", "house[1]/person[1]/stay[1]/job"):
        button = page.questions.rosters[roster].add_button
        button.setFocus()
        assert button.key == "Ctrl+Ins", "the key is shown at the roster that has the keyboard"
        press("Enter")
        assert page.session.row_count(roster) == 1
        assert page.session.cursor.startswith(f"{roster}[1]/")
    press("'mason", "Enter", "'150000", "Ctrl+Ins", "'driver")
    press("Ctrl+Up")
    assert page.session.cursor == "house[1]/person[1]/stay[1]/job[1]/job_name"
    assert table(page, "house[1]/person[1]/stay[1]/job") == [
        ["mason", "mason", "150,000"],
        ["driver", "driver", "—"],
    ]
    assert captions(page) == [
        "A",
        "A › Person (en) 1",
        "A › Person (en) 1 › Stay (en) 1",
        "A › Person (en) 1 › Stay (en) 1 › mason",
    ]
    press("Ctrl+Del", "Ctrl+Del")
    assert page.session.row_count("house[1]/person[1]/stay[1]/job") == 1
    assert value(page, "house[1]/person[1]/stay[1]/job[1]/job_name") == "driver"


def test_another_row_outside_brings_its_own_rows_inside(page: InterviewPage) -> None:
    for roster in ("house", "house", "house[1]/person", "house[2]/person", "house[2]/person"):
        page.session.add_row(roster)
    page.go_to("house[1]/house_name")
    assert table(page, "house[1]/person") == [["Person (en) 1", "—", "—"]]
    press("Ctrl+Down")
    assert page.session.cursor == "house[2]/house_name"
    assert "house[1]/person" not in page.questions.rosters
    assert len(table(page, "house[2]/person")) == 2
    page.go_to("house[2]/person[2]/person_name")
    press("Ctrl+Up", "Shift+Enter")
    assert page.session.cursor == "house[2]/house_name"


def test_the_key_of_adding_is_shown_at_one_roster_only(page: InterviewPage) -> None:
    page.session.add_row("house")
    page.go_to("house[1]/house_name")
    keys = {path: card.add_button.key for path, card in page.questions.rosters.items()}
    assert keys == {"house": "Ctrl+Ins", "house[1]/person": "", "animal": ""}


def test_a_long_roster_is_shown_ten_rows_at_a_time(page: InterviewPage) -> None:
    page.session.answer("animals", 23)
    page.go_to("animal[1]/animal_name")
    card = page.questions.rosters["animal"]
    assert len(table(page, "animal")) == 10
    assert not card.earlier_button.isVisible()
    card.later_button.click()
    assert page.session.cursor == "animal[11]/animal_name"
    press("'hen", "Ctrl+Up")
    assert page.session.cursor == "animal[10]/animal_name"
    press("Ctrl+Down")
    assert table(page, "animal")[0] == ["Animal (en) 11", "hen"]
    card.later_button.click()
    assert len(table(page, "animal")) == 3
    assert not card.later_button.isVisible()
    assert "21–23" in card._title.text()
    card.earlier_button.click()
    assert page.session.cursor == "animal[11]/animal_name"


def test_fewer_rows_leave_the_open_one_behind(page: InterviewPage) -> None:
    page.session.answer("animals", 23)
    page.go_to("animal[22]/animal_name")
    press("'hen")
    page.go_to("animals")
    press("'5", "Enter")
    assert len(table(page, "animal")) == 5
    assert "animal[5]/animal_name" in page.questions.views
    assert page.questions.rosters["animal"].remove_button.isVisible(), "hidden rows may be discarded"


def test_a_grid_by_hand_has_its_head_and_takes_several(page: InterviewPage) -> None:
    page.go_to("h_a")
    assert "h_head" not in page.questions.views
    assert page.questions._grids.keys() == {"table", "h_head"}
    press("1", "3", "Right", "Right", "Right", "Space", "1", "Enter")
    assert value(page, "h_a") == ("s3", "s4")
    assert page.session.cursor == "h_b"
    press("Shift+Enter", "Shift+Enter")
    assert page.session.cursor == "g_b", "nobody is asked the head"


def test_special_answers_stand_in_grids_too(page: InterviewPage) -> None:
    page.go_to("g_a")
    press("2", "F9")
    assert page.session.state("g_a").missing == "refused"
    chips = [w for w in page.questions.views["g_a"].findChildren(KeyButton) if w.isChecked()]
    assert [chip.shown_text for chip in chips] == ["Refused"]


def test_a_card_serves_another_row_and_brings_nothing_along(page: InterviewPage) -> None:
    page.session.add_row("house")
    page.session.add_row("house")
    page.session.answer("house[2]/house_name", "two")
    page.go_to("house[1]/house_name")
    card = page.questions.views["house[1]/house_name"]
    press("'one", "Ctrl+M", "'a remark not kept", "Ctrl+Down")
    assert page.session.state("house[1]/house_name").remark == "a remark not kept", (
        "leaving keeps what is typed"
    )
    assert page.questions.views["house[2]/house_name"] is card
    line = card.field.edit
    assert line.text() == "two"
    assert not line.isUndoAvailable(), "another row's text may not come back by Ctrl+Z"
    assert not card.parts.editor.isVisible()
    assert not card.is_pending
    press("'!", "Enter")
    assert value(page, "house[1]/house_name") == "one"
    assert value(page, "house[2]/house_name") == "two!"
