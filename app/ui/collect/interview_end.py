"""How an interview ends: finished and sealed, stopped with a reason, or its answers destroyed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.base.errors import KnownError
from app.interview.state import StopReason
from app.ui.collect.interview_bars import InterviewBars
from app.ui.messages import message

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.actions.interviews import SealedEntry
    from app.base.progress import Progress


class InterviewEnd(InterviewBars):
    """Sealing, in the worker.

    Signals: finished(entry) with the `SealedEntry` after finish or stop.
    """

    finished = Signal(object)

    def finish(self) -> None:
        """Seal the interview, if nothing is open, once files on their way have arrived."""
        if self.review.open == 0:
            self.files.after(lambda: self._seal(lambda: self._jobs.finish(self.session)))

    def _stop(self) -> None:
        reason = self.stop_view.reason
        if reason is None:
            return
        if reason is StopReason.WITHDREW and not self.stop_view.sure:
            self.stop_view.ask_again()
            return
        remark = self.stop_view.remark.toPlainText().strip()
        self.files.after(lambda: self._seal(lambda: self._jobs.stop(self.session, reason, remark)))

    def _seal(self, prepare: Callable[[], Callable[[Progress], SealedEntry]]) -> None:
        self._busy = True
        self.saver.stop()
        try:
            job = prepare()
        except KnownError as error:
            self._sealing_failed(error)
            return
        self.chrome_changed.emit()
        self._tasks.run(job, self._sealed, self._sealing_failed)

    def _sealed(self, entry: SealedEntry) -> None:
        self.finished.emit(entry)

    def _sealing_failed(self, error: KnownError) -> None:
        self._busy = False
        self.saver.go_on()
        view = self.stop_view if self._stack.currentWidget() is self.stop_view else self.review
        view.notice.show_message(message(error), "error")
        self.chrome_changed.emit()
