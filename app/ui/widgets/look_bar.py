"""The interface's language and theme as two small switches, for the pages before a desk is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.settings import LANGUAGES, THEMES
from app.ui.texts import NAMES, Screen
from app.ui.theme import look
from app.ui.widgets.labels import Label
from app.ui.widgets.segment import Segment
from app.ui.widgets.styled import Styled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.texts import Texts
    from app.ui.theme import Theme

LANGUAGE_KEY: Final = "F6"
THEME_KEY: Final = "F7"


class LookBar(Styled, Screen):
    """Language above, theme below, each with the key that goes to the next one."""

    def __init__(self, texts: Texts, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts, self._theme = texts, theme
        self.languages, self.themes = Segment(), Segment()
        self._language_key = Label(LANGUAGE_KEY, "caps", wrap=False)
        self._theme_key = Label(THEME_KEY, "caps", wrap=False)
        self._column = QVBoxLayout(self)
        for segment, key in ((self.languages, self._language_key), (self.themes, self._theme_key)):
            row = QHBoxLayout()
            row.addWidget(segment)
            row.addWidget(key)
            row.addStretch(1)
            self._column.addLayout(row)
        self.languages.chosen.connect(self._texts.set_language)
        self.themes.chosen.connect(self._theme.choose)
        self._theme.changed.connect(self._show_theme)
        self.restyle()
        self.retranslate()

    def restyle(self) -> None:
        """Scale the gaps."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(8))

    def retranslate(self) -> None:
        """Languages under their own names, themes in the interface's."""
        self.languages.setAccessibleName(self.tr("Language of the program"))
        self.themes.setAccessibleName(self.tr("Theme"))
        options = [(code, NAMES[code], NAMES[code]) for code in LANGUAGES]
        self.languages.show_options(options, self._texts.language)
        self._show_theme()

    @Slot()
    def _show_theme(self) -> None:
        self.themes.show_options([(key, name, name) for key, name in theme_names()], self._theme.choice)

    def key_pressed(self, key: str) -> bool:
        """F6 goes to the next language, F7 to the next theme."""
        if key == LANGUAGE_KEY:
            here = LANGUAGES.index(self._texts.language)
            self._texts.set_language(LANGUAGES[(here + 1) % len(LANGUAGES)])
        elif key == THEME_KEY:
            here = THEMES.index(self._theme.choice)
            self._theme.choose(THEMES[(here + 1) % len(THEMES)])
        else:
            return False
        return True


def theme_names() -> tuple[tuple[str, str], ...]:
    """Each theme with its name in the interface's language."""
    translate = QCoreApplication.translate  # under another name lupdate would not find the texts
    names = {"system": translate("Themes", "As the system"), "light": translate("Themes", "Light")}
    names["dark"] = translate("Themes", "Dark")
    return tuple((key, names[key]) for key in THEMES)
