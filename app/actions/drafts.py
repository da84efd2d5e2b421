"""An unfinished interview on the disk: saved, left, gone on with, and never where it is finished already."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from app.actions import attaching
from app.actions.interview_list import moment_of
from app.actions.opening import MEMORY, memory_bytes
from app.actions.returned import beside, returned_of
from app.actions.windows import WINDOW, is_finished
from app.base.clock import Clock, SystemClock
from app.base.errors import Code, KnownError
from app.exchange.chain import EntryType
from app.interview.attachments import named_in
from app.interview.paradata import EventKind
from app.interview.session import Session
from app.vault.index import DRAFT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from app.actions.desks import EnumeratorDesk
    from app.actions.windows import Window
    from app.interview.state import Answer, DeviceInfo
    from app.vault.vault import Transaction


@dataclass(frozen=True, slots=True)
class SavedAt:
    """A draft is on the disk, as of `moment`."""

    record: str
    moment: datetime


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A draft as it was at `moment`: a worker may store it while the interview goes on.

    `form_hash` is that of its form's definition, `files` are the rows of the files that it names.
    """

    record: str
    payload: bytes
    summary: dict[str, Any]
    moment: datetime
    form_hash: str
    files: frozenset[str] = frozenset()


def snapshot(session: Session, clock: Clock | None = None) -> Snapshot:
    """The draft as it is now. Call it in the thread that the session belongs to."""
    moment = (clock or SystemClock()).now()
    answered, asked = session.progress()
    summary = {
        "form": session.form.form_id,
        "version": session.form.version,
        "title": session.title(),
        "started": session.started.isoformat(timespec="seconds"),
        "changed": moment.isoformat(timespec="seconds"),
        "answered": answered,
        "asked": asked,
    }
    draft = session.draft()
    content = {"v": 1, "form": session.form.form_id, "hash": session.form.hash, "draft": draft}
    payload = json.dumps(content, allow_nan=False, separators=(",", ":")).encode("ascii")
    files = frozenset(attaching.row_of(session.record_id, named.sha256) for named in named_in(draft))
    return Snapshot(session.record_id, payload, summary, moment, session.form.hash, files)


def store(desk: EnumeratorDesk, draft: Snapshot) -> SavedAt:
    """Put the whole draft on the disk as one row in one transaction, which removes files it names no longer.

    The first save is an entry of the laptop's chain. What the coordinator said of the draft stays with it,
    and so does when it was finished first.

    Raises INTERVIEW_SEALED or INTERVIEW_FINISHED where it was finished meanwhile, DISK_FULL and what else a
    write raises.
    """
    require_open(desk, draft.record)
    return put(desk, draft)


def put(
    desk: EnumeratorDesk,
    draft: Snapshot,
    window: Window | None = None,
    last: Mapping[str, Answer] | None = None,
) -> SavedAt:
    """As `store`, in whatever state the draft is, and with another `window`; `last` is to be remembered.

    Raises INTERVIEW_SEALED, DISK_FULL and what else a write raises.
    """
    known = require_not_sealed(desk, draft.record)
    row = desk.vault.row(draft.record)
    returned = returned_of(desk, draft.record)
    summary = {**draft.summary, "returned": returned.record} if returned else {**draft.summary}
    if window is not None:
        summary[WINDOW] = window.to_json()
    elif row is not None and WINDOW in row.summary:
        summary[WINDOW] = row.summary[WINDOW]
    device = replace(desk.device, last={**desk.device.last, **(last or {})})
    if not known:
        device = replace(device, next_number=device.next_number + 1)
    with desk.vault.write() as transaction:
        transaction.put(DRAFT, draft.record, beside(draft.payload, returned), summary)
        if not known:
            desk.chain.append(
                transaction, EntryType.STARTED, draft.moment, record=draft.record, form=draft.form_hash
            )
        attaching.drop(desk, transaction, draft.record, besides=draft.files | desk.arriving)
        keep_memory(desk, device, transaction)
    desk.arriving -= draft.files
    desk.device = device
    return SavedAt(draft.record, draft.moment)


