"""One worker thread for vault jobs, and the one road on which their results come back."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from app.base.errors import Cancelled, KnownError
from app.ui.collector import Collector

if TYPE_CHECKING:
    from app.base.progress import Progress

log = logging.getLogger(__name__)

T = TypeVar("T")
Told = Callable[[int, int | None], None]

_TELL_EVERY: Final = 0.05
"""Seconds between two progress reports, so that a quick job does not flood the window's thread."""


class Task:
    """One job on its way; cancelled between two whole steps, or before it began."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self.finished = False

    def cancel(self) -> None:
        """Ask the job to stop; its `failed` is then called with `Cancelled`."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._cancelled.is_set()


def _alive(call: Callable[..., Any]) -> bool:
    owner = getattr(call, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)


class Tasks(QObject):
    """Runs jobs one after the other in a single worker thread; lives as long as the window.

    Signals:
        crashed(exception) in the window's thread, when a job failed in a way that is not a `KnownError`.
        busy(flag) in the window's thread, when the first job starts and after the last one ended.
    """

    crashed = Signal(object)
    busy = Signal(bool)
    _back = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._waiting = 0
        self._closed = False
        self._thread: threading.Thread | None = None
        self._back.connect(self._receive)
        self._collector = Collector(self)

    @property
    def is_busy(self) -> bool:
        """Whether a job is running, waiting, or its result has not come back yet."""
        return self._waiting > 0

    def run(
        self,
        job: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[KnownError], None] | None = None,
        progress: Told | None = None,
    ) -> Task:
        """Queue `job`; exactly one of `done(result)` and `failed(error)` is called in the window's thread.

        Neither is called once its owner, if a QObject, is gone. A failure nobody handles and any exception
        that is not a `KnownError` goes to `crashed`. Raises RuntimeError after `shutdown`.
        """
        if self._closed:
            raise RuntimeError("tasks are shut down")
        if self._thread is None:
            self._collector.start()
            self._thread = threading.Thread(target=self._work, name="dala-worker", daemon=True)
            self._thread.start()
        task = Task()
        self._waiting += 1
        if self._waiting == 1:
            self.busy.emit(True)
        self._jobs.put(_Order(self, task, job, done, failed, progress))
        return task

    def shutdown(self) -> None:
        """Let the running and queued jobs end, then end the thread. Results that come later are dropped."""
        self._closed = True
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join()
            self._thread = None
            self._collector.stop()

    def send(self, call: Callable[[], None]) -> None:
        """Have `call` called in the window's thread; from any thread."""
        self._back.emit(call)

    def ended(self) -> None:
        """Count one job less; called by an order in the window's thread."""
        self._waiting -= 1
        if self._waiting == 0:
            self.busy.emit(False)

    @Slot(object)
    def _receive(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()

    def _work(self) -> None:
        while (order := self._jobs.get()) is not None:
            order()


class _Order:
    """A job with those who wait for it."""

    def __init__(
        self,
        tasks: Tasks,
        task: Task,
        job: Callable[[Progress], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[KnownError], None] | None,
        told: Told | None,
    ) -> None:
        self.tasks, self.task, self.job = tasks, task, job
        self.done, self.failed, self.told = done, failed, told
        self.last_told = 0.0

    def __call__(self) -> None:
        """Run in the worker thread."""
        try:
            self._stop_if_cancelled()
            result = self.job(self._progress)
        except KnownError as error:
            self.tasks.send(_Outcome(self, error=error))
        except Exception as error:  # noqa: BLE001 - `crashed` shows and logs it
            self.tasks.send(_Outcome(self, bug=error))
        else:
            self.tasks.send(_Outcome(self, result=result))

    def _stop_if_cancelled(self) -> None:
        if self.task.cancelled:
            raise Cancelled

    def _progress(self, done: int, total: int | None) -> None:
        self._stop_if_cancelled()
        now = time.monotonic()
        if self.told is not None and (now - self.last_told >= _TELL_EVERY or done == total):
            self.last_told = now
            self.tasks.send(_Step(self, done, total))


class _Step:
    """A progress report on its way to the window's thread."""

    def __init__(self, order: _Order, done: int, total: int | None) -> None:
        self.order, self.done, self.total = order, done, total

    def __call__(self) -> None:
        told = self.order.told
        if told is not None and _alive(told) and not self.order.task.finished:
            told(self.done, self.total)


class _Outcome:
    """A result or failure on its way to the window's thread."""

    def __init__(
        self, order: _Order, result: Any = None, error: KnownError | None = None, bug: Exception | None = None
    ) -> None:
        self.order, self.result, self.error, self.bug = order, result, error, bug

    def __call__(self) -> None:
        order = self.order
        order.task.finished = True
        order.tasks.ended()
        unhandled: Exception | None = self.bug
        if self.error is not None:
            if order.failed is None:
                unhandled = self.error
            elif _alive(order.failed):
                order.failed(self.error)
        elif self.bug is None and order.done is not None and _alive(order.done):
            order.done(self.result)
        if unhandled is not None:
            log.error("a job failed: %s", type(unhandled).__name__)
            order.tasks.crashed.emit(unhandled)
