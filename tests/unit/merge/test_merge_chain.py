"""What one laptop's chain says, case by case."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.exchange.chain import START, Entry, EntryType, SignedEntry, head_code
from app.merge.chain import DeviceReport, Head, Missing, Span, examine
from tests.helpers.chains import KEY, Laptop, blobs


def report(laptop: Laptop, here: set[str] | None = None, *heads: Head) -> DeviceReport:
    records = {signed.entry.record for signed in laptop.entries}
    return examine(laptop.device, laptop.entries, blobs(records if here is None else here), heads)


def test_a_whole_chain_has_its_head_and_nothing_to_tell() -> None:
    laptop = Laptop().finish("a", "b")
    found = report(laptop)
    assert (found.whole, found.entries, found.first, found.last, found.interviews) == (True, 3, 0, 2, 2)
    assert found.head == Head(2, laptop.entries[-1].hash)
    assert found.to_json()["heads"][0]["code"] == head_code(laptop.entries[-1].hash)
    assert (found.missing_entries, found.to_json()["tail"], found.links.fork) == (0, None, None)


def test_nothing_at_all_is_a_report_too() -> None:
    found = examine("laptop-1", [], ())
    assert (found.entries, found.first, found.head, found.missing_entries) == (0, None, None, 0)
    awaited = examine("laptop-1", [], (), [Head(2, "a" * 64)])
    assert (awaited.links.tail, awaited.missing_entries, awaited.whole) == (Span(0, 2), 3, False)


def test_a_dropped_entry_is_a_gap_and_the_head_stands_before_it() -> None:
    laptop = Laptop().finish("a", "b", "c", "d")
    dropped = laptop.entries.pop(2)
    found = report(laptop)
    assert found.links.gaps == (Span(2, 2),)
    assert (found.missing_entries, found.whole, found.links.fork, found.links.broken) == (1, False, None, ())
    assert found.head == Head(1, dropped.entry.prev)
    assert str(Span(2, 2)) + str(Span(2, 4)) == "22-4"


def test_a_cut_tail_shows_against_a_head_that_a_bundle_named() -> None:
    laptop = Laptop().finish("a", "b", "c")
    head = Head(3, laptop.entries[-1].hash)
    del laptop.entries[2:]
    assert report(laptop).whole
    found = report(laptop, None, head)
    assert (found.links.tail, found.missing_entries, found.whole) == (Span(2, 3), 2, False)


def test_an_interview_that_did_not_come_is_named() -> None:
    found = report(Laptop().finish("a", "b"), {"a"})
    assert (found.missing, found.interviews, found.whole) == ((Missing("b", 2),), 2, False)


def test_a_cloned_laptop_is_a_fork_with_two_heads() -> None:
    laptop = Laptop().finish("a")
    clone = laptop.copy().finish("x", "y")
    laptop.finish("b")
    both = examine("laptop-1", [*laptop.entries, *clone.entries], blobs("abxy"))
    assert (both.links.fork, both.entries, both.duplicates, both.interviews) == (2, 5, 2, 4)
    assert [head.seq for head in both.links.heads] == [3, 2]
    assert not both.whole
    # The other side is known by its name alone: the entry that is here follows one that is not.
    (last,) = clone.entries[3:]
    seen = examine("laptop-1", [*laptop.entries, last], blobs("aby"))
    assert (seen.links.fork, seen.links.broken, seen.links.gaps) == (2, (3,), ())
    named = report(laptop, None, Head(2, clone.entries[2].hash))
    assert (named.links.fork, named.links.broken, named.links.tail) == (2, (), None)


def test_a_chain_that_begins_with_something_else_is_broken_at_its_start() -> None:
    entry = Entry("laptop-1", "survey-1", 0, "f" * 64, EntryType.GENESIS, "2026-11-21T09:00:00+05:00")
    found = examine("laptop-1", [SignedEntry.sign(KEY, entry)], ())
    assert (found.links.broken, found.links.fork, found.head) == ((0,), 0, None)


def test_an_entry_must_follow_its_own_number() -> None:
    laptop = Laptop().finish("a")
    skipping = Entry("laptop-1", "survey-1", 2, START, EntryType.BUNDLE, "2026-11-21T09:09:00+00:00")
    laptop.entries.append(SignedEntry.sign(KEY, skipping))
    assert (report(laptop).links.broken, report(laptop).links.fork) == ((2,), 1)


def test_void_keeps_its_first_reason_and_no_unknown_one() -> None:
    laptop = Laptop().finish("a", "b").void("a", "practice").void("a", "mistake").void("b", "<b>bold</b>")
    found = report(laptop)
    assert (found.void, found.whole) == ({"a": "practice", "b": "other"}, True)


def test_only_a_later_interview_that_is_here_replaces_another() -> None:
    laptop = Laptop().finish("a", "b").supersede("c", "a")
    for new, old in (("a", "c"), ("b", "b"), ("never", "b")):
        laptop.write(EntryType.SUPERSEDE, new, other=old)
    found = report(laptop)
    assert found.superseded == {"c": "a"}
    assert (found.replaced({"a", "b", "c"}), found.replaced({"a", "b"})) == ({"a": "c"}, {})


def test_a_clock_that_was_set_back_flags_the_records_until_it_has_caught_up() -> None:
    laptop = Laptop().finish("a")
    laptop.at -= timedelta(days=365)
    laptop.finish("b").void("a").write(EntryType.BUNDLE)
    laptop.at += timedelta(days=366)
    laptop.finish("c")
    laptop.at -= timedelta(minutes=6)
    laptop.finish("d")
    found = report(laptop)
    assert (found.clock_back, found.whole) == (("a", "b"), True)
    laptop.at -= timedelta(minutes=2)
    laptop.finish("e")
    assert report(laptop).clock_back == ("a", "b", "e")


@pytest.mark.parametrize("at", ["yesterday", "2026-11-21T09:00:00", ""])
def test_a_moment_that_cannot_be_read_is_flagged(at: str) -> None:
    laptop = Laptop()
    laptop.write(EntryType.STARTED, "a", at=at)
    assert report(laptop.finish("b")).clock_back == ("a",)


def test_a_clone_is_compared_with_its_own_side_only() -> None:
    laptop = Laptop().finish("a")
    clone = laptop.copy()
    clone.at += timedelta(days=1)
    clone.finish("x", "y")
    laptop.finish("b", "c")
    both = examine("laptop-1", [*laptop.entries, *clone.entries], ())
    assert both.clock_back == ()
    dropped = [*laptop.entries, clone.entries[3]]
    assert examine("laptop-1", dropped, ()).clock_back == ()


def test_of_several_that_replace_one_record_the_last_counts() -> None:
    twice = DeviceReport("d", superseded={"b": "a", "c": "a"})
    assert twice.replaced({"a", "b", "c"}) == {"a": "c", "b": "c"}
    assert twice.replaced({"a", "b"}) == {"a": "b"}  # what did not come replaces nothing
    again = DeviceReport("d", superseded={"b": "a", "c": "b", "d": "a"})
    assert again.replaced({"a", "b", "c", "d"}) == {"a": "d", "b": "c", "c": "d"}
    each_other = DeviceReport("d", superseded={"b": "a", "a": "b", "c": "a"})
    assert set(each_other.replaced({"a", "b", "c"}).values()) <= {"a", "b", "c"}  # and it ends
