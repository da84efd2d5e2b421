"""The interview fits small screens in every language, is named and reached; all of it is translated."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.base.clock import FixedClock
from app.form.library import shipped_form
from app.form.loader import load_form
from app.form.model import Form
from app.interview.session import Session
from app.interview.state import Changes, DeviceInfo
from app.ui import texts
from app.ui.collect.interview_page import InterviewPage
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from app.ui.texts import PseudoTranslator
from app.ui.theme import Theme
from tests.helpers import audit
from tests.helpers.screens import MOMENT, FakeJobs

Show = Callable[[Page], MainWindow]
SMALL = (1093, 614)


def names(forms: Form) -> set[str]:
    """Every text of the questionnaire, in every language."""
    found: set[str] = set()
    for node in forms.nodes.values():
        for said in (node.label, node.hint, node.constraint_message, node.required_message):
            found |= set(said.values())
    for choices in forms.choices.values():
        for choice in choices.choices:
            found |= set(choice.label.values())
    for special in forms.special_values.values():
        found |= set(special.label.values())
    found |= set(forms.title.values()) | set(forms.languages.values())
    return found | {text.upper() for text in found} | {code.upper() for code in forms.languages}


@pytest.fixture(scope="module")
def demo() -> Form:
    return load_form(shipped_form("demo"), "demo.json")


@pytest.fixture(scope="module")
def study() -> Form:
    return load_form(shipped_form("labour_rights"), "labour_rights.json")


@pytest.fixture
def opened(show: Show, tasks: Tasks, qtbot: QtBot) -> Callable[[Form], InterviewPage]:
    def open_(form: Form) -> InterviewPage:
        session = Session.start(form, DeviceInfo("d1", "S03", "survey"), FixedClock(MOMENT), "ru")
        page = InterviewPage(session, FakeJobs(), tasks, FixedClock(MOMENT))
        window = show(page)
        window.resize(*SMALL)
        if form.form_id != "labour_rights":
            session.answer("told", True)
            session.answer("people", 2)
            session.answer("bought", ("bread",) if "bread" in _choices(session, "bought") else None)
            session.add_row("purchase")
        page._apply(Changes(structure=True))
        qtbot.waitUntil(lambda: page.saver.is_clean)
        return page

    return open_


def _choices(session: Session, path: str) -> set[str]:
    return {choice.name for choice in session.state(path).choices}


def faults(window: MainWindow) -> list[str]:
    QApplication.sendPostedEvents()
    return [
        *audit.texts_that_do_not_fit(window),
        *audit.siblings_that_overlap(window),
        *audit.unnamed(window),
        *audit.out_of_tabs_reach(window),
    ]


def settle(page: InterviewPage, qtbot: QtBot) -> None:
    """Let the save come back and the layouts be done."""
    qtbot.waitUntil(lambda: page.saver.is_clean)
    for _ in range(3):
        QApplication.sendPostedEvents()
    qtbot.wait(1)


def every_view(page: InterviewPage, qtbot: QtBot) -> Iterator[str]:
    for section in page.session.sections():
        if section.status != "off":
            page._section_chosen(section.name)
            settle(page, qtbot)
            yield section.name
    page.show_review()
    settle(page, qtbot)
    yield "review"
    page._show_questions()
    page.show_stop()
    settle(page, qtbot)
    yield "stop"
    page._show_questions()


@pytest.mark.parametrize("percent", [100, 125])
@pytest.mark.parametrize("language", ["ru", "kk", "ky", "uz", "en"])
def test_the_demo_fits_in_every_language(
    opened: Callable[[Form], InterviewPage],
    demo: Form,
    theme: Theme,
    qtbot: QtBot,
    language: str,
    percent: int,
) -> None:
    page = opened(demo)
    window = page.window()
    assert isinstance(window, MainWindow)
    theme.choose("dark" if percent == 125 else "light")
    theme.set_percent(percent)
    page.choose_language(language)
    found = {view: faults(window) for view in every_view(page, qtbot)}
    assert not any(found.values()), {view: what for view, what in found.items() if what}


def test_the_studys_first_section_fits(
    opened: Callable[[Form], InterviewPage], study: Form, qtbot: QtBot
) -> None:
    page = opened(study)
    window = page.window()
    assert isinstance(window, MainWindow)
    for language in study.languages:
        page.choose_language(language)
        settle(page, qtbot)
        assert faults(window) == []


def test_nothing_escapes_translation(
    opened: Callable[[Form], InterviewPage], demo: Form, qapp: QApplication, qtbot: QtBot
) -> None:
    page = opened(demo)
    window = page.window()
    assert isinstance(window, MainWindow)
    pseudo = PseudoTranslator()
    qapp.installTranslator(pseudo)
    try:
        qtbot.waitUntil(lambda: window.shell.lock_button.shown_text.startswith("⟦"))
        known = names(demo) | {texts.day(MOMENT.date())}
        found = {}
        for view in every_view(page, qtbot):
            fits = [*audit.texts_that_do_not_fit(window), *audit.siblings_that_overlap(window)]
            found[view] = [*audit.untranslated(window, known), *fits]
        assert not any(found.values()), {view: what for view, what in found.items() if what}
    finally:
        qapp.removeTranslator(pseudo)
        QApplication.sendPostedEvents()
