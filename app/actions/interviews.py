"""What an enumerator does with interviews: start, save, resume, finish, stop, list, and load from a file."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from app.actions import attaching
from app.actions.answer_lines import read_lines
from app.actions.interview_list import CONFIRMED, STATES, InterviewEntry, State, listing, moment_of
from app.actions.line_files import LineFiles
from app.actions.load_marks import LoadMark
from app.actions.memory import remembered
from app.actions.opening import MEMORY, memory_bytes
from app.actions.returned import beside, returned_of
from app.base.clock import Clock, SystemClock
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.base.sentences import describe
from app.exchange.chain import EntryType
from app.exchange.sealing import seal_record
from app.interview.answers import conclude
from app.interview.attachments import named_in
from app.interview.length import usual_length
from app.interview.record import Status
from app.interview.session import Session
from app.vault.index import DRAFT, SEALED

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from app.actions.desks import EnumeratorDesk
    from app.base.progress import Progress
    from app.form.model import Form
    from app.interview.record import Record
    from app.interview.state import DeviceInfo, StopReason
    from app.vault.vault import Transaction

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

CODE_LETTERS = "ACDEFGHJKMNPQRTUVWXY34679"
"""Letters and digits that are not taken for each other, in handwriting or said aloud over the telephone."""

_CODE_LENGTH = 4


@dataclass(frozen=True, slots=True)
class SavedAt:
    """A draft is on the disk, as of `moment`."""

    record: str
    moment: datetime


@dataclass(frozen=True, slots=True)
class SealedEntry:
    """An interview that is closed for good: only its random code links the list to the conversation."""

    record: str
    code: str
    state: State
    day: date


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

    The first save is an entry of the laptop's chain. What the coordinator said of the draft stays with it.

    Raises INTERVIEW_SEALED where it was finished meanwhile, DISK_FULL and what else a write raises.
    """
    known = _not_sealed(desk, draft.record)
    device = desk.device if known else replace(desk.device, next_number=desk.device.next_number + 1)
    returned = returned_of(desk, draft.record)
    summary = {**draft.summary, "returned": returned.record} if returned else draft.summary
    with desk.vault.write() as transaction:
        transaction.put(DRAFT, draft.record, beside(draft.payload, returned), summary)
        if not known:
            desk.chain.append(
                transaction, EntryType.STARTED, draft.moment, record=draft.record, form=draft.form_hash
            )
        attaching.drop(desk, transaction, draft.record, besides=draft.files | desk.arriving)
        _remember(desk, device, transaction)
    desk.arriving -= draft.files
    desk.device = device
    return SavedAt(draft.record, draft.moment)


def save(desk: EnumeratorDesk, session: Session, clock: Clock | None = None) -> SavedAt:
    """Put the whole draft on the disk as one row in one transaction.

    Raises INTERVIEW_SEALED where it was finished meanwhile, DISK_FULL and what else a write raises.
    """
    return store(desk, snapshot(session, clock))


def leave(desk: EnumeratorDesk, record_id: str) -> None:
    """Note that a draft was left by choice: it is not `interrupted` until it is resumed or saved again."""
    _mark(desk, record_id, left=True)


