"""How long whole processes take: the window beside a bare Qt window, the command line beside bare Python."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench import study
from tests.bench.figures import Bench, Figure

BARE_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

class Bare(QWidget):
    def paintEvent(self, event):
        QPainter(self).fillRect(self.rect(), 0xffffffff)
        QTimer.singleShot(0, QApplication.quit)

application = QApplication(sys.argv)
window = Bare()
window.resize(1280, 800)
window.show()
sys.exit(application.exec())
"""
RUNS, LONGEST = 11, 60

Command = Sequence[str]


def seconds_of(command: Command, folder: Path) -> float:
    """How long a process takes from start to end. Raises RuntimeError with what it said where it fails."""
    platform = {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    begun = time.perf_counter()
    try:
        done = subprocess.run(
            command,
            cwd=study.ROOT,
            env=os.environ | platform,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=LONGEST,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise RuntimeError(f"did not end within {LONGEST} s") from None
    taken = time.perf_counter() - begun
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise RuntimeError(f"exit {done.returncode}: {said[-1] if said else 'nothing said'}")
    return taken


def compared(bench: Bench, name: str, command: Command, bare_name: str, bare: Command) -> Iterator[Figure]:
    """Two commands in turn, so that what else the machine does hits both; medians, and how they compare."""
    ours: list[float] = []
    theirs: list[float] = []
    try:
        for _ in range(bench.count(RUNS) + 1):
            theirs.append(seconds_of(bare, bench.folder))
            ours.append(seconds_of(command, bench.folder))
    except RuntimeError as error:
        yield Figure(name, None, "ms", {"error": str(error)})
        return
    # The first of each fills the disk's cache.
    del ours[0], theirs[0]
    told = {"n": len(ours), "platform": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    yield Figure(bare_name, statistics.median(theirs) * 1000, "ms", told)
    yield Figure(name, statistics.median(ours) * 1000, "ms", {**told, "least": round(min(ours) * 1000, 1)})
    yield Figure(f"{name}, times {bare_name}", statistics.median(ours) / statistics.median(theirs), "x", told)


def window(bench: Bench) -> Iterator[Figure]:
    """Process start to end, where both processes end at their window's first paint."""
    study.laptop(bench.folder, "window").close()
    program = [sys.executable, "-m", "app", "--data", str(bench.folder / "window"), "--exit-after-paint"]
    bare = [sys.executable, "-c", BARE_WINDOW]
    yield from compared(bench, "start to unlock window", program, "bare Qt window", bare)


def version(bench: Bench) -> Iterator[Figure]:
    """The shortest command there is."""
    program = [sys.executable, "-m", "app", "--version"]
    yield from compared(bench, "dala --version", program, "bare Python", [sys.executable, "-c", ""])
