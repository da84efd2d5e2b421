"""Takes interviews in that the coordinator sent back: each becomes a draft, with what was asked beside it."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from app.actions import attaching, interviews
from app.actions.opening import MEMORY, memory_bytes
from app.actions.returned import Returned, beside
from app.base.clock import Clock, SystemClock
from app.base.errors import Code, KnownError
from app.exchange import returns
from app.exchange.chain import EntryType
from app.interview.answers import fill
from app.interview.record import Record
from app.interview.session import Session
from app.vault.index import ATTACHMENT, DRAFT

if TYPE_CHECKING:
    from pathlib import Path

    from app.actions.desks import EnumeratorDesk
    from app.actions.interviews import Snapshot
    from app.exchange.returns import Returned as Item
    from app.exchange.returns import ReturnFile
    from app.form.model import Form
    from app.interview.values import Json
    from app.vault.vault import Transaction

RETURN: Final = "return"
"""The kind of row that remembers a return that was taken in; its id is `return-` and the return's own."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """One interview that is a draft now: its new record id, the one it corrects, its form, what to look at.

    `remarks` counts answers with a remark of their own, `unfit` answers that the form has no place for now.
    """

    record: str
    corrects: str
    form: str
    remark: str
    remarks: int
    unfit: int = 0


@dataclass(frozen=True, slots=True)
class TakeInReport:
    """The drafts that a return became."""

    drafts: tuple[TakenIn, ...]

    def to_json(self) -> list[dict[str, Any]]:
        """As JSON holds it; without the coordinator's words, which may quote answers."""
        return [
            {
                "record": one.record,
                "corrects": one.corrects,
                "form": one.form,
                "remarks": one.remarks,
                "unfit": one.unfit,
            }
            for one in self.drafts
        ]


def take_in(desk: EnumeratorDesk, path: Path, clock: Clock | None = None) -> TakeInReport:
    """Make a draft of each interview in a return, all in one transaction.

    Each is filled with what the interview held, files too, and has a record id of its own; when it is
    finished, the chain says which interview it supersedes. Raises FILE_MISSING, FILE_UNREADABLE,
    RETURN_DAMAGED, OTHER_ROOT, OTHER_DEVICE, FILE_TOO_NEW, RETURN_KNOWN, DEFINITION_UNKNOWN where the laptop
    lacks the questionnaire, DISK_FULL and what else a write raises.
    """
    time = clock or SystemClock()
    found = _read(desk, path)
    known = f"{RETURN}-{found.header.id}"
    drafts: list[TakenIn] = []
    device = desk.device
    with desk.vault.write() as transaction:
        for item in found:
            drafts.append(_take(desk, transaction, item, path, time))
            device = replace(device, next_number=device.next_number + 1)
        transaction.put(RETURN, known, b"{}", {"taken": time.now().isoformat(timespec="seconds")})
        transaction.put(MEMORY, MEMORY, memory_bytes(device), {})
    desk.device = device
    return TakeInReport(tuple(drafts))


def preview(desk: EnumeratorDesk, path: Path) -> int:
    """How many interviews a return would bring back. Takes nothing in; raises as `take_in` for the file."""
    return _read(desk, path).count


def _read(desk: EnumeratorDesk, path: Path) -> ReturnFile:
    found = returns.read(path, [desk.identity], desk.root_for(str(path)))
    desk.require_own(found.header.survey, found.header.device, str(path))
    if desk.vault.row(f"{RETURN}-{found.header.id}") is not None:
        raise KnownError(Code.RETURN_KNOWN, path=str(path))
    return found


def _take(desk: EnumeratorDesk, transaction: Transaction, item: Item, path: Path, clock: Clock) -> TakenIn:
    try:
        record = Record.from_bytes(item.record)
    except KnownError:
        raise KnownError(Code.RETURN_DAMAGED, path=str(path)) from None
    form = _form(desk, record)
    session, unfit = _filled(desk, form, record, clock)
    draft = interviews.snapshot(session, clock)
    for digest, content in item.files.items():
        row = attaching.row_of(draft.record, digest)
        if row in draft.files:
            transaction.put(ATTACHMENT, row, content, {})
    in_rows = [path for path in item.remarks if "[" in path and session.has(path)]
    places = {path: session.spot(path)[1] for path in in_rows}
    told = Returned(record.record, item.remark, item.remarks, places)
    _put(desk, transaction, draft, told)
    return TakenIn(draft.record, record.record, form.form_id, item.remark, len(item.remarks), unfit)


def _put(desk: EnumeratorDesk, transaction: Transaction, draft: Snapshot, told: Returned) -> None:
    summary = {**draft.summary, "returned": told.record, "left": True}
    transaction.put(DRAFT, draft.record, beside(draft.payload, told), summary)
    started = EntryType.STARTED
    desk.chain.append(transaction, started, draft.moment, record=draft.record, form=draft.form_hash)


def _form(desk: EnumeratorDesk, record: Record) -> Form:
    """The version that the interview was made with or, where that is unknown here, the survey's own now."""
    try:
        return desk.definition(record.form_hash)
    except KnownError:
        current = desk.forms.get(record.form_id)
        if current is None:
            raise
        return current


def _filled(desk: EnumeratorDesk, form: Form, record: Record, clock: Clock) -> tuple[Session, int]:
    """A live interview that holds what the record holds, and how much of that has no place in it."""
    # What somebody else said in the interview before this one must not slip in as a default.
    device = replace(desk.device, last={})
    language = record.language if record.language in form.languages else form.default_language
    session = Session.start(form, device, clock, language)
    confirmations: dict[str, Json] = {one.path: one.remark for one in record.confirmed}
    line: dict[str, Json] = {**record.answers, "_remarks": dict(record.remarks), "_confirm": confirmations}
    unfit = len(fill(session, line)) + len(record.orphans)
    for where, typed in (*record.unreadable.items(), *((where, None) for where in record.not_reached)):
        if session.has(where):
            with contextlib.suppress(KnownError):  # what is only read has no answer to change
                session.answer(where, typed)
    return session, unfit
