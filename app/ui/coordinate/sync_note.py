"""Warns, where a path is typed, of a folder that a program copies to other computers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.base import synced
from app.ui.coordinate.room import fill
from app.ui.texts import Retranslating
from app.ui.widgets.card import Banner

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.ui.tasks import Tasks


class SyncNote(Retranslating, Banner):
    """Asks the worker, which reads what such programs leave; one question at a time, the last path wins."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("", "warning", parent)
        self._tasks = tasks
        self._wanted: Path | None = None
        self._asked: Path | None = None
        self._program = ""

    def look(self, path: Path | None) -> None:
        """Say whether `path` lies in such a folder, as soon as it is known; None takes the warning back."""
        if path == self._wanted:
            return
        self._wanted = path
        self._say("")
        if path is not None and self._asked is None:
            self._ask(path)

    def _ask(self, path: Path) -> None:
        self._asked = path
        self._tasks.run(_program_of(path), self._told, self._not_told)

    def _told(self, program: str) -> None:
        asked, self._asked = self._asked, None
        if asked == self._wanted:
            self._say(program)
        elif self._wanted is not None:
            self._ask(self._wanted)

    def _not_told(self, _error: KnownError) -> None:
        self._told("")

    def _say(self, program: str) -> None:
        self._program = program
        self.retranslate()

    def retranslate(self) -> None:
        """Say it anew."""
        said = self.tr(
            "{program} copies this folder to other computers. Choose one that stays on this computer."
        )
        self.show_message(fill(said, program=self._program) if self._program else "")


def _program_of(path: Path) -> Callable[[Progress], str]:
    def job(progress: Progress) -> str:
        progress(0, None)
        return synced.synced_by(path)

    return job
