"""Says why the data folder cannot be opened and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from app.ui.messages import sentence
from app.ui.page import Chrome, Page, Step
from app.ui.widgets.card import Banner
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.base.errors import KnownError


class TroublePage(Page):
    """Signals: again_asked() to look once more."""

    again_asked = Signal()

    def __init__(self, error: KnownError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error = error
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title, self.what, self.next_step = Label(role="h1"), Banner(tone="error"), Label(role="body")
        area = ScrollColumn()
        for part in (self._title, self.what, self.next_step):
            area.column.addWidget(part)
        area.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.retranslate()

    def chrome(self) -> Chrome:
        """Only to try again."""
        return Chrome("Dala", guarded=False, primary=Step(self.tr("Try again"), "Enter"))

    def retranslate(self) -> None:
        """Say it anew."""
        said = sentence(self._error)
        self._title.setText(self.tr("Dala cannot go on"))
        self.what.show_message(said.what, "error")
        self.next_step.setText(said.next_step)
        self.setAccessibleName(f"{said.what} {said.next_step}")
        super().retranslate()

    def shown(self) -> None:
        """Keys come here."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """Look once more."""
        self.again_asked.emit()
