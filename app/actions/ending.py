"""How an interview ends for good: sealed to the survey's recipients, with the entry of its chain."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from app.actions import attaching
from app.actions.drafts import keep_memory, require_not_sealed, require_open
from app.actions.interview_list import CONFIRMED, STATES, State
from app.actions.memory import remembered
from app.base.clock import Clock, SystemClock
from app.exchange.chain import EntryType
from app.exchange.sealing import seal_record
from app.interview.length import usual_length
from app.interview.record import Status
from app.vault.index import SEALED

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.actions.desks import EnumeratorDesk
    from app.form.model import Form
    from app.interview.record import Record
    from app.vault.vault import Transaction

CODE_LETTERS = "ACDEFGHJKMNPQRTUVWXY34679"
"""Letters and digits that are not taken for each other, in handwriting or said aloud over the telephone."""

_CODE_LENGTH = 4


@dataclass(frozen=True, slots=True)
class SealedEntry:
    """An interview that is closed for good: only its random code links the list to the conversation.

    One that can be opened again `until` a moment is FINISHED and has no code yet.
    """

    record: str
    code: str
    state: State
    day: date
    until: datetime | None = None


def seal(
    desk: EnumeratorDesk,
    form: Form,
    record: Record,
    contents: Mapping[str, bytes] | None = None,
    clock: Clock | None = None,
    also: Callable[[Transaction], None] | None = None,
    *,
    by_itself: bool = False,
) -> SealedEntry:
    """Seal the record that a session's `finish` or `stop` gave, and the files that it names.

    That it is final, and which interview it supersedes where it corrects one, are entries of the laptop's
    chain. `contents` has files by SHA-256 that are not in the vault. `also` is done in the same transaction.
    One that was finished before is sealed `by_itself`: files that are damaged by now are left out, and what
    the next interview is to remember was kept then.
    Raises INTERVIEW_SEALED, INTERVIEW_FINISHED, ATTACHMENT_MISSING, DISK_FULL and what else a write raises.
    """
    now = (clock or SystemClock()).now()
    known = (require_not_sealed if by_itself else require_open)(desk, record.record)
    sealed = seal_record(record.to_bytes(), desk.pack.recipients, usual_length(form))
    files = list(attaching.sealed_files(desk, record, contents or {}, passes=by_itself))
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
    if record.status is not Status.WITHDRAWN and not by_itself:
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
        keep_memory(desk, device, transaction)
        if also is not None:
            also(transaction)
    desk.device = device
    return SealedEntry(record.record, code, STATES[record.status], date.fromisoformat(record.day))


def _new_code(desk: EnumeratorDesk) -> str:
    if desk.codes is None:
        ended = (*desk.vault.rows(SEALED), *desk.vault.rows(CONFIRMED))
        desk.codes = {row.summary["code"] for row in ended}
    while True:
        code = "".join(secrets.choice(CODE_LETTERS) for _ in range(_CODE_LENGTH))
        if code not in desk.codes:
            desk.codes.add(code)
            return code
