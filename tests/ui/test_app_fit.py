"""Every page around the interview fits small screens in every language, is named, reached and translated."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.actions import interviews, opening
from app.actions.demo import Demo
from app.actions.desks import EnumeratorDesk
from app.actions.form_files import look_at_shipped
from app.actions.handover import BundleReport, OnlyHere
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.interview.state import StopReason
from app.paths import DataFolder
from app.settings import LANGUAGES, Settings
from app.ui.bugs import BugPage
from app.ui.home.drives import Drive
from app.ui.home.hand_over_page import HandOverPage
from app.ui.home.list_page import ListPage
from app.ui.home.new_page import NewPage
from app.ui.home.side import DeskSide
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.settings_page import Choices, SettingsPage
from app.ui.start import passphrase_lines
from app.ui.start.create_page import CreatePage
from app.ui.start.set_up_page import SetUpPage
from app.ui.start.start_page import StartPage
from app.ui.tasks import Tasks
from app.ui.texts import NAMES, PseudoTranslator, Texts
from app.ui.theme import Theme
from app.ui.trouble_page import TroublePage
from app.ui.unlock.unlock_page import UnlockPage
from tests.helpers import audit
from tests.helpers.desks import CHEAP, PASSPHRASE, begun
from tests.helpers.program import make_laptop

Show = Callable[[Page], MainWindow]
Pages = dict[str, Callable[[], Page]]
SMALL = (1093, 614)
NOW = datetime.fromisoformat("2026-11-21T12:00:00+05:00")
WHERE = Path("E:/")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[EnumeratorDesk]:
    opened = opening.unlock(make_laptop(tmp_path, forms=2), PASSPHRASE)
    assert isinstance(opened, EnumeratorDesk)
    clock = FixedClock(NOW)
    interviews.finish(opened, begun(opened, clock))
    interviews.stop(opened, begun(opened, clock), StopReason.LEFT)
    interviews.stop(opened, begun(opened, clock), StopReason.WITHDREW)
    interviews.save(opened, begun(opened, clock), clock)
    yield opened
    opened.close()


@pytest.fixture
def pages(desk: EnumeratorDesk, tasks: Tasks, english: Texts, theme: Theme, tmp_path: Path) -> Pages:
    side = DeskSide(trial=True)
    clock = FixedClock(NOW)
    choices = Choices(english, theme, Settings())
    demo = Demo(tmp_path / "laptop", tmp_path / "office", "river falcon lamp seven")

    def set_up() -> Page:
        page = SetUpPage(tasks, tmp_path / "new", CHEAP)
        page.organisation.show_choices([("a", "Rodnik"), ("b", "Sana Sezim")])
        page.organisation.show()
        page.complain(page.pack, page.tr("Choose the file that the coordinator gave you."))
        page.secret.first.show_text("short")
        return page

    def unlock() -> Page:
        page = UnlockPage(tasks, english, theme, tmp_path, demo, can_go_back=True)
        page.waiting.begin(page.tr("Checking the passphrase…"))
        return page

    def handed() -> Page:
        page = HandOverPage(desk, side, tasks, clock, lambda: ())
        page.report, page._only = BundleReport(WHERE, 14, 3, ""), OnlyHere(0, None)
        page._show_report()
        return page

    drives = (Drive(WHERE, "KINGSTON", 14_000_000_000),)
    return {
        "start": lambda: StartPage(english, theme),
        "set up": set_up,
        "create": lambda: CreatePage(tasks, tmp_path / "new", CHEAP),
        "unlock": unlock,
        "list": lambda: ListPage(desk, side, tasks, clock),
        "new": lambda: NewPage(desk, side),
        "hand over": lambda: HandOverPage(desk, side, tasks, clock, lambda: drives),
        "handed over": handed,
        "settings": lambda: SettingsPage(choices, DataFolder(WHERE), side),
        "settings alone": lambda: SettingsPage(choices, DataFolder(WHERE)),
        "bug": lambda: BugPage(WHERE),
        "trouble": lambda: TroublePage(KnownError(Code.VAULT_DAMAGED, place="vault.key")),
    }


def settle(tasks: Tasks, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not tasks.is_busy)
    for _ in range(3):
        QApplication.sendPostedEvents()
    qtbot.wait(1)


def visit(
    pages: Pages, show: Show, tasks: Tasks, qtbot: QtBot, look: Callable[[MainWindow], list[str]]
) -> dict[str, list[str]]:
    """What `look` finds on each page, in a window as small as it gets."""
    window: MainWindow | None = None
    found = {}
    for name, make in pages.items():
        page = make()
        if window is None:
            window = show(page)
            window.resize(*SMALL)
        else:
            window.show_page(page)
        settle(tasks, qtbot)
        if wrong := look(window):
            found[name] = wrong
        page.side = None
        window.drop_page(page)
    return found


def faults(window: MainWindow) -> list[str]:
    return [
        *audit.texts_that_do_not_fit(window),
        *audit.siblings_that_overlap(window),
        *audit.unnamed(window),
        *audit.out_of_tabs_reach(window),
    ]


@pytest.mark.parametrize("percent", [100, 125])
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_pages_fit_in_every_language(
    pages: Pages,
    show: Show,
    tasks: Tasks,
    theme: Theme,
    english: Texts,
    qtbot: QtBot,
    language: str,
    percent: int,
) -> None:
    english.set_language(language)
    theme.choose("dark" if percent == 125 else "light")
    theme.set_percent(percent)
    assert visit(pages, show, tasks, qtbot, faults) == {}


def test_nothing_escapes_translation(
    pages: Pages,
    show: Show,
    tasks: Tasks,
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    words = "river falcon lamp seven"
    monkeypatch.setattr(passphrase_lines, "generate_words", lambda: words)
    known = {"Dala", "Markets", "F6", "F7", "R03", "Market", "KINGSTON", "Rodnik", "Sana Sezim", words}
    known |= {*NAMES.values(), "Қазақша"}
    for look_ in look_at_shipped():
        known |= {look_.name, *look_.title.values()}
    pseudo = PseudoTranslator()
    qapp.installTranslator(pseudo)

    def look(window: MainWindow) -> list[str]:
        wrong = audit.untranslated(window, known)
        fits = [*audit.texts_that_do_not_fit(window), *audit.siblings_that_overlap(window)]
        return [*wrong, *fits]

    try:
        assert visit(pages, show, tasks, qtbot, look) == {}
    finally:
        qapp.removeTranslator(pseudo)
        QApplication.sendPostedEvents()