def save(desk: EnumeratorDesk, session: Session, clock: Clock | None = None) -> SavedAt:
    """Put the whole draft on the disk as one row in one transaction.

    Raises as `store` does.
    """
    return store(desk, snapshot(session, clock))


def leave(desk: EnumeratorDesk, record_id: str) -> None:
    """Note that a draft was left by choice: it is not `interrupted` until it is resumed or saved again."""
    _mark(desk, record_id, left=True)


def interrupted(desk: EnumeratorDesk) -> str:
    """The draft that was open when the program ended or was locked, the latest of several; "" for none."""
    rows = (row for row in desk.vault.rows(DRAFT) if not is_finished(row))
    open_still = [row for row in rows if not row.summary.get("left")]
    return max(open_still, key=lambda row: moment_of(row.summary["changed"])).id if open_still else ""


def _mark(desk: EnumeratorDesk, record_id: str, *, left: bool) -> None:
    row = desk.vault.row(record_id)
    if row is None or row.kind != DRAFT or bool(row.summary.get("left")) is left:
        return
    kept = {key: value for key, value in row.summary.items() if key != "left"}
    with desk.vault.write() as transaction:
        transaction.describe(record_id, {**kept, "left": True} if left else kept)


def resume(desk: EnumeratorDesk, record_id: str, clock: Clock | None = None) -> Session:
    """A draft as it was saved last, at the question where it was left; it is open again from now on.

    It goes on with the version of its form that it was begun with or moved to. Raises INTERVIEW_MISSING,
    INTERVIEW_SEALED, INTERVIEW_FINISHED, DEFINITION_UNKNOWN, VAULT_DAMAGED and what `Session.resume` raises.
    """
    session = peek(desk, record_id, clock)
    _mark(desk, record_id, left=False)
    return session


def peek(desk: EnumeratorDesk, record_id: str, clock: Clock | None = None) -> Session:
    """The draft as `resume` gives it, which stays closed. Raises as `resume`."""
    if not require_open(desk, record_id):
        raise KnownError(Code.INTERVIEW_MISSING)
    return session_of(desk, content_of(desk, record_id), clock)


def content_of(desk: EnumeratorDesk, record_id: str) -> dict[str, Any]:
    """What the row of a draft holds. Raises DRAFT_DAMAGED, VAULT_DAMAGED."""
    try:
        content = json.loads(desk.vault.read(record_id))
    except ValueError:
        raise KnownError(Code.DRAFT_DAMAGED) from None
    if not isinstance(content, dict):
        raise KnownError(Code.DRAFT_DAMAGED)
    return content


def session_of(
    desk: EnumeratorDesk,
    content: Mapping[str, Any],
    clock: Clock | None = None,
    how: EventKind = EventKind.RESUME,
) -> Session:
    """The interview in what a draft's row holds; `how` it comes back is noted in its log.

    Raises DRAFT_DAMAGED, DEFINITION_UNKNOWN and what `Session.resume` raises.
    """
    try:
        form_hash, draft = content["hash"], content["draft"]
    except KeyError:
        raise KnownError(Code.DRAFT_DAMAGED) from None
    return Session.resume(desk.definition(form_hash), desk.device, clock or SystemClock(), draft, how=how)


def require_open(desk: EnumeratorDesk, record_id: str) -> bool:
    """Whether the draft is stored. Raises INTERVIEW_SEALED, and INTERVIEW_FINISHED while it waits, closed."""
    known = require_not_sealed(desk, record_id)
    if is_finished(desk.vault.row(record_id)):
        raise KnownError(Code.INTERVIEW_FINISHED)
    return known


def require_not_sealed(desk: EnumeratorDesk, record_id: str) -> bool:
    """Whether the draft is stored. Raises INTERVIEW_SEALED: a late save must never replace what is sealed."""
    row = desk.vault.row(record_id)
    if row is not None and row.kind != DRAFT:
        raise KnownError(Code.INTERVIEW_SEALED)
    return row is not None


def keep_memory(desk: EnumeratorDesk, device: DeviceInfo, transaction: Transaction) -> None:
    """Store what the laptop knows for the next interview, where that changed."""
    if device != desk.device:
        transaction.put(MEMORY, MEMORY, memory_bytes(device), {})
