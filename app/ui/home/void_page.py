"""Declares a finished interview void: why, what that means, and a second key press."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot

from app.actions import voiding
from app.exchange.chain import VoidReason
from app.ui.home.wording import void_reason
from app.ui.page import Chrome, Step
from app.ui.start.form_page import FormPage
from app.ui.widgets.card import Banner
from app.ui.widgets.choice_card import ChoiceCard
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.actions.desks import EnumeratorDesk
    from app.actions.interviews import InterviewEntry
    from app.base.progress import Progress
    from app.ui.tasks import Tasks

VOID_KEY: Final = "Ctrl+Enter"


class VoidPage(FormPage):
    """Signals: voided(code) after it is done; back_asked()."""

    voided = Signal(str)
    back_asked = Signal()

    def __init__(
        self, desk: EnumeratorDesk, tasks: Tasks, entry: InterviewEntry, parent: QWidget | None = None
    ) -> None:
        super().__init__(tasks, parent)
        self._desk, self.entry = desk, entry
        self.is_asked_again = False
        self._title, self._what = Label(role="h1"), Label(role="body")
        self.reasons = ChoiceCard(with_digits=True)
        self.reasons.picked.connect(self._picked)
        self.sure = Banner(tone="warning")
        for part in (self._title, self._what, self.reasons, self.sure):
            self.area.column.addWidget(part)
        self.finish_building()

    def chrome(self) -> Chrome:
        """Back is what Enter does not do: the step has a key of its own, and is asked for twice."""
        free = not self.is_busy
        again, first = self.tr("Yes, void for ever"), self.tr("Declare it void")
        return Chrome(
            title=self._desk.survey_name,
            subtitle=self.tr("Interview {code}").replace("{code}", self.entry.code),
            back=Step(self.tr("Back"), "Esc", free),
            keys=self.tr("1–9 choose · ↑ ↓"),
            primary=Step(
                again if self.is_asked_again else first, VOID_KEY, free and bool(self.reasons.chosen)
            ),
        )

    def retranslate(self) -> None:
        """Say it anew."""
        title = self.tr("Declare interview {code} void")
        self._title.setText(title.replace("{code}", self.entry.code))
        self._what.setText(
            self.tr(
                "A void interview does not count. It is not deleted: it is kept, travels to the coordinator "
                "like every other, and everybody sees the reason. It cannot be taken back."
            )
        )
        self.reasons.ask(self.tr("Why should it not count?"))
        self.reasons.show_choices(tuple((reason.value, void_reason(reason.value)) for reason in VoidReason))
        self._show_sure()
        super().retranslate()

    def _show_sure(self) -> None:
        said = self.tr(
            "Interview {code} will never count again. Press {key} once more to declare it void, or Esc."
        )
        said = said.replace("{code}", self.entry.code).replace("{key}", VOID_KEY)
        self.sure.show_message(said if self.is_asked_again else "", "warning")

    def shown(self) -> None:
        """The keyboard is on the reasons; none is chosen."""
        self.reasons.take_focus()

    @Slot(str)
    def _picked(self, _reason: str) -> None:
        self.is_asked_again = False
        self._show_sure()
        self.chrome_changed.emit()

    def key_pressed(self, key: str) -> bool:
        """Digits and arrows choose the reason."""
        if self.is_busy:
            return super().key_pressed(key)
        return self.reasons.key_pressed(key)

    def go_back(self) -> None:
        """Leave the interview as it is."""
        if not self.is_busy:
            self.back_asked.emit()

    def go_on(self) -> None:
        """Ask once more, then declare it void."""
        if self.is_busy or not self.reasons.chosen:
            return
        if not self.is_asked_again:
            self.is_asked_again = True
            self._show_sure()
            self.area.ensureWidgetVisible(self.sure)
            self.chrome_changed.emit()
            return
        job = _void(self._desk, self.entry.record, VoidReason(self.reasons.chosen))
        self.run(self.tr("Declaring it void…"), job, self._voided)

    def _voided(self, _nothing: None) -> None:
        self.voided.emit(self.entry.code)


def _void(desk: EnumeratorDesk, record: str, reason: VoidReason) -> Callable[[Progress], None]:
    def job(progress: Progress) -> None:
        progress(0, None)
        voiding.void(desk, record, reason)

    return job
