"""A child process that is the real program, as its parent knows it: keys in, what the window shows out."""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

Seen = dict[str, Any]

_PATIENCE = 20.0
"""Seconds within which a child must show what a person would wait for."""

ROOT = Path(__file__).resolve().parents[2]


class Child:
    """The program on a data folder. `seen` is all that it has shown, in order.

    `around` makes another command of the one that starts it; `variables` are of its environment.
    """

    def __init__(
        self,
        folder: Path,
        around: Callable[[list[str]], list[str]] = list,
        variables: Mapping[str, str] | None = None,
    ) -> None:
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONWARNINGS"}
        self._process = subprocess.Popen(
            around([sys.executable, "-m", "tests.helpers.driven_program", "--data", str(folder)]),
            cwd=ROOT,
            env=kept | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUNBUFFERED": "1"} | (dict(variables or {})),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            start_new_session=True,
        )
        self.seen: list[Seen] = []
        self._lines = 0
        self._told: queue.SimpleQueue[Seen | None] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        stdout = self._process.stdout
        assert stdout is not None
        for line in stdout:
            if line.endswith("\n"):  # not one that the kill cut off
                self._told.put(json.loads(line))
        self._told.put(None)

    @property
    def pid(self) -> int:
        """The number of its process."""
        return self._process.pid

    def lock(self, *names: str) -> None:
        """Press keys that lock it: a fresh process takes its place and counts its lines anew."""
        self.send(*names)
        self._lines = 0

    @property
    def now(self) -> Seen:
        """What it showed last."""
        return self.seen[-1]

    def send(self, *names: str) -> None:
        """Press keys, and do not wait for what comes of it."""
        stdin = self._process.stdin
        assert stdin is not None
        self._lines += 1
        stdin.write(json.dumps(names) + "\n")
        stdin.flush()

    def press(self, *names: str) -> Seen:
        """Press keys and wait until they were pressed."""
        self.send(*names)
        return self.wait(lambda seen: seen["line"] == self._lines)

    def wait(self, holds: Callable[[Seen], bool]) -> Seen:
        """Wait until it shows something of which `holds` is true; the last that was shown counts too."""
        while not (self.seen and holds(self.now)):
            shown = self._told.get(timeout=_PATIENCE)
            assert shown is not None, "the program ended by itself"
            self.seen.append(shown)
        return self.now

    def watch(self, seconds: float) -> None:
        """Take in what it shows next, if it does so within that time."""
        try:
            shown = self._told.get(timeout=seconds)
        except queue.Empty:
            return
        assert shown is not None, "the program ended by itself"
        self.seen.append(shown)

    def end(self) -> None:
        """Close its window and wait until it has ended by itself."""
        if self._process.returncode is None:
            self._ended(_PATIENCE)
            assert self._process.returncode == 0

    def ask_to_end(self) -> int:
        """Tell it, as the system does when its user logs out, to end; its exit status once it has."""
        os.kill(self._process.pid, signal.SIGTERM)
        self._process.wait(_PATIENCE)
        self._ended(None)
        return self._process.returncode

    def kill(self) -> None:
        """End it as an empty battery does, and take in what it still had shown."""
        if self._process.returncode is None:
            if sys.platform == "win32":
                self._process.kill()
            else:  # with a program around it
                os.killpg(self._process.pid, signal.SIGKILL)
            self._ended(None)

    def _ended(self, patience: float | None) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(patience)
        while (shown := self._told.get()) is not None:
            self.seen.append(shown)
        self._reader.join()
        assert self._process.stdout is not None
        self._process.stdout.close()
