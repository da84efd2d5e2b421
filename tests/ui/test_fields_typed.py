"""Typed answers in each appearance, by key, on a live interview."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.ui.collect.interview_page import InterviewPage
from app.ui.collect.wording import answer_text
from app.ui.fields.line import LineField, grouped
from app.ui.fields.moments import DayField
from app.ui.fields.rating import RatingField
from app.ui.fields.scale import Scale, ScaleField
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from tests.helpers.screens import press
from tests.helpers.showcase_page import field, open_page, texts, value


@pytest.fixture
def page(show: Callable[[Page], MainWindow], tasks: Tasks) -> InterviewPage:
    return open_page(show, tasks)


def line(page: InterviewPage, path: str) -> QLineEdit:
    found = field(page, path)
    assert isinstance(found, LineField)
    return found.edit


def test_thousands_are_kept_apart_while_they_are_typed(page: InterviewPage) -> None:
    page.go_to("i_sep")
    press("'1234567")
    assert line(page, "i_sep").text() == "1 234 567"
    press("Left", "Left", "Left", "Backspace")
    assert line(page, "i_sep").text() == "123 567"
    press("'9")
    assert line(page, "i_sep").text() == "1 239 567", "the cursor stays where one types"
    press("Enter", "'1234567,25", "Enter")
    assert value(page, "i_sep") == 1_239_567
    assert value(page, "d_sep") == 1_234_567.25
    assert line(page, "d_sep").text() == "1 234 567.25"


def test_only_numbers_are_grouped() -> None:
    assert [grouped(t) for t in ("", "12", "-1234", "1234.5678", "12a45", "1 2 3 4")] == [
        "", "12", "-1 234", "1 234.5678", "12a45", "1 234",
    ]  # fmt: skip


def test_a_text_of_digits_takes_no_letters_and_keeps_its_zeros(page: InterviewPage) -> None:
    page.go_to("t_numbers")
    press("'00x7 +7", "Enter")
    assert value(page, "t_numbers") == "007 +7"


def test_a_masked_text_is_hidden_but_while_it_is_typed(page: InterviewPage) -> None:
    page.go_to("t_masked")
    press("'Aida", "Enter")
    assert value(page, "t_masked") == "Aida"
    assert "Aida" not in line(page, "t_masked").displayText()


def test_a_counter_counts(page: InterviewPage) -> None:
    page.go_to("i_counter")
    press("Up", "Up", "Up", "Down")
    assert value(page, "i_counter") == 2
    press("'x", "Up", "Enter")
    assert page.session.state("i_counter").raw == "x", "what is no number is not overwritten"


def test_what_is_read_only_is_said_and_kept(page: InterviewPage) -> None:
    page.go_to("t_plain")
    assert line(page, "t_fixed").isReadOnly()
    assert "cannot be changed" in page.questions.views["t_fixed"]._number.text()


@pytest.mark.parametrize("typed", ["02.2022", "2/2022", "022022", "2022-02", "15.02.2022", "2022-02-15"])
def test_a_month_is_kept_as_its_first_day(page: InterviewPage, typed: str) -> None:
    page.go_to("month")
    press(f"'{typed}", "Enter")
    assert value(page, "month") == date(2022, 2, 1)
    assert line(page, "month").text() == "02.2022"
    assert answer_text(page.session.state("month")) == "02.2022"


@pytest.mark.parametrize("typed", ["13.2022", "soon", "1", "00.2022"])
def test_what_is_no_month_stays_and_is_said(page: InterviewPage, typed: str) -> None:
    page.go_to("month")
    press(f"'{typed}", "Enter")
    assert page.session.state("month").raw == typed
    assert "mm.yyyy" in texts(page, "month")[0]


def test_a_year_is_kept_as_its_first_day(page: InterviewPage) -> None:
    page.go_to("year")
    press("'1987", "Enter")
    assert value(page, "year") == date(1987, 1, 1)
    assert line(page, "year").text() == "1987"
    press("Shift+Enter", "'87", "Enter")
    assert page.session.state("year").raw == "87"
    assert "yyyy" in texts(page, "year")[0]


def test_a_day_without_calendar_is_only_typed(page: InterviewPage) -> None:
    page.go_to("day_typed")
    found = field(page, "day_typed")
    assert isinstance(found, DayField)
    press("F4")
    assert found.calendar.isHidden()
    press("'12022022", "Enter")
    assert value(page, "day_typed") == date(2022, 2, 12)


def test_stars_by_digit_arrow_and_click(page: InterviewPage) -> None:
    page.go_to("r_rating")
    found = field(page, "r_rating")
    assert isinstance(found, RatingField)
    press("4", "Right", "Right")
    assert value(page, "r_rating") == 5
    press("Left", "Left")
    assert value(page, "r_rating") == 3
    press("3")
    assert value(page, "r_rating") is None
    press("8")
    assert value(page, "r_rating") is None, "there is no eighth star"
    press("Down")
    assert value(page, "r_rating") == 5, "from the far end where there is no answer"
    press("Del")
    assert value(page, "r_rating") is None
    at = found.stars.rect().center()
    QTest.mouseClick(found.stars, Qt.MouseButton.LeftButton, pos=at)
    assert value(page, "r_rating") == 3


def test_a_scale_is_stepped_and_dragged(page: InterviewPage) -> None:
    page.go_to("r_fine")
    found = field(page, "r_fine")
    assert isinstance(found, ScaleField)
    press("Up", "Up", "Up", "Up")
    assert value(page, "r_fine") == 0.15, "no noise of binary fractions"
    press("Down")
    assert value(page, "r_fine") == 0.1
    QApplication.sendPostedEvents()
    bar = found.bar
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=bar.rect().center())
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=bar.rect().center())
    assert value(page, "r_fine") == 0.5


def test_a_picker_has_no_scale_below(page: InterviewPage) -> None:
    page.go_to("r_picker")
    found = field(page, "r_picker")
    assert isinstance(found, ScaleField)
    assert found.bar.isHidden()
    press("Up", "Up", "Enter")
    assert value(page, "r_picker") == 1


@pytest.mark.parametrize(
    ("scale", "most", "labels"),
    [
        (Scale(1, 10, 1), 20, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        (Scale(0, 100, 1), 12, [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]),
        (Scale(0, 1_000_000, 1), 6, [0, 200_000, 400_000, 600_000, 800_000, 1_000_000]),
        (Scale(0, 37, 1), 9, [0, 5, 10, 15, 20, 25, 30, 37]),
        (Scale(0, 10, 3), 9, [0, 3, 6, 9]),
        (Scale(5, 1, 1), 9, [5, 4, 3, 2, 1]),
        (Scale(0, 10, 1, every=5), 9, [0, 5, 10]),
        (Scale(3, 3, 1), 9, [3]),
    ],
)
def test_a_scale_has_round_labels(scale: Scale, most: int, labels: list[float]) -> None:
    assert [scale.value(place) for place in scale.marks(most)] == labels


def test_points_are_typed_and_checked(page: InterviewPage) -> None:
    page.go_to("p_trace")
    press("'42 69; 43 70", "Enter", "'42 69; 43 70; 42 70", "Enter")
    assert value(page, "p_trace") == "42 69; 43 70"
    assert value(page, "p_shape") == "42 69; 43 70; 42 70; 42 69"
    page.go_to("p_trace")
    press("Ctrl+A", "'42 69", "Enter")
    assert "two or more points" in texts(page, "p_trace")[0]
