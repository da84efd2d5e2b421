"""Which entries of a laptop's chain are here, and whether there is one chain or two (pure)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.exchange.chain import START, Head

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.exchange.chain import Entry


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Entries by number, both ends included."""

    first: int
    last: int

    def __len__(self) -> int:
        return self.last - self.first + 1

    def __str__(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first}-{self.last}"


@dataclass(frozen=True, slots=True)
class Links:
    """How the entries that are here hang together; nothing in it depends on the order in which they came.

    `gaps` lie below the highest entry that is here, `tail` above it: some laptop or bundle named a head that
    lies further on. `fork` is the lowest number under which two different entries are known to exist, be it
    that both are here or that another entry names one of them. `broken` are the entries that follow one that
    is not here although another of its number is. `heads` are the ends of everything that can be walked to
    from the genesis, the furthest first; more than one only in a fork.
    """

    gaps: tuple[Span, ...]
    tail: Span | None
    fork: int | None
    broken: tuple[int, ...]
    heads: tuple[Head, ...]


def link(held: Mapping[str, Entry], named: Iterable[Head] = ()) -> Links:
    """Link entries by their hash. `named` are heads that bundles told of."""
    heads = set(named)
    known: dict[int, set[str]] = {-1: {START}}
    for digest, entry in held.items():
        known.setdefault(entry.seq, set()).add(digest)
        known.setdefault(entry.seq - 1, set()).add(entry.prev)
    for head in heads:
        known.setdefault(head.seq, set()).add(head.hash)
    numbers = sorted({entry.seq for entry in held.values()})
    forks = [max(0, seq) for seq, hashes in known.items() if len(hashes) > 1]
    return Links(
        gaps=_gaps(numbers),
        tail=_tail(numbers[-1] if numbers else -1, heads),
        fork=min(forks, default=None),
        broken=_broken(held, set(numbers)),
        heads=_heads(held),
    )


def _gaps(numbers: list[int]) -> tuple[Span, ...]:
    """What is lacking between 0 and the highest of `numbers`, which ascend."""
    return tuple(
        Span(below + 1, above - 1)
        for below, above in zip([-1, *numbers], numbers, strict=False)
        if above - below > 1
    )


def _tail(last: int, heads: set[Head]) -> Span | None:
    furthest = max((head.seq for head in heads), default=-1)
    return Span(last + 1, furthest) if furthest > last else None


def _broken(held: Mapping[str, Entry], numbers: set[int]) -> tuple[int, ...]:
    return tuple(
        sorted(
            entry.seq
            for entry in held.values()
            if (entry.seq - 1 in numbers or entry.seq == 0) and not _follows(held, entry)
        )
    )


def _follows(held: Mapping[str, Entry], entry: Entry) -> bool:
    """Whether the entry before this one is here, or this one is rightly the first."""
    if entry.seq == 0:
        return entry.prev == START
    before = held.get(entry.prev)
    return before is not None and before.seq == entry.seq - 1


def _heads(held: Mapping[str, Entry]) -> tuple[Head, ...]:
    walked: set[str] = set()
    passed: set[str] = set()
    for digest, entry in sorted(held.items(), key=lambda one: one[1].seq):
        if _follows(held, entry) and (entry.seq == 0 or entry.prev in walked):
            walked.add(digest)
            passed.add(entry.prev)
    ends = [Head(held[digest].seq, digest) for digest in walked - passed]
    return tuple(sorted(ends, key=lambda head: (-head.seq, head.hash)))
