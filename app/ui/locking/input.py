"""What reaches the program's windows from outside: that somebody is there, and a key held in need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

HOLD: Final = 2_000
"""Milliseconds for which Shift+F12 is held: long enough that nobody does it by chance."""

SHAKE: Final = 400
"""Milliseconds for which a trembling hand may let go meanwhile."""

_TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)


class InputWatch(QObject):
    """Sees the events of the program's windows before any widget does, and keeps none of them.

    Only windows are looked at, not every widget: a filter on the application would run for each paint.

    Signals: touched() for a key, the mouse, a finger, a pen; began() when Shift+F12 goes down; held() when it
    was down for `HOLD`.
    """

    touched = Signal()
    began = Signal()
    held = Signal()

    def __init__(self, app: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._asked = False
        self.hold, self.shake = QTimer(self), QTimer(self)
        for timer, interval, then in ((self.hold, HOLD, self._held), (self.shake, SHAKE, self._let_go)):
            timer.setSingleShot(True)
            timer.setInterval(interval)
            timer.timeout.connect(then)
        # A dialog is a window of its own.
        app.focusWindowChanged.connect(self.look_at)

    @Slot(QWindow)
    def look_at(self, window: QWindow | None) -> None:
        """See what reaches that window from now on."""
        if window is not None:
            window.installEventFilter(self)
        else:
            self._let_go()  # the key is let go elsewhere

    def release(self) -> None:
        """See nothing any more."""
        self._app.focusWindowChanged.disconnect(self.look_at)
        for timer in (self.hold, self.shake):
            timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of it and let it pass."""
        kind = event.type()
        if kind in _TOUCHES:
            self.touched.emit()
        if isinstance(event, QKeyEvent):
            if kind == QEvent.Type.KeyPress:
                self._pressed(event)
            elif kind == QEvent.Type.KeyRelease and not event.isAutoRepeat():
                self._released(event)
        return False

    def _pressed(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_F12 or not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return
        self.shake.stop()
        if not self._asked and not self.hold.isActive():
            self.hold.start()
            self.began.emit()

    def _released(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_F12, Qt.Key.Key_Shift) and (self._asked or self.hold.isActive()):
            self.shake.start()

    @Slot()
    def _held(self) -> None:
        self._asked = True
        self.shake.stop()
        self.held.emit()

    @Slot()
    def _let_go(self) -> None:
        self._asked = False
        self.hold.stop()
