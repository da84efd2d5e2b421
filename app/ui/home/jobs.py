"""What an interview page has done for it, on an enumerator's desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.actions import attaching, interviews, reopening, taking
from app.actions.windows import window_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.actions.desks import EnumeratorDesk
    from app.actions.interviews import SavedAt, SealedEntry
    from app.actions.returned import Returned
    from app.actions.taking import Taken
    from app.base.progress import Progress
    from app.interview.session import Session
    from app.interview.state import Attachment, StopReason
    from app.ui.fields.attach import Given


class Opened(NamedTuple):
    """An interview to go on with, what the coordinator asks where it came back, and when its window ends."""

    session: Session
    returned: Returned | None = None
    until: datetime | None = None


def began(desk: EnumeratorDesk, form_id: str, language: str) -> Callable[[Progress], Opened]:
    """A job that begins a new interview."""
    return lambda _progress: Opened(interviews.start(desk, form_id, language))


def resumed(desk: EnumeratorDesk, record: str) -> Callable[[Progress], Opened]:
    """A job that goes on with a draft."""
    return lambda _progress: _opened(desk, interviews.resume(desk, record))


def reopened(desk: EnumeratorDesk, record: str) -> Callable[[Progress], Opened]:
    """A job that opens a finished interview again."""
    return lambda _progress: _opened(desk, reopening.reopen(desk, record))


def interrupted(desk: EnumeratorDesk) -> Callable[[Progress], Opened | None]:
    """A job that goes on with the draft that was open when the program ended; None where none was."""

    def job(progress: Progress) -> Opened | None:
        record = interviews.interrupted(desk)
        return resumed(desk, record)(progress) if record else None

    return job


def _opened(desk: EnumeratorDesk, session: Session) -> Opened:
    window = window_of(desk.vault.row(session.record_id))
    until = None if window is None else window.until(desk.pack.policy.reopen_hours)
    return Opened(session, interviews.returned_of(desk, session.record_id), until)


class DeskJobs:
    """The session is read in the window's thread; what it gave goes to the disk in the worker's."""

    def __init__(self, desk: EnumeratorDesk) -> None:
        self._desk = desk

    def save(self, session: Session) -> Callable[[Progress], SavedAt]:
        """A job that stores the draft as it is now."""
        taken = interviews.snapshot(session)

        def job(progress: Progress) -> SavedAt:
            progress(0, 1)
            return interviews.store(self._desk, taken)

        return job

    def finish(self, session: Session) -> Callable[[Progress], SealedEntry]:
        """A job that seals the complete interview, or keeps it for a time. Raises INTERVIEW_INCOMPLETE."""
        done = reopening.finished(self._desk, session)

        def job(progress: Progress) -> SealedEntry:
            progress(0, 1)
            return reopening.end(self._desk, done)

        return job

    def stop(self, session: Session, reason: StopReason, remark: str) -> Callable[[Progress], SealedEntry]:
        """A job that seals what there is, or only that the respondent withdrew."""
        record, form = session.stop(reason, remark), session.form

        def job(progress: Progress) -> SealedEntry:
            progress(0, 1)
            return interviews.seal(self._desk, form, record)

        return job

    def attach(self, session: Session, path: str, given: Given) -> Callable[[Progress], Taken]:
        """A job that reads, cleans and keeps a file, or keeps what was drawn."""
        node, record = session.state(path).node, session.record_id
        others = session.attached(besides=path)

        def job(progress: Progress) -> Taken:
            progress(0, 1)
            if given.path is not None:
                taken = taking.read_file(node, given.path, others)
            else:
                taken = taking.prepared(node, given.name, given.data, others)
            attaching.keep(self._desk, record, taken)
            return taken

        return job

    def content(self, session: Session, attachment: Attachment) -> Callable[[Progress], bytes | None]:
        """A job that reads a file from the vault."""
        record = session.record_id

        def job(_progress: Progress) -> bytes | None:
            return attaching.content_of(self._desk, record, attachment)

        return job
