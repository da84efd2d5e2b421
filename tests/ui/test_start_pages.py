"""The first start: setting a laptop up, creating a survey, what is said at which line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from app.actions import opening
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.crypto.words import OFFERED_WORDS, check_strength
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.start.create_page import CreatePage
from app.ui.start.set_up_page import SetUpPage
from app.ui.tasks import Tasks
from tests.helpers.desks import CHEAP, FORM, PASSPHRASE
from tests.helpers.program import make_pack
from tests.helpers.screens import press

Show = Callable[[Page], MainWindow]


@pytest.fixture
def set_up(show: Show, tasks: Tasks, tmp_path: Path) -> SetUpPage:
    page = SetUpPage(tasks, tmp_path / "data", CHEAP)
    show(page)
    return page


@pytest.fixture
def create(show: Show, tasks: Tasks, tmp_path: Path, qtbot: QtBot) -> CreatePage:
    page = CreatePage(tasks, tmp_path / "data", CHEAP)
    show(page)
    qtbot.waitUntil(lambda: bool(page.forms.rows))
    return page


def finished(page: SetUpPage | CreatePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.is_busy and not page._tasks.is_busy)


def test_the_pack_says_its_survey_before_anything_is_made(
    set_up: SetUpPage, tmp_path: Path, qtbot: QtBot
) -> None:
    pack = make_pack(tmp_path)
    press("'" + str(pack))
    qtbot.waitUntil(lambda: "Markets" in set_up.pack.said.text())
    assert "TRIAL" in set_up.pack.said.text()
    assert not (tmp_path / "data").exists()


def test_a_pack_may_be_dropped(set_up: SetUpPage, tmp_path: Path, qtbot: QtBot) -> None:
    pack = make_pack(tmp_path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(pack))])
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    set_up.dropEvent(event)
    assert set_up.pack.path == pack
    qtbot.waitUntil(lambda: "Markets" in set_up.pack.said.text())


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the screenless platform says so of every dialog
def test_the_dialog_is_opened_without_waiting_for_it(set_up: SetUpPage, tmp_path: Path, qtbot: QtBot) -> None:
    press("Ctrl+O")
    dialog = set_up.pack.dialog
    assert dialog is not None
    pack = make_pack(tmp_path)
    dialog.filesSelected.emit([str(pack)])
    dialog.close()
    assert set_up.pack.path == pack
    qtbot.waitUntil(lambda: "Markets" in set_up.pack.said.text())


def test_an_organisation_is_chosen_where_the_pack_names_several(
    set_up: SetUpPage, tmp_path: Path, qtbot: QtBot
) -> None:
    pack = make_pack(tmp_path, organisations=("Rodnik", "Sana Sezim"))
    press("'" + str(pack))
    qtbot.waitUntil(lambda: not set_up.organisation.isHidden())
    press("Enter", "'R03", "Enter", "F2", "'" + set_up.secret.words, "Enter")
    assert set_up.organisation.said.text() == "!  Choose your organisation."
    press("Down", "Ctrl+Enter")
    assert set_up.organisation.chosen == "Sana Sezim"
    with qtbot.waitSignal(set_up.made) as made:
        pass
    desk = made.args[0]
    assert isinstance(desk, EnumeratorDesk)
    assert desk.device.organisation == "Sana Sezim"
    desk.close()


@pytest.mark.parametrize(
    ("typed", "line", "said"),
    [
        ((), "pack", "Choose the file"),
        (("'/nowhere/x.dala-pack", "Enter"), "code", "Type your code"),
        (("'PACK", "Enter", "'R03", "Enter"), "first", "Type a passphrase"),
        (("'PACK", "Enter", "'R03", "Enter", "'12345678901234567890"), "first", "too easy to guess"),
        (("'PACK", "Enter", "'R03", "Enter", "F2", "'something else"), "second", "not the same"),
        (("'/nowhere/x.dala-pack", "Enter", "'R03", "Enter", "F2", "WORDS"), "pack", "There is no file"),
        (("'PACK", "Enter", "'R 03", "Enter", "F2", "WORDS"), "code", "is not an enumerator code"),
        (("'TORN", "Enter", "'R03", "Enter", "F2", "WORDS"), "pack", "is damaged"),
        (("'FORM", "Enter", "'R03", "Enter", "F2", "WORDS"), "pack", "is not a survey pack"),
    ],
)
def test_what_is_wrong_is_said_at_its_line(
    set_up: SetUpPage, tmp_path: Path, qtbot: QtBot, typed: tuple[str, ...], line: str, said: str
) -> None:
    pack = make_pack(tmp_path)
    torn, form = tmp_path / "torn.dala-pack", tmp_path / "form.json"
    torn.write_bytes(pack.read_bytes().replace(b"Markets", b"Marketz"))
    form.write_text(json.dumps(FORM), "utf-8")
    for key in typed:
        key = key.replace("PACK", str(pack)).replace("TORN", str(torn)).replace("FORM", str(form))
        press("'" + set_up.secret.words if key == "WORDS" else key)
    press("Ctrl+Enter")
    finished(set_up, qtbot)
    place = {
        "pack": set_up.pack,
        "code": set_up.code,
        "first": set_up.secret.first,
        "second": set_up.secret.second,
    }[line]
    assert said in place.said.text()
    assert place.line.hasFocus()
    assert not (tmp_path / "data" / "vault.key").exists()


def test_offered_words_are_strong_and_others_can_be_had(set_up: SetUpPage) -> None:
    first = set_up.secret.words
    assert len(first.split()) == OFFERED_WORDS
    check_strength(first)
    press("F3")
    assert set_up.secret.words != first
    press("F2")
    assert set_up.secret.first.text == set_up.secret.words
    assert "Hard to guess" in set_up.secret.first.said.text()
    assert set_up.secret.second.line.hasFocus()
    assert not set_up.secret.is_shown
    press("F4")
    assert set_up.secret.is_shown


def test_a_made_desk_leaves_no_passphrase_in_the_lines(
    set_up: SetUpPage, tmp_path: Path, qtbot: QtBot
) -> None:
    press("'" + str(make_pack(tmp_path)), "Enter", "'R03", "Enter", "'" + PASSPHRASE, "Enter")
    with qtbot.waitSignal(set_up.made) as made:
        press("'" + PASSPHRASE, "Enter")
    made.args[0].close()
    assert set_up.secret.passphrase == ""
    assert opening.what_is_in(tmp_path / "data") is opening.Found.DEVICE


def test_a_form_with_errors_is_told_with_line_and_column_and_cannot_be_chosen(
    create: CreatePage, tmp_path: Path, qtbot: QtBot
) -> None:
    survey = [*FORM["survey"], {"type": "text", "name": "loop", "label": {"en": "x"}, "relevant": "nope()"}]
    bad = tmp_path / "bad.json"
    bad.write_text(json.dumps({**FORM, "survey": survey}, indent=1), "utf-8")
    create.file.take_focus()
    press("'" + str(bad), "Enter")
    qtbot.waitUntil(lambda: any("bad.json" in row.accessibleName() for row in create.forms.rows))
    place = next(i for i, row in enumerate(create.forms.rows) if "bad.json" in row.accessibleName())
    assert not create.forms.rows[place].isEnabled()
    said = create.forms.findings[place].text()
    assert "It cannot be used" in said
    assert "Line " in said
    assert "loop" in said
    assert create.forms.chosen == []


def test_a_survey_of_a_form_file_and_a_shipped_form(create: CreatePage, tmp_path: Path, qtbot: QtBot) -> None:
    good = tmp_path / "market.json"
    good.write_text(json.dumps(FORM), "utf-8")
    press("'Bazaar", "Enter")
    press("'" + str(good), "Enter")
    qtbot.waitUntil(lambda: len(create.forms.chosen) == 1)
    create.forms.rows[0].click()
    create.secret.first.take_focus()
    press("F2", "'" + create.secret.words)
    with qtbot.waitSignal(create.made) as made:
        press("Enter")
    desk = made.args[0]
    assert isinstance(desk, CoordinatorDesk)
    assert desk.survey_name == "Bazaar"
    assert len(desk.forms) == 2
    desk.close()


@pytest.mark.parametrize(
    ("typed", "said"),
    [((), "Give the survey a name"), (("'Bazaar",), "Choose at least one questionnaire")],
)
def test_a_survey_needs_a_name_and_a_form(create: CreatePage, typed: tuple[str, ...], said: str) -> None:
    press(*typed, "Ctrl+Enter")
    assert any(said in line.said.text() for line in create.lines)


def test_a_missing_form_file_is_told(create: CreatePage, qtbot: QtBot) -> None:
    create.file.take_focus()
    press("'/nowhere/form.json", "Enter")
    qtbot.waitUntil(lambda: "There is no file" in create.file.said.text())


def test_escape_goes_back(set_up: SetUpPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(set_up.back_asked):
        press("Esc")
