"""Gives a survey to its laptops, and raises its pack's revision when something in it changes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.actions import recovery
from app.actions.opening import PACK as PACK_ROW
from app.actions.targets import PACK, check_target
from app.base import atomic
from app.base.clock import Clock, stamp
from app.base.errors import Code, KnownError
from app.base.reading import is_folder, is_there, read_bounded
from app.exchange import pack as packs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.actions.desks import CoordinatorDesk
    from app.exchange.pack import Policy, SurveyPack
    from app.vault.vault import Transaction


@dataclass(frozen=True, slots=True)
class PackReport:
    """What a laptop gets; SHA-256 of the file in hex."""

    path: Path
    forms: int
    recipients: int
    trial: bool
    digest: str


def write_pack(desk: CoordinatorDesk, path: Path) -> PackReport:
    """Write the survey pack: forms, policy and the public keys that interviews are sealed to; no secret.

    In a folder the file is named after the survey's id. A pack that is there already is replaced, since it
    holds the same. Raises FILE_IN_VAULT, FILE_OTHER_KIND, DISK_FULL, FILE_UNWRITABLE, CHANGED_ON_DISK.
    """
    target = path / f"{desk.survey}{packs.SUFFIX}" if is_folder(path) else path
    _check_target(target)
    if desk.root is None and desk.pack.root:
        # A desk made from a recipient's key cannot sign, but it kept the file that was signed.
        digest = atomic.write_atomic(target, [desk.vault.read(PACK_ROW)])
    else:
        digest = packs.write(target, desk.pack, desk.root)
    return PackReport(target, len(desk.pack.forms), len(desk.pack.recipients), desk.trial, digest)


def _check_target(target: Path) -> None:
    """Let a pack replace a pack only: certificates, receipts and key files begin in the same way."""
    check_target(target, PACK)
    if not is_there(target):
        return
    data = read_bounded(target, packs.MAX_PACK)
    try:
        if data:
            packs.SurveyPack.from_store(data, str(target))
    except KnownError:
        raise KnownError(Code.FILE_OTHER_KIND, path=str(target)) from None


def set_policy(desk: CoordinatorDesk, policy: Policy, clock: Clock | None = None) -> SurveyPack:
    """Decide for every laptop that takes the pack's next revision, which is returned.

    Raises NOTHING_NEW, ROOT_MISSING, DISK_FULL.
    """
    if policy == desk.pack.policy:
        raise KnownError(Code.NOTHING_NEW)
    return store_pack(desk, replace(desk.pack, policy=policy), clock)


def store_pack(
    desk: CoordinatorDesk,
    pack: SurveyPack,
    clock: Clock | None = None,
    also: Callable[[Transaction], None] | None = None,
) -> SurveyPack:
    """Sign and keep the next revision of the survey's pack, and whatever `also` puts, in one transaction.

    Raises ROOT_MISSING, DISK_FULL, FILE_UNWRITABLE.
    """
    root = desk.signing
    now = stamp(clock)
    later = replace(pack, created=now, revision=pack.revision + 1)
    with desk.vault.write() as transaction:
        transaction.put(PACK_ROW, PACK_ROW, later.to_bytes(root), {})
        if also is not None:
            also(transaction)
    desk.pack = later
    recovery.renew(desk.vault, later)
    return later
