"""Acceptance C: the whole of acceptance B's chain on the screens, by key presses.

A coordinator makes the survey and its pack, three laptops are set up from it and hand over, the coordinator
adds the bundles, reads the counts and exports; the workbook is compared with the input cell by cell. Only the
interviews themselves are loaded in bulk: holding one by keys is another story.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.actions import interviews, opening
from app.actions.desks import EnumeratorDesk
from app.ui.coordinate.desk import CoordinatorPage
from app.ui.home.hand_over_page import HandOverPage
from app.ui.home.list_page import ListPage
from app.ui.start.create_page import CreatePage
from app.ui.start.set_up_page import SetUpPage
from app.ui.start.start_page import StartPage
from app.ui.unlock.unlock_page import UnlockPage
from app.ui.widgets.choice_row import ChoiceRow
from tests.helpers.books import formulas, read_book
from tests.helpers.desks import PASSPHRASE
from tests.helpers.story_stage import Stage, on_stage
from tests.scenario.test_whole_chain import FORM, SPLIT, expected_cell, lines_of, lists, questions

Line = dict[str, Any]
Open = Callable[[str], Any]


@pytest.fixture
def open_stage(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Open:
    """Start the program on the data folder of that name."""
    return lambda name: on_stage(qapp, qtbot, tmp_path / name)


def create(stage: Stage, form: Path) -> None:
    """The coordinator's first start: a survey of one form, whose file is typed."""
    stage.wait_page(StartPage)
    stage.press("2")
    page = stage.wait_page(CreatePage)
    stage.press("'Study", "Enter", f"'{form}", "Enter")
    stage.wait_until(lambda: [look.name for look in page.forms.chosen] == [form.name])
    stage.press("Enter", f"'{PASSPHRASE}", "Enter", f"'{PASSPHRASE}", "Enter")
    stage.wait_page(CoordinatorPage)


def write_pack(stage: Stage, path: Path) -> None:
    """From the empty desk to the pack on the stick."""
    stage.press("Ctrl+8", "Ctrl+A", f"'{path}", "Ctrl+Enter")
    stage.wait_text("Written:")
    stage.wait_idle()
    assert path.is_file()


def set_up(stage: Stage, pack: Path, code: str) -> None:
    """A laptop's first start, up to the list of interviews."""
    stage.wait_page(StartPage)
    stage.press("Enter")
    stage.wait_page(SetUpPage)
    stage.press(f"'{pack}", "Enter", f"'{code}", "Enter")
    stage.press(f"'{PASSPHRASE}", "Enter", f"'{PASSPHRASE}", "Enter")
    stage.wait_page(ListPage)


def unlock(stage: Stage) -> None:
    stage.wait_page(UnlockPage)
    stage.press(f"'{PASSPHRASE}", "Enter")


def load(folder: Path, answers: Path) -> int:
    """Hold the interviews of a file, in bulk, while the program is locked."""
    desk = opening.unlock(folder, PASSPHRASE)
    assert isinstance(desk, EnumeratorDesk)
    try:
        report = interviews.load(desk, "labour_rights", answers)
    finally:
        desk.close()
    assert report.failures == ()
    return report.loaded


def hand_over(stage: Stage, folder: Path, count: int) -> None:
    """Write the bundle into a folder that is typed, and read what the page says of it."""
    stage.wait_text(f"{count} interviews exist only on this laptop")
    stage.press("Ctrl+2")
    page = stage.wait_page(HandOverPage)
    stage.wait_until(page.folder.line.hasFocus)
    stage.press(f"'{folder}", "Enter")
    stage.wait_text(f"{count} interviews are in the file.")
    stage.wait_idle()
    stage.press("Enter")
    stage.wait_page(ListPage)
    assert "exist only on this laptop" not in stage.text()


def add_bundles(stage: Stage, bundles: list[Path], says: str) -> None:
    """Type one path after the other."""
    stage.press("Ctrl+2")
    for bundle in bundles:
        stage.press("Ctrl+A", f"'{bundle}", "Enter")
        stage.wait_idle()
        assert says in stage.text()


