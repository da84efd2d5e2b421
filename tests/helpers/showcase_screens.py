"""Journeys through the showcase: every type and appearance, answered, open, wrong, four rosters deep."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.actions import interviews
from app.interview.session import Session
from app.ui.collect.interview_page import InterviewPage
from app.ui.plain import plain_text
from tests.helpers.screens import press
from tests.helpers.showcase_form import showcase, villages
from tests.helpers.stage import Stage, Stop, make_laptop, open_desk

ANSWERS: dict[str, Any] = {
    "t_masked": "secret", "i_sep": 1234567, "day": "31.02.2022", "month": "2022-02-01", "year": "2022-01-01",
    "c_rows": "a2", "c_minimal": "a4", "c_many_minimal": ("a1", "a3"), "c_compact": "s2",
    "c_columns_2": ("a1", "a2"), "c_likert": "a4", "c_other": "other", "c_rank": ("s3", "s1"),
    "l_oblast": "o3", "l_village": "v17", "l_several": ("v1", "v2"), "g_a": "a2", "h_a": ("s1", "s2"),
    "r_plain": 4, "r_wide": 35, "r_fine": 0.35, "r_rating": 3, "p_point": "42.3 x", "animals": 23,
}  # fmt: skip
VILLAGES = 120


def write_showcase(folder: Path, count: int = VILLAGES) -> Path:
    """The form and its list file in `folder`."""
    (folder / "villages.csv").write_bytes(villages(count))
    (folder / "showcase.json").write_text(json.dumps(showcase()), "utf-8")
    return folder / "showcase.json"


def fill(session: Session) -> None:
    """Give answers to the showcase, with rows in rows in rows in rows."""
    for path, value in ANSWERS.items():
        session.answer(path, value)
    for roster in ("house", "house", "house[2]/person", "house[2]/person"):
        session.add_row(roster)
    session.answer("house[2]/person[2]/person_age", 95)
    session.add_row("house[2]/person[2]/stay")
    session.add_row("house[2]/person[2]/stay[1]/job")
    session.special("c_rows", "refused")


def _begin(stage: Stage) -> InterviewPage:
    folder = make_laptop(stage.folder, write_showcase(stage.folder))
    with open_desk(folder) as desk:
        session = interviews.start(desk, "showcase", "ru")
        fill(session)
        interviews.save(desk, session)
    return stage.unlock(folder, InterviewPage)


def showcase_questions(stage: Stage) -> Iterator[Stop]:
    """The sections of single questions."""
    page = _begin(stage)
    for name in ("texts", "days", "choices", "scales", "places"):
        page._section_chosen(name)
        yield Stop(f"showcase, {name}", again=name != "choices")


def showcase_rows(stage: Stage) -> Iterator[Stop]:
    """Grids, groups in groups, rosters in rosters; lists that are looked up, one where nothing fits."""
    page = _begin(stage)
    for name in ("grids", "nested", "rosters"):
        page._section_chosen(name)
        yield Stop(f"showcase, {name}", again=name != "rosters")
    page.jump("house[2]/person[2]/stay[1]/job[1]/job_pay")
    yield Stop("showcase, a roster in a roster", again=True)
    page.jump("l_village")
    press("'семеновка")
    yield Stop("showcase, looked up", again=True)
    press("'ххх")
    yield Stop("showcase, nothing fits", again=True)
    press("Esc")
    page.jump("c_many_minimal")
    press("F4", "Down")
    yield Stop("showcase, several of a list", again=True)


def showcase_texts() -> set[str]:
    """Every text of the showcase in every language, as it is shown, and the names of the villages."""
    found = {"showcase", "showcase.json", "1"}
    found |= {line.split(",")[1] for line in villages(VILLAGES).decode().splitlines()}

    def collect(value: Any) -> None:
        if isinstance(value, dict):
            for key, inside in value.items():
                if key in ("label", "title", "message", "languages") and isinstance(inside, dict):
                    found.update(plain_text(text) for text in inside.values())
                else:
                    collect(inside)
        elif isinstance(value, list):
            for inside in value:
                collect(inside)

    collect(showcase())
    return found
