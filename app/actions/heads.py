"""Compares the four words that an enumerator reads out with the entries that came from the laptop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.actions import chain_store
from app.crypto.spoken import same_words
from app.exchange.chain import ON_THE_WAY, head_code

if TYPE_CHECKING:
    from app.actions.desks import CoordinatorDesk


@dataclass(frozen=True, slots=True)
class HeardHead:
    """The entry that the words stand for, None where none that came does; `later` entries came after it.

    Entries of the hand-over itself are not counted: the words stay the same through them.
    """

    seq: int | None = None
    later: int = 0


def compare(desk: CoordinatorDesk, device: str, heard: str) -> HeardHead:
    """Look for the entry that the words stand for: they were read out on an earlier day, perhaps."""
    entries = chain_store.entries_of(desk, device)
    found = [one.entry.seq for one in entries if same_words(head_code(one.hash), heard)]
    if not found:
        return HeardHead()
    last = max(found)
    later = {one.entry.seq for one in entries if one.entry.seq > last and one.entry.type not in ON_THE_WAY}
    return HeardHead(last, len(later))
