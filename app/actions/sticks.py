"""Remembers the sticks that bundles of this laptop went to, to offer a fresh one to a stick that is back."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Final

from app.base import volumes
from app.base.clock import Clock, stamp
from app.base.errors import Code, KnownError
from app.base.volumes import THIS_MACHINE, Machine

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from app.actions.desks import EnumeratorDesk

STICK: Final = "stick"
"""The kind of row that remembers one stick."""

_DOMAIN: Final = b"dala/stick/v1\0"


def remember(
    desk: EnumeratorDesk, folder: Path, clock: Clock | None = None, machine: Machine = THIS_MACHINE
) -> bool:
    """Note that a bundle was written into `folder`; whether that is a stick and could be noted.

    What tells the stick from others is kept as a hash, and nothing is written to the stick for it. A laptop
    without space forgets the stick and nothing else. Raises VAULT_DAMAGED.
    """
    row_id = _row_id(folder, machine) if volumes.removable(folder, machine) else ""
    if not row_id:
        return False
    moment = stamp(clock)
    try:
        with desk.vault.write() as transaction:
            note = json.dumps({"v": 1, "written": moment})
            transaction.put(STICK, row_id, note.encode("ascii"), {})
    except KnownError as error:
        if error.code is not Code.DISK_FULL:
            raise
        return False
    return True


def known_among(
    desk: EnumeratorDesk, folders: Iterable[Path], machine: Machine = THIS_MACHINE
) -> tuple[Path, ...]:
    """Those of `folders` that lie on sticks which a bundle of this laptop was written to before."""
    known = {row.id for row in desk.vault.rows(STICK)}
    return tuple(folder for folder in folders if known and _row_id(folder, machine) in known)


def has_known(desk: EnumeratorDesk) -> bool:
    """Whether there is any stick worth looking for."""
    return bool(desk.vault.rows(STICK))


def _row_id(folder: Path, machine: Machine) -> str:
    told = volumes.identity(folder, machine)
    return f"stick-{hashlib.sha256(_DOMAIN + told.encode('utf-8')).hexdigest()[:32]}" if told else ""
