"""One envelope for what is signed: the signed text is stored as it is, so that it is checked as it is."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.base.errors import KnownError
from app.crypto.signing import VerifyKey
from app.exchange import strict_json

if TYPE_CHECKING:
    from app.crypto.signing import SigningKey

MAX_SIGNATURES = 4
_SIGNATURE = re.compile(r"[0-9a-f]{128}\Z")


class EnvelopeBroken(ValueError):
    """The bytes are no whole envelope of the format asked for; `place` names what is wrong."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place


class EnvelopeTooNew(ValueError):
    """The envelope is of a later format of the same family."""


@dataclass(frozen=True, slots=True)
class Signed:
    """An envelope whose hash fits; whose signatures are good, only `signed_by` says. `body` is not parsed."""

    format: str
    body: bytes
    signatures: tuple[tuple[VerifyKey, bytes], ...]

    def signed_by(self, key: VerifyKey) -> bool:
        """Whether `key` signed this body in this format."""
        return any(
            signer == key and key.verifies(signature, self.format, self.body)
            for signer, signature in self.signatures
        )

    def names(self, key: VerifyKey) -> bool:
        """Whether a signature says that it is of `key`; `signed_by` says whether it is."""
        return any(signer == key for signer, _ in self.signatures)

    def signer(self) -> VerifyKey | None:
        """The first key whose signature is good; who that is, the caller must know."""
        return next((key for key, _ in self.signatures if self.signed_by(key)), None)


def wrap(format_name: str, body: bytes, *keys: SigningKey) -> bytes:
    """The envelope of `body`, which must be ASCII, signed by each of `keys` in the format's own domain."""
    envelope: dict[str, object] = {
        "format": format_name,
        "sha256": hashlib.sha256(body).hexdigest(),
        # A string, so that what a signature covers is checked as it was stored, never written anew.
        "body": body.decode("ascii"),
        "signatures": [
            {"key": str(key.public), "signature": key.sign(format_name, body).hex()} for key in keys
        ],
    }
    return strict_json.write_object(envelope) + b"\n"


def unwrap(data: bytes, format_name: str, limit: int) -> Signed:
    """The envelope in `data`. Raises EnvelopeBroken, EnvelopeTooNew."""
    try:
        envelope = strict_json.read_object(data, limit)
    except strict_json.NotStrict:
        raise EnvelopeBroken("file") from None
    found, body = envelope.get("format"), envelope.get("body")
    if found != format_name:
        family = format_name.rpartition("/")[0] + "/"
        if isinstance(found, str) and found.startswith(family):
            raise EnvelopeTooNew
        raise EnvelopeBroken("format")
    if not isinstance(body, str):
        raise EnvelopeBroken("body")
    raw = body.encode("utf-8", "surrogatepass")
    if hashlib.sha256(raw).hexdigest() != envelope.get("sha256"):
        raise EnvelopeBroken("body")
    signatures = envelope.get("signatures")
    if not isinstance(signatures, list) or len(signatures) > MAX_SIGNATURES:
        raise EnvelopeBroken("signatures")
    return Signed(format_name, raw, tuple(_signature(one, i) for i, one in enumerate(signatures)))


def _signature(found: object, number: int) -> tuple[VerifyKey, bytes]:
    place = f"signatures[{number}]"
    if not isinstance(found, dict):
        raise EnvelopeBroken(place)
    key, signature = found.get("key"), found.get("signature")
    if not isinstance(key, str) or not isinstance(signature, str):
        raise EnvelopeBroken(place)
    if not _SIGNATURE.match(signature):
        raise EnvelopeBroken(place)
    try:
        return VerifyKey.parse(key), bytes.fromhex(signature)
    except KnownError:
        raise EnvelopeBroken(place) from None
