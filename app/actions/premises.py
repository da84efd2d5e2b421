"""Looks at the folder that interviews are to be kept in, before anything is written there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.base import synced, volumes
from app.base.errors import Code, KnownError
from app.base.volumes import THIS_MACHINE, Encryption, Machine

if TYPE_CHECKING:
    from pathlib import Path

    from app.base.synced import User


class Weight(StrEnum):
    """How much a remark weighs: only worth knowing, dangerous, or refused until it is confirmed."""

    ASKS = "asks"
    WARNS = "warns"
    REFUSES = "refuses"


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to know about a folder; `said` has its sentence and the next step."""

    said: KnownError
    weight: Weight


_CONFIRMABLE: Final = frozenset({Code.FOLDER_SYNCED, Code.FOLDER_REMOTE})


def remarks(
    folder: Path, machine: Machine = THIS_MACHINE, user: User | None = None, *, asking: bool = True
) -> tuple[Remark, ...]:
    """What there is to know about keeping interviews in `folder`, which need not exist; the worst first.

    Two kinds of place are refused until somebody confirms them: a synced folder, because another computer
    gets a copy of everything, and one on another computer. A disk that keeps what is overwritten is told of:
    it is what Macs come with, and the answer to it is to encrypt the disk. `asking` adds the question whether
    that is done where it cannot be seen. Never raises; what cannot be known is not said.
    """
    path = str(folder)
    found = []
    if program := synced.synced_by(folder, user, machine):
        found.append(_remark(Code.FOLDER_SYNCED, path=path, program=program))
    if volumes.network(folder, machine):
        found.append(_remark(Code.FOLDER_REMOTE, path=path))
    if volumes.in_memory(folder, machine):
        found.append(_remark(Code.FOLDER_IN_MEMORY, path=path))
    encryption = volumes.encryption(folder, machine)
    if volumes.copy_on_write(folder, machine) and encryption is not Encryption.YES:
        volume = volumes.volume_of(folder, machine)
        found.append(
            _remark(Code.FOLDER_KEEPS_OLD, path=path, kind=volume.kind if volume is not None else "")
        )
    if encryption is Encryption.NO:
        found.append(_remark(Code.DISK_NOT_ENCRYPTED))
    elif encryption is Encryption.UNKNOWN and asking:
        found.append(_remark(Code.DISK_ENCRYPTION_UNKNOWN))
    return tuple(found)


def refusal(found: tuple[Remark, ...]) -> KnownError | None:
    """The first remark that has to be confirmed before anything is written."""
    return next((remark.said for remark in found if remark.weight is Weight.REFUSES), None)


def check(folder: Path, *, here_anyway: bool = False) -> tuple[Remark, ...]:
    """What there is to say of a folder that a vault is to be made in.

    Raises FOLDER_SYNCED or FOLDER_REMOTE where it should not be made there, unless `here_anyway`.
    """
    found = remarks(folder)
    refused = refusal(found)
    if refused is not None and not here_anyway:
        raise refused
    return found


def _remark(code: Code, **facts: str) -> Remark:
    weight = Weight.ASKS if code is Code.DISK_ENCRYPTION_UNKNOWN else Weight.WARNS
    return Remark(KnownError(code, **facts), Weight.REFUSES if code in _CONFIRMABLE else weight)
