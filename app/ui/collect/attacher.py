"""Takes the files that questions are given into the vault, in the worker, and fetches their pictures."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.ui.collect.question_card import QuestionCard
from app.ui.fields.attach import AttachField
from app.ui.fields.picture import decoded
from app.ui.messages import message

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from app.actions.taking import Taken
    from app.base.errors import KnownError
    from app.base.progress import Progress
    from app.interview.session import Session
    from app.interview.state import Attachment
    from app.interview.store import Spot
    from app.ui.collect.saving import InterviewJobs
    from app.ui.collect.section_view import SectionView
    from app.ui.fields.attach import Given
    from app.ui.tasks import Tasks


class Attacher(QObject):
    """Between the questions of an interview and the worker, which gives results in the order of the jobs.

    Signals: attached(path, Attachment) once a file is in the vault: then it may become the answer.
    """

    attached = Signal(str, object)

    def __init__(self, session: Session, jobs: InterviewJobs, tasks: Tasks, view: SectionView) -> None:
        super().__init__(view)
        self._session, self._jobs, self._tasks, self._view = session, jobs, tasks, view
        self._arriving: deque[Spot] = deque()
        self._asked: deque[Attachment] = deque()
        self._after: list[tuple[Callable[[], None], Callable[[], None] | None]] = []
        view.attach_asked.connect(self._give)
        view.picture_asked.connect(self._fetch)

    def after(self, call: Callable[[], None], otherwise: Callable[[], None] | None = None) -> None:
        """Call `call` once no file is on its way; at once where none is. `otherwise` when one is refused."""
        if self._arriving:
            self._after.append((call, otherwise))
        else:
            call()

    def _field(self, path: str) -> AttachField | None:
        card = self._view.views.get(path)
        field = card.field if isinstance(card, QuestionCard) else None
        return field if isinstance(field, AttachField) else None

    @Slot(str, object)
    def _give(self, path: str, given: Given) -> None:
        job = self._jobs.attach(self._session, path, given)
        # Rows above may be removed meanwhile: a path would then lead to another row's question.
        self._arriving.append(self._session.spot(path))
        self._show_working(path, working=True)
        self._tasks.run(job, self._taken, self._refused)

    def _show_working(self, path: str, *, working: bool) -> None:
        field = self._field(path)
        if field is not None:
            field.show_working(working)

    def _taken(self, taken: Taken) -> None:
        path = self._session.path_at(self._arriving.popleft())
        self._show_working(path, working=False)
        if path:
            self.attached.emit(path, taken.attachment)
        if not self._arriving:
            waiting, self._after = self._after, []
            for call, _otherwise in waiting:
                call()

    def _refused(self, error: KnownError) -> None:
        path = self._session.path_at(self._arriving.popleft())
        waiting, self._after = self._after, []
        self._show_working(path, working=False)
        field = self._field(path)
        if field is not None:
            field.show_error(message(error))
        for _call, otherwise in waiting:
            if otherwise is not None:
                otherwise()

    @Slot(str, object)
    def _fetch(self, _path: str, attachment: Attachment) -> None:
        if attachment in self._asked:
            return
        fetch = self._jobs.content(self._session, attachment)

        def job(progress: Progress) -> QImage | None:
            content = fetch(progress)
            return None if content is None else decoded(content, attachment.media_type)

        self._asked.append(attachment)
        self._tasks.run(job, self._fetched, self._not_fetched)

    def _fetched(self, image: QImage | None) -> None:
        attachment = self._asked.popleft()
        for path in self._view.views:
            field = self._field(path)
            if field is not None and field.attachment == attachment:
                field.show_picture(image)

    def _not_fetched(self, _error: KnownError) -> None:
        self._asked.popleft()
