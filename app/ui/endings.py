"""The system wants the program gone, as logging out or `kill` tells it: a clean end, not a sudden one."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

if TYPE_CHECKING:
    from types import FrameType

_NAMES: Final = ("SIGTERM", "SIGHUP", "SIGINT", "SIGBREAK")
"""What asks for an end: `kill` and shutting down, the terminal's end, Ctrl+C, Ctrl+Break on Windows."""


class Endings(QObject):
    """Signals: asked() in the window's thread, when the system wants the program to end.

    A signal's handler in Python waits until Python has something to do, which in an idle window is never; so
    the interpreter writes a byte that Qt waits for.
    """

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ours, self._theirs = socket.socketpair()
        for end in (self._ours, self._theirs):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        self._was_asked = False
        self._before: dict[int, Any] = {}
        for name in _NAMES:
            number = getattr(signal, name, None)
            if number is not None:
                self._before[number] = signal.signal(number, self._note)
        self._wakeup = signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)

    def release(self) -> None:
        """Give the handlers back that were there before."""
        signal.set_wakeup_fd(self._wakeup)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._ours.close()
        self._theirs.close()

    def _note(self, number: int, frame: FrameType | None) -> None:
        self._was_asked = True

    @Slot()
    def _woken(self) -> None:
        self._ours.recv(64)
        if self._was_asked:  # other signals wake too
            self._was_asked = False
            self.asked.emit()
