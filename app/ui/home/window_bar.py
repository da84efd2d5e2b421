"""Finished interviews that can still be opened again: a line above the list, two keys, a quiet clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from app.actions import reopening
from app.actions.interviews import State
from app.ui.home.wording import name_of_entry
from app.ui.texts import Screen, clock_or_moment
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Banner
from app.ui.widgets.flow import FlowRow
from app.ui.widgets.styled import appear

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.actions.desks import EnumeratorDesk
    from app.actions.interviews import InterviewEntry, SealedEntry
    from app.actions.reopening import Swept
    from app.base.clock import Clock
    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.ui.tasks import Tasks

REOPEN_KEY: Final = "Ctrl+O"
SEAL_KEY: Final = "Ctrl+E"
_LOOK_AGAIN: Final = 30_000
"""Milliseconds between two looks whether a window has ended, while the desk is open and one is running."""


class WindowBar(Screen):
    """Opens the current interview again, or seals it for good, which is asked for twice.

    Signals: reopen_asked(record); sealed(entry) after one was sealed by its key; ended() after the time of
    some had ended; failed(error).
    """

    reopen_asked = Signal(str)
    sealed = Signal(object)
    ended = Signal()
    failed = Signal(object)

    def __init__(
        self, desk: EnumeratorDesk, tasks: Tasks, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._clock = desk, tasks, clock
        self._count = 0
        self.entry: InterviewEntry | None = None
        self.is_asked_again = self._looking = False
        self.banner = Banner(tone="info", parent=self)
        self.reopen_button = KeyButton(key=REOPEN_KEY, kind="chip")
        self.reopen_button.clicked.connect(self.reopen)
        self.seal_button = KeyButton(key=SEAL_KEY, kind="chip")
        self.seal_button.clicked.connect(self.seal)
        self._buttons = FlowRow()
        self._buttons.place((self.reopen_button, self.seal_button))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        column.addWidget(self._buttons)
        self._again = QTimer(self)
        self._again.setInterval(_LOOK_AGAIN)
        self._again.timeout.connect(self.look)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Say it anew."""
        self.reopen_button.show_text(self.tr("Open again"))
        self.seal_button.show_text(self.tr("Seal for good"))
        self._show()
        super().retranslate()

    def show_entries(self, entries: tuple[InterviewEntry, ...]) -> None:
        """Count what is finished; look at the clock as long as the window of any runs."""
        self._count = sum(entry.state is State.FINISHED for entry in entries)
        if any(entry.until is not None for entry in entries):
            self._again.start()
        else:
            self._again.stop()
        self._show()

    def show_current(self, entry: InterviewEntry | None) -> None:
        """Be about this interview, where it is a finished one."""
        entry = entry if entry is not None and entry.state is State.FINISHED else None
        if entry is None or self.entry is None or entry.record != self.entry.record:
            self.is_asked_again = False
        self.entry = entry
        self._show()

    def rest(self) -> None:
        """Look no more: the desk is to be closed."""
        self._again.stop()

    def forget(self) -> None:
        """Ask anew before something is sealed for good."""
        self.is_asked_again = False
        self._show()

    def _show(self) -> None:
        self.banner.show_message(self._text(), "warning" if self.is_asked_again else "info")
        appear(self._buttons, self.entry is not None)
        appear(self, self._count > 0)

    def _text(self) -> str:
        if not self._count:
            return ""
        if self.entry is None or self.entry.until is None:
            return self.tr(
                "%n finished interviews can still be opened again. Choose one to do so, or to seal it.",
                "",
                self._count,
            )
        if self.is_asked_again:
            said = self.tr(
                "Nobody opens {name} on this laptop then. Press {key} once more to seal it for good, or Esc."
            ).replace("{key}", SEAL_KEY)
        else:
            said = self.tr(
                "{name} is finished. It can be opened again until {time}; then it is sealed for good."
            ).replace("{time}", clock_or_moment(self.entry.until, self._clock.now()))
        return said.replace("{name}", f"“{name_of_entry(self.entry)}”")

    @Slot()
    def reopen(self) -> None:
        """Open the current one again."""
        if self.entry is not None:
            self.reopen_asked.emit(self.entry.record)

    @Slot()
    def seal(self) -> None:
        """Ask once more, then seal the current one."""
        if self.entry is None:
            return
        if not self.is_asked_again:
            self.is_asked_again = True
            self._show()
            return
        self.forget()
        self._tasks.run(_seal(self._desk, self.entry.record, self._clock), self._sealed, self._failed)

    def _sealed(self, entry: SealedEntry) -> None:
        self.sealed.emit(entry)

    def _failed(self, error: KnownError) -> None:
        self.failed.emit(error)

    @Slot()
    def look(self) -> None:
        """Have the worker seal what is over."""
        if not self._looking:
            self._looking = True
            self._tasks.run(_sweep(self._desk, self._clock), self._swept, self._not_swept)

    def _swept(self, swept: Swept) -> None:
        self._looking = False
        if swept.sealed:
            self.ended.emit()

    def _not_swept(self, error: KnownError) -> None:
        self._looking = False
        self.failed.emit(error)

    def key_pressed(self, key: str) -> bool:
        """Its keys, where a finished interview is the current one; Esc takes the question back."""
        if self.entry is None:
            return False
        if key == REOPEN_KEY:
            self.reopen()
        elif key == SEAL_KEY:
            self.seal()
        elif key == "Esc" and self.is_asked_again:
            self.forget()
        else:
            return False
        return True


def _seal(desk: EnumeratorDesk, record: str, clock: Clock) -> Callable[[Progress], SealedEntry]:
    def job(progress: Progress) -> SealedEntry:
        progress(0, None)
        return reopening.seal_now(desk, record, clock)

    return job


def _sweep(desk: EnumeratorDesk, clock: Clock) -> Callable[[Progress], Swept]:
    def job(progress: Progress) -> Swept:
        progress(0, None)
        return reopening.seal_due(desk, clock)

    return job
