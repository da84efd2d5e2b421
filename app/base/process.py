"""What the process as such does: keep its memory out of files, and give its place to a fresh one."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

_PR_SET_DUMPABLE: Final = 4
_STANDARD: Final = 3
"""Handles below this one are the input and the outputs, which the next process keeps."""
_MOST_HANDLES: Final = 4096


def keep_memory_private() -> None:
    """Switch core dumps off, and on Linux keep other programs of the same user from reading the memory.

    Windows writes no dump of its own accord; what its error reporting collects is the system's setting.
    """
    if sys.platform == "win32":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0 if most else most))
    if sys.platform == "linux":
        # A handler of dumps that the kernel calls (apport, systemd-coredump) ignores the limit, not this.
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def command_for(arguments: Sequence[str]) -> list[str]:
    """The command that begins this program again, as it was begun, with other arguments."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    own = max(len(sys.argv) - 1, 0)
    begun = sys.orig_argv[1 : len(sys.orig_argv) - own]
    return [sys.executable, *begun, *arguments]


def replace_process(arguments: Sequence[str]) -> NoReturn:
    """Put a fresh process of this program, begun with `arguments`, in the place of this one.

    Nothing of this one's memory is left: Python cannot wipe what it held. Nothing that waits to be done at
    the end of a program is done any more. Where no fresh process can be begun this one ends all the same:
    locking must not leave it behind. Windows knows no such exchange: there the fresh one is begun and this
    one ends at once, which gives every file and lock of it back.
    """
    command = command_for(arguments)
    _flush()
    try:
        if sys.platform == "win32":
            _begin(command)
            os._exit(0)
        for handle in range(_STANDARD, min(os.sysconf("SC_OPEN_MAX"), _MOST_HANDLES)):
            _close_at_exchange(handle)
        os.execv(command[0], command)
    except OSError as error:
        if sys.stderr is not None:
            sys.stderr.write(f"dala: locked, and ended: it could not begin again ({error.strerror})\n")
        _flush()
    os._exit(1)


def _flush() -> None:
    # A program without a console on Windows has neither.
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()


def _close_at_exchange(handle: int) -> None:
    """A library may have opened a file without this mark: the fresh process would hold its lock."""
    try:
        os.set_inheritable(handle, False)
    except OSError:
        return


def _begin(command: list[str]) -> None:
    import subprocess

    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    # A program with a console of its own keeps it; one without must not have one flash up.
    flags = 0 if sys.stdout is not None and sys.stdout.isatty() else hidden
    subprocess.Popen(command, creationflags=flags)
