"""The screens of a laptop whose survey lets finished interviews be opened again for some hours."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from app.actions import interviews, opening, reopening, surveys
from app.actions.desks import EnumeratorDesk
from app.actions.interviews import State
from app.exchange.pack import Policy
from app.ui.collect.interview_page import InterviewPage
from app.ui.home.drives import Drive
from app.ui.home.hand_over_page import HandOverPage
from app.ui.home.list_page import ListPage
from app.ui.texts import NAMES
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.screens import press
from tests.helpers.stage import Stage, Stop, open_desk

WINDOW_PAGES = frozenset({ListPage, InterviewPage, HandOverPage})
WINDOW_TEXTS = frozenset({"Базар", "Что случилось?", "Где?", "Алматы"})
"""What the questionnaire says, the same in every language."""


def _in_all(text: str) -> dict[str, str]:
    return dict.fromkeys(NAMES, text)


MARKET = {
    "format": "dala-form/1",
    "form_id": "market",
    "version": "1",
    "default_language": "ru",
    "title": _in_all("Базар"),
    "languages": NAMES,
    "instance_name": "'Базар'",
    "choices": {"site": [{"name": "almaty", "label": _in_all("Алматы")}]},
    "survey": [
        {"type": "select_one", "list_name": "site", "name": "site", "label": _in_all("Где?")},
        {"type": "text", "name": "story", "label": _in_all("Что случилось?"), "required": True},
    ],
}


def finish_one(device: EnumeratorDesk) -> str:
    """An interview that is finished and waits; its record id."""
    session = interviews.start(device, "market", "ru")
    session.answer("site", "almaty")
    session.answer("story", "Паспорт у хозяина")
    done = interviews.finish(device, session)
    assert done.state is State.FINISHED
    return done.record


def reopening_laptop(folder: Path) -> Path:
    """A laptop whose survey gives two hours to open a finished interview again."""
    pack, laptop = folder / "market.dala-pack", folder / "laptop"
    definition = json.dumps(MARKET).encode()
    desk = opening.create_survey(folder / "office", "Markets", [definition], PASSPHRASE, CHEAP)
    surveys.set_policy(desk, Policy(reopen_hours=2))
    surveys.write_pack(desk, pack)
    desk.close()
    opening.init_device(laptop, pack, "R03", PASSPHRASE, CHEAP).close()
    return laptop


def finished_laptop(stage: Stage) -> Iterator[Stop]:
    """The list with what is finished and what is open again, sealing asked twice, review, handing over."""
    laptop = reopening_laptop(stage.folder)
    with open_desk(laptop) as device:
        for act in ("seal", "reopen", "keep", "keep"):
            record = finish_one(device)
            if act == "seal":
                reopening.seal_now(device, record)
            elif act == "reopen":
                reopening.reopen(device, record)
                interviews.leave(device, record)
    page = stage.unlock(laptop, ListPage)
    stage.qtbot.waitUntil(lambda: page.listed is not None)
    yield Stop("list, some are finished")
    press("Enter", "Ctrl+E")
    yield Stop("list, sealing asked again", again=True)
    while page.current is not None and page.current.state is not State.DRAFT:
        press("Down")
    yield Stop("list, finished ones beside the current", again=True)
    press("Enter")
    assert stage.driver is not None
    interview = stage.driver.wait_page(InterviewPage)
    interview.show_review()
    yield Stop("the review of one that was opened again")
    press("Esc", "Ctrl+W")
    stage.driver.wait_page(ListPage)
    press("Ctrl+2")
    hand_over = stage.driver.wait_page(HandOverPage)
    stick = stage.folder / "KINGSTON"
    stick.mkdir()
    hand_over.places.find_drives = lambda: (Drive(stick, "KINGSTON", 15_032_385_536),)
    hand_over.places.look()
    stage.qtbot.waitUntil(lambda: len(hand_over.places.rows) > 1)
    yield Stop("hand over, some stay behind")
    hand_over.places.choose(str(stick))
    hand_over.go_on()
    stage.qtbot.waitUntil(lambda: hand_over.report is not None)
    yield Stop("hand over, written without them")
