"""The coordinator's list of interviews: found by typing, chosen with Space, returned with remarks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.actions import merging, opening
from app.actions.desks import EnumeratorDesk
from app.exchange import returns
from app.ui.coordinate import interviews_room
from app.ui.coordinate.desk import CoordinatorPage
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from app.ui.texts import Texts
from app.ui.widgets.table import HairlineTable
from tests.helpers import office, troubled
from tests.helpers.desks import PASSPHRASE, SENTENCE
from tests.helpers.office import Office
from tests.helpers.screens import press
from tests.helpers.troubled import Made, Troubled

Show = Callable[[Page], MainWindow]


def settled(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.is_busy)


@pytest.fixture(scope="module")
def survey(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("survey")
    made = troubled.make(folder)
    made.add_all()
    return made.close(folder)


@pytest.fixture
def field(survey: Made, tmp_path: Path) -> Iterator[Troubled]:
    made = survey.copy(tmp_path)
    yield made
    made.desk.close()


@pytest.fixture
def page(field: Troubled, show: Show, tasks: Tasks, english: Texts, qtbot: QtBot) -> CoordinatorPage:
    made = CoordinatorPage(field.desk, tasks, english)
    show(made)
    settled(qtbot, tasks)
    press("Ctrl+4")
    return made


def cells(table: HairlineTable) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row) for row in table.model_.rows]


def codes(page: CoordinatorPage, enumerator: str) -> list[str]:
    return [one.code for one in page.interviews.lines if one.enumerator == enumerator and one.can_go_back]


def test_every_interview_is_a_line_with_its_code_and_no_answer(
    page: CoordinatorPage, field: Troubled
) -> None:
    rows = cells(page.interviews.table)
    assert sorted(row[2] for row in rows) == ["R01"] * 3 + ["R02"] * 3
    assert all(len(row[1]) == 4 for row in rows)
    void = next(one for one in page.interviews.lines if one.record == field.records[2])
    (row,) = [row for row in rows if row[1] == void.code]
    assert row[5:] == ("– void, does not count: it was practice", "! clock was set back")
    shown = str(rows) + page.interviews.result.label.text()
    assert SENTENCE not in shown
    assert "almaty" not in shown.casefold()


def test_typing_finds_lines_and_what_is_chosen_stays_chosen(page: CoordinatorPage) -> None:
    first, second = codes(page, "R01")[0], codes(page, "R02")[0]
    press("Ctrl+F", f"'r01 {first.lower()}")
    assert [row[1] for row in cells(page.interviews.table)] == [first]
    press("Down", "Space")
    assert cells(page.interviews.table)[0][0] == "✓"
    press("Ctrl+F", "Ctrl+A", f"'{second}", "Enter", "Space")
    assert page.interviews._count.text() in (f"2 chosen: {first}, {second}", f"2 chosen: {second}, {first}")
    press("Space")
    assert next(iter(page.interviews.chosen.values())).code == first
    press("Ctrl+F", "Ctrl+A", "'nobody")
    assert page.interviews._more.text() == "No interview fits what is typed above."
    page.interviews.finder.line.clear()
    press("Ctrl+D")
    assert page.interviews.chosen == {}


def test_more_lines_than_can_be_shown_are_counted(
    page: CoordinatorPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(interviews_room, "SHOWN", 4)
    page.refresh()
    page.interviews._show_rows()
    assert len(cells(page.interviews.table)) == 4
    assert page.interviews._more.text().startswith("2 more are not shown")


def test_what_does_not_count_is_not_returned(page: CoordinatorPage, field: Troubled) -> None:
    void = next(one for one in page.interviews.lines if one.record == field.records[2])
    press("Ctrl+F", f"'{void.code}", "Enter", "Space")
    assert page.interviews.chosen == {}
    assert page.interviews.result.label.text() == (
        f"Interview {void.code} does not count any more: it is not returned."
    )
    press("Ctrl+R")
    assert not page.interviews.is_open


def test_one_interview_goes_back_with_remarks_on_single_questions(
    page: CoordinatorPage, field: Troubled, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    record = field.records[0]
    code = next(one.code for one in page.interviews.lines if one.record == record)
    sticks = tmp_path / "sticks"
    sticks.mkdir()
    press("Ctrl+F", f"'{code}", "Enter", "Ctrl+R")
    settled(qtbot, tasks)
    panel = page.interviews.panel
    assert panel.title.text() == "Return 1 interview to be corrected"
    assert "answers and all" in panel.what.text()
    press("Ctrl+Enter")
    assert panel.remark.said.text().startswith("!  Type what shall be corrected")
    press("'the month is missing", "Enter")
    assert panel.questions.finder.line.hasFocus()
    press("'happened", "Enter")
    assert cells(panel.questions.table) == [("3 What happened?",)]
    press("Enter", "Enter")
    assert panel.questions.remark.said.text().startswith("!  Type what is asked")
    press("'which month?", "Enter")
    press("'number", "Down", "Enter", "'is it 3?", "F9")
    assert panel.questions.remarks == {"story": "which month?", "number": "is it 3?"}
    panel.questions.listed.setFocus()
    press("End", "Del")
    assert cells(panel.questions.listed) == [("3 What happened?", "which month?")]
    panel.questions.finder.take_focus()
    press("Enter", f"'{sticks}", "Ctrl+Enter")
    settled(qtbot, tasks)
    settled(qtbot, tasks)
    assert page.interviews.result.label.text() == ("1 interview is returned. Take the 1 file to its laptop.")
    (written,) = sticks.iterdir()
    assert cells(page.interviews.written) == [("R01", "1", written.name)]
    (row,) = [row for row in cells(page.interviews.table) if row[1] == code]
    assert row[5] == "→ returned, not back yet (complete)"
    (status,) = merging.status(field.desk).returned
    assert status.record == record
    assert page.overview is not None
    assert len(page.overview.health.not_back) == 1
    laptop = opening.unlock(tmp_path / "R01", PASSPHRASE)
    assert isinstance(laptop, EnumeratorDesk)
    root = laptop.pack.root_key
    assert root is not None
    (item,) = returns.read(written, [laptop.identity], root)
    assert (item.remark, dict(item.remarks)) == ("the month is missing", {"story": "which month?"})
    laptop.close()


def test_several_interviews_make_one_file_a_laptop_and_a_bad_folder_is_told(
    page: CoordinatorPage, field: Troubled, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    for enumerator in ("R01", "R02"):
        for code in codes(page, enumerator)[:2]:
            press("Ctrl+F", "Ctrl+A", f"'{code}", "Enter", "Space")
    count = len(page.interviews.chosen)
    assert count == 4
    press("Ctrl+R", "'ask again", "Enter", f"'{tmp_path / 'nowhere'}", "Ctrl+Enter")
    settled(qtbot, tasks)
    panel = page.interviews.panel
    assert panel.questions.isHidden()
    assert panel.folder.said.text().startswith("!  ")
    press("Ctrl+A", f"'{tmp_path}", "Ctrl+Enter")
    settled(qtbot, tasks)
    settled(qtbot, tasks)
    assert page.interviews.result.label.text() == (
        f"{count} interviews are returned. Take each of the 2 files to its laptop."
    )
    assert len(list(tmp_path.glob("*.dala-return"))) == 2
    assert page.interviews.chosen == {}


def test_leaving_forgets_what_was_asked(
    page: CoordinatorPage, field: Troubled, tasks: Tasks, qtbot: QtBot
) -> None:
    press("Ctrl+R", "'a remark", "Ctrl+1", "Ctrl+4")
    settled(qtbot, tasks)
    assert not page.interviews.is_open
    assert page.interviews.panel.remark.text == ""


def test_withdrawn_and_contradicting_interviews_are_marked(
    tmp_path: Path, show: Show, tasks: Tasks, english: Texts, qtbot: QtBot
) -> None:
    made: Office = office.make(tmp_path)
    made.add_all()
    page = CoordinatorPage(made.desk, tasks, english)
    show(page)
    settled(qtbot, tasks)
    press("Ctrl+4", "Ctrl+F", "'withdrawn", "Enter", "Space")
    assert "was withdrawn: its answers are gone" in page.interviews.result.label.text()
    assert page.interviews.chosen == {}
    rows = cells(page.interviews.table)
    assert [row[5] for row in rows] == ["withdrawn"]
    page.interviews.finder.line.clear()
    assert sum("in conflict" in row[6] for row in cells(page.interviews.table)) == 1
    made.desk.close()
