"""Logging out and `kill` end the program cleanly: the draft saved, the demo's folder removed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.actions import interviews, opening
from app.actions.desks import EnumeratorDesk
from app.base.errors import Code, KnownError
from app.ui.collect.interview_page import InterviewPage
from app.ui.endings import Endings
from app.ui.home.list_page import ListPage
from app.ui.program import Program
from app.ui.unlock.unlock_page import UnlockPage
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.program import Driver, make_laptop
from tests.helpers.screens import press
from tests.helpers.story_child import ROOT, Child

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")

TYPED = "they took my passport and"


@pytest.fixture
def children() -> Iterator[list[Child]]:
    """All children that were started: none outlives its test."""
    started: list[Child] = []
    yield started
    for child in started:
        child.kill()


def half_a_sentence(folder: Path, children: list[Child]) -> Child:
    """A child in the middle of an answer that was typed and not confirmed."""
    child = Child(folder)
    children.append(child)
    child.wait(lambda seen: seen["page"] == "UnlockPage")
    child.press(f"'{PASSPHRASE}", "Enter")
    child.wait(lambda seen: seen["page"] == "ListPage" and not seen["busy"])
    child.press("Ctrl+N")
    child.wait(lambda seen: seen["page"] == "NewPage")
    child.press("Enter")
    child.wait(lambda seen: seen["page"] == "InterviewPage" and seen["saved"].startswith("✓"))
    while child.now["question"] != "story":
        child.press("Enter")
    child.press(f"'{TYPED}")
    return child


def found(folder: Path) -> tuple[bool, object]:
    """Whether the interview is gone on with at the next start, and what of the answer is there."""
    desk = opening.unlock(folder, PASSPHRASE)
    assert isinstance(desk, EnumeratorDesk)
    try:
        entries = interviews.listing(desk)
        if not entries:
            return False, None
        session = interviews.resume(desk, entries[0].record)
        return interviews.interrupted(desk) == entries[0].record, session.state("story").value
    finally:
        desk.close()


@pytest.mark.slow
@pytest.mark.timeout(90)
def test_the_draft_is_saved_and_gone_on_with(tmp_path: Path, children: list[Child]) -> None:
    folder = make_laptop(tmp_path)
    assert half_a_sentence(folder, children).ask_to_end() == 0
    assert found(folder) == (True, TYPED)


@pytest.mark.slow
@pytest.mark.timeout(90)
def test_a_sudden_end_would_lose_the_half_sentence(tmp_path: Path, children: list[Child]) -> None:
    folder = make_laptop(tmp_path)
    half_a_sentence(folder, children).kill()
    assert found(folder) != (True, TYPED)


def demo(temporary: Path) -> subprocess.Popen[bytes]:
    """`dala demo`, as soon as there is something in its folder."""
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(temporary)}
    process = subprocess.Popen([sys.executable, "-m", "app", "demo"], cwd=ROOT, env=variables)
    until = time.monotonic() + 20
    while not list(temporary.glob("dala-demo-*/*/vault.key")) and time.monotonic() < until:
        assert process.poll() is None
        os.sched_yield()
    return process


@pytest.mark.slow
@pytest.mark.timeout(90)
@pytest.mark.parametrize(("number", "left"), [(signal.SIGTERM, 0), (signal.SIGHUP, 0), (signal.SIGKILL, 1)])
def test_the_demo_takes_its_folder_along(tmp_path: Path, number: int, left: int) -> None:
    process = demo(tmp_path)
    process.send_signal(number)
    status = process.wait(20)
    assert len(list(tmp_path.glob("dala-demo-*"))) == left
    assert status == (-signal.SIGKILL if left else 0)


@pytest.mark.parametrize("can_save", [True, False])
def test_what_is_typed_is_saved_where_it_can_be_and_nobody_is_asked(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, can_save: bool
) -> None:
    folder = make_laptop(tmp_path)
    program = Program(qapp, folder, CHEAP)
    driver = Driver(program, qtbot)
    program.texts.set_language("en")
    with qtbot.waitExposed(program.window):
        program.begin()
    program.window.activateWindow()
    driver.wait_page(UnlockPage)
    press("'" + PASSPHRASE, "Enter")
    driver.wait_page(ListPage)
    press("Ctrl+N", "1", "Enter")
    driver.wait_page(InterviewPage)
    press("Enter", "1", "Enter", "'" + TYPED)
    if not can_save:

        def full(*given: object) -> None:
            raise KnownError(Code.DISK_FULL, path="vault.db")

        monkeypatch.setattr(interviews, "store", full)
    program.end_soon()
    driver.wait_until(lambda: not program.window.isVisible())
    program.end()
    # Whether the answers of before were saved while the disk still took them is not the question here.
    assert found(folder)[1] == (TYPED if can_save else None)


def test_the_handlers_of_before_come_back(qtbot: QtBot) -> None:
    before = signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)
    endings = Endings()
    with qtbot.waitSignal(endings.asked):
        os.kill(os.getpid(), signal.SIGTERM)
    endings.release()
    assert (signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)) == before
