"""The coordinator's laptops: what lacks of each, words compared by telephone, certificates, receipts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.actions import backing_up
from app.actions.merging_status import LaptopStatus
from app.base import volumes
from app.exchange.chain import Head
from app.merge.chain import DeviceReport, Missing
from app.merge.links import Links, Span
from app.ui.coordinate.desk import CoordinatorPage
from app.ui.coordinate.laptop_words import LaptopWords
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from app.ui.texts import Texts
from app.ui.widgets.table import HairlineTable
from tests.helpers import troubled
from tests.helpers.screens import press
from tests.helpers.troubled import Made, Troubled

Show = Callable[[Page], MainWindow]


@pytest.fixture(scope="module")
def survey(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("survey")
    made = troubled.make(folder)
    made.add_all()
    return made.close(folder)


@pytest.fixture
def field(survey: Made, tmp_path: Path) -> Iterator[Troubled]:
    made = survey.copy(tmp_path)
    yield made
    made.desk.close()


@pytest.fixture
def page(field: Troubled, show: Show, tasks: Tasks, english: Texts, qtbot: QtBot) -> CoordinatorPage:
    made = CoordinatorPage(field.desk, tasks, english)
    show(made)
    settled(qtbot, tasks)
    made.open_room("laptops")
    return made


def settled(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.is_busy)


def cells(table: HairlineTable) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row) for row in table.model_.rows]


def at(page: CoordinatorPage, enumerator: str) -> None:
    """Move to a laptop's row with the arrow keys."""
    page.laptops.table.setFocus()
    press("Home")
    for _ in page.laptops.laptops:
        current = page.laptops.current
        assert current is not None
        if current.enumerator == enumerator:
            return
        press("Down")
    raise AssertionError(enumerator)


def banners(page: CoordinatorPage) -> list[str]:
    return [banner.label.text() for banner in page.laptops.card.troubles if not banner.isHidden()]


def test_what_needs_a_look_comes_first_and_is_said_in_words(page: CoordinatorPage) -> None:
    rows = cells(page.laptops.table)
    assert [row[0] for row in rows] == ["R02", "R01", "R03"]
    assert [row[1] for row in rows] == ["✓ certified", "✓ certified", "! waits for its certificate"]
    assert [row[-1] for row in rows] == ["! COPIED: two histories", "! clock set back", "! 1 bundle waits"]
    assert (rows[0][2], rows[1][2], rows[2][3]) == ("3", "2", "—")
    assert banners(page)[0].startswith("This laptop was copied or set back to an earlier state: from entry ")
    assert "Call R02" in banners(page)[0]
    at(page, "R03")
    assert "Nothing is lost" in banners(page)[0]
    assert page.laptops.card.heard.isHidden()
    at(page, "R01")
    assert "1 declared void" in page.laptops.card.facts.text()
    row = next(row for row in page.list.rows if row.item.key == "laptops")
    assert (row.item.state, row.item.count) == ("problem", "2")


def test_words_from_the_telephone_are_compared_with_every_entry_that_came(
    page: CoordinatorPage, field: Troubled, tasks: Tasks, qtbot: QtBot
) -> None:
    at(page, "R01")
    heard = page.laptops.card.heard
    assert " ".join(page.laptops.card.words.words) == field.head
    press("Enter")
    assert heard.line.hasFocus()
    press("'one two", "Enter")
    assert heard.said.text() == "!  Type all four words."
    heard.line.clear()
    press(f"'{field.head.upper()}")
    settled(qtbot, tasks)
    assert heard.said.text() == "✓  The same: everything up to this moment is here."
    heard.line.clear()
    press(f"'{field.early_head}", "Enter")
    settled(qtbot, tasks)
    assert heard.said.text().startswith("✓  Known: these are the words of entry")
    heard.line.clear()
    wrong = field.head.split()
    press("'" + " ".join([*wrong[:2], "wrong", wrong[3]]))
    settled(qtbot, tasks)
    assert heard.said.text().startswith("!  Not the same: word 3 differs.")
    at(page, "R02")
    assert heard.text == ""


