"""The gate between a trial and a survey: two keys, one of them elsewhere, and that one tried on a sample."""

from __future__ import annotations

import json
import secrets
import uuid
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.actions import recipients
from app.actions.opening import IDENTITY, PACK, ROOT
from app.actions.standing import INTERVIEW, TRIAL_ID
from app.base.clock import Clock, stamp
from app.base.errors import Code, KnownError
from app.crypto.typed_keys import any_key
from app.exchange import pack as packs
from app.exchange.sealing import open_sealed, seal_record

if TYPE_CHECKING:
    from app.actions.desks import CoordinatorDesk, Desk
    from app.actions.recipients import SurveyKey
    from app.crypto.age import Identity

TRIAL_PREFIX: Final = "trial-"
"""How the kinds of rows begin that belonged to the trial; nothing merges, counts or exports them."""

_STAYS: Final = frozenset({PACK, IDENTITY, ROOT, recipients.RECIPIENTS})


class Check(StrEnum):
    """What a survey must have before it is published."""

    TWO_KEYS = "two-keys"
    OFF_SITE = "off-site"
    REHEARSED = "rehearsed"


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether one check is passed; `code` is the error that `publish` raises where it is not."""

    check: Check
    passed: bool
    code: Code


@dataclass(frozen=True, slots=True)
class PublishReport:
    """The published survey: its new id, and how many `interviews` and other `rows` of the trial lie aside."""

    survey: str
    interviews: int
    rows: int


def readiness(desk: CoordinatorDesk) -> tuple[Readiness, ...]:
    """The checks in the order in which they are made."""
    keys = recipients.listing(desk)
    return (
        Readiness(Check.TWO_KEYS, len(keys) >= recipients.LEAST_KEYS, Code.RECIPIENTS_TOO_FEW),
        Readiness(Check.OFF_SITE, any(key.off_site for key in keys), Code.OFF_SITE_MISSING),
        Readiness(Check.REHEARSED, any(key.off_site and key.counts for key in keys), Code.REHEARSAL_MISSING),
    )


def require_ready(desk: CoordinatorDesk) -> None:
    """Raise what `publish` would refuse the survey for.

    ALREADY_PUBLISHED, RECIPIENTS_TOO_FEW, OFF_SITE_MISSING, REHEARSAL_MISSING, ROOT_MISSING.
    """
    if not desk.trial:
        raise KnownError(Code.ALREADY_PUBLISHED)
    for one in readiness(desk):
        if not one.passed:
            raise KnownError(one.code)
    _ = desk.signing


def root_words(desk: Desk) -> str:
    """Eight words for the key that signs for the survey, to be compared at laptops; "" where it has none."""
    root = desk.pack.root_key
    return "" if root is None else packs.fingerprint(root)


def rehearse(desk: CoordinatorDesk, key_text: str, clock: Clock | None = None) -> SurveyKey:
    """Seal a made-up interview to the survey's keys, open it with the private key in `key_text`, note it.

    `key_text` is the line `AGE-SECRET-KEY-PQ-1…` in any case and grouping, or two of the three lists of
    words. It is used once and kept nowhere. Raises what `any_key` raises,
    REHEARSAL_OTHER_KEY, DISK_FULL.
    """
    return rehearse_with(desk, any_key(key_text), clock, printed=True)


def rehearse_with(
    desk: CoordinatorDesk, identity: Identity, clock: Clock | None = None, *, printed: bool = False
) -> SurveyKey:
    """`rehearse` with a key that was read already; `printed` says that it was typed from paper.

    A key file that opens says nothing of whether the paper can be read, so it does not open the gate.
    """
    sample = _sample()
    sealed = seal_record(sample, desk.pack.recipients)
    try:
        opened = open_sealed(sealed, [identity])
    except KnownError as error:
        if error.code is not Code.INTERVIEW_OTHER_KEY:
            raise
        raise KnownError(Code.REHEARSAL_OTHER_KEY) from None
    if opened != sample:
        raise KnownError(Code.INTERVIEW_DAMAGED)
    return recipients.note_rehearsal(desk, str(identity.recipient), clock, printed=printed)


def publish(desk: CoordinatorDesk, clock: Clock | None = None) -> PublishReport:
    """Make the trial a survey of its own: a new id, revision 1, and everything of the trial put aside.

    One transaction. Laptops of the trial do not belong to it; they are set up anew. Raises ALREADY_PUBLISHED,
    RECIPIENTS_TOO_FEW, OFF_SITE_MISSING, REHEARSAL_MISSING, ROOT_MISSING, DISK_FULL.
    """
    require_ready(desk)
    root = desk.signing
    now = stamp(clock)
    pack = replace(desk.pack, survey=str(uuid.uuid4()), created=now, trial=False, revision=1)
    aside = [
        row
        for kind in sorted(desk.vault.kinds())
        if kind not in _STAYS and not kind.startswith(TRIAL_PREFIX)
        for row in desk.vault.rows(kind)
    ]
    with desk.vault.write() as transaction:
        transaction.put(PACK, PACK, pack.to_bytes(root), {})
        transaction.put(TRIAL_ID, TRIAL_ID, desk.survey.encode("utf-8"), {})
        for row in aside:
            transaction.rename(row.id, f"{TRIAL_PREFIX}{row.id}", TRIAL_PREFIX + row.kind)
    desk.begin_anew(pack)
    interviews = sum(row.kind == INTERVIEW for row in aside)
    return PublishReport(pack.survey, interviews, len(aside) - interviews)


def _sample() -> bytes:
    """A made-up interview, another one each time."""
    told = {"format": "dala-rehearsal/1", "sample": secrets.token_hex(32)}
    return json.dumps(told, sort_keys=True, separators=(",", ":")).encode("ascii")
