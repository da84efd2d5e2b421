"""The functions that are there, that scenarios prove and that the designer's guide names are one list."""

from __future__ import annotations

import re
from pathlib import Path

import app
from app.form.functions import NOT_OFFERED
from tests.helpers.function_forms import ALL_FUNCTIONS
from tests.scenario import (
    test_functions_dates,
    test_functions_logic,
    test_functions_nodes,
    test_functions_numbers,
    test_functions_places,
    test_functions_text,
)

TABLES = (
    test_functions_dates,
    test_functions_logic,
    test_functions_nodes,
    test_functions_numbers,
    test_functions_places,
    test_functions_text,
)
TOLD_APART = {"now", "randomize"}
"""Functions whose results no table can hold; tests of their own prove them."""

GUIDE = Path(app.__file__).parents[1] / "forms" / "FORMAT.md"


def test_every_function_has_a_scenario() -> None:
    proved = {name for table in TABLES for name in table.CASES}
    assert proved | TOLD_APART == ALL_FUNCTIONS


def test_every_case_calls_the_function_that_it_is_about() -> None:
    for table in TABLES:
        for name, cases in table.CASES.items():
            assert cases, name
            for source, _ in cases:
                assert f"{name}(" in source or name in ("position", "number", "current"), (name, source)


def test_the_guide_names_every_function() -> None:
    table = GUIDE.read_text("utf-8").partition("| functions |")[2].partition("\n\n")[0]
    named = set(re.findall(r"`([a-z][a-z0-9:_-]*)\(", table))
    assert named == ALL_FUNCTIONS


IN_ODK = """
    if coalesce once true false boolean boolean-from-string not selected selected-at count-selected
    jr:choice-name checklist weighted-checklist regex
    number int round floor ceiling abs pow sqrt log log10 exp exp10 sin cos tan asin acos atan atan2 pi
    sum max min count count-non-empty random
    string concat join substr substring substring-before substring-after string-length normalize-space
    contains starts-with ends-with translate uuid digest base64-decode pulldata
    position last instance current indexed-repeat randomize
    today now date date-time decimal-date-time decimal-time format-date format-date-time
    area distance geofence version
"""
"""ODK's functions that are required; those out of scope are in `test_functions_refused`."""

OURS = {"missing", "device", "next_number"}
"""Functions that only Dala has; `last('question')` is another one, under a name that XPath has too."""


def test_the_functions_are_those_of_odk_and_a_few_of_our_own() -> None:
    assert set(IN_ODK.split()) | OURS == ALL_FUNCTIONS
    assert len(IN_ODK.split()) + len(NOT_OFFERED) == 84
