"""How far the coordinator's receipts have come along this laptop's chain."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from app.exchange.chain import Head

if TYPE_CHECKING:
    from app.actions.desks import EnumeratorDesk
    from app.vault.vault import Transaction

CONFIRMED_HEAD: Final = "confirmed-head"
"""Kind, and at the same time id, of the row with the last entry that a receipt says has come."""


def confirmed_head(desk: EnumeratorDesk) -> Head | None:
    """The last entry of this laptop that the coordinator has; None before the first receipt.

    None also where the note of it is damaged: then everything is handed over once more.
    """
    if desk.vault.row(CONFIRMED_HEAD) is None:
        return None
    kept = desk.vault.read_whole(CONFIRMED_HEAD)
    if kept is None:
        return None
    told: dict[str, Any] = json.loads(kept)
    return Head(int(told["seq"]), str(told["hash"]))


def next_seq(desk: EnumeratorDesk) -> int:
    """The first entry that the coordinator does not have for sure."""
    head = confirmed_head(desk)
    return 0 if head is None else head.seq + 1


def keep_head(transaction: Transaction, head: Head) -> None:
    """Remember that the entries up to this one have come."""
    content = json.dumps({"v": 1, "seq": head.seq, "hash": head.hash}).encode("ascii")
    transaction.put(CONFIRMED_HEAD, CONFIRMED_HEAD, content, {})
