"""Each function of dates and times in a live interview, with what ODK's table warns of."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.helpers.function_forms import Cases, check
from tests.helpers.scenario import Scenario, calculate, question

CASES: Cases = {
    "today": [
        ("today()", "2026-11-21"),
        ("today() - ${day}", 0),
        ("${day} > today()", False),
        ("today() + 1", 20779),  # arithmetic gives a number
        ("date(today() + 1)", "2026-11-22"),
    ],
    "date": [
        ("date('2026-02-28')", "2026-02-28"),
        ("date('2026-2-8')", "2026-02-08"),
        ("date('2026-02-30')", None),  # invalid is blank
        ("date('')", None),
        ("date(${blank})", None),
        ("date(${word})", None),
        ("date(6.5)", "1970-01-07"),  # a whole day
        ("date(-1)", "1969-12-31"),
        ("date(${day} + 30)", "2026-12-21"),
        ("date(${moment})", "2026-11-21"),
        ("date('2026-11-21T23:59:59+05:00')", "2026-11-21"),  # the day on the wall
        ("date(1 div 0)", None),
        ("date(true())", None),
    ],
    "date-time": [
        ("date-time('2026-11-21T10:00:00')", "2026-11-21T10:00:00"),
        ("date-time(0.5)", "1970-01-01T12:00:00"),
        ("date-time('2026-11-21')", "2026-11-21"),
        ("date-time('nonsense')", None),
        ("date-time(${blank})", None),
    ],
    "decimal-date-time": [
        ("decimal-date-time(${day})", 20778),
        ("decimal-date-time('2026-11-21T12:00:00')", 20778.5),
        ("decimal-date-time('2026-11-21T12:00:00+05:00')", 20778.291666666668),
        ("decimal-date-time('x')", "NaN"),
        ("decimal-date-time(${blank})", "NaN"),
    ],
    "decimal-time": [
        ("decimal-time(${clock})", 0.25),
        ("decimal-time('18:00')", 0.75),
        ("decimal-time('12:00:00.000+05:00')", 0.5),
        ("decimal-time(date-time('2026-11-21T06:00:00'))", 0.25),
        ("decimal-time('25:00')", "NaN"),
        ("decimal-time(${blank})", "NaN"),
    ],
    "format-date": [
        ("format-date(${day}, '%d.%m.%Y')", "21.11.2026"),
        ("format-date(${day}, '%e/%n/%y')", "21/11/26"),
        ("format-date(${day}, '%a %b %%')", "Sat Nov %"),
        ("format-date(${day}, '%A %B %W')", "Saturday November 47"),
        ("format-date('2026-03-05', '%e %d %n %m')", "5 05 3 03"),
        ("format-date(${moment}, '%Y')", "2026"),
        ("format-date(0, '%Y')", "1970"),
        ("format-date('x', '%Y')", None),
        ("format-date(${blank}, '%Y')", None),
    ],
    "format-date-time": [
        ("format-date-time(${moment}, '%H:%M:%S')", "18:45:30"),
        ("format-date-time('2026-11-21T08:05:09.250', '%h:%M:%S.%3')", "8:05:09.250"),
        ("format-date-time(${day}, '%H:%M')", "00:00"),
        ("format-date-time('', '%H')", None),
    ],
}


@pytest.mark.parametrize("function", CASES)
def test_function(function: str) -> None:
    check(CASES[function])


def test_now_is_the_moment_with_its_zone() -> None:
    told = Scenario(
        calculate("at", "now()"),
        calculate("text", "string(now())"),
        calculate("stamp", "once(now())"),
        question("n"),
    )
    assert told.session.values()["at"] == "2026-11-21T09:30:00+00:00"
    told.expect_value("text", "2026-11-21T09:30:00.000+00:00")
    told.clock.moment += timedelta(hours=3)
    stamp = told.state("stamp").value
    told.answer("n", "x").resume().expect_value("stamp", stamp).expect_value(
        "text", "2026-11-21T09:30:00.000+00:00"
    )


def test_names_of_months_and_days_follow_the_language() -> None:
    told = Scenario(
        question("day", "date"),
        calculate("words", "format-date(${day}, '%B %Y, %a')"),
        calculate("pattern", "format-date(${day}, ${shape})"),
        question("shape"),
        languages={"en": "English", "ru": "Русский", "kk": "Қазақша"},
    ).answer("day", "2026-11-21")
    told.expect_value("words", "November 2026, Sat")
    told.answer("shape", "%A").expect_value("pattern", "Saturday")
    told.language("ru").expect_value("words", "ноябрь 2026, сб").expect_value("pattern", "суббота")
    told.language("kk").expect_value("words", "қараша 2026, сб")


def test_a_day_and_a_text_that_looks_like_one_are_compared_as_days() -> None:
    told = Scenario(
        question("day", "date"),
        question("text"),
        question("moment", "dateTime"),
        calculate("same", "${day} = ${text}"),
        calculate("before", "${day} < ${text}"),
        calculate("hours", "(${moment} - ${day}) * 24"),
    ).answer("day", "2026-11-21")
    told.answer("text", "2026-11-21").expect_value("same", True).expect_value("before", False)
    told.answer("text", "2026-11-22").expect_value("same", False).expect_value("before", True)
    told.answer("moment", "2026-11-21T06:00").expect_value("hours", 6)
