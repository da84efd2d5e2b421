"""What lies on the sticks from the coordinator for this laptop, and the way to take it in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from app.actions import arrivals
from app.actions.arrivals import Kind
from app.ui.messages import message
from app.ui.texts import Retranslating
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.actions.arrivals import Arrival
    from app.actions.desks import EnumeratorDesk
    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.ui.tasks import Tasks

TAKE_KEY: Final = "Ctrl+I"


class ArrivalsCard(Retranslating, Card):
    """Signals: asked(path) to take a file in; None where it is still to be chosen."""

    asked = Signal(object)

    def __init__(self, desk: EnumeratorDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self.found: tuple[Arrival, ...] = ()
        self._title, self.says = Label(role="h2"), Label()
        self.button = KeyButton(key=TAKE_KEY)
        self.button.clicked.connect(self.ask)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        for said in (self._title, self.says):
            self.column.addWidget(said)
        self.column.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it anew."""
        self._title.setText(self.tr("From the coordinator"))
        self.button.show_text(self.tr("Take in…"))
        self._show()

    def _show(self) -> None:
        lines = [self.line(arrival) for arrival in self.found]
        nothing = self.tr(
            "Receipts, returned interviews and the certificate of this laptop are taken in here. "
            "No stick with one is plugged in."
        )
        self.says.setText("\n".join(lines) or nothing)

    def line(self, arrival: Arrival) -> str:
        """What a found file is, in one line."""
        if arrival.problem is not None:
            return message(arrival.problem)
        if arrival.kind is Kind.RECEIPT and not arrival.interviews:
            return self.tr("A receipt that confirms what this laptop did.")
        if arrival.kind is Kind.RECEIPT:
            return self.tr("A receipt for %n interviews that are still here.", "", arrival.interviews)
        if arrival.kind is Kind.RETURN:
            return self.tr("%n interviews came back to be corrected.", "", arrival.interviews)
        return self.tr("The certificate of this laptop.")

    def look_on(self, folders: Sequence[Path]) -> None:
        """Have the worker look on these sticks."""
        if folders:
            self._tasks.run(_find(self._desk, tuple(folders)), self._looked, self._not_looked)
        else:
            self._looked(())

    def _looked(self, found: tuple[Arrival, ...]) -> None:
        self.found = found
        self._show()

    def _not_looked(self, _error: KnownError) -> None:
        self._looked(())

    @Slot()
    def ask(self) -> None:
        """Go on with the first that can be taken, or have one chosen."""
        path = next((one.path for one in self.found if one.problem is None), None)
        self.asked.emit(path)


def _find(desk: EnumeratorDesk, folders: tuple[Path, ...]) -> Callable[[Progress], tuple[Arrival, ...]]:
    def job(progress: Progress) -> tuple[Arrival, ...]:
        progress(0, None)
        return arrivals.found(desk, folders)

    return job
