"""Tries a key that lies elsewhere: does what is on its paper, or in its file, open an interview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.actions import publishing
from app.base.errors import Code
from app.ui.coordinate.key_words import name_of_key
from app.ui.coordinate.panel import Panel
from app.ui.coordinate.room import fill
from app.ui.messages import message
from app.ui.start.key_lines import KeyLines

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.actions.recipients import SurveyKey
    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.ui.coordinate.room import Desk
    from app.ui.start.key_lines import GivenKey

BROWSE_KEY = "Ctrl+B"


class RehearsePanel(Panel):
    """The key, typed or as a file; it is forgotten as soon as it was tried."""

    def __init__(self, around: Desk, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.given = KeyLines(browse_key=BROWSE_KEY)
        self.lines = list(self.given.lines)
        self.column.addWidget(self.given)
        self.finish_building()

    def begin(self) -> None:
        """Nothing is proposed."""

    def take_focus(self) -> None:
        """The key's line."""
        self.given.take_focus()

    def go_text(self) -> str:
        """What the button says."""
        return self.tr("Try the key")

    def go(self) -> None:
        """Seal a made-up interview and open it with what was given."""
        if self.is_working:
            return
        if wrong := self.given.problem():
            self.complain(*wrong)
            return
        job = _rehearse(self.around, self.given.given)
        self.run(self.tr("Trying the key on a made-up interview…"), job, self._opened)

    def _opened(self, key: SurveyKey) -> None:
        self.given.clear()
        self.ended.emit(lambda: self._said(key))

    def _said(self, key: SurveyKey) -> str:
        said = self.tr(
            "The key “{name}” opened the made-up interview. What was typed is forgotten; put the paper or the"
            " stick back where it is kept."
        )
        return fill(said, name=name_of_key(key))

    def failed(self, error: KnownError) -> None:
        """A slip of the pen stays to be put right; a key that is another one does not."""
        if error.code is Code.REHEARSAL_OTHER_KEY:
            self.given.clear()
        line = self.given.line_of(error)
        if line is None:
            super().failed(error)
        else:
            self.complain(line, message(error))

    def forget(self) -> None:
        """Nothing that was typed stays."""
        super().forget()
        self.given.clear()

    def retranslate(self) -> None:
        """Set every text."""
        self.title.setText(self.tr("Try a key"))
        self.what.setText(
            self.tr(
                "A rehearsal: Dala seals a made-up interview to the survey's keys and opens it with the one"
                " that you give here. So you know before the day you need it that the paper can be read. What"
                " you type is used once and kept nowhere."
            )
        )
        super().retranslate()

    def key_pressed(self, key: str) -> bool:
        """F5 shows what is typed, Ctrl+B chooses a file; Enter on the key's line tries it."""
        if not self.is_working:
            if self.given.key_pressed(key):
                return True
            typed = self.given.key
            if key == "Enter" and typed.line.hasFocus() and typed.text.strip():
                self.go()
                return True
        return super().key_pressed(key)


def _rehearse(around: Desk, given: GivenKey) -> Callable[[Progress], SurveyKey]:
    def job(progress: Progress) -> SurveyKey:
        progress(0, None)
        return publishing.rehearse_with(around.desk, given.read(), printed=given.path is None)

    return job
