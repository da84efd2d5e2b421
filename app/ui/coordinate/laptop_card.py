"""One laptop in plain words: its four words to compare by telephone, what is wrong with it, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot

from app.actions import heads
from app.crypto.spoken import first_difference
from app.exchange.chain import HEAD_WORDS
from app.ui.coordinate.room import fill
from app.ui.coordinate.when import moment
from app.ui.texts import Retranslating
from app.ui.widgets.card import Banner, Card
from app.ui.widgets.labelled import Labelled
from app.ui.widgets.labels import Label
from app.ui.widgets.spoken_words import SpokenWords
from app.ui.widgets.styled import appear

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from app.actions.heads import HeardHead
    from app.actions.merging_status import LaptopStatus
    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.ui.coordinate.laptop_words import Trouble
    from app.ui.coordinate.room import Desk

HEAR_KEY: Final = "Ctrl+F"


class LaptopCard(Retranslating, Card):
    """Give it a laptop with `show_laptop`. The words that were heard are compared in the worker."""

    def __init__(self, around: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.laptop: LaptopStatus | None = None
        self._asked = ""
        self.title, self.facts = Label(role="h2"), Label(role="muted")
        self.troubles: list[Banner] = []
        self._head_says = Label()
        self.words = SpokenWords()
        self.heard = Labelled()
        self.heard.line.textEdited.connect(self.compare)
        for part in (self.title, self.facts, self._head_says, self.words, self.heard):
            self.column.addWidget(part)
        self.retranslate()

    def show_laptop(
        self,
        one: LaptopStatus | None,
        title: str,
        last: datetime | None,
        troubles: Sequence[Trouble],
        fine: str,
    ) -> None:
        """Show a laptop; what was typed stays while it is the same."""
        if one is None or self.laptop is None or one.device != self.laptop.device:
            self.forget()
        self.laptop = one
        appear(self, one is not None)
        if one is None:
            return
        self.title.setText(title)
        self._show_facts(one, last)
        self._show_troubles(troubles, fine)
        self._show_head(one)

    def forget(self) -> None:
        """Nothing that was typed stays."""
        self._asked = ""
        self.heard.line.clear()
        self.heard.say("")

    def _show_facts(self, one: LaptopStatus, last: datetime | None) -> None:
        parts = [one.organisation] if one.organisation else []
        parts.append(self.tr("%n interviews count", "", one.interviews))
        report = one.report
        if report.entries:
            said = self.tr("%n entries, number {first} to {last}", "", report.entries)
            parts.append(fill(said, first=report.first, last=report.last))
        if report.void:
            parts.append(self.tr("%n declared void", "interviews", len(report.void)))
        if report.superseded:
            parts.append(self.tr("%n corrected", "interviews", len(report.superseded)))
        if last is not None:
            parts.append(fill(self.tr("last bundle added: {when}"), when=moment(last)))
        self.facts.setText(" · ".join(parts))

    def _show_troubles(self, troubles: Sequence[Trouble], fine: str) -> None:
        wanted = [(one.long, one.tone) for one in troubles]
        while len(self.troubles) < max(1, len(wanted)):
            banner = Banner(parent=self)
            self.column.insertWidget(2 + len(self.troubles), banner)
            self.troubles.append(banner)
        for place, banner in enumerate(self.troubles):
            if place < len(wanted):
                banner.show_message(*wanted[place])
            else:
                banner.show_message(fine if place == 0 else "", "ok")

    def _show_head(self, one: LaptopStatus) -> None:
        code = one.report.head_code
        self.words.show_words(code, self._head_says.text())
        for part in (self._head_says, self.words, self.heard):
            appear(part, bool(code))

    @Slot()
    def compare(self) -> None:
        """Compare once all words are typed."""
        words = self.heard.text.split()
        if self.laptop is None or len(words) < HEAD_WORDS:
            self._asked = ""
            self.heard.say("")
            return
        self._asked = self.heard.text
        self._around.tasks.run(
            _compare(self._around, self.laptop.device, self._asked), self._compared, self._not
        )

    def _compared(self, found: HeardHead) -> None:
        if self.laptop is None or self._asked != self.heard.text:
            return
        if found.seq is None:
            self.heard.say(self._unknown(), "warning")
        elif found.later:
            said = self.tr(
                "Known: these are the words of entry {number}; %n entries came after it.", "", found.later
            )
            self.heard.say(fill(said, number=found.seq), "ok")
        else:
            self.heard.say(self.tr("The same: everything up to this moment is here."), "ok")

    def _not(self, _error: KnownError) -> None:
        self.heard.say("")

    def _unknown(self) -> str:
        code = self.laptop.report.head_code if self.laptop is not None else ""
        place = first_difference(self.heard.text, code)
        said = self.tr(
            "Not the same: word {place} differs. Each interview changes the words: ask for a new bundle, add"
            " it, and type these words again. If they are still unknown then, something is missing."
        )
        return fill(said, place=place)

    def retranslate(self) -> None:
        """Set every text."""
        self._head_says.setText(
            self.tr("Head code: four words for all this laptop has done, as far as it came here")
        )
        self.heard.ask(
            self.tr("Words heard over the telephone"), self.tr("the four words on the laptop's screen")
        )
        self.compare()

    def key_pressed(self, key: str) -> bool:
        """Enter compares what was typed."""
        if key != "Enter" or not self.heard.line.hasFocus():
            return False
        if len(self.heard.text.split()) < HEAD_WORDS:
            self.heard.say(self.tr("Type all four words."), "warning")
        else:
            self.compare()
        return True

    def take_focus(self) -> bool:
        """Put the keyboard where words are typed; False where there are none to compare with."""
        if self.heard.isHidden():
            return False
        self.heard.take_focus()
        return True


def _compare(around: Desk, device: str, heard: str) -> Callable[[Progress], HeardHead]:
    def job(progress: Progress) -> HeardHead:
        progress(0, None)
        return heads.compare(around.desk, device, heard)

    return job
