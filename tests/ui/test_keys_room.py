"""The coordinator's keys by keyboard: made, given, tried, marked, removed; the gate; what stays behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.actions import fieldwork, key_sheets, opening, publishing, recipients
from app.actions.desks import CoordinatorDesk
from app.crypto.age import Identity
from app.exchange import key_file
from app.ui.coordinate.desk import CoordinatorPage
from app.ui.coordinate.keys_room import KeysRoom
from app.ui.main_window import MainWindow
from app.ui.page import Page
from app.ui.tasks import Tasks
from app.ui.texts import Texts
from tests.helpers import office
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.screens import press

Show = Callable[[Page], MainWindow]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[CoordinatorDesk]:
    import json

    forms: list[bytes | Path] = [json.dumps(office.FORM).encode()]
    made = opening.create_survey(tmp_path / "office", "Markets", forms, PASSPHRASE, CHEAP)
    yield made
    made.close()


@pytest.fixture
def page(desk: CoordinatorDesk, show: Show, tasks: Tasks, english: Texts, qtbot: QtBot) -> CoordinatorPage:
    made = CoordinatorPage(desk, tasks, english, cost=CHEAP)
    show(made)
    qtbot.waitUntil(lambda: not tasks.is_busy)
    for panel in (made.keys.make, made.keys.own):
        panel.find_drives = tuple
    press("Ctrl+K")
    return made


@pytest.fixture
def room(page: CoordinatorPage) -> KeysRoom:
    return page.keys


@pytest.fixture
def settle(qtbot: QtBot, tasks: Tasks) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(lambda: not tasks.is_busy)


def rows(room: KeysRoom) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row[:3]) for row in room.table.model_.rows]


def second_key(desk: CoordinatorDesk, name: str = "Safe") -> Identity:
    made = recipients.make(desk, name)
    recipients.add_made(desk, made)
    return made.identity


def test_a_new_key_goes_to_paper_before_interviews_are_sealed_to_it(
    desk: CoordinatorDesk, room: KeysRoom, tmp_path: Path, settle: Callable[[], None]
) -> None:
    press("Ctrl+N")
    settle()
    press("'Safe in Astana")
    assert room.make.off_site.is_ticked("off-site")
    room.make.target.line.setText(str(tmp_path / "sheet"))
    press("Ctrl+Enter")
    settle()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    (key,) = (key for key in recipients.listing(desk) if not key.own)
    assert (key.name, key.off_site) == ("Safe in Astana", True)
    assert rows(room)[1] == ("Safe in Astana", "✓ off-site", "not tried yet")
    assert "delete the file" in room.result.label.text()
    assert room.panel is None


def test_a_key_that_cannot_be_written_is_no_key_of_the_survey(
    desk: CoordinatorDesk, room: KeysRoom, tmp_path: Path, settle: Callable[[], None]
) -> None:
    press("Ctrl+N")
    settle()
    press("'Safe")
    for place in (tmp_path / "office" / "sheet.pdf", tmp_path / "none" / "sheet.pdf"):
        room.make.target.line.setText(str(place))
        press("Ctrl+Enter")
        settle()
        assert room.make.target_said.isVisible()
        assert not place.exists()
    assert len(desk.pack.recipients) == 1


def test_a_key_file_has_a_passphrase_of_its_own(
    desk: CoordinatorDesk, room: KeysRoom, tmp_path: Path, settle: Callable[[], None]
) -> None:
    press("Ctrl+N")
    settle()
    press("'Safe", "Enter", "3")
    room.make.target.line.setText(str(tmp_path / "safe"))
    press("Ctrl+Enter")
    assert "Type a passphrase" in room.make.secret.first.said.text()
    press(f"'{PASSPHRASE}", "Enter", f"'{PASSPHRASE}", "Enter")
    settle()
    identity = key_file.read(tmp_path / "safe.dala-key").unlock(PASSPHRASE)
    assert str(identity.recipient) in desk.pack.recipients
    press("Ctrl+N")
    settle()
    assert (room.make.kind, room.make.secret.passphrase) == ("sheet", "")


def test_the_desks_own_key_goes_onto_three_sheets_of_words(
    desk: CoordinatorDesk, room: KeysRoom, tmp_path: Path, settle: Callable[[], None]
) -> None:
    press("Ctrl+P")
    settle()
    press("2")
    room.own.target.line.setText(str(tmp_path))
    press("Ctrl+Enter")
    settle()
    (written,) = tmp_path.glob("*.pdf")
    assert written.name == "Markets.pdf"
    assert len(desk.pack.recipients) == 1


def test_a_given_line_is_added_and_what_is_none_is_refused_at_its_line(
    desk: CoordinatorDesk, room: KeysRoom, settle: Callable[[], None]
) -> None:
    line = str(Identity.generate().recipient)
    press("Ctrl+G", "'Osh", "Enter", "'age1pq1nothing", "Enter")
    settle()
    assert room.given.key.said.isVisible()
    room.given.key.show_text(line)
    press("Enter")
    settle()
    assert line in desk.pack.recipients
    assert recipients.fingerprint(line) in room.result.label.text()


def test_a_typed_key_is_tried_and_forgotten(
    desk: CoordinatorDesk, room: KeysRoom, page: CoordinatorPage, settle: Callable[[], None]
) -> None:
    line = second_key(desk).secret_line()
    press("Ctrl+T", f"'{line[:-1]}", "Enter")
    settle()
    typed = room.rehearse.given.key
    assert "76" in typed.said.text()
    assert typed.text == line[:-1], "a slip can be put right without typing 77 letters again"
    assert typed.line.echoMode() is typed.line.EchoMode.Password
    press("F5")
    assert typed.line.echoMode() is typed.line.EchoMode.Normal
    press(f"'{line[-1]}", "Enter")
    settle()
    assert "“Safe” opened" in room.result.label.text()
    assert typed.text == ""
    assert typed.line.echoMode() is typed.line.EchoMode.Password
    assert rows(room)[1][2].startswith("✓ today")


def test_no_key_press_brings_a_tried_key_back(
    desk: CoordinatorDesk, room: KeysRoom, settle: Callable[[], None]
) -> None:
    typed = room.rehearse.given.key
    press("Ctrl+T", "'AGE-SECRET", "Esc", "Ctrl+T", "F5", "Ctrl+Z")
    assert typed.text == ""
    press("'AGE-SECRET")
    typed.line.clear()
    press("Ctrl+Z")
    assert typed.text == "AGE-SECRET", "what a line that is only emptied gives back"
    line = second_key(desk).secret_line()
    typed.show_text("")
    press(f"'{line}", "Enter")
    settle()
    press("Ctrl+T", "F5", "Ctrl+Z")
    assert typed.text == ""


def test_a_key_of_another_survey_is_told_and_cleared(room: KeysRoom, settle: Callable[[], None]) -> None:
    press("Ctrl+T", f"'{Identity.generate().secret_line()}", "Enter")
    settle()
    assert room.rehearse.notice.isVisible()
    assert room.rehearse.given.key.text == ""


def test_what_was_typed_does_not_stay_when_another_room_is_opened(
    page: CoordinatorPage, room: KeysRoom, settle: Callable[[], None]
) -> None:
    press("Ctrl+T", "'AGE-SECRET-KEY-PQ-1")
    press("Ctrl+9", "Ctrl+K")
    settle()
    assert room.panel is None
    assert room.rehearse.given.key.text == ""


def test_a_key_file_is_tried_with_its_passphrase(
    desk: CoordinatorDesk, room: KeysRoom, tmp_path: Path, settle: Callable[[], None]
) -> None:
    key_sheets.write_file(tmp_path / "own.dala-key", recipients.own_key(desk), PASSPHRASE, CHEAP)
    press("Ctrl+T")
    room.rehearse.given.file.show_text(str(tmp_path / "own.dala-key"))
    room.rehearse.given.file_secret.take_focus()
    press("'wrong words", "Enter")
    settle()
    assert room.rehearse.given.file_secret.said.isVisible()
    room.rehearse.given.file_secret.show_text(PASSPHRASE)
    press("Enter")
    settle()
    assert "Coordinator's desk" in room.result.label.text()


def test_a_key_is_removed_only_when_it_was_ticked_that_the_old_stays_open(
    desk: CoordinatorDesk, page: CoordinatorPage, room: KeysRoom, settle: Callable[[], None]
) -> None:
    second_key(desk)
    page.refresh()
    settle()
    assert not room.buttons["remove"].isEnabled(), "the desk's own key cannot go"
    room.table.setFocus()
    press("Down", "Ctrl+Del", "Ctrl+Enter")
    assert room.remove.notice.isVisible()
    assert len(desk.pack.recipients) == 2
    press("1", "Ctrl+Enter")
    settle()
    assert len(desk.pack.recipients) == 1
    assert len(rows(room)) == 1


def test_f8_notes_where_a_key_is_kept(
    desk: CoordinatorDesk, room: KeysRoom, settle: Callable[[], None]
) -> None:
    press("F8")
    settle()
    assert recipients.listing(desk)[0].off_site
    press("F8")
    settle()
    assert not recipients.listing(desk)[0].off_site


def test_the_gate_says_what_lacks_and_takes_every_mark_of_the_trial_away(
    desk: CoordinatorDesk, page: CoordinatorPage, room: KeysRoom, settle: Callable[[], None]
) -> None:
    page.open_room("pack")
    page.open_room("keys")
    press("F9")
    assert "cannot be published yet" in room.publish.notice.label.text()
    identity = second_key(desk)
    publishing.rehearse(desk, identity.secret_line())
    page.refresh()
    settle()
    assert room.publish.is_ready
    assert page.pack.words_card.isHidden()
    press("F9")
    assert "Tick first" in room.publish.notice.label.text()
    assert desk.trial
    press("1", "F9")
    settle()
    assert not desk.trial
    assert not room.publish.isVisible()
    assert publishing.root_words(desk) in room.result.label.text()
    assert "TRIAL" not in page.chrome().subtitle
    assert not page._trial.isVisible()
    page.open_room("pack")
    assert not page.pack.trial.isVisible()
    assert "TRIAL" not in page.pack.target.line.text()
    assert page.pack.words_card.isVisible()
    assert list(page.pack.words.words) == publishing.root_words(desk).split()
    page.open_room("progress")
    assert page.progress.first.isVisible()
    assert page.progress.first.publish.isHidden()
    page.open_room("laptops")
    assert page.laptops._none.text().startswith("No laptop is known yet.")


def test_rules_and_lists_raise_the_packs_number(
    desk: CoordinatorDesk, page: CoordinatorPage, tmp_path: Path, settle: Callable[[], None]
) -> None:
    press("Ctrl+8")
    policy = page.pack.policy
    before = desk.pack.revision
    policy.lock.take_focus()
    policy.lock.show_text("16")
    press("F8")
    assert "from 1 to 15" in policy.lock.said.text()
    policy.lock.show_text("5")
    policy.reopen.show_text("25")
    press("F8")
    assert "from 0 to 24" in policy.reopen.said.text()
    policy.reopen.show_text("2")
    policy.lock.take_focus()
    press("Enter", "Enter", "Enter")
    settle()
    decided = desk.pack.policy
    assert (decided.auto_lock_minutes, decided.reopen_hours, desk.pack.revision) == (5, 2, before + 1)
    press("F8")
    settle()
    assert "nothing is changed" in policy.notice.label.text()
    codes = tmp_path / "codes.csv"
    codes.write_text("code\nR03\nR 4\n", "utf-8")
    page.pack.enumerators.file.show_path(codes)
    press("F10")
    settle()
    assert page.pack.enumerators.notice.isVisible()
    codes.write_text("code\nR03\n", "utf-8")
    press("F10")
    settle()
    assert desk.pack.enumerators == fieldwork.read_enumerators(codes)
    assert desk.pack.revision == before + 2
    page.pack.enumerators.empty.click()
    settle()
    assert desk.pack.enumerators == ()
