"""A few words of which one is chosen: languages, themes, scales."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.widgets.button import KeyButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent


class Segment(QWidget):
    """One of several, side by side; left and right choose.

    Signals: chosen(key) when the user picks one.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._keys: tuple[str, ...] = ()
        self._buttons: list[KeyButton] = []

    @property
    def current(self) -> str:
        """The chosen key, "" if none."""
        return next((k for k, b in zip(self._keys, self._buttons, strict=True) if b.isChecked()), "")

    @property
    def buttons(self) -> tuple[KeyButton, ...]:
        """The buttons, left to right."""
        return tuple(self._buttons)

    def show_options(self, options: Sequence[tuple[str, str, str]], current: str) -> None:
        """Show (key, text on it, name said to screen readers) with one chosen."""
        self._keys = tuple(key for key, _, _ in options)
        while len(self._buttons) > len(options):
            gone = self._buttons.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._buttons) < len(options):
            button = KeyButton(kind="segment", parent=self)
            button.setCheckable(True)
            button.clicked.connect(self._picked)
            self._row.addWidget(button)
            self._buttons.append(button)
        for button, (key, text, said) in zip(self._buttons, options, strict=True):
            if button.shown_text != text:
                button.show_text(text)
            button.setAccessibleDescription(said)
            button.setChecked(key == current)

    @Slot()
    def _picked(self) -> None:
        button = self.sender()
        for key, other in zip(self._keys, self._buttons, strict=True):
            other.setChecked(other is button)
            if other is button:
                self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go to the neighbour and choose it."""
        step = {int(Qt.Key.Key_Left): -1, int(Qt.Key.Key_Right): 1}.get(event.key())
        here = next((i for i, b in enumerate(self._buttons) if b.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        place = min(max(here + step, 0), len(self._buttons) - 1)
        self._buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
        self._buttons[place].click()
