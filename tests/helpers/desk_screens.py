"""The screens of the coordinator's keys, of publishing, of backups, and of coming back after a loss."""

from __future__ import annotations

from collections.abc import Iterator

from app.actions import backing_up, key_sheets, opening, recipients, surveys
from app.actions.desks import CoordinatorDesk
from app.ui.coordinate.backup_room import BackupRoom
from app.ui.coordinate.desk import CoordinatorPage
from app.ui.coordinate.keys_room import KeysRoom
from app.ui.page import Page
from app.ui.start.rescue_page import RescuePage
from app.ui.start.restore_page import RestorePage
from app.ui.start.start_page import StartPage
from tests.helpers import office
from tests.helpers.desks import CHEAP, PASSPHRASE
from tests.helpers.screens import press
from tests.helpers.stage import Stage, Stop, make_laptop, open_desk

KEYS_PAGES: frozenset[type[Page]] = frozenset({CoordinatorPage})
LOSS_PAGES: frozenset[type[Page]] = frozenset({StartPage, RestorePage, RescuePage})


def settled(stage: Stage) -> None:
    """A result may ask for more: what the desk shows is read anew after each change."""
    for _ in range(3):
        stage.settle()


def keys(stage: Stage) -> Iterator[Stop]:
    """From the only key to a published survey: each task open, refused, and done."""
    made = office.make(stage.folder)
    made.add_all()
    made.desk.close()
    page = stage.unlock(stage.folder / "office", CoordinatorPage)
    for panel in (page.keys.make, page.keys.own):
        panel.find_drives = tuple
    press("Ctrl+K")
    settled(stage)
    page.keys.publish.go()
    yield Stop("keys, a trial with one key")
    yield from _tasks(stage, page.keys)
    room = page.keys
    assert room.panel is None
    room.table.setCurrentIndex(room.table.model_.index(1, 0))
    press("Ctrl+Del")
    room.remove.go()
    yield Stop("keys, one to be removed")
    press("Esc")
    press("Ctrl+T")
    room.rehearse.given.key.show_text(_line_of_made(stage, page))
    room.rehearse.go()
    settled(stage)
    yield Stop("keys, one was tried")
    room.publish.go()
    yield Stop("publish, not ticked", again=True)
    room.publish.understood.toggle("understood")
    room.publish.go()
    settled(stage)
    yield Stop("keys, published")
    press("Ctrl+8")
    page.pack.policy.lock.show_text("99")
    page.pack.policy.go()
    page.pack.quotas.go()
    page.pack.see(page.pack.policy)
    yield Stop("pack, rules that are refused")
    enumerators = stage.folder / "codes.csv"
    enumerators.write_text("code\nR03\nS01\n", "utf-8")
    page.pack.enumerators.file.show_path(enumerators)
    page.pack.enumerators.go()
    settled(stage)
    page.pack.see(page.pack.enumerators)
    yield Stop("pack, a list was taken over", again=True)


def _tasks(stage: Stage, room: KeysRoom) -> Iterator[Stop]:
    press("Ctrl+N")
    settled(stage)
    room.make.go()
    yield Stop("a new key, nothing typed")
    room.make.how.choose("file")
    room.make.name.show_text("Safe in Astana")
    room.make.target.line.setText(str(stage.folder / "office"))
    room.make.go()
    yield Stop("a new key, as a file", again=True)
    press("Esc", "Ctrl+G")
    room.given.name.show_text("Osh")
    room.given.key.show_text("age1pq1nothing")
    room.given.go()
    settled(stage)
    yield Stop("a key that was given, refused")
    press("Esc", "Ctrl+P")
    settled(stage)
    yield Stop("the desk's own key")
    press("Esc", "Ctrl+T")
    room.rehearse.given.file.show_text(str(stage.folder / "none.dala-key"))
    room.rehearse.go()
    yield Stop("a key file to be tried", again=True)
    press("Esc", "Ctrl+N")
    settled(stage)
    room.make.name.show_text("Safe in Astana")
    room.make.target.line.setText(str(stage.folder / "sheet.pdf"))
    room.make.go()
    settled(stage)
    yield Stop("a new key, written")


