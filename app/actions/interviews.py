"""What an enumerator does with interviews: start, save, resume, finish, stop, list, and load from a file."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from app.actions import drafts, reopening
from app.actions.answer_lines import read_lines
from app.actions.drafts import SavedAt, Snapshot, interrupted, leave, save, snapshot, store
from app.actions.ending import CODE_LETTERS, SealedEntry, seal
from app.actions.interview_list import InterviewEntry, State, listing
from app.actions.line_files import LineFiles
from app.actions.load_marks import LoadMark
from app.actions.returned import returned_of
from app.base.clock import Clock, SystemClock
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.base.sentences import describe
from app.interview.answers import conclude
from app.interview.session import Session
from app.vault.index import SEALED

if TYPE_CHECKING:
    from pathlib import Path

    from app.actions.desks import EnumeratorDesk
    from app.base.progress import Progress
    from app.interview.state import StopReason

__all__ = [
    "CODE_LETTERS",
    "SEALED",
    "InterviewEntry",
    "LoadFailure",
    "LoadReport",
    "SavedAt",
    "SealedEntry",
    "Snapshot",
    "State",
    "finish",
    "interrupted",
    "leave",
    "listing",
    "load",
    "peek",
    "resume",
    "returned_of",
    "save",
    "seal",
    "snapshot",
    "start",
    "stop",
    "store",
]


class LoadFailure(NamedTuple):
    """A line, counted from 1, that became no interview, and why, without an answer."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class LoadReport:
    """How many lines became sealed interviews, and those that did not."""

    loaded: int
    failures: tuple[LoadFailure, ...]


def start(desk: EnumeratorDesk, form_id: str, language: str = "", clock: Clock | None = None) -> Session:
    """A new interview, asked in `language` or the form's own. Nothing is stored before the first save.

    Raises FORM_UNKNOWN.
    """
    form = desk.form(form_id)
    return Session.start(form, desk.device, clock or SystemClock(), language or form.default_language)


def resume(desk: EnumeratorDesk, record_id: str, clock: Clock | None = None) -> Session:
    """A draft as it was saved last, at the question where it was left; it is open again from now on.

    It goes on with the version of its form that it was begun with or moved to. One that was opened again and
    whose window has ended is sealed instead. Raises INTERVIEW_MISSING, INTERVIEW_SEALED, INTERVIEW_FINISHED,
    DEFINITION_UNKNOWN, VAULT_DAMAGED and what `Session.resume` raises.
    """
    reopening.seal_if_over(desk, record_id, clock)
    return drafts.resume(desk, record_id, clock)


def peek(desk: EnumeratorDesk, record_id: str, clock: Clock | None = None) -> Session:
    """The draft as `resume` gives it, which stays closed. Raises as `resume`."""
    reopening.seal_if_over(desk, record_id, clock)
    return drafts.peek(desk, record_id, clock)


def finish(desk: EnumeratorDesk, session: Session, clock: Clock | None = None) -> SealedEntry:
    """Seal a complete interview to the survey's recipients; from then on nobody here can read it.

    One transaction, after which no key on this laptop opens any state of its draft or any of its files.
    Where the survey gives time to open it again, it is kept that long, closed: see `reopening`.
    Raises INTERVIEW_INCOMPLETE, INTERVIEW_SEALED, ATTACHMENT_MISSING, DISK_FULL and what else a write raises.
    """
    return reopening.end(desk, reopening.finished(desk, session, clock), clock)


def stop(
    desk: EnumeratorDesk,
    session: Session,
    reason: StopReason,
    remark: str = "",
    clock: Clock | None = None,
) -> SealedEntry:
    """Seal an interview that was broken off. `WITHDREW` destroys the answers: id, day and reason are kept.

    Raises INTERVIEW_SEALED, DISK_FULL and what else a write raises.
    """
    return seal(desk, session.form, session.stop(reason, remark), clock=clock)


def load(
    desk: EnumeratorDesk,
    form_id: str,
    path: Path,
    clock: Clock | None = None,
    progress: Progress = silent,
    *,
    language: str = "",
    go_on: bool | None = None,
) -> LoadReport:
    """Put each answer line through a live interview of its own, end it as the line says, and seal it.

    A line that does not pass is reported and leaves nothing; the others go on. Files that a line names are
    taken from the folder of the lines, see `line_files`. Where the vault takes no more
    (a full disk), that line and the first one not tried are reported, so that a person knows where to go on.
    `progress` may raise `Cancelled` between lines: what is sealed by then stays. Raises FORM_UNKNOWN,
    FILE_MISSING, FILE_UNREADABLE, and LOAD_INTERRUPTED where the same file was loaded before and not to its
    end: `go_on` loads what is missing of it, or with False all of it once more. LOAD_NOT_INTERRUPTED where
    `go_on` has nothing to go on with.
    """
    desk.form(form_id)
    mark = LoadMark(desk, form_id, path)
    if mark.is_under_way and go_on is None:
        raise KnownError(Code.LOAD_INTERRUPTED, path=str(path), line=mark.through)
    if go_on and not mark.is_under_way:
        # All of it would be loaded once more, as if it were the rest.
        raise KnownError(Code.LOAD_NOT_INTERRUPTED, path=str(path))
    if go_on is False:
        mark.forget()
    total = sum(1 for _ in read_lines(path))
    loaded = 0
    failures = []
    for done, (number, line) in enumerate(read_lines(path)):
        progress(done, total)
        if not mark.wants(number):
            continue
        try:
            if isinstance(line, KnownError):
                raise line
            session = start(desk, form_id, language, clock)
            files = LineFiles(path.parent)
            record = conclude(session, line, files.supply)
        except KnownError as error:
            failures.append(LoadFailure(number, describe(error).what))
            mark.failed.add(number)
            continue
        try:
            seal(desk, session.form, record, files.contents, clock, partial(mark.sealed, line=number))
        except KnownError as error:
            failures.append(LoadFailure(number, describe(error).what))
            failures.append(LoadFailure(number + 1, "Not tried, nor what follows: go on from here."))
            break
        mark.passed(number)
        loaded += 1
    else:
        mark.forget()
    progress(total, total)
    return LoadReport(loaded, tuple(failures))
