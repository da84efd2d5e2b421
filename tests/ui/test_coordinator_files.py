"""What the coordinator's desk writes: the workbook with its options, contacts, the survey pack."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QStandardPaths
from pytestqt.qtbot import QtBot

from app.base import synced
from app.exchange import pack as packs
from app.export.options import ExportOptions, Missing, Multiple, Values
from app.ui.coordinate.desk import CoordinatorPage
from app.ui.coordinate.paths import documents, file_name, typed_path
from app.ui.coordinate.writing import WriteRoom
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from app.ui.texts import Texts
from tests.helpers import office
from tests.helpers.office import Office
from tests.helpers.screens import press

Show = Callable[[Page], MainWindow]


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Office]:
    made = office.make(tmp_path)
    made.add_all()
    yield made
    made.desk.close()


@pytest.fixture
def page(filled: Office, show: Show, tasks: Tasks, english: Texts, qtbot: QtBot) -> CoordinatorPage:
    made = CoordinatorPage(filled.desk, tasks, english)
    show(made)
    qtbot.waitUntil(lambda: not tasks.is_busy)
    return made


def settled(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.is_busy)


def typed(page: CoordinatorPage, room: str, path: Path) -> None:
    """Go to a room and type the path in place of the one that stands there."""
    press(room)
    assert isinstance(page.room, WriteRoom)
    line = page.room.target.line
    line.setFocus()
    press("Ctrl+A", f"'{path}")


def heads(path: Path) -> list[Any]:
    book = openpyxl.load_workbook(path, read_only=True)
    row = next(iter(book["interviews"].iter_rows(values_only=True)))
    book.close()
    return list(row)


def test_the_workbook_is_written_by_keys_without_identifiers(
    page: CoordinatorPage, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    typed(page, "Ctrl+E", tmp_path / "out")
    press("Ctrl+Enter")
    assert page.export.is_working
    settled(qtbot, tasks)
    said = page.export.result.label.text()
    assert page.export.result.tone == "ok"
    assert str(tmp_path / "out.xlsx") in said
    assert "6 interviews" in said
    assert "1 content was left out" in said
    names = heads(tmp_path / "out.xlsx")
    assert {"site", "pay", "hurt"} <= set(names)
    assert not {"who", "phone"} & set(names)


def test_identifiers_need_a_tick_that_says_what_it_means(
    page: CoordinatorPage, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    typed(page, "Ctrl+E", tmp_path / "out.xlsx")
    ticks = page.export.ticks
    assert ticks.rows["understood"].isHidden()
    ticks.rows["identifiers"].setFocus()
    press("1", "Ctrl+Enter")
    assert not tasks.is_busy
    assert page.export.result.tone == "error"
    assert not (tmp_path / "out.xlsx").exists()
    press("2", "Ctrl+Enter")
    settled(qtbot, tasks)
    names = heads(tmp_path / "out.xlsx")
    assert "who" in names
    assert "phone" not in names
    press("1")  # the understanding goes with what it was about
    assert not ticks.is_ticked("understood")
    assert not page.export.options().identifiers


def test_every_option_has_its_key(page: CoordinatorPage) -> None:
    room = page.export
    press("Ctrl+E")
    assert room.options() == ExportOptions(language="en")
    for card, key in ((room.values, "2"), (room.missing, "2"), (room.multiple, "3"), (room.language, "1")):
        card.take_focus()
        press(key)
    room.ticks.rows["without_sensitive"].setFocus()
    press("2", "3")
    assert room.options() == ExportOptions(
        values=Values.CODES,
        missing=Missing.CODES,
        multiple=Multiple.JOINED,
        language="ru",
        without_sensitive=True,
        pseudonyms=True,
    )


def test_an_export_may_take_some_interviews_only(
    page: CoordinatorPage, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    typed(page, "Ctrl+E", tmp_path / "some.xlsx")
    room = page.export
    room.filters.sites.buttons[0].setFocus()
    press("Space")
    assert room.filters.sites.chosen == {"almaty"}
    room.filters.last.setFocus()
    press("'31.02.2022", "Ctrl+Enter")
    assert "is not a day" in room.result.label.text()
    press("Ctrl+A", "'08.02.2022", "Ctrl+Enter")
    settled(qtbot, tasks)
    assert "2 interviews" in room.result.label.text()
    room.filters.first.setFocus()
    press("'2022-03-01", "Ctrl+Enter")
    assert "after the last one" in room.result.label.text()


def test_a_file_that_is_there_is_replaced_only_when_that_is_said(
    page: CoordinatorPage, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    there = tmp_path / "thesis.xlsx"
    years_of_work = b"PK\x03\x04 years of work"
    there.write_bytes(years_of_work)
    typed(page, "Ctrl+E", there)
    press("Ctrl+Enter")
    settled(qtbot, tasks)
    assert page.export.question.isVisible()
    assert there.read_bytes() == years_of_work
    press("'x")  # another name: the question is gone, and so is its key
    assert not page.export.question.isVisible()
    press("F7", "Backspace", "Ctrl+Enter")
    settled(qtbot, tasks)
    assert there.read_bytes() == years_of_work
    press("F7")
    settled(qtbot, tasks)
    assert "site" in heads(there)
    there.write_bytes(b"no workbook at all")
    press("Ctrl+Enter")
    settled(qtbot, tasks)
    press("F7")
    settled(qtbot, tasks)
    assert page.export.result.tone == "error"
    assert there.read_bytes() == b"no workbook at all"


def test_a_path_that_cannot_be_written_is_told_and_can_be_mended(
    page: CoordinatorPage, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    typed(page, "Ctrl+E", tmp_path / "nowhere" / "out.xlsx")
    press("Ctrl+Enter")
    settled(qtbot, tasks)
    assert page.export.result.tone == "error"
    page.export.target.line.clear()
    press("Ctrl+Enter")
    assert "Type where" in page.export.result.label.text()


def test_contacts_are_written_apart_and_need_their_tick_each_time(
    page: CoordinatorPage, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    typed(page, "Ctrl+7", tmp_path / "calls.xlsx")
    press("Ctrl+Enter")
    assert page.contacts.result.tone == "error"
    assert not (tmp_path / "calls.xlsx").exists()
    page.contacts.ticks.rows["understood"].setFocus()
    press("1", "Ctrl+Enter")
    settled(qtbot, tasks)
    assert page.contacts.result.tone == "ok"
    book = openpyxl.load_workbook(tmp_path / "calls.xlsx", read_only=True)
    rows = list(book["contacts"].iter_rows(values_only=True))
    book.close()
    assert rows[1][3] == "+7 701 123"
    assert not page.contacts.ticks.is_ticked("understood")


def test_the_pack_goes_into_a_folder_under_the_surveys_name(
    page: CoordinatorPage, filled: Office, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    typed(page, "Ctrl+8", stick)
    assert page.pack.trial.isVisible()
    press("Ctrl+Enter")
    settled(qtbot, tasks)
    written = stick / "Markets TRIAL.dala-pack"
    assert packs.read(written) == filled.desk.pack
    assert str(written) in page.pack.result.label.text()


def test_a_folder_that_is_copied_to_the_internet_is_warned_of(
    page: CoordinatorPage, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def known(path: Path) -> str:
        asked.append((path.name, threading.current_thread() is threading.main_thread()))
        return "OneDrive" if "Rodnik" in str(path) else ""

    monkeypatch.setattr(synced, "synced_by", known)
    press("Ctrl+E")
    page.export.target.line.setText("/home/a/Rodnik/out.xlsx")
    page.export.target.line.setText("/home/a/Rodnik/outer.xlsx")
    settled(qtbot, tasks)
    qtbot.waitUntil(page.export.synced.isVisible)
    assert page.export.synced.label.text().startswith("OneDrive copies this folder")
    page.export.target.line.setText("/home/a/out.xlsx")
    assert not page.export.synced.isVisible()
    settled(qtbot, tasks)
    assert not page.export.synced.isVisible()
    assert asked[-1] == ("out.xlsx", False)
    assert not any(in_the_window for _, in_the_window in asked)


def test_paths_are_taken_as_people_type_them(tmp_path: Path) -> None:
    assert typed_path(f' "{tmp_path}/a b.xlsx" ') == tmp_path / "a b.xlsx"
    assert typed_path("out.xlsx") == Path.home() / "out.xlsx"
    assert typed_path((tmp_path / "a b").as_uri()) == tmp_path / "a b"
    assert typed_path("  ") is None
    assert typed_path("a\0b") is None
    assert file_name('Права: "мигрантов" / 2026?') == "Права мигрантов 2026"
    assert file_name("///") == "dala"


def test_a_file_is_offered_a_folder_that_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = str(tmp_path)
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: there)
    assert documents() == tmp_path
    there = str(tmp_path / "Documents")
    assert documents() == Path.home()
