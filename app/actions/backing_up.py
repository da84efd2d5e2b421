"""Backs a whole desk up into one verified file on another disk, looks through such files, restores them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from app.actions.desks import CoordinatorDesk
from app.actions.opening import Found, what_is_in
from app.actions.standing import INTERVIEW
from app.actions.targets import check_target
from app.base import volumes
from app.base.clock import Clock, SystemClock
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.base.reading import is_folder
from app.base.version import program_version
from app.exchange import backup_file
from app.exchange.backup_file import BackupHeader, Role
from app.merge.summary import RecordSummary
from app.vault.keyring import id_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.actions.desks import EnumeratorDesk
    from app.base.progress import Progress
    from app.crypto.age import Identity

BACKUP: Final = "backup"
"""The kind of row that remembers a verified backup; its id is the SHA-256 of the file."""


@dataclass(frozen=True, slots=True)
class BackupReport:
    """What was written. `through` is the number of the newest row in it; `digest` the file's SHA-256.

    `damaged` counts rows of the desk that were damaged before: they are in the file as they are. `same_disk`
    says that whoever loses the desk loses the backup too. `noted` is false where the file is whole but this
    desk had no space to note it: it does not count for receipts then.
    """

    path: Path
    digest: str
    size: int
    through: int
    damaged: int
    same_disk: bool
    noted: bool = True

    def in_words(self) -> str:
        """Some lines for a terminal."""
        lines = [f"{self.path}: {self.size:,} bytes, written and read back from the device"]
        if self.damaged:
            lines.append(f"{self.damaged} rows of this desk are damaged, and are so in the backup")
        if self.same_disk:
            lines.append("It lies on the disk of the desk itself: copy it to a stick, or nothing is won")
        if not self.noted:
            lines.append("There was no space to note it here: free some, and make another for receipts")
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class NotedBackup:
    """A backup that this desk made and read back from its device. `written` is an ISO 8601 moment.

    `same_disk` says that it was written beside the desk itself.
    """

    digest: str
    through: int
    written: str
    same_disk: bool = False


@dataclass(frozen=True, slots=True)
class VerifiedBackup:
    """A backup file that is whole. `created` is an ISO 8601 moment."""

    path: Path
    role: Role
    survey: str
    created: str
    digest: str
    size: int

    def to_json(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {
            "role": self.role.value,
            "survey": self.survey,
            "created": self.created,
            "sha256": self.digest,
            "size": self.size,
            "whole": True,
        }


def listing(desk: EnumeratorDesk | CoordinatorDesk) -> tuple[NotedBackup, ...]:
    """The backups that this desk noted, the oldest first."""
    found = []
    for row in desk.vault.rows(BACKUP):
        note = desk.vault.read_whole(row.id)
        if note is None:
            continue  # no receipt can rest on it either
        told = json.loads(note)
        beside = told.get("same_disk") is True
        found.append(NotedBackup(row.id, told["through"], told["written"], beside))
    return tuple(found)


def lacking(desk: CoordinatorDesk) -> int:
    """How many interviews came after the last backup that does not lie on the desk's own disk."""
    through = max((one.through for one in listing(desk) if not one.same_disk), default=0)
    rows = desk.vault.rows(INTERVIEW)
    return len({RecordSummary.from_json(row.summary).record for row in rows if row.number > through})


def backup(
    desk: EnumeratorDesk | CoordinatorDesk,
    path: Path,
    progress: Progress = silent,
    clock: Clock | None = None,
) -> BackupReport:
    """Write both files of the desk's vault into a new file, read it back from its device, and note it.

    In a folder the file is named after the desk and the moment. A coordinator's is opened by its passphrase
    or by a key of the survey, a laptop's by a key of the survey alone. A damaged vault is backed up too: what
    is whole in it may exist nowhere else. One on the desk's own disk is told of: it can still be copied to a
    stick. `progress` may raise `Cancelled`: nothing is left then.
    Raises FILE_IN_VAULT, FILE_EXISTS, DISK_FULL, FILE_UNWRITABLE, CHANGED_ON_DISK.
    """
    now = (clock or SystemClock()).now()
    is_office = isinstance(desk, CoordinatorDesk)
    name = f"{desk.survey[:8]}-{now:%Y%m%d-%H%M%S}{backup_file.SUFFIX}"
    target = path / name if is_folder(path) else path
    check_target(target)
    check = desk.vault.check()
    through = max((row.number for kind in desk.vault.kinds() for row in desk.vault.rows(kind)), default=0)
    with desk.vault.copies() as (key, database):
        header = BackupHeader(
            role=Role.COORDINATOR if is_office else Role.DEVICE,
            vault=id_of(desk.vault.folder),
            survey=desk.survey,
            created=now.isoformat(timespec="seconds"),
            program=f"dala {program_version()}",
            key_size=key.size,
            database_size=database.size,
        )
        recipients = () if is_office else desk.pack.recipients
        whole = b"".join(key.pieces)
        digest = backup_file.write(target, header, whole, database.pieces, recipients, progress)
    same_disk = volumes.same_disk(desk.vault.folder, target.parent)
    note = {"v": 1, "through": through, "written": header.created, "same_disk": same_disk}
    noted = _note(desk, digest, note)
    damaged = len(check.damaged) + len(check.missing)
    return BackupReport(target, digest, target.stat().st_size, through, damaged, same_disk, noted)


def verify_backup(
    path: Path, identities: Sequence[Identity] = (), progress: Progress = silent
) -> VerifiedBackup:
    """Look through a whole backup, keeping nothing. A laptop's needs one of its survey's keys.

    Raises FILE_MISSING, FILE_UNREADABLE, BACKUP_NOT_A_BACKUP, BACKUP_OTHER_KEY, BACKUP_DAMAGED, FILE_TOO_NEW.
    """
    found = backup_file.verify(path, identities, progress)
    header = found.header
    return VerifiedBackup(path, header.role, header.survey, header.created, found.digest, found.size)


def restore(
    path: Path, folder: Path, identities: Sequence[Identity] = (), progress: Progress = silent
) -> BackupHeader:
    """Put the vault of a backup into an empty folder: whole, or after a crash not at all.

    It opens as it did when the backup was made: by the passphrase of then, or by a key of the survey
    (`passphrases.recover`). A restored laptop goes on with its chain where the backup ends; if the old one is
    used on, the coordinator sees a fork. Raises VAULT_EXISTS, VAULT_IN_USE, what `verify_backup` raises,
    DISK_FULL, FILE_UNWRITABLE.
    """
    # sqlmodel takes 0.4 s to import: not before it is needed.
    from app.vault.copying import restore_files

    if what_is_in(folder) is not Found.EMPTY:
        raise KnownError(Code.VAULT_EXISTS, path=str(folder))
    with backup_file.read(path, identities) as reader:
        restore_files(folder, reader.key, reader.database(progress))
        return reader.header


def _note(desk: EnumeratorDesk | CoordinatorDesk, digest: str, told: dict[str, Any]) -> bool:
    try:
        with desk.vault.write() as transaction:
            transaction.put(BACKUP, digest, json.dumps(told).encode("ascii"), {})
    except KnownError as error:
        if error.code is not Code.DISK_FULL:
            raise
        return False
    return True
