"""Makes this laptop known to its survey: its request goes out, the root's certificate comes back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.actions.device_keys import CERTIFICATE
from app.actions.targets import PACK, check_target, what_is_at
from app.base import atomic
from app.base.errors import Code, KnownError
from app.base.reading import is_folder, read_bounded
from app.exchange import enrolment as enrolments

if TYPE_CHECKING:
    from pathlib import Path

    from app.actions.desks import EnumeratorDesk
    from app.exchange.enrolment import Certificate


@dataclass(frozen=True, slots=True)
class RequestReport:
    """The written request, and the eight words that the enumerator reads aloud."""

    path: Path
    fingerprint: str
    digest: str


def fingerprint(desk: EnumeratorDesk) -> str:
    """The eight words of this laptop's keys; the same in its request and in its certificate."""
    return desk.keys.enrolment(desk.device).fingerprint()


def write_request(desk: EnumeratorDesk, path: Path) -> RequestReport:
    """Write the request for a certificate; it holds no secret, and is the same every time.

    In a folder it is named after the laptop's id. Raises FILE_IN_VAULT, FILE_OTHER_KIND, FILE_EXISTS,
    DISK_FULL, FILE_UNWRITABLE, CHANGED_ON_DISK.
    """
    name = f"{desk.device.device}{enrolments.REQUEST_SUFFIX}"
    target = path / name if is_folder(path) else path
    data = desk.keys.request(desk.device).data
    _check_target(target, data)
    return RequestReport(target, fingerprint(desk), atomic.write_atomic(target, [data]))


def take_certificate(desk: EnumeratorDesk, path: Path) -> str:
    """Keep the root's certificate of this laptop, and return the eight words that it certifies.

    Taking it again changes nothing. Raises FILE_MISSING, FILE_UNREADABLE, FILE_TOO_NEW, ENROLMENT_DAMAGED,
    OTHER_ROOT, OTHER_DEVICE where it names another laptop or other keys, DISK_FULL.
    """
    found = read_own_certificate(desk, path)
    if desk.certificate is None:
        with desk.vault.write() as transaction:
            transaction.put(CERTIFICATE, CERTIFICATE, found.data, {})
        desk.certificate = found
    return found.enrolment.fingerprint()


def read_own_certificate(desk: EnumeratorDesk, path: Path) -> Certificate:
    """The certificate in a file, if it is this laptop's; nothing is kept. Raises as `take_certificate`."""
    found = enrolments.read_certificate(read_bounded(path, enrolments.MAX_FILE), str(path))
    if found.signer != desk.root_for(str(path)):
        raise KnownError(Code.OTHER_ROOT, path=str(path))
    if found.enrolment != desk.keys.enrolment(desk.device):
        raise KnownError(Code.OTHER_DEVICE, path=str(path))
    return found


def _check_target(target: Path, data: bytes) -> None:
    """Let the request replace an earlier copy of itself, and nothing else of its kind."""
    check_target(target, PACK)
    if what_is_at(target, enrolments.MAX_FILE) not in (b"", data):
        raise KnownError(Code.FILE_EXISTS, path=str(target))
