"""What the coordinator decides for every laptop: when it locks, when it reminds, what can be opened again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout

from app.actions import surveys
from app.base.errors import Code
from app.exchange.pack import POLICY_BOUNDS
from app.ui.coordinate.panel import Panel
from app.ui.coordinate.room import fill
from app.ui.messages import message
from app.ui.widgets.button import KeyButton
from app.ui.widgets.labelled import Labelled
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.exchange.pack import Policy
    from app.ui.coordinate.room import Desk

TAKE_KEY: Final = "F8"
LOCK, REMIND, REOPEN = "auto_lock_minutes", "draft_reminder_hours", "reopen_hours"


class PolicyCard(Panel):
    """Three numbers; they travel in the pack, whose number they raise."""

    def __init__(self, around: Desk, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.lock, self.remind, self.reopen = Labelled(), Labelled(), Labelled()
        self.lines = [self.lock, self.remind, self.reopen]
        self._means = Label(role="muted")
        self._shown: Policy | None = None
        self.button = KeyButton(key=TAKE_KEY)
        self.button.clicked.connect(self.go)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.button)
        for part in (*self.lines, self._means):
            self.column.addWidget(part)
        self.column.addLayout(row)
        for line in self.lines:
            line.line.setMaxLength(3)
        self.finish_building()

    def show_policy(self) -> None:
        """Show what the survey says now, unless something is being typed."""
        policy = self.around.desk.pack.policy
        if policy != self._shown:
            self._shown = policy
            self.lock.show_text(str(policy.auto_lock_minutes))
            self.remind.show_text(str(policy.draft_reminder_hours))
            self.reopen.show_text(str(policy.reopen_hours))

    def go_text(self) -> str:
        """What the button says."""
        return self.tr("Take it over")

    @Slot()
    def go(self) -> None:
        """Look at the numbers, then sign the pack's next revision."""
        if self.is_working:
            return
        numbers = {}
        for line, name in ((self.lock, LOCK), (self.remind, REMIND), (self.reopen, REOPEN)):
            least, most = POLICY_BOUNDS[name]
            typed = line.text.strip()
            if not (typed.isascii() and typed.isdigit() and least <= int(typed) <= most):
                said = self.tr("Type a whole number from {least} to {most}.")
                self.complain(line, fill(said, least=least, most=most))
                return
            numbers[name] = int(typed)
        policy = replace(self.around.desk.pack.policy, **numbers)
        self.run(self.tr("Signing the pack…"), _set(self.around, policy), self._taken)

    def _taken(self, _nothing: None) -> None:
        self.ended.emit(self._said)

    def _said(self) -> str:
        said = self.tr("The pack has number {number} now. Write it and give it to every laptop.")
        return fill(said, number=self.around.desk.pack.revision)

    def failed(self, error: KnownError) -> None:
        """What is as it was is no mistake."""
        if error.code is Code.NOTHING_NEW:
            self.refuse(self._nothing_new)
        else:
            self.refuse(lambda: message(error))

    def _nothing_new(self) -> str:
        return self.tr("The survey says that already: nothing is changed.")

    def retranslate(self) -> None:
        """Set every text."""
        self.title.setText(self.tr("Rules for every laptop"))
        self.what.setText(self.tr("They hold on a laptop once it has taken the next pack."))
        self.lock.ask(self.tr("A laptop that nobody touches locks after so many minutes (1 to 15)"))
        self.remind.ask(self.tr("It reminds of an unfinished interview after so many hours (1 to 72)"))
        self.reopen.ask(self.tr("A finished interview can be opened again for so many hours (0 to 24)"))
        self._means.setText(
            self.tr(
                "With 0 it is sealed at once, which is safest. Otherwise whoever has the laptop and its "
                "passphrase can read it until the time has ended, and it is in no bundle before."
            )
        )
        self.button.show_text(self.go_text())
        self.show_policy()
        super().retranslate()

    def key_pressed(self, key: str) -> bool:
        """F8 takes it over; Enter goes on."""
        if key == TAKE_KEY:
            self.go()
            return True
        return super().key_pressed(key)


def _set(around: Desk, policy: Policy) -> Callable[[Progress], None]:
    def job(progress: Progress) -> None:
        progress(0, None)
        surveys.set_policy(around.desk, policy)

    return job
