"""The left of an interview: how far it is, its sections, and the ways out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QSizePolicy

from app.base.clock import SystemClock
from app.interview.state import SectionStatus
from app.ui.collect.wording import LIST_KEY, REVIEW_KEY, STOP_KEY
from app.ui.plain import plain_text
from app.ui.texts import Retranslating
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import ProgressBar
from app.ui.widgets.flow import FlowRow
from app.ui.widgets.labels import Label
from app.ui.widgets.section_list import ListItem, SectionList, State

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.base.clock import Clock
    from app.interview.session import Session

_STATES: dict[SectionStatus, State] = {
    SectionStatus.DONE: "done",
    SectionStatus.PROBLEM: "problem",
    SectionStatus.OPEN: "open",
    SectionStatus.OFF: "off",
}


class InterviewSide(Retranslating, SectionList):
    """Title, progress, sections; below them review, list of interviews, stop.

    Signals: chosen(section); review_asked(); list_asked(); stop_asked().
    """

    review_asked = Signal()
    list_asked = Signal()
    stop_asked = Signal()

    def __init__(self, session: Session, clock: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._clock = clock or SystemClock()
        self._here = ""
        self._titles: dict[str, str] = {}
        self._is_asking = True
        self._form = Label(role="caps")
        self._bar = ProgressBar()
        self._progress = Label(role="muted")
        for part in (self._form, self._bar, self._progress):
            self.head.addWidget(part)
        self.review_button = KeyButton(key=REVIEW_KEY)
        self.review_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.list_button = KeyButton(key=LIST_KEY, kind="chip")
        self.stop_button = KeyButton(key=STOP_KEY, kind="chip")
        self.foot.addWidget(self.review_button)
        ways = FlowRow()
        ways.place([self.list_button, self.stop_button])
        self.foot.addWidget(ways)
        self.review_button.clicked.connect(self.review_asked)
        self.list_button.clicked.connect(self.list_asked)
        self.stop_button.clicked.connect(self.stop_asked)
        self._minutes = QTimer(self)
        self._minutes.setInterval(20_000)
        self._minutes.timeout.connect(self._show_progress)
        self._minutes.start()
        self.restyle()
        self.retranslate()

    def retranslate(self) -> None:
        """Say it anew."""
        self._name_review()
        self.list_button.show_text(self.tr("List"))
        self.stop_button.show_text(self.tr("Stop"))
        self._bar.setAccessibleName(self.tr("Progress"))
        self.show_sections(self._here)

    def show_asking(self, *, is_asking: bool) -> None:
        """In the review and where an interview is stopped Ctrl+Enter seals: the button gives its key up."""
        self._is_asking = is_asking
        self._name_review()

    def _name_review(self) -> None:
        self.review_button.show_text(self.tr("Review"), REVIEW_KEY if self._is_asking else "")

    def title_of(self, section: str) -> str:
        """What a section was called when the sections were shown last."""
        return self._titles.get(section, "")

    def show_sections(self, here: str) -> None:
        """Show the sections as they are now, `here` the current one."""
        self._here = here
        said = {
            "done": self.tr("done"),
            "problem": self.tr("has something to correct"),
            "open": self.tr("open"),
            "off": self.tr("not asked"),
        }
        items = []
        sections = self._session.sections()
        self._titles = {section.name: section.title for section in sections}
        for section in sections:
            state = _STATES[section.status]
            count = "—" if state == "off" else f"{section.answered}/{section.asked}"
            items.append(ListItem(section.name, plain_text(section.title), state, count, said[state]))
        self.show_items(tuple(items), here)
        form = self._session.form
        self._form.setText(plain_text(form.text(form.title, self._session.language)).upper())
        self._show_progress()

    @Slot()
    def _show_progress(self) -> None:
        answered, asked = self._session.progress()
        self._bar.set_share(answered / asked if asked else 0.0)
        passed = int((self._clock.now() - self._session.started).total_seconds() // 60)
        questions = self.tr("{answered} of {asked} questions")
        minutes = self.tr("%n min", "", max(0, passed))
        said = questions.replace("{answered}", str(answered)).replace("{asked}", str(asked))
        self._progress.setText(f"{said} · {minutes}")
