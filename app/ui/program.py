"""Which page stands in the window: from the first start through the passphrase to a desk and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRect, QTimer, Slot

from app.actions import opening, passphrases
from app.base import throwaway
from app.base.again import Because
from app.base.errors import KnownError
from app.paths import DataFolder
from app.settings import read_settings
from app.ui.background import keep_settings, load_libraries
from app.ui.bugs import BugPage, Bugs
from app.ui.locking.locker import Locker
from app.ui.locking.watch import Watch
from app.ui.main_window import MainWindow
from app.ui.settings_page import Choices
from app.ui.start.start_page import StartPage
from app.ui.start.ways import Ways
from app.ui.tasks import Tasks
from app.ui.texts import Texts
from app.ui.theme import Theme
from app.ui.trouble_page import TroublePage
from app.ui.unlock.unlock_page import UnlockPage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from app.actions.demo import Demo
    from app.actions.desks import CoordinatorDesk, EnumeratorDesk
    from app.base.again import Again
    from app.crypto.passphrase import Cost
    from app.ui.open_desk import DeskRoom
    from app.ui.page import Page

_AFTER_PAINT: Final = 200
"""Milliseconds after which the passphrase page stands and what unlocking needs can be loaded."""

_SMALL: Final = 1400
"""On a screen no wider than this the window takes all of it."""


class Program(QObject):
    """Owns the window, the worker and the open desk; knows which page comes after which."""

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        cost: Cost,
        *,
        demo: bool = False,
        demo_in: Path | None = None,
        again: Again | None = None,
        fresh: bool = False,
    ) -> None:
        """`fresh`: a lock ends this process, another one takes its place, and idleness and sleep lock.

        `again` and `demo_in` come from the process before; a demo begun on the first page lies in `demo_in`.
        """
        super().__init__()
        self._app, self.cost = app, cost
        self.folder = DataFolder(folder)
        settings = read_settings(self.folder.settings)
        self.theme = Theme(app, settings.theme, settings.text_percent)
        self.texts = Texts(app, settings.language)
        self.choices = Choices(self.texts, self.theme, settings, self)
        self.tasks = Tasks(self)
        self.bugs = Bugs(self)
        self.window = MainWindow(self.theme)
        self.window.may_close = False
        self._demo_folder = folder if demo else None
        self._demo_in = demo_in
        self.demo: Demo | None = None
        self.room: DeskRoom | None = None
        self._page: Page | None = None
        self._is_closing = False
        self._again: Again | None = None
        self._before, self._is_fresh = again, fresh
        self.next: list[str] = []
        self.ways = Ways(self)
        self.locker = Locker(app, self, Watch(ticking=fresh), self)
        self.locker.locked.connect(self._locked)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_PAINT)
        self._soon.timeout.connect(self._load_libraries)
        self._kept = settings
        self.choices.changed.connect(self._keep_settings)
        self.tasks.crashed.connect(self._crashed)
        self.bugs.met.connect(self._met_bug)
        self.window.lock_asked.connect(self.lock)
        self.window.close_asked.connect(self.close)

    # Beginning and ending

    def begin(self) -> None:
        """Show the first page and the window."""
        again = self._before
        demo_in = self._demo_folder or self._demo_in
        if again is None and self._demo_folder is not None:
            self.show_demo(self._demo_folder)
        elif again is not None and demo_in is not None:
            from app.actions.demo import found

            self.demo = found(demo_in)
            self.show_unlock(again)
        else:
            self._show_found(again)
        self._place(again)

    def _place(self, again: Again | None) -> None:
        """Where the window of the process before was, or as large as the screen allows."""
        room = self.window.screen().availableGeometry()
        if again is not None and again.covered:
            self.window.hide_work()
        if again is not None and again.place is not None and QRect(*again.place).intersects(room):
            self.window.setGeometry(*again.place)
        else:
            self.window.resize(self.window.size().boundedTo(room.size()))
        if room.width() <= _SMALL or (again is not None and again.maximized):
            self.window.showMaximized()
        else:
            self.window.show()
        if again is not None:
            self.window.activateWindow()  # nobody pressed anything for this window

    def end(self) -> None:
        """Let the worker end and give the hooks back."""
        self._soon.stop()
        self.locker.release()
        self.tasks.shutdown()
        self.bugs.release()
        self.window.may_close = True
        self.window.close()
        self.window.deleteLater()
        self.texts.close()
        if self._demo_in is not None and not self.next:
            throwaway.remove(self._demo_in)
        for kept in (self.texts, self.theme):
            # The application outlives this program in tests.
            kept.setParent(None)
            kept.deleteLater()

    def show(self, page: Page, *, keep: bool = False) -> None:
        """Show `page`; the one before is destroyed unless its owner keeps it."""
        before, self._page = self._page, None if keep else page
        focused = self._app.focusWidget()
        if focused is not None:
            # Else Qt hands the keyboard to the new page's first line: an interview's cursor would go there.
            focused.clearFocus()
        self.window.show_page(page)
        if before is not None and before is not page:
            self.window.drop_page(before)

    @Slot()
    def show_first(self) -> None:
        """The page that fits what lies in the data folder."""
        self._show_found(None)

    def _show_found(self, again: Again | None) -> None:
        self.demo = None
        try:
            found = opening.what_is_in(self.folder.root)
        except KnownError as error:
            self.show_trouble(error)
            return
        if found is opening.Found.EMPTY:
            self.show_start(destroyed=again is not None and again.because is Because.DESTROYED)
        else:
            self.show_unlock(again)

    def show_trouble(self, error: KnownError) -> None:
        """Something keeps the data folder from being opened."""
        page = TroublePage(error)
        page.again_asked.connect(self.show_first)
        self.show(page)

    def show_start(self, *, destroyed: bool = False) -> None:
        """The ways to begin; `destroyed` also says that nothing is left of what was here."""
        page = StartPage(self.texts, self.theme, destroyed=destroyed)
        page.demo_asked.connect(self._start_demo)
        self.ways.follow(page)
        self.show(page)

    def show_unlock(self, again: Again | None = None) -> None:
        """The passphrase of the data folder, or of the demo's desks; `again` says why it is asked for."""
        page = UnlockPage(
            self.tasks,
            self.texts,
            self.theme,
            self.folder.root,
            self.demo,
            again=again,
            can_go_back=self.demo is not None and self._demo_folder is None,
        )
        page.opened.connect(self.open_desk)
        page.back_asked.connect(self.show_first)
        page.recover_asked.connect(self._show_recover)
        page.destroy_asked.connect(self._show_destroy)
        self._again = again
        self.show(page)
        self._soon.start()

    @Slot(object)
    def _show_recover(self, folder: Path) -> None:
        from app.ui.locking.recover_page import RecoverPage

        page = RecoverPage(self.tasks, folder, self.cost)
        page.opened.connect(self.open_desk)
        page.back_asked.connect(self._back_to_unlock)
        self.show(page)

    @Slot(object)
    def _show_destroy(self, folder: Path) -> None:
        from app.ui.locking.destroy_page import DestroyPage

        page = DestroyPage(
            self.tasks, folder, only_here=self._again.only_here if self._again is not None else -1
        )
        page.gone.connect(self._destroyed)
        page.back_asked.connect(self._back_to_unlock)
        self.show(page)

    @Slot()
    def _back_to_unlock(self) -> None:
        self.show_unlock(self._again)

    @Slot()
    def _destroyed(self) -> None:
        self.locker.lock(Because.DESTROYED)

    @Slot()
    def _load_libraries(self) -> None:
        self.tasks.run(load_libraries)

    # The demo

    @Slot()
    def _start_demo(self) -> None:
        # Kept by the application: the folder goes when the program does.
        if self._demo_in is not None:
            throwaway.remove(self._demo_in)
        self._demo_in = throwaway.make()
        self.show_demo(self._demo_in)

    def show_demo(self, folder: Path) -> None:
        """Make the demo below `folder`, then ask for its passphrase."""
        from app.ui.unlock.demo_page import DemoPage

        page = DemoPage(self.tasks, folder, self.cost, can_go_back=self._demo_folder is None)
        page.made.connect(self._demo_made)
        page.back_asked.connect(self.show_first)
        self.show(page)

    @Slot(object)
    def _demo_made(self, demo: Demo) -> None:
        self.demo = demo
        self.show_unlock()

    # The desk

    @Slot(object)
    def open_desk(self, desk: EnumeratorDesk | CoordinatorDesk) -> None:
        """Show the desk that was unlocked."""
        self._enter(desk).open()

    @Slot(object)
    def open_new(self, desk: EnumeratorDesk | CoordinatorDesk) -> None:
        """Show the desk that was just made."""
        self._enter(desk).open_new()

    def _enter(self, desk: EnumeratorDesk | CoordinatorDesk) -> DeskRoom:
        from app.ui.desk_room import room_of

        room = self.room = room_of(desk, self)
        self.locker.begin(desk)
        return room

    @Slot()
    def lock(self) -> None:
        """Commit the draft, close the vault, ask for the passphrase again in a process that knows nothing."""
        self.locker.lock(Because.ASKED)

    @Slot()
    def lock_at_once(self) -> None:
        """Close the vault after a bug: what is open may never be saved."""
        self.locker.lock(Because.MISTAKE)

    @Slot(object)
    def _locked(self, again: Again) -> None:
        if self._is_fresh:
            self.next = [*self._begun_as(), *again.option()]
            self._app.quit()
            return
        if self.window.is_hidden_work:
            self.window.show_work()
        if self.demo is not None:
            self.show_unlock(again)
        else:
            self._show_found(again)

    def _begun_as(self) -> list[str]:
        """What the command of the next process says of where the data lie."""
        if self._demo_folder is not None:
            return ["demo", "--demo-in", str(self._demo_folder)]
        begun = ["--data", str(self.folder.root)]
        if self.demo is not None and self._demo_in is not None:
            begun += ["--demo-in", str(self._demo_in)]
        return begun

    def closable(self) -> Path | None:
        """The folder of the desk whose passphrase is asked for, where it can be closed for good."""
        page = self.window.shell.page
        if isinstance(page, UnlockPage) and passphrases.is_closable(page.folder):
            return page.folder
        return None

    def desk_left(self) -> None:
        """The desk is closed."""
        self.room, self._is_closing = None, False

    # Closing

    @Slot()
    def close(self) -> None:
        """Save what is open, wait for the worker, close the window."""
        if self.room is not None:
            force, self._is_closing = self._is_closing and self.room.cannot_save, True
            self.room.leave(self._close_now, by_choice=True, force=force)
        elif self.tasks.is_busy:
            self.tasks.busy.connect(self._close_when_idle)
        else:
            self._close_now()

    @Slot()
    def end_soon(self) -> None:
        """Save what can be saved, close the vault, end. The system asks, nobody else is."""
        if self.room is not None:
            self.room.leave(self._close_now, otherwise=self._end_at_once)
        else:
            self.close()

    def _end_at_once(self) -> None:
        if self.room is not None:
            self.room.leave(self._close_now, force=True)

    @Slot(bool)
    def _close_when_idle(self, busy: bool) -> None:
        if not busy:
            self._close_now()

    def _close_now(self) -> None:
        self.window.may_close = True
        self.window.close()
        self._app.quit()

    # Settings

    @Slot()
    def _keep_settings(self) -> None:
        settings = self.choices.settings
        if settings != self._kept:
            self._kept = settings
            self.tasks.run(keep_settings(self.folder.settings, settings))

    # Bugs

    @Slot(object)
    def _crashed(self, error: BaseException) -> None:
        if self.locker.is_closing:
            return
        if isinstance(error, KnownError) and self.room is None:
            self.show_trouble(error)
        else:
            self.bugs.meet(error)

    @Slot(object)
    def _met_bug(self, _error: BaseException) -> None:
        page = BugPage(self.folder.log, at_desk=self.room is not None)
        page.on_asked.connect(self.lock_at_once)
        self.show(page)
        if self.room is not None:
            self.room.save_after_bug(page.say_saved)
