"""Fixtures of the tests of screens."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from app.ui.texts import Texts
from app.ui.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, "light")
    yield made
    made.setParent(None)
    made.deleteLater()


@pytest.fixture
def english(qapp: QApplication) -> Iterator[Texts]:
    made = Texts(qapp, "en")
    yield made
    made.close()
    made.setParent(None)
    made.deleteLater()


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.shutdown()


@pytest.fixture
def show(qtbot: QtBot, theme: Theme, english: Texts) -> Iterator[Callable[[Page], MainWindow]]:
    """Show a page in the real window and give it the keyboard."""
    windows: list[MainWindow] = []

    def shown(page: Page) -> MainWindow:
        window = MainWindow(theme)
        qtbot.addWidget(window)
        windows.append(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.show_page(page)
        return window

    yield shown
    for window in windows:
        window.close()
