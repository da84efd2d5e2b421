"""What the settings offer for the laptop itself: a backup, a look whether it is whole, its certificate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from app.ui.texts import Retranslating
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.flow import FlowRow
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

BACKUP_KEY: Final = "Ctrl+B"
CHECK_KEY: Final = "Ctrl+H"


class CareCard(Retranslating, Card):
    """Signals: backup_asked(); check_asked()."""

    backup_asked = Signal()
    check_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._says = Label(role="h2"), Label()
        self.backup_button = KeyButton(key=BACKUP_KEY)
        self.check_button = KeyButton(key=CHECK_KEY)
        self.backup_button.clicked.connect(self.backup_asked)
        self.check_button.clicked.connect(self.check_asked)
        row = FlowRow()
        row.place((self.backup_button, self.check_button))
        for part in (self._name, self._says, row):
            self.column.addWidget(part)
        self.retranslate()

    @property
    def buttons(self) -> tuple[KeyButton, ...]:
        """Its buttons, in order."""
        return (self.backup_button, self.check_button)

    def retranslate(self) -> None:
        """Say it anew."""
        self._name.setText(self.tr("Backup and check"))
        self._says.setText(
            self.tr(
                "A backup is for a laptop that breaks; only a key of the survey opens it. A check reads "
                "everything once and says whether it is whole."
            )
        )
        self.backup_button.show_text(self.tr("Back up this laptop…"))
        self.check_button.show_text(self.tr("Check this laptop…"))

    def key_pressed(self, key: str) -> bool:
        """The keys of its buttons."""
        asked = {BACKUP_KEY: self.backup_asked, CHECK_KEY: self.check_asked}.get(key)
        if asked is None:
            return False
        asked.emit()
        return True
