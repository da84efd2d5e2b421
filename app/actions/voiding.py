"""Declares a finished interview void, with a reason: nothing is ever deleted, and everybody can see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.actions.interview_list import CONFIRMED
from app.base.clock import Clock, SystemClock
from app.base.errors import Code, KnownError
from app.exchange.chain import EntryType, VoidReason
from app.vault.index import DRAFT, SEALED

if TYPE_CHECKING:
    from app.actions.desks import EnumeratorDesk

LEAST_ID = 4
"""The fewest letters of a record's id that stand for it."""


def void(desk: EnumeratorDesk, record_id: str, reason: VoidReason, clock: Clock | None = None) -> None:
    """Say in the laptop's chain that this interview does not count; it is kept and handed over all the same.

    It cannot be taken back. Raises INTERVIEW_MISSING, INTERVIEW_NOT_SEALED for a draft, INTERVIEW_VOID,
    DISK_FULL and what else a write raises.
    """
    row = desk.vault.row(record_id)
    if row is None or row.kind not in (DRAFT, SEALED, CONFIRMED):
        raise KnownError(Code.INTERVIEW_MISSING)
    if row.kind == DRAFT:
        raise KnownError(Code.INTERVIEW_NOT_SEALED)
    if row.summary.get("void"):
        raise KnownError(Code.INTERVIEW_VOID)
    now = (clock or SystemClock()).now()
    with desk.vault.write() as transaction:
        transaction.describe(record_id, {**row.summary, "void": reason.value})
        desk.chain.append(transaction, EntryType.VOID, now, record=record_id, reason=reason.value)


def find(desk: EnumeratorDesk, code_or_record: str) -> str:
    """The record id of the interview with that code, or whose id begins so, with at least four letters.

    Raises INTERVIEW_MISSING, RECORD_AMBIGUOUS.
    """
    wanted = code_or_record.strip()
    ended = [*desk.vault.rows(SEALED), *desk.vault.rows(CONFIRMED)]
    for row in ended:
        if row.summary["code"] == wanted.upper():
            return row.id
    found = [row.id for row in (*ended, *desk.vault.rows(DRAFT)) if row.id.startswith(wanted.lower())]
    if len(wanted) < LEAST_ID or not found:
        raise KnownError(Code.INTERVIEW_MISSING)
    if len(found) > 1:
        raise KnownError(Code.RECORD_AMBIGUOUS, record=wanted)
    return found[0]
