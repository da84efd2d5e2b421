"""The coordinator's desk fits small screens, is named and reached by Tab, and all of it is translated."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.settings import LANGUAGES
from app.ui.coordinate.desk import ROOMS, CoordinatorPage
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from app.ui.texts import PseudoTranslator, Texts
from app.ui.theme import Theme
from tests.helpers import audit, office
from tests.helpers.office import Office

Show = Callable[[Page], MainWindow]


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Office]:
    made = office.make(tmp_path)
    yield made
    made.desk.close()


def every_room(page: CoordinatorPage, tasks: Tasks, qtbot: QtBot, made: Office) -> Iterator[str]:
    def settle() -> None:
        qtbot.waitUntil(lambda: not tasks.is_busy)
        for _ in range(3):
            QApplication.sendPostedEvents()
        qtbot.wait(1)

    settle()
    yield "empty"
    page.bundles.add([made.first, made.second, made.contradicting, made.first.parent / "survey.dala-pack"])
    settle()
    page.export.ticks.toggle("identifiers")
    for room in ROOMS:
        page.open_room(room)
        settle()
        yield room
    page.open_room("export")
    page.export.target.line.setText(str(made.first))
    page.export.ticks.toggle("understood")
    page.export.write()
    settle()
    yield "export asks"
    page.conflicts.go_back()
    page.open_room("conflicts")
    settle()
    page.conflicts.go_back()
    settle()
    yield "conflicts shown"


@pytest.mark.parametrize(("percent", "look"), [(100, "light"), (125, "dark")])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_room_fits_and_is_reached(
    filled: Office,
    show: Show,
    tasks: Tasks,
    english: Texts,
    theme: Theme,
    qtbot: QtBot,
    language: str,
    percent: int,
    look: str,
) -> None:
    english.set_language(language)
    theme.choose(look)
    theme.set_percent(percent)
    page = CoordinatorPage(filled.desk, tasks, english)
    window = show(page)
    window.resize(1093, 614)
    found = {}
    for room in every_room(page, tasks, qtbot, filled):
        found[room] = [
            *audit.texts_that_do_not_fit(window),
            *audit.siblings_that_overlap(window),
            *audit.unnamed(window),
            *audit.out_of_tabs_reach(window),
        ]
    assert not any(found.values()), {room: what for room, what in found.items() if what}


def test_nothing_of_the_desk_escapes_translation(
    filled: Office, show: Show, tasks: Tasks, english: Texts, qapp: QApplication, qtbot: QtBot
) -> None:
    pseudo = PseudoTranslator()
    qapp.installTranslator(pseudo)
    try:
        page = CoordinatorPage(filled.desk, tasks, english)
        window = show(page)
        window.resize(1093, 614)
        known = {"Markets", "Market", "2022-02-01", "Русский", "English", "R03", "S01", "Almaty", "Taraz"}
        found = {}
        for room in every_room(page, tasks, qtbot, filled):
            found[room] = [
                *audit.untranslated(window, known),
                *audit.texts_that_do_not_fit(window),
                *audit.siblings_that_overlap(window),
            ]
        assert not any(found.values()), {room: what for room, what in found.items() if what}
    finally:
        qapp.removeTranslator(pseudo)
        QApplication.sendPostedEvents()
