"""The screens around locking: what is said before and after, the question in danger, the pages of the key."""

from __future__ import annotations

from collections.abc import Iterator

from app.actions import passphrases
from app.base.again import Again, Because
from app.ui.home.list_page import ListPage
from app.ui.locking.change_page import ChangePage
from app.ui.locking.destroy_page import DestroyPage
from app.ui.locking.recover_page import RecoverPage
from app.ui.page import Page
from app.ui.settings_page import SettingsPage
from app.ui.start.start_page import StartPage
from app.ui.unlock.unlock_page import UnlockPage
from tests.helpers.screens import press
from tests.helpers.stage import Stage, Stop, make_laptop

LOCKING_PAGES: frozenset[type[Page]] = frozenset(
    {ListPage, SettingsPage, ChangePage, DestroyPage, UnlockPage, RecoverPage, StartPage}
)


def locking(stage: Stage) -> Iterator[Stop]:
    """From the notice before a lock to a laptop that only the coordinator's key opens, and an empty one."""
    folder = make_laptop(stage.folder, "demo")
    stage.unlock(folder, ListPage)
    assert stage.driver is not None
    assert stage.program is not None
    window = stage.program.window
    window.shell.warn_of_lock(20)
    yield Stop("it locks soon")
    window.shell.warn_of_lock(0)
    for who in ("coordinator", "elsewhere", "nobody"):
        window.ask_to_close(who)
        yield Stop(f"the question in danger, {who}", again=who != "coordinator")
    window.show_work()
    press("Ctrl+3")
    settings = stage.driver.wait_page(SettingsPage)
    settings.say_passphrase_changed()
    yield Stop("settings, the passphrase is changed", again=True)
    press("Ctrl+K")
    change = stage.driver.wait_page(ChangePage)
    change.go_on()
    yield Stop("change, nothing typed")
    press("Esc")
    stage.driver.wait_page(SettingsPage).key_card.destroy_button.click()
    destroy = stage.driver.wait_page(DestroyPage)
    destroy._only_here, destroy._drafts = 12, 2
    destroy.retranslate()
    destroy.go_on()
    yield Stop("destroy, the word is not typed")
    stage.end()
    for because in Because:
        if because not in (Because.DESTROYED, Because.CLOSED):
            driver = stage.begin(folder, again=Again(because))
            driver.wait_page(UnlockPage)
            yield Stop(f"unlock, {because.value}", again=because is not Because.IDLE)
    passphrases.panic_locked(folder)
    driver = stage.begin(folder, again=Again(Because.CLOSED, only_here=3))
    page = driver.wait_page(UnlockPage)
    yield Stop("unlock, locked for good")
    page.destroy_button.click()
    driver.wait_page(DestroyPage)
    yield Stop("destroy, while it is locked", again=True)
    press("Esc")
    driver.wait_page(UnlockPage)
    press("Enter")
    recover = driver.wait_page(RecoverPage)
    recover.file.show_text("E:\\key.dala-key")
    recover.go_on()
    yield Stop("recover, a key file")
    driver = stage.begin(stage.folder / "empty", again=Again(Because.DESTROYED))
    driver.wait_page(StartPage)
    yield Stop("start, all is destroyed", again=True)
