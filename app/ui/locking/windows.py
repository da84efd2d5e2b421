"""Sleep and the session's lock as Windows tells them: messages to the program's window."""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

if TYPE_CHECKING:
    from app.ui.locking.locker import Locker

WM_POWERBROADCAST: Final = 0x0218
PBT_APMSUSPEND: Final = 0x0004
PBT_APMRESUMESUSPEND: Final = 0x0007
PBT_APMRESUMEAUTOMATIC: Final = 0x0012
WM_WTSSESSION_CHANGE: Final = 0x02B1
WTS_SESSION_LOCK: Final = 0x7
_THIS_SESSION: Final = 0


class WindowsSession(QAbstractNativeEventFilter):
    """Looks at the messages that Windows sends to the window, and lets each pass."""

    def __init__(self, locker: Locker) -> None:
        super().__init__()
        self._locker = locker
        self._window = 0
        locker.opened.connect(self.ask_for_session)
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self)

    def ask_for_session(self) -> None:
        """Ask Windows to tell this window when the session is locked, once it is there."""
        if sys.platform == "win32" and not self._window:
            self._window = self._locker.window_id
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(
                wintypes.HWND(self._window), wintypes.DWORD(_THIS_SESSION)
            )

    def release(self) -> None:
        """Listen no more."""
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self)
        if sys.platform == "win32" and self._window:
            ctypes.windll.wtsapi32.WTSUnRegisterSessionNotification(wintypes.HWND(self._window))

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Lock where the message says so."""
        if (kind.data() if isinstance(kind, QByteArray) else bytes(kind)) == b"windows_generic_MSG":
            self.told(wintypes.MSG.from_address(int(message)))
        return False, 0

    def told(self, message: wintypes.MSG) -> None:
        """What one message means."""
        number, what = message.message, message.wParam
        if number == WM_POWERBROADCAST:
            if what in (PBT_APMSUSPEND, PBT_APMRESUMESUSPEND, PBT_APMRESUMEAUTOMATIC):
                self._locker.slept()
        elif number == WM_WTSSESSION_CHANGE and what == WTS_SESSION_LOCK:
            self._locker.session_locked()
