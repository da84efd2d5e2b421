"""What the window does with an open desk: its pages, opening them, and leaving so that nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot

from app.actions import interviews, moving
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.actions.interviews import State
from app.settings import LANGUAGES
from app.ui.collect.interview_page import InterviewPage
from app.ui.home.hand_over_page import HandOverPage
from app.ui.home.jobs import DeskJobs
from app.ui.home.list_page import ListPage
from app.ui.home.move_page import MovePage
from app.ui.home.new_page import NewPage, needs_asking
from app.ui.home.side import HAND_OVER, LIST, SETTINGS, DeskSide
from app.ui.home.update_page import UpdatePage
from app.ui.messages import message
from app.ui.settings_page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.actions.interviews import SealedEntry
    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.interview.session import Session
    from app.paths import DataFolder
    from app.ui.main_window import MainWindow
    from app.ui.page import Page
    from app.ui.settings_page import Choices
    from app.ui.tasks import Tasks
    from app.ui.texts import Texts


class Around(Protocol):
    """What a desk needs of the program that it stands in."""

    window: MainWindow
    tasks: Tasks
    texts: Texts
    choices: Choices
    folder: DataFolder

    def show(self, page: Page, *, keep: bool = False) -> None:
        """Show a page; one that is not kept is destroyed when the next comes."""

    def desk_left(self) -> None:
        """The desk is closed."""


class DeskRoom(QObject):
    """An open desk. `leave` saves, closes it in the worker, destroys its pages, and goes on."""

    def __init__(self, desk: EnumeratorDesk | CoordinatorDesk, around: Around) -> None:
        super().__init__()
        self._desk, self._around = desk, around
        self._then: Callable[[], None] | None = None

    def open(self) -> None:
        """Show the desk's first page."""
        raise NotImplementedError

    def pages(self) -> tuple[Page, ...]:
        """The pages to destroy at the end."""
        raise NotImplementedError

    def leave(self, then: Callable[[], None], *, by_choice: bool = False, force: bool = False) -> None:
        """Close the desk, then call `then`. `by_choice`: the user leaves, the next start shows the list.

        `force` does not wait for what cannot be saved.
        """
        self.close(then, self._desk.close)

    def close(self, then: Callable[[], None], last: Callable[[], None]) -> None:
        """Do `last` in the worker, after all that is queued."""
        if self._then is not None:
            return
        self._then = then

        def job(progress: Progress) -> None:
            last()

        self._around.tasks.run(job, self._closed, self._close_failed)

    def _closed(self, _nothing: None) -> None:
        then, self._then = self._then, None
        pages = self.pages()
        self._around.desk_left()
        if then is not None:
            then()
        for page in pages:
            self._around.window.drop_page(page)
        self.deleteLater()

    def _close_failed(self, _error: KnownError) -> None:
        # A vault that does not even close: its files are as the last save left them.
        self._closed(None)

    def save_after_bug(self, say: Callable[[bool], None]) -> None:
        """Save what is open, if anything is, and tell whether that went well."""
        say(True)


class EnumeratorRoom(DeskRoom):
    """List, new interview, interview, handing over, settings."""

    def __init__(self, desk: EnumeratorDesk, around: Around) -> None:
        super().__init__(desk, around)
        self.desk = desk
        self.jobs = DeskJobs(desk)
        self.interview: InterviewPage | None = None
        self._say: Callable[[bool], None] | None = None
        self.side = DeskSide(trial=desk.trial)
        self.side.chosen.connect(self.show_room)
        self.list = ListPage(desk, self.side, around.tasks)
        self.new = NewPage(desk, self.side)
        self.new.chosen.connect(self.start)
        self.new.back_asked.connect(self.show_list)
        self.hand_over = HandOverPage(desk, self.side, around.tasks)
        self.settings = SettingsPage(around.choices, around.folder, self.side)
        self.list.new_asked.connect(self.show_new)
        self.list.resume_asked.connect(self.resume)
        self.settings.back_asked.connect(self.show_list)
        self.settings.update_asked.connect(self.show_update)
        for page in (self.list, self.hand_over, self.settings):
            page.room_asked.connect(self.show_room)

    def pages(self) -> tuple[Page, ...]:
        """All that there are."""
        found: tuple[Page, ...] = (self.list, self.new, self.hand_over, self.settings)
        return (*found, self.interview) if self.interview is not None else found

    # Pages

    def open(self) -> None:
        """Go on with the interview that was open when the program ended, else show the list."""
        desk = self.desk

        def job(progress: Progress) -> Session | None:
            record = interviews.interrupted(desk)
            return interviews.resume(desk, record) if record else None

        self._around.tasks.run(job, self._opened, self._not_resumed)

    def _opened(self, session: Session | None) -> None:
        if session is None:
            self.show_list()
        else:
            self._show_interview(session)

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

    @Slot()
    def _updated(self) -> None:
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
            self._show_interview(session)
            self._around.window.drop_page(page)

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
        desk = self.desk

        def job(progress: Progress) -> Session:
            return interviews.start(desk, form_id, language)

        self._around.tasks.run(job, self._show_interview, self._not_resumed)

    @Slot(str)
    def resume(self, record: str) -> None:
        """Go on with a draft."""
        desk = self.desk

        def job(progress: Progress) -> Session:
            return interviews.resume(desk, record)

        self._around.tasks.run(job, self._show_interview, self._not_resumed)

    def _show_interview(self, session: Session) -> None:
        if self._then is not None or self.interview is not None:
            return
        page = InterviewPage(session, self.jobs, self._around.tasks)
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

    @Slot(object)
    def _finished(self, entry: SealedEntry) -> None:
        if self._then is not None:
            return
        said = {
            State.SEALED: self.tr("The interview is sealed. Its code is {code}."),
            State.PARTIAL: self.tr(
                "The interview was stopped and what was answered is sealed. Its code is {code}."
            ),
            State.WITHDRAWN: self.tr(
                "The answers are destroyed. The day and the reason are kept, as {code}."
            ),
        }
        self._drop_interview()
        self.list.tell(said[entry.state].replace("{code}", entry.code), "ok")

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

    def leave(self, then: Callable[[], None], *, by_choice: bool = False, force: bool = False) -> None:
        """Commit what is typed and save it first; where that fails the interview stays and says so."""
        self.hand_over.cancel()
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
            page.saver.stop()
            self.close(then, last)

        if force:
            saved()
            return
        view = page.questions.current
        if view is not None:
            view.commit()
        page.saver.after(saved)

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
