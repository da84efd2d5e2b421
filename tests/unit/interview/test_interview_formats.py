"""Drafts and records of every past format read; a file of each lies in `tests/formats`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.base.clock import FixedClock
from app.form.loader import load_form
from app.interview.record import Record
from app.interview.session import Session
from app.interview.state import DeviceInfo
from tests.helpers.scenario import MORNING

FORMATS = Path(__file__).parents[2] / "formats"
CLOCK = FixedClock(MORNING)
DEVICE = DeviceInfo("laptop-1", "R03", "survey-1")

FORM: dict[str, Any] = {
    "format": "dala-form/1",
    "form_id": "formats",
    "version": "1",
    "default_language": "en",
    "title": {"en": "Formats"},
    "languages": {"en": "English"},
    "survey": [
        {"type": "text", "name": "name", "label": {"en": "Name"}},
        {"type": "integer", "name": "wage", "label": {"en": "Wage"}, "special": ["refused"]},
        {
            "type": "repeat",
            "name": "member",
            "label": {"en": "Member"},
            "children": [{"type": "integer", "name": "age", "label": {"en": "Age"}}],
        },
    ],
}
V2 = {**FORM, "version": "2", "survey": FORM["survey"][1:]}
ANSWERS = {"wage": {"missing": "refused"}, "member": [{"age": 17}]}


@pytest.mark.parametrize(("number", "definition"), [(1, FORM), (2, V2)])
def test_a_draft_of_each_format_can_be_gone_on_with(number: int, definition: dict[str, Any]) -> None:
    form = load_form(json.dumps(definition).encode(), "form.json")
    draft = json.loads((FORMATS / f"draft_{number}.json").read_text("utf-8"))
    assert draft["format"] == f"dala-draft/{number}"
    session = Session.resume(form, DEVICE, CLOCK, draft)
    assert session.answers() == (ANSWERS if number == 2 else {"name": "Айгүл", **ANSWERS})
    assert session.state("wage").remark == "тихо"
    assert [orphan.path for orphan in session.orphans] == (["name"] if number == 2 else [])


@pytest.mark.parametrize("number", [1, 2])
def test_a_record_of_each_format_reads_and_is_written_as_it_was(number: int) -> None:
    data = (FORMATS / f"record_{number}.json").read_bytes()
    assert json.loads(data)["format"] == f"dala-record/{number}"
    record = Record.from_bytes(data)
    assert record.to_bytes() == data
    assert record.answers == (ANSWERS if number == 2 else {"name": "Айгүл", **ANSWERS})
    assert [orphan.get("value") for orphan in record.orphans] == (["Айгүл"] if number == 2 else [])
