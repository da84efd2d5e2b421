"""The painted parts: keyboard, names for screen readers, sizes, tables, keys by name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui import keys
from app.ui.theme import Theme
from app.ui.widgets.button import KeyButton
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.entry import PRIVATE, LineEdit, TextBox
from app.ui.widgets.labels import ElidedLabel, Label
from app.ui.widgets.section_list import ListItem, SectionList
from app.ui.widgets.segment import Segment
from app.ui.widgets.table import Cell, HairlineTable
from tests.helpers.screens import press

# The offscreen plugin says so of every plain window with a layout.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LONG = "Очень длинный вариант ответа, который никак не помещается в одну строку и продолжается дальше"


@pytest.fixture
def holder(qtbot: QtBot, theme: Theme) -> QWidget:
    widget = QWidget()
    widget.resize(400, 300)
    QVBoxLayout(widget)
    qtbot.addWidget(widget)
    return widget


def put(qtbot: QtBot, holder: QWidget, part: QWidget) -> None:
    layout = holder.layout()
    assert layout is not None
    layout.addWidget(part)
    with qtbot.waitExposed(holder):
        holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    part.setFocus(Qt.FocusReason.OtherFocusReason)


@pytest.mark.parametrize(
    "name",
    [
        "Enter",
        "Shift+Enter",
        "Ctrl+Enter",
        "Alt+Enter",
        "F8",
        "F12",
        "Ctrl+M",
        "Ctrl+L",
        "Alt+1",
        "Ctrl+Ins",
        "Ctrl+Del",
        "Ctrl+Up",
        "Alt+Down",
        "PgUp",
        "Esc",
        "1",
        "Ctrl++",
        "Ctrl+-",
    ],
)
def test_a_keys_name_and_its_event_say_the_same(name: str) -> None:
    key, modifiers = keys.event_for(name)
    assert keys.name_of(QKeyEvent(QEvent.Type.KeyPress, key, modifiers)) == name


def test_a_button_says_its_text_and_key_and_answers_to_enter_and_space(qtbot: QtBot, holder: QWidget) -> None:
    button = KeyButton("R & D", "F8", "chip")
    put(qtbot, holder, button)
    assert button.accessibleName() == "R & D"
    assert button.accessibleDescription() == "F8"
    for key in ("Enter", "Space"):
        with qtbot.waitSignal(button.clicked):
            press(key)


def test_a_choice_is_forty_pixels_high_and_grows_with_its_text(holder: QWidget) -> None:
    assert ChoiceRow("1", "Да").heightForWidth(400) == 40
    assert ChoiceRow("1", LONG).heightForWidth(300) > 60


def test_a_long_section_title_wraps_instead_of_being_cut(qtbot: QtBot, holder: QWidget) -> None:
    sections = SectionList()
    items = (ListItem("a", "A"), ListItem("b", LONG, "problem", "1/9", "wrong"), ListItem("c", "C", "off"))
    sections.show_items(items, "a")
    put(qtbot, holder, sections)
    row = sections.rows[1]
    assert row.heightForWidth(284) > 60
    assert (row.accessibleName(), row.accessibleDescription()) == (LONG, "wrong 1/9")
    sections.rows[0].setFocus()
    with qtbot.waitSignal(sections.chosen) as chosen:
        press("Down", "Enter")
    assert chosen.args == ["b"]
    press("Down")
    assert row.hasFocus(), "what is off cannot be reached"


def test_a_segment_chooses_with_the_arrows(qtbot: QtBot, holder: QWidget) -> None:
    segment = Segment()
    segment.show_options([("ru", "RU", "Русский"), ("kk", "KK", "Қазақша")], "ru")
    put(qtbot, holder, segment)
    segment.buttons[0].setFocus()
    with qtbot.waitSignal(segment.chosen) as chosen:
        press("Right")
    assert chosen.args == ["kk"]
    assert segment.current == "kk"
    assert segment.buttons[1].accessibleDescription() == "Қазақша"


def test_a_table_moves_opens_and_tells_its_cells(qtbot: QtBot, holder: QWidget) -> None:
    table = HairlineTable()
    table.show_rows(["Code", "State"], [["S1", Cell("draft", "warn")], ["S2", LONG]], [1, 2])
    put(qtbot, holder, table)
    with qtbot.waitSignal(table.opened) as opened:
        press("Down", "Enter")
    assert opened.args == [1]
    assert table.rowHeight(1) > table.rowHeight(0), "long cells wrap"
    assert table.model_.data(table.model_.index(0, 1)) == "draft"
    assert table.height() >= sum(table.rowHeight(r) for r in range(2))


def test_what_is_typed_is_private_and_mark_up_is_shown_as_text(holder: QWidget) -> None:
    for edit in (LineEdit(), TextBox()):
        assert edit.inputMethodHints() & PRIVATE == PRIVATE
        assert edit.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu
    assert Label("<b>x</b>").textFormat() == Qt.TextFormat.PlainText


def test_a_line_passes_on_what_is_no_text(qtbot: QtBot, holder: QWidget) -> None:
    edit = LineEdit()
    put(qtbot, holder, edit)
    passed = []
    holder.keyPressEvent = lambda event: passed.append(keys.name_of(event))
    press("'ab", "Ctrl+Ins", "Ctrl+Del", "F8", "Enter", "Up", "Alt+1")
    assert edit.text() == "ab"
    passed = [name for name in passed if name]  # without Ctrl and Alt themselves
    assert passed == ["Ctrl+Ins", "Ctrl+Del", "F8", "Enter", "Up", "Alt+1"]


def test_an_elided_label_keeps_its_whole_text_for_screen_readers(holder: QWidget) -> None:
    label = ElidedLabel(LONG)
    assert label.minimumSizeHint().width() < 100
    assert label.accessibleName() == LONG
