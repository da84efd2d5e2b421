"""Saving a live interview at every answer, one save at a time, until what is on the screen is on the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.actions.interviews import SavedAt, SealedEntry
    from app.actions.taking import Taken
    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.interview.session import Session
    from app.interview.state import Attachment, StopReason
    from app.ui.fields.attach import Given
    from app.ui.tasks import Tasks

RETRY: Final = 5_000
"""Milliseconds after which a failed save is tried again, also without a new answer."""


class InterviewJobs(Protocol):
    """What an interview page has done for it.

    Each is called in the window's thread, where the session may be read, and gives a job for the worker,
    which must not read the session: a session is not for two threads.
    """

    def save(self, session: Session) -> Callable[[Progress], SavedAt]:
        """A job that puts the draft, as it is now, on the disk."""

    def finish(self, session: Session) -> Callable[[Progress], SealedEntry]:
        """A job that seals the complete interview. Raises INTERVIEW_INCOMPLETE at once."""

    def stop(self, session: Session, reason: StopReason, remark: str) -> Callable[[Progress], SealedEntry]:
        """A job that seals what there is, or destroys it where the respondent withdrew."""

    def attach(self, session: Session, path: str, given: Given) -> Callable[[Progress], Taken]:
        """A job that takes a file into the vault, to become the answer at `path`."""

    def content(self, session: Session, attachment: Attachment) -> Callable[[Progress], bytes | None]:
        """A job that gives a file of this interview back; None where it is not there."""


class Saver(QObject):
    """Saves whenever something changed; changes during a save make one more.

    Signals: changed() when what `moment`, `error` or `is_saving` say is different now.
    """

    changed = Signal()

    def __init__(
        self, session: Session, jobs: InterviewJobs, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._tasks = session, jobs, tasks
        self.moment: datetime | None = None
        self.error: KnownError | None = None
        self._dirty = self._running = self._stopped = False
        self._after: list[tuple[Callable[[], None], Callable[[], None] | None]] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._start)
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY)
        self._retry.timeout.connect(self._start)

    @property
    def is_saving(self) -> bool:
        """Whether something on the screen is not on the disk yet, and no save has failed."""
        return (self._dirty or self._running) and self.error is None

    @property
    def is_clean(self) -> bool:
        """Whether all of it is on the disk."""
        return not (self._dirty or self._running)

    def touch(self) -> None:
        """Something changed: save it, together with what else changes in this turn."""
        self._dirty = True
        if not self._stopped:
            self._soon.start()
            self.changed.emit()

    def after(self, call: Callable[[], None], otherwise: Callable[[], None] | None = None) -> None:
        """Call `call` once all of it is on the disk; at once where it is. `otherwise` when a save fails."""
        if self.is_clean:
            call()
        else:
            self._after.append((call, otherwise))
            self._soon.start()

    def stop(self) -> None:
        """Save no more: the interview is being sealed or left."""
        self._stopped = True
        self._soon.stop()
        self._retry.stop()

    def go_on(self) -> None:
        """Save again, after sealing failed."""
        self._stopped = False
        if self._dirty:
            self._soon.start()

    @Slot()
    def _start(self) -> None:
        if self._running or self._stopped or not self._dirty:
            return
        self._retry.stop()
        self._dirty, self._running = False, True
        self._tasks.run(self._jobs.save(self._session), self._saved, self._failed)

    def _saved(self, saved: SavedAt) -> None:
        self._running = False
        self.moment, self.error = saved.moment, None
        if self._dirty:
            self._soon.start()
        else:
            waiting, self._after = self._after, []
            for call, _otherwise in waiting:
                call()
        self.changed.emit()

    def _failed(self, error: KnownError) -> None:
        self._running, self._dirty = False, True
        self.error = error
        waiting, self._after = self._after, []
        if not self._stopped:
            self._retry.start()
        self.changed.emit()
        for _call, otherwise in waiting:
            if otherwise is not None:
                otherwise()
