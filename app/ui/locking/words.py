"""What the passphrase page says about why it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.base.again import Because

if TYPE_CHECKING:
    from app.ui.widgets.card import Tone


class LockWords(QObject):
    """The sentence for each reason."""

    def said(self, because: Because) -> str:
        """Why the program was locked, in the interface's language."""
        return {
            Because.ASKED: self.tr("Dala was locked. Everything is saved."),
            Because.IDLE: self.tr(
                "Dala locked itself because nobody used it for a while. Everything is saved."
            ),
            Because.SLEPT: self.tr("Dala locked itself because the laptop slept. Everything is saved."),
            Because.SESSION: self.tr("Dala locked itself together with the screen. Everything is saved."),
            Because.UNSAVED: self.tr(
                "Dala was locked. What was typed last could not be saved; everything before it is."
            ),
            Because.MISTAKE: self.tr("Dala was locked after a mistake of the program."),
            Because.CLOSED: self.tr("Only the coordinator's key opens this laptop."),
            Because.NOT_CLOSED: self.tr(
                "The laptop could not be locked for good: the disk did not take it. The passphrase still "
                "opens it. Switch the laptop off."
            ),
        }.get(because, "")

    def tone(self, because: Because) -> Tone:
        """How it is said."""
        bad = (Because.UNSAVED, Because.MISTAKE, Because.NOT_CLOSED)
        return "warning" if because in bad else "info"
