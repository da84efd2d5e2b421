"""How a laptop's keys become known to the survey: its signed request, and the root's certificate for it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Final

from app.base.errors import Code, KnownError
from app.crypto.age import Recipient
from app.crypto.signing import VerifyKey
from app.crypto.spoken import spoken
from app.exchange import signed, strict_json

if TYPE_CHECKING:
    from app.crypto.signing import SigningKey

REQUEST_FORMAT: Final = "dala-enrolment/1"
CERTIFICATE_FORMAT: Final = "dala-certificate/1"
REQUEST_SUFFIX: Final = ".dala-enrolment"
CERTIFICATE_SUFFIX: Final = ".dala-certificate"
MAX_FILE: Final = 64 * 1024
FINGERPRINT_WORDS: Final = 8


@dataclass(frozen=True, slots=True)
class Enrolment:
    """Who a laptop is: ids, the key that it signs with (hex), and the line `age1pq1…` that others seal to."""

    survey: str
    device: str
    enumerator: str
    organisation: str
    key: str
    recipient: str
    created: str

    def to_body(self) -> bytes:
        """The bytes that are signed, in a request by the device, in a certificate by the root."""
        return strict_json.write_object({part.name: getattr(self, part.name) for part in fields(self)})

    def fingerprint(self) -> str:
        """Eight words that the enumerator reads aloud and the coordinator compares."""
        return spoken("dala/fingerprint/v1", self.to_body(), FINGERPRINT_WORDS)

    @property
    def verify_key(self) -> VerifyKey:
        """The key that the laptop's chain is signed with."""
        return VerifyKey.parse(self.key)


@dataclass(frozen=True, slots=True)
class Certificate:
    """An enrolment with the statement of its signer, as the file's bytes, which travel on unchanged.

    `signer` is the device's own key for a request, the survey's root for a certificate.
    """

    enrolment: Enrolment
    signer: VerifyKey
    data: bytes


def request(enrolment: Enrolment, key: SigningKey) -> Certificate:
    """The request of a laptop, signed by its own key."""
    data = signed.wrap(REQUEST_FORMAT, enrolment.to_body(), key)
    return Certificate(enrolment, key.public, data)


def certify(enrolment: Enrolment, root: SigningKey) -> Certificate:
    """The root's word that these are the laptop's keys."""
    data = signed.wrap(CERTIFICATE_FORMAT, enrolment.to_body(), root)
    return Certificate(enrolment, root.public, data)


def read_request(data: bytes, path: str = "") -> Certificate:
    """A request whose signature is that of the key it names.

    Raises ENROLMENT_DAMAGED, FILE_TOO_NEW.
    """
    found = _read(data, REQUEST_FORMAT, path)
    if found.signer != found.enrolment.verify_key:
        raise KnownError(Code.ENROLMENT_DAMAGED, path=path)
    return found


def read_certificate(data: bytes, path: str = "") -> Certificate:
    """A certificate; whether its `signer` is the survey's root, the caller must check.

    Raises ENROLMENT_DAMAGED, FILE_TOO_NEW.
    """
    return _read(data, CERTIFICATE_FORMAT, path)


def read_either(data: bytes, path: str = "") -> Certificate:
    """A certificate or, of a device that has none, its request, as it travels with what it signed.

    Raises ENROLMENT_DAMAGED, FILE_TOO_NEW.
    """
    try:
        return read_certificate(data, path)
    except KnownError as error:
        if error.code is not Code.ENROLMENT_DAMAGED:
            raise
        return read_request(data, path)


def _read(data: bytes, format_name: str, path: str) -> Certificate:
    try:
        envelope = signed.unwrap(data, format_name, MAX_FILE)
        found = strict_json.read_object(envelope.body, MAX_FILE)
    except signed.EnvelopeTooNew:
        raise KnownError(Code.FILE_TOO_NEW, path=path) from None
    except (signed.EnvelopeBroken, strict_json.NotStrict):
        raise KnownError(Code.ENROLMENT_DAMAGED, path=path) from None
    signer, enrolment = envelope.signer(), _enrolment(found)
    if signer is None or enrolment is None:
        raise KnownError(Code.ENROLMENT_DAMAGED, path=path)
    return Certificate(enrolment, signer, data)


def _enrolment(found: dict[str, object]) -> Enrolment | None:
    """The enrolment in a signed body, or None where a text is missing or no key."""
    texts = {part.name: found.get(part.name) for part in fields(Enrolment)}
    told = {name: value for name, value in texts.items() if isinstance(value, str)}
    if len(told) != len(texts):
        return None
    enrolment = Enrolment(**told)
    try:
        VerifyKey.parse(enrolment.key)
        Recipient.parse(enrolment.recipient)
    except KnownError:
        return None
    return enrolment
