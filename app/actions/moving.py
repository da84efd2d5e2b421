"""Moves unfinished interviews to the version of their questionnaire that the survey has now, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.actions import interviews
from app.base.clock import Clock, SystemClock
from app.base.errors import Code, KnownError
from app.interview import moving
from app.vault.index import DRAFT

if TYPE_CHECKING:
    from app.actions.desks import EnumeratorDesk
    from app.form.model import Form
    from app.interview.fates import Preview
    from app.interview.moving import Move
    from app.interview.session import Session

LEAST_ID = 4
"""The fewest letters of a record's id that stand for it."""


def newer_version(desk: EnumeratorDesk, session: Session) -> Form | None:
    """The version that the survey has now, where the interview has another one; else None."""
    now = desk.forms.get(session.form.form_id)
    return None if now is None or now.hash == session.form.hash else now


def plan(desk: EnumeratorDesk, session: Session, clock: Clock | None = None) -> Move:
    """The interview as it would be under the survey's version. Nothing is stored. Raises VERSION_CURRENT."""
    form = newer_version(desk, session)
    if form is None:
        raise KnownError(Code.VERSION_CURRENT)
    return moving.move(session, form, clock or SystemClock())


def undo(desk: EnumeratorDesk, session: Session, clock: Clock | None = None) -> Session:
    """The interview as it was before its last move; answers given since are lost. Nothing is stored.

    Possible until it is finished. Raises NOT_MOVED, DEFINITION_UNKNOWN.
    """
    if session.moved_from is None:
        raise KnownError(Code.NOT_MOVED)
    form_hash, _ = session.moved_from
    return moving.undone(session, desk.definition(form_hash), clock or SystemClock())


def preview_draft(desk: EnumeratorDesk, record: str, clock: Clock | None = None) -> Preview:
    """What a move would do to a draft. Raises VERSION_CURRENT and what resuming it raises."""
    return plan(desk, interviews.peek(desk, find_draft(desk, record), clock), clock).preview


def move_draft(desk: EnumeratorDesk, record: str, clock: Clock | None = None) -> Preview:
    """Move a draft and store it. Raises VERSION_CURRENT and what resuming and storing it raise."""
    move = plan(desk, interviews.peek(desk, find_draft(desk, record), clock), clock)
    _store(desk, move.session, clock)
    return move.preview


def undo_draft(desk: EnumeratorDesk, record: str, clock: Clock | None = None) -> str:
    """Undo a draft's last move, store it, and return the version that it has then. Raises as `undo`."""
    back = undo(desk, interviews.peek(desk, find_draft(desk, record), clock), clock)
    _store(desk, back, clock)
    return back.form.version


def _store(desk: EnumeratorDesk, session: Session, clock: Clock | None) -> None:
    interviews.save(desk, session, clock)
    interviews.leave(desk, session.record_id)


def lost_by_undo(desk: EnumeratorDesk, record: str, clock: Clock | None = None) -> int:
    """How many questions of a draft were answered since its last move. Raises what resuming it raises."""
    return moving.answered_since(interviews.peek(desk, find_draft(desk, record), clock))


def find_draft(desk: EnumeratorDesk, record: str) -> str:
    """The id of the draft that begins with `record`, at least four letters of it.

    Raises INTERVIEW_MISSING, RECORD_AMBIGUOUS.
    """
    wanted = record.strip().lower()
    found = [row.id for row in desk.vault.rows(DRAFT) if row.id.startswith(wanted)]
    if len(wanted) < LEAST_ID or not found:
        raise KnownError(Code.INTERVIEW_MISSING)
    if len(found) > 1:
        raise KnownError(Code.RECORD_AMBIGUOUS, record=wanted)
    return found[0]