def _line_of_made(stage: Stage, page: CoordinatorPage) -> str:
    """A key whose line is known takes the place of the one that went to paper."""
    desk = page.keys.around.desk
    recipients.remove(desk, "Safe in Astana")
    made = recipients.make(desk, "Safe in Astana")
    recipients.add_made(desk, made)
    page.refresh()
    settled(stage)
    return key_sheets.sheet(desk, made).line


def backups(stage: Stage) -> Iterator[Stop]:
    """A desk that was never backed up, one that was, a file that is none, a desk that is looked through."""
    made = office.make(stage.folder)
    made.add_all()
    made.desk.close()
    page = stage.unlock(stage.folder / "office", CoordinatorPage)
    room = page.backup
    room.find_drives = tuple
    press("Ctrl+9")
    settled(stage)
    yield Stop("backup, none yet")
    room.target.line.setText(str(stage.folder / "one.dala-backup"))
    room.go_on()
    settled(stage)
    yield Stop("backup, beside the desk", again=True)
    _verified(stage, room)
    yield Stop("backup, looked through", again=True)
    room.check.go()
    settled(stage)
    room.see(room.check)
    yield Stop("the desk, looked through", again=True)
    room.verify.file.show_path(made.first)
    room.verify.go()
    settled(stage)
    room.see(room.verify)
    yield Stop("backup, a file that is none", again=True)


def _verified(stage: Stage, room: BackupRoom) -> None:
    room.verify.file.show_path(stage.folder / "one.dala-backup")
    room.verify.go()
    settled(stage)
    room.see(room.verify)


def losses(stage: Stage) -> Iterator[Stop]:
    """The quiet choices of the first page: a laptop's backup, and a desk from a pack and a key."""
    laptop = make_laptop(stage.folder, "demo")
    with open_desk(laptop) as desk:
        backing_up.backup(desk, stage.folder / "laptop.dala-backup")
    office_desk = opening.unlock(stage.folder / "desk", PASSPHRASE)
    assert isinstance(office_desk, CoordinatorDesk)
    surveys.write_pack(office_desk, stage.folder / "any.dala-pack")
    made = recipients.own_key(office_desk)
    line = key_sheets.sheet(office_desk, made).line
    key_sheets.write_file(stage.folder / "own.dala-key", made, PASSPHRASE, CHEAP)
    office_desk.close()
    driver = stage.begin(stage.folder / "empty")
    driver.wait_page(StartPage)
    yield Stop("start, the quiet choices", again=True)
    press("4")
    page = driver.wait_page(RestorePage)
    page.go_on()
    yield Stop("restore, nothing chosen")
    page.file.show_text(str(stage.folder / "laptop.dala-backup"))
    page.look()
    stage.settle()
    page.go_on()
    yield Stop("restore, a laptop's")
    press("Esc")
    driver.wait_page(StartPage)
    press("5")
    rescue = driver.wait_page(RescuePage)
    rescue.go_on()
    yield Stop("rescue, nothing chosen")
    rescue.pack.show_text(str(stage.folder / "any.dala-pack"))
    rescue.given.key.show_text(line[:-1])
    rescue.secret.first.show_text(PASSPHRASE)
    rescue.secret.second.show_text(PASSPHRASE)
    rescue.go_on()
    settled(stage)
    yield Stop("rescue, a slip in the key", again=True)
    press("Esc")
    driver.wait_page(StartPage)
    press("4")
    page = driver.wait_page(RestorePage)
    page.file.show_text(str(stage.folder / "laptop.dala-backup"))
    page.look()
    stage.settle()
    page.given.file.show_text(str(stage.folder / "own.dala-key"))
    page.given.file_secret.show_text(PASSPHRASE)
    page.go_on()
    settled(stage)
    yield Stop("restored")
