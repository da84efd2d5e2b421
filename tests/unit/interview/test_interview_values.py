"""Typed text to answers."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.form.model import Kind, Node, Position
from app.interview.values import (
    LARGEST_INTEGER,
    Entry,
    choice_places,
    entry_of,
    geopoint,
    number_text,
    read_entry,
    to_json,
    to_text,
)

PLACES = choice_places(["a", "b", "c"])


def node(kind: Kind, **parameters: str) -> Node:
    return Node(kind, "q", Position(1, 1), parameters=parameters)


def read(kind: Kind, entry: Any, **parameters: str) -> Entry:
    return read_entry(node(kind, **parameters), entry, PLACES)


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        (Kind.INTEGER, " 17 ", 17),
        (Kind.INTEGER, "-3", -3),
        (Kind.INTEGER, "\u22123", -3),
        (Kind.INTEGER, "+3", 3),
        (Kind.INTEGER, "007", 7),
        (Kind.INTEGER, "12 000", 12000),
        (Kind.INTEGER, "1\u00a0234\u202f567", 1234567),
        (Kind.INTEGER, 5.0, 5),
        (Kind.DECIMAL, "12,5", 12.5),
        (Kind.DECIMAL, "12.5", 12.5),
        (Kind.DECIMAL, ".5", 0.5),
        (Kind.DECIMAL, "1 200,50", 1200.5),
        (Kind.DECIMAL, 340, 340.0),
        (Kind.RANGE, "3", 3),
        (Kind.DATE, "2022-04-23", date(2022, 4, 23)),
        (Kind.DATE, "23.04.2022", date(2022, 4, 23)),
        (Kind.DATE, "3.4.2022", date(2022, 4, 3)),
        (Kind.DATE, datetime(2022, 4, 23, 8, tzinfo=UTC), date(2022, 4, 23)),
        (Kind.TIME, "7:30", time(7, 30)),
        (Kind.TIME, "07.30", time(7, 30)),
        (Kind.TIME, "23:59:59", time(23, 59, 59)),
        (Kind.DATE_TIME, "2022-04-23T08:15", datetime(2022, 4, 23, 8, 15)),
        (Kind.DATE_TIME, "23.04.2022 8:15", datetime(2022, 4, 23, 8, 15)),
        (Kind.DATE_TIME, "2022-04-23T08:15:00+00:00", datetime(2022, 4, 23, 8, 15, tzinfo=UTC)),
        (Kind.SELECT_ONE, "b", "b"),
        (Kind.SELECT_MULTIPLE, "c a c", ("a", "c")),
        (Kind.SELECT_MULTIPLE, ("c", "a"), ("a", "c")),
        (Kind.RANK, ("c", "a"), ("c", "a")),
        (Kind.ACKNOWLEDGE, "OK", True),
        (Kind.ACKNOWLEDGE, True, True),
        (Kind.GEOPOINT, "43.25 76.95", "43.25 76.95"),
        (Kind.GEOPOINT, "43.25,76.95", "43.25 76.95"),
        (Kind.GEOPOINT, "43.25, 76.95, 800, 5", "43.25 76.95 800 5"),
        (Kind.BARCODE, "007", "007"),
    ],
)
def test_what_is_understood(kind: Kind, typed: object, value: object) -> None:
    found = read(kind, typed)
    assert found == Entry(value)
    assert type(found.value) is type(value)


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (Kind.INTEGER, "seven"),
        (Kind.INTEGER, "7.5"),
        (Kind.INTEGER, "1e3"),
        (Kind.INTEGER, "1 2"),
        (Kind.INTEGER, "\u0667"),
        (Kind.INTEGER, str(LARGEST_INTEGER + 1)),
        (Kind.INTEGER, "9" * 5000),
        (Kind.DECIMAL, "nan"),
        (Kind.DECIMAL, "1,2,3"),
        (Kind.DECIMAL, "."),
        (Kind.DECIMAL, "1" * 400),
        (Kind.RANGE, "11"),
        (Kind.RANGE, "2.5"),
        (Kind.DATE, "31.02.2022"),
        (Kind.DATE, "yesterday"),
        (Kind.DATE, "2022-13-01"),
        (Kind.TIME, "24:00"),
        (Kind.TIME, "7"),
        (Kind.DATE_TIME, "2022-04-23"),
        (Kind.ACKNOWLEDGE, "no"),
        (Kind.GEOPOINT, "91 0"),
        (Kind.GEOPOINT, "0 181"),
        (Kind.GEOPOINT, "43"),
        (Kind.GEOPOINT, "a b"),
        (Kind.GEOPOINT, "1 2 3 -4"),
    ],
)
def test_what_is_not_is_kept_as_typed(kind: Kind, typed: str) -> None:
    assert read(kind, typed) == Entry(raw=typed)


@pytest.mark.parametrize("kind", [Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK])
def test_unknown_choices_are_kept_as_typed(kind: Kind) -> None:
    assert read(kind, "z") == Entry(raw="z", unknown_choice=True)


@pytest.mark.parametrize("kind", [kind for kind in Kind if Node(kind, "q", Position(1, 1)).is_asked])
@pytest.mark.parametrize("blank", [None, "", "  ", ()])
def test_nothing_typed_is_blank(kind: Kind, blank: object) -> None:
    assert read(kind, blank) == Entry()


def test_steps_of_a_range() -> None:
    assert read(Kind.RANGE, "0.5", start="0", end="1", step="0.25").value == 0.5
    assert read(Kind.RANGE, "0.6", start="0", end="1", step="0.25").raw == "0.6"
    assert read(Kind.RANGE, "-5", start="0", end="-10", step="-5").value == -5


@given(st.text())
def test_text_is_kept_as_typed(text: str) -> None:
    found = read(Kind.TEXT, text)
    assert found == (Entry(text) if text.strip() else Entry())


@given(
    st.sampled_from(list(Kind)), st.one_of(st.text(max_size=12), st.floats(), st.integers(), st.booleans())
)
def test_nothing_typed_is_lost(kind: Kind, entry: Any) -> None:
    found = read(kind, entry)
    if to_text(entry).strip() and entry is not False:
        assert found.value is not None or found.raw


@given(st.integers(-LARGEST_INTEGER, LARGEST_INTEGER))
def test_integers_come_back_from_json(number: int) -> None:
    assert read(Kind.INTEGER, entry_of(to_json(number))).value == number


@given(st.floats(-1e300, 1e300))
def test_decimals_come_back_from_json_and_from_text(number: float) -> None:
    assert read(Kind.DECIMAL, entry_of(to_json(number))).value == number
    assert float(number_text(number)) == number


@given(st.dates(), st.times(), st.datetimes())
def test_days_and_times_come_back_from_json(day: date, clock: time, moment: datetime) -> None:
    assert read(Kind.DATE, entry_of(to_json(day))).value == day
    clock, moment = clock.replace(microsecond=0, fold=0), moment.replace(microsecond=0, fold=0)
    assert read(Kind.TIME, entry_of(to_json(clock))).value == clock
    assert read(Kind.DATE_TIME, entry_of(to_json(moment))).value == moment


def test_json_of_what_json_cannot_hold() -> None:
    assert to_json(float("nan")) == "NaN"
    assert to_json(float("inf")) == "Infinity"
    assert to_json(340.0) == 340
    assert isinstance(to_json(340.0), int)


def test_a_list_of_other_things_is_no_answer() -> None:
    assert entry_of(["a", 1]) is None
    assert entry_of({"a": 1}) is None


def test_a_place_is_kept_as_typed() -> None:
    assert geopoint("43.250 76.950") == "43.250 76.950"
