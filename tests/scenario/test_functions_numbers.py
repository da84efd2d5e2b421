"""Each function of numbers in a live interview, with what ODK's table warns of."""

from __future__ import annotations

import math

import pytest

from tests.helpers.function_forms import Cases, check
from tests.helpers.scenario import Scenario, calculate, question

CASES: Cases = {
    "number": [
        ("number(${dec})", 2.5),
        ("number(' 12 ')", 12),
        ("number('-.5')", -0.5),
        ("number('1e3')", "NaN"),
        ("number('+1')", "NaN"),
        ("number('5,5')", "NaN"),
        ("number('')", "NaN"),
        ("number(${blank})", "NaN"),
        ("number(${yes})", 1),
        ("number('2024-01-01')", 19723),  # a text that looks like a date counts days
        ("number(${day})", 20778),
        ("number(date('1970-01-02')) + 1", 2),
    ],
    "int": [
        ("int(${dec})", 2),
        ("int(-2.9)", -2),
        ("int('x')", "NaN"),
        ("int(1 div 0)", "Infinity"),
        ("int(${day})", 20778),
    ],
    "round": [
        ("round(${dec})", 3),
        ("round(-1.5)", -1),  # halves go up, as XPath says
        ("round(-2.5)", -2),
        ("round(2.345, 2)", 2.35),
        ("round(1234, -2)", 1200),
        ("round(1250, -2)", 1300),
        ("round(0.5)", 1),
        ("round('')", "NaN"),
        ("round(1, 'x')", "NaN"),
    ],
    "floor": [("floor(-2.5)", -3), ("floor(${dec})", 2), ("floor('')", "NaN")],
    "ceiling": [("ceiling(-2.5)", -2), ("ceiling(${dec})", 3), ("ceiling(${blank})", "NaN")],
    "abs": [("abs(${below})", 3), ("abs(2.5)", 2.5), ("abs('x')", "NaN")],
    "pow": [
        ("pow(2, 10)", 1024),
        ("pow(4, -0.5)", 0.5),
        ("pow(-8, 1 div 3)", "NaN"),
        ("pow(10, 400)", "Infinity"),
        ("pow(-10, 401)", "-Infinity"),
        ("pow(0, -1)", "Infinity"),
        ("pow(${blank}, 2)", "NaN"),
    ],
    "sqrt": [("sqrt(16)", 4), ("sqrt(${below})", "NaN"), ("sqrt(${blank})", "NaN")],
    "log": [("log(1)", 0), ("round(log(10), 6)", 2.302585), ("log(0)", "-Infinity"), ("log(-1)", "NaN")],
    "log10": [("log10(1000)", 3), ("log10(0)", "-Infinity"), ("log10(${below})", "NaN")],
    "exp": [("exp(0)", 1), ("round(exp(1), 6)", 2.718282), ("exp(1000)", "Infinity"), ("exp('')", "NaN")],
    "exp10": [("exp10(3)", 1000), ("exp10(-1)", 0.1), ("exp10(400)", "Infinity")],
    "sin": [("sin(0)", 0), ("round(sin(1), 6)", 0.841471), ("sin(1 div 0)", "NaN")],
    "cos": [("cos(0)", 1), ("round(cos(1), 6)", 0.540302), ("cos(1 div 0)", "NaN")],
    "tan": [("tan(0)", 0), ("round(tan(1), 6)", 1.557408), ("tan('x')", "NaN")],
    "asin": [("asin(0)", 0), ("round(asin(1), 6)", 1.570796), ("asin(2)", "NaN")],
    "acos": [("acos(1)", 0), ("round(acos(0), 6)", 1.570796), ("acos(-2)", "NaN")],
    "atan": [("atan(0)", 0), ("round(atan(1), 6)", 0.785398), ("round(atan(1 div 0), 6)", 1.570796)],
    "atan2": [("round(atan2(1, 1), 6)", 0.785398), ("round(atan2(-1, 0), 6)", -1.570796)],
    "pi": [("round(pi(), 6)", 3.141593)],
    "sum": [
        ("sum(${wage})", 150),  # the blank one is skipped, the hidden one left out
        ("sum(${person}[name != 'Аня']/wage)", 50),
        ("sum(${person}[name = 'nobody']/wage)", 0),
        ("sum(${hours})", 18),
        ("sum(${name})", 0),
        ("sum(${hours})", (12, 0, 6, 0)),
    ],
    "max": [
        ("max(${wage})", 100),
        ("max(${below}, -7, -9)", -3),  # all negative: not the smallest positive number of all
        ("max(${wage}, ${n}, 500)", 500),
        ("max(${blank}, '')", "NaN"),
        ("max(${hours})", (8, "NaN", 6, "NaN")),
    ],
    "min": [
        ("min(${wage})", 50),
        ("min(${n}, 'x', 3)", 3),
        ("min(${blank})", "NaN"),
        ("date(min(${day}, '2020-02-03'))", "2020-02-03"),
    ],
    "count": [
        ("count(${person})", 4),
        ("count(${wage})", 3),  # the hidden one is no node
        ("count(${job})", 3),
        ("count(${person}[wage > 60])", 1),
        ("count(${hidden_n})", 0),
        ("count(${blank})", 1),
        ("count(${job})", (2, 0, 1, 0)),
    ],
    "count-non-empty": [
        ("count-non-empty(${name})", 3),
        ("count-non-empty(${wage})", 2),
        ("count-non-empty(${blank})", 0),
        ("count-non-empty(${hidden_n})", 0),
        ("count-non-empty(${boss})", (1, 0, 1, 0)),
    ],
}


@pytest.mark.parametrize("function", CASES)
def test_function(function: str) -> None:
    check(CASES[function])


def test_random_is_drawn_again_when_what_it_stands_beside_changes_and_kept_by_once() -> None:
    told = Scenario(
        question("n", "integer"),
        calculate("lot", "random() + ${n} * 0"),
        calculate("kept", "once(random())"),
    )
    drawn = told.state("kept").value
    assert isinstance(drawn, float)
    assert 0 <= drawn < 1
    lots = set()
    for n in range(8):
        lots.add(told.answer("n", n).state("lot").value)
    assert len(lots) == 8
    told.expect_value("kept", drawn)
    lot = told.state("lot").value
    told.resume().expect_value("kept", drawn).expect_value("lot", lot)


def test_not_a_number_is_blank_in_what_reads_it_and_in_the_record() -> None:
    told = Scenario(
        question("n", "integer"),
        calculate("plus", "${n} + 1"),
        calculate("again", "${plus} + 1"),
        calculate("is_blank", "${plus} = ''"),
    )
    found = told.state("plus").value
    assert isinstance(found, float)
    assert math.isnan(found)
    told.expect_value("is_blank", True).expect_answers(is_blank=True)
    told.answer("n", 1).expect_value("again", 3).expect_value("is_blank", False)
