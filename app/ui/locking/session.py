"""What the system tells of sleep, lid and its own lock, on each system by its own road."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.ui.locking.locker import Locker


class SessionWatch(Protocol):
    """Something that tells a `Locker` what the system says."""

    def release(self) -> None:
        """Listen no more."""


class NoSession:
    """A system that tells nothing here: the clocks of `Watch` and idleness are what there is.

    So it is on macOS, whose notices come through Objective-C only, which Qt does not pass on.
    """

    def release(self) -> None:
        """Nothing is listened to."""


def watch_session(locker: Locker) -> SessionWatch:
    """Have the system's notices lock the program; where there are none, nothing is said."""
    if sys.platform == "win32":
        from app.ui.locking.windows import WindowsSession

        return WindowsSession(locker)
    if sys.platform == "darwin":
        return NoSession()
    from app.ui.locking.dbus import BusSession

    return BusSession(locker)
