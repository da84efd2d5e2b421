"""Keeps the memory of the running program out of files: a crash must not write answers to the disk."""

from __future__ import annotations

import ctypes
import sys
from typing import Final

_PR_SET_DUMPABLE: Final = 4


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
