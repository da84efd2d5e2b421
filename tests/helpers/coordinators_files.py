"""Receipts and returned interviews for one laptop, as its coordinator would write them, made in a moment."""

from __future__ import annotations

import hashlib
from pathlib import Path

from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.exchange import receipt as receipts
from app.exchange import returns
from app.exchange.receipt import BackupCopy, Receipt
from app.exchange.returns import Returned, ReturnHeader
from app.exchange.sealing import open_sealed

WHEN = "2026-11-22T10:00:00+00:00"
REMARK, STORY_REMARK = "Which market was it?", "Longer, please"


def receipt(folder: Path, office: CoordinatorDesk, desk: EnumeratorDesk, records: list[str]) -> Path:
    """A receipt for those interviews."""
    assert office.root is not None
    assert desk.chain.head is not None
    blobs = tuple(hashlib.sha256(desk.vault.read(record)).hexdigest() for record in records)
    copy = BackupCopy("b" * 64, WHEN)
    told = Receipt(desk.survey, desk.device.device, desk.chain.head, blobs, "store", copy, WHEN)
    path = folder / "a1.dala-receipt"
    path.write_bytes(receipts.write(told, office.root, desk.identity.recipient))
    return path


def returned(folder: Path, office: CoordinatorDesk, desk: EnumeratorDesk, record: str) -> Path:
    """One interview that comes back, with a remark on all of it and one on its story."""
    assert office.root is not None
    content = open_sealed(desk.vault.read(record), [office.identity])
    header = ReturnHeader(desk.survey, desk.device.device, WHEN, "r1")
    path = folder / "b2.dala-return"
    item = Returned(content, REMARK, {"story": STORY_REMARK})
    returns.write(path, header, [item], office.root, desk.identity.recipient)
    return path
