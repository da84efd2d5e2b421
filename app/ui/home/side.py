"""The left of the enumerator's desk: its rooms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.ui.texts import Retranslating, number
from app.ui.widgets.labels import Label
from app.ui.widgets.section_list import ListItem, SectionList

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

LIST, HAND_OVER, SETTINGS = "list", "hand_over", "settings"
ROOMS: Final = (LIST, HAND_OVER, SETTINGS)
ROOM_KEYS: Final = {"Ctrl+1": LIST, "Ctrl+2": HAND_OVER, "Ctrl+3": SETTINGS}


class DeskSide(Retranslating, SectionList):
    """Interviews with their number, handing over with what is only here, settings. Shared by their pages.

    Signals: chosen(room).
    """

    def __init__(self, *, trial: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trial = trial
        self._interviews = self._only_here = 0
        self._says_trial = Label(role="warning")
        self.head.addWidget(self._says_trial)
        self._says_trial.setVisible(trial)
        self._room = LIST
        self.restyle()
        self.retranslate()

    def retranslate(self) -> None:
        """Say it anew."""
        trial = self.tr("TRIAL: these interviews are for practice and never count as real ones.")
        self._says_trial.show_text(trial if self._trial else "")
        self.show_room(self._room)

    def show_counts(self, interviews: int, only_here: int) -> None:
        """Show how many interviews there are, and how many exist only here."""
        self._interviews, self._only_here = interviews, only_here
        self.show_room(self._room)

    def show_counts_only_here(self, only_here: int) -> None:
        """Show how many interviews exist only here now."""
        self.show_counts(self._interviews, only_here)

    def show_room(self, room: str) -> None:
        """Show the rooms with one current."""
        self._room = room
        only = self.tr("%n exist only on this laptop", "", self._only_here) if self._only_here else ""
        items = (
            ListItem(LIST, self.tr("Interviews"), count=number(self._interviews)),
            ListItem(
                HAND_OVER,
                self.tr("Hand over"),
                count=number(self._only_here) if self._only_here else "",
                said=only,
            ),
            ListItem(SETTINGS, self.tr("Settings")),
        )
        self.show_items(items, room)