def interrupted(desk: EnumeratorDesk) -> str:
    """The draft that was open when the program ended or was locked, the latest of several; "" for none."""
    open_still = [row for row in desk.vault.rows(DRAFT) if not row.summary.get("left")]
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
    INTERVIEW_SEALED, DEFINITION_UNKNOWN, VAULT_DAMAGED and what `Session.resume` raises.
    """
    session = peek(desk, record_id, clock)
    _mark(desk, record_id, left=False)
    return session


def peek(desk: EnumeratorDesk, record_id: str, clock: Clock | None = None) -> Session:
    """The draft as `resume` gives it, which stays closed. Raises as `resume`."""
    if not _not_sealed(desk, record_id):
        raise KnownError(Code.INTERVIEW_MISSING)
    try:
        content: dict[str, Any] = json.loads(desk.vault.read(record_id))
        form_hash, draft = content["hash"], content["draft"]
    except (ValueError, KeyError, TypeError):
        raise KnownError(Code.DRAFT_DAMAGED) from None
    return Session.resume(desk.definition(form_hash), desk.device, clock or SystemClock(), draft)


def finish(desk: EnumeratorDesk, session: Session, clock: Clock | None = None) -> SealedEntry:
    """Seal a complete interview to the survey's recipients; from then on nobody here can read it.

    One transaction, after which no key on this laptop opens any state of its draft or any of its files.
    Raises INTERVIEW_INCOMPLETE, INTERVIEW_SEALED, ATTACHMENT_MISSING, DISK_FULL and what else a write raises.
    """
    return seal(desk, session.form, session.finish(), clock=clock)


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
    end: `go_on` loads what is missing of it, or with False all of it once more.
    """
    desk.form(form_id)
    mark = LoadMark(desk, form_id, path)
    if mark.is_under_way and go_on is None:
        raise KnownError(Code.LOAD_INTERRUPTED, path=str(path), line=mark.through)
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


def seal(
    desk: EnumeratorDesk,
    form: Form,
    record: Record,
    contents: Mapping[str, bytes] | None = None,
    clock: Clock | None = None,
    also: Callable[[Transaction], None] | None = None,
) -> SealedEntry:
    """Seal the record that a session's `finish` or `stop` gave, and the files that it names.

    That it is final, and which interview it supersedes where it corrects one, are entries of the laptop's
    chain. `contents` has files by SHA-256 that are not in the vault. `also` is done in the same transaction.
    Raises as `finish` does.
    """
    now = (clock or SystemClock()).now()
    known = _not_sealed(desk, record.record)
    sealed = seal_record(record.to_bytes(), desk.pack.recipients, usual_length(form))
    files = list(attaching.sealed_files(desk, record, contents or {}))
    code = _new_code(desk)
    summary: dict[str, Any] = {
        "code": code,
        "form": record.form_id,
        "version": record.form_version,
        "status": record.status.value,
        "day": record.day,
        "started": record.start,
        "changed": record.end,
        "handed_over": None,
    }
    if files:
        summary["files"] = len(files)
    device = desk.device
    if record.status is not Status.WITHDRAWN:
        device = replace(device, last={**device.last, **remembered(form, record)})
    if not known:
        device = replace(device, next_number=device.next_number + 1)
    draft = desk.vault.row(record.record)
    corrected = draft.summary.get("returned", "") if draft else ""
    with desk.vault.write() as transaction:
        signed = desk.chain.final(transaction, now, record.record, sealed, files, record.form_hash)
        summary["seq"] = signed.entry.seq
        if corrected:
            summary["returned"] = corrected
            desk.chain.append(transaction, EntryType.SUPERSEDE, now, record=record.record, other=corrected)
        transaction.put(SEALED, record.record, sealed, summary, pads=False)
        attaching.put_sealed(transaction, record.record, files)
        attaching.drop(desk, transaction, record.record)
        _remember(desk, device, transaction)
        if also is not None:
            also(transaction)
    desk.device = device
    return SealedEntry(record.record, code, STATES[record.status], date.fromisoformat(record.day))


def _not_sealed(desk: EnumeratorDesk, record_id: str) -> bool:
    """Whether the draft is stored. Raises INTERVIEW_SEALED: a late save must never replace what is sealed."""
    row = desk.vault.row(record_id)
    if row is not None and row.kind != DRAFT:
        raise KnownError(Code.INTERVIEW_SEALED)
    return row is not None


def _remember(desk: EnumeratorDesk, device: DeviceInfo, transaction: Transaction) -> None:
    if device != desk.device:
        transaction.put(MEMORY, MEMORY, memory_bytes(device), {})


def _new_code(desk: EnumeratorDesk) -> str:
    if desk.codes is None:
        ended = (*desk.vault.rows(SEALED), *desk.vault.rows(CONFIRMED))
        desk.codes = {row.summary["code"] for row in ended}
    while True:
        code = "".join(secrets.choice(CODE_LETTERS) for _ in range(_CODE_LENGTH))
        if code not in desk.codes:
            desk.codes.add(code)
            return code
