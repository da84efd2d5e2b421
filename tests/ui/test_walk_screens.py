"""Every widget of every screen, in five languages, both themes, two sizes: it fits, is named, is reached."""

from __future__ import annotations

import functools
import importlib
import os
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import app.ui
from app.base.packaged import packaged
from app.settings import LANGUAGES
from app.ui.collect.interview_page import InterviewPage
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.texts import NAMES, PseudoTranslator
from tests.helpers import audit
from tests.helpers.all_screens import JOURNEYS, Stage, Stop, shown_forms

_SCALE = "DALA_TEST_SCALE"
if _SCALE in os.environ:  # before the application is made, after tests/conftest.py took it away
    os.environ["QT_SCALE_FACTOR"] = os.environ[_SCALE]

Look = tuple[str, int, tuple[int, int], tuple[str, ...]]
LOOKS: tuple[Look, ...] = (
    # What a 1366x768 screen is at 125 % of the system's scale, and at 125 % of the program's own.
    ("light", 100, (1093, 614), LANGUAGES),
    ("dark", 125, (1366, 768), LANGUAGES),
    # The same in the other theme and with more room, only in the long form: colours and room shorten no text
    # that fitted before.
    ("dark", 100, (1366, 768), ("ru",)),
    ("light", 125, (1366, 768), ("kk",)),
)
"""Theme, scale in percent, size of the window, languages."""


@pytest.fixture
def stage(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    made = Stage(qapp, qtbot, tmp_path)
    yield made
    made.end()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_catalogues_are_compiled() -> None:
    missing = [
        code for code in LANGUAGES if not packaged("resources", "translations", f"dala_{code}.qm").is_file()
    ]
    assert not missing, "make the .qm files first: uv sync --reinstall-package dala"


def _page_classes() -> set[type[Page]]:
    for module in pkgutil.walk_packages(app.ui.__path__, "app.ui."):
        importlib.import_module(module.name)
    found, unseen = set(), [Page]
    while unseen:
        for kind in unseen.pop().__subclasses__():
            unseen.append(kind)
            if kind.__module__.startswith("app.ui") and not kind.__subclasses__():
                found.add(kind)
    return found


def test_the_walk_knows_every_page() -> None:
    assert _page_classes() == {page for journey in JOURNEYS.values() for page in journey.pages}


CYRILLIC = ("ru", "kk", "ky")
ENGLISH = r"[a-z]{2,},? [a-z]{2,}"
"""Two such words in a Cyrillic language were said before it was switched to, and did not follow."""


@functools.cache
def known_texts() -> set[str]:
    known = shown_forms() | set(LANGUAGES) | KNOWN | set(NAMES.values())
    return known | {text.upper() for text in known}


def geometry_faults(window: MainWindow, drawn: list[audit.Drawn]) -> list[str]:
    return [
        *audit.texts_that_do_not_fit(window),
        *audit.painted_texts_that_do_not_fit(drawn),
        *audit.siblings_that_overlap(window),
        *audit.cut_by_their_parents(window),
    ]


def looked_at(stage: Stage, stop: Stop, look: Look, known: set[str]) -> dict[str, list[str]]:
    """The faults of one screen by language, in one theme and scale."""
    program = stage.program
    assert program is not None
    theme, percent, size, languages = look
    program.window.resize(*size)
    program.theme.set_percent(percent)
    if program.theme.choice != theme:
        program.theme.choose(theme)
    found = {}
    for language in languages:
        program.texts.set_language(language)
        if isinstance(stage.here, InterviewPage):
            stage.here.choose_language(language)
        stage.settle(is_working=stop.is_working)
        window = program.window
        drawn = audit.painted(window)
        faults = [
            *geometry_faults(window, drawn),
            *audit.unnamed(window),
            *audit.out_of_tabs_reach(window),
        ]
        if language in CYRILLIC and look is LOOKS[0] and not stop.is_working:
            faults += audit.untranslated(window, known, drawn, pattern=ENGLISH)
        if faults:
            found[f"{stop.name}, {language}, {theme}, {percent} %"] = faults
    program.texts.set_language("en")
    return found


@pytest.mark.parametrize(
    "look",
    [pytest.param(look, marks=() if look in LOOKS[:2] else pytest.mark.slow) for look in LOOKS],
    ids=lambda look: f"{look[0]} {look[1]} %",
)
@pytest.mark.parametrize("name", JOURNEYS)
def test_every_screen_fits_is_named_and_is_reached(stage: Stage, name: str, look: Look) -> None:
    known = known_texts()
    found: dict[str, list[str]] = {}
    pages: set[type[Page]] = set()
    for stop in JOURNEYS[name].walk(stage):
        pages.add(type(stage.here))
        if look in LOOKS[:2] or not stop.again:
            found |= looked_at(stage, stop, look, known)
    if found:
        pytest.fail(_told(found), pytrace=False)
    assert pages == JOURNEYS[name].pages


@pytest.fixture
def pseudo(stage: Stage) -> Iterator[Stage]:
    """The program in a made-up language from its start on."""
    stage.pseudo = PseudoTranslator()
    stage.app.installTranslator(stage.pseudo)
    yield stage
    stage.end()
    stage.app.removeTranslator(stage.pseudo)
    QApplication.sendPostedEvents()


@pytest.mark.parametrize("name", JOURNEYS)
def test_no_string_of_any_screen_escapes_translation(pseudo: Stage, name: str) -> None:
    known = known_texts()
    found: dict[str, list[str]] = {}
    for stop in JOURNEYS[name].walk(pseudo):
        assert pseudo.program is not None
        window = pseudo.program.window
        window.resize(1093, 614)
        pseudo.settle(is_working=stop.is_working)
        drawn = audit.painted(window)
        faults = [*audit.untranslated(window, known, drawn), *geometry_faults(window, drawn)]
        if faults:
            found[stop.name] = faults
    if found:
        pytest.fail(_told(found), pytrace=False)


KNOWN = {
    "Dala", "Labour rights of migrant workers", "Markets", "Rodnik", "Sana Sezim",
    "KINGSTON", "river falcon lamp seven", "AGE-SECRET-KEY-PQ-1", "age1pq1", "Safe in Astana", "here", "i",
    "File exists",
}  # fmt: skip
"""Names that people gave, the program's own, the demo's passphrase, the sign of a notice."""


def test_the_same_at_the_systems_own_scale() -> None:
    """QT_SCALE_FACTOR is read once, when a process begins: some of these tests run again in a child."""
    chosen = "scale_is or unlocking and fits and light and 100"
    child = subprocess.run(
        [sys.executable, "-m", "pytest", __file__, "-q", "-p", "no:cacheprovider", "-k", chosen],
        env={**os.environ, _SCALE: "1.25"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert child.returncode == 0, child.stdout[-4000:]


def test_the_scale_is_as_asked(stage: Stage) -> None:
    window = stage.begin(stage.folder / "empty").program.window
    assert window.devicePixelRatio() == float(os.environ.get(_SCALE, "1"))


def _told(found: dict[str, list[str]]) -> str:
    """Each fault once, with the screens that have it."""
    where: dict[str, list[str]] = {}
    for screen, faults in found.items():
        for fault in dict.fromkeys(faults):
            where.setdefault(fault, []).append(screen)
    return "\n".join(f"{fault}  [{len(screens)}: {screens[0]}]" for fault, screens in where.items())
