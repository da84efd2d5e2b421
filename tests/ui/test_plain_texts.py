"""Texts of a questionnaire without their mark-up, and choices found by what is typed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.ui.fields.folding import Haystack, fold
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.plain import plain_text
from app.ui.tasks import Tasks
from tests.helpers.showcase_page import open_page

SAID = {
    "": "",
    "As it is": "As it is",
    "**Very** important": "Very important",
    "__Very__ *soft* _words_": "Very soft words",
    "***both***": "both",
    "# Heading\n## Smaller": "Heading\nSmaller",
    "See [the guide](https://a.b/c(d)).": "See the guide.",
    "![map](map.png)": "map",
    "* one\n* two\n- three": "• one\n• two\n• three",
    '<span style="color:red">Red</span>': "Red",
    "One<br>two<br/>three": "One\ntwo\nthree",
    r"\*not marked\*": "*not marked*",
    "2 * 3 * 4": "2 * 3 * 4",
    "snake_case_name": "snake_case_name",
    "a < b and c > d": "a < b and c > d",
    "# of people": "of people",
    "#1": "#1",
    "-5 to +5": "-5 to +5",
    '<img src="file:///x" onerror="y">': '<img src="file:///x" onerror="y">',
    "<script>alert(1)</script>": "<script>alert(1)</script>",
    "[1] and (2)": "[1] and (2)",
    "** **": "** **",
}


@pytest.mark.parametrize(("written", "said"), SAID.items())
def test_marks_are_left_out_and_words_stay(written: str, said: str) -> None:
    assert plain_text(written) == said


@given(st.text(alphabet="ab *_#[]()<>/!\\\n-", max_size=60))
def test_no_text_is_lost_or_takes_long(written: str) -> None:
    said = plain_text(written)
    assert (
        [c for c in said if c in "a"] == [c for c in written if c in "a"] or "<" in written or "(" in written
    )


def test_a_text_of_ten_thousand_marks_is_read_at_once() -> None:
    for mark in ("*", "_", "[", "**a", "[a](", "<b ", "\\", "* ", "<br"):
        assert plain_text(mark * (10_000 // len(mark))) is not None


def test_no_label_of_an_interview_renders_anything(show: Callable[[Page], MainWindow], tasks: Tasks) -> None:
    page = open_page(show, tasks)
    labels = page.findChildren(QLabel)
    assert len(labels) > 30
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    note = page.questions._notes["markup"]._text
    assert note.text() == "Read this out\nIt is very important, see the guide."


FOLDED = {
    "Семёновка": "семеновка",
    "Қарағанды": "караганды",
    "Өскемен": "оскемен",
    "Oʻzbekiston": "ozbekiston",
    "Toʼrtkoʼl": "tortkol",
    "Ысык-Көл": "ысык кол",
    "ÉCOLE": "ecole",
    "a_b": "a b",
}


@pytest.mark.parametrize(("written", "folded"), FOLDED.items())
def test_letters_that_a_keyboard_lacks_are_what_people_type_instead(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_all_words_in_any_order_first_what_begins_so() -> None:
    labels = ["Новый Алматы", "Алматы (город)", "Алматинская область", "Шу\nстанция", ""]
    found = Haystack(labels, ["na", "ALM", "ao", "shu-2", "x9"])
    assert found.find("") == [0, 1, 2, 3, 4]
    assert found.find("алм") == [1, 2, 0]
    assert found.find("город алматы") == [1]
    assert found.find("alm") == [1]
    assert found.find("станция") == [3]
    assert found.find("shu 2") == [3]
    assert found.find("x9") == [4]
    assert found.find("маты") == [], "a word is found from its beginning"
    assert Haystack([], []).find("a") == []
