"""The settings: each change is in force and kept at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.paths import DataFolder
from app.settings import Settings
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.settings_page import Choices, SettingsPage
from app.ui.texts import Texts
from app.ui.theme import Theme
from tests.helpers.screens import press

Show = Callable[[Page], MainWindow]


@pytest.fixture
def choices(english: Texts, theme: Theme) -> Choices:
    return Choices(english, theme, Settings(language="en", theme="light"))


@pytest.fixture
def page(show: Show, choices: Choices, tmp_path: Path) -> SettingsPage:
    made = SettingsPage(choices, DataFolder(tmp_path))
    show(made)
    return made


def test_language_follow_theme_and_size_in_the_order_of_the_eye(
    page: SettingsPage, choices: Choices, english: Texts, theme: Theme, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(choices.changed):
        press("Left")
    assert english.language == "uz"
    press("Tab", "Tab", "Space")
    assert page.follow.hasFocus()
    assert choices.follow_questions
    press("Enter")
    assert not choices.follow_questions
    press("Enter", "Tab", "Tab", "Right")
    assert theme.choice == "dark"
    page.sizes.buttons[2].setFocus()
    press("Right")
    assert theme.percent == 110
    assert choices.settings == Settings("uz", "dark", 110, follow_questions=True)


def test_the_size_of_the_text_by_keys_shows_on_the_page(page: SettingsPage, theme: Theme) -> None:
    press("Ctrl++", "Ctrl++")
    assert theme.percent == 125
    assert page.sizes.current == "125"
    press("Ctrl+0")
    assert page.sizes.current == "100"


def test_a_language_nobody_chose_is_not_kept(english: Texts, theme: Theme) -> None:
    choices = Choices(english, theme, Settings())
    theme.choose("dark")
    assert choices.settings.language == ""


def test_the_version_and_the_data_folder_are_told(page: SettingsPage, tmp_path: Path) -> None:
    assert page.about._version.text().startswith("Dala, version ")
    assert str(tmp_path) in page.about.where.text()


def test_escape_goes_back(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.back_asked):
        press("Esc")
