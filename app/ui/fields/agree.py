"""A sentence to agree to: one row that is ticked or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from app.ui.fields.field import Field
from app.ui.keys import name_of
from app.ui.widgets.choice_row import ChoiceRow

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from app.interview.state import NodeState


class AgreeField(Field):
    """Key 1 or Space ticks; again takes the tick away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = ChoiceRow("1", "", multiple=True)
        self.row.clicked.connect(self.toggle)
        self.column.addWidget(self.row)
        self.setFocusProxy(self.row)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what the tick means."""
        self.row.show_text(self.tr("Done, agreed"))

    def show_state(self, state: NodeState) -> None:
        """Show the tick."""
        self.row.setChecked(state.value is True)
        self.row.setEnabled(not state.read_only)

    @Slot()
    def toggle(self) -> None:
        """Tick it, or take the tick away."""
        self.answered.emit(None if self.row.isChecked() else True)

    def key_pressed(self, key: str) -> bool:
        """1 ticks."""
        if key == "1" and self.row.isEnabled():
            self.toggle()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 ticks while the keyboard is here."""
        if not self.key_pressed(name_of(event)):
            super().keyPressEvent(event)
