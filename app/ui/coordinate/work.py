"""A job under way: what it does, how far it is, and Cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.texts import Retranslating
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Card, ProgressBar
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.ui.tasks import Task


class WorkCard(Retranslating, Card):
    """Shown while a job runs. The room says what is done and how far it is.

    Signals: cancelled() when the user gave up.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self.what = Label(role="h2")
        self.step = Label(role="muted")
        self.bar = ProgressBar()
        self.button = KeyButton(key="Esc")
        self.button.clicked.connect(self.cancel)
        row = QHBoxLayout()
        row.addWidget(self.step, 1)
        row.addWidget(self.button)
        for part in (self.what, self.bar):
            self.column.addWidget(part)
        self.column.addLayout(row)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set its own text."""
        self.button.show_text(self.tr("Cancel"))

    @property
    def is_working(self) -> bool:
        """Whether a job is under way."""
        return self._task is not None

    def begin(self, task: Task, what: str) -> None:
        """Show that `task` is under way."""
        self._task = task
        self.what.setText(what)
        self.bar.setAccessibleName(what)
        self.button.setEnabled(True)
        self.tell("", 0.0)
        self.show()

    def tell(self, step: str, share: float) -> None:
        """How far it is."""
        if self.button.isEnabled():
            self.step.setText(step)
        self.bar.set_share(share)

    def end(self) -> None:
        """The job has ended, however."""
        self._task = None
        self.hide()

    @Slot()
    def cancel(self) -> None:
        """Ask the job to stop."""
        if self._task is not None and self.button.isEnabled():
            self._task.cancel()
            self.button.setEnabled(False)
            self.step.setText(self.tr("Stopping at the next whole step…"))
            self.cancelled.emit()
