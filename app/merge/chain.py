"""Says exactly what of one laptop's chain is here, what is not, and what it says of its interviews (pure)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from app.exchange.chain import ON_THE_WAY, EntryType, Head, VoidReason, head_code
from app.merge.links import Links, Span, link

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from app.exchange.chain import Entry, SignedEntry

__all__ = ["DeviceReport", "Head", "Missing", "Span", "examine"]

CLOCK_SLACK: Final = timedelta(minutes=5)
"""How far a laptop's clock may be set back before its entries are flagged."""

_REASONS = frozenset(VoidReason)


@dataclass(frozen=True, slots=True, order=True)
class Missing:
    """A finished interview that did not come: its record id and the number of the entry that says so."""

    record: str
    seq: int


@dataclass(frozen=True, slots=True)
class DeviceReport:
    """One laptop's chain. The same entries give the same report, however often and in what order they came.

    `entries` counts different ones, `duplicates` what came again, `interviews` the records that the chain
    says were finished, `missing` those of them that are not here, `void` why a record is void, `superseded`
    the old record by the new one. `clock_back` are records with an entry whose moment lies before that of an
    earlier entry, or cannot be read: they are flagged, never refused. `spoken` are, head by head, the
    entries that their codes stand for.
    """

    device: str
    entries: int = 0
    duplicates: int = 0
    first: int | None = None
    last: int | None = None
    links: Links = field(default_factory=lambda: link({}))
    interviews: int = 0
    missing: tuple[Missing, ...] = ()
    void: Mapping[str, str] = field(default_factory=dict)
    superseded: Mapping[str, str] = field(default_factory=dict)
    clock_back: tuple[str, ...] = ()
    spoken: tuple[Head, ...] = ()

    @property
    def head(self) -> Head | None:
        """The last entry that can be walked to from the genesis; None where the genesis is not here."""
        return self.links.heads[0] if self.links.heads else None

    @property
    def head_code(self) -> str:
        """The four words that the laptop's screen should show; "" where the genesis is not here."""
        return head_code(self.spoken[0].hash) if self.spoken else ""

    @property
    def missing_entries(self) -> int:
        """How many numbers have no entry, up to the furthest that anybody named."""
        return sum(map(len, self.links.gaps)) + (len(self.links.tail) if self.links.tail else 0)

    @property
    def whole(self) -> bool:
        """Whether nothing lacks: one chain from 0 to its known end, with every interview that it names."""
        links = self.links
        return not (self.missing_entries or self.missing or links.broken) and links.fork is None

    def replaced(self, here: Collection[str]) -> dict[str, str]:
        """The new record by the old one that exports leave out for it: only where the new one is `here`.

        It stays out where the new one is declared void later: what is wrong with the one is with the other.
        Of several that replace the same one, as where it was returned twice, the last replaces the others.
        """
        found: dict[str, str] = {}
        for new, old in self.superseded.items():
            if new in here:
                before = _last(found, old)
                found[old] = new
                if before not in (old, _last(found, new)):
                    found[before] = new
        return found

    def to_json(self) -> dict[str, Any]:
        """As JSON holds it."""
        links = self.links
        return {
            "device": self.device,
            "entries": self.entries,
            "first": self.first,
            "last": self.last,
            "duplicates": self.duplicates,
            "missing_entries": self.missing_entries,
            "gaps": [[gap.first, gap.last] for gap in links.gaps],
            "tail": None if links.tail is None else [links.tail.first, links.tail.last],
            "fork": links.fork,
            "broken": list(links.broken),
            "heads": [
                {"seq": head.seq, "hash": head.hash, "code": head_code(one.hash), "code_of": one.seq}
                for head, one in zip(links.heads, self.spoken, strict=True)
            ],
            "interviews": self.interviews,
            "missing_interviews": [{"record": one.record, "seq": one.seq} for one in self.missing],
            "void": dict(self.void),
            "superseded": dict(self.superseded),
            "clock_back": list(self.clock_back),
            "whole": self.whole,
        }


