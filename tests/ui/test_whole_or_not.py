"""What is not whole is told where the coordinator looks first, and bundles are looked through unopened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.actions.handover import VerifyReport
from app.actions.merging import BundleResult, Problem
from app.base.errors import Cancelled, Code, KnownError
from app.ui.coordinate.bundle_words import BundleWords, LookedAt
from app.ui.coordinate.desk import CoordinatorPage
from app.ui.coordinate.health import Health
from app.ui.coordinate.whole_words import WholeWords
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from app.ui.texts import Texts
from app.ui.widgets.table import HairlineTable
from tests.helpers import troubled
from tests.helpers.screens import press
from tests.helpers.troubled import Made, Troubled

Show = Callable[[Page], MainWindow]


def settled(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.is_busy)


@pytest.fixture(scope="module")
def survey(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("survey")
    made = troubled.make(folder)
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
    return made


def cells(table: HairlineTable) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row) for row in table.model_.rows]


def test_held_bundles_and_copied_laptops_are_told_with_the_files_and_on_the_first_page(
    page: CoordinatorPage, field: Troubled, tasks: Tasks, qtbot: QtBot
) -> None:
    assert page.progress.trouble.isHidden()
    page.bundles.add([field.whole])
    settled(qtbot, tasks)
    assert page.progress.trouble.label.text() == ""
    page.bundles.add([*field.copied, field.waiting])
    settled(qtbot, tasks)
    settled(qtbot, tasks)
    said = page.bundles.result.label.text()
    assert "1 file is kept, unopened: certify its laptop under Laptops." in said
    assert "1 laptop was copied: look at Laptops." in said
    assert page.bundles.result.tone == "warning"
    held = cells(page.bundles.results)[2]
    assert held[3].startswith("! kept unopened: 2 interviews wait\nThe laptop of R03 is not certified yet")
    press("Ctrl+1")
    told = page.progress.trouble.label.text()
    assert told == (
        "Not everything is here and whole: 1 laptop was copied, 1 bundle waits for a certificate."
    )
    assert page.progress.trouble.tone == "error"
    assert page.progress.not_counted.text() == "Kept, but not counted: 1 declared void."
    press("F8")
    assert page.current == "laptops"


def test_a_bundle_is_looked_through_and_nothing_of_it_is_kept(
    page: CoordinatorPage, field: Troubled, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    press("Ctrl+2", f"'{field.whole}", "F9")
    settled(qtbot, tasks)
    assert page.bundles.looked.label.text() == (
        "The file is whole: 3 interviews can be opened. Nothing of it was kept."
    )
    assert page.overview is not None
    assert page.overview.all.total == 0
    torn = tmp_path / "torn.dala"
    torn.write_bytes(field.whole.read_bytes()[:-100])
    press("Ctrl+A", f"'{torn}", "F9")
    settled(qtbot, tasks)
    assert page.bundles.looked.tone == "error"
    assert "is damaged from its start" in page.bundles.looked.label.text()
    press("Ctrl+A", f"'{tmp_path / 'none.dala'}", "F9")
    settled(qtbot, tasks)
    assert page.bundles.looked.tone == "error"
    assert page.bundles.looked.label.text().startswith("There is no file")


def test_a_request_that_is_dropped_is_looked_at(
    page: CoordinatorPage, field: Troubled, tasks: Tasks, qtbot: QtBot
) -> None:
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(field.request))])
    none, copy = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    QApplication.sendEvent(
        page, QDragEnterEvent(QPointF(5, 5).toPoint(), copy, dragged, Qt.MouseButton.LeftButton, none)
    )
    QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), copy, dragged, Qt.MouseButton.LeftButton, none))
    settled(qtbot, tasks)
    assert page.current == "laptops"
    assert page.laptops.certify.whose.text().startswith("It says it is the laptop of R03")


def test_a_file_that_is_not_whole_is_told_with_what_came_of_it() -> None:
    words = BundleWords()
    report = VerifyReport(37, whole=False, expected=50, damaged=("a", "b"))
    said, tone = words.looked(LookedAt(report))
    assert said.startswith("The file is not whole: 37 of 50 interviews can be opened.")
    assert ("2" in said, tone) == (True, "warning")
    said, tone = words.looked(LookedAt(VerifyReport(3, expected=3, part=2, total=10)))
    assert ("7" in said, tone) == (True, "ok")
    assert words.looked(LookedAt(None, Cancelled()))[1] == "warning"
    cut = KnownError(Code.BUNDLE_DAMAGED, path="R.dala", read=37, expected=50)
    result = BundleResult(Path("R.dala"), part=2, expected=50, read=37, new=37, problems=(Problem("", cut),))
    cell = words.outcome(result)
    assert cell.text.startswith("! Cut off or damaged: 37 of 50 interviews came.")
    assert (cell.tone, words.file(result)) == ("warn", "R.dala (part 2)")
    chain = BundleResult(Path("R.dala"), entries=4, finished=True)
    assert (words.outcome(chain).text[:3], words.outcome(chain).tone) == ("✓ 4", "ok")


def test_nothing_is_said_where_all_is_whole() -> None:
    words = WholeWords()
    assert words.trouble(Health()) == ("", "warning")
    assert words.not_counted(Health()) == ""
    assert words.trouble(Health(held=2))[1] == "warning"
    assert words.trouble(Health(strange=1))[1] == "error"
    assert words.not_counted(Health(replaced=2)).startswith("Kept, but not counted: ")
