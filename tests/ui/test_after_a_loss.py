"""Coming back after a loss: a desk from its backup, a desk anew from a pack and a key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.actions import backing_up, key_sheets, opening, recipients, surveys
from app.actions.desks import CoordinatorDesk
from app.crypto.age import Identity
from app.ui.coordinate.desk import CoordinatorPage
from app.ui.home.list_page import ListPage
from app.ui.start.rescue_page import RescuePage
from app.ui.start.restore_page import RestorePage
from app.ui.start.start_page import StartPage
from app.ui.unlock.unlock_page import UnlockPage
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.screens import press
from tests.helpers.stage import Stage, make_laptop, open_desk

NEW = "gahu lebo pale daka tehu"


@pytest.fixture
def stage(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(qapp, qtbot, tmp_path)
    yield made
    made.end()


@pytest.fixture
def line(stage: Stage) -> str:
    """The printed key of a survey with a laptop, of which there are backups, a pack and a key file."""
    with open_desk(make_laptop(stage.folder, "demo")) as laptop:
        backing_up.backup(laptop, stage.folder / "laptop.dala-backup")
    desk = opening.unlock(stage.folder / "desk", PASSPHRASE)
    assert isinstance(desk, CoordinatorDesk)
    backing_up.backup(desk, stage.folder / "desk.dala-backup")
    surveys.write_pack(desk, stage.folder / "any.dala-pack")
    own = recipients.own_key(desk)
    key_sheets.write_file(stage.folder / "own.dala-key", own, PASSPHRASE, CHEAP)
    desk.close()
    return key_sheets.sheet(desk, own).line


def restore_page(stage: Stage) -> RestorePage:
    driver = stage.begin(stage.folder / "empty")
    driver.wait_page(StartPage)
    press("4")
    return driver.wait_page(RestorePage)


def test_a_coordinators_backup_needs_no_key_and_opens_with_its_passphrase(stage: Stage, line: str) -> None:
    page = restore_page(stage)
    press(f"'{stage.folder / 'desk.dala-backup'}")
    page.look()
    stage.settle()
    assert not page.given.isVisible()
    press("Enter")
    stage.qtbot.waitUntil(lambda: page.header is not None)
    assert "add those bundles again" in page.done.label.text()
    assert stage.driver is not None
    page.go_on()
    stage.driver.wait_page(UnlockPage)
    press("'" + PASSPHRASE, "Enter")
    stage.driver.wait_page(CoordinatorPage)


def test_a_laptops_backup_asks_for_a_key_and_warns_of_two_laptops(stage: Stage, line: str) -> None:
    page = restore_page(stage)
    page.file.show_text(str(stage.folder / "laptop.dala-backup"))
    press("Ctrl+Enter")
    stage.settle()
    assert page.given.isVisible(), "what it lacks is asked for"
    press("Ctrl+Enter")
    assert "Type the key" in page.given.key.said.text()
    page.given.key.show_text(Identity.generate().secret_line())
    press("Ctrl+Enter")
    stage.settle()
    assert page.given.key.said.isVisible()
    assert page.header is None
    assert opening.what_is_in(stage.folder / "empty") is opening.Found.EMPTY
    page.given.key.show_text(line)
    press("Ctrl+Enter")
    stage.qtbot.waitUntil(lambda: page.header is not None)
    assert page.given.key.text == ""
    assert "never both" in page.done.label.text()
    assert stage.driver is not None
    page.go_on()
    stage.driver.wait_page(UnlockPage)
    press("'" + PASSPHRASE, "Enter")
    stage.driver.wait_page(ListPage)


def test_what_is_no_backup_is_said_at_its_line(stage: Stage, line: str) -> None:
    page = restore_page(stage)
    for name in ("none.dala-backup", "any.dala-pack"):
        page.file.show_text(str(stage.folder / name))
        press("Ctrl+Enter")
        stage.settle()
        assert page.file.said.isVisible()
        page.file.say("")
    press("Esc")
    assert stage.driver is not None
    stage.driver.wait_page(StartPage)


def test_a_desk_is_made_anew_from_a_pack_and_a_key_file(stage: Stage, line: str) -> None:
    driver = stage.begin(stage.folder / "empty")
    driver.wait_page(StartPage)
    press("5")
    page = driver.wait_page(RescuePage)
    press("Ctrl+Enter")
    assert "Choose the survey pack" in page.pack.said.text()
    page.pack.show_text(str(stage.folder / "any.dala-pack"))
    page.secret.first.show_text(NEW)
    page.secret.second.show_text(NEW)
    page.given.key.show_text(Identity.generate().secret_line())
    press("Ctrl+Enter")
    stage.settle()
    assert page.given.key.said.isVisible(), "a key of another survey"
    page.given.key.show_text("")
    page.given.file.show_text(str(stage.folder / "own.dala-key"))
    page.given.file_secret.show_text("wrong")
    press("Ctrl+Enter")
    stage.settle()
    assert page.given.file_secret.said.isVisible()
    page.given.file_secret.show_text(PASSPHRASE)
    press("Ctrl+Enter")
    desk_page = driver.wait_page(CoordinatorPage)
    stage.settle()
    assert desk_page.overview is not None
    stage.end()
    desk = opening.unlock(stage.folder / "empty", NEW)
    assert isinstance(desk, CoordinatorDesk)
    assert desk.root is None
    desk.close()
