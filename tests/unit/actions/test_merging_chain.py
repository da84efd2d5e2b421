"""What laptops sign is kept, judged and told: chains, forks, void and corrected interviews, other surveys."""

from __future__ import annotations

import dataclasses
import json
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.actions import chain_store, exporting, merging, opening
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.clock import FixedClock
from app.base.errors import Code
from app.exchange.chain import EntryType
from app.export.options import ExportOptions
from tests.helpers.desks import PASSPHRASE
from tests.helpers.fieldwork import finish, say, set_up, stick


@pytest.fixture
def clone(desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path) -> Iterator[EnumeratorDesk]:
    """The same laptop once more, as its restored disk would be."""
    finish(desk, clock, 2)
    desk.close()
    shutil.copytree(tmp_path / "laptop", tmp_path / "clone")
    made = opening.unlock(tmp_path / "clone", PASSPHRASE)
    assert isinstance(made, EnumeratorDesk)
    yield made
    made.close()


def test_a_laptops_chain_is_told_with_its_head_code(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    finish(desk, clock, 3)
    (result,) = merging.add_bundles(coordinator, [stick(desk, clock, tmp_path / "1.dala")]).bundles
    assert (result.whole, result.new, result.device) == (True, 3, desk.device.device)
    status = merging.status(coordinator)
    (laptop,) = status.laptops
    report = laptop.report
    assert (laptop.enumerator, laptop.interviews, laptop.certified, status.whole) == ("R03", 3, False, True)
    assert (report.first, report.interviews, report.missing_entries) == (0, 3, 0)
    assert report.entries == result.entries == len(chain_store.entries_of(coordinator, laptop.device))
    told = status.to_json()
    assert told["laptops"][0]["chain"]["heads"][0]["code"] in status.in_words()
    assert (told["trial"], told["forks"], told["missing_interviews"]) == (True, 0, 0)
    assert "TRIAL" in status.in_words()


def test_entries_are_kept_once_whatever_the_order(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    finish(desk, clock, 2)
    first = stick(desk, clock, tmp_path / "1.dala")
    finish(desk, clock)
    second = stick(desk, clock, tmp_path / "2.dala")
    merging.add_bundles(coordinator, [second, first, second])
    again = merging.add_bundles(coordinator, [first, second])
    assert [one.entries for one in again.bundles] == [0, 0]
    (laptop,) = merging.status(coordinator).laptops
    assert laptop.report.duplicates == 0
    assert (laptop.report.whole, laptop.interviews) == (True, 3)


def test_a_stick_that_is_cut_keeps_what_came_and_the_next_one_makes_up(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    finish(desk, clock, 30)
    whole = stick(desk, clock, tmp_path / "1.dala")
    cut = tmp_path / "cut.dala"
    cut.write_bytes(whole.read_bytes()[: whole.stat().st_size * 6 // 10])
    (result,) = merging.add_bundles(coordinator, [cut]).bundles
    assert 0 < result.read < result.expected == 30
    assert not result.whole
    assert [problem.error.code for problem in result.problems] == [Code.BUNDLE_DAMAGED]
    assert f"{result.read} of 30" in result.in_words()
    status = merging.status(coordinator)
    (laptop,) = status.laptops
    assert laptop.cut is not None
    assert laptop.report.last is not None
    assert (laptop.cut.first, laptop.cut.last) == (laptop.report.last + 1, 30)
    assert f"a bundle came damaged: entries {laptop.cut} were in it" in status.in_words()
    assert (status.whole, status.to_json()["laptops"][0]["cut"]) == (False, [laptop.cut.first, 30])
    (made_up,) = merging.add_bundles(coordinator, [whole]).bundles
    assert (made_up.new, made_up.same, made_up.whole) == (30 - result.read, result.read, True)
    assert merging.status(coordinator).whole
    merging.add_bundles(coordinator, [cut])
    (laptop,) = merging.status(coordinator).laptops
    assert laptop.cut is None


def test_a_cloned_laptop_raises_the_alarm_and_both_sides_are_kept(
    clone: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    (copied,) = finish(clone, clock)
    desk = opening.unlock(tmp_path / "laptop", PASSPHRASE)
    assert isinstance(desk, EnumeratorDesk)
    before = desk.chain.head
    assert before is not None
    (own,) = finish(desk, clock)
    paths = [stick(desk, clock, tmp_path / "1.dala"), stick(clone, clock, tmp_path / "2.dala")]
    desk.close()
    merging.add_bundles(coordinator, paths)
    status = merging.status(coordinator)
    (laptop,) = status.laptops
    assert (laptop.report.links.fork, status.forks, laptop.interviews) == (before.seq + 1, 1, 4)
    assert {copied, own} <= {one.record for one in merging.summaries(coordinator)}
    assert "FORK" in status.in_words()
    assert not status.whole


def test_a_void_interview_is_kept_but_neither_counted_nor_exported(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    first, second = finish(desk, clock, 2)
    say(desk, clock, EntryType.VOID, record=first, reason="duplicate")
    merging.add_bundles(coordinator, [stick(desk, clock, tmp_path / "1.dala")])
    status = merging.status(coordinator)
    assert (status.counts.all.total, dict(status.void), status.superseded) == (1, {"duplicate": 1}, 0)
    assert f"void, duplicate: {first}" in status.in_words()
    assert len(coordinator.vault.rows(merging.INTERVIEW)) == 2
    report = exporting.workbook(coordinator, tmp_path / "out.xlsx", ExportOptions())
    assert (report.interviews, report.excluded) == (1, {exporting.VOID: 1})
    assert [one.record for one in merging.summaries(coordinator)] == [second]


def test_a_corrected_interview_takes_the_place_of_the_old_one(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    old, new = finish(desk, clock, 2)
    say(desk, clock, EntryType.SUPERSEDE, record=new, other=old)
    merging.add_bundles(coordinator, [stick(desk, clock, tmp_path / "1.dala")])
    status = merging.status(coordinator)
    assert (status.counts.all.total, status.superseded, status.unasked) == (1, 1, (new,))
    assert "correction that nobody asked for" in status.in_words()
    report = exporting.workbook(coordinator, tmp_path / "out.xlsx", ExportOptions())
    assert report.excluded == {exporting.REPLACED: 1}


def test_no_laptop_can_take_anothers_interview_away(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    (record,) = finish(desk, clock)
    other = set_up(coordinator, tmp_path / "other")
    finish(other, clock)
    say(other, clock, EntryType.VOID, record=record, reason="mistake")
    paths = [stick(desk, clock, tmp_path / "1.dala"), stick(other, clock, tmp_path / "2.dala")]
    other.close()
    merging.add_bundles(coordinator, paths)
    status = merging.status(coordinator)
    assert (status.counts.all.total, dict(status.void)) == (2, {})


def test_a_bundle_of_another_survey_is_told_and_leaves_nothing(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    finish(desk, clock)
    path = stick(desk, clock, tmp_path / "1.dala")
    coordinator.pack = dataclasses.replace(coordinator.pack, survey="another")
    (result,) = merging.add_bundles(coordinator, [path]).bundles
    assert [problem.error.code for problem in result.problems] == [Code.BUNDLE_OTHER_SURVEY]
    assert (chain_store.everything(coordinator), merging.status(coordinator).laptops) == ({}, ())


def test_a_clock_a_year_back_flags_and_refuses_nothing(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    clock.moment = clock.moment.replace(year=2090)  # later than the laptop's set-up, by whatever clock
    finish(desk, clock)
    clock.moment -= timedelta(days=365)
    (late,) = finish(desk, clock)
    merging.add_bundles(coordinator, [stick(desk, clock, tmp_path / "1.dala")])
    status = merging.status(coordinator)
    assert status.laptops[0].report.clock_back == (late,)
    assert (status.counts.all.total, status.whole) == (2, True)
    assert "clock set back" in status.in_words()
    assert json.loads(json.dumps(status.to_json()))["laptops"][0]["chain"]["clock_back"] == [late]
