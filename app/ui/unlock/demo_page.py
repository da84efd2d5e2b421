"""Makes the demo while the user waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.ui.page import Chrome, Step
from app.ui.start.form_page import FormPage
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.actions.demo import Demo
    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.crypto.passphrase import Cost
    from app.ui.tasks import Tasks


class DemoPage(FormPage):
    """Signals: made(demo) when both desks are there; back_asked() after Cancel, where there is a way back."""

    made = Signal(object)
    back_asked = Signal()

    def __init__(
        self,
        tasks: Tasks,
        folder: Path,
        cost: Cost,
        *,
        can_go_back: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._folder, self._cost, self._can_go_back = folder, cost, can_go_back
        self._title, self._what = Label(role="h1"), Label(role="body")
        self.area.column.addWidget(self._title)
        self.area.column.addWidget(self._what)
        self.finish_building()

    def chrome(self) -> Chrome:
        """Again, where it was cancelled or failed."""
        free = not self.is_busy
        return Chrome(
            "Dala",
            self.tr("Demo"),
            guarded=False,
            back=Step(self.tr("Back"), "Esc", free) if self._can_go_back else None,
            primary=None if self.is_busy else Step(self.tr("Make the demo"), "Enter"),
        )

    def retranslate(self) -> None:
        """Say it anew."""
        self._title.setText(self.tr("Demo"))
        self._what.setText(
            self.tr("A survey with its keys, an enumerator's laptop and a coordinator's desk are being made.")
        )
        super().retranslate()

    def shown(self) -> None:
        """Begin at once."""
        if not self.is_busy and self.notice.isHidden():
            self.go_on()

    def go_on(self) -> None:
        """Make the demo."""
        if not self.is_busy:
            self.run(self.tr("Making the demo…"), _prepare(self._folder, self._cost), self.made.emit)

    def go_back(self) -> None:
        """To the first page."""
        if self._can_go_back and not self.is_busy:
            self.back_asked.emit()

    def failed(self, error: KnownError) -> None:
        """Say why; the keyboard stays with the page."""
        super().failed(error)
        self.setFocus()


def _prepare(folder: Path, cost: Cost) -> Callable[[Progress], Demo]:
    def job(progress: Progress) -> Demo:
        from app.actions import demo

        return demo.prepare(folder, cost, progress)

    return job
