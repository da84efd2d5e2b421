"""Jobs run one after the other in one thread; results come back in the window's."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.base.errors import Cancelled, Code, KnownError
from app.base.progress import Progress
from app.ui.tasks import Tasks


@pytest.fixture
def many() -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.shutdown()


def test_results_come_back_in_order_in_the_windows_thread(many: Tasks, qtbot: QtBot) -> None:
    here = threading.get_ident()
    came: list[tuple[int, bool]] = []
    for number in range(300):
        many.run(
            lambda _p, n=number: (n, threading.get_ident()),
            lambda result: came.append((result[0], result[1] != here and threading.get_ident() == here)),
        )
    qtbot.waitUntil(lambda: not many.is_busy)
    assert came == [(number, True) for number in range(300)]


def test_a_known_error_goes_to_failed_a_bug_to_crashed(many: Tasks, qtbot: QtBot) -> None:
    failed: list[KnownError] = []
    done: list[object] = []

    def full(_progress: Progress) -> None:
        raise KnownError(Code.DISK_FULL, path="x")

    def bug(_progress: Progress) -> None:
        raise ZeroDivisionError

    many.run(full, done.append, failed.append)
    with qtbot.waitSignal(many.crashed) as crashed:
        many.run(bug, done.append, failed.append)
    assert [e.code for e in failed] == [Code.DISK_FULL]
    assert isinstance(crashed.args[0], ZeroDivisionError)
    assert done == []


def test_a_job_stops_between_two_steps(many: Tasks, qtbot: QtBot) -> None:
    begun, failed = threading.Event(), []

    def long(progress: Progress) -> None:
        for step in range(1_000_000):
            begun.set()
            progress(step, None)

    task = many.run(long, None, failed.append)
    assert begun.wait(5)
    task.cancel()
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], Cancelled)


def test_a_job_that_waits_is_cancelled_before_it_begins(many: Tasks, qtbot: QtBot) -> None:
    gate, ran, failed = threading.Event(), [], []
    many.run(lambda _p: gate.wait(5))
    task = many.run(lambda _p: ran.append(1), None, failed.append)
    task.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(failed))
    assert ran == []


def test_progress_reaches_the_window_and_its_end_always_does(many: Tasks, qtbot: QtBot) -> None:
    told: list[tuple[int, int | None]] = []

    def steps(progress: Progress) -> int:
        for step in range(1, 10_001):
            progress(step, 10_000)
        return 1

    done: list[int] = []
    many.run(steps, done.append, None, lambda a, b: told.append((a, b)))
    qtbot.waitUntil(lambda: bool(done))
    assert told[-1] == (10_000, 10_000)
    assert len(told) < 1_000, "a quick job must not flood the window"


class Receiver(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.got: list[object] = []

    def take(self, result: object) -> None:
        self.got.append(result)


def test_nobody_is_called_once_its_owner_is_gone(many: Tasks, qtbot: QtBot) -> None:
    import shiboken6

    gate = threading.Event()
    receiver = Receiver()
    got = receiver.got
    many.run(lambda _p: gate.wait(5), receiver.take)
    shiboken6.delete(receiver)
    gate.set()
    qtbot.waitUntil(lambda: not many.is_busy)
    assert got == []


def test_shutdown_ends_the_thread_and_refuses_more() -> None:
    tasks = Tasks()
    ran: list[int] = []
    tasks.run(lambda _p: ran.append(1))
    tasks.shutdown()
    assert ran == [1], "what was queued is still done"
    with pytest.raises(RuntimeError):
        tasks.run(lambda _p: None)
