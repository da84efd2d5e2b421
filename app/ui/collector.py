"""Frees reference cycles in the window's thread only, because Qt's widgets may not be freed in another."""

from __future__ import annotations

import gc
from typing import ClassVar, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

_EVERY: Final = 250
"""Milliseconds between two looks: short, so that a busy worker leaves little to free at once."""


class Collector(QObject):
    """Takes Python's own collector over while a worker thread runs.

    Python collects in whichever thread allocates. A widget that is part of a cycle would be destroyed by the
    worker then, and Qt crashes at some later moment.
    """

    _running: ClassVar[int] = 0

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        self._is_started = False

    def start(self) -> None:
        """From now on cycles are freed here only."""
        if not self._is_started:
            self._is_started = True
            Collector._running += 1
            gc.disable()
            if QCoreApplication.instance() is not None:
                self._timer.start()

    def stop(self) -> None:
        """Give collecting back to Python, once the worker has ended."""
        if self._is_started:
            self._is_started = False
            self._timer.stop()
            Collector._running -= 1
            if not Collector._running:
                gc.enable()

    @Slot()
    def look(self) -> None:
        """Free what Python itself would have freed by now."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
