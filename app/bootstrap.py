"""The one place that puts settings, data folder, actions and the window together."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import sys
from contextlib import contextmanager
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.base.errors import Code, KnownError
from app.crypto.passphrase import FLOOR, calibrate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.base.again import Again
    from app.crypto.passphrase import Cost, KdfCost


@cache
def calibrated_cost() -> KdfCost:
    """What unlocking is to cost on this computer: half a second to a second of it, and never below `FLOOR`.

    Measuring takes that long itself, so it is done once a passphrase is set, where the vault's work is done.
    """
    cost = calibrate()
    return cost if cost.at_least(FLOOR) else FLOOR


PASSPHRASE_COST: Final[Cost] = calibrated_cost
"""What unlocking costs in the program as users run it. Nothing outside this line lowers it."""

DEBIAN_PACKAGES: Final = (
    "libegl1 libgl1 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 "
    "libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1"
)
"""What Qt's xcb plugin needs on Debian and Ubuntu; README names the same."""


def run_window(
    folder: Path,
    *,
    demo: bool = False,
    demo_in: Path | None = None,
    again: Again | None = None,
    exit_after_paint: bool = False,
) -> int:
    """Open the program on a data folder and return its exit status once the window is closed.

    `demo` fills `folder` with a throw-away survey first; `exit_after_paint` closes the window as soon as its
    first page is painted, which is how an installation is tried. `again` is told by a process that this one
    takes the place of, and `demo_in` where the demo lies that was begun there on the first page.
    """
    from app.ui.app import run

    return run(
        folder,
        cost=PASSPHRASE_COST,
        demo=demo,
        demo_in=demo_in,
        again=again,
        exit_after_paint=exit_after_paint,
    )


@contextmanager
def on_paper(language: str = "") -> Iterator[None]:
    """Let the block draw sheets in that language, the system's by default; no display is needed.

    Raises NO_DISPLAY where a library that drawing needs is missing.
    """
    if sys.platform.startswith("linux"):
        _load("lib", "libQt6Gui.so.6")
        _check_plugin("offscreen")
    from app.ui.printing.application import for_paper

    with for_paper(language):
        yield


def check_display() -> None:
    """Raise `KnownError(NO_DISPLAY)` where Qt would abort the process instead of opening a window.

    Qt ends a program without an exception when its platform plugin or the display is missing, so both are
    tried here first. Only Linux needs it: Windows and macOS carry what the plugin needs.
    """
    if not sys.platform.startswith("linux"):
        return
    _load("lib", "libQt6Gui.so.6")
    chosen = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if not chosen and os.environ.get("WAYLAND_DISPLAY"):
        return
    if chosen not in ("", "xcb"):
        _check_plugin(chosen)
        return
    _load("plugins", "platforms", "libqxcb.so")
    if not os.environ.get("DISPLAY"):
        raise _no_display("no display is set")
    _connect_to_display()


def _check_plugin(platform: str) -> None:
    """Raise where Qt has no plugin of that name: it would abort."""
    folder = _qt("plugins", "platforms")
    if folder.is_dir() and not any(folder.glob(f"libq{platform.removesuffix('-egl')}*.so")):
        raise _no_display(f"Qt has no platform {platform}")


def _qt(*parts: str) -> Path:
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise _no_display("PySide6 is not installed")
    return Path(spec.origin).parent.joinpath("Qt", *parts)


def _load(*parts: str) -> None:
    """Load a library of Qt as Qt will, to learn which system library is missing without being aborted."""
    library = _qt(*parts)
    if not library.exists():
        return  # a system's own Qt keeps its parts elsewhere, and its packages name what they need
    try:
        ctypes.CDLL(str(library))
    except OSError as error:
        raise _no_display(f"{str(error).split(':')[0]} is missing") from None


def _no_display(reason: str) -> KnownError:
    return KnownError(Code.NO_DISPLAY, reason=reason, packages=DEBIAN_PACKAGES)


def _connect_to_display() -> None:
    xcb = ctypes.CDLL(ctypes.util.find_library("xcb") or "libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if failed:
        name = os.environ.get("DISPLAY", "")
        raise _no_display(f"display {name} does not answer")
