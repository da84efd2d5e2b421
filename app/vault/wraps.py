"""How the pages of a key file wrap a vault's keys: each bound to the vault, its kind and its generation."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from app.base.errors import Code, KnownError
from app.crypto import recovery
from app.crypto.passphrase import SALT_SIZE, KdfCost, derive
from app.crypto.rows import SealBroken, open_row, seal_row
from app.vault.files import KEY_NAME
from app.vault.pages import Page, PageType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.crypto.keys import Identity, Recipient
    from app.crypto.passphrase import Cost
    from app.crypto.rows import Part

MAX_RECIPIENTS = 3
"""As many sealed keys as one page has room for."""

NAMES = {
    PageType.HEAD: "head",
    PageType.PASS: "passphrase",
    PageType.EPOCH: "epoch",
    PageType.RECOV: "recovery",
    PageType.OUTBOX: "outbox",
}
"""What the places of a key file are called where one is damaged."""

_LABELS = {PageType.EPOCH: "epoch", PageType.OUTBOX: "outbox"}
_COST = struct.Struct(">III")
_COUNT = struct.Struct(">B")


def damaged_page(kind: PageType, generation: int | None = None) -> KnownError:
    """VAULT_DAMAGED that names a page of the key file."""
    behind = "" if generation is None else f" {generation}"
    return KnownError(Code.VAULT_DAMAGED, place=f"{KEY_NAME}: {NAMES[kind]}{behind}")


def wrap_passphrase(
    data_key: bytes, whose: Sequence[Part], passphrase: str, cost: Cost, salt: bytes
) -> bytes:
    """The payload of a PASS page. `whose` is the vault's id and role; `salt` has SALT_SIZE random bytes."""
    cost = cost if isinstance(cost, KdfCost) else cost()
    params = _COST.pack(cost.memory_kib, cost.passes, cost.lanes)
    return params + salt + seal_row(derive(passphrase, salt, cost), data_key, "pass", *whose, params, salt)


def unwrap_passphrase(page: Page, whose: Sequence[Part], passphrase: str) -> bytes | None:
    """The data key, or None for a wrong passphrase.

    Raises VAULT_DAMAGED, and KDF_TOO_COSTLY and MEMORY_SHORT as `derive` does.
    """
    try:
        memory, passes, lanes = _COST.unpack_from(page.payload)
        cost = KdfCost(memory, passes, lanes)
    except (struct.error, ValueError):
        raise damaged_page(PageType.PASS) from None
    params, rest = page.payload[: _COST.size], page.payload[_COST.size :]
    salt, sealed = rest[:SALT_SIZE], rest[SALT_SIZE:]
    try:
        return open_row(derive(passphrase, salt, cost), sealed, "pass", *whose, params, salt)
    except SealBroken:
        return None


def wrap_generation(kind: PageType, data_key: bytes, vault_id: bytes, generation: int, key: bytes) -> Page:
    """An EPOCH or OUTBOX page."""
    return Page(kind, generation, seal_row(data_key, key, _LABELS[kind], vault_id, generation))


def unwrap_generation(page: Page, data_key: bytes, vault_id: bytes) -> bytes:
    """The key in an EPOCH or OUTBOX page. Raises VAULT_DAMAGED."""
    try:
        return open_row(data_key, page.payload, _LABELS[page.type], vault_id, page.generation)
    except SealBroken:
        raise damaged_page(page.type, page.generation) from None


def wrap_recovery(
    data_key: bytes, whose: Sequence[Part], recipients: Sequence[Recipient], generation: int
) -> Page:
    """The RECOV page: the data key for each recipient, and under the data key who they are."""
    if not 1 <= len(recipients) <= MAX_RECIPIENTS:
        raise ValueError(f"a vault is recovered by 1 to {MAX_RECIPIENTS} keys")
    seals = b"".join(recovery.seal(data_key, recipient, *whose) for recipient in recipients)
    seals = _COUNT.pack(len(recipients)) + seals
    names = b"".join(recovery.fingerprint(recipient) for recipient in recipients)
    named = seal_row(data_key, names, "recovery", *whose, generation, seals)
    return Page(PageType.RECOV, generation, seals + named)


def unwrap_recovery(page: Page, whose: Sequence[Part], identity: Identity) -> bytes | None:
    """The data key, or None where it was sealed to others."""
    seals, _ = _parts_of_recovery(page)
    for start in range(_COUNT.size, len(seals), recovery.SEAL_SIZE):
        key = recovery.open_sealed(seals[start : start + recovery.SEAL_SIZE], identity, *whose)
        if key is not None:
            return key
    return None


def recovery_names(page: Page, data_key: bytes, whose: Sequence[Part]) -> tuple[str, ...]:
    """The fingerprints, in hex, of those who can recover. Raises VAULT_DAMAGED where the page is not ours."""
    seals, named = _parts_of_recovery(page)
    try:
        names = open_row(data_key, named, "recovery", *whose, page.generation, seals)
    except SealBroken:
        raise damaged_page(PageType.RECOV) from None
    size = recovery.FINGERPRINT_SIZE
    return tuple(names[start : start + size].hex() for start in range(0, len(names), size))


def _parts_of_recovery(page: Page) -> tuple[bytes, bytes]:
    count = page.payload[0] if page.payload else 0
    end = _COUNT.size + count * recovery.SEAL_SIZE
    if not 1 <= count <= MAX_RECIPIENTS or len(page.payload) < end:
        raise damaged_page(PageType.RECOV)
    return page.payload[:end], page.payload[end:]
