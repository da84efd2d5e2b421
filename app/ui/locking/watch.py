"""Notices that nobody has touched the laptop for a while, or that it slept."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

TICK: Final = 1_000
"""Milliseconds between two looks at the clocks."""

LATE: Final = 10.0
"""Seconds between two looks after which the laptop must have slept; nothing here keeps the window so long."""

WARNING: Final = 20
"""Seconds before it locks in which the bar says so."""


@dataclass(frozen=True, slots=True)
class Clocks:
    """Seconds: one clock that nobody sets, and the one on the wall, which goes on while a laptop sleeps."""

    steady: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time


class Watch(QObject):
    """Looks at the clocks every second while a desk is open.

    Sleep is noticed by a look that comes far too late: on some systems the steady clock stands still
    meanwhile, on others it goes on, so both are asked. A wall clock that is set back says nothing; one that
    is set forward locks once too often.

    Signals: due() at each look after nobody touched anything for so long; slept(); soon(seconds) in the last
    seconds before, and with 0 when that is over.
    """

    due = Signal()
    slept = Signal()
    soon = Signal(int)

    def __init__(self, *, ticking: bool, clocks: Clocks | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticking, self.clocks = ticking, clocks or Clocks()
        self._limit = 0.0
        self._touched = self._steady = self._wall = 0.0
        self._warned = False
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.tick)

    @property
    def is_on(self) -> bool:
        """Whether a desk is watched."""
        return self._limit > 0

    def begin(self, minutes: int) -> None:
        """Watch from now on; `minutes` without a touch are too long."""
        self._limit = minutes * 60.0
        self._steady, self._wall = self.clocks.steady(), self.clocks.wall()
        self.touched()
        if self._ticking:
            self._timer.start()

    def end(self) -> None:
        """Nothing is open that would have to be locked."""
        self._limit = 0.0
        self._timer.stop()
        self._calm()

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        self._touched = self.clocks.steady()
        self._calm()

    @Slot()
    def tick(self) -> None:
        """Look at the clocks."""
        if not self.is_on:
            return
        steady, wall = self.clocks.steady(), self.clocks.wall()
        gap = max(steady - self._steady, wall - self._wall)
        self._steady, self._wall = steady, wall
        left = self._limit - (steady - self._touched)
        if gap > LATE:
            self.slept.emit()
        elif left <= 0:
            self._calm()
            self.due.emit()
        elif left <= WARNING:
            self._warned = True
            self.soon.emit(math.ceil(left))

    def _calm(self) -> None:
        if self._warned:
            self._warned = False
            self.soon.emit(0)
