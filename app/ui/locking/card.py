"""What the settings offer about the laptop's own key: its passphrase, and what to do in danger."""

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

CHANGE_KEY: Final = "Ctrl+K"


class KeyCard(Retranslating, Card):
    """Signals: passphrase_asked(); destroy_asked()."""

    passphrase_asked = Signal()
    destroy_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._says = Label(role="h2"), Label()
        self._changed = Label(role="ok")
        self._changed.hide()
        self.passphrase_button = KeyButton(key=CHANGE_KEY)
        self.destroy_button = KeyButton()
        self.passphrase_button.clicked.connect(self.passphrase_asked)
        self.destroy_button.clicked.connect(self.destroy_asked)
        row = FlowRow()
        row.place((self.passphrase_button, self.destroy_button))
        for part in (self._name, self._changed, self._says, row):
            self.column.addWidget(part)
        self.retranslate()

    def say_changed(self) -> None:
        """The passphrase is another one now."""
        self._changed.show_text(self.tr("The passphrase is changed. Only the new one opens this laptop."))

    def retranslate(self) -> None:
        """Say it anew."""
        self._changed.show_text("")  # it was said in another language
        self._name.setText(self.tr("Passphrase and danger"))
        self._says.setText(
            self.tr(
                "F12 hides the work at once. In danger hold Shift+F12 for two seconds, on any page, and "
                "press Enter: then no passphrase opens this laptop any more. Nothing is deleted, and the "
                "coordinator's key opens it later."
            )
        )
        self.passphrase_button.show_text(self.tr("Change the passphrase…"))
        self.destroy_button.show_text(self.tr("Destroy everything on this laptop…"))
