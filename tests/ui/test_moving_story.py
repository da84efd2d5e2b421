"""A survey gets a new version on screen, a laptop takes it over, an open interview moves along and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.actions import interviews, opening
from app.actions.desks import EnumeratorDesk
from app.base.clock import SystemClock
from app.exchange import pack as packs
from app.ui.collect.interview_page import InterviewPage
from app.ui.coordinate.desk import CoordinatorPage
from app.ui.home.list_page import ListPage
from app.ui.home.move_page import MovePage
from app.ui.home.update_page import UpdatePage
from app.ui.settings_page import SettingsPage
from app.ui.widgets.table import Cell
from tests.helpers.all_screens import Stage
from tests.helpers.desks import PASSPHRASE, begun
from tests.helpers.program import Driver, make_laptop
from tests.helpers.screens import press
from tests.helpers.versions import second, update_office


@pytest.fixture
def stage(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(qapp, qtbot, tmp_path)
    yield made
    made.end()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def driver(stage: Stage) -> Driver:
    assert stage.driver is not None
    return stage.driver


def next_pack(folder: Path) -> Path:
    desk = opening.unlock(folder / "office", PASSPHRASE)
    assert not isinstance(desk, EnumeratorDesk)
    update_office(desk, second())
    packs.write(folder / "next.dala-pack", desk.pack, desk.root)
    desk.close()
    return folder / "next.dala-pack"


def with_draft(folder: Path) -> str:
    """A laptop with an interview that was left."""
    make_laptop(folder)
    desk = opening.unlock(folder / "laptop", PASSPHRASE)
    assert isinstance(desk, EnumeratorDesk)
    session = begun(desk, SystemClock())
    session.answer("site", "taraz")
    session.answer("other", "Come again")
    interviews.save(desk, session)
    interviews.leave(desk, session.record_id)
    desk.close()
    return session.record_id


def update(stage: Stage, pack: Path) -> None:
    press("Ctrl+3")
    driver(stage).wait_page(SettingsPage)
    press("Ctrl+P")
    page = driver(stage).wait_page(UpdatePage)
    page.pack.show_text(str(pack))
    press("Enter")
    stage.qtbot.waitUntil(lambda: page.found is not None)
    driver(stage).wait_text("Market: version 1 → 2, 5 differences.")
    press("Ctrl+Enter")
    driver(stage).wait_page(ListPage)
    driver(stage).wait_text("This laptop has the new questionnaires.")


def test_an_interview_moves_to_the_new_version_and_back(stage: Stage) -> None:
    with_draft(stage.folder)
    pack = next_pack(stage.folder)
    stage.unlock(stage.folder / "laptop", ListPage)
    update(stage, pack)
    press("Enter")
    page = driver(stage).wait_page(InterviewPage)
    driver(stage).wait_text("This questionnaire has a newer version: 2.")
    assert page.session.form.version == "1"
    press("Ctrl+T")
    versions = driver(stage).wait_page(MovePage)
    said = driver(stage).text()
    assert "From version 1 to version 2" in said
    assert [row[0].text for row in rows(versions, "changed")] == ["Where?"]
    assert [row[0].text for row in rows(versions, "orphaned")] == ["Anything else?"]
    assert [row[0].text for row in rows(versions, "new")] == ["How old?"]
    assert "Come again" not in said
    press("Esc")
    assert driver(stage).wait_page(InterviewPage) is page
    press("Ctrl+T")
    driver(stage).wait_page(MovePage)
    press("Ctrl+Enter")
    page = driver(stage).wait_page(InterviewPage)
    assert page.session.form.version == "2"
    assert page.versions.isHidden()
    page.session.answer("age", 30)

    page.show_review()
    driver(stage).wait_text("This interview was moved from version 1.")
    press("Ctrl+T")
    driver(stage).wait_page(MovePage)
    driver(stage).wait_text("2 answers of earlier versions are kept beside it.")
    driver(stage).wait_text("Undoing the move loses 1 answer given since.")
    press("Ctrl+Z")
    page = driver(stage).wait_page(InterviewPage)
    assert page.session.form.version == "1"
    assert page.session.answers()["other"] == "Come again"
    page.leave()
    driver(stage).wait_page(ListPage)


def rows(page: MovePage, fate: str) -> list[tuple[Cell, ...]]:
    return next(table.model_.rows for known, table in page.tables.items() if known.value == fate)


def test_a_pack_that_is_not_later_is_refused_where_it_was_typed(stage: Stage) -> None:
    make_laptop(stage.folder)
    stage.unlock(stage.folder / "laptop", ListPage)
    press("Ctrl+3", "Ctrl+P")
    page = driver(stage).wait_page(UpdatePage)
    page.pack.show_text(str(stage.folder / "none.dala-pack"))
    page.look()
    stage.settle()
    assert page.pack.said.isHidden()
    press("Enter")
    driver(stage).wait_text("There is no file")
    page.pack.show_text(str(stage.folder / "survey.dala-pack"))
    press("Enter")
    driver(stage).wait_text("this laptop already has pack 1")
    primary = page.chrome().primary
    assert primary is not None
    assert not primary.enabled
    press("Esc")
    driver(stage).wait_page(SettingsPage)


def test_a_coordinator_reads_what_differs_before_taking_it(stage: Stage) -> None:
    make_laptop(stage.folder)
    form = stage.folder / "market 2.json"
    form.write_bytes(second())
    page = stage.unlock(stage.folder / "office", CoordinatorPage)
    page.open_room("pack")
    card = page.pack.version
    card.file.show_path(form)
    stage.qtbot.waitUntil(lambda: card.plan is not None)
    driver(stage).wait_text("Market: version 1 → 2, 5 differences, 2 of them break data.")
    told = [tuple(cell.text for cell in row) for row in card.table.model_.rows]
    assert told[0][2].startswith("!")
    assert ("events", "was called story", "–") in told
    press("F9")
    driver(stage).wait_text("Press once more")
    assert page.pack.around.desk.pack.revision == 1
    press("F9")
    driver(stage).wait_text("The survey has the new version.")
    assert page.pack.around.desk.form("market").version == "2"
    assert [row[1].text for row in page.pack.forms.model_.rows] == ["2"]
    stage.settle()
    card.file.show_path(form)
    driver(stage).wait_text("The survey already has exactly these questionnaires.")
