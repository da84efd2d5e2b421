"""One interview in which every function can be tried: questions of each type, rosters in rosters, a list."""

from __future__ import annotations

from typing import Any

from app.form.functions import FUNCTIONS, PATH_FUNCTIONS
from app.interview.values import Json
from tests.helpers.scenario import Scenario, calculate, question, roster

ALL_FUNCTIONS = frozenset(FUNCTIONS) | frozenset(PATH_FUNCTIONS)

Case = tuple[str, Json | tuple[Json, ...]]
"""An expression and its result as `form run` prints it; a tuple has a result for each person, and the
expression then stands in their roster."""
Cases = dict[str, list[Case]]
"""By the function that they are about."""

LISTS: dict[str, list[Any]] = {
    "sex": ["f", "m"],
    "tongue": ["kk", "ru", "uz"],
    "oblast": ["kar", "alm"],
    "raion": [
        {"name": "abay", "oblast": "kar", "people": "52"},
        {"name": "osakarov", "oblast": "kar", "people": "30"},
        {"name": "talgar", "oblast": "alm", "people": "54"},
    ],
}

QUESTIONS = (
    question("word"),
    question("spaced"),
    question("blank"),
    question("n", "integer"),
    question("zero", "integer"),
    question("below", "integer"),
    question("dec", "decimal"),
    question("age", "integer", special=["refused"]),
    question("day", "date"),
    question("moment", "dateTime"),
    question("clock", "time"),
    question("sex", "select_one", list_name="sex"),
    question("tongues", "select_multiple", list_name="tongue"),
    question("none", "select_multiple", list_name="tongue"),
    question("raion", "select_one", list_name="raion"),
    question("here", "geopoint"),
    question("there", "geopoint"),
    question("hidden_n", "integer", relevant="${n} < 5"),
    calculate("yes", "${n} > 3"),
    calculate("no", "${n} < 3"),
    calculate("nan", "${blank} + 1"),
)
PERSON = (
    question("name"),
    question("wage", "integer", relevant="${name} != 'hide me'"),
    roster("job", question("hours", "integer"), question("boss")),
)

ANSWERS: dict[str, Any] = {
    "hidden_n": 99,
    "word": "Алма-Ата",
    "spaced": "  два \u000b слова ",
    "n": 7,
    "zero": 0,
    "below": -3,
    "dec": 2.5,
    "day": "2026-11-21",
    "moment": "2026-11-21T18:45:30",
    "clock": "06:00",
    "sex": "f",
    "tongues": ("ru", "kk"),
    "raion": "abay",
    "here": "43.25 76.95",
    "there": "43.25 77.95 800 5",
}
PEOPLE = (("Аня", 100), ("", None), ("Бек", 50), ("hide me", 7))
"""Name and wage; the last one's wage is hidden after it was given."""
JOBS = ((1, 8, "x"), (1, 4, ""), (3, 6, "y"))
"""Person, hours and boss."""


def interview(cases: list[Case]) -> Scenario:
    """The whole interview, with the cases' expressions in it as `c0`, `c1`, ..."""
    top = [calculate(f"c{at}", source) for at, (source, wanted) in enumerate(cases) if not _in_row(wanted)]
    rows = [calculate(f"c{at}", source) for at, (source, wanted) in enumerate(cases) if _in_row(wanted)]
    told = Scenario(*top, *QUESTIONS, roster("person", *PERSON, *rows), choices=LISTS, version="2026-1")
    for path, value in ANSWERS.items():
        told.answer(path, value)
    told.special("age", "refused")
    for row, (name, wage) in enumerate(PEOPLE, 1):
        told.add_row("person").answer(f"person[{row}]/wage", wage).answer(f"person[{row}]/name", name)
    for row, hours, boss in JOBS:
        told.add_row(f"person[{row}]/job")
        path = f"person[{row}]/job[{told.session.row_count(f'person[{row}]/job')}]"
        told.answer(f"{path}/hours", hours).answer(f"{path}/boss", boss)
    return told


def _in_row(wanted: object) -> bool:
    return isinstance(wanted, tuple)


def check(cases: list[Case]) -> None:
    """Play the interview step by step, then resume it, and compare each result both times."""
    told = interview(cases)
    for session in (told.session, told.resume().session):
        values: Any = session.values()
        for at, (source, wanted) in enumerate(cases):
            found = tuple(row[f"c{at}"] for row in values["person"]) if _in_row(wanted) else values[f"c{at}"]
            assert found == wanted, f"{source} is {found!r}, not {wanted!r}"
            assert type(found) is type(wanted), f"{source} is a {type(found).__name__}"
