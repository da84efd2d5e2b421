"""What the window does with an open desk: its pages, opening them, and leaving so that nothing is lost."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from app.actions import interviews, moving
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.interviews import State
from app.base.clock import SystemClock
from app.settings import LANGUAGES
from app.ui.collect.interview_page import InterviewPage
from app.ui.home.hand_over_page import HandOverPage
from app.ui.home.jobs import DeskJobs, Opened, began, interrupted, reopened, resumed
from app.ui.home.laptop_pages import LaptopPages
from app.ui.home.list_page import ListPage
from app.ui.home.move_page import MovePage
from app.ui.home.new_page import NewPage, needs_asking
from app.ui.home.side import HAND_OVER, LIST, SETTINGS, DeskSide
from app.ui.home.update_page import UpdatePage
from app.ui.messages import message
from app.ui.open_desk import DeskRoom
from app.ui.settings_page import SettingsPage
from app.ui.texts import clock_or_moment

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.actions.interviews import SealedEntry
    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.interview.session import Session
    from app.ui.open_desk import Around
    from app.ui.page import Page


class EnumeratorRoom(DeskRoom):
    """List, new interview, interview, handing over, settings."""

    def __init__(self, desk: EnumeratorDesk, around: Around) -> None:
        super().__init__(desk, around)
        self.desk = desk
        self.jobs = DeskJobs(desk)
        self.interview: InterviewPage | None = None
        self._say: Callable[[bool], None] | None = None
        self._leave_again: Callable[[], None] | None = None
        self.side = DeskSide(trial=desk.trial)
        self.side.chosen.connect(self.show_room)
        self.list = ListPage(desk, self.side, around.tasks)
        self.new = NewPage(desk, self.side)
        self.new.chosen.connect(self.start)
        self.new.back_asked.connect(self.show_list)
        self.hand_over = HandOverPage(desk, self.side, around.tasks)
        self.settings = SettingsPage(around.choices, around.folder, self.side)
        self.offer_keys(self.settings)
        self.settings.read_place(around.tasks)
        self.list.new_asked.connect(self.show_new)
        self.list.resume_asked.connect(self.resume)
        self.list.reopen_asked.connect(self.reopen)
        self.settings.back_asked.connect(self.show_list)
        self.settings.update_asked.connect(self.show_update)
        for page in (self.list, self.hand_over, self.settings):
            page.room_asked.connect(self.show_room)
        self._connect_more()

    def _connect_more(self) -> None:
        more = self.more = LaptopPages(self.desk, self._around, self)
        more.room_asked.connect(self.show_room)
        more.said.connect(self.list.tell)
        more.came_back.connect(self.list.begin_at_top)
        self.list.enrol_asked.connect(more.show_enrol)
        self.list.void_asked.connect(more.show_void)
        self.hand_over.take_in_asked.connect(more.show_take_in)
        if self.settings.care_card is not None:
            self.settings.care_card.backup_asked.connect(more.show_backup)
            self.settings.care_card.check_asked.connect(more.show_check)

    def pages(self) -> tuple[Page, ...]:
        """All that there are."""
        found: tuple[Page, ...] = (self.list, self.new, self.hand_over, self.settings)
        return (*found, self.interview) if self.interview is not None else found

    # Pages

    def open(self) -> None:
        """Go on with the interview that was open when the program ended, else show the list."""
        self._around.tasks.run(interrupted(self.desk), self._opened, self._not_resumed)

    def open_new(self) -> None:
        """The laptop was just set up: have it made known, where its survey certifies laptops."""
        if self.desk.is_certified:
            self.open()
        else:
            self.more.show_enrol()

    def _opened(self, opened: Opened | None) -> None:
        if opened is None:
            self.show_list()
        else:
            self._show_interview(opened)

    def _not_resumed(self, error: KnownError) -> None:
        self.list.tell(message(error), "error")
        self.show_list()

    @Slot()
    def show_list(self) -> None:
        """The list of interviews."""
        self._around.show(self.list, keep=True)

    @Slot(str)
    def show_room(self, room: str) -> None:
        """One of the rooms on the left."""
        if self.hand_over.is_busy:
            self.side.show_room(HAND_OVER)
            return
        pages: dict[str, Page] = {LIST: self.list, HAND_OVER: self.hand_over, SETTINGS: self.settings}
        self._around.show(pages[room], keep=True)

    # Versions

    @Slot()
    def show_update(self) -> None:
        """Take a later pack over."""
        page = UpdatePage(self.desk, self._around.tasks)
        page.back_asked.connect(self._show_settings)
        page.updated.connect(self._updated)
        self._around.show(page)

    @Slot()
    def _show_settings(self) -> None:
        self.show_room(SETTINGS)

    def show_own_settings(self) -> None:
        """Back to the settings."""
        self.show_room(SETTINGS)

    @Slot()
    def _updated(self) -> None:
        self._around.locker.begin(self.desk)  # the survey may allow other minutes now
        self.new.retranslate()
        self.show_list()
        self.list.tell(self.tr("This laptop has the new questionnaires."), "ok")

    @Slot()
    def _show_versions(self) -> None:
        page = self.interview
        if page is not None:
            page.save_then(self._read_versions)

    def _read_versions(self) -> None:
        """The version that an undo goes back to lies in the vault: it is read before the page is made."""
        page = self.interview
        if page is None:
            return
        desk, before = self.desk, page.session.moved_from

        def job(progress: Progress) -> None:
            if before is not None:
                desk.definition(before[0])

        self._around.tasks.run(job, self._versions_read, self._not_resumed)

    def _versions_read(self, _nothing: None) -> None:
        page = self.interview
        if page is None or self._then is not None:
            return
        versions = MovePage(self.desk, page.session)
        versions.back_asked.connect(self._back_to_interview)
        versions.moved.connect(self._moved)
        self._around.show(versions)

    @Slot()
    def _back_to_interview(self) -> None:
        if self.interview is not None:
            self._around.show(self.interview, keep=True)

    @Slot(object)
    def _moved(self, session: Session) -> None:
        page, self.interview = self.interview, None
        if page is not None:
            page.saver.stop()
            self._show_interview(Opened(session, page.returned, page.until))
            self._around.window.drop_page(page)
            self._go_on_leaving()

    # Interviews

    @Slot()
    def show_new(self) -> None:
        """Ask what there is to choose, or begin at once."""
        if not needs_asking(self.desk):
            form = next(iter(self.desk.forms.values()))
            self.start(form.form_id, form.default_language)
            return
        self._around.show(self.new, keep=True)

    @Slot(str, str)
    def start(self, form_id: str, language: str) -> None:
        """Begin a new interview."""
        self._around.tasks.run(began(self.desk, form_id, language), self._show_interview, self._not_resumed)

    @Slot(str)
    def resume(self, record: str) -> None:
        """Go on with a draft."""
        self._around.tasks.run(resumed(self.desk, record), self._show_interview, self._not_resumed)

    @Slot(str)
    def reopen(self, record: str) -> None:
        """Open a finished interview again."""
        self._around.tasks.run(reopened(self.desk, record), self._show_interview, self._not_resumed)

    def _show_interview(self, opened: Opened) -> None:
        if self._then is not None or self.interview is not None:
            return
        session = opened.session
        page = InterviewPage(session, self.jobs, self._around.tasks)
        page.offer_window(self.desk.pack.policy.reopen_hours, opened.until)
        if opened.returned is not None:
            page.show_returned(opened.returned)
        page.finished.connect(self._finished)
        page.left.connect(self._left)
        page.language_chosen.connect(self._language_chosen)
        page.versions_asked.connect(self._show_versions)
        newer = moving.newer_version(self.desk, session)
        before = session.moved_from[1] if session.moved_from is not None else ""
        page.versions.offer(newer.version if newer is not None else "", before)
        self.interview = page
        self._around.show(page, keep=True)

    def _drop_interview(self) -> None:
        page, self.interview = self.interview, None
        self.show_list()
        if page is not None:
            self._around.window.drop_page(page)
        self._go_on_leaving()

    @Slot(object)
    def _finished(self, entry: SealedEntry) -> None:
        if self._then is not None:
            return
        said = {
            State.SEALED: self.tr("The interview is sealed. Its code is {code}."),
            State.FINISHED: self.tr("The interview is finished. It can be opened again until {time}."),
            State.PARTIAL: self.tr(
                "The interview was stopped and what was answered is sealed. Its code is {code}."
            ),
            State.WITHDRAWN: self.tr(
                "The answers are destroyed. The day and the reason are kept, as {code}."
            ),
        }
        page = self.interview
        if page is not None and page.returned is not None and entry.state is State.SEALED:
            said[State.SEALED] = self.tr(
                "The corrected interview is sealed and takes the place of the earlier one. "
                "Its code is {code}."
            )
        self._drop_interview()
        time = "" if entry.until is None else clock_or_moment(entry.until, SystemClock().now())
        self.list.tell(said[entry.state].replace("{code}", entry.code).replace("{time}", time), "ok")

    @Slot()
    def _left(self) -> None:
        page = self.interview
        if page is None or self._then is not None:
            return
        page.saver.stop()
        desk, record = self.desk, page.session.record_id

        def job(progress: Progress) -> None:
            interviews.leave(desk, record)

        self._around.tasks.run(job)
        self._drop_interview()

    @Slot(str)
    def _language_chosen(self, code: str) -> None:
        if self._around.choices.follow_questions and code in LANGUAGES:
            self._around.texts.set_language(code)

    # Leaving

    @property
    def cannot_save(self) -> bool:
        """Whether the last save of the open interview failed."""
        return self.interview is not None and self.interview.saver.error is not None

    def keep_typed(self) -> None:
        """Have what is typed saved now, and go on."""
        view = self.interview.questions.current if self.interview is not None else None
        if view is not None:
            view.commit()

    def _go_on_leaving(self) -> None:
        """The interview whose save was waited for is gone, sealed for example: leave without it."""
        again, self._leave_again = self._leave_again, None
        if again is not None:
            again()

    def leave(
        self,
        then: Callable[[], None],
        *,
        by_choice: bool = False,
        force: bool = False,
        otherwise: Callable[[], None] | None = None,
    ) -> None:
        """Commit what is typed and save it first; where that fails the interview stays and says so."""
        self.hand_over.cancel()
        self.more.cancel()
        self.list.stick.give_up()
        self.list.window_bar.rest()
        page = self.interview
        if page is None:
            self.close(then, self.desk.close)
            return
        desk, record = self.desk, page.session.record_id

        def last() -> None:
            try:
                if by_choice:
                    interviews.leave(desk, record)
            finally:
                desk.close()

        def saved() -> None:
            self._leave_again = None
            page.saver.stop()
            self.close(then, last)

        def not_saved() -> None:
            self._leave_again = None
            if otherwise is not None:
                otherwise()

        if force:
            saved()
            return
        view = page.questions.current
        if view is not None:
            view.commit()

        def then_save() -> None:
            page.saver.after(saved, not_saved)

        self._leave_again = partial(self.leave, then, by_choice=by_choice, otherwise=otherwise)
        # A file that is refused meanwhile was said to be; it does not keep the desk open.
        page.files.after(then_save, then_save)

    def save_after_bug(self, say: Callable[[bool], None]) -> None:
        """Save the interview as it is; what cannot be saved is told."""
        page = self.interview
        if page is None or page.saver.is_clean:
            say(True)
            return
        say(False)
        self._say = say
        self._around.tasks.run(self.jobs.save(page.session), self._bug_saved, self._bug_not_saved)

    def _bug_saved(self, _saved: object) -> None:
        if self._say is not None:
            self._say(True)

    def _bug_not_saved(self, _error: KnownError) -> None:
        if self._say is not None:
            self._say(False)


def room_of(desk: EnumeratorDesk | CoordinatorDesk, around: Around) -> DeskRoom:
    """The room for a desk."""
    if isinstance(desk, CoordinatorDesk):
        from app.ui.coordinate.office import CoordinatorRoom

        return CoordinatorRoom(desk, around)
    return EnumeratorRoom(desk, around)
