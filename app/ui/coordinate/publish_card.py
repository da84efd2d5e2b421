"""The gate between a trial and real interviews: what is done, what is not, and the step itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.actions import publishing
from app.actions.publishing import Check
from app.ui.coordinate.bare import BareTicks
from app.ui.coordinate.panel import Panel
from app.ui.coordinate.room import fill
from app.ui.theme import look
from app.ui.widgets.button import KeyButton
from app.ui.widgets.labels import Label
from app.ui.widgets.styled import Styled, appear

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.actions.publishing import PublishReport, Readiness
    from app.base.progress import Progress
    from app.ui.coordinate.room import Desk

PUBLISH_KEY: Final = "F9"


class CheckLine(Styled, QWidget):
    """One check: a sign and a text in its tone, what to do below, a button that leads there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state, self.advice = Label(), Label(role="muted")
        self.button = KeyButton(kind="chip")
        self._texts = QVBoxLayout()
        self._texts.addWidget(self.state)
        self._texts.addWidget(self.advice)
        self._row = QHBoxLayout(self)
        self._row.addLayout(self._texts, 1)
        self._row.addWidget(self.button)
        self.restyle()

    def restyle(self) -> None:
        """Scale the gaps."""
        self._row.setContentsMargins(0, look().px(4), 0, look().px(4))
        self._row.setSpacing(look().px(12))
        self._texts.setSpacing(look().px(2))

    def show_check(self, text: str, advice: str, button: str, key: str, *, passed: bool) -> None:
        """Say whether it is done; the advice and its button only where it is not."""
        self.state.set_role("ok" if passed else "warning")
        self.state.setText(("✓  " if passed else "!  ") + text)
        self.advice.show_text("" if passed else advice)
        self.button.show_text(button, key)
        appear(self.button, not passed)


class PublishCard(Panel):
    """Its room shows it while the survey is a trial. Signals: went(task) for what a check lacks."""

    went = Signal(str)

    def __init__(self, around: Desk, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.checks: Sequence[Readiness] = ()
        self.practice = 0
        self.rows = {check: CheckLine() for check in Check}
        for row in self.rows.values():
            self.column.addWidget(row)
            row.button.clicked.connect(self._jump)
        self.understood = BareTicks(("understood",))
        self.button = KeyButton(key=PUBLISH_KEY, kind="primary")
        self.button.clicked.connect(self.go)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.button)
        self.column.addWidget(self.understood)
        self.column.addLayout(foot)
        self.finish_building()

    @property
    def is_ready(self) -> bool:
        """Whether every check is passed."""
        return bool(self.checks) and all(one.passed for one in self.checks)

    def show_checks(self, checks: Sequence[Readiness], practice: int) -> None:
        """Show what is done; `practice` counts the interviews of the trial."""
        if checks != self.checks:
            self._why = None
            self.notice.show_message("")
        self.checks, self.practice = checks, practice
        self.retranslate()

    @Slot()
    def _jump(self) -> None:
        check = next((check for check, row in self.rows.items() if row.button is self.sender()), None)
        if check is not None:
            self.went.emit({Check.TWO_KEYS: "make", Check.OFF_SITE: "mark", Check.REHEARSED: "try"}[check])

    def take_focus(self) -> None:
        """The tick."""
        self.understood.rows["understood"].setFocus()

    def go_text(self) -> str:
        """What the button says."""
        return self.tr("Publish the survey")

    @Slot()
    def go(self) -> None:
        """Publish, where every check is passed and it is ticked that its end is understood."""
        if self.is_working or not self.around.desk.trial:
            return
        if not self.is_ready:
            self.refuse(self._asks_checks)
        elif not self.understood.is_ticked("understood"):
            self.refuse(self._asks_tick)
            self.take_focus()
        else:
            self.run(self.tr("Publishing the survey…"), _publish(self.around), self._published)

    def _asks_checks(self) -> str:
        return self.tr("The survey cannot be published yet: do first what is marked with ! above.")

    def _asks_tick(self) -> str:
        return self.tr("Tick first that you understand what publishing does (1).")

    def _published(self, told: tuple[PublishReport, str]) -> None:
        self.forget()
        practice = self.practice
        self.ended.emit(lambda: self._said(*told, practice))

    def _said(self, report: PublishReport, words: str, practice: int) -> str:
        said = self.tr("The survey is published. Its new id begins with {id}.")
        aside = self.tr("%n practice interviews are put aside.", "", practice)
        then = self.tr(
            "Now write the pack and set every laptop up anew with it. At each laptop compare these words:"
            " {words}. Then make a backup."
        )
        return " ".join((fill(said, id=report.survey[:8]), aside, fill(then, words=words)))

    def forget(self) -> None:
        """The tick goes."""
        super().forget()
        if self.understood.is_ticked("understood"):
            self.understood.toggle("understood")

    def retranslate(self) -> None:
        """Set every text."""
        self.title.setText(self.tr("Before real interviews: publish the survey"))
        self.what.setText(
            self.tr(
                "Now the survey is a trial: everything can be practised, nothing real may be collected. It is"
                " published when these are done:"
            )
        )
        said = {
            Check.TWO_KEYS: (
                self.tr("Two keys at least"),
                self.tr("If this computer is stolen or burns, the second key opens the interviews."),
                self.tr("Make a new key"),
                "Ctrl+N",
            ),
            Check.OFF_SITE: (
                self.tr("One of them is kept off-site"),
                self.tr("Choose the key in the table and press F8: it is kept in another building."),
                self.tr("Go to the table"),
                "",
            ),
            Check.REHEARSED: (
                self.tr("An off-site key was tried since the keys changed last"),
                self.tr("Type it from its paper once: only then it is certain that it can be read."),
                self.tr("Try a key"),
                "Ctrl+T",
            ),
        }
        passed = {one.check: one.passed for one in self.checks}
        for check, (text, advice, button, key) in said.items():
            self.rows[check].show_check(text, advice, button, key, passed=passed.get(check, False))
        aside = self.tr("%n practice interviews are put aside for ever", "", self.practice)
        tick = self.tr(
            "I understand: the survey gets a new id; {aside} and are counted and exported no more; every"
            " laptop must be set up anew with the new pack."
        )
        self.understood.say(self.tr("What publishing does"), (fill(tick, aside=aside),))
        self.button.show_text(self.go_text())
        super().retranslate()

    def key_pressed(self, key: str) -> bool:
        """F9 publishes, the tick ticks."""
        if self.isHidden() or self.is_working:
            return False
        if key == PUBLISH_KEY:
            self.go()
            return True
        return self.understood.key_pressed(key)


def _publish(around: Desk) -> Callable[[Progress], tuple[PublishReport, str]]:
    def job(progress: Progress) -> tuple[PublishReport, str]:
        progress(0, None)
        report = publishing.publish(around.desk)
        return report, publishing.root_words(around.desk)

    return job
