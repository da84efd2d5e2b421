"""What the bars around an interview say: title, saving, languages, the steps of what is shown."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.base.clock import SystemClock
from app.interview.state import StopReason
from app.ui.collect.attacher import Attacher
from app.ui.collect.returned import AskedAbout, ReturnedBanner
from app.ui.collect.review_view import ReviewView
from app.ui.collect.saving import InterviewJobs, Saver
from app.ui.collect.section_view import SectionView
from app.ui.collect.side import InterviewSide
from app.ui.collect.stop_view import StopView
from app.ui.collect.version_banner import VERSIONS_KEY, VersionBanner
from app.ui.collect.wording import ADD_KEY, LANGUAGE_KEY, REVIEW_KEY, answer_text
from app.ui.messages import message
from app.ui.page import Chrome, Page, Saved, Step
from app.ui.texts import clock, clock_or_moment, day
from app.ui.widgets.card import Banner

if TYPE_CHECKING:
    from app.actions.returned import Returned
    from app.base.clock import Clock
    from app.interview.session import Session
    from app.ui.tasks import Tasks


class InterviewBars(Page):
    """The views of one interview, put together, and the bars around them.

    Signals: versions_asked() when the user wants to look at the versions of the questionnaire.
    """

    versions_asked = Signal()

    def __init__(
        self,
        session: Session,
        jobs: InterviewJobs,
        tasks: Tasks,
        clock_: Clock | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.session, self._jobs, self._tasks = session, jobs, tasks
        self.saver = Saver(session, jobs, tasks, self)
        self.saver.changed.connect(self._saving_changed)
        self._busy = self._was_pending = False
        self.questions = SectionView(session)
        self.questions.typed.connect(self._typed)
        self.questions.surplus_discarded.connect(self.saver.touch)
        self.files = Attacher(session, jobs, tasks, self.questions)
        self.review = ReviewView(session)
        self.stop_view = StopView()
        self._stack = QStackedWidget()
        for view in (self.questions, self.review, self.stop_view):
            self._stack.addWidget(view)
        self._unsaved = Banner(tone="error")
        self._unsaved.hide()
        self.versions = VersionBanner()
        self.versions.asked.connect(self.versions_asked)
        self.returned: Returned | None = None
        self.to_correct = ReturnedBanner()
        self._stack.currentChanged.connect(self._view_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._unsaved)
        column.addWidget(self.to_correct)
        column.addWidget(self.versions)
        column.addWidget(self._stack, 1)
        self._hours = 0
        self.until: datetime | None = None
        self._time: Clock = clock_ or SystemClock()
        self.sections = InterviewSide(session, clock_)
        self.side = self.sections
        self._current = session.cursor

    def show_returned(self, returned: Returned) -> None:
        """This interview came back: say what is asked, and show it at its questions. Call it once."""
        self.returned = returned
        asked = AskedAbout(self.session, returned)
        self.questions.asked_about = self.review.asked_about = asked
        self.to_correct.offer(asked)
        for path, view in self.questions.views.items():
            view.show_coordinator(asked.at(path))

    def offer_window(self, hours: int, until: datetime | None) -> None:
        """Say how long it can be opened again once it is finished; `until` where it was finished before."""
        self._hours, self.until = hours, until

    def _after_finishing(self) -> str:
        """What finishing means; "" where it seals for good, at once."""
        if self.until is None:
            said = self.tr(
                "Finished, it can be opened again for %n hours; then it is sealed.", "", self._hours
            )
            return said if self._hours else ""
        now = self._time.now()
        said = self.tr("Finished, it can be opened again until {time}; then it is sealed.")
        return said.replace("{time}", clock_or_moment(self.until, now)) if now < self.until else ""

    @Slot(int)
    def _view_changed(self, _place: int) -> None:
        in_review = self._stack.currentWidget() is self.review
        self.versions.show_review(in_review)
        self.to_correct.show_review(in_review)

    def take_key(self, key: str) -> bool:
        """The versions, wherever the keyboard is."""
        if key == VERSIONS_KEY and self.versions.has_something and not self._busy:
            self.versions_asked.emit()
            return True
        return super().take_key(key)

    def chrome(self) -> Chrome:
        """Title, saved, languages, and the steps of what is shown."""
        session = self.session
        languages = tuple((code, session.form.languages.get(code, code)) for code in session.languages)
        subtitle, back, keys, primary = self._steps()
        return Chrome(
            title=session.title().strip() or self.tr("New interview"),
            subtitle=subtitle,
            saved=self._saved(),
            languages=languages,
            language=session.language,
            back=back,
            keys=keys,
            primary=primary,
        )

    def _steps(self) -> tuple[str, Step, str, Step]:
        free = not self._busy
        shown = self._stack.currentWidget()
        if shown is self.review:
            back = Step(self.tr("Back to the questions"), "Esc", free)
            keys = self.tr("After finishing, the interview cannot be opened on this laptop.")
            if self.returned is not None:
                keys = self.tr("Finished, it takes the place of the earlier one and cannot be opened here.")
            finish = self.tr("Finish and seal")
            if said := self._after_finishing():
                keys, finish = said, self.tr("Finish")
            can = free and self.review.open == 0
            return self.tr("Review before finishing"), back, keys, Step(finish, REVIEW_KEY, can)
        if shown is self.stop_view:
            back = Step(self.tr("Back to the questions"), "Esc", free)
            can = free and self.stop_view.reason is not None
            destroys = self.stop_view.reason is StopReason.WITHDREW
            said = self.tr("Destroy the answers") if destroys else self.tr("Stop and seal")
            return self.tr("Stop"), back, "", Step(said, REVIEW_KEY, can)
        back = Step(self.tr("Back"), "Shift+Enter", free)
        return self._subtitle(), back, self._keys_help(), Step(self.tr("Next"), "Enter", free)

    def _subtitle(self) -> str:
        roster = self.questions.roster_here()
        if roster is not None and roster.position[0] and "[" in self._current:
            number, count = roster.position
            said = self.tr("{roster} · {number} of {count}").replace("{roster}", roster.accessibleName())
            return said.replace("{number}", str(number)).replace("{count}", str(count))
        parts = []
        for role in ("site", "day"):
            name = self.session.form.roles.get(role, "")
            node = self.session.form.nodes.get(name)
            if node is None or node.rosters or node.pii in ("name", "contact"):
                continue
            state = self.session.state(name)
            if state.relevant and state.value is not None:
                value = state.value
                parts.append(day(value) if isinstance(value, date) else answer_text(state))
        return " · ".join(parts)

    def _keys_help(self) -> str:
        view = self.questions.current
        parts = [view.keys_help()] if view is not None else []
        roster = self.questions.roster_here()
        if roster is not None and roster.position[0] and "[" in self._current:
            parts.append(self.tr("Ctrl+↑ ↓ another row"))
        if self.questions.roster_to_add() is not None and (self.questions.stop or "[" in self._current):
            parts.append(self.tr("{key} add a row").replace("{key}", ADD_KEY))
        parts.append(self.tr("Ctrl+PgUp PgDn section"))
        if len(self.session.languages) > 1:
            parts.append(self.tr("{key} language").replace("{key}", LANGUAGE_KEY))
        return " · ".join(part for part in parts if part)

    def _saved(self) -> Saved | None:
        if self.saver.error is not None:
            return Saved(self.tr("Not saved"), "failed")
        if self.saver.is_saving:
            return Saved(self.tr("Saving…"), "saving")
        self._was_pending = self.questions.is_pending
        if self._was_pending:
            return Saved(self.tr("Not saved"), "saving")
        if self.saver.moment is None:
            return None
        moment = clock(self.saver.moment, seconds=True)
        return Saved(self.tr("Saved {time}").replace("{time}", moment), "saved")

    @Slot()
    def _typed(self) -> None:
        if self.questions.is_pending != self._was_pending:
            self.chrome_changed.emit()

    @Slot()
    def _saving_changed(self) -> None:
        error = self.saver.error
        text = ""
        if error is not None:
            kept = self.tr(
                "Nothing that you typed is lost while this page is open; saving is tried again by itself."
            )
            text = f"{message(error)} {kept}"
        self._unsaved.show_message(text, "error")
        self.chrome_changed.emit()
