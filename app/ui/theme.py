"""The look of every screen: colours of both themes, one text scale, one style sheet filled from them."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette

from app.base.packaged import packaged
from app.settings import SCALES, THEMES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

FAMILIES: Final = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
"""All cover the Kazakh, Kyrgyz and Uzbek letters; the first one that is installed is taken."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme. Text on its backgrounds has a contrast of at least 4.5:1, `control` 3:1."""

    page: str
    card: str
    line: str
    text: str
    muted: str
    accent: str
    accent_soft: str
    on_accent: str
    ok: str
    warn: str
    warn_soft: str
    error: str
    error_soft: str
    key: str
    control: str


LIGHT: Final = Tokens(
    page="#F4F5F2",
    card="#FFFFFF",
    line="#DDE1DA",
    text="#1C2420",
    muted="#5C6660",
    accent="#1F6F54",
    accent_soft="#E3F0EA",
    on_accent="#FFFFFF",
    ok="#27704A",
    warn="#8A5000",
    warn_soft="#FFF3DC",
    error="#B3261E",
    error_soft="#FCE9E7",
    key="#EEF0EC",
    control="#7C857F",
)
DARK: Final = Tokens(
    page="#141917",
    card="#1D2421",
    line="#303A35",
    text="#E7ECE9",
    muted="#9AA59F",
    accent="#63C29B",
    accent_soft="#20382E",
    on_accent="#0E1512",
    ok="#6CC592",
    warn="#E5A84B",
    warn_soft="#3A2E17",
    error="#F2877F",
    error_soft="#3C2220",
    key="#2A332F",
    control="#75817A",
)


@cache
def _font(pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(list(FAMILIES))
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


@dataclass(frozen=True, slots=True)
class Look:
    """The theme and text scale in force. `factor` 1.0 is 100 %."""

    tokens: Tokens = LIGHT
    factor: float = 1.0

    @property
    def is_dark(self) -> bool:
        """Whether the dark theme is in force."""
        return self.tokens is DARK

    def px(self, pixels: float) -> int:
        """A length of the drawings, scaled; never less than one pixel."""
        return max(1, round(pixels * self.factor))

    def colour(self, token: str) -> QColor:
        """A token's colour, by its name."""
        return QColor(getattr(self.tokens, token))

    def font(self, size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The interface's font, `size` in unscaled pixels, never below 12. Shared: not to be changed."""
        return _font(self.px(max(12, size)), weight)


class _Current:
    """What `look()` gives: like Qt's own palette and font, there is one a process."""

    look = Look()


def look() -> Look:
    """The look in force. Painted widgets read it whenever they paint or measure."""
    return _Current.look


def style_sheet(shown: Look, template: str) -> str:
    """The template with each `${token}` filled in and each `Npx` scaled."""
    colours = asdict(shown.tokens)
    filled = re.sub(r"\$\{(\w+)\}", lambda m: str(colours[m[1]]), template)
    return re.sub(r"\b(\d+)px", lambda m: f"{shown.px(int(m[1])) if m[1] != '0' else 0}px", filled)


def palette(tokens: Tokens) -> QPalette:
    """The tokens as a palette, for the few parts that Qt's own style paints."""
    made = QPalette()
    role = QPalette.ColorRole
    for name, token in (
        (role.Window, tokens.page),
        (role.Base, tokens.card),
        (role.AlternateBase, tokens.page),
        (role.Button, tokens.card),
        (role.WindowText, tokens.text),
        (role.Text, tokens.text),
        (role.ButtonText, tokens.text),
        (role.ToolTipBase, tokens.card),
        (role.ToolTipText, tokens.text),
        (role.PlaceholderText, tokens.muted),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
    ):
        made.setColor(name, QColor(token))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.muted))
    return made


class Theme(QObject):
    """Keeps the application's look: the user's theme or the system's, and the text scale.

    Signals: changed() after a new look was applied; settings that hold it should be written then.
    """

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = "system", percent: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice if choice in THEMES else "system"
        self._percent = percent if percent in SCALES else 100
        self._template = packaged("resources", "styles", "dala.qss").read_text("utf-8")
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    @property
    def choice(self) -> str:
        """The user's choice: system, light or dark."""
        return self._choice

    @property
    def percent(self) -> int:
        """The text scale, one of `settings.SCALES`."""
        return self._percent

    def choose(self, choice: str) -> None:
        """Show another theme: one of `settings.THEMES`."""
        self._choice = choice
        self._apply()

    def set_percent(self, percent: int) -> None:
        """Scale the text: one of `settings.SCALES`."""
        if percent != self._percent:
            self._percent = percent
            self._apply()

    def zoom(self, steps: int) -> None:
        """Scale the text up or down by `steps` of `settings.SCALES`; 0 sets it back to 100 %."""
        place = SCALES.index(self._percent) + steps
        self.set_percent(100 if steps == 0 else SCALES[min(max(place, 0), len(SCALES) - 1)])

    def _is_dark(self) -> bool:
        if self._choice != "system":
            return self._choice == "dark"
        return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark

    @Slot()
    def _system_changed(self) -> None:
        if self._choice == "system":
            self._apply()

    def _apply(self) -> None:
        now = replace(Look(), tokens=DARK if self._is_dark() else LIGHT, factor=self._percent / 100)
        _Current.look = now
        self._app.setPalette(palette(now.tokens))
        self._app.setFont(now.font(14))
        self._app.setStyleSheet(style_sheet(now, self._template))
        self.changed.emit()
