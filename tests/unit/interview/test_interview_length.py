"""The usual length of a form's records holds the records that the form gives."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from app.base.clock import FixedClock
from app.form.loader import load_form
from app.interview.answers import conclude
from app.interview.length import usual_length
from app.interview.session import Session
from app.interview.state import DeviceInfo
from tests.helpers.planted import FORM as EVERY_PLACE

ROOT = Path(__file__).resolve().parents[3]
STUDY = load_form((ROOT / "forms" / "labour_rights.json").read_bytes(), "labour_rights.json", {})
LINES = (ROOT / "tests" / "scenario" / "answers_401.jsonl").read_text("utf-8").splitlines()
DEVICE = DeviceInfo(device="laptop", enumerator="R01", survey="try", organisation="", seed=1)


@pytest.mark.parametrize("number", range(0, 401, 40))
def test_a_record_of_the_study_is_within_the_usual_length(number: int) -> None:
    line = json.loads(LINES[number])
    session = Session.start(STUDY, DEVICE, FixedClock(datetime(2026, 11, 21, 12)), "ru")
    assert len(conclude(session, line).to_bytes()) < usual_length(STUDY) * 2 // 3


def form_of(*survey: dict[str, Any], **lists: list[str]) -> int:
    choices = {name: [{"name": c, "label": {"en": c}} for c in listed] for name, listed in lists.items()}
    definition = {**EVERY_PLACE, "choices": choices, "survey": list(survey)}
    definition.pop("instance_name")
    return usual_length(load_form(json.dumps(definition).encode(), "form.json", {}))


def test_what_a_form_asks_makes_its_records_longer() -> None:
    label = {"label": {"en": "?"}}
    few, many = ["a", "b"], [f"choice_{n}" for n in range(40)]
    note = {"type": "note", "name": "q", **label}
    number = {"type": "integer", "name": "q", **label}
    told = {"type": "text", "name": "q", **label}
    one = {"type": "select_one", "name": "q", "list_name": "l", **label}
    several = {**one, "type": "select_multiple"}
    roster = {"type": "repeat", "name": "r", **label, "children": [told]}
    lengths = [
        form_of(note),
        form_of({"type": "calculate", "name": "q", "calculation": "1"}),
        form_of(one, l=few),
        form_of(number),
        form_of(told),
        form_of(several, l=many),
        form_of(roster),
    ]
    assert lengths == sorted(lengths)
    assert len(set(lengths)) == len(lengths)
