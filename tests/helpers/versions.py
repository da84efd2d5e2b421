"""Two versions of the small survey's form, for tests of what happens between them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from app.actions import opening, updating
from app.actions.desks import CoordinatorDesk, EnumeratorDesk
from app.exchange import pack as packs
from tests.helpers.desks import FORM


def second(**parts: Any) -> bytes:
    """`FORM` without `other`, with a site less, `story` renamed and a question `age` more."""
    rows = {row["name"]: row for row in FORM["survey"]}
    survey = [
        rows["number"],
        rows["site"],
        {**rows["story"], "name": "events", "was": ["story"]},
        rows["who"],
        {"type": "integer", "name": "age", "label": {"en": "How old?"}},
        rows["hurt"],
    ]
    choices = {"site": FORM["choices"]["site"][:1]}
    return json.dumps({**FORM, "version": "2", "choices": choices, "survey": survey, **parts}).encode()


def update_office(coordinator: CoordinatorDesk, *forms: opening.FormSource) -> updating.Update:
    """Give the survey these forms."""
    update = updating.plan_survey_update(coordinator, forms)
    updating.apply(coordinator, update)
    return update


def update_both(coordinator: CoordinatorDesk, desk: EnumeratorDesk, path: Path, form: bytes) -> None:
    """Give the survey a new version, and the laptop the survey's new pack."""
    update_office(coordinator, form)
    packs.write(path, coordinator.pack, coordinator.root)
    updating.apply(desk, updating.plan_device_update(desk, path))
