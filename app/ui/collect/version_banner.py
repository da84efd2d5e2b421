"""Says above an interview that its questionnaire has a newer version, or that it was moved to one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from app.ui.texts import Retranslating
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Banner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

VERSIONS_KEY: Final = "Ctrl+T"


class VersionBanner(Retranslating, Banner):
    """Signals: asked() when the user wants to look at the versions."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "info", parent)
        self._newer = self._before = ""
        self._in_review = False
        self.button = KeyButton(key=VERSIONS_KEY, kind="chip")
        self.button.clicked.connect(self.asked)
        self.row.addWidget(self.button)
        self.retranslate()

    def offer(self, newer: str, before: str) -> None:
        """`newer` is the version that the survey has, `before` the one that the interview was moved from."""
        self._newer, self._before = newer, before
        self.retranslate()

    def show_review(self, shown: bool) -> None:
        """That an interview was moved is said where it is looked through, not above each question."""
        if shown is not self._in_review:
            self._in_review = shown
            self.retranslate()

    @property
    def has_something(self) -> bool:
        """Whether there is anything to look at."""
        return bool(self._newer or self._before)

    def retranslate(self) -> None:
        """Say it anew."""
        said = ""
        if self._newer:
            said = self.tr("This questionnaire has a newer version: {version}.")
            said = said.replace("{version}", self._newer)
        elif self._before and self._in_review:
            said = self.tr("This interview was moved from version {version}.")
            said = said.replace("{version}", self._before)
        self.button.show_text(self.tr("Look at the versions"))
        self.show_message(said, "info")
