"""Certifies laptops: two people compare eight words, then the survey's root vouches for the laptop's keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from app.actions import held, laptops
from app.actions.laptops import CERTIFICATE
from app.actions.targets import PACK, check_target, what_is_at
from app.base import atomic
from app.base.clock import Clock, stamp
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.base.reading import is_folder, read_bounded
from app.crypto.spoken import same_words
from app.exchange import enrolment as enrolments

if TYPE_CHECKING:
    from pathlib import Path

    from app.actions.desks import CoordinatorDesk
    from app.actions.merging_report import Problem
    from app.base.progress import Progress
    from app.exchange.enrolment import Enrolment

_SHOWN: Final = 8


@dataclass(frozen=True, slots=True)
class Request:
    """What a laptop asks for. `known` says that the same keys were certified before."""

    enrolment: Enrolment
    fingerprint: str
    known: bool


@dataclass(frozen=True, slots=True)
class CertifyReport:
    """The written certificate, and how many bundles of the laptop were kept for it and are taken now.

    `problems` are what a person should know of those bundles, of a cut one for example.
    """

    path: Path
    enrolment: Enrolment
    bundles: int
    digest: str
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class CertifiedDevice:
    """A laptop of the survey. `certified` is an ISO 8601 moment."""

    device: str
    enumerator: str
    organisation: str
    certified: str

    def to_json(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {
            "device": self.device,
            "enumerator": self.enumerator,
            "organisation": self.organisation,
            "certified": self.certified,
        }


def devices(desk: CoordinatorDesk) -> tuple[CertifiedDevice, ...]:
    """The laptops that were certified, in that order."""
    told = (row.summary for row in desk.vault.rows(CERTIFICATE))
    return tuple(
        CertifiedDevice(one["device"], one["enumerator"], one["organisation"], one["certified"])
        for one in told
    )


def read_request(desk: CoordinatorDesk, path: Path) -> Request:
    """The request in a file, for two people to compare its eight words.

    Raises FILE_MISSING, FILE_UNREADABLE, FILE_TOO_NEW, ENROLMENT_DAMAGED, ENROLMENT_OTHER_SURVEY, and
    ENROLMENT_KNOWN where that laptop's id was certified with other keys.
    """
    found = enrolments.read_request(read_bounded(path, enrolments.MAX_FILE), str(path)).enrolment
    if found.survey != desk.survey:
        raise KnownError(Code.ENROLMENT_OTHER_SURVEY, path=str(path))
    known = laptops.known(desk, found.device)
    if known is not None and (known.enrolment.key, known.enrolment.recipient) != (found.key, found.recipient):
        raise KnownError(Code.ENROLMENT_KNOWN, device=f"{found.enumerator} ({found.device[:_SHOWN]})")
    return Request(found, found.fingerprint(), laptops.is_certified(desk, found.device))


def certify(
    desk: CoordinatorDesk,
    path: Path,
    words: str,
    out: Path,
    clock: Clock | None = None,
    progress: Progress = silent,
) -> CertifyReport:
    """Write the certificate of the laptop whose request is at `path` and whose enumerator read `words` aloud.

    In a folder the file is named after the laptop's id. The certificate is kept first, then written: writing
    it again gives the same. What the laptop's bundles brought and was kept until now is taken over, of which
    `progress` hears; it may raise `Cancelled`: the rest is taken when it is certified again. Raises as
    `read_request`, FINGERPRINT_DIFFERS, ROOT_MISSING, FILE_IN_VAULT, FILE_OTHER_KIND, DISK_FULL,
    FILE_UNWRITABLE.
    """
    request = read_request(desk, path)
    if not same_words(words, request.fingerprint):
        raise KnownError(Code.FINGERPRINT_DIFFERS)
    root, device = desk.signing, request.enrolment.device
    target = out / f"{device}{enrolments.CERTIFICATE_SUFFIX}" if is_folder(out) else out
    _check_target(target)
    certificate = enrolments.certify(request.enrolment, root)
    told = {
        "device": device,
        "enumerator": request.enrolment.enumerator,
        "organisation": request.enrolment.organisation,
        "certified": stamp(clock),
    }
    if not request.known:
        with desk.vault.write() as transaction:
            transaction.put(CERTIFICATE, f"{CERTIFICATE}-{device}", certificate.data, told)
    digest = atomic.write_atomic(target, [certificate.data])
    taken = held.take(desk, device, progress, clock)
    problems = tuple(problem for result in taken for problem in result.problems)
    count = sum(not result.held for result in taken)
    return CertifyReport(target, request.enrolment, count, digest, problems)


def _check_target(target: Path) -> None:
    """Let a certificate replace a certificate only: packs and receipts begin in the same way."""
    check_target(target, PACK)
    data = what_is_at(target, enrolments.MAX_FILE)
    try:
        if data:
            enrolments.read_certificate(data, str(target))
    except KnownError:
        raise KnownError(Code.FILE_OTHER_KIND, path=str(target)) from None
