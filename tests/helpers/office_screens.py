"""The coordinator's screens of laptops and interviews: certificates, receipts, words, what came back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.actions.desks import CoordinatorDesk
from app.actions.merging_status import LaptopStatus
from app.exchange.chain import Head
from app.merge.chain import DeviceReport, Missing
from app.merge.links import Links, Span
from app.ui.coordinate import desk
from app.ui.coordinate.desk import CoordinatorPage
from app.ui.coordinate.overview import Overview, gather
from app.ui.page import Page
from tests.helpers import troubled
from tests.helpers.screens import press
from tests.helpers.stage import Stage, Stop

OFFICE_PAGES: frozenset[type[Page]] = frozenset({CoordinatorPage})

OFFICE_TEXTS = {"the month is missing", "which month?", "Rodnik"}
"""What is typed on the way."""

_LINKS = Links((Span(3, 5),), Span(14, 20), 7, (12,), (Head(13, "ab" * 32),))
EVERYTHING_WRONG = LaptopStatus(
    "0f3c2b1a-77aa", "R09", "Rodnik", interviews=41, unsigned=2, held=1, strange=1,
    report=DeviceReport(
        "0f3c2b1a-77aa", 14, 0, 0, 13, _LINKS, 8, (Missing("9d0b6c1e-1", 4),), clock_back=("a",),
        spoken=_LINKS.heads,
    ),
)  # fmt: skip


def _with_everything_wrong(office: CoordinatorDesk, language: str) -> Overview:
    found = gather(office, language)
    laptops = (EVERYTHING_WRONG, *found.health.laptops)
    return replace(found, health=replace(found.health, laptops=laptops))


def settled(stage: Stage) -> None:
    """A result may ask for more: what the desk shows is read anew after each change."""
    for _ in range(3):
        stage.settle()


def laptops(stage: Stage) -> Iterator[Stop]:
    """Each trouble that a laptop can be in, certifying one, receipts; from the first page on."""
    made = troubled.make(stage.folder)
    made.add_all()
    made.desk.close()
    page = stage.unlock(stage.folder / "office", CoordinatorPage)
    settled(stage)
    yield Stop("progress, not everything is whole")
    press("F8")
    room = page.laptops
    yield Stop("laptops")
    press("Enter", f"'{made.early_head}")
    settled(stage)
    yield Stop("laptops, words compared", again=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(desk, "gather", _with_everything_wrong)
        page.refresh()
        settled(stage)
        room.table.setFocus()
        press("Home")
        yield Stop("laptops, everything wrong at once")
    page.refresh()
    settled(stage)
    press("Ctrl+N", "Ctrl+Enter")
    yield Stop("certify, nothing typed")
    press(f"'{made.request}", "Enter")
    settled(stage)
    words = made.words.split()
    press("'" + " ".join([*words[:4], "zzzz", *words[5:]]), "Ctrl+Enter")
    yield Stop("certify, another word heard")
    press("Ctrl+A", f"'{made.words}", "Ctrl+Enter")
    settled(stage)
    yield Stop("certified", again=True)
    press("Ctrl+R", "Ctrl+Enter")
    yield Stop("receipts, nothing typed")


def interviews(stage: Stage) -> Iterator[Stop]:
    """The list, what is found, what goes back, and how it is noted."""
    made = troubled.make(stage.folder)
    made.add_all()
    made.desk.close()
    page = stage.unlock(stage.folder / "office", CoordinatorPage)
    settled(stage)
    press("Ctrl+4")
    yield Stop("interviews")
    room = page.interviews
    code = next(one.code for one in room.lines if one.record == made.records[0])
    press("Ctrl+F", f"'{code}", "Enter", "Space")
    room.finder.line.clear()
    yield Stop("interviews, one chosen", again=True)
    press("Ctrl+R")
    settled(stage)
    press("Ctrl+Enter", "'the month is missing", "Enter", "'happened", "Enter", "Enter", "'which month?")
    press("Enter", "'h")
    yield Stop("interviews, to be returned")
    room.panel.folder.show_text(str(stage.folder))
    press("Ctrl+Enter")
    settled(stage)
    yield Stop("interviews, returned")
    press("Ctrl+2", f"'{made.whole}", "F9")
    settled(stage)
    yield Stop("bundle, looked through", again=True)
    page.bundles.add([made.waiting, made.whole])
    settled(stage)
    yield Stop("bundles, one is kept unopened", again=True)
