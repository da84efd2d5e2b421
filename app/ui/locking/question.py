"""The one question before a laptop is closed for good, for somebody who is frightened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.texts import Screen
from app.ui.theme import look
from app.ui.widgets.button import KeyButton
from app.ui.widgets.flow import FlowRow
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import Styled

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

Opener = Literal["coordinator", "elsewhere", "nobody"]
"""Who can open a closed laptop: of a coordinator's own desk only keys that do not lie in it."""

_NO_ANSWER: Final = frozenset(
    {
        Qt.Key.Key_F12,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
    }
)
"""The key that asked, which a trembling hand presses again, and keys that do nothing by themselves."""


class ClosingQuestion(Styled, Screen):
    """One sentence that fills the window. Enter does it; every other key, and doing nothing, does not.

    Signals: confirmed(); refused().
    """

    confirmed = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._who: Opener = "coordinator"
        self._asks, self._comfort = Label(role="alarm"), Label(role="body")
        self.yes = KeyButton(key="Enter", kind="danger", big=True)
        self.no = KeyButton(big=True)
        for button in (self.yes, self.no):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.yes.clicked.connect(self.confirmed)
        self.no.clicked.connect(self.refused)
        self._row = FlowRow()
        self._row.place((self.yes, self.no))
        self._column = QVBoxLayout(self)
        self._column.addStretch(2)
        for part in (self._asks, self._comfort, self._row):
            self._column.addWidget(part)
        self._column.addStretch(3)
        self.restyle()
        self.retranslate()

    def restyle(self) -> None:
        """Scale the gaps."""
        now = look()
        self._column.setContentsMargins(now.px(90), now.px(30), now.px(90), now.px(30))
        self._column.setSpacing(now.px(26))

    def ask_for(self, who: Opener) -> None:
        """Say it for a desk that these can open again."""
        self._who = who
        self.retranslate()

    def retranslate(self) -> None:
        """Say it anew."""
        self._asks.setText(self.tr("Lock this laptop so that no passphrase opens it any more?"))
        self._comfort.setText(
            {
                "coordinator": self.tr("Nothing is deleted. The coordinator's key opens it again."),
                "elsewhere": self.tr(
                    "Nothing is deleted. Only a key of the survey that is kept elsewhere opens it again: "
                    "printed, in a file, or in words. Without one nobody ever does."
                ),
                "nobody": self.tr("There is no other key to it: nothing on it can ever be read again."),
            }[self._who]
        )
        self.yes.show_text(self.tr("Lock it for good"))
        self.no.show_text(self.tr("Go back: any other key"))
        self.setAccessibleName(self._asks.text())
        self.setAccessibleDescription(self._comfort.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, with whatever a hand presses beside it, or back."""
        if event.isAutoRepeat() or event.key() in _NO_ANSWER:
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirmed.emit()
        else:
            self.refused.emit()