def test_a_laptop_is_certified_by_the_words_that_were_heard_and_its_bundles_are_taken(
    page: CoordinatorPage, field: Troubled, tasks: Tasks, qtbot: QtBot
) -> None:
    panel = page.laptops.certify
    steps: list[str] = []

    def told() -> None:
        step = page.chrome().primary
        steps.append(step.text if step is not None else "")

    page.chrome_changed.connect(told)
    press("Ctrl+N", "Ctrl+Enter")
    assert panel.request.said.text().startswith("!  Type which file")
    press(f"'{field.whole}", "Enter")
    settled(qtbot, tasks)
    assert panel.request.said.text().startswith("!  ")
    assert panel.found is None
    assert steps[-1] == "Look at the request"
    panel.request.line.clear()
    press(f"'{field.request}", "Enter")
    settled(qtbot, tasks)
    assert panel.whose.text().startswith("It says it is the laptop of R03 (")
    assert " ".join(panel.words.words) == field.words
    assert steps[-1] == "Certify the laptop"
    assert panel.heard.line.hasFocus()
    press("Ctrl+Enter")
    assert "type the eight words" in panel.heard.said.text()
    words = field.words.split()
    press("'" + " ".join([*words[:4], "wrong", *words[5:]]), "Ctrl+Enter")
    assert f"Word 5 differs: “wrong” was typed, here it is “{words[4]}”." in panel.heard.said.text()
    assert not page.laptops.is_working
    press("Ctrl+A", "'" + "  ".join(words[:7]), "Ctrl+Enter")
    assert "Word 8 is missing" in panel.heard.said.text()
    press("Ctrl+A", "'" + "  ".join(words).upper())
    assert panel.heard.said.text() == "✓  The same eight words."
    assert panel.target.text == str(field.request.parent)
    press("Ctrl+Enter")
    settled(qtbot, tasks)
    settled(qtbot, tasks)
    said = page.laptops.result.label.text()
    assert said.startswith("The laptop of R03 is certified. Take this file to it: ")
    assert "1 bundle that waited for it was taken over." in said
    assert page.laptops.open == ""
    assert len(list(field.request.parent.glob("*.dala-certificate"))) == 3
    at(page, "R03")
    current = page.laptops.current
    assert current is not None
    assert (current.certified, current.held, current.interviews) == (True, 0, 2)
    assert banners(page)[0].startswith("Nothing lacks")


def test_leaving_forgets_what_was_typed(
    page: CoordinatorPage, field: Troubled, tasks: Tasks, qtbot: QtBot
) -> None:
    press("Ctrl+N", f"'{field.request}", "Enter")
    settled(qtbot, tasks)
    press("'some words", "Ctrl+1", "Ctrl+3")
    assert page.laptops.panel is None
    assert (page.laptops.certify.heard.text, page.laptops.certify.found) == ("", None)
    press("Ctrl+N", "Esc")
    assert page.laptops.panel is None
    assert page.laptops.table.hasFocus()


def test_receipts_need_a_noted_backup_on_another_disk_and_a_tick(
    page: CoordinatorPage, field: Troubled, tasks: Tasks, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    panel = page.laptops.receipts
    press("Ctrl+R")
    assert "6 interviews are in no backup on another disk" in panel.lacking.text()
    assert "destroys the keys of exactly these interviews" in panel.what.text()
    press("Ctrl+Enter")
    assert panel.backup.said.text().startswith("!  Type which backup")
    press(f"'{field.whole}", "Enter", f"'{tmp_path}", "Enter")
    assert panel.understood.rows["understood"].hasFocus()
    press("Ctrl+Enter")
    assert "Tick first" in panel.notice.label.text()
    press("1", "Ctrl+Enter")
    settled(qtbot, tasks)
    assert panel.backup.said.text().startswith("!  ")
    assert not list(tmp_path.glob("*.dala-receipt"))
    monkeypatch.setattr(volumes, "same_disk", lambda one, other: False)
    copy = backing_up.backup(field.desk, tmp_path / "stick.dala-backup")
    panel.backup.line.setText(str(copy.path))
    panel.backup.take_focus()
    press("Ctrl+Enter")
    settled(qtbot, tasks)
    settled(qtbot, tasks)
    assert page.laptops.result.label.text() == "2 receipts are written. Take each to its laptop."
    assert [row[:2] for row in cells(page.laptops.written)] == [("R01", "3"), ("R02", "3")]
    assert len(list(tmp_path.glob("*.dala-receipt"))) == 2
    assert not panel.understood.is_ticked("understood")


def test_an_early_end_of_the_chain_and_what_else_may_be_wrong_is_told() -> None:
    words = LaptopWords()
    links = Links((Span(3, 5), Span(9, 9)), Span(14, 20), None, (12,), (Head(2, "ab" * 32),))
    missing = tuple(Missing(f"{n}aaaaaaa-b", n) for n in range(7))
    report = DeviceReport("d1", 10, 0, 0, 13, links, 8, missing)
    one = LaptopStatus("d1", "R09", unsigned=2, strange=1, report=report)
    found = words.troubles(one, (), trial=False)
    assert [each.tone for each in found] == ["error"] * 3 + ["warning"] * 3
    told = " ".join(each.long for each in found)
    assert "number 3–5, 9" in told
    assert "number 14–20" in told
    assert "0aaaaaaa, 1aaaaaaa, 2aaaaaaa, 3aaaaaaa, 4aaaaaaa …" in told
    assert words.short(found, one).tone == "error"
    whole = LaptopStatus("d1", "R09", report=DeviceReport("d1", 3, 0, 0, 2))
    assert words.troubles(whole, (), trial=False) == ()
    assert words.short((), whole).text == "✓ nothing lacks"
    assert words.short((), LaptopStatus("d1", "R09")).text == "nothing came yet"
