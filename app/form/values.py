"""The values of the expression language, and how each becomes text, number or boolean."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

EPOCH = date(1970, 1, 1).toordinal()
NAN = math.nan
SECONDS_A_DAY = 86_400

XML_SPACE = " \t\r\n"
NUMBER = re.compile(r"-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)\Z", re.ASCII)
DAY_TEXT = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})\Z", re.ASCII)
MOMENT_TEXT = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?)(Z|[+-][0-9]{2}(?::?[0-9]{2})?)?\Z",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day without a time zone: `number` is the count of days since 1970-01-01."""

    number: int

    @classmethod
    def of(cls, day: date) -> Day:
        """The day of a `datetime.date`."""
        return cls(day.toordinal() - EPOCH)

    def date(self) -> date:
        """As `datetime.date`."""
        return date.fromordinal(self.number + EPOCH)

    def __str__(self) -> str:
        """ISO 8601, as answers store it."""
        return self.date().isoformat()


@dataclass(frozen=True, slots=True)
class Moment:
    """A date and time as a wall clock showed it; `wall` keeps the clock's offset where it is known."""

    wall: datetime

    @property
    def number(self) -> float:
        """Days since 1970-01-01 in wall time, the time of day as fraction."""
        return (self.wall.toordinal() - EPOCH) + self.seconds / SECONDS_A_DAY

    @property
    def seconds(self) -> float:
        """Seconds since the wall clock's midnight."""
        w = self.wall
        return w.hour * 3600 + w.minute * 60 + w.second + w.microsecond / 1e6

    def __str__(self) -> str:
        """ISO 8601 with milliseconds, as answers store it."""
        return self.wall.isoformat(timespec="milliseconds")


@dataclass(frozen=True, slots=True)
class NodeSet:
    """Values of the visible nodes that a path found, in form order."""

    values: tuple[Value, ...]


Value = str | float | bool | Day | Moment | NodeSet


def number_text(number: float) -> str:
    """A number as XPath writes it: shortest, without exponent, whole numbers without a point."""
    if math.isnan(number):
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    if number == int(number):
        return (
            str(int(number)) if abs(number) < 1e15 else format(Decimal(repr(number)), "f").removesuffix(".0")
        )
    text = repr(number)
    return format(Decimal(text), "f") if "e" in text else text


def to_text(value: Value) -> str:
    """XPath's string()."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (float, int)):
        return number_text(value)
    if isinstance(value, NodeSet):
        return to_text(value.values[0]) if value.values else ""
    return str(value)


def parse_day(text: str) -> Day | None:
    """A day from `yyyy-mm-dd`, None if the text is not one."""
    if DAY_TEXT.match(text) is None:
        return None
    try:
        return Day.of(date.fromisoformat(text))
    except ValueError:
        return None


def parse_moment(text: str) -> Moment | None:
    """A moment from ISO 8601 `yyyy-mm-ddThh:mm[:ss[.fff]][offset]`, None if the text is not one."""
    match = MOMENT_TEXT.match(text)
    if match is None:
        return None
    whole, _, fraction = match[2].partition(".")
    clock = f"{whole}.{fraction[:6].ljust(6, '0')}" if fraction else whole
    try:
        return Moment(datetime.fromisoformat(f"{match[1]}T{clock}{match[3] or ''}"))
    except ValueError:
        return None


def looks_dated(text: str) -> bool:
    """Whether a text may be an ISO date: a cheap test before the dear one."""
    return len(text) >= 10 and text[4] == "-" and text[7] == "-"


def parse_dated(text: str) -> Day | Moment | None:
    """A day or a moment from ISO text, None if it is neither."""
    return (parse_day(text) or parse_moment(text)) if looks_dated(text) else None


def text_number(text: str) -> float:
    """XPath's number() of a text; ISO dates count days. NaN for anything else."""
    text = text.strip(XML_SPACE)
    if NUMBER.match(text) is not None:
        return float(text)
    dated = parse_dated(text)
    return NAN if dated is None else float(dated.number)


def to_number(value: Value) -> float:
    """XPath's number(): dates count days since 1970-01-01."""
    if isinstance(value, float):
        return value
    if isinstance(value, str):
        return text_number(value) if value else NAN
    if isinstance(value, (bool, int)):
        return float(value)
    if isinstance(value, NodeSet):
        return to_number(value.values[0]) if value.values else NAN
    return float(value.number)


def to_boolean(value: Value) -> bool:
    """XPath's boolean(); a node-set is true where it has a node, unless its one node is a false boolean."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return value != ""
    if isinstance(value, (float, int)):
        return value != 0 and value == value
    if isinstance(value, NodeSet):
        return bool(value.values) and (len(value.values) > 1 or value.values[0] is not False)
    return True


def day_from_number(number: float) -> Day | None:
    """The day that holds the given count of days, None outside the calendar."""
    if not math.isfinite(number):
        return None
    days = math.floor(number)
    return Day(days) if 1 - EPOCH <= days <= date.max.toordinal() - EPOCH else None


def moment_from_number(number: float) -> Moment | None:
    """The moment, in wall time to the millisecond, at the given count of days; None outside the calendar."""
    day = day_from_number(number)
    if day is None:
        return None
    spare = round((number - day.number) * SECONDS_A_DAY, 3)
    start = datetime.combine(day.date(), datetime.min.time())
    try:
        return Moment(start + timedelta(seconds=spare))
    except OverflowError:
        return None
