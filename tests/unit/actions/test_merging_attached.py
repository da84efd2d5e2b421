"""Files arrive with their interviews; what is missing is told and made up for by the next copy."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.actions import handover, interviews, merging, merging_files
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.exchange import bundle, sealing
from app.exchange.bundle import Blob, BundleReader, FilePart, Part
from tests.helpers.attached import LETTER, attach, laptop, office, told
from tests.helpers.pictures import png

CONTENTS = [png(), LETTER, png(size=(1, 7)), png(size=(2, 7))]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 21, 9, 30, tzinfo=UTC))


@pytest.fixture
def coordinator(tmp_path: Path) -> Iterator[CoordinatorDesk]:
    desk = office(tmp_path)
    yield desk
    desk.close()


@pytest.fixture
def desk(tmp_path: Path, coordinator: CoordinatorDesk) -> Iterator[EnumeratorDesk]:
    made = laptop(tmp_path)
    yield made
    made.close()


@pytest.fixture
def whole(desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path) -> Path:
    for _ in range(2):
        interviews.finish(desk, told(desk, clock))
    return handover.write_bundle(desk, tmp_path / "whole.dala").path


def unchained(reader: BundleReader) -> list[Part]:
    return [part for part in reader if isinstance(part, (Blob, FilePart))]


def changed(coordinator: CoordinatorDesk, path: Path, keep: slice, tail: tuple[Part, ...] = ()) -> Path:
    """A bundle of before there were chains, with some of this one's interviews and files, and others."""
    with bundle.read(path, [coordinator.identity]) as reader:
        parts = [*unchained(reader)[keep], *tail]
        count = sum(not isinstance(part, FilePart) for part in parts)
        header = dataclasses.replace(
            reader.header, bundle=bundle.new_id(), count=count, files=len(parts) - count, chain=None
        )
    other = path.with_name(bundle.random_name())
    bundle.write(other, header, parts, coordinator.pack.recipients)
    return other


def stored(coordinator: CoordinatorDesk) -> list[bytes]:
    rows = coordinator.vault.rows(merging_files.FILE)
    return [coordinator.vault.read(row.id) for row in rows]


def test_files_are_stored_once_by_what_they_hold(coordinator: CoordinatorDesk, whole: Path) -> None:
    assert handover.verify(coordinator, whole).interviews == 2
    report = merging.add_bundles(coordinator, [whole])
    (result,) = report.bundles
    assert (result.new, result.files, result.lacking, result.whole) == (2, 4, 0, True)
    assert "4 new files" in result.in_words()
    assert stored(coordinator) == CONTENTS
    row = coordinator.vault.row(merging_files.file_row(hashlib.sha256(LETTER).hexdigest()))
    assert row is not None
    assert dict(row.summary) == {}
    again = merging.add_bundles(coordinator, [whole]).bundles[0]
    assert (again.same, again.files, again.lacking, again.whole) == (2, 0, 0, True)
    assert stored(coordinator) == CONTENTS
    assert merging.status(coordinator).lacking_files == 0


def test_what_is_missing_is_told_and_comes_with_the_next_copy(
    coordinator: CoordinatorDesk, whole: Path
) -> None:
    lacking = changed(coordinator, whole, slice(0, 3))
    (result,) = merging.add_bundles(coordinator, [lacking]).bundles
    assert (result.new, result.files, result.lacking, result.whole) == (1, 2, 1, False)
    assert [problem.error.code for problem in result.problems] == [Code.ATTACHMENTS_LACKING]
    assert result.problems[0].error.facts == {"count": 2, "total": 4}
    assert "1 interviews lack files" in result.in_words()
    status = merging.status(coordinator)
    assert status.lacking_files == status.to_json()["lacking_files"] == 1
    assert "name files that did not come" in status.in_words()
    (made_up,) = merging.add_bundles(coordinator, [whole]).bundles
    assert (made_up.same, made_up.new, made_up.files, made_up.whole) == (1, 1, 2, True)
    assert merging.status(coordinator).lacking_files == 0


def test_a_damaged_or_foreign_file_is_not_kept(coordinator: CoordinatorDesk, whole: Path) -> None:
    with bundle.read(whole, [coordinator.identity]) as reader:
        record = unchained(reader)[0].record
    damaged = FilePart(record, b"not an age file")
    foreign = FilePart(record, sealing.seal_file(b"foreign", coordinator.pack.recipients))
    path = changed(coordinator, whole, slice(0, 1), (damaged, foreign, foreign))
    (result,) = merging.add_bundles(coordinator, [path]).bundles
    assert (result.new, result.files, result.lacking) == (1, 0, 1)
    assert stored(coordinator) == []


def test_files_of_a_refused_interview_are_not_kept(coordinator: CoordinatorDesk, whole: Path) -> None:
    with bundle.read(whole, [coordinator.identity]) as reader:
        parts = unchained(reader)
    refused = dataclasses.replace(parts[0], sealed=b"not an age file")
    path = changed(coordinator, whole, slice(0, 0), (refused, *parts[1:5]))
    (result,) = merging.add_bundles(coordinator, [path]).bundles
    assert (result.rejected, result.files, result.lacking) == (1, 0, 0)
    assert stored(coordinator) == []


def test_of_a_cut_bundle_what_came_is_kept_and_the_rest_told(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    session = told(desk, clock)
    large = bytes(range(256)) * 800
    attach(desk, session, "letter", "large.bin", large)
    interviews.finish(desk, session)
    whole = handover.write_bundle(desk, tmp_path / "whole.dala").path
    cut = whole.with_name("cut.dala")
    cut.write_bytes(whole.read_bytes()[:-70_000])
    (result,) = merging.add_bundles(coordinator, [cut]).bundles
    assert (result.new, result.files, result.lacking) == (1, 1, 1)
    codes = {problem.error.code for problem in result.problems}
    assert codes == {Code.BUNDLE_DAMAGED, Code.ATTACHMENTS_LACKING}
    assert merging.add_bundles(coordinator, [whole]).bundles[0].whole
    assert stored(coordinator) == [png(), large, *CONTENTS[2:]]


def test_much_is_stored_in_parts(
    coordinator: CoordinatorDesk, whole: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merging, "_MOST_STAGED", 1)
    assert merging.add_bundles(coordinator, [whole]).bundles[0].files == 4
    assert stored(coordinator) == CONTENTS


def test_a_laptop_verifies_its_own_bundle_with_files(desk: EnumeratorDesk, whole: Path) -> None:
    assert handover.verify(desk, whole).interviews == 2
    whole.write_bytes(whole.read_bytes()[:-1])
    with pytest.raises(KnownError):
        handover.verify(desk, whole)


def test_interviews_with_files_differ_by_them(
    coordinator: CoordinatorDesk, desk: EnumeratorDesk, clock: FixedClock, tmp_path: Path, whole: Path
) -> None:
    merging.add_bundles(coordinator, [whole])
    summaries = list(merging.summaries(coordinator))
    assert all(len(summary.files.split()) == 4 for summary in summaries)
    before = json.loads(json.dumps(summaries[0].to_json()))
    del before["files"]
    assert merging.RecordSummary.from_json(before).files == ""
