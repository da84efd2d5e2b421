"""Writes the root's word to each laptop that its interviews lie in two places, so that it may let them go."""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from app.actions import chain_store, laptops
from app.actions.backing_up import BACKUP
from app.actions.merging_files import file_row
from app.actions.standing import INTERVIEW
from app.actions.targets import check_target
from app.base import atomic, volumes
from app.base.clock import Clock, stamp
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.base.reading import digest_of, is_folder
from app.exchange import receipt
from app.exchange.chain import EntryType
from app.exchange.receipt import SUFFIX, BackupCopy, Receipt
from app.merge.links import link
from app.merge.summary import RecordSummary
from app.vault.keyring import id_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from pathlib import Path

    from app.actions.desks import CoordinatorDesk
    from app.base.progress import Progress
    from app.exchange.chain import Entry, Head, SignedEntry
    from app.exchange.enrolment import Enrolment
    from app.vault.vault import Row

RECEIPT: Final = "receipt"
"""The kind of row that remembers a receipt: its id is the SHA-256 of the file, its content the blobs."""


@dataclass(frozen=True, slots=True)
class WrittenReceipt:
    """One file, for one laptop; `interviews` are confirmed by it and by no receipt that it applied before."""

    path: Path
    device: str
    enumerator: str
    interviews: int

    def to_json(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {
            "path": str(self.path),
            "device": self.device,
            "enumerator": self.enumerator,
            "interviews": self.interviews,
        }


@dataclass(frozen=True, slots=True)
class ReceiptReport:
    """The receipts, and how many interviews none confirms: `newer` than the backup, or `damaged` here."""

    receipts: tuple[WrittenReceipt, ...]
    newer: int = 0
    damaged: int = 0

    def to_json(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {
            "receipts": [one.to_json() for one in self.receipts],
            "newer_than_backup": self.newer,
            "damaged": self.damaged,
        }

    def in_words(self) -> str:
        """Some lines for a terminal."""
        lines = [
            f"{one.path}: for the laptop of {one.enumerator}, {one.interviews} interviews"
            for one in self.receipts
        ]
        if self.newer:
            lines.append(f"{self.newer} interviews came after this backup: make a new one to confirm them")
        if self.damaged:
            lines.append(f"{self.damaged} interviews are damaged in this vault and are not confirmed")
        return "\n".join(lines)


def write(
    desk: CoordinatorDesk,
    backup: Path,
    folder: Path,
    progress: Progress = silent,
    clock: Clock | None = None,
    same_disk: Callable[[Path, Path], bool] | None = None,
) -> ReceiptReport:
    """Write into `folder` one receipt for each laptop of which interviews lie here and in `backup`.

    The backup is read again from its device first, and every interview from this vault. One is confirmed only
    with all files that it names. A receipt that the laptop has not applied yet is simply made again.
    `progress` counts interviews and may raise `Cancelled`. Raises ROOT_MISSING, FILE_MISSING,
    FILE_UNREADABLE, BACKUP_UNKNOWN for a file that is no backup which this vault made and verified,
    BACKUP_SAME_DISK, FOLDER_MISSING, NOTHING_TO_CONFIRM, DISK_FULL, FILE_UNWRITABLE.
    """
    root = desk.signing
    if not is_folder(folder):
        raise KnownError(Code.FOLDER_MISSING, path=str(folder))
    copy, through = _noted(desk, backup)
    if (same_disk or volumes.same_disk)(backup.parent, desk.vault.folder):
        raise KnownError(Code.BACKUP_SAME_DISK, path=str(backup))
    moment = stamp(clock)
    safe = _safe(desk, through, progress)
    written = []
    for device, lying in safe.blobs.items():
        whose = laptops.known(desk, device)
        entries = [signed.entry for signed in chain_store.entries_of(desk, device)]
        blobs = lying - _applied(desk, entries)
        head = confirmed_head(chain_store.entries_of(desk, device, through), lying)
        if whose is None or head is None or not blobs:
            continue
        told = Receipt(
            survey=desk.survey,
            device=device,
            head=head,
            blobs=tuple(sorted(blobs)),
            store=id_of(desk.vault.folder),
            backup=copy,
            created=moment,
        )
        data = receipt.write(told, root, whose.enrolment.recipient)
        written.append(_put(desk, data, told, whose.enrolment, folder))
    if not written:
        raise KnownError(Code.NOTHING_TO_CONFIRM)
    return ReceiptReport(tuple(written), safe.newer, safe.damaged)


def _noted(desk: CoordinatorDesk, backup: Path) -> tuple[BackupCopy, int]:
    """The backup as its device gives it back, and the number of the last row that is in it."""
    digest = digest_of(backup)
    row = desk.vault.row(digest)
    if row is None or row.kind != BACKUP:
        raise KnownError(Code.BACKUP_UNKNOWN, path=str(backup))
    told = json.loads(desk.vault.read(digest))
    return BackupCopy(digest, told["written"]), int(told["through"])


@dataclass
class _Safe:
    """What lies here and in the backup: blobs by laptop; how many interviews do not, and why."""

    blobs: dict[str, set[str]] = field(default_factory=dict)
    newer: int = 0
    damaged: int = 0


def _safe(desk: CoordinatorDesk, through: int, progress: Progress) -> _Safe:
    found = _Safe()
    rows = desk.vault.rows(INTERVIEW)
    for done, row in enumerate(rows):
        progress(done, len(rows))
        summary = RecordSummary.from_json(row.summary)
        if not summary.blobs:
            continue
        parts = {
            row.id: row,
            **{digest: desk.vault.row(file_row(digest)) for digest in summary.files.split()},
        }
        if any(part is None or part.number > through for part in parts.values()):
            found.newer += 1
        elif not all(part is not None and _is_whole(desk, part, digest) for digest, part in parts.items()):
            found.damaged += 1
        else:
            found.blobs.setdefault(summary.device, set()).update(summary.blobs.split())
    return found


def _is_whole(desk: CoordinatorDesk, row: Row, digest: str) -> bool:
    """Whether the row can be read and is what its hash says."""
    content = desk.vault.read_whole(row.id)
    return content is not None and hashlib.sha256(content).hexdigest() == digest


def _applied(desk: CoordinatorDesk, entries: Iterable[Entry]) -> set[str]:
    """The blobs of receipts that the laptop says it applied."""
    found: set[str] = set()
    for entry in entries:
        if entry.type is EntryType.RECEIPT:
            row = desk.vault.row(entry.blob)
            note = desk.vault.read_whole(row.id) if row is not None and row.kind == RECEIPT else None
            if note is not None:
                found.update(json.loads(note)["blobs"])
    return found


def confirmed_head(saved: Iterable[SignedEntry], safe: Collection[str]) -> Head | None:
    """The entry up to which the laptop need not send its chain again; None where it must send all.

    It lies before a fork, before a gap, and before the first interview that is not safe: behind it nothing
    would ever be sent again.
    """
    held = {signed.hash: signed.entry for signed in saved}
    links = link(held)
    if not links.heads:
        return None
    end = links.heads[0]
    last = end.seq if links.fork is None else min(end.seq, links.fork - 1)
    unsafe = [e.seq for e in held.values() if e.type is EntryType.FINAL and e.blob not in safe]
    last = min([last, *(seq - 1 for seq in unsafe)])
    entry, digest = held[end.hash], end.hash
    while entry.seq > last:
        if entry.seq == 0:
            return None
        digest = entry.prev
        entry = held[digest]
    return type(end)(entry.seq, digest)


def _put(desk: CoordinatorDesk, data: bytes, told: Receipt, whose: Enrolment, folder: Path) -> WrittenReceipt:
    path = folder / f"{secrets.token_hex(6)}{SUFFIX}"
    check_target(path)
    # Noted first: a receipt that is out in the world without being known here could not be counted.
    noted = json.dumps({"v": 1, "blobs": list(told.blobs)}, separators=(",", ":")).encode("ascii")
    summary = {"device": told.device, "interviews": len(told.blobs), "written": told.created}
    with desk.vault.write() as transaction:
        transaction.put(RECEIPT, hashlib.sha256(data).hexdigest(), noted, summary)
    atomic.write_atomic(path, [data])
    return WrittenReceipt(path, told.device, whose.enumerator, len(told.blobs))
