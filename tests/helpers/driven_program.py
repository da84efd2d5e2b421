"""The real program as a child process that takes its keys from the standard input, to be killed by a test.

Usage: python -m tests.helpers.driven_program OPTIONS

The program is the one that `python -m app OPTIONS` opens, through the same command line; only its keyboard is
another. When it locks, a fresh process of the same kind takes its place. Each line of input is a JSON list of
keys by the names that screens show (`'abc` types a text). After the keys of a line, and whenever what the
window shows is different from before, one line of JSON is printed: what the window shows, with `line`, the
number of input lines whose keys were pressed by then. The window is closed when the input ends.
"""

from __future__ import annotations

import ctypes
import json
import sys
import threading
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from app import __main__ as dala
from app.ui import app as application
from app.ui.program import Program
from tests.helpers.story_keys import look_at, strike

_PR_GET_DUMPABLE = 3
_EVERY = 2
"""Milliseconds between two looks at the window."""


class Keyboard(QObject):
    """Reads lines in a thread of its own and presses their keys in the window's.

    Signals: came(names) and ended() from the reading thread.
    """

    came = Signal(object)
    ended = Signal()

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._lines = 0
        self._told: dict[str, Any] = {}
        self.came.connect(self._press, Qt.ConnectionType.QueuedConnection)
        self.ended.connect(program.window.close, Qt.ConnectionType.QueuedConnection)
        self._looks = QTimer(self)
        self._looks.setInterval(_EVERY)
        self._looks.timeout.connect(self.tell)
        self._looks.start()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self.came.emit(json.loads(line))
        self.ended.emit()

    @Slot(object)
    def _press(self, names: list[str]) -> None:
        strike(self._program.window, names)
        self._lines += 1
        self.tell()

    @Slot()
    def tell(self) -> None:
        """Say what the window shows, where that is something new."""
        seen = look_at(self._program) | {"line": self._lines, "dumpable": _dumpable()}
        if seen != self._told:
            self._told = seen
            sys.stdout.write(json.dumps(seen) + "\n")
            sys.stdout.flush()


def _dumpable() -> int:
    """Whether the system may show this process's memory to others of the same user; 0 where not."""
    return int(ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0)) if sys.platform == "linux" else 0


class DrivenProgram(Program):
    """The program with that keyboard; the interface speaks English, so that the parent can read it."""

    def begin(self) -> None:
        """Show the first page, then listen."""
        self.texts.set_language("en")
        super().begin()
        self.window.activateWindow()
        self.keyboard = Keyboard(self)


def main() -> None:
    """Run the program until it is closed or killed."""
    application.Program = DrivenProgram
    dala.main()


if __name__ == "__main__":
    assert QApplication.instance() is None
    main()
