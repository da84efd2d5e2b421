"""What a page of the shell is: its content, and what the bars around it say while it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Signal

from app.ui.keys import name_of
from app.ui.texts import Screen

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Step:
    """A button of the bottom bar and the key that does the same; `destroys` what nobody brings back."""

    text: str
    key: str
    enabled: bool = True
    destroys: bool = False


@dataclass(frozen=True, slots=True)
class Saved:
    """What the top bar says about saving; `failed` needs attention, `saving` is under way."""

    text: str
    state: Literal["saved", "saving", "failed"] = "saved"


@dataclass(frozen=True, slots=True)
class Chrome:
    """The bars around a page. `languages`: (code, name) of the questions' languages; () hides the switch."""

    title: str
    subtitle: str = ""
    saved: Saved | None = None
    languages: tuple[tuple[str, str], ...] = ()
    language: str = ""
    guarded: bool = True
    back: Step | None = None
    keys: str = ""
    primary: Step | None = None


class Page(Screen):
    """One screen inside the shell.

    A subclass gives `chrome()`, may set `side` (the list on the left, owned by the page), overrides
    `go_back`, `go_on`, `choose_language`, `key_pressed`, and emits `chrome_changed` when the bars show
    something else. `guarded` pages show Hide and Lock.

    Signals: chrome_changed() when `chrome()` gives something new.
    """

    chrome_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side: QWidget | None = None

    def chrome(self) -> Chrome:
        """What the bars show now."""
        raise NotImplementedError

    def go_back(self) -> None:
        """The bottom bar's left button or its key."""

    def go_on(self) -> None:
        """The bottom bar's primary button or its key."""

    def choose_language(self, code: str) -> None:
        """The user picked another language of the questions in the top bar."""

    def shown(self) -> None:
        """The shell shows this page now: put the keyboard where the user will want it."""

    def key_pressed(self, key: str) -> bool:
        """A key, by its name, that no widget kept for itself; whether the page did something with it."""
        return False

    def retranslate(self) -> None:
        """Have the bars follow too. Subclasses call it last."""
        self.chrome_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """First the page's own keys, then the steps of the bottom bar, then the shell's."""
        if self.take_key(name_of(event)):
            event.accept()
        else:
            super().keyPressEvent(event)

    def take_key(self, key: str) -> bool:
        """Do what `key` stands for on this page; False where it stands for nothing."""
        if not key:
            return False
        if self.key_pressed(key):
            return True
        chrome = self.chrome()
        if chrome.back is not None and chrome.back.enabled and chrome.back.key == key:
            self.go_back()
            return True
        if chrome.primary is not None and chrome.primary.enabled and chrome.primary.key == key:
            self.go_on()
            return True
        return False