def examine(
    device: str, entries: Iterable[SignedEntry], known_blobs: Collection[str], heads: Iterable[Head] = ()
) -> DeviceReport:
    """Report on the entries of `device` that came, whose signatures were checked when they came.

    `known_blobs` are the SHA-256 of the sealed interviews that are here, `heads` those that bundles named.
    """
    held: dict[str, Entry] = {}
    came = 0
    for signed in entries:
        held[signed.hash] = signed.entry
        came += 1
    ordered = sorted(held.items(), key=lambda one: (one[1].seq, one[0]))
    finals: dict[str, int] = {}
    missing: set[Missing] = set()
    for _, entry in ordered:
        if entry.type is EntryType.FINAL:
            finals.setdefault(entry.record, entry.seq)
            if entry.blob not in known_blobs:
                missing.add(Missing(entry.record, entry.seq))
    links = link(held, heads)
    return DeviceReport(
        device=device,
        entries=len(held),
        duplicates=came - len(held),
        first=ordered[0][1].seq if ordered else None,
        last=ordered[-1][1].seq if ordered else None,
        links=links,
        interviews=len(finals),
        missing=tuple(sorted(missing)),
        void=_void(entry for _, entry in ordered),
        superseded=_superseded((entry for _, entry in ordered), finals),
        clock_back=_clock_back(ordered, held),
        spoken=tuple(_spoken(held, head) for head in links.heads),
    )


def _last(found: Mapping[str, str], record: str) -> str:
    """What counts in the place of a record; a laptop may say that two replace each other, which is no end."""
    passed = {record}
    while (after := found.get(record, record)) not in passed:
        passed.add(after)
        record = after
    return record


def _spoken(held: Mapping[str, Entry], head: Head) -> Head:
    """The last entry up to a head that is not of the hand-over itself."""
    while (entry := held[head.hash]).type in ON_THE_WAY and entry.prev in held:
        head = Head(entry.seq - 1, entry.prev)
    return head


def _void(entries: Iterable[Entry]) -> dict[str, str]:
    """The reason of each void record; the first counts, and a code that nobody knows is `other`."""
    found: dict[str, str] = {}
    for entry in entries:
        if entry.type is EntryType.VOID:
            reason = entry.reason if entry.reason in _REASONS else VoidReason.OTHER.value
            found.setdefault(entry.record, reason)
    return found


def _superseded(entries: Iterable[Entry], finals: Mapping[str, int]) -> dict[str, str]:
    """The old record by the new one. Only what was finished later replaces, so no two replace each other."""
    found: dict[str, str] = {}
    for entry in entries:
        if entry.type is EntryType.SUPERSEDE and entry.record in finals:
            later = finals.get(entry.other, -1) < finals[entry.record]
            if later and entry.other != entry.record:
                found.setdefault(entry.record, entry.other)
    return found


def _clock_back(ordered: list[tuple[str, Entry]], held: Mapping[str, Entry]) -> tuple[str, ...]:
    """Records of entries that lie before the latest moment of what came before them on their side."""
    latest: dict[str, datetime | None] = {}
    flagged: set[str] = set()
    below: list[datetime | None] = []
    level: list[datetime | None] = []
    number = -1
    for digest, entry in ordered:
        if entry.seq != number:
            below, level, number = level, [], entry.seq
        follows = entry.prev in latest and held[entry.prev].seq == entry.seq - 1
        # Behind a gap nobody knows which side of a fork it follows: the one that flags less is taken.
        before = latest[entry.prev] if follows else _earliest(below)
        at = _moment(entry.at)
        if entry.record and (at is None or (before is not None and before - at > CLOCK_SLACK)):
            flagged.add(entry.record)
        known = [moment for moment in (before, at) if moment is not None]
        latest[digest] = max(known, default=None)
        level.append(latest[digest])
    return tuple(sorted(flagged))


def _earliest(moments: list[datetime | None]) -> datetime | None:
    return min((moment for moment in moments if moment is not None), default=None)


def _moment(text: str) -> datetime | None:
    """The moment with its zone; None where the text is none."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
