"""Seals to a key no more, after it was said and ticked what that does and what it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.actions import recipients
from app.ui.coordinate.bare import BareTicks
from app.ui.coordinate.key_words import name_of_key
from app.ui.coordinate.panel import Panel
from app.ui.coordinate.room import fill

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.actions.recipients import SurveyKey
    from app.base.progress import Progress
    from app.ui.coordinate.room import Desk


class RemovePanel(Panel):
    """Give it the key with `show_key` before it is opened."""

    def __init__(self, around: Desk, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.key: SurveyKey | None = None
        self.understood = BareTicks(("understood",))
        self.column.addWidget(self.understood)
        self.finish_building()

    def show_key(self, key: SurveyKey) -> None:
        """The key that is to go."""
        self.key = key
        self.retranslate()

    def begin(self) -> None:
        """Nothing is proposed."""

    def take_focus(self) -> None:
        """The tick."""
        self.understood.rows["understood"].setFocus()

    def go_text(self) -> str:
        """What the button says."""
        return self.tr("Remove the key")

    def go(self) -> None:
        """Remove it, where it is ticked that that is understood."""
        if self.is_working or self.key is None:
            return
        if not self.understood.is_ticked("understood"):
            self.refuse(self._asks_tick)
            self.take_focus()
            return
        self.run(self.tr("Removing the key…"), _remove(self.around, self.key.name), self._removed)

    def _asks_tick(self) -> str:
        return self.tr("Tick first that you understand what stays open (1).")

    def _removed(self, key: SurveyKey) -> None:
        self.ended.emit(lambda: self._said(key))

    def _said(self, key: SurveyKey) -> str:
        said = self.tr(
            "“{name}” is no key of the survey any more. Write the pack and give it to every laptop: until"
            " then laptops seal to it."
        )
        return fill(said, name=name_of_key(key))

    def forget(self) -> None:
        """The tick goes too."""
        super().forget()
        if self.understood.is_ticked("understood"):
            self.understood.toggle("understood")

    def retranslate(self) -> None:
        """Set every text."""
        name = name_of_key(self.key) if self.key is not None else ""
        self.title.setText(fill(self.tr("Remove the key “{name}”"), name=name))
        self.what.setText(
            self.tr(
                "Interviews that were sealed until now still open with this key, for ever: those here, in"
                " backups, and on laptops until they take the next pack. Removing it protects only what is"
                " recorded after that. If the key was stolen, what it can open must be taken as read."
            )
        )
        self.understood.say(
            self.tr("Before it is removed"),
            (self.tr("I understand: the old interviews stay open to whoever has this key."),),
        )
        super().retranslate()

    def key_pressed(self, key: str) -> bool:
        """The tick."""
        return self.understood.key_pressed(key) or super().key_pressed(key)


def _remove(around: Desk, name: str) -> Callable[[Progress], SurveyKey]:
    def job(progress: Progress) -> SurveyKey:
        progress(0, None)
        return recipients.remove(around.desk, name)

    return job
