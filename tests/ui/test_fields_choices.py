"""Choices in each appearance, by key and mouse, on a live interview."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.collect.interview_page import InterviewPage
from app.ui.fields.lookup import LookupField
from app.ui.fields.select import RowsField
from app.ui.fields.select_field import SelectField
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from tests.helpers.screens import press
from tests.helpers.showcase_page import field, open_page, value


@pytest.fixture
def page(show: Callable[[Page], MainWindow], tasks: Tasks) -> InterviewPage:
    return open_page(show, tasks)


def rows(page: InterviewPage, path: str) -> RowsField:
    found = field(page, path)
    assert isinstance(found, SelectField)
    assert isinstance(found.inner, RowsField)
    return found.inner


def lookup(page: InterviewPage, path: str) -> LookupField:
    found = field(page, path)
    assert isinstance(found, SelectField)
    assert isinstance(found.inner, LookupField)
    return found.inner


def lines(page: InterviewPage, path: str) -> int:
    """How many lines the rows take."""
    QApplication.sendPostedEvents()
    return len({row.y() for row in rows(page, path).rows})


def listed(page: InterviewPage, path: str) -> list[str]:
    return [entry.text for entry in lookup(page, path).list.entries.entries]


# Rows


@pytest.mark.parametrize(
    ("path", "count"),
    [
        ("c_rows", 5),
        ("c_horizontal", 1),
        ("c_compact", 1),
        ("c_columns", 1),
        ("c_columns_2", 3),
        ("c_likert", 1),
    ],
)
def test_choices_stand_as_their_appearance_says(page: InterviewPage, path: str, count: int) -> None:
    page.go_to(path)
    assert lines(page, path) == count


def test_a_scale_that_is_too_narrow_becomes_rows(page: InterviewPage) -> None:
    page.go_to("c_likert")
    plane = rows(page, "c_likert").plane
    assert plane.heightForWidth(700) < plane.heightForWidth(300)
    assert plane.heightForWidth(300) >= 5 * 40


def test_arrows_go_across_and_down_in_columns(page: InterviewPage) -> None:
    page.go_to("c_columns_2")
    press("Right", "Space", "Down", "Space", "Left", "Space")
    assert value(page, "c_columns_2") == ("a2", "a3", "a4")
    press("Up", "Up")
    assert page.session.cursor == "c_columns_2", "above the first line there is nowhere to go"


def test_packed_choices_are_all_neighbours(page: InterviewPage) -> None:
    page.go_to("c_pack")
    press("Down", "Right", "Space")
    assert value(page, "c_pack") == "a3"


def test_quick_goes_on_after_a_choice_and_not_after_taking_it_back(page: InterviewPage) -> None:
    page.go_to("c_quick")
    press("2")
    assert value(page, "c_quick") == "s2"
    assert page.session.cursor == "c_long"
    press("Shift+Enter", "2")
    assert value(page, "c_quick") is None
    assert page.session.cursor == "c_quick"


def test_special_answers_stand_beside_every_appearance(page: InterviewPage) -> None:
    page.go_to("c_likert")
    press("4", "F9")
    assert page.session.state("c_likert").missing == "refused"
    assert not any(row.isChecked() for row in rows(page, "c_likert").rows)


def test_other_is_a_choice_and_a_text_question(page: InterviewPage) -> None:
    page.go_to("c_other")
    press("3", "Enter", "'a neighbour", "Enter")
    assert value(page, "c_other_other") == "a neighbour"


def test_a_rank_is_dragged(page: InterviewPage) -> None:
    page.go_to("c_rank")
    press("1", "2", "3")
    QApplication.sendPostedEvents()
    third = rows(page, "c_rank").rows[2]
    QTest.mousePress(third, Qt.MouseButton.LeftButton, pos=third.rect().center())
    QTest.mouseMove(third, third.rect().center() - QPoint(0, 30))
    QTest.mouseMove(third, third.rect().center() - QPoint(0, 130))
    QTest.mouseRelease(third, Qt.MouseButton.LeftButton, pos=third.rect().center() - QPoint(0, 130))
    assert value(page, "c_rank") == ("s3", "s1", "s2")
    QTest.mouseClick(rows(page, "c_rank").rows[0], Qt.MouseButton.LeftButton)
    assert value(page, "c_rank") == ("s1", "s2"), "a click takes the rank back"


# A line to look choices up


def test_a_minimal_list_opens_by_key_and_closes_with_the_choice(page: InterviewPage) -> None:
    page.go_to("c_minimal")
    found = lookup(page, "c_minimal")
    assert not found.list.isVisible()
    press("F4", "Down", "Down", "Enter")
    assert value(page, "c_minimal") == "a2"
    assert found.edit.text() == "Disagree"
    assert not found.list.isVisible()
    press("Enter")
    assert page.session.cursor == "c_many_minimal"


def test_digits_choose_of_a_few_without_opening(page: InterviewPage) -> None:
    page.go_to("c_minimal")
    press("4")
    assert value(page, "c_minimal") == "a4"


def test_letters_look_through_labels_in_any_order(page: InterviewPage) -> None:
    page.go_to("l_village")
    press("'12 КАРАГ")
    assert listed(page, "l_village") == ["Қарағанды 12"]
    press("Enter")
    assert value(page, "l_village") == "v96"
    assert lookup(page, "l_village").edit.text() == "Қарағанды 12"


def test_codes_are_found_too(page: InterviewPage) -> None:
    page.go_to("l_village")
    press("'v29", "Down", "Enter")
    assert value(page, "l_village") == "v290"


def test_what_is_not_in_the_list_is_said_and_esc_restores_the_answer(page: InterviewPage) -> None:
    page.go_to("l_village")
    press("'шу 0", "Enter", "'xyz", "Enter")
    assert page.session.cursor == "l_village", "nothing is called so: stay"
    assert not lookup(page, "l_village").list.isVisible()
    press("Esc")
    assert lookup(page, "l_village").edit.text() == "Шу 0"
    press("Enter")
    assert value(page, "l_village") == "v6"
    assert page.session.cursor == "l_near"


def test_an_emptied_line_takes_the_answer_back(page: InterviewPage) -> None:
    page.go_to("l_village")
    press("'шу 0", "Enter", "Backspace", "Enter")
    assert value(page, "l_village") is None


def test_looking_for_something_and_leaving_changes_nothing(page: InterviewPage) -> None:
    page.go_to("l_village")
    press("'шу 0", "Enter", "'кара", "Tab")
    assert value(page, "l_village") == "v6"
    assert lookup(page, "l_village").edit.text() == "Шу 0"


def test_several_are_ticked_one_after_the_other(page: InterviewPage) -> None:
    page.go_to("l_several")
    press("'шу 0", "Enter", "'кара 0", "Enter")
    assert value(page, "l_several") == ("v0", "v6")
    assert lookup(page, "l_several")._ticked.text().endswith("Қарағанды 0, Шу 0")
    assert listed(page, "l_several")[:2] == ["Қарағанды 0", "Шу 0"], "what is ticked comes first"
    press("Down", "Enter")
    assert value(page, "l_several") == ("v0",)


def test_a_filter_that_leaves_few_shows_rows(page: InterviewPage) -> None:
    page.go_to("l_oblast")
    assert isinstance(field(page, "l_village"), SelectField)
    assert len(rows(page, "l_oblast").rows) == 14
    lookup(page, "l_village")  # 300 are looked up


def test_a_cascade_follows_the_answer_before_it(page: InterviewPage) -> None:
    page.go_to("l_oblast")
    press("0", "3", "Enter", "Enter", "F4")
    assert page.session.cursor == "l_near"
    names = {c.name for c in page.session.state("l_near").choices}
    assert len(listed(page, "l_near")) == len(names) == 22
    press("Down", "Enter")
    assert value(page, "l_near") in names


def test_a_click_in_the_list_picks(page: InterviewPage) -> None:
    page.go_to("l_village")
    press("F4")
    view = lookup(page, "l_village").list
    at = view.visualRect(view.entries.index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert value(page, "l_village") == "v2"


def test_a_click_in_the_line_opens_the_list(page: InterviewPage) -> None:
    page.go_to("c_minimal")
    QTest.mouseClick(lookup(page, "c_minimal").edit, Qt.MouseButton.LeftButton)
    assert listed(page, "c_minimal")[0] == "Strongly disagree"
    press("Down", "Enter")
    assert value(page, "c_minimal") == "a1"


def test_a_choice_that_is_too_long_for_the_line_is_said_above_it(page: InterviewPage) -> None:
    page.go_to("c_minimal")
    press("1")
    found = lookup(page, "c_minimal")
    assert not found._ticked.isVisible()
    found.setFixedWidth(230)
    QApplication.sendPostedEvents()
    assert found._ticked.text() == "✓  Strongly disagree"


def test_the_list_reads_on_where_it_is_scrolled(page: InterviewPage) -> None:
    page.go_to("l_village")
    press("F4")
    entries = lookup(page, "l_village").list.entries
    assert entries.rowCount() < 300, "nobody lays out what nobody sees"
    press(*["PgDown"] * 40)
    current = lookup(page, "l_village").list.current
    assert current is not None
    assert current.name == "v234"
    assert entries.rowCount() < 300
