"""No keyboard, dictionary or clipboard menu learns what is typed into the program."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.ui.collect.interview_page import InterviewPage
from app.ui.unlock.unlock_page import UnlockPage
from tests.helpers.screens import press
from tests.helpers.stage import Stage, make_laptop

UI = Path(__file__).resolve().parents[2] / "app" / "ui"
PRIVATE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


def lines(stage: Stage) -> list[QLineEdit | QPlainTextEdit]:
    window = stage.here.window()
    return [*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)]


def careless(found: list[QLineEdit | QPlainTextEdit]) -> list[str]:
    """The lines whose text a keyboard may learn, or that offer a menu which copies it."""
    return [
        line.accessibleName()
        for line in found
        if line.inputMethodHints() & PRIVATE != PRIVATE
        or line.contextMenuPolicy() is not Qt.ContextMenuPolicy.NoContextMenu
    ]


@pytest.mark.timeout(60)
def test_every_line_of_an_interview_keeps_what_is_typed_to_itself(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    stage = Stage(qapp, qtbot, tmp_path)
    try:
        driver = stage.begin(make_laptop(tmp_path, "demo"))
        driver.wait_page(UnlockPage)
        assert careless(lines(stage)) == []
        press("'river falcon lamp seven", "Enter")
        driver.wait_until(lambda: not isinstance(driver.page, UnlockPage))
        press("Ctrl+N", "Enter")
        page = driver.wait_page(InterviewPage)
        seen = 0
        for section in page.session.sections():
            page._section_chosen(section.name)
            stage.settle()
            assert careless(lines(stage)) == [], section.name
            seen += len(lines(stage))
        page.show_stop()
        assert careless(lines(stage)) == []
        assert seen > 5, "these are not the questions"
    finally:
        stage.end()


def test_a_plain_line_would_be_found(qtbot: QtBot) -> None:
    plain = QLineEdit()
    qtbot.addWidget(plain)
    plain.setAccessibleName("plain")
    assert careless([plain]) == ["plain"]


def test_no_screen_makes_lines_of_its_own() -> None:
    bare = ("QLineEdit(", "QPlainTextEdit(", "QTextEdit(", "QComboBox(", "QSpinBox(")
    found = [
        f"{file.relative_to(UI)}: {name}"
        for file in UI.rglob("*.py")
        for name in bare
        if name in file.read_text("utf-8") and file.name != "entry.py"
    ]
    assert found == []
