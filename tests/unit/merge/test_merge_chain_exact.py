"""The merge report is exact: laptops, drops, duplicates, reorders, forks and cuts against a plain model."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from app.exchange.chain import Entry, EntryType, SignedEntry
from app.merge import chain
from app.merge.chain import DeviceReport, Head, Missing, Span, examine
from app.merge.links import Links
from tests.helpers.chains import Laptop, blob_of

MOMENT = Laptop().at


@dataclass(frozen=True)
class Story:
    """A trunk and the two sides it may fork into, by what was written; which entries and interviews came.

    An entry is (side, seq) with side 0 for the trunk. `heads` are those whose number some bundle named.
    """

    sides: tuple[tuple[SignedEntry, ...], ...]
    came: frozenset[tuple[int, int]]
    interviews: frozenset[str]
    heads: frozenset[tuple[int, int]]

    @property
    def trunk(self) -> int:
        return len(self.sides[0])

    def all(self) -> dict[tuple[int, int], SignedEntry]:
        entries = {(0, seq): entry for seq, entry in enumerate(self.sides[0])}
        for side in (1, 2):
            for seq, entry in enumerate(self.sides[side], self.trunk):
                entries[side, seq] = entry
        return entries

    def before(self, one: tuple[int, int]) -> tuple[int, int]:
        side, seq = one
        return (0 if seq <= self.trunk else side), seq - 1


KINDS = (EntryType.STARTED, EntryType.FINAL, EntryType.FINAL, EntryType.BUNDLE, EntryType.VOID)


@st.composite
def stories(draw: st.DrawFn) -> Story:
    def go_on(laptop: Laptop, most: int, names: str) -> None:
        for number in range(draw(st.integers(0, most))):
            kind = draw(st.sampled_from(KINDS))
            laptop.at += timedelta(minutes=draw(st.sampled_from((0, 0, 3, -3, -9, -400))))
            record = f"{names}{number}" if kind in (EntryType.STARTED, EntryType.FINAL) else "t0"
            told = {"blob": blob_of(record)} if kind is EntryType.FINAL else {}
            laptop.write(kind, "" if kind is EntryType.BUNDLE else record, **told)

    trunk = Laptop()
    go_on(trunk, 7, "t")
    one, other = trunk.copy(), trunk.copy()
    other.at += timedelta(seconds=1)  # two that say the same in the same second are one entry
    go_on(one, 4, "one")
    if draw(st.booleans()):
        go_on(other, 4, "other")
    length = len(trunk.entries)
    sides = (tuple(trunk.entries), tuple(one.entries[length:]), tuple(other.entries[length:]))
    story = Story(sides, frozenset(), frozenset(), frozenset())
    entries = sorted(story.all())
    finals = [e.entry.record for e in story.all().values() if e.entry.type is EntryType.FINAL]
    return replace(
        story,
        came=frozenset(entries) - draw(st.frozensets(st.sampled_from(entries), max_size=4)),
        interviews=frozenset(finals) - draw(st.frozensets(st.sampled_from([*finals, ""]), max_size=3)),
        heads=draw(st.frozensets(st.sampled_from(entries), max_size=2)),
    )


def expected(story: Story) -> dict[str, object]:
    """What the report must say, counted from the story and not from a single hash."""
    entries = story.all()
    came = {one: entries[one].entry for one in story.came}
    seqs = {seq for _, seq in came}
    furthest = max((seq for _, seq in story.heads), default=-1)
    last = max(seqs, default=-1)
    lacking = [seq for seq in range(last + 1) if seq not in seqs]
    told = story.came | story.heads | {story.before(one) for one in story.came if one[1] > 0}
    twice = [seq for seq in range(last + furthest + 3) if sum(one[1] == seq for one in told) > 1]
    walked = {one for one in story.came if _reaches(story, one)}
    ends = walked - {story.before(one) for one in walked}
    missing = {
        Missing(entry.record, entry.seq)
        for entry in came.values()
        if entry.type is EntryType.FINAL and entry.record not in story.interviews
    }
    return {
        "entries": len(came),
        "first": min(seqs, default=None),
        "last": max(seqs, default=None),
        "gaps": [seq for gap in _runs(lacking) for seq in range(gap.first, gap.last + 1)],
        "tail": Span(last + 1, furthest) if furthest > last else None,
        "fork": min(twice, default=None),
        "broken": sorted(
            seq
            for side, seq in story.came
            if seq > 0 and story.before((side, seq)) not in story.came and seq - 1 in seqs
        ),
        "heads": {(seq, entries[side, seq].hash) for side, seq in ends},
        "interviews": len({e.record for e in came.values() if e.type is EntryType.FINAL}),
        "missing": sorted(missing),
        "void": {"t0"} if any(e.type is EntryType.VOID for e in came.values()) else set(),
    }


def _reaches(story: Story, one: tuple[int, int]) -> bool:
    """Whether everything before it came."""
    side, seq = one
    return all((0 if n < story.trunk else side, n) in story.came for n in range(seq))


def _runs(numbers: list[int]) -> list[Span]:
    runs = itertools.groupby(enumerate(numbers), lambda one: one[1] - one[0])
    return [Span(found[0][1], found[-1][1]) for _, group in runs if (found := list(group))]


def told(report: DeviceReport) -> dict[str, object]:
    links = report.links
    return {
        "entries": report.entries,
        "first": report.first,
        "last": report.last,
        "gaps": [seq for gap in links.gaps for seq in range(gap.first, gap.last + 1)],
        "tail": links.tail,
        "fork": links.fork,
        "broken": list(links.broken),
        "heads": {(head.seq, head.hash) for head in links.heads},
        "interviews": report.interviews,
        "missing": list(report.missing),
        "void": set(report.void),
    }


def report_of(story: Story, order: list[SignedEntry]) -> DeviceReport:
    entries = story.all()
    heads = [Head(seq, entries[side, seq].hash) for side, seq in story.heads]
    return examine("laptop-1", order, {blob_of(record) for record in story.interviews}, heads)


def is_exact(story: Story, order: list[SignedEntry]) -> bool:
    found = report_of(story, order)
    whole = len(story.came) == len(story.all()) and not (story.sides[1] and story.sides[2])
    return (
        told(found) == expected(story)
        and found.duplicates == len(order) - found.entries
        and (found.clock_back == _set_back(story) if whole else True)
    )


def _set_back(story: Story) -> tuple[str, ...]:
    """Records of one undisturbed chain whose moment lies more than five minutes below the highest before."""
    ordered = [entry.entry for _, entry in sorted(story.all().items(), key=lambda one: one[0][1])]
    flagged, highest = set(), MOMENT - timedelta(days=900)
    for entry in ordered:
        at = type(MOMENT).fromisoformat(entry.at)
        if entry.record and highest - at > timedelta(minutes=5):
            flagged.add(entry.record)
        highest = max(highest, at)
    return tuple(sorted(flagged))


@st.composite
def arrivals(draw: st.DrawFn) -> tuple[Story, list[SignedEntry]]:
    """A story, and its entries as they came: in any order, some of them several times."""
    story = draw(stories())
    entries = [story.all()[one] for one in sorted(story.came)]
    again = draw(st.lists(st.sampled_from(entries), max_size=5)) if entries else []
    return story, draw(st.permutations(entries + again))


def check(arrival: tuple[Story, list[SignedEntry]]) -> None:
    story, order = arrival
    assert told(report_of(story, order)) == expected(story)
    assert is_exact(story, order)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(arrivals())
def test_the_report_is_exact(arrival: tuple[Story, list[SignedEntry]]) -> None:
    check(arrival)


@pytest.mark.slow
@pytest.mark.timeout(900)
@settings(max_examples=8_000, suppress_health_check=[HealthCheck.too_slow])
@given(arrivals())
def test_the_report_is_exact_over_thousands_of_stories(arrival: tuple[Story, list[SignedEntry]]) -> None:
    check(arrival)


@pytest.mark.parametrize("part", ["gaps", "tail", "fork", "broken", "heads"])
def test_a_report_that_keeps_one_thing_back_does_not_pass(part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Negative control: one dropped link, one cut tail, one fork that is not reported is found at once."""
    whole = chain.link

    def silent(held: Mapping[str, Entry], named: Iterable[Head] = ()) -> Links:
        found = whole(held, named)
        kept = {one.name: getattr(found, one.name) for one in fields(Links)}
        blind = {"gaps": (), "tail": None, "fork": None, "broken": (), "heads": ()}
        return Links(**{**kept, part: blind[part]})

    monkeypatch.setattr(chain, "link", silent)
    quick = settings(max_examples=3_000, phases=[Phase.generate])
    find(arrivals(), lambda arrival: not is_exact(*arrival), settings=quick)
