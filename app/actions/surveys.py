"""Gives a survey to its laptops."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.actions.targets import PACK, check_target
from app.exchange import pack as packs

if TYPE_CHECKING:
    from pathlib import Path

    from app.actions.desks import CoordinatorDesk


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
    target = path / f"{desk.survey}{packs.SUFFIX}" if path.is_dir() else path
    check_target(target, PACK)
    digest = packs.write(target, desk.pack)
    return PackReport(target, len(desk.pack.forms), len(desk.pack.recipients), desk.trial, digest)
