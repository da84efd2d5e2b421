"""Sleep, lid and the session's lock as Linux desktops tell them: logind, UPower, the screen savers."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor

if TYPE_CHECKING:
    from app.ui.locking.locker import Locker

_LOGIND: Final = "org.freedesktop.login1"
_LOGIND_PATH: Final = "/org/freedesktop/login1"
_SAVERS: Final = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)

_PATIENCE: Final = 1_000
"""Milliseconds that logind may take; without its answer the laptop sleeps at once and locks on waking."""


def _slot(signature: str) -> bytes:
    # As Qt's SLOT macro writes it. PySide's stubs ask for bytes, the function itself takes text only.
    return cast("bytes", f"1{signature}")


class BusSession(QObject):
    """Listens on both buses where they are there; a bus or a service that is not there says nothing.

    While a desk is open logind is asked to wait with sleeping until the program has locked (at most five
    seconds, its own limit): so no answer is in the memory of a sleeping laptop. The request ends with the
    process that made it.
    """

    def __init__(
        self,
        locker: Locker,
        system: QDBusConnection | None = None,
        session: QDBusConnection | None = None,
    ) -> None:
        super().__init__(locker)
        self._locker = locker
        self._system = system or QDBusConnection.systemBus()
        self._session = session or QDBusConnection.sessionBus()
        self._delay: QDBusUnixFileDescriptor | None = None
        if self._system.isConnected():
            self._listen_to_system()
        if self._session.isConnected():
            for name in _SAVERS:
                self._session.connect("", "", name, "ActiveChanged", self, _slot("saver_changed(bool)"))
        locker.opened.connect(self.delay_sleep)

    def _listen_to_system(self) -> None:
        bus, properties = self._system, "org.freedesktop.DBus.Properties"
        path = session_path(os.environ.get("XDG_SESSION_ID", ""))
        bus.connect(
            "", _LOGIND_PATH, f"{_LOGIND}.Manager", "PrepareForSleep", self, _slot("sleep_changed(bool)")
        )
        bus.connect("", path, f"{_LOGIND}.Session", "Lock", self, _slot("session_locked()"))
        bus.connect(
            "",
            "/org/freedesktop/UPower",
            properties,
            "PropertiesChanged",
            self,
            _slot("power_changed(QString,QVariantMap,QStringList)"),
        )

    def release(self) -> None:
        """Let the laptop sleep at once."""
        self._delay = None

    @Slot()
    def delay_sleep(self) -> None:
        """Ask logind to wait for the lock before it sleeps."""
        if self._delay is not None or not self._system.isConnected():
            return
        asked = QDBusMessage.createMethodCall(_LOGIND, _LOGIND_PATH, f"{_LOGIND}.Manager", "Inhibit")
        asked.setArguments(["sleep", "Dala", "Dala saves and locks", "delay"])
        asked.setAutoStartService(False)
        reply = self._system.call(asked, QDBus.CallMode.Block, _PATIENCE)
        given = reply.arguments()
        if reply.type() == QDBusMessage.MessageType.ReplyMessage and given:
            self._delay = given[0]

    @Slot(bool)
    def sleep_changed(self, begins: bool) -> None:
        """The laptop is about to sleep, or has woken."""
        self._locker.slept()
        if not begins:
            self.delay_sleep()

    @Slot()
    def session_locked(self) -> None:
        """logind asks this session to lock."""
        self._locker.session_locked()

    @Slot(bool)
    def saver_changed(self, active: bool) -> None:
        """The desktop's screen saver or lock came or went."""
        if active:
            self._locker.session_locked()

    @Slot(str, "QVariantMap", "QStringList")
    def power_changed(self, _interface: str, told: dict[str, object], _gone: list[str]) -> None:
        """The lid was closed: a laptop on the mains may stay awake then."""
        if told.get("LidIsClosed") is True:
            self._locker.slept()


def session_path(session: str) -> str:
    """Where logind keeps the session of that id on the bus; any session's where the id is not known."""
    if not session:
        return ""
    escaped = re.sub(r"^[0-9]|[^A-Za-z0-9]", lambda found: f"_{ord(found.group()):02x}", session)
    return f"{_LOGIND_PATH}/session/{escaped}"
