"""The receipt: the root's word to a laptop that interviews lie in two places, so that it may let them go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.base.errors import Code, KnownError
from app.crypto import age
from app.exchange import signed, strict_json
from app.exchange.chain import MAX_SEQ, Head
from app.exchange.statement import StatementBroken, Told, read_signed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.crypto.age import Identity, Recipient
    from app.crypto.signing import SigningKey, VerifyKey

FORMAT: Final = "dala-receipt/1"
SUFFIX: Final = ".dala-receipt"
MAX_BLOBS: Final = 1_000_000
MAX_RECEIPT: Final = 80 * 1024 * 1024
"""Bytes of a receipt: a million hashes, each in quotation marks that are escaped, and all around them."""


@dataclass(frozen=True, slots=True)
class BackupCopy:
    """A backup that was read again from its device: SHA-256 of the file, hex; ISO 8601 moment of writing."""

    sha256: str
    written: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the coordinator confirms to `device`: the entries up to `head`, the interviews in `blobs`.

    `blobs` are the SHA-256s (hex) of sealed interviews as the device's final entries name them; each lies in
    the vault `store` (its id in hex) and in `backup`. `created` is an ISO 8601 moment.
    """

    survey: str
    device: str
    head: Head
    blobs: tuple[str, ...]
    store: str
    backup: BackupCopy
    created: str


def write(receipt: Receipt, root_key: SigningKey, recipient: Recipient | str) -> bytes:
    """The receipt file, signed by the survey's root, for the device with that `recipient` alone.

    Raises ValueError for more blobs than one receipt can name: write several.
    """
    if len(receipt.blobs) > MAX_BLOBS:
        raise ValueError("a receipt names at most a million interviews")
    body: dict[str, object] = {
        "survey": receipt.survey,
        "device": receipt.device,
        "head": {"seq": receipt.head.seq, "hash": receipt.head.hash},
        "blobs": sorted(set(receipt.blobs)),
        "store": receipt.store,
        "backup": {"sha256": receipt.backup.sha256, "written": receipt.backup.written},
        "created": receipt.created,
    }
    return age.encrypt(signed.wrap(FORMAT, strict_json.write_object(body), root_key), [recipient])


def read(data: bytes, identities: Sequence[Identity], root: VerifyKey, path: str = "") -> Receipt:
    """The receipt in `data`; whether it is for this survey and device, the caller must check.

    `path` is named in errors. Raises RECEIPT_DAMAGED, OTHER_DEVICE (no identity opens it), OTHER_ROOT,
    FILE_TOO_NEW.
    """
    damaged = KnownError(Code.RECEIPT_DAMAGED, path=path)
    if len(data) > MAX_RECEIPT:
        raise damaged
    try:
        content = age.decrypt(data, identities)
    except age.WrongKey:
        raise KnownError(Code.OTHER_DEVICE, path=path) from None
    except age.AgeError:
        raise damaged from None
    told = read_signed(content, FORMAT, MAX_RECEIPT, root, damaged)
    try:
        return _receipt(told)
    except StatementBroken:
        raise damaged from None


def _receipt(told: Told) -> Receipt:
    head, backup = told.part("head"), told.part("backup")
    return Receipt(
        survey=told.text("survey"),
        device=told.text("device"),
        head=Head(head.number("seq", MAX_SEQ), head.digest("hash")),
        blobs=told.digests("blobs", MAX_BLOBS),
        store=told.text("store"),
        backup=BackupCopy(backup.digest("sha256"), backup.text("written")),
        created=told.text("created"),
    )
