"""The time in which a finished interview can be opened again, where the survey gives any, and its end.

Until then it is a draft, closed: the enumerator, and whoever has the laptop and its passphrase, can read it.
The window begins with the first finish. When it has ended, the interview is sealed as the desk is opened, or
while it is open, and before a bundle is written; one that is on the screen then, once it is finished or left,
or the laptop locks.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.actions import attaching, drafts, ending
from app.actions.interview_list import State, moment_of
from app.actions.memory import remembered
from app.actions.windows import NOTED_AFTER, WINDOW, Window, is_finished, window_of
from app.base.clock import Clock, FixedClock, SystemClock
from app.base.errors import Code, KnownError
from app.interview.paradata import EventKind
from app.interview.record import Record
from app.interview.state import StopReason
from app.vault.index import DRAFT

if TYPE_CHECKING:
    from datetime import datetime

    from app.actions.desks import EnumeratorDesk
    from app.actions.drafts import Snapshot
    from app.actions.ending import SealedEntry
    from app.form.model import Form
    from app.interview.session import Session
    from app.vault.vault import Row

ENDED_OPEN = "The time to open it again had ended."
"""The remark of an interview that was opened again and not complete when its window ended."""


@dataclass(frozen=True, slots=True)
class Finished:
    """A finished interview on its way to the vault; its `draft` only where it may be opened again."""

    record: Record
    form: Form
    draft: Snapshot | None = None


@dataclass(frozen=True, slots=True)
class Swept:
    """What `seal_due` sealed, and what it could not: the record and why."""

    sealed: tuple[SealedEntry, ...] = ()
    failed: tuple[tuple[str, KnownError], ...] = ()


def finished(desk: EnumeratorDesk, session: Session, clock: Clock | None = None) -> Finished:
    """Finish a session, in its thread; `end` does the rest. Raises INTERVIEW_INCOMPLETE."""
    record = session.finish()
    draft = drafts.snapshot(session, clock) if desk.pack.policy.reopen_hours else None
    return Finished(record, session.form, draft)


def end(desk: EnumeratorDesk, done: Finished, clock: Clock | None = None) -> SealedEntry:
    """Keep the interview, closed, until its window ends; seal it at once where there is none or it has ended.

    Finished again, it keeps the window of its first finish. Raises INTERVIEW_SEALED, INTERVIEW_FINISHED,
    ATTACHMENT_MISSING, DISK_FULL and what else a write raises.
    """
    now = (clock or SystemClock()).now()
    hours = desk.pack.policy.reopen_hours
    before = window_of(desk.vault.row(done.record.record))
    if done.draft is None or (before is not None and before.is_over(now, hours, _last(desk))):
        return ending.seal(desk, done.form, done.record, clock=clock)
    drafts.require_open(desk, done.record.record)
    attaching.require_files(desk, done.record)
    window = replace(before or Window(now, hours, now), finished=now).noted(now)
    kept = json.dumps(done.record.to_bytes().decode("utf-8")).encode("ascii")
    draft = replace(done.draft, payload=done.draft.payload[:-1] + b',"record":' + kept + b"}")
    drafts.put(desk, draft, window, remembered(done.form, done.record))
    day = moment_of(done.record.start).date()
    return ending.SealedEntry(done.record.record, "", State.FINISHED, day, window.until(hours))


def reopen(desk: EnumeratorDesk, record_id: str, clock: Clock | None = None) -> Session:
    """A finished interview whose window has not ended, open again; its log says so, on the disk at once.

    Raises INTERVIEW_MISSING, INTERVIEW_UNFINISHED for another draft, INTERVIEW_SEALED where it is, or is now
    because its window has ended, and what resuming and storing it raise.
    """
    seal_if_over(desk, record_id, clock)
    window = window_of(_finished_row(desk, record_id))
    content = drafts.content_of(desk, record_id)
    session = drafts.session_of(desk, content, clock, EventKind.REOPEN)
    now = (clock or SystemClock()).now()
    again = None if window is None else replace(window, finished=None).noted(now)
    drafts.put(desk, drafts.snapshot(session, clock), again)
    return session


def seal_now(desk: EnumeratorDesk, record_id: str, clock: Clock | None = None) -> SealedEntry:
    """Seal a finished interview before its window ends. Raises INTERVIEW_MISSING, INTERVIEW_UNFINISHED,
    INTERVIEW_SEALED, ATTACHMENT_MISSING, DRAFT_DAMAGED, DISK_FULL and what else a write raises.
    """
    row = _finished_row(desk, record_id)
    attaching.require_files(desk, _record(desk, row))
    return _seal(desk, row, clock)


def seal_if_over(desk: EnumeratorDesk, record_id: str, clock: Clock | None = None) -> None:
    """Seal a draft whose window has ended, so that it is not opened once more. Raises as `seal_now` does."""
    row = desk.vault.row(record_id)
    now = (clock or SystemClock()).now()
    if row is not None and row.kind == DRAFT and _is_over(desk, row, now, _last(desk)):
        _seal(desk, row, clock)


def seal_due(desk: EnumeratorDesk, clock: Clock | None = None, *, also_open: bool = False) -> Swept:
    """Seal what was finished and whose window has ended; one that fails bars no other.

    An interview that is open again is sealed as it is, once it was left; with `also_open`, when nothing can
    be on the screen, in any case. Where nothing is due the moment is noted now and then.
    """
    now, last = (clock or SystemClock()).now(), _last(desk)
    sealed, failed, kept = [], [], []
    for row in desk.vault.rows(DRAFT):
        if WINDOW not in row.summary:
            continue
        if not _is_over(desk, row, now, last):
            kept.append(row)
        elif also_open or is_finished(row) or row.summary.get("left"):
            try:
                sealed.append(_seal(desk, row, clock))
            except KnownError as error:
                failed.append((row.id, error))
    _note(desk, kept, now)
    return Swept(tuple(sealed), tuple(failed))


def _note(desk: EnumeratorDesk, rows: list[Row], now: datetime) -> None:
    """Note the moment in the windows that go on; where it cannot be done, it is tried at the next look."""
    windows = {row.id: (row, window) for row in rows if (window := window_of(row)) is not None}
    if any(now - window.seen >= NOTED_AFTER for _, window in windows.values()):
        with contextlib.suppress(KnownError), desk.vault.write() as transaction:
            for record_id, (row, window) in windows.items():
                transaction.describe(record_id, {**row.summary, WINDOW: window.noted(now).to_json()})


def _is_over(desk: EnumeratorDesk, row: Row, now: datetime, last: datetime | None) -> bool:
    window = window_of(row)
    return window is not None and window.is_over(now, desk.pack.policy.reopen_hours, last)


def _last(desk: EnumeratorDesk) -> datetime | None:
    """The moment of the latest entry of the laptop's chain; None where it cannot be read."""
    head = desk.chain.head
    found = None if head is None else next(desk.chain.entries(head.seq), None)
    return None if found is None else moment_of(found.entry.at)


