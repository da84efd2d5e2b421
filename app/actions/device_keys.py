"""The keys that a laptop makes for itself: one that signs its chain, one that others seal to it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from app.base.errors import Code, KnownError
from app.crypto.age import Identity
from app.crypto.signing import SigningKey
from app.exchange import enrolment
from app.exchange.enrolment import Certificate, Enrolment

if TYPE_CHECKING:
    from app.interview.state import DeviceInfo
    from app.vault.vault import Vault

SIGNER: Final = "signer"
IDENTITY: Final = "identity"
CERTIFICATE: Final = "certificate"
"""Kinds, and at the same time ids, of the rows with a laptop's own keys and the root's word for them."""


@dataclass(frozen=True, slots=True)
class DeviceKeys:
    """A laptop's private keys; `created` is the ISO 8601 moment when they were made."""

    signer: SigningKey
    identity: Identity
    created: str

    def rows(self) -> dict[str, bytes]:
        """What the vault keeps of them, by kind."""
        signer = {"v": 1, "seed": self.signer.seed.hex(), "created": self.created}
        return {
            SIGNER: json.dumps(signer).encode("ascii"),
            IDENTITY: self.identity.secret_line().encode("ascii"),
        }

    def enrolment(self, device: DeviceInfo) -> Enrolment:
        """Who this laptop says it is, always in the same words."""
        return Enrolment(
            survey=device.survey,
            device=device.device,
            enumerator=device.enumerator,
            organisation=device.organisation,
            key=str(self.signer.public),
            recipient=str(self.identity.recipient),
            created=self.created,
        )

    def request(self, device: DeviceInfo) -> Certificate:
        """Its enrolment, signed by itself."""
        return enrolment.request(self.enrolment(device), self.signer)


def generate(created: str) -> DeviceKeys:
    """New keys, made at that ISO 8601 moment."""
    return DeviceKeys(SigningKey.generate(), Identity.generate(), created)


def load(vault: Vault) -> DeviceKeys | None:
    """The keys in a laptop's vault; None where it was set up before laptops had any.

    Raises VAULT_DAMAGED.
    """
    if vault.row(SIGNER) is None:
        return None
    try:
        found: dict[str, Any] = json.loads(vault.read(SIGNER))
        identity = Identity.parse(vault.read(IDENTITY).decode("ascii"))
        return DeviceKeys(SigningKey(bytes.fromhex(found["seed"])), identity, str(found["created"]))
    except (ValueError, KeyError, TypeError):
        raise _damaged(vault) from None
    except KnownError as error:
        raise _damaged(vault) if error.code is Code.KEY_TEXT_INVALID else error from None


def _damaged(vault: Vault) -> KnownError:
    return KnownError(Code.VAULT_DAMAGED, place=f"{vault.folder.name}: {SIGNER}")


def load_certificate(vault: Vault) -> Certificate | None:
    """The root's word for this laptop's keys, None until it came. Raises ENROLMENT_DAMAGED."""
    if vault.row(CERTIFICATE) is None:
        return None
    return enrolment.read_certificate(vault.read(CERTIFICATE), str(vault.folder))
