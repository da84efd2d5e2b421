"""Exports from the coordinator's vault: what leads in a conflict, what is noted."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from app.actions import exporting, merging
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.base.clock import FixedClock
from app.export.options import ExportOptions
from app.sheets.reader import read_tables
from tests.helpers.desks import SENTENCE
from tests.unit.actions.test_merging_bundles import contents, forged, stick


def test_merged_interviews_become_a_workbook_and_the_export_is_noted(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    merging.add_bundles(coordinator, [stick(desk, clock, tmp_path / "1.dala", 2)])
    steps: list[tuple[int, int | None]] = []

    def progress(done: int, total: int | None) -> None:
        steps.append((done, total))

    report = exporting.workbook(coordinator, tmp_path / "x.xlsx", ExportOptions(), progress, clock)
    assert report.interviews == 2
    assert steps == [(1, 2), (2, 2)]
    tables = read_tables(report.path)
    header, *rows = tables["interviews"].rows
    assert [row[header.index("story")] for row in rows] == [SENTENCE] * 2
    assert "who" not in header
    assert ("TRIAL" in {row[0] for row in tables["about"].rows}) is coordinator.trial
    exporting.workbook(coordinator, tmp_path / "y.xlsx", ExportOptions(identifiers=True), clock=clock)
    exporting.contacts(coordinator, tmp_path / "c.xlsx", clock=clock)
    notes = [row.summary for row in coordinator.vault.rows(exporting.EXPORT)]
    assert [(note["what"], note["identifiers"]) for note in notes] == [
        ("workbook", False),
        ("workbook", True),
        ("contacts", True),
    ]


def test_of_a_conflict_one_content_is_written_whatever_came_first(
    desk: EnumeratorDesk, coordinator: CoordinatorDesk, clock: FixedClock, tmp_path: Path
) -> None:
    true = stick(desk, clock, tmp_path / "1.dala", 1)
    record = contents(true, coordinator)[0]
    later = dataclasses.replace(record, end=f"9{record.end[1:]}", answers={"story": "later"})
    merging.add_bundles(coordinator, [forged(tmp_path / "2.dala", coordinator, later.to_bytes()), true])
    report = exporting.workbook(coordinator, tmp_path / "x.xlsx", ExportOptions())
    assert (report.interviews, report.excluded) == (1, {exporting.IN_CONFLICT: 1})
    header, row = read_tables(report.path)["interviews"].rows
    assert row[header.index("story")] == "later"


def test_pseudonyms_are_made_with_a_key_that_stays(
    coordinator: CoordinatorDesk, tmp_path: Path, clock: FixedClock
) -> None:
    for _ in range(2):
        exporting.workbook(coordinator, tmp_path / "x.xlsx", ExportOptions(pseudonyms=True), clock=clock)
    (row,) = coordinator.vault.rows(exporting.PSEUDONYM_KEY)
    assert len(coordinator.vault.read(row.id)) == 32
