"""The designer's guide's answer lines and script steps, run as its reader would run them."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.actions import forms
from app.actions.form_scripts import run_script
from app.base.clock import FixedClock
from app.form.loader import load_form
from app.form.model import Form

GUIDE = Path(__file__).resolve().parents[2] / "forms" / "FORMAT.md"
NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)


def block(language: str, word: str = "") -> str:
    """The guide's first block of a language that holds a word."""
    found = re.findall(rf"^```{language}\n(.*?)^```$", GUIDE.read_text(encoding="utf-8"), re.S | re.M)
    return next(text for text in found if word in text)


@pytest.fixture(scope="module")
def bazaar() -> Form:
    return load_form(block("json", '"bazaar"').encode(), "bazaar.json")


def numbered(text: str) -> list[tuple[int, Any]]:
    return [(number, json.loads(line)) for number, line in enumerate(text.splitlines(), 1)]


def test_the_answer_lines_become_interviews(bazaar: Form) -> None:
    whole, broken_off = forms.run(bazaar, numbered(block("lines")), FixedClock(NOON))

    assert (whole["problems"], whole["finished"]) == ([], True)
    assert whole["missing"] == {"wage": "refused"}
    assert broken_off["missing"] == {"wage": "refused"}


def test_the_script_meets_what_it_expects(bazaar: Form) -> None:
    results = list(run_script(bazaar, numbered(block("steps")), NOON))

    assert [fault for result in results for fault in result.faults] == []
    assert results[-1].state is not None
    assert results[-1].state["finished"] is True
