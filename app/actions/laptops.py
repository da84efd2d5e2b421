"""Which keys belong to which laptop: certified by the survey's root or, in a trial, the first that came."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from app.base.errors import Code, KnownError
from app.exchange import enrolment

if TYPE_CHECKING:
    from app.actions.desks import CoordinatorDesk
    from app.exchange.enrolment import Certificate
    from app.vault.vault import Transaction

CERTIFICATE: Final = "certificate"
"""The kind of row that holds the root's certificate of a laptop; its id: `certificate-` and the device."""

ENROLMENT: Final = "enrolment"
"""The kind of row that holds the request by which a trial's laptop enrolled itself; ids in the same way."""

_DEVICE = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")


class Admission(StrEnum):
    """Whether what a laptop signed is taken."""

    ADMITTED = "admitted"
    UNCERTIFIED = "uncertified"
    OTHER_KEYS = "other-keys"


def known(desk: CoordinatorDesk, device: str) -> Certificate | None:
    """The keys of a laptop as this desk knows them; None where it knows none, or not any more."""
    data = _kept(desk, f"{CERTIFICATE}-{device}")
    if data is not None:
        return enrolment.read_certificate(data, f"{CERTIFICATE}-{device}")
    data = _kept(desk, f"{ENROLMENT}-{device}")
    return None if data is None else enrolment.read_either(data, f"{ENROLMENT}-{device}")


def _kept(desk: CoordinatorDesk, row_id: str) -> bytes | None:
    """None also where it is damaged: it comes again with the laptop's next bundle."""
    return None if desk.vault.row(row_id) is None else desk.vault.read_whole(row_id)


def is_certified(desk: CoordinatorDesk, device: str) -> bool:
    """Whether the survey's root vouched for the laptop's keys."""
    return _kept(desk, f"{CERTIFICATE}-{device}") is not None


def admission(desk: CoordinatorDesk, came: Certificate) -> Admission:
    """Whether entries signed by the keys in `came` are taken.

    The first keys of a laptop are the only ones: others under the same id are another laptop's. Raises
    ENROLMENT_DAMAGED where the id is none.
    """
    whose = came.enrolment
    if not _DEVICE.match(whose.device):
        raise KnownError(Code.ENROLMENT_DAMAGED, path=whose.device[:64])
    before = known(desk, whose.device)
    if before is not None:
        same = (before.enrolment.key, before.enrolment.recipient) == (whose.key, whose.recipient)
        return Admission.ADMITTED if same else Admission.OTHER_KEYS
    # Somebody else's word for a trial's laptop could have its receipts and returns sealed to that somebody.
    enrols_itself = desk.trial and came.signer == whose.verify_key
    return Admission.ADMITTED if enrols_itself or _by_root(desk, came) else Admission.UNCERTIFIED


def note(desk: CoordinatorDesk, came: Certificate, moment: str, transaction: Transaction) -> None:
    """Keep the keys of an admitted laptop that was not known; `moment` is ISO 8601."""
    device = came.enrolment.device
    kind = CERTIFICATE if _by_root(desk, came) else ENROLMENT
    if all(_kept(desk, f"{one}-{device}") is None for one in (CERTIFICATE, kind)):
        told: dict[str, Any] = {
            "device": device,
            "enumerator": came.enrolment.enumerator,
            "organisation": came.enrolment.organisation,
            "certified": moment,
        }
        transaction.put(kind, f"{kind}-{device}", came.data, told)


def _by_root(desk: CoordinatorDesk, came: Certificate) -> bool:
    return str(came.signer) == desk.pack.root
