"""Adding bundles: once or ten times, in any order, whole or damaged."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from app.actions import handover, interviews, merging, surveys
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.clock import FixedClock
from app.base.errors import Cancelled, Code
from app.base.progress import silent
from app.exchange import bundle, pack
from app.exchange.bundle import Blob, BundleHeader
from app.exchange.sealing import open_sealed, seal_record
from app.interview.record import Record
from tests.helpers.desks import SENTENCE, begun
from tests.helpers.whole_bundle import read_all


def stick(desk: EnumeratorDesk, clock: FixedClock, path: Path, count: int) -> Path:
    for _ in range(count):
        interviews.finish(desk, begun(desk, clock))
    handover.write_bundle(desk, path, silent, clock)
    return path


def contents(path: Path, coordinator: CoordinatorDesk) -> list[Record]:
    found = read_all(path, [coordinator.identity])
    return [Record.from_bytes(open_sealed(blob.sealed, [coordinator.identity])) for blob in found.blobs]


def forged(
    path: Path, coordinator: CoordinatorDesk, *data: bytes, survey: str = "", record: str = ""
) -> Path:
    """A bundle that holds these contents, whatever they are."""
    survey = survey or coordinator.survey
    header = BundleHeader(
        survey, "laptop-x", "R09", bundle.new_id(), "2026-11-21T10:00:00+05:00", "x", len(data)
    )
    blobs = []
    for number, one in enumerate(data):
        name = record or json.loads(one).get("record", f"r{number}")
        blobs.append(Blob(name, seal_record(one, coordinator.pack.recipients), {"code": f"C{number}"}))
    bundle.write(path, header, blobs, coordinator.pack.recipients)
    return path


def test_a_pack_is_written_and_read(coordinator: CoordinatorDesk, tmp_path: Path) -> None:
    report = surveys.write_pack(coordinator, tmp_path / "p.dala-pack")
    assert (report.forms, report.trial) == (1, True)
    assert pack.read(report.path).survey == coordinator.survey
    assert surveys.write_pack(coordinator, tmp_path).path.parent == tmp_path


def test_the_same_bundle_adds_nothing_twice(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    first = stick(desk, clock, tmp_path / "1.dala", 2)
    second = stick(desk, clock, tmp_path / "2.dala", 1)
    report = merging.add_bundles(coordinator, [second, first], clock=clock)
    assert [(one.new, one.same, one.whole) for one in report.bundles] == [(3, 0, True), (0, 2, True)]
    again = merging.add_bundles(coordinator, [first, second, first], clock=clock)
    assert (sum(one.new for one in again.bundles), again.interviews, again.conflicts) == (0, 3, 0)
    status = merging.status(coordinator, "en")
    assert (status.counts.all.total, status.bundles, status.devices) == (3, 2, 1)
    assert status.counts.by_enumerator[0].code == "R03"
    assert SENTENCE not in json.dumps(status.to_json(), ensure_ascii=False) + status.in_words()


def test_other_content_of_a_record_is_kept_and_shown(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    true = stick(desk, clock, tmp_path / "1.dala", 2)
    record = contents(true, coordinator)[0]
    other = dataclasses.replace(record, answers={**record.answers, "story": "another story"})
    false = forged(tmp_path / "2.dala", coordinator, other.to_bytes())
    report = merging.add_bundles(coordinator, [true, false])
    assert (report.bundles[1].conflicts, report.interviews, report.conflicts) == (1, 2, 1)
    status = merging.status(coordinator)
    (conflict,) = status.conflicts
    assert [one.path for one in conflict.differing] == ["story"]
    assert {conflict.differing[0].left, conflict.differing[0].right} == {SENTENCE, "another story"}
    shown = f"{conflict!r} {conflict.to_json()} {status.in_words()}"
    assert SENTENCE not in shown
    assert "story" in status.in_words()
    for kept in (record, other):
        assert coordinator.vault.read(kept.content_hash) == kept.to_bytes()


def test_one_bad_interview_or_bundle_stops_nothing(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    good = stick(desk, clock, tmp_path / "1.dala", 2)
    record = contents(good, coordinator)[0]
    fresh = dataclasses.replace(record, record="fresh").to_bytes()
    bad = forged(
        tmp_path / "2.dala",
        coordinator,
        b'{"record":"x"}',
        fresh,
        fresh.replace(b'"answers":{', b'"answers":{"n":NaN,').replace(b'"fresh"', b'"nan"'),
        fresh.replace(b":", b": ").replace(b'"fresh"', b'"spaced"'),
        dataclasses.replace(record, record="strange", survey="another").to_bytes(),
    )
    swapped = forged(tmp_path / "3.dala", coordinator, fresh, record="somebody")
    strange = forged(tmp_path / "4.dala", coordinator, fresh, survey="another")
    junk = tmp_path / "5.dala"
    junk.write_bytes(b"junk")
    cut = tmp_path / "6.dala"
    cut.write_bytes(good.read_bytes()[:-30])
    paths = [bad, swapped, strange, junk, tmp_path / "none.dala", cut, good]
    report = merging.add_bundles(coordinator, paths)
    codes = [[problem.error.code for problem in one.problems] for one in report.bundles]
    assert codes == [
        [Code.RECORD_DAMAGED, Code.RECORD_DAMAGED, Code.RECORD_DAMAGED, Code.RECORD_OTHER_SURVEY],
        [Code.RECORD_DAMAGED],
        [Code.BUNDLE_OTHER_SURVEY],
        [Code.BUNDLE_NOT_A_BUNDLE],
        [Code.FILE_MISSING],
        [Code.BUNDLE_UNREADABLE],
        [],
    ]
    assert [one.whole for one in report.bundles] == [False] * 6 + [True]
    assert report.bundles[0].new == 1
    assert str(report.bundles[0].problems[0]).startswith("C0: ")
    assert report.interviews == 3


def test_of_a_cut_bundle_the_verified_part_is_kept(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    record = contents(stick(desk, clock, tmp_path / "1.dala", 1), coordinator)[0]
    many = [dataclasses.replace(record, record=f"r{number}").to_bytes() for number in range(40)]
    whole = forged(tmp_path / "2.dala", coordinator, *many)
    cut = tmp_path / "3.dala"
    cut.write_bytes(whole.read_bytes()[:-30])
    (result,) = merging.add_bundles(coordinator, [cut]).bundles
    assert [problem.error.code for problem in result.problems] == [Code.BUNDLE_DAMAGED]
    assert 0 < result.new == result.read < result.expected == 40
    assert not result.whole
    (mended,) = merging.add_bundles(coordinator, [whole]).bundles
    assert (mended.new + result.new, mended.same) == (40, result.new)


def test_an_interview_of_an_unknown_form_version_is_kept_and_said(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    record = contents(stick(desk, clock, tmp_path / "1.dala", 1), coordinator)[0]
    newer = dataclasses.replace(record, form_hash="0" * 64, form_version="9")
    report = merging.add_bundles(coordinator, [forged(tmp_path / "2.dala", coordinator, newer.to_bytes())])
    assert [p.error.code for p in report.bundles[0].problems] == [Code.RECORD_FORM_UNKNOWN]
    assert report.bundles[0].whole
    assert merging.status(coordinator).unknown_form == 1


def test_cancel_keeps_nothing(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    path = stick(desk, clock, tmp_path / "1.dala", 3)

    def cancel(done: int, total: int | None) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        merging.add_bundles(coordinator, [path], cancel)
    assert merging.status(coordinator).counts.all.total == 0
    assert merging.add_bundles(coordinator, [path]).interviews == 3


def test_nothing_readable_lies_in_the_coordinators_folder(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    merging.add_bundles(coordinator, [stick(desk, clock, tmp_path / "1.dala", 1)])
    raw = b"".join(path.read_bytes() for path in coordinator.vault.folder.rglob("*") if path.is_file())
    for encoding in ("utf-8", "utf-16-le"):
        assert SENTENCE.encode(encoding) not in raw
