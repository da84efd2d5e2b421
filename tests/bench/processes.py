"""How long whole processes take: the window beside a bare Qt window, the command line beside bare Python."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench import study
from tests.bench.figures import Bench, Figure

PAINTED = "painted"
"""What a measured process prints when it has done what counts; else it is measured to its end."""

BARE_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

class Bare(QWidget):
    def paintEvent(self, event):
        QPainter(self).fillRect(self.rect(), 0xffffffff)
        print("painted", flush=True)
        QTimer.singleShot(0, QApplication.quit)

application = QApplication(sys.argv)
window = Bare()
window.resize(1280, 800)
window.show()
sys.exit(application.exec())
"""
PROGRAM = """
from app import bootstrap
from app.__main__ import main

run_window = bootstrap.run_window

def watched(*arguments, **options):
    from PySide6.QtCore import QEvent
    from app.ui.app import FirstPaint
    event_filter = FirstPaint.eventFilter
    said = []

    def tell(self, watched, event):
        passed = event_filter(self, watched, event)
        if event.type() == QEvent.Type.Paint and not said:
            said.append(print("painted", flush=True))
        return passed

    FirstPaint.eventFilter = tell
    return run_window(*arguments, **options)

bootstrap.run_window = watched
main()
"""
"""The program, told to say when `--exit-after-paint` saw the paint: it ends later, when the libraries
that it loads behind the unlock window are there."""

RUNS, LONGEST = 11, 60

Command = Sequence[str]


def seconds_of(command: Command, folder: Path) -> float:
    """From a process's start to its PAINTED or its end. Raises RuntimeError with what it said where it fails.

    Byte code is kept in `folder`, as an installed program has it, whatever this process was told.
    """
    env = os.environ | {"PYTHONPYCACHEPREFIX": str(folder / "byte-code")}
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    errors = folder / "errors"
    with errors.open("wb") as said:
        begun = time.perf_counter()
        process = subprocess.Popen(
            command,
            cwd=study.ROOT,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=said,
        )
        watch = threading.Timer(LONGEST, process.kill)
        watch.start()
        with process:
            assert process.stdout is not None
            lines = [(line.decode().strip(), time.perf_counter() - begun) for line in process.stdout]
            process.wait()
            ended = time.perf_counter() - begun
        watch.cancel()
        watch.join()
    if process.returncode:
        told = errors.read_text("utf-8", "replace").strip().splitlines()
        raise RuntimeError(f"exit {process.returncode}: {told[-1] if told else 'nothing said'}")
    return next((taken for line, taken in lines if line == PAINTED), ended)


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
    """Process start to the first paint of the window."""
    study.laptop(bench.folder, "window").close()
    program = [sys.executable, "-c", PROGRAM, "--data", str(bench.folder / "window"), "--exit-after-paint"]
    bare = [sys.executable, "-c", BARE_WINDOW]
    yield from compared(bench, "start to unlock window", program, "bare Qt window", bare)


def version(bench: Bench) -> Iterator[Figure]:
    """The shortest command there is."""
    program = [sys.executable, "-m", "app", "--version"]
    yield from compared(bench, "dala --version", program, "bare Python", [sys.executable, "-c", ""])
