"""Widgets in reference cycles are freed in the window's thread, never in the worker's."""

from __future__ import annotations

import gc
import threading

from pytestqt.qtbot import QtBot

from app.base.progress import Progress
from app.ui.tasks import Tasks


class Knot:
    """An object that only the collector frees, and that notes where."""

    freed_in: list[str]

    def __init__(self, freed_in: list[str]) -> None:
        self.me = self
        self.freed_in = freed_in

    def __del__(self) -> None:
        self.freed_in.append(threading.current_thread().name)


def test_cycles_are_freed_in_the_windows_thread_while_the_worker_allocates(qtbot: QtBot) -> None:
    tasks = Tasks()
    freed: list[str] = []
    here = threading.current_thread().name

    def job(progress: Progress) -> int:
        return sum(len([[number]]) for number in range(200_000))

    try:
        tasks.run(job)
        assert not gc.isenabled()
        for _ in range(50):
            Knot(freed)
        kept = [[[number]] for number in range(20_000)]
        qtbot.waitUntil(lambda: not tasks.is_busy and len(freed) == 50)
        assert set(freed) == {here}
        assert len(kept) == 20_000
    finally:
        tasks.shutdown()
    assert gc.isenabled()
