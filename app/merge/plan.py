"""Decides what becomes of incoming interviews beside known ones, so that their order cannot matter."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.merge.summary import RecordSummary


class Verdict(StrEnum):
    """What becomes of one incoming interview."""

    NEW = "new"
    SAME = "same"
    CONFLICT = "conflict"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Incoming:
    """An interview that came: its record id and the SHA-256 of its content; `reason` rejects it."""

    record: str
    content_hash: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One incoming interview and its verdict."""

    incoming: Incoming
    verdict: Verdict

    @property
    def is_kept(self) -> bool:
        """Whether it is to be stored: a conflict is kept beside what is known, never instead of it."""
        return self.verdict in (Verdict.NEW, Verdict.CONFLICT)


@dataclass(frozen=True, slots=True)
class Plan:
    """The verdicts, in the order in which the interviews came."""

    entries: tuple[Entry, ...]

    def count(self, verdict: Verdict) -> int:
        """How many interviews have that verdict."""
        return sum(entry.verdict is verdict for entry in self.entries)


def plan(known: Mapping[str, Iterable[str]], incoming: Sequence[Incoming]) -> Plan:
    """Compare incoming interviews with the known contents of each record id.

    What is stored after all plans were carried out is the union of all contents, whatever their order; only
    which of two differing contents is called NEW and which CONFLICT depends on it.
    """
    kept = {record: set(hashes) for record, hashes in known.items()}
    entries = []
    for one in incoming:
        hashes = kept.setdefault(one.record, set())
        if one.reason:
            verdict = Verdict.REJECTED
        elif one.content_hash in hashes:
            verdict = Verdict.SAME
        else:
            verdict = Verdict.CONFLICT if hashes else Verdict.NEW
            hashes.add(one.content_hash)
        entries.append(Entry(one, verdict))
    return Plan(tuple(entries))


def leading(versions: Iterable[RecordSummary]) -> RecordSummary:
    """The content that stands for a record while nobody has decided between several.

    A withdrawal wins, since the respondent took the answers back; then a complete interview over a partial
    one, then the later end. The rest is settled by the content hash, so that every order gives the same.
    """
    return max(
        versions, key=lambda v: (v.status == "withdrawn", v.status == "complete", v.end, v.content_hash)
    )


def by_record(summaries: Iterable[RecordSummary]) -> dict[str, list[RecordSummary]]:
    """The contents of each record id, ids and contents in an order that is the same however they came."""
    found: dict[str, list[RecordSummary]] = {}
    for summary in sorted(summaries, key=lambda s: (s.record, s.content_hash)):
        found.setdefault(summary.record, []).append(summary)
    return found


def shown(summaries: Iterable[RecordSummary]) -> list[RecordSummary]:
    """The content that stands for each interview, in an order that is the same however they came.

    A record id belongs to the laptop that made it up. Two laptops with the same one are in conflict, and both
    count: else one of them could take the other's interview away, by a withdrawal of its own for example.
    """
    found: dict[tuple[str, str], list[RecordSummary]] = {}
    for summary in summaries:
        found.setdefault((summary.record, summary.device), []).append(summary)
    return [leading(found[whose]) for whose in sorted(found)]