def _finished_row(desk: EnumeratorDesk, record_id: str) -> Row:
    if not drafts.require_not_sealed(desk, record_id):
        raise KnownError(Code.INTERVIEW_MISSING)
    row = desk.vault.row(record_id)
    if row is None or not is_finished(row):
        raise KnownError(Code.INTERVIEW_UNFINISHED)
    return row


def _seal(desk: EnumeratorDesk, row: Row, clock: Clock | None) -> SealedEntry:
    record = _record(desk, row) if is_finished(row) else _as_it_is(desk, row)
    form = desk.definition(record.form_hash)
    return ending.seal(desk, form, record, clock=clock, by_itself=True)


def _record(desk: EnumeratorDesk, row: Row) -> Record:
    """What finishing gave. Raises DRAFT_DAMAGED, VAULT_DAMAGED."""
    text = drafts.content_of(desk, row.id).get("record")
    if not isinstance(text, str):
        raise KnownError(Code.DRAFT_DAMAGED)
    return Record.from_bytes(text.encode("utf-8"))


def _as_it_is(desk: EnumeratorDesk, row: Row) -> Record:
    """One that was opened again and left, as of its last change; partial where it is not complete."""
    left = FixedClock(moment_of(row.summary["changed"]))
    session = drafts.session_of(desk, drafts.content_of(desk, row.id), left)
    try:
        return session.finish()
    except KnownError as error:
        if error.code is not Code.INTERVIEW_INCOMPLETE:
            raise
        return session.stop(StopReason.OTHER, ENDED_OPEN)
