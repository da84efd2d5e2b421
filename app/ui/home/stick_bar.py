"""A known stick that is plugged in is offered a fresh bundle: one quiet line above the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from app.actions import handover, sticks
from app.base.errors import Cancelled
from app.ui.messages import message
from app.ui.texts import Screen
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Banner, ProgressBar, Tone
from app.ui.widgets.styled import appear

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.actions.desks import EnumeratorDesk
    from app.actions.handover import BundleReport
    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.ui.home.drives import Drive
    from app.ui.tasks import Task, Tasks

WRITE_KEY: Final = "Ctrl+S"
_LOOK_AGAIN: Final = 4_000
"""Milliseconds between two looks while the list is shown and something exists only here."""


class _Told(NamedTuple):
    what: Callable[[], str]
    tone: Tone


class StickBar(Screen):
    """Looks for a known stick while it is shown; its key writes to it, and once more gives that up.

    It never takes the keyboard. Signals: written() after a bundle is whole on the stick.
    """

    written = Signal()

    def __init__(
        self,
        desk: EnumeratorDesk,
        tasks: Tasks,
        find_drives: Callable[[], tuple[Drive, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self.find_drives = desk, tasks, find_drives
        self.drive: Drive | None = None
        self._task: Task | None = None
        self._told: _Told | None = None
        self._looking = self._wanted = False
        self._report: BundleReport | None = None
        self.banner = Banner(tone="info", parent=self)
        self.bar = ProgressBar()
        self.button = KeyButton(key=WRITE_KEY, kind="chip")
        self.button.clicked.connect(self.act)
        self.banner.row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.bar)
        self._again = QTimer(self)
        self._again.setInterval(_LOOK_AGAIN)
        self._again.timeout.connect(self.look)
        self.hide()
        self.retranslate()

    @property
    def is_busy(self) -> bool:
        """Whether it writes."""
        return self._task is not None

    def retranslate(self) -> None:
        """Say it anew."""
        self.bar.setAccessibleName(self.tr("Writing to the stick"))
        self._show()
        super().retranslate()

    def watch(self, only_here: int) -> None:
        """Look for sticks from now on, where interviews exist only here."""
        self._wanted = only_here > 0
        if self._wanted:
            self._again.start()
            self.look()
        else:
            self._again.stop()
            self.drive = None
            self._show()

    def rest(self) -> None:
        """Look no more, and give up what is being written: the next page must not wait for a stick."""
        self._again.stop()
        self._wanted = False
        self._told = self.drive = None
        self.give_up()
        self._show()

    @Slot()
    def look(self) -> None:
        """Have the worker ask which sticks are plugged in, and whether one is known."""
        if not self._looking and not self.is_busy:
            self._looking = True
            self._tasks.run(_known(self._desk, self.find_drives), self._found, self._not_found)

    def _found(self, drive: Drive | None) -> None:
        self._looking = False
        if self.is_busy or not self._wanted:
            return
        if drive is not None and (self.drive is None or drive.folder != self.drive.folder):
            self._told = None  # it was told of another stick; one that was pulled out must still be read of
        self.drive = drive
        self._show()

    def _not_found(self, _error: KnownError) -> None:
        self._looking = False

    def _show(self) -> None:
        tone: Tone = "info"
        text = ""
        name = self.drive.name if self.drive is not None else ""
        if self._told is not None:
            text, tone = self._told.what(), self._told.tone
        elif self.is_busy:
            text = self.tr("Writing to the stick {name} and reading back…").replace("{name}", name)
        elif self.drive is not None:
            text = self.tr("The stick {name} is plugged in. Hand the interviews over to it now?")
            text = text.replace("{name}", name)
        self.banner.show_message(text, tone)
        appear(self.bar, self.is_busy)
        appear(self.button, self.is_busy or (self.drive is not None and tone != "ok"))
        if self.is_busy:
            self.button.show_text(self.tr("Cancel"))
        else:
            self.button.show_text(self.tr("Write to the stick"))
        appear(self, bool(text))

    @Slot()
    def act(self) -> None:
        """Write to the stick; while it is written, give up."""
        if self.is_busy:
            self.give_up()
        elif self.drive is not None:
            self._told = None
            self.bar.set_share(0)
            self._task = self._tasks.run(
                _write(self._desk, self.drive), self._done, self._failed, self._progressed
            )
            self._show()

    def give_up(self) -> None:
        """Cancel what is being written; nothing of it stays on the stick."""
        if self._task is not None:
            self._task.cancel()

    def _progressed(self, done: int, total: int | None) -> None:
        if total:
            self.bar.set_share(done / total)

    def _done(self, report: BundleReport) -> None:
        self._task = None
        self._report = report
        self._told = _Told(self._written_text, "ok")
        self._show()
        self.written.emit()

    def _written_text(self) -> str:
        pull = self.tr("Written and read back. You can pull the stick out now.")
        report = self._report
        if report is None:
            return pull
        said = [self.tr("%n interviews are in the file.", "", report.interviews), pull]
        if report.waiting:
            said.append(
                self.tr("%n finished ones are not: they can still be opened again.", "", report.waiting)
            )
        return " ".join(said)

    def _failed(self, error: KnownError) -> None:
        self._task = None
        tone: Tone = "info" if isinstance(error, Cancelled) else "error"
        self._told = _Told(lambda: message(error), tone) if self._wanted else None
        self._show()

    def key_pressed(self, key: str) -> bool:
        """Its key, where something is offered or written; Esc gives up."""
        if (key == WRITE_KEY and not self.button.isHidden()) or (key == "Esc" and self.is_busy):
            self.act()
            return True
        return False


def _known(
    desk: EnumeratorDesk, find_drives: Callable[[], tuple[Drive, ...]]
) -> Callable[[Progress], Drive | None]:
    def job(progress: Progress) -> Drive | None:
        progress(0, None)
        drives = find_drives() if sticks.has_known(desk) else ()
        here = sticks.known_among(desk, [drive.folder for drive in drives])
        return next((drive for drive in drives if drive.folder in here), None)

    return job


def _write(desk: EnumeratorDesk, drive: Drive) -> Callable[[Progress], BundleReport]:
    def job(progress: Progress) -> BundleReport:
        report = handover.write_bundle(desk, drive.folder, progress)
        sticks.remember(desk, drive.folder)
        return report

    return job
