"""Keeps bundles of laptops that are not certified yet, unopened, and takes them once they are."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.base import atomic
from app.base.clock import Clock, SystemClock
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


@dataclass(frozen=True, slots=True)
class HeldBundle:
    """A bundle that is kept: `reason` is why, `added` an ISO 8601 moment, `count` what it says it holds."""

    id: str
    device: str
    enumerator: str
    count: int
    size: int
    added: str
    reason: str

    def to_json(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {
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
        "device": header.device,
        "enumerator": header.enumerator[:64],
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


def release(
    desk: CoordinatorDesk, device: str, progress: Progress = silent, clock: Clock | None = None
) -> int:
    """Take the bundles of a laptop that is certified now; return how many were taken.

    What cannot be taken stays kept. `progress` may raise `Cancelled`: the rest waits for the next time.
    """
    from app.actions.merging import Adding

    moment = (clock or SystemClock()).now().isoformat(timespec="seconds")
    taken = 0
    for row in desk.vault.rows(HELD):
        if row.summary["device"] != device:
            continue
        names = [f"{row.id}-{number}" for number in range(row.summary["pieces"])]
        data = b"".join(desk.vault.read_many(names))
        adding = Adding(desk, moment, progress)
        with BundleReader(Path(row.id), io.BytesIO(data), [desk.identity]) as reader:
            result = adding.read(Path(row.id), reader, keeps=False)
        adding.store()
        if not result.held:
            with desk.vault.write() as transaction:
                for name in (*names, row.id):
                    transaction.delete(name)
            taken += 1
    return taken


def _bundle(row: Row) -> HeldBundle:
    told = row.summary
    return HeldBundle(
        row.id,
        told["device"],
        told["enumerator"],
        told["count"],
        told["size"],
        told["added"],
        told["reason"],
    )
