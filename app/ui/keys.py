"""Names of keys: what an event says, what a cap shows, alike on every keyboard layout."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_NAMED: Final = {
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Insert: "Ins",
    Qt.Key.Key_Delete: "Del",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_PageUp: "PgUp",
    Qt.Key.Key_PageDown: "PgDown",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Backtab: "Tab",
    Qt.Key.Key_Plus: "+",
    Qt.Key.Key_Minus: "-",
    Qt.Key.Key_Equal: "=",
}
_REPEATING: Final = frozenset(
    {"Left", "Right", "Up", "Down", "PgUp", "PgDown", "Home", "End", "Backspace", "Del", "Tab", "+", "-", "="}
)
_ARROWS: Final = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


def _plain(event: QKeyEvent) -> str:
    key = event.key()
    named = {int(k): v for k, v in _NAMED.items()}.get(key)
    if named:
        return named
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F12:
        return f"F{key - Qt.Key.Key_F1 + 1}"
    # A Cyrillic layout gives Cyrillic letters; Windows still names the key in Latin beside them.
    native = event.nativeVirtualKey() if sys.platform == "win32" else 0
    if key > 0x7F and ord("A") <= native <= ord("Z"):
        return chr(native)
    return chr(key) if 0x20 < key < 0x7F else ""


def name_of(event: QKeyEvent) -> str:
    """The pressed key as screens write it: "Enter", "Shift+Enter", "Ctrl+M", "F8"; "" if it has no name.

    A key that is held down has its name once: a held Enter must not pass questions by, a held Ctrl+Enter not
    seal what it only wanted to review. Keys that move or delete go on.
    """
    plain = _plain(event)
    if not plain or (event.isAutoRepeat() and plain not in _REPEATING):
        return ""
    held = event.modifiers()
    prefix = ""
    if held & Qt.KeyboardModifier.ControlModifier:
        prefix += "Ctrl+"
    if held & Qt.KeyboardModifier.AltModifier:
        prefix += "Alt+"
    if held & Qt.KeyboardModifier.ShiftModifier and (prefix == "" or len(plain) > 1):
        prefix += "Shift+"
    return prefix + plain


def shown(key: str) -> str:
    """A key's name as this system writes it on a cap: "Ctrl+↑", on a Mac "⌘↑"."""
    for name, arrow in _ARROWS.items():
        key = key.replace(name, arrow)
    if sys.platform == "darwin":
        for name, sign in (("Ctrl+", "⌘"), ("Alt+", "⌥"), ("Shift+", "⇧")):
            key = key.replace(name, sign)
    return key


def _code(plain: str) -> int:
    if len(plain) > 1 and plain[0] == "F":
        return int(Qt.Key.Key_F1) + int(plain[1:]) - 1
    return ord(plain.upper())


def event_for(key: str) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    """The key and modifiers that `key` names, for tests and for triggering an action by its name."""
    named = {v: k for k, v in reversed(_NAMED.items())}
    *held, plain = ["Ctrl", "+"] if key == "Ctrl++" else key.split("+")
    modifiers = Qt.KeyboardModifier.NoModifier
    for name in held:
        modifiers |= {
            "Ctrl": Qt.KeyboardModifier.ControlModifier,
            "Alt": Qt.KeyboardModifier.AltModifier,
            "Shift": Qt.KeyboardModifier.ShiftModifier,
        }[name]
    if plain in named:
        return named[plain], modifiers
    return Qt.Key(_code(plain)), modifiers


LINE_KEYS: Final = frozenset(
    {"Left", "Right", "Home", "End", "Backspace", "Del", "Space", "Shift+Left", "Shift+Right", "Shift+Home"}
    | {"Shift+End", "Ctrl+Left", "Ctrl+Right", "Ctrl+Shift+Left", "Ctrl+Shift+Right", "Ctrl+Backspace"}
    | {"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+Y"}
)
"""What a line of text keeps for itself; every other named key goes on to the page."""
