"""The page on which an interview is held: it shows a session and hands the enumerator's answers to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from app.base.errors import TOO_HEAVY, KnownError
from app.interview.state import Changes
from app.ui.collect.interview_walk import InterviewWalk
from app.ui.collect.rows import roster_of
from app.ui.collect.wording import (
    ADD_KEY,
    LANGUAGE_KEY,
    LIST_KEY,
    REMOVE_KEY,
    REVIEW_KEY,
    STOP_KEY,
)
from app.ui.messages import message
from app.ui.plain import plain_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.base.clock import Clock
    from app.interview.session import Session
    from app.interview.state import Answer, Attachment
    from app.ui.collect.saving import InterviewJobs
    from app.ui.tasks import Tasks


class InterviewPage(InterviewWalk):
    """Questions, review and stop of one interview.

    Signals:
        finished(entry), of `InterviewEnd`;
        left() when the draft is saved and the list should be shown;
        language_chosen(code) after the questions' language changed.
    """

    left = Signal()
    language_chosen = Signal(str)

    def __init__(
        self,
        session: Session,
        jobs: InterviewJobs,
        tasks: Tasks,
        clock: Clock | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, jobs, tasks, clock, parent)
        self._connect()
        if self._current.rpartition("/")[2] in self._heads:
            self._current = next(iter(self._asked()), "")
        self._show_section(self._current)

    def _connect(self) -> None:
        view = self.questions
        view.answered.connect(self._answer)
        view.special_chosen.connect(self._special)
        view.remark_kept.connect(self._remark)
        view.confirmed.connect(self._confirm)
        view.row_chosen.connect(self._row_chosen)
        view.add_asked.connect(self._add_row)
        view.remove_asked.connect(self._remove_row)
        view.done.connect(self._done)
        self.files.attached.connect(self._attached)
        self.review.jumped.connect(self.jump)
        self.sections.chosen.connect(self._section_chosen)
        self.sections.review_asked.connect(self.show_review)
        self.sections.list_asked.connect(self.leave)
        self.sections.stop_asked.connect(self.show_stop)
        self._stack.currentChanged.connect(self._other_view)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    @Slot()
    def _other_view(self) -> None:
        self.sections.show_asking(is_asking=self._stack.currentWidget() is self.questions)

    def retranslate(self) -> None:
        """Say it anew."""
        if self.saver.error is not None:
            self._saving_changed()
        super().retranslate()

    def shown(self) -> None:
        """Put the keyboard on the current question; keep what a new interview starts with."""
        if self.saver.moment is None and self.saver.is_clean:
            self.saver.touch()
            self._stop_before_the_first()
        self._focus_current()

    def go_on(self) -> None:
        """The next question; after the last the review; in the review finish, in stop stop."""
        shown = self._stack.currentWidget()
        if self._busy:
            return
        if shown is self.review:
            self.finish()
        elif shown is self.stop_view:
            self._stop()
        else:
            self._step(1)

    def go_back(self) -> None:
        """The question before, or back to the questions."""
        if self._busy:
            return
        if self._stack.currentWidget() is self.questions:
            self._step(-1)
        else:
            self._show_questions()

    @Slot(str)
    def _section_chosen(self, section: str) -> None:
        own = {s.path for s in self.session.page(section) if s.node.is_asked and not s.read_only}
        asked = [path for path in self._asked() if path in own]
        blank = [path for path in asked if not self.session.state(path).is_answered]
        if asked and not self._busy:
            self._stack.setCurrentWidget(self.questions)
            self.go_to(blank[0] if blank else asked[0])

    def _next_section(self, by: int) -> None:
        names = [s.name for s in self.session.sections() if s.asked]
        here = names.index(self.questions.section) if self.questions.section in names else 0
        if 0 <= here + by < len(names):
            self._section_chosen(names[here + by])

    # Keys

    def key_pressed(self, key: str) -> bool:
        """The interview's keys; the question's own come first."""
        if self._busy:
            return key in ("Enter", "Shift+Enter", REVIEW_KEY, "Esc")
        shown = self._stack.currentWidget()
        if shown is self.review:
            return self.review.key_pressed(key)
        if shown is self.stop_view:
            done = self.stop_view.key_pressed(key)
            self.chrome_changed.emit()
            return done
        view = self.questions.current
        if view is not None and view.key_pressed(key):
            return True
        return self._own_key(key)

    def _own_key(self, key: str) -> bool:
        actions: dict[str, Callable[[], object]] = {
            REVIEW_KEY: self.show_review,
            LANGUAGE_KEY: self.next_language,
            LIST_KEY: self.leave,
            STOP_KEY: self.show_stop,
        }
        roster = self.questions.roster_here()
        if roster is not None:
            actions[REMOVE_KEY] = roster.remove
            if key in ("Ctrl+Up", "Ctrl+Down"):
                self._leave_question()
                return roster.step(-1 if key == "Ctrl+Up" else 1)
            if key == "Esc":
                return roster.keep()
        adding = self.questions.roster_to_add()
        if adding is not None:
            actions[ADD_KEY] = adding.add
            if adding.hasFocus():  # it was stopped at
                actions["Space"] = adding.add
        if key in ("Ctrl+PgUp", "Ctrl+PgDown"):
            self._next_section(-1 if key == "Ctrl+PgUp" else 1)
            return True
        if key in actions:
            actions[key]()
            return True
        if len(key) == 5 and key.startswith("Alt+") and key[-1].isdigit():
            place = int(key[-1]) - 1
            if 0 <= place < len(self.session.languages):
                self.choose_language(self.session.languages[place])
            return True
        return False

    @Slot()
    def next_language(self) -> None:
        """Ask in the next of the languages."""
        codes = self.session.languages
        self.choose_language(codes[(codes.index(self.session.language) + 1) % len(codes)])

    def choose_language(self, code: str) -> None:
        """Ask in another language from now on."""
        self._leave_question()
        self._apply(self.session.set_language(code), language=True)
        if self._stack.currentWidget() is self.review:
            self.review.show_review()
        self.language_chosen.emit(code)

    # Answers

    def _apply(self, changes: Changes, *, language: bool = False) -> None:
        self.saver.touch()
        asked = self._asked()
        if self._current not in asked:
            self._current = (
                self.session.cursor if self.session.cursor in asked else (asked[0] if asked else "")
            )
        if changes.structure or language:
            self._show_section(self._here)
        else:
            self.questions.refresh(changes.paths)
            self.sections.show_sections(self.questions.section)
        dropped = [plain_text(self.session.state(path).label) for path in changes.dropped]
        text = ""
        if dropped:
            said = self.tr("These answers are not in their lists any more, choose again: {questions}")
            text = said.replace("{questions}", "; ".join(dropped))
        self.questions.notice.show_message(text, "warning")
        self.chrome_changed.emit()

    def _try(self, call: Callable[[], Changes]) -> None:
        try:
            changes = call()
        except KnownError as error:
            if error.code in TOO_HEAVY:  # the answer is kept, and what follows from it shown
                self._apply(Changes(structure=True))
            self.questions.notice.show_message(message(error), "error")
        else:
            self._apply(changes)

    @Slot(str, object)
    def _answer(self, path: str, value: Answer | None) -> None:
        self._try(lambda: self.session.answer(path, value))

    @Slot(str, object)
    def _attached(self, path: str, attachment: Attachment) -> None:
        """A file arrived, perhaps when its question was left already."""
        self._answer(path, attachment)
        if self._stack.currentWidget() is self.review:
            self.review.show_review()
            self.chrome_changed.emit()

    @Slot(str, str)
    def _special(self, path: str, kind: str) -> None:
        if kind:
            self._try(lambda: self.session.special(path, kind))
        else:
            self._try(lambda: self.session.answer(path, None))

    @Slot(str, str)
    def _remark(self, path: str, text: str) -> None:
        self.session.remark(path, text)
        self._apply(Changes(paths=(path,)))

    @Slot(str, int, str)
    def _confirm(self, path: str, index: int, remark: str) -> None:
        self._try(lambda: self.session.confirm(path, index, remark))

    @Slot(str)
    def _done(self, path: str) -> None:
        if path == self._current:
            self._step(1)

    # Roster rows

    @Slot(str)
    def _row_chosen(self, row: str) -> None:
        """Go to the same question in another row."""
        self._open_row(row, self._current.rpartition("/")[2])

    def _open_row(self, row: str, name: str = "") -> None:
        inside = [path for path in self._stations() if path.startswith(row + "/")]
        if inside:
            same = f"{row}/{name}"
            self._go_to_station(same if same in inside else inside[0])
        else:  # a row in which nothing is asked
            roster = roster_of(row)
            by_hand = roster in self._stations()
            self._show_section(roster if by_hand else self._here, row)
            if by_hand:  # else the keyboard stays in the table, where the rows are looked through
                self._focus_current()

    @Slot(str)
    def _add_row(self, roster: str) -> None:
        self._leave_question()
        if roster not in self._stations():  # what was typed last has taken it away
            return
        self._try(lambda: self.session.add_row(roster))
        count = self.session.row_count(roster)
        if count:
            self._open_row(f"{roster}[{count}]")

    @Slot(str)
    def _remove_row(self, row: str) -> None:
        self._try(lambda: self.session.remove_row(row))
        self._focus_current()

    # Ways out

    @Slot()
    def show_stop(self) -> None:
        """Ask why the interview ends here."""
        self._leave_question()
        self._stack.setCurrentWidget(self.stop_view)
        self.stop_view.begin()
        self.chrome_changed.emit()

    @Slot()
    def leave(self) -> None:
        """Back to the list, once the draft is on the disk."""
        self.save_then(self.left.emit)

    def save_then(self, call: Callable[[], None], otherwise: Callable[[], None] | None = None) -> None:
        """Keep what is typed, and call `call` once the draft is on the disk, `otherwise` where that fails."""
        self._leave_question()
        self.files.after(lambda: self.saver.after(call, otherwise))
