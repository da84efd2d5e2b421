"""The coordinator's desk: figures, bundles by key, drop and dialog, conflicts side by side."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.coordinate.chart import bars_of
from app.ui.coordinate.desk import CoordinatorPage
from app.ui.coordinate.when import moment
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from app.ui.texts import Texts
from app.ui.widgets.table import HairlineTable
from tests.helpers import office
from tests.helpers.office import Office
from tests.helpers.screens import press

Show = Callable[[Page], MainWindow]


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Office]:
    made = office.make(tmp_path)
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


def cells(table: HairlineTable) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row) for row in table.model_.rows]


def test_an_empty_desk_says_what_to_do_first(page: CoordinatorPage, tasks: Tasks, qtbot: QtBot) -> None:
    assert page.progress.first.isVisible()
    assert page.progress.first.publish.isVisible(), "a trial is to be published"
    assert page.laptops._none.text().endswith("none of them needs a certificate.")
    assert not page.progress.figures.isVisible()
    press("Ctrl+8")
    assert page.current == "pack"
    press("Ctrl+1")
    assert page.current == "progress"


def test_a_typed_bundle_is_added_and_counted(
    page: CoordinatorPage, filled: Office, tasks: Tasks, qtbot: QtBot
) -> None:
    press("Ctrl+2", f"'{filled.first}", "Enter")
    assert page.bundles.is_working
    settled(qtbot, tasks)
    assert cells(page.bundles.results) == [("R03.dala", "R03", "5/5", "✓ 5 new")]
    assert page.bundles.result.label.text() == "5 new interviews."
    page.bundles.path.line.clear()
    press(f"'{filled.second}", "Enter")
    settled(qtbot, tasks)
    press("Ctrl+1")
    all_, laptops, conflicts, time = page.progress.figures.figures
    assert all_.number.text() == "6"
    assert all_.note.text() == "3 complete · 1 partial · 1 withdrawn · 1 without consent"
    assert (laptops.number.text(), conflicts.number.text(), time.number.text()) == ("2", "0", "24 min")
    assert cells(page.progress.sites) == [
        ("Almaty", "3", "2", "1", "0", "0"),
        ("Taraz", "1", "1", "0", "0", "0"),
        ("not stated", "2", "0", "0", "1", "1"),
    ]
    people = cells(page.progress.enumerators)
    assert [row[:6] for row in people] == [("R03", "5", "2", "1", "1", "1"), ("S01", "1", "1", "0", "0", "0")]
    assert people[0][6].startswith("✓ today ")
    assert page.progress.chart.bars.counts == (2, 1, 1, 1, 1)
    assert "7 February: 2" in page.progress.chart.accessibleDescription()
    assert sorted(row[1] for row in cells(page.bundles.seen)) == ["R03", "S01"]


def test_the_same_bundles_again_change_nothing(
    page: CoordinatorPage, filled: Office, tasks: Tasks, qtbot: QtBot
) -> None:
    page.bundles.add([filled.first, filled.second])
    settled(qtbot, tasks)
    before = page.overview
    page.bundles.add([filled.second, filled.first])
    settled(qtbot, tasks)
    assert page.bundles.result.label.text() == "Nothing new: these interviews were known already."
    assert page.bundles.result.tone == "ok"
    assert before is not None
    assert page.overview is not None
    assert (page.overview.all, page.overview.by_day) == (before.all, before.by_day)
    assert len(page.overview.bundles) == 2


def test_a_folder_is_added_with_every_bundle_in_it(
    page: CoordinatorPage, filled: Office, tasks: Tasks, qtbot: QtBot
) -> None:
    page.bundles.add([filled.first.parent])
    settled(qtbot, tasks)
    assert [row[0] for row in cells(page.bundles.results)] == ["R03.dala", "S01.dala", "again.dala"]


def test_damage_is_told_in_numbers_and_the_rest_is_kept(
    page: CoordinatorPage, filled: Office, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    data = office.long_bundle(tmp_path).read_bytes()
    cut = tmp_path / "cut.dala"
    cut.write_bytes(data[: len(data) * 2 // 3])
    notes = tmp_path / "notes.txt"
    notes.write_text("no bundle", "utf-8")
    page.bundles.add([cut, notes, tmp_path / "gone.dala", filled.second])
    settled(qtbot, tasks)
    rows = cells(page.bundles.results)
    read = int(rows[0][2].split("/")[0])
    assert 0 < read < 40
    assert rows[0][3].startswith(f"! Cut off or damaged: {read} of 40 interviews came.")
    assert f"{read} new" in rows[0][3]
    assert "is not a bundle of interviews" in rows[1][3]
    assert "There is no file" in rows[2][3]
    assert rows[3][3] == "✓ 1 new"
    assert page.bundles.result.tone == "warning"
    assert page.overview is not None
    assert page.overview.all.total == read + 1


def test_a_damaged_copy_takes_nothing_back_from_the_list_of_bundles(
    page: CoordinatorPage, filled: Office, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    whole = office.long_bundle(tmp_path)
    cut = tmp_path / "cut.dala"
    cut.write_bytes(whole.read_bytes()[: whole.stat().st_size * 2 // 3])
    page.bundles.add([whole, cut])
    settled(qtbot, tasks)
    assert [row[3] for row in cells(page.bundles.seen)] == ["40"]


def test_files_may_be_dropped_anywhere(
    page: CoordinatorPage, filled: Office, tasks: Tasks, qtbot: QtBot
) -> None:
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(filled.first)), QUrl.fromLocalFile(str(filled.second))])
    none, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, dragged, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(5, 5), copy, dragged, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(page, drop)
    assert page.current == "bundles"
    settled(qtbot, tasks)
    assert page.overview is not None
    assert page.overview.all.total == 6


@pytest.mark.qt_log_ignore("propagateSizeHints")  # what the screenless plugin lacks
def test_the_dialog_is_opened_by_its_key_and_never_blocks(
    page: CoordinatorPage, filled: Office, tasks: Tasks, qtbot: QtBot
) -> None:
    press("Ctrl+O")
    dialog = page._dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    dialog.filesSelected.emit([str(filled.second)])
    dialog.reject()
    settled(qtbot, tasks)
    assert page._dialog is None
    assert page.overview is not None
    assert page.overview.all.total == 1


def test_adding_can_be_cancelled_and_says_so(
    page: CoordinatorPage, filled: Office, tasks: Tasks, qtbot: QtBot
) -> None:
    gate = threading.Event()
    tasks.run(lambda _progress: gate.wait(10))
    page.open_room("bundles")
    page.bundles.add([filled.first])
    press("Esc")
    gate.set()
    settled(qtbot, tasks)
    assert not page.bundles.is_working
    assert page.bundles.result.label.text().startswith("Cancelled.")
    assert page.overview is not None
    assert page.overview.all.total == 0


def test_stopping_the_work_ends_it_at_a_whole_step(
    page: CoordinatorPage, filled: Office, tasks: Tasks, qtbot: QtBot
) -> None:
    gate = threading.Event()
    tasks.run(lambda _progress: gate.wait(10))
    page.bundles.add([filled.first])
    assert page.is_working
    page.stop_work()
    gate.set()
    settled(qtbot, tasks)
    assert not page.is_working


def test_a_conflict_is_shown_side_by_side_with_private_answers_hidden(
    page: CoordinatorPage, filled: Office, tasks: Tasks, qtbot: QtBot
) -> None:
    page.bundles.add([filled.first, filled.contradicting])
    settled(qtbot, tasks)
    assert "1 in conflict" in cells(page.bundles.results)[1][3]
    assert page.list.rows[2].item.count == "1"
    press("Ctrl+5")
    settled(qtbot, tasks)
    assert page.conflicts.table.hasFocus()
    assert page.overview is not None
    names = {line.record: line.name for line in page.overview.health.lines}
    (found,) = page.conflicts._found or ()
    assert cells(page.conflicts.table)[0][0] == names[found.record] != found.record[:8]
    rows = {row[0]: row[1:] for row in cells(page.conflicts.sides)}
    assert list(rows)[5:] == [
        "2 How much a month?",
        "Remark on: 2 How much a month?",
        "4 Your name?",
        "5 Who hurt you?",
    ]
    assert rows["2 How much a month?"] == ("Refused", "340")
    assert rows["4 Your name?"] == rows["5 Who hurt you?"] == ("hidden", "hidden")
    assert rows["Remark on: 2 How much a month?"] == ("hidden", "hidden")
    assert rows["Status"] == ("complete", "complete")
    press("Ctrl+D")
    rows = {row[0]: row[1:] for row in cells(page.conflicts.sides)}
    assert rows["4 Your name?"] == ("Айнур", "Айгуль")
    assert rows["5 Who hurt you?"] == ("сосед", "мастер")
    assert rows["Remark on: 2 How much a month?"] == ("сказала позже", "—")
    press("Ctrl+1", "Ctrl+5")
    settled(qtbot, tasks)
    rows = {row[0]: row[1:] for row in cells(page.conflicts.sides)}
    assert rows["4 Your name?"] == ("hidden", "hidden")


def test_no_conflict_is_said_in_words(page: CoordinatorPage, tasks: Tasks, qtbot: QtBot) -> None:
    press("Ctrl+5")
    settled(qtbot, tasks)
    assert page.conflicts.notice.label.text().startswith("No conflict")


def test_settings_belong_to_the_owner(page: CoordinatorPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.settings_asked):
        press("Ctrl+,")


def test_labels_follow_the_interface(
    page: CoordinatorPage, filled: Office, tasks: Tasks, qtbot: QtBot, english: Texts
) -> None:
    page.bundles.add([filled.first])
    settled(qtbot, tasks)
    english.set_language("ru")
    qtbot.waitUntil(lambda: "Алматы" in cells(page.progress.sites)[0][0])
    settled(qtbot, tasks)


@pytest.mark.parametrize(("days", "step", "bars"), [(1, 1, 1), (42, 1, 42), (43, 7, 7), (400, 7, 58)])
def test_many_days_are_drawn_by_week(days: int, step: int, bars: int) -> None:
    first = date(2022, 2, 1)  # a Tuesday
    made = bars_of((first + timedelta(days=n), 1) for n in range(days))
    assert made.step == step
    assert len(made.days) == bars
    assert sum(made.counts) == days


def test_days_without_interviews_have_their_place() -> None:
    made = bars_of([(date(2022, 2, 1), 3), (date(2022, 2, 4), 1)])
    assert made.counts == (3, 0, 0, 1)
    assert bars_of([]).days == ()


def test_moments_are_told_as_people_say_them(english: Texts) -> None:
    now = datetime(2026, 11, 21, 12, 0).astimezone()
    assert moment(now - timedelta(hours=1), now) == "today 11:00"
    assert moment(now - timedelta(days=1), now) == "yesterday 12:00"
    assert moment(now - timedelta(days=3), now) == "18 November 12:00"
    assert "2022" in moment(now.replace(year=2022), now)
