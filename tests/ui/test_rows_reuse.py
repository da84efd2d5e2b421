"""Cards go from a roster's row to the next one: nothing that was begun in a row goes along."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from app.form.loader import load_form
from app.ui.collect.interview_page import InterviewPage
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from tests.helpers.screens import press
from tests.helpers.showcase_page import field, open_page, value

NAMES = [{"name": f"n{n}", "label": {"en": f"Name {n}"}} for n in range(1, 13)]
MANY = [{"name": f"v{n}", "label": {"en": f"Village {n}"}} for n in range(1, 60)]
FORM: dict[str, Any] = {
    "format": "dala-form/1", "form_id": "reuse", "version": "1", "title": {"en": "Reuse"},
    "languages": {"en": "English"}, "default_language": "en", "choices": {"names": NAMES, "villages": MANY},
    "survey": [
        {"type": "repeat", "name": "row", "label": {"en": "Row"}, "children": [
            {"type": kind, "name": name, "label": {"en": name}, "guidance_hint": {"en": "Advice"}, **more}
            for kind, name, more in (
                ("select_one", "which", {"list_name": "names"}),
                ("select_one", "where", {"list_name": "villages"}),
                ("date", "born", {}),
                ("text", "story", {"appearance": "multiline"}),
                ("integer", "pay", {"appearance": "thousands-sep"}),
                ("range", "mark", {}),
                ("rank", "order", {"list_name": "names"}),
            )
        ]},
    ],
}  # fmt: skip


@pytest.fixture
def page(show: Callable[[Page], MainWindow], tasks: Tasks) -> InterviewPage:
    made = open_page(show, tasks, load_form(json.dumps(FORM).encode(), "reuse.json"))
    made.session.add_row("row")
    made.session.add_row("row")
    made.go_to("row[1]/which")
    return made


def edit(page: InterviewPage, path: str) -> Any:
    found: Any = field(page, path)
    return getattr(found, "inner", found).edit


def test_letters_that_filtered_a_list(page: InterviewPage) -> None:
    press("'na", "Ctrl+Down")
    assert len(field(page, "row[2]/which").rows) == 12
    press("0", "2")
    assert value(page, "row[2]/which") == "n2"
    assert value(page, "row[1]/which") is None


def test_a_list_that_was_open(page: InterviewPage) -> None:
    page.go_to("row[1]/where")
    press("'vill 1", "Enter", "'vill 2", "Ctrl+Down")
    assert page.session.cursor == "row[2]/where"
    assert not field(page, "row[2]/where").inner.is_open
    assert edit(page, "row[2]/where").text() == ""
    press("Ctrl+Up")
    assert edit(page, "row[1]/where").text() == "Village 1"


def test_a_calendar_that_was_open(page: InterviewPage) -> None:
    page.go_to("row[1]/born")
    press("F4")
    page.go_to("row[2]/born")
    assert field(page, "row[2]/born").calendar.isHidden()


def test_a_story_that_was_being_typed(page: InterviewPage) -> None:
    page.go_to("row[1]/story")
    press("'told", "Ctrl+Down")
    assert value(page, "row[1]/story") == "told"
    assert edit(page, "row[2]/story").toPlainText() == ""
    assert not edit(page, "row[2]/story").document().isUndoAvailable()


def test_advice_that_was_open(page: InterviewPage) -> None:
    press("F1")
    assert page.questions.views["row[1]/which"].parts._guidance.isVisible()
    press("Ctrl+Down")
    assert not page.questions.views["row[2]/which"].parts._guidance.isVisible()


@pytest.mark.parametrize("name", ["pay", "mark", "order"])
def test_answers_stay_in_their_rows(page: InterviewPage, name: str) -> None:
    digits = {"pay": "'4000", "mark": "'4", "order": ""}[name]
    page.go_to(f"row[1]/{name}")
    press(*([digits] if digits else ["0", "4"]), "Ctrl+Down")
    assert page.session.cursor == f"row[2]/{name}"
    assert value(page, f"row[2]/{name}") is None
    assert value(page, f"row[1]/{name}") == {"pay": 4000, "mark": 4, "order": ("n4",)}[name]
    press("Enter")
    assert value(page, f"row[2]/{name}") is None


def test_marks_of_what_was_passed_by_are_the_rows_own(page: InterviewPage) -> None:
    press("Enter")
    page.go_to("row[2]/born")
    assert not page.questions.views["row[2]/which"].asked
    page.go_to("row[1]/born")
    assert page.questions.views["row[1]/which"].asked
