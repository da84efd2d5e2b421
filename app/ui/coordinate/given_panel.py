"""Adds a key whose public line somebody gave: the secret half stays with that person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.actions import recipients
from app.base.errors import Code
from app.ui.coordinate.bare import BareTicks
from app.ui.coordinate.panel import Panel
from app.ui.coordinate.room import fill
from app.ui.messages import message
from app.ui.widgets.labelled import Labelled
from app.ui.widgets.tabbing import tab_order

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.actions.recipients import SurveyKey
    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.ui.coordinate.room import Desk


class GivenPanel(Panel):
    """A name, the line `age1pq1…`, whether it is kept off-site."""

    def __init__(self, around: Desk, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.name, self.key = Labelled(), Labelled()
        self.off_site = BareTicks(("off-site",))
        self.lines = [self.name, self.key]
        for part in (self.name, self.key, self.off_site):
            self.column.addWidget(part)
        tab_order((self.name.line, self.key.line, *self.off_site.rows.values()))
        self.finish_building()

    def begin(self) -> None:
        """Nothing is proposed."""

    def go_text(self) -> str:
        """What the button says."""
        return self.tr("Add the key")

    def go(self) -> None:
        """Look at both lines, then add."""
        if self.is_working:
            return
        if not self.name.text.strip():
            said = self.tr("Type whose key it is or where it lies, for example “Partner in Osh”.")
            self.complain(self.name, said)
        elif not self.key.text.strip():
            self.complain(self.key, self.tr("Paste the line that begins with age1pq1."))
        else:
            off_site = self.off_site.is_ticked("off-site")
            job = _add(self.around, self.key.text, self.name.text, off_site=off_site)
            self.run(self.tr("Adding the key…"), job, self._added)

    def _added(self, key: SurveyKey) -> None:
        self.ended.emit(lambda: self._said(key))

    def _said(self, key: SurveyKey) -> str:
        said = self.tr(
            "“{name}” is a key of the survey now. Have its owner read out these words from their own paper or"
            " screen and compare: {words}. Then write the pack and give it to every laptop."
        )
        return fill(said, name=key.name, words=key.fingerprint)

    def failed(self, error: KnownError) -> None:
        """Say it at the line that it concerns."""
        if error.code is Code.RECIPIENT_NAMELESS:
            self.complain(self.name, message(error))
        elif error.code in (Code.KEY_TEXT_INVALID, Code.RECIPIENT_TWICE, Code.KEY_PUBLIC):
            self.complain(self.key, message(error))
        else:
            super().failed(error)

    def forget(self) -> None:
        """Nothing that was typed or ticked stays."""
        super().forget()
        if self.off_site.is_ticked("off-site"):
            self.off_site.toggle("off-site")

    def retranslate(self) -> None:
        """Set every text."""
        self.title.setText(self.tr("A key that somebody gave"))
        self.what.setText(
            self.tr(
                "Somebody else has the secret half and can read every interview with it. You only get its"
                " public line, which is no secret. Interviews are sealed to it from the next pack on."
            )
        )
        self.name.ask(self.tr("Whose key it is, or where it lies"), self.tr("for example Partner in Osh"))
        self.key.ask(self.tr("Public line of the key"), "age1pq1…")
        self.off_site.say(
            self.tr("Where it is kept"),
            (self.tr("Off-site: in another building than this computer. One key at least must be."),),
        )
        super().retranslate()

    def key_pressed(self, key: str) -> bool:
        """The tick, and the lines."""
        return self.off_site.key_pressed(key) or super().key_pressed(key)


def _add(around: Desk, line: str, name: str, *, off_site: bool) -> Callable[[Progress], SurveyKey]:
    def job(progress: Progress) -> SurveyKey:
        progress(0, None)
        return recipients.add(around.desk, line, name, off_site=off_site)

    return job
