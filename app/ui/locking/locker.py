"""Locks: by a key, by itself, in need; and what becomes of the process that held answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QClipboard

from app.actions import opening, passphrases
from app.actions.desks import CoordinatorDesk
from app.base.again import Again, Because
from app.base.errors import KnownError
from app.ui.locking.input import InputWatch

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from app.actions.desks import EnumeratorDesk
    from app.ui.locking.question import Opener
    from app.ui.locking.watch import Watch
    from app.ui.main_window import MainWindow
    from app.ui.open_desk import DeskRoom
    from app.ui.tasks import Tasks

_BY_ITSELF: Final = frozenset({Because.IDLE, Because.SLEPT, Because.SESSION})
_IN_NEED: Final = frozenset({Because.CLOSED, Because.NOT_CLOSED})
_AT_ONCE: Final = _IN_NEED | {Because.MISTAKE, Because.DESTROYED}
"""Nothing is saved any more: what is open may never be, or the vault is closed."""


class Locked(Protocol):
    """What locking needs of the program."""

    window: MainWindow
    tasks: Tasks
    room: DeskRoom | None

    def closable(self) -> Path | None:
        """The folder of the desk whose passphrase is asked for, where it can be closed for good."""


class Locker(QObject):
    """Leaves the open desk so that nothing is lost, then says how a fresh process begins.

    A lock that comes by itself does not break off what the worker does: it comes when that has ended, so an
    export or a bundle that somebody waits for is never lost by going for tea, and no desk stays open for
    longer than its longest job. A lock by key, sleep or the system's own lock stops the job at its next
    whole step, as Cancel does.

    Where the draft cannot be saved the desk stays and says why; asked again it is locked all the same. That
    holds for the lock by itself too, which asks again after as many minutes: until then the work is hidden.

    Signals: opened() when a desk is; locked(Again) when it is closed; unsaved(because) where it stays.
    """

    opened = Signal()
    locked = Signal(object)
    unsaved = Signal(object)

    def __init__(self, app: QApplication, program: Locked, watch: Watch, parent: QObject) -> None:
        super().__init__(parent)
        self._app, self._program, self.watch = app, program, watch
        self._because = Because.ASKED
        self._is_locking = self._is_refused = self._was_covered = False
        self._only_here = -1
        self.input = InputWatch(app, self)
        self.input.touched.connect(watch.touched)
        self.input.began.connect(self._hide)
        self.input.held.connect(self.ask_to_close)
        watch.due.connect(self._idle)
        watch.slept.connect(self.slept)
        watch.soon.connect(self._soon)
        program.window.question.confirmed.connect(self.close_for_good)

    def release(self) -> None:
        """Watch nothing any more."""
        self.watch.end()
        self.input.release()

    def begin(self, desk: EnumeratorDesk | CoordinatorDesk) -> None:
        """A desk was opened: it is watched from now on."""
        self._is_locking = self._is_refused = False
        self._only_here = -1
        self.input.look_at(self._program.window.windowHandle())
        self.watch.begin(desk.pack.policy.auto_lock_minutes)
        self.opened.emit()

    @property
    def window_id(self) -> int:
        """The system's number of the window."""
        return int(self._program.window.winId())

    @property
    def is_closing(self) -> bool:
        """Whether the vault was closed under what is still shown: a job that fails then is no mistake."""
        return self._is_locking and self._because in _AT_ONCE

    # By itself

    @Slot()
    def _idle(self) -> None:
        if not self._program.tasks.is_busy:
            self.lock(Because.IDLE)

    @Slot()
    def slept(self) -> None:
        """The laptop goes to sleep, or has slept."""
        self.lock(Because.SLEPT)

    @Slot()
    def session_locked(self) -> None:
        """The system locked its screen."""
        self.lock(Because.SESSION)

    @Slot(int)
    def _soon(self, seconds: int) -> None:
        self._program.window.shell.warn_of_lock(seconds)

    # Locking

    def lock(self, because: Because) -> None:
        """Save, close, and go on at the passphrase. Where no desk is open nothing happens but `locked`."""
        room, window = self._program.room, self._program.window
        if room is None:
            if because not in _BY_ITSELF:
                self._over(because)
            return
        if self._is_locking and because in _BY_ITSELF:
            return
        if not self._is_locking:
            self._was_covered = window.is_hidden_work
        self._is_locking = True
        if because in _BY_ITSELF:
            # Whoever opens the lid sees a calendar until the fresh process stands.
            window.hide_work()
            window.repaint()
        if self._because not in _IN_NEED:
            self._because = because
        is_lost = because not in _AT_ONCE and self._is_refused and room.cannot_save
        if is_lost:
            self._because = Because.UNSAVED
        force = because in _AT_ONCE or is_lost
        room.leave(self._left, force=force, otherwise=self._not_saved)

    def _left(self) -> None:
        self._over(self._because)

    def _not_saved(self) -> None:
        room = self._program.room
        self._is_locking, self._is_refused = False, True
        if room is not None:
            self.watch.touched()
            self.unsaved.emit(self._because)

    def _over(self, because: Because) -> None:
        self.watch.end()
        clear_clipboard(self._app.clipboard())
        window = self._program.window
        place = window.normalGeometry()
        again = Again(
            because,
            place=(place.x(), place.y(), place.width(), place.height()),
            maximized=window.isMaximized() or window.isFullScreen(),
            covered=self._was_covered and because not in _IN_NEED,
            only_here=self._only_here,
        )
        self._because, self._is_locking = Because.ASKED, False
        self.locked.emit(again)

    # In need

    @Slot()
    def _hide(self) -> None:
        if self._program.room is not None:
            self._program.window.hide_work()

    @Slot()
    def ask_to_close(self) -> None:
        """Ask whether to close the laptop for good, where a desk is open; what is typed is saved."""
        room = self._program.room
        if room is None:
            self._ask_at_passphrase()
            return
        room.keep_typed()
        who: Opener = "elsewhere" if isinstance(room.desk_here, CoordinatorDesk) else "coordinator"
        try:
            self._only_here = passphrases.at_stake(room.desk_here).interviews
            if not passphrases.can_be_recovered(room.desk_here):
                who = "nobody"
        except KnownError:
            self._only_here = -1
        self._program.window.ask_to_close(who)

    def _ask_at_passphrase(self) -> None:
        """Whoever is made to give the passphrase may still close the laptop first."""
        folder = self._program.closable()
        if folder is not None:
            office = opening.what_is_in(folder) is opening.Found.COORDINATOR
            self._only_here = -1
            self._program.window.ask_to_close("elsewhere" if office else "coordinator")

    @Slot()
    def close_for_good(self) -> None:
        """Have no passphrase open the laptop any more, then go on in a fresh process.

        It is done at once and in the window's thread, whatever the worker does: somebody is at the door.
        """
        room, folder = self._program.room, self._program.closable()
        if room is None and folder is None:
            return
        self._because = Because.CLOSED
        try:
            if room is not None:
                passphrases.panic(room.desk_here)
            elif folder is not None:
                passphrases.panic_locked(folder)
        except KnownError:
            self._because = Because.NOT_CLOSED
        self.lock(self._because)


def clear_clipboard(clipboard: QClipboard) -> None:
    """Take away what was copied here; what another program put there is the user's. X11 has two of them."""
    if clipboard.ownsClipboard():
        clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
