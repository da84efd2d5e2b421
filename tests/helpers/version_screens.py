"""The screens of versions: a survey gets one, a laptop takes it over, an interview moves along and back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.actions import interviews, opening
from app.actions.desks import CoordinatorDesk
from app.exchange import pack as packs
from app.form.library import shipped_form
from app.ui.collect.interview_page import InterviewPage
from app.ui.coordinate.desk import CoordinatorPage
from app.ui.home.list_page import ListPage
from app.ui.home.move_page import MovePage
from app.ui.home.update_page import UpdatePage
from app.ui.settings_page import SettingsPage
from tests.helpers.desks import PASSPHRASE
from tests.helpers.screens import press
from tests.helpers.stage import Stage, Stop, make_laptop, open_desk
from tests.helpers.versions import update_office

PAGES = frozenset({CoordinatorPage, UpdatePage, InterviewPage, MovePage})


def demo_two() -> bytes:
    """The demo form with a question renamed, one gone, one more, a choice less, a stricter bound."""
    form = json.loads(shipped_form("demo"))
    rows = {row["name"]: row for row in _rows(form["survey"])}
    visit = rows["s_visit"]["children"]
    visit.remove(rows["shopper"])
    visit.append({**rows["spent"], "name": "arrived_again", "type": "time"})
    rows["people"].update(name="people_here", was=["people"])
    rows["comment"].update(type="integer", label=rows["spent"]["label"])
    form["choices"]["transport"] = form["choices"]["transport"][1:]
    text = json.dumps({**form, "version": "2"}, ensure_ascii=False)
    return text.replace("${people}", "${people_here}").encode()


def _rows(rows: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for row in rows:
        yield row
        yield from _rows(row.get("children", []))


def versions(stage: Stage) -> Iterator[Stop]:
    """From the coordinator's preview of a new version to an interview that was moved."""
    folder = make_laptop(stage.folder, "demo")
    form = stage.folder / "demo.json"
    form.write_bytes(demo_two())
    page = stage.unlock(stage.folder / "desk", CoordinatorPage)
    page.open_room("pack")
    page.pack.version.file.show_path(form)
    stage.qtbot.waitUntil(lambda: page.pack.version.plan is not None)
    stage.settle()
    yield Stop("a new version, compared")
    press("F9")
    yield Stop("a new version, asked again", again=True)
    stage.end()
    desk = opening.unlock(stage.folder / "desk", PASSPHRASE)
    assert isinstance(desk, CoordinatorDesk)
    update_office(desk, form)
    packs.write(stage.folder / "next.dala-pack", desk.pack, desk.root)
    desk.close()
    _begin(folder)
    stage.unlock(folder, ListPage)
    assert stage.driver is not None
    press("Ctrl+3")
    stage.driver.wait_page(SettingsPage)
    press("Ctrl+P")
    update = stage.driver.wait_page(UpdatePage)
    update.pack.show_text(str(stage.folder / "next.dala-pack"))
    press("Enter")
    stage.qtbot.waitUntil(lambda: update.found is not None)
    yield Stop("an update, looked at")
    press("Ctrl+Enter")
    stage.driver.wait_page(ListPage)
    press("Enter")
    stage.driver.wait_page(InterviewPage)
    yield Stop("a newer version is there")
    press("Ctrl+T")
    stage.driver.wait_page(MovePage)
    yield Stop("what a move does")
    press("Ctrl+Enter")
    moved = stage.driver.wait_page(InterviewPage)
    moved.session.answer("overall", 3)
    moved.show_review()
    yield Stop("the review of a moved interview", again=True)
    press("Ctrl+T")
    stage.driver.wait_page(MovePage)
    yield Stop("what an undo does", again=True)


def _begin(folder: Path) -> None:
    with open_desk(folder) as desk:
        session = interviews.start(desk, "demo", "ru")
        session.answer("told", True)
        session.answer("shopper", "—")
        session.answer("people", 1)
        session.answer("transport", session.state("transport").choices[0].name)
        session.answer("overall", 8)
        session.answer("comment", "—")
        interviews.save(desk, session)
        interviews.leave(desk, session.record_id)
