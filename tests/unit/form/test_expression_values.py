"""Values and their conversions, comparison and arithmetic."""

from __future__ import annotations

import math
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.form.expression import Day, Moment, NodeSet, Value
from app.form.values import (
    day_from_number,
    moment_from_number,
    number_text,
    parse_dated,
    to_boolean,
    to_number,
    to_text,
)
from tests.helpers.fake_tree import FakeTree, questions, run


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (3.0, "3"),
        (-3.0, "-3"),
        (-0.0, "0"),
        (0.1, "0.1"),
        (1e-5, "0.00001"),
        (1e11, "100000000000"),
        (1e21, "1000000000000000000000"),
        (123456789.125, "123456789.125"),
        (math.nan, "NaN"),
        (math.inf, "Infinity"),
        (-math.inf, "-Infinity"),
    ],
)
def test_numbers_are_written_without_exponent(number: float, text: str) -> None:
    assert number_text(number) == text


@given(st.floats(allow_nan=False, allow_infinity=False))
@settings(deadline=None)
def test_a_written_number_reads_as_the_same_number(number: float) -> None:
    assert to_number(number_text(number)) == number


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (" 12 ", 12.0),
        ("-1.5", -1.5),
        (".5", 0.5),
        ("5.", 5.0),
        (True, 1.0),
        (False, 0.0),
        ("1970-01-02", 1.0),
        ("1969-12-31", -1.0),
        ("1970-01-02T12:00:00.000+06:00", 1.5),
        ("1970-01-02T12:00", 1.5),
        (Day(20), 20.0),
        (Moment(datetime(1970, 1, 1, 6)), 0.25),
        (NodeSet(("3", "x")), 3.0),
    ],
)
def test_values_become_numbers(value: Value, number: float) -> None:
    assert to_number(value) == number


@pytest.mark.parametrize(
    "text",
    ["", " ", "x", "1e3", "+1", "1,5", "--1", "2024-02-30", "2024-1-1", "٣", "1970-01-01T25:00", "0x1"],
)
def test_other_texts_are_no_numbers(text: str) -> None:
    assert math.isnan(to_number(text))
    assert math.isnan(to_number(NodeSet(())))


@pytest.mark.parametrize(
    ("value", "boolean"),
    [
        ("", False),
        ("false", True),
        (0.0, False),
        (math.nan, False),
        (-1.0, True),
        (False, False),
        (Day(0), True),
        (NodeSet(()), False),
        (NodeSet(("",)), True),
        (NodeSet((False,)), False),
        (NodeSet((False, False)), True),
    ],
)
def test_values_become_booleans(value: Value, boolean: bool) -> None:
    assert to_boolean(value) is boolean


def test_dates_become_iso_text() -> None:
    assert to_text(Day.of(date(2026, 3, 9))) == "2026-03-09"
    assert (
        to_text(parse_dated("2026-03-09T10:20:30.123456789+05:00") or "") == "2026-03-09T10:20:30.123+05:00"
    )
    assert to_text(NodeSet(("a", "b"))) == "a"
    assert to_text(NodeSet(())) == ""
    assert to_text(True) == "true"


def test_numbers_outside_the_calendar_are_no_days() -> None:
    for number in (1e12, -1e12, math.nan, math.inf):
        assert day_from_number(number) is None
        assert moment_from_number(number) is None
    assert moment_from_number(0.5) == Moment(datetime(1970, 1, 1, 12))
    assert (
        moment_from_number(float(date.max.toordinal() - date(1970, 1, 1).toordinal()) + 0.9999999999) is None
    )


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("1 + 2 * 3 - 4", 3.0),
        ("7 div 2", 3.5),
        ("-7 mod 3", -1.0),
        ("7.5 mod 2", 1.5),
        ("1 div 0", math.inf),
        ("-1 div 0", -math.inf),
        ("'5' + 1", 6.0),
        ("true() + true()", 2.0),
        ("'b' = \"b\"", True),
        ("1 = '1'", True),
        ("1 = '1.0'", True),
        ("'1' = '1.0'", False),
        ("true() = 'x'", True),
        ("true() = 2", True),
        ("'' = false()", True),
        ("2 > '10'", False),
        ("'b' > 'a'", False),
        ("'x' != 'y'", True),
        ("1 = 1 = true()", True),
        ("false() and 1 div 0", False),
        ("true() or 'x'", True),
        ("1 and 1 and 0", False),
        ("0 or 0 or 1", True),
        ("0 or 0 or 0", False),
        ("'2026-03-09' < '2026-03-10'", True),
        ("'2026-03-09' = '2026-03-09T00:00:00.000+05:00'", True),
        ("'2026-03-09' + 1 = '2026-03-10'", True),
        ("date('2026-03-09') = '2026-03-09'", True),
        ("date('2026-03-09') != ''", True),
        ("today() - date('2026-03-01')", 8.0),
        ("today() > '2026-03-08T23:00:00'", True),
    ],
)
def test_operators(source: str, expected: object) -> None:
    assert run(source) == expected


@pytest.mark.parametrize("source", ["0 div 0", "'x' + 1", "1 mod 0", "(1 div 0) mod 2", "-'x'", "'' * 2"])
def test_what_is_no_number(source: str) -> None:
    assert math.isnan(to_number(run(source)))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("${x} < 5", False),
        ("${x} >= 0", False),
        ("${x} != 3", True),
        ("${x} = ''", True),
        ("string(${x} + 1)", "NaN"),
        ("coalesce(${x}, 0) + 1", 1.0),
        ("coalesce(${x} + 1, 7)", 7.0),
        ("not(${x})", True),
    ],
)
def test_a_blank_answer(source: str, expected: object) -> None:
    assert run(source, names=questions("x")) == expected


@pytest.mark.parametrize("flag", [True, False])
def test_a_calculated_boolean_keeps_its_type(flag: bool) -> None:
    tree = FakeTree().put("flag", flag)
    names = questions("flag")
    assert run("if(${flag}, 'yes', 'no')", tree, names) == ("yes" if flag else "no")
    assert run("${flag} = 'true'", tree, names) is flag
    assert run("'false' = ${flag}", tree, names) is not flag
    assert run("${flag} != 'false'", tree, names) is flag
    assert run("${flag} = true()", tree, names) is flag
    assert run("boolean(${flag})", tree, names) is flag
    assert run("concat(${flag})", tree, names) == ("true" if flag else "false")


def test_typed_answers_compare_as_designers_write_them() -> None:
    tree = FakeTree().put("age", 18.0).put("born", Day.of(date(2000, 1, 1))).put("code", "007")
    names = questions("age", "born", "code")
    assert run("${age} >= 18 and ${age} = '18' and ${age} != ''", tree, names) is True
    assert run("18 <= ${age}", tree, names) is True
    assert run("${code} = '007' and ${code} != '7' and ${code} = 7", tree, names) is True
    assert run("${born} = '2000-01-01' and ${born} < today() and ${born} != ''", tree, names) is True
    assert run("int((today() - ${born}) div 365.25)", tree, names) == 26.0
    assert run("concat(${born}, ' ', ${age})", tree, names) == "2000-01-01 18"
