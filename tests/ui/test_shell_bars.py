"""The frame around every page: bars, steps by key and by click, languages, hide, lock, text scale."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.ui.page import Chrome, Page, Saved, Step
from app.ui.theme import Theme
from app.ui.widgets.entry import LineEdit
from app.ui.widgets.section_list import ListItem, SectionList
from tests.helpers.screens import press

Show = Callable[[Page], MainWindow]


class Plain(Page):
    """A page that notes what was asked of it."""

    def __init__(self, *, guarded: bool = True) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.guarded = guarded
        self.can = True
        self.edit = LineEdit()
        self.edit.setAccessibleName("Edit")
        QVBoxLayout(self).addWidget(self.edit)
        sections = SectionList()
        sections.show_items((ListItem("a", "A"),), "a")
        self.side = sections

    def chrome(self) -> Chrome:
        return Chrome(
            title="S03-004",
            subtitle="Shymkent",
            saved=Saved("Saved 12:03:07"),
            languages=(("ru", "Русский"), ("kk", "Қазақша")),
            language="ru",
            guarded=self.guarded,
            back=Step("Back", "Shift+Enter"),
            keys="1-9 choose",
            primary=Step("Next", "Enter", self.can),
        )

    def shown(self) -> None:
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        self.asked.append("on")

    def go_back(self) -> None:
        self.asked.append("back")

    def choose_language(self, code: str) -> None:
        self.asked.append(code)


@pytest.fixture
def page() -> Plain:
    return Plain()


def test_steps_answer_to_their_keys_wherever_the_keyboard_is(show: Show, page: Plain) -> None:
    window = show(page)
    press("Enter", "Shift+Enter")
    window.shell.lock_button.setFocus()
    press("Shift+Enter")
    assert page.asked == ["on", "back", "back"]
    window.shell.primary_button.click()
    assert page.asked[-1] == "on"


def test_a_step_that_is_not_possible_does_nothing(show: Show, page: Plain) -> None:
    window = show(page)
    page.can = False
    page.chrome_changed.emit()
    press("Enter")
    assert page.asked == []
    assert not window.shell.primary_button.isEnabled()


def test_the_bars_say_what_the_page_says(show: Show, page: Plain) -> None:
    window = show(page)
    shell = window.shell
    assert shell.title.accessibleName() == "S03-004"
    assert shell.saved.text() == "✓  Saved 12:03:07"
    assert shell.languages.current == "ru"
    shell.languages.buttons[1].click()
    assert page.asked == ["kk"]


def test_an_unguarded_page_has_nothing_to_hide(show: Show) -> None:
    page = Plain(guarded=False)
    window = show(page)
    assert window.shell.hide_button.isHidden()
    press("F12")
    assert not window.is_hidden_work


def test_the_text_scale_follows_the_keys_on_every_screen(show: Show, page: Plain, theme: Theme) -> None:
    window = show(page)
    press("Ctrl++", "Ctrl++", "Ctrl+-")
    assert theme.percent == 110
    window.hide_work()
    press("Ctrl+0")
    assert theme.percent == 100


def test_a_dropped_page_is_destroyed_with_its_list(show: Show, page: Plain, qtbot: QtBot) -> None:
    window = show(page)
    other = Plain()
    window.show_page(other)
    assert page.side is not None
    with qtbot.waitSignals([page.destroyed, page.side.destroyed]):
        window.drop_page(page)
    assert window.shell.page is other


def test_a_window_that_holds_work_asks_before_it_closes(show: Show, page: Plain, qtbot: QtBot) -> None:
    window = show(page)
    window.may_close = False
    with qtbot.waitSignal(window.close_asked):
        window.close()
    assert window.isVisible()
    window.may_close = True
