"""Keeps bundles of laptops that are not certified yet, unopened, and takes them once they are."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.actions.merging_report import BundleResult, Problem
from app.base import atomic
from app.base.clock import Clock, stamp
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.exchange.bundle import BundleReader

if TYPE_CHECKING:
    from app.actions.desks import CoordinatorDesk
    from app.base.progress import Progress
    from app.vault.vault import Row

HELD: Final = "held"
"""The kind of row that stands for a bundle that is kept; its id is `held-` and the SHA-256 of the file."""

HELD_PIECE: Final = "held-piece"
"""The kind of row that holds up to 8 MiB of such a file; its id is that of the bundle, `-` and a number."""

_PIECE: Final = 8 * 1024 * 1024
_MOST: Final = 512 * 1024 * 1024
_NAME: Final = 64


@dataclass(frozen=True, slots=True)
class HeldBundle:
    """A bundle that is kept: `reason` is why, `added` an ISO 8601 moment, `count` what it says it holds.

    `name` is that of the file as it came.
    """

    id: str
    name: str
    device: str
    enumerator: str
    count: int
    size: int
    added: str
    reason: str

    def to_json(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {
            "name": self.name,
            "device": self.device,
            "enumerator": self.enumerator,
            "interviews": self.count,
            "size": self.size,
            "added": self.added,
            "reason": self.reason,
        }


def listing(desk: CoordinatorDesk) -> tuple[HeldBundle, ...]:
    """All bundles that are kept, in the order in which they came."""
    return tuple(_bundle(row) for row in desk.vault.rows(HELD))


def keep(desk: CoordinatorDesk, path: Path, reader: BundleReader, reason: Code, moment: str) -> None:
    """Keep the file at `path`, whose header `reader` read; a file that is kept already changes nothing.

    Raises FILE_UNREADABLE, DISK_FULL.
    """
    header, enrolment = reader.header, reader.enrolment
    digest = hashlib.sha256()
    pieces: list[bytes] = []
    size = 0
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                digest.update(piece)
                pieces.append(piece)
                size += len(piece)
                if size > _MOST:
                    raise KnownError(Code.FILE_UNREADABLE, path=str(path), reason="it is too large to keep")
    except OSError as error:
        raise KnownError(Code.FILE_UNREADABLE, path=str(path), reason=atomic.reason(error)) from None
    row_id = f"{HELD}-{digest.hexdigest()}"
    if desk.vault.row(row_id) is not None:
        return
    told = {
        "name": path.name[:_NAME],
        "device": header.device,
        "enumerator": header.enumerator[:_NAME],
        "count": header.count,
        "size": size,
        "pieces": len(pieces),
        "added": moment,
        "reason": reason.value,
    }
    with desk.vault.write() as transaction:
        transaction.put(HELD, row_id, b"" if enrolment is None else enrolment.data, told)
        for number, piece in enumerate(pieces):
            transaction.put(HELD_PIECE, f"{row_id}-{number}", piece, {}, pads=False)


def take(
    desk: CoordinatorDesk, device: str, progress: Progress = silent, clock: Clock | None = None
) -> tuple[BundleResult, ...]:
    """What became of each bundle that is kept of a laptop, now that it may be certified.

    What cannot be taken stays kept, and its result says so. `progress` may raise `Cancelled`: the rest waits
    for the next time. Raises DISK_FULL, VAULT_DAMAGED.
    """
    moment = stamp(clock)
    rows = [row for row in desk.vault.rows(HELD) if row.summary["device"] == device]
    return tuple(_take(desk, row, moment, progress) for row in rows)


def _take(desk: CoordinatorDesk, row: Row, moment: str, progress: Progress) -> BundleResult:
    from app.actions.merging import STOPS, Adding

    names = [f"{row.id}-{number}" for number in range(row.summary["pieces"])]
    adding = Adding(desk, moment, progress)
    path = Path(row.summary["name"])
    try:
        file = io.BytesIO(b"".join(desk.vault.read_many(names)))
        with BundleReader(path, file, [desk.identity]) as reader:
            result = adding.read(path, reader, keeps=False)
    except KnownError as error:
        if error.code in STOPS:
            raise
        return BundleResult(path, held=True, problems=(Problem("", error),))
    adding.store()
    if not result.held:
        with desk.vault.write() as transaction:
            for name in (*names, row.id):
                transaction.delete(name)
    return result


def _bundle(row: Row) -> HeldBundle:
    told = row.summary
    return HeldBundle(
        row.id,
        told["name"],
        told["device"],
        told["enumerator"],
        told["count"],
        told["size"],
        told["added"],
        told["reason"],
    )
