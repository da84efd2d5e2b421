"""The study as benches need it: its form, its answers, a laptop and an office of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

from app.actions import handover, interviews, merging, opening, surveys
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.crypto.passphrase import KdfCost
from app.exchange import bundle
from app.exchange.bundle import Blob, BundleHeader
from app.exchange.sealing import seal_record
from app.form.model import Form
from app.interview.record import Record
from app.interview.state import Answer
from tests.helpers.desks import CHEAP, PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]
FORM_ID = "labour_rights"
FORM = ROOT / "forms" / f"{FORM_ID}.json"
ANSWERS = ROOT / "tests" / "scenario" / "answers_401.jsonl"

Line = dict[str, Any]


def lines(count: int = 401) -> list[Line]:
    """The first answer lines of the study."""
    return [json.loads(text) for text in ANSWERS.read_text("utf-8").splitlines()[:count]]


def answers_of(form: Form, line: Line, most: int) -> list[tuple[str, Answer]]:
    """The first answers of a line that are typed one by one: no calculations, rosters, special answers."""
    found: list[tuple[str, Answer]] = []
    for name, value in line.items():
        node = form.nodes.get(name)
        if node is not None and node.is_asked and not isinstance(value, dict):
            found.append((name, tuple(value) if isinstance(value, list) else value))
    return found[:most]


def office_and_pack(folder: Path) -> Path:
    """Make an office in `folder`/office; the path of its pack."""
    pack = folder / "survey.dala-pack"
    if not pack.exists():
        office = opening.create_survey(folder / "office", "Study", [FORM], PASSPHRASE, CHEAP)
        surveys.write_pack(office, pack)
        office.close()
    return pack


def laptop(folder: Path, name: str, cost: KdfCost = CHEAP) -> EnumeratorDesk:
    """A new laptop of the office in `folder`."""
    return opening.init_device(folder / name, office_and_pack(folder), "R01", PASSPHRASE, cost)


def office(folder: Path) -> CoordinatorDesk:
    """The office in `folder`, open."""
    desk = opening.unlock(folder / "office", PASSPHRASE)
    assert isinstance(desk, CoordinatorDesk)
    return desk


def loaded_laptop(folder: Path, name: str, path: Path) -> EnumeratorDesk:
    """A laptop with the interviews of a file, sealed."""
    desk = laptop(folder, name)
    report = interviews.load(desk, FORM_ID, path)
    assert not report.failures
    return desk


def some_lines(folder: Path, count: int) -> Path:
    """A file of the first answer lines."""
    path = folder / f"answers_{count}.jsonl"
    text = ANSWERS.read_text("utf-8").splitlines(keepends=True)[:count]
    path.write_text("".join(text), "utf-8")
    return path


def fill_office(folder: Path, count: int, times: int) -> int:
    """Merge the first `count` interviews into the office, each `times` times as another respondent's."""
    desk = loaded_laptop(folder, "laptop", some_lines(folder, count))
    handover.write_bundle(desk, folder / "bundle.dala")
    coordinator = office(folder)
    merging.add_bundles(coordinator, [folder / "bundle.dala"])
    rows = coordinator.vault.rows(merging.INTERVIEW)
    records = [Record.from_bytes(data) for data in coordinator.vault.read_many(row.id for row in rows)]
    for number in range(1, times):
        path = folder / f"more{number}.dala"
        write_records(path, coordinator, [replace(record, record=str(uuid4())) for record in records])
        merging.add_bundles(coordinator, [path])
    held = len(coordinator.vault.rows(merging.INTERVIEW))
    coordinator.close()
    desk.close()
    return held


def write_records(path: Path, desk: CoordinatorDesk, records: Sequence[Record]) -> None:
    """A bundle of records, as a laptop would write it."""
    made = BundleHeader(desk.survey, "bench", "R01", bundle.new_id(), records[0].start, "bench", len(records))
    blobs = (
        Blob(
            record.record,
            seal_record(record.to_bytes(), desk.pack.recipients),
            {"code": "K7QD", "form": record.form_id, "day": record.day, "status": record.status.value},
        )
        for record in records
    )
    bundle.write(path, made, blobs, desk.pack.recipients)
