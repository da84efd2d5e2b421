"""Going through an interview: from question to question, past rosters, to the review and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from app.ui.collect.interview_end import InterviewEnd
from app.ui.collect.outline import is_head

if TYPE_CHECKING:
    from app.base.clock import Clock
    from app.interview.session import Session
    from app.ui.collect.saving import InterviewJobs
    from app.ui.tasks import Tasks


class InterviewWalk(InterviewEnd):
    """Where one is in an interview, and the steps from there.

    Going on stops at each question, and at each roster that is filled by hand once its rows are passed: there
    its key adds a row, and going on goes on. Going back stops at questions only.
    """

    def __init__(
        self,
        session: Session,
        jobs: InterviewJobs,
        tasks: Tasks,
        clock: Clock | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, jobs, tasks, clock, parent)
        self._heads = frozenset(name for name, node in session.form.nodes.items() if is_head(node))

    @property
    def _here(self) -> str:
        """The roster that was stopped at, else the current question."""
        return self.questions.stop or self._current

    def _show_section(self, path: str, row: str = "") -> None:
        """Show the section of the question at `path`, with the rows around it or around `row` open."""
        section = self.session.section_of(path) if path else ""
        self.sections.show_sections(section)
        self.questions.show_section(section, self.sections.title_of(section), row or path)
        self.questions.set_current(path)

    def go_to(self, path: str) -> None:
        """Make the question at `path` the current one and put the keyboard there."""
        self._leave_question()
        if path not in self.session.asked():
            return
        self._set_current(path)
        if path in self.questions.views:
            self.questions.set_current(path)
        else:
            self._show_section(path)
        self._focus_current()
        self.chrome_changed.emit()

    def _asked(self) -> tuple[str, ...]:
        """The questions in order, without those that are only the head of a grid."""
        asked = self.session.asked()
        if not self._heads:
            return asked
        return tuple(path for path in asked if path.rpartition("/")[2] not in self._heads)

    def _stations(self) -> tuple[str, ...]:
        """The questions, and the rosters that are filled by hand, in the order in which they are passed."""
        return tuple(path for path in self.session.stations() if path.rpartition("/")[2] not in self._heads)

    def _set_current(self, path: str) -> None:
        if path != self._current or path != self.session.cursor:
            self._current = path
            self.session.cursor = path
            self.saver.touch()

    def _focus_current(self) -> None:
        if self._stack.currentWidget() is self.questions:
            self.questions.take_focus()

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return
        self.questions.mark_rosters()
        if not self.questions.isAncestorOf(now):
            return
        for path, view in self.questions.views.items():
            if view is now or view.isAncestorOf(now):
                if path != self._here:
                    self.questions.passed.add(self._current)
                    self.questions.refresh([self._current])
                    self._set_current(path)
                    self.questions.set_current(path)
                    self.chrome_changed.emit()
                return

    def _leave_question(self) -> None:
        view = self.questions.current
        if view is not None:
            view.commit()
            self.questions.passed.add(view.path)

    def _step(self, by: int) -> None:
        before, at = self._stations(), self._here
        here = before.index(at) if at in before else 0
        self._leave_question()
        ways, asked = self._stations(), self._asked()
        # Its own answer, or one before it, may have taken the question away.
        gone = here if by > 0 else here - 1
        place = ways.index(at) + by if at in ways else gone
        while by < 0 <= place and ways[place] not in asked:
            place -= 1
        self.questions.refresh([self._current] if self._current in asked else [])
        if place >= len(ways):
            self.show_review()
        elif place >= 0:
            self._go_to_station(ways[place])

    def _go_to_station(self, path: str) -> None:
        if path in self._asked():
            self.go_to(path)
        else:
            self._stop_at(path)

    def _stop_at(self, roster: str) -> None:
        """Put the keyboard on a roster that is filled by hand; the question before stays current."""
        self._leave_question()
        if roster in self.questions.rosters:
            self.questions.set_current(roster)
        else:
            self._show_section(roster)
        self._focus_current()
        self.chrome_changed.emit()

    def _stop_before_the_first(self) -> None:
        """An interview may begin with a roster filled by hand; one that is resumed stays where it was."""
        first, asked = self._stations()[:1], self._asked()
        if first and first[0] not in asked and self._current in ("", *asked[:1]):
            self._stop_at(first[0])

    def _show_questions(self) -> None:
        self._stack.setCurrentWidget(self.questions)
        self._show_section(self._here)
        self._focus_current()
        self.chrome_changed.emit()

    @Slot(str)
    def jump(self, path: str) -> None:
        """From the review to a question."""
        self._stack.setCurrentWidget(self.questions)
        self.questions.passed.add(path)
        self.go_to(path)

    @Slot()
    def show_review(self) -> None:
        """What is left to do."""
        self._leave_question()
        self.review.show_review()
        self._stack.setCurrentWidget(self.review)
        self.review.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chrome_changed.emit()
