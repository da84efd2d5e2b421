"""Functions of dates and times: whole days without a time zone, times by the wall clock."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from app.form.calendar_names import calendar
from app.form.code import Code, Kind, text_of
from app.form.functions_base import Function, Simple, Special, first_value
from app.form.uses import Use
from app.form.values import (
    NAN,
    SECONDS_A_DAY,
    XML_SPACE,
    Day,
    Moment,
    Value,
    day_from_number,
    moment_from_number,
    parse_dated,
    text_number,
)

if TYPE_CHECKING:
    from app.form.code import Frame
    from app.form.compiler import Compiler
    from app.form.syntax import Call

_LOOSE_DAY = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\Z", re.ASCII)
_TIME = re.compile(
    r"([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9](?:\.[0-9]{1,9})?))?(?:Z|[+-](?:[01][0-9]|2[0-3])(?::?[0-5][0-9])?)?\Z",
    re.ASCII,
)
_FIELD = re.compile(r"%([A-Za-z0-9%])")


def dated(value: Value) -> Day | Moment | None:
    """A value as day or moment: dates themselves, ISO text, counts of days since 1970-01-01."""
    if isinstance(value, Day | Moment):
        return value
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        text = value.strip(XML_SPACE)
        if found := parse_dated(text):
            return found
        if loose := _LOOSE_DAY.match(text):
            try:
                return Day.of(date(int(loose[1]), int(loose[2]), int(loose[3])))
            except ValueError:
                return None
        return _from_number(text_number(text))
    return _from_number(value) if isinstance(value, float | int) else None


def _from_number(number: float) -> Day | Moment | None:
    return day_from_number(number) if number == number and number % 1 == 0 else moment_from_number(number)


def _date(value: Value) -> Value:
    found = dated(value)
    if isinstance(found, Moment):
        return Day.of(found.wall.date())
    return "" if found is None else found


def _date_time(value: Value) -> Value:
    found = dated(value)
    return "" if found is None else found


def _decimal_date_time(value: Value) -> float:
    found = dated(value)
    if found is None:
        return NAN
    if isinstance(found, Moment) and found.wall.tzinfo is not None:
        return (found.wall - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds() / SECONDS_A_DAY
    return float(found.number)


def _decimal_time(value: Value) -> float:
    if isinstance(value, Moment):
        return value.seconds / SECONDS_A_DAY
    match = _TIME.match(value.strip(XML_SPACE)) if isinstance(value, str) else None
    if match is None:
        return NAN
    return (int(match[1]) * 3600 + int(match[2]) * 60 + float(match[3] or 0)) / SECONDS_A_DAY


def format_date(value: Value, pattern: str, language: str) -> str:
    """A date in the given pattern, "" if the value is no date. Unknown fields stay as they are."""
    found = dated(value)
    if found is None:
        return ""
    wall = found.wall if isinstance(found, Moment) else datetime.combine(found.date(), datetime.min.time())
    names = calendar(language)
    fields = {
        "%": "%",
        "Y": f"{wall.year:04d}",
        "y": f"{wall.year % 100:02d}",
        "m": f"{wall.month:02d}",
        "n": str(wall.month),
        "b": names.short_months[wall.month - 1],
        "B": names.months[wall.month - 1],
        "d": f"{wall.day:02d}",
        "e": str(wall.day),
        "a": names.short_days[wall.weekday()],
        "A": names.days[wall.weekday()],
        "W": str(wall.isocalendar().week),
        "w": str(wall.isoweekday() % 7),
        "H": f"{wall.hour:02d}",
        "h": str(wall.hour),
        "M": f"{wall.minute:02d}",
        "S": f"{wall.second:02d}",
        "3": f"{wall.microsecond // 1000:03d}",
    }
    return _FIELD.sub(lambda match: fields.get(match[1], match[0]), pattern)


def _format(compiler: Compiler, call: Call) -> Code:
    value, pattern = (compiler.compile(a) for a in call.arguments)
    if not isinstance(pattern.literal, str) or re.search("%[aAbB]", pattern.literal):
        compiler.resolver.uses.add(Use.LANGUAGE)
    take, shape = first_value(value), text_of(pattern)

    def run(f: Frame) -> str:
        text = format_date(f.read(take(f)), shape(f), f.tree.language)
        f.write(len(text))
        return text

    return Code(run, Kind.TEXT)


def _today(compiler: Compiler, _call: Call) -> Code:
    compiler.resolver.uses.add(Use.TODAY)
    return Code(lambda f: f.tree.today())


def _now(compiler: Compiler, _call: Call) -> Code:
    compiler.resolver.uses.add(Use.NOW)
    return Code(lambda f: f.tree.now())


FUNCTIONS: dict[str, Function] = {
    "today": Special(0, 0, _today),
    "now": Special(0, 0, _now),
    "date": Simple("v", Kind.ANY, _date),
    "date-time": Simple("v", Kind.ANY, _date_time),
    "decimal-date-time": Simple("v", Kind.NUMBER, _decimal_date_time),
    "decimal-time": Simple("v", Kind.NUMBER, _decimal_time),
    "format-date": Special(2, 2, _format),
    "format-date-time": Special(2, 2, _format),
}
