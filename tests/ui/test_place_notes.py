"""Before a vault is made the page says what is wrong with its folder, and waits for a tick where it must."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.actions import premises
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.premises import Remark, Weight
from app.base.errors import Code, KnownError
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.start.create_page import CreatePage
from app.ui.start.set_up_page import SetUpPage
from app.ui.tasks import Tasks
from tests.helpers.desks import CHEAP
from tests.helpers.program import make_pack
from tests.helpers.screens import press

Show = Callable[[Page], MainWindow]


@pytest.fixture
def create(show: Show, tasks: Tasks, tmp_path: Path, qtbot: QtBot) -> Callable[[], CreatePage]:
    def make() -> CreatePage:
        page = CreatePage(tasks, tmp_path / "облако" / "data", CHEAP)
        show(page)
        qtbot.waitUntil(lambda: bool(page.forms.rows) and not tasks.is_busy)
        page.name.show_text("Markets")
        next(row for row in page.forms.rows if row.isEnabled()).click()
        press("F2", "'" + page.secret.words)
        return page

    return make


def made(page: CreatePage | SetUpPage, qtbot: QtBot) -> object:
    with qtbot.waitSignal(page.made) as signal:
        press("Ctrl+Enter")
    assert signal.args is not None
    return signal.args[0]


def close(desk: object) -> None:
    assert isinstance(desk, EnumeratorDesk | CoordinatorDesk)
    desk.close()


def test_a_synced_folder_waits_for_the_tick_and_nothing_is_written_before(
    create: Callable[[], CreatePage], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDrive", str(tmp_path / "облако"))
    page = create()
    assert "OneDrive" in page.place.banners[0].label.text()
    assert page.place.banners[0].tone == "error"
    press("Ctrl+Enter")
    assert not page.is_busy
    assert page.place.anyway.hasFocus()
    assert page.place.said.text()
    assert not (tmp_path / "облако").exists()
    press("Enter")
    assert page.place.is_confirmed
    close(made(page, qtbot))
    assert (tmp_path / "облако" / "data" / "vault.key").exists()


def test_the_folder_is_looked_at_again_when_the_vault_is_made(
    create: Callable[[], CreatePage], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = create()
    assert not page.place.has_to_be_confirmed
    monkeypatch.setenv("OneDrive", str(tmp_path / "облако"))
    press("Ctrl+Enter")
    qtbot.waitUntil(lambda: not page.is_busy)
    assert "OneDrive" in page.notice.label.text()
    assert not (tmp_path / "облако").exists()


def test_a_laptop_waits_for_the_tick_too(
    show: Show, tasks: Tasks, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = make_pack(tmp_path)
    monkeypatch.setenv("OneDrive", str(tmp_path / "data"))
    page = SetUpPage(tasks, tmp_path / "data", CHEAP)
    show(page)
    page.pack.show_text(str(pack))
    page.code.show_text("R03")
    press("F2", "'" + page.secret.words)
    qtbot.waitUntil(lambda: page.place.has_to_be_confirmed and not tasks.is_busy)
    press("Ctrl+Enter")
    assert page.place.anyway.hasFocus()
    press("Space")
    close(made(page, qtbot))


def test_a_danger_that_only_warns_lets_the_user_go_on(
    create: Callable[[], CreatePage], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = (
        Remark(KnownError(Code.FOLDER_KEEPS_OLD, path="D", kind="btrfs"), Weight.WARNS),
        Remark(KnownError(Code.DISK_ENCRYPTION_UNKNOWN), Weight.ASKS),
    )
    monkeypatch.setattr(premises, "remarks", lambda *given, **more: found)
    page = create()
    assert [banner.tone for banner in page.place.banners] == ["warning"]
    assert "btrfs" in page.place.banners[0].label.text()
    assert page.place.asks.isVisible()
    assert page.place.anyway.isHidden()
    close(made(page, qtbot))


def test_where_all_is_well_nothing_is_said(
    create: Callable[[], CreatePage], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(premises, "remarks", lambda *given, **more: ())
    page = create()
    assert page.place.isHidden()
    assert page.place.asks.isHidden()
