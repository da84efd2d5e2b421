"""What shows a long job: what is being done, how far it is, and the way to cancel it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QGridLayout

from app.ui.keys import name_of
from app.ui.texts import Screen
from app.ui.theme import look
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import ProgressBar
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import Styled

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_TICK: Final = 60
_USUAL_SECONDS: Final = 1.5
"""How long a job of unknown length usually takes: the bar slows down after that and never ends by itself."""


class Waiting(Styled, Screen):
    """A text, a bar and Cancel; hidden while nothing runs. It keeps the keyboard meanwhile.

    Signals: cancelled() when the user gave up, by the button or Esc.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._text = Label(role="muted")
        self._bar = ProgressBar()
        self.cancel_button = KeyButton(key="Esc")
        self.cancel_button.clicked.connect(self.cancelled)
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._creep)
        self._grid = QGridLayout(self)
        self._grid.addWidget(self._text, 0, 0)
        self._grid.addWidget(self._bar, 1, 0)
        self._grid.addWidget(self.cancel_button, 0, 1, 2, 1)
        self._grid.setColumnStretch(0, 1)
        self.hide()
        self.restyle()
        self.retranslate()

    def restyle(self) -> None:
        """Scale the gaps."""
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look().px(16))
        self._grid.setVerticalSpacing(look().px(6))

    def retranslate(self) -> None:
        """Set the button's text."""
        self.cancel_button.show_text(self.tr("Cancel"))

    def begin(self, text: str) -> None:
        """Show a job that has just begun."""
        self.say(text)
        self._bar.set_share(0)
        self._since.start()
        self._timer.start()
        self.cancel_button.setEnabled(True)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, text: str) -> None:
        """Say something else about the same job."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._bar.setAccessibleName(text)

    def tell(self, done: int, total: int | None) -> None:
        """Show that `done` of `total` steps are finished; the bar creeps while the total is not known."""
        if total:
            self._timer.stop()
            self._bar.set_share(done / total)

    def end(self) -> None:
        """The job is over."""
        self._timer.stop()
        self.hide()

    @Slot()
    def _creep(self) -> None:
        self._bar.set_share(1 - math.exp(-self._since.elapsed() / 1000 / _USUAL_SECONDS))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc cancels."""
        if name_of(event) == "Esc" and self.cancel_button.isEnabled():
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
