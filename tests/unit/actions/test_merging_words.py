"""What `merge status` says of a laptop of which something is missing, in words and as JSON."""

from __future__ import annotations

from app.actions.merging import MergeStatus
from app.actions.merging_status import LaptopStatus
from app.exchange.chain import EntryType, Head
from app.merge.chain import DeviceReport, examine
from app.merge.counts import counts
from tests.helpers.chains import Laptop, blobs


def status(report: DeviceReport, **told: int) -> MergeStatus:
    laptop = LaptopStatus(report.device, "R03", report=report, **told)
    return MergeStatus(counts([], {}), (), 1, 1, 0, laptops=(laptop,))


def test_gaps_cut_tails_and_missing_interviews_are_named() -> None:
    laptop = Laptop().finish("a", "b", "c", "d")
    head = Head(4, laptop.entries[-1].hash)
    held = [laptop.entries[0], laptop.entries[3]]
    found = status(examine("laptop-1", held, (), [head]))
    words = found.in_words()
    assert "3 entries missing: 1-2, 4" in words
    assert "interview missing: c (entry 3)" in words
    assert (found.missing_entries, found.missing_interviews, found.whole) == (3, 1, False)
    assert found.to_json()["laptops"][0]["chain"]["gaps"] == [[1, 2]]
    assert found.to_json()["laptops"][0]["chain"]["tail"] == [4, 4]


def test_an_entry_that_follows_an_unknown_one_is_named() -> None:
    laptop = Laptop().finish("a")
    clone = laptop.copy().finish("x", "y")
    laptop.finish("b")
    found = status(examine("laptop-1", [*laptop.entries, clone.entries[3]], blobs("aby")))
    assert "FORK from entry 2" in found.in_words()
    assert "entries that follow one that is not here: 3" in found.in_words()
    assert (found.forks, found.to_json()["forks"]) == (1, 1)


def test_what_is_superseded_unsigned_or_held_is_told() -> None:
    laptop = Laptop().finish("a").supersede("b", "a")
    found = status(examine("laptop-1", laptop.entries, blobs("ab")), unsigned=2, held=1)
    words = found.in_words()
    assert "superseded: a by b" in words
    assert "2 interviews came without signatures" in words
    assert "1 bundles kept unopened" in words
    assert found.laptops[0].report.head_code in words


def test_a_laptop_of_which_no_entry_came_is_told_too() -> None:
    found = status(DeviceReport("laptop-1"))
    assert "laptop R03 (laptop-1): 0 interviews" in found.in_words()
    assert "head" not in found.in_words()


def test_a_chain_without_its_beginning_has_no_head() -> None:
    laptop = Laptop()
    laptop.write(EntryType.BUNDLE)
    report = examine("laptop-1", laptop.entries[1:], ())
    assert (report.head, report.head_code, report.first) == (None, "", 1)
    assert "entries 1-1" in status(report).in_words()
