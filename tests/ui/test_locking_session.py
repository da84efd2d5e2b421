"""Sleep, lid and the session's lock as the system tells them; where nothing tells, nothing is said."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from ctypes import addressof, wintypes
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusServer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.locking import windows
from app.ui.locking.dbus import BusSession, session_path
from app.ui.locking.session import watch_session


class Told(QObject):
    """A locker that counts."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sleeps = self.locks = 0

    def slept(self) -> None:
        self.sleeps += 1

    def session_locked(self) -> None:
        self.locks += 1


@pytest.fixture
def told(qapp: QApplication) -> Told:
    return Told()


@pytest.fixture
def bus(qapp: QApplication, qtbot: QtBot) -> Iterator[tuple[QDBusConnection, QDBusConnection]]:
    """Both ends of a bus of two: what one sends the other gets."""
    server = QDBusServer()
    server.setAnonymousAuthenticationAllowed(True)
    ends: list[QDBusConnection] = []
    server.newConnection.connect(ends.append)
    near = QDBusConnection.connectToPeer(server.address(), "dala-test")
    qtbot.waitUntil(lambda: bool(ends))
    yield near, ends[0]
    QDBusConnection.disconnectFromPeer("dala-test")


def send(bus: QDBusConnection, path: str, interface: str, name: str, *arguments: object) -> None:
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(arguments))
    assert bus.send(message)


def test_the_buses_say_sleep_lock_lid_and_saver(
    told: Told,
    bus: tuple[QDBusConnection, QDBusConnection],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", "3")
    near, far = bus
    session = BusSession(told, near, near)
    manager = "org.freedesktop.login1.Manager"
    send(far, "/org/freedesktop/login1", manager, "PrepareForSleep", True)
    qtbot.waitUntil(lambda: told.sleeps == 1)
    send(far, session_path("3"), "org.freedesktop.login1.Session", "Lock")
    qtbot.waitUntil(lambda: told.locks == 1)
    send(far, session_path("4"), "org.freedesktop.login1.Session", "Lock")
    send(far, "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", False)
    send(far, "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", True)
    qtbot.waitUntil(lambda: told.locks == 2)
    for closed in (False, True):
        told_of = ["org.freedesktop.UPower", {"LidIsClosed": closed}, ["gone"]]
        properties = "org.freedesktop.DBus.Properties"
        send(far, "/org/freedesktop/UPower", properties, "PropertiesChanged", *told_of)
    qtbot.waitUntil(lambda: told.sleeps == 2)
    session.release()


def test_without_any_bus_nothing_happens_and_nothing_is_said(
    told: Told, capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.setenv(name, f"unix:path={tmp_path / 'nowhere'}")
    nobody = QDBusConnection("a bus that was never connected")
    session = BusSession(told, nobody, nobody)
    told.opened.emit()
    session.release()
    assert (told.sleeps, told.locks) == (0, 0)
    assert capfd.readouterr() == ("", "")


def test_the_system_is_listened_to_wherever_this_runs(told: Told) -> None:
    session = watch_session(told)
    told.opened.emit()
    session.release()


@pytest.mark.parametrize(
    ("session", "path"),
    [("3", "_33"), ("c12", "c12"), ("12", "_312"), ("a-b", "a_2db"), ("", None)],
)
def test_a_session_has_its_path_on_the_bus(session: str, path: str | None) -> None:
    wanted = "" if path is None else f"/org/freedesktop/login1/session/{path}"
    assert session_path(session) == wanted


@pytest.mark.parametrize(
    ("number", "what", "sleeps", "locks"),
    [
        (windows.WM_POWERBROADCAST, windows.PBT_APMSUSPEND, 1, 0),
        (windows.WM_POWERBROADCAST, windows.PBT_APMRESUMEAUTOMATIC, 1, 0),
        (windows.WM_POWERBROADCAST, 0x000A, 0, 0),
        (windows.WM_WTSSESSION_CHANGE, windows.WTS_SESSION_LOCK, 0, 1),
        (windows.WM_WTSSESSION_CHANGE, 0x8, 0, 0),
        (0x0100, windows.PBT_APMSUSPEND, 0, 0),
    ],
)
def test_messages_of_windows_are_understood(
    told: Told, number: int, what: int, sleeps: int, locks: int
) -> None:
    listener = windows.WindowsSession(told)
    message = wintypes.MSG()
    message.message, message.wParam = number, what
    assert listener.nativeEventFilter(b"windows_generic_MSG", addressof(message)) == (False, 0)
    assert listener.nativeEventFilter(b"xcb_generic_event_t", 0) == (False, 0)
    told.opened.emit()
    listener.release()
    assert (told.sleeps, told.locks) == (sleeps, locks)


def test_a_system_that_tells_nothing_is_no_mistake(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    watch_session(told).release()
    assert (told.sleeps, told.locks) == (0, 0)
