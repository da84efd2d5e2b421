"""What every open desk shares: leaving so that nothing is lost, and the pages of its own key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot

from app.actions import handover, publishing
from app.actions.desks import EnumeratorDesk
from app.base.again import Because
from app.ui.about_card import AboutDesk
from app.ui.locking.change_page import ChangePage
from app.ui.locking.destroy_page import DestroyPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.actions.demo import Demo
    from app.actions.desks import CoordinatorDesk
    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.crypto.passphrase import Cost
    from app.paths import DataFolder
    from app.ui.locking.locker import Locker
    from app.ui.main_window import MainWindow
    from app.ui.page import Page
    from app.ui.settings_page import Choices, SettingsPage
    from app.ui.tasks import Tasks
    from app.ui.texts import Texts


class Around(Protocol):
    """What a desk needs of the program that it stands in."""

    window: MainWindow
    tasks: Tasks
    texts: Texts
    choices: Choices
    folder: DataFolder
    cost: Cost
    demo: Demo | None
    locker: Locker

    def show(self, page: Page, *, keep: bool = False) -> None:
        """Show a page; one that is not kept is destroyed when the next comes."""

    def desk_left(self) -> None:
        """The desk is closed."""


class DeskRoom(QObject):
    """An open desk. `leave` saves, closes it in the worker, destroys its pages, and goes on."""

    def __init__(self, desk: EnumeratorDesk | CoordinatorDesk, around: Around) -> None:
        super().__init__()
        self._desk, self._around = desk, around
        self._then: Callable[[], None] | None = None

    def open(self) -> None:
        """Show the desk's first page."""
        raise NotImplementedError

    def open_new(self) -> None:
        """Show the first page of a desk that was just made."""
        self.open()

    def pages(self) -> tuple[Page, ...]:
        """The pages to destroy at the end."""
        raise NotImplementedError

    def leave(
        self,
        then: Callable[[], None],
        *,
        by_choice: bool = False,
        force: bool = False,
        otherwise: Callable[[], None] | None = None,
    ) -> None:
        """Close the desk, then call `then`. `by_choice`: the user leaves, the next start shows the list.

        `force` does not wait for what cannot be saved; without it the desk stays then, and `otherwise` is
        called.
        """
        self.close(then, self._desk.close)

    @property
    def desk_here(self) -> EnumeratorDesk | CoordinatorDesk:
        """The open desk."""
        return self._desk

    @property
    def cannot_save(self) -> bool:
        """Whether the last save of what is open failed."""
        return False

    def keep_typed(self) -> None:
        """Have what is typed saved now, and go on."""

    def close(self, then: Callable[[], None], last: Callable[[], None]) -> None:
        """Do `last` in the worker, after all that is queued."""
        if self._then is not None:
            return
        self._then = then

        def job(progress: Progress) -> None:
            last()

        self._around.tasks.run(job, self._closed, self._close_failed)

    def _closed(self, _nothing: None) -> None:
        then, self._then = self._then, None
        pages = self.pages()
        self._around.desk_left()
        if then is not None:
            then()
        for page in pages:
            self._around.window.drop_page(page)
        self.deleteLater()

    def _close_failed(self, _error: KnownError) -> None:
        # A vault that does not even close: its files are as the last save left them.
        self._closed(None)

    def save_after_bug(self, say: Callable[[bool], None]) -> None:
        """Save what is open, if anything is, and tell whether that went well."""
        say(True)

    # The desk's own key

    def offer_keys(self, settings: SettingsPage) -> None:
        """Have the settings lead to the pages that change the passphrase or destroy the desk."""
        self._settings = settings
        settings.key_card.passphrase_asked.connect(self.show_change)
        settings.key_card.destroy_asked.connect(self.show_destroy)
        settings.about_wanted.connect(self._read_about)
        # A demo goes by itself.
        settings.key_card.destroy_button.setHidden(self._around.demo is not None)

    def show_own_settings(self) -> None:
        """Back to the settings."""
        raise NotImplementedError

    @Slot()
    def _read_about(self) -> None:
        self._around.tasks.run(_about(self._desk), self._settings.about.show_desk, self._about_unread)

    def _about_unread(self, _error: KnownError) -> None:
        """What is damaged is said where it is worked with."""

    @Slot()
    def show_change(self) -> None:
        """Ask for another passphrase."""
        page = ChangePage(self._desk, self._around.tasks, self._around.cost)
        page.back_asked.connect(self._key_page_left)
        page.changed.connect(self._passphrase_changed)
        self._around.show(page)

    @Slot()
    def show_destroy(self) -> None:
        """Ask whether everything is to be destroyed."""
        page = DestroyPage(self._around.tasks, self._around.folder.root, self._desk)
        page.back_asked.connect(self._key_page_left)
        page.gone.connect(self._destroyed)
        self._around.show(page)

    @Slot()
    def _key_page_left(self) -> None:
        self.show_own_settings()

    @Slot()
    def _passphrase_changed(self) -> None:
        self.show_own_settings()
        self._settings.say_passphrase_changed()

    @Slot()
    def _destroyed(self) -> None:
        self._around.locker.lock(Because.DESTROYED)


def _about(desk: EnumeratorDesk | CoordinatorDesk) -> Callable[[Progress], AboutDesk]:
    def job(progress: Progress) -> AboutDesk:
        progress(0, None)
        root = publishing.root_words(desk)
        if not isinstance(desk, EnumeratorDesk):
            return AboutDesk(desk.survey_name, desk.trial, root)
        certified = None if desk.trial else desk.is_certified
        whose = desk.device
        head = handover.head_code(desk)
        return AboutDesk(desk.survey_name, desk.trial, root, whose.enumerator, whose.device, certified, head)

    return job
