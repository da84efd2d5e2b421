"""Each function of places on the earth in a live interview, with what ODK's table warns of."""

from __future__ import annotations

import pytest

from tests.helpers.function_forms import Cases, check
from tests.helpers.scenario import Scenario, calculate, question, roster

SQUARE = "0 0; 0 1; 1 1; 1 0; 0 0"

CASES: Cases = {
    "distance": [
        ("distance(${here}, ${there})", 81080.93),
        ("distance('0 0; 0 1')", 111318.85),
        ("distance('0 0 5 1; 0 1 9 2;')", 111318.85),  # height and accuracy play no part
        ("distance(${here})", 0),
        ("distance(${here}, ${blank})", "NaN"),  # nobody knows how far: not 0 metres
        ("distance(${word}, ${here})", "NaN"),
        ("distance('91 0; 0 0')", "NaN"),
    ],
    "area": [
        (f"round(area('{SQUARE}') div 1000000)", 12391),
        ("area('0 0; 0 1')", 0),
        ("area(${blank})", "NaN"),
        ("area('a')", "NaN"),
    ],
    "geofence": [
        (f"geofence('0.5 0.5', '{SQUARE}')", True),
        (f"geofence('1.5 0.5', '{SQUARE}')", False),
        (f"geofence(${{here}}, '{SQUARE}')", False),
        (f"geofence(${{blank}}, '{SQUARE}')", False),
        ("geofence('0.5 0.5', '0 0; 0 1; 1 1')", False),  # not closed: no shape
    ],
}


@pytest.mark.parametrize("function", CASES)
def test_function(function: str) -> None:
    check(CASES[function])


def test_the_points_of_a_roster_are_a_line() -> None:
    told = Scenario(
        roster("stop", question("at", "geopoint")),
        calculate("metres", "distance(${at})"),
        calculate("wide", "area(${at}) > 0"),
    )
    for row, point in enumerate(("0 0", "0 1", "1 1"), 1):
        told.add_row("stop").answer(f"stop[{row}]/at", point)
    told.expect_value("metres", 222637.69).expect_value("wide", True)
    told.answer("stop[3]/at", "0 1").expect_value("metres", 111318.85)