def choose_in(stage: Stage, card: QWidget, *keys: str) -> None:
    """Go on with Tab to one of the card's rows and press keys there."""
    stage.tab_to(lambda here: isinstance(here, ChoiceRow) and card.isAncestorOf(here))
    stage.press(*keys)


def export(stage: Stage, path: Path) -> None:
    """Identifiers too, codes for choices and for special answers; every option reached by Tab."""
    stage.press("Ctrl+E", "Ctrl+A", f"'{path}")
    page = stage.wait_page(CoordinatorPage)
    choose_in(stage, page.export.ticks, "1", "2")
    choose_in(stage, page.export.values, "2")
    choose_in(stage, page.export.missing, "2")
    stage.press("Ctrl+Enter")
    stage.wait_text("Written:")
    stage.wait_idle()


def compare(path: Path, answers: list[Line]) -> None:
    """Every cell of the workbook with the input."""
    book = read_book(path)
    rows = {row["respondent_code"]: row for row in book["interviews"]}
    assert len(book["interviews"]) == len(rows) == len(answers)
    asked = {n: q for n, (q, inside) in questions().items() if not inside and q.get("pii") != "contact"}
    several = {n: lists()[q["list_name"]] for n, q in asked.items() if q["type"] == "select_multiple"}
    children = {(row["_record"], row["_row"]): row for row in book["children"]}
    inside = [name for name, (_, in_roster) in questions().items() if in_roster]
    for line in answers:
        row = rows[line["respondent_code"]]
        for name, question in asked.items():
            assert row[name] == expected_cell(question, line.get(name)), f"{line['respondent_code']} {name}"
        for name, choices in several.items():
            for choice in choices:
                want = int(choice["name"] in line[name]) if name in line else None
                assert row[f"{name}/{choice['name']}"] == want
        for number, child in enumerate(line.get("children", ()), 1):
            found = children.pop((row["_record"], number))
            assert {name: found[name] for name in inside} == {name: child.get(name) for name in inside}
    assert children == {}
    assert formulas(path) == []


def chain(open_stage: Open, folder: Path, split: tuple[int, ...]) -> None:
    """The whole way with that many interviews on each laptop."""
    answers = lines_of("answers_401.jsonl")[: sum(split)]
    pack, stick = folder / "study.dala-pack", folder / "stick"
    stick.mkdir()
    with open_stage("office") as stage:
        create(stage, FORM)
        write_pack(stage, pack)
        stage.close()
    start = 0
    for number, count in enumerate(split, 1):
        name, source = f"laptop{number}", folder / f"in{number}"
        source.write_text("\n".join(json.dumps(line) for line in answers[start : start + count]), "utf-8")
        start += count
        with open_stage(name) as stage:
            set_up(stage, pack, f"R0{number}")
            stage.press("Ctrl+L")
            stage.wait_page(UnlockPage)
            assert load(folder / name, source) == count
            unlock(stage)
            stage.wait_page(ListPage)
            hand_over(stage, stick, count)
            stage.close()
    bundles = sorted(stick.iterdir())
    assert len(bundles) == len(split)
    with open_stage("office") as stage:
        unlock(stage)
        page = stage.wait_page(CoordinatorPage)
        add_bundles(stage, bundles, "new interviews.")
        stage.press("Ctrl+1")
        assert page.overview is not None
        assert page.overview.all.total == page.overview.all.complete + page.overview.all.refused == sum(split)
        assert {one.code: one.total for one in page.overview.by_enumerator} == {
            f"R0{number}": count for number, count in enumerate(split, 1)
        }
        add_bundles(stage, bundles[::-1], "Nothing new: these interviews were known already.")
        export(stage, folder / "all.xlsx")
        stage.close()
    compare(folder / "all.xlsx", answers)


@pytest.mark.timeout(120)
def test_the_whole_chain_on_the_screens(open_stage: Open, tmp_path: Path) -> None:
    chain(open_stage, tmp_path, (20, 20, 20))


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_the_whole_chain_of_all_401_on_the_screens(open_stage: Open, tmp_path: Path) -> None:
    chain(open_stage, tmp_path, SPLIT)
