"""Typed text to answers and answers to JSON: what each kind of question accepts, and how it is stored."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from app.form.model import ATTACHED, SELECTS, Kind, Node
from app.form.values import number_text as number_text  # part of what this module offers
from app.interview.attachments import attachment_of as attachment_of  # part of what this module offers
from app.interview.attachments import is_answer
from app.interview.state import Attachment

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.interview.state import Answer

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
"""What JSON can hold."""

LARGEST_INTEGER = 2**53 - 1
"""Beyond it a float, and so Excel and every expression, cannot tell one whole number from the next."""

_SPACES = " \t\u00a0\u2007\u2009\u202f"
_INTEGER = re.compile(r"[+-]?[0-9]+")
_DECIMAL = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")
_GROUPED = re.compile(rf"[+-]?[0-9]{{1,3}}(?:[{_SPACES}][0-9]{{3}})+(?:\.[0-9]*)?")
_ISO_DAY = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_DOTTED_DAY = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_TIME = re.compile(r"([0-9]{1,2})[:.]([0-9]{2})(?:[:.]([0-9]{2})(?:\.[0-9]+)?)?")
_AGREED = frozenset({"ok", "true", "1", "yes"})


@dataclass(frozen=True, slots=True)
class Entry:
    """What an entry came to: a typed `value`, or the `raw` text where it does not fit; neither when blank.

    `unknown_choice` says that it failed for naming a choice that the list does not have.
    """

    value: Answer | None = None
    raw: str = ""
    unknown_choice: bool = False


BLANK = Entry()


def read_entry(node: Node, entry: Answer | None, choices: Mapping[str, int]) -> Entry:
    """What `entry` is for `node`: text is parsed, typed values are checked; what does not fit stays raw.

    `choices` gives the place of each choice in the node's list, as select_multiple is stored in list order.
    """
    if entry is None or entry == "" or entry == ():
        return BLANK
    if node.kind in SELECTS:
        return _read_choices(node, entry, choices)
    if isinstance(entry, tuple):
        return Entry(raw=" ".join(str(part) for part in entry))
    value = _read_typed(node, entry)
    if value is None:
        text = entry if isinstance(entry, str) else to_text(entry)
        return Entry(raw=text) if text.strip() else BLANK
    return BLANK if value == "" or value is False else Entry(value)


def _read_choices(node: Node, entry: Answer, choices: Mapping[str, int]) -> Entry:
    if isinstance(entry, tuple):
        names = tuple(dict.fromkeys(entry))
    elif node.kind is Kind.SELECT_ONE:
        names = (to_text(entry).strip(),)
    else:
        names = tuple(dict.fromkeys(to_text(entry).split()))
    if not names or names == ("",):
        return BLANK
    if any(name not in choices for name in names):
        return Entry(raw=" ".join(names), unknown_choice=True)
    if node.kind is Kind.SELECT_ONE:
        return Entry(names[0]) if len(names) == 1 else Entry(raw=" ".join(names), unknown_choice=True)
    if node.kind is Kind.SELECT_MULTIPLE:
        names = tuple(sorted(names, key=choices.__getitem__))
    return Entry(names)


def _read_typed(node: Node, entry: Answer) -> Answer | None:
    """The entry as the node's type; "" or False for a blank one, None where it cannot be read."""
    match node.kind:
        case Kind.INTEGER:
            return _integer(entry)
        case Kind.DECIMAL:
            return _decimal(entry)
        case Kind.RANGE:
            return _in_range(entry, node.parameters)
        case Kind.DATE:
            return _day(entry)
        case Kind.TIME:
            return _time(entry)
        case Kind.DATE_TIME | Kind.START | Kind.END:
            return _moment(entry)
        case Kind.TODAY:
            return _day(entry)
        case Kind.ACKNOWLEDGE:
            return _agreed(entry)
        case Kind.GEOPOINT:
            return geopoint(entry) if isinstance(entry, str) else None
        case Kind.GEOTRACE | Kind.GEOSHAPE:
            return line_on_earth(entry, node.kind) if isinstance(entry, str) else None
        case kind if kind in ATTACHED:
            return entry if isinstance(entry, Attachment) and is_answer(kind, entry) else None
        case _:
            return (entry if entry.strip() else "") if isinstance(entry, str) else to_text(entry)


def _plain_number(text: str) -> str:
    """Digits as a person typed them, without thousands' spaces, with a point for the decimal comma."""
    text = text.strip().replace("\u2212", "-").replace(",", ".")
    if _GROUPED.fullmatch(text):
        text = re.sub(rf"[{_SPACES}]", "", text)
    return text


def _integer(entry: Answer) -> int | None:
    if isinstance(entry, bool):
        return None
    if isinstance(entry, str):
        text = _plain_number(entry)
        if not _INTEGER.fullmatch(text) or len(text) > 17:
            return None
        number = int(text)
    elif isinstance(entry, float):
        if not entry.is_integer():
            return None
        number = int(entry)
    elif isinstance(entry, int):
        number = entry
    else:
        return None
    return number if abs(number) <= LARGEST_INTEGER else None


def _decimal(entry: Answer) -> float | None:
    if isinstance(entry, bool):
        return None
    if isinstance(entry, str):
        text = _plain_number(entry)
        if not _DECIMAL.fullmatch(text) or len(text) > 40:
            return None
        return float(text) + 0.0
    if isinstance(entry, int | float):
        return float(entry) + 0.0 if math.isfinite(entry) and abs(entry) <= 1e300 else None
    return None


def _in_range(entry: Answer, parameters: Mapping[str, str]) -> int | float | None:
    number = _decimal(entry)
    if number is None:
        return None
    start, end, step = (_parameter(parameters, key, fallback) for key, fallback in RANGE_DEFAULTS)
    low, high = min(start, end), max(start, end)
    steps = (number - start) / step if step else 0.0
    if not low <= number <= high or abs(steps - round(steps)) > 1e-9:
        return None
    whole = start.is_integer() and step.is_integer()
    return int(number) if whole else number


RANGE_DEFAULTS = (("start", 1.0), ("end", 10.0), ("step", 1.0))
"""What XLSForm takes where a range's parameters say nothing."""


def _parameter(parameters: Mapping[str, str], key: str, fallback: float) -> float:
    text = str(parameters.get(key, "")).strip()
    return float(text) if _DECIMAL.fullmatch(text) else fallback


def _day(entry: Answer) -> date | None:
    if isinstance(entry, datetime):
        return entry.date()
    if isinstance(entry, date):
        return entry
    if not isinstance(entry, str):
        return None
    text = entry.strip()
    if found := _ISO_DAY.fullmatch(text):
        year, month, day = found.groups()
    elif found := _DOTTED_DAY.fullmatch(text):
        day, month, year = found.groups()
    else:
        return None
    return _real_day(int(year), int(month), int(day))


def _real_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _time(entry: Answer) -> time | None:
    if isinstance(entry, time):
        return entry
    if not isinstance(entry, str):
        return None
    found = _TIME.fullmatch(entry.strip())
    if not found:
        return None
    hour, minute, second = (int(part or 0) for part in found.groups())
    return time(hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None


def _moment(entry: Answer) -> datetime | None:
    if isinstance(entry, datetime):
        return entry
    if not isinstance(entry, str):
        return None
    text = entry.strip()
    day_text, _, time_text = text.replace("T", " ").partition(" ")
    day, clock = _day(day_text), _time(time_text)
    if day is not None and clock is not None:
        return datetime.combine(day, clock)
    try:
        return datetime.fromisoformat(text) if "T" in text else None
    except ValueError:
        return None


def _agreed(entry: Answer) -> bool | None:
    if isinstance(entry, bool):
        return entry
    if isinstance(entry, str):
        text = entry.strip().lower()
        if text in _AGREED:
            return True
        return False if text == "" else None
    return None


def geopoint(text: str) -> str | None:
    """`lat lon [alt [accuracy]]` in degrees (WGS 84) and metres as typed, or None where it is no place."""
    parts = text.replace(", ", " ").replace(";", " ").split()
    if len(parts) == 1 and text.count(",") == 1:
        parts = text.split(",")
    if not 2 <= len(parts) <= 4 or not all(_DECIMAL.fullmatch(part) and len(part) <= 30 for part in parts):
        return None
    numbers = [float(part) for part in parts]
    if abs(numbers[0]) > 90 or abs(numbers[1]) > 180 or (len(numbers) == 4 and numbers[3] < 0):
        return None
    return " ".join(parts)


def line_on_earth(text: str, kind: Kind) -> str | None:
    """The points of a trace (two or more) or shape (three or more, the first again at the end), or None.

    Each is as `geopoint` takes it, with `;` between them. A shape that is left open is closed, as ODK
    stores it.
    """
    points = [geopoint(part) for part in text.strip().rstrip(";").split(";")]
    found = [point for point in points if point is not None]
    if len(found) < len(points):
        return None
    if kind is Kind.GEOSHAPE and found[0] != found[-1]:
        found.append(found[0])
    return "; ".join(found) if len(found) >= (4 if kind is Kind.GEOSHAPE else 2) else None


def to_text(value: Answer) -> str:
    """The value as text: ISO for dates and times, whole numbers without a decimal part, choices by spaces.

    A file is its name, as in ODK.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return " ".join(value)
    if isinstance(value, float):
        return number_text(value)
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Attachment):
        return value.name
    return str(value)


def to_json(value: Answer) -> Json:
    """The value as records and answer lines hold it: ISO text, whole numbers as integers, lists.

    A number that JSON cannot hold becomes XPath's text for it ("NaN").
    """
    if isinstance(value, str | bool):
        return value
    if isinstance(value, float):
        if not math.isfinite(value):
            return number_text(value)
        return int(value) if value.is_integer() and abs(value) <= LARGEST_INTEGER else value
    if isinstance(value, int):
        return value
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, Attachment):
        return {"file": value.name, "size": value.size, "sha256": value.sha256, "type": value.media_type}
    return value.isoformat()


def entry_of(value: Json) -> Answer | None:
    """A JSON value of an answers line as `read_entry` takes it; None where no answer looks like that."""
    if isinstance(value, list):
        names = [item for item in value if isinstance(item, str)]
        return tuple(names) if len(names) == len(value) else None
    return attachment_of(value) if isinstance(value, dict) else value


def choice_places(names: Sequence[str]) -> dict[str, int]:
    """The place of each choice in its list, counted from 0."""
    return {name: place for place, name in enumerate(names)}


def same_answer(one: Answer | None, other: Answer | None) -> bool:
    """Equal, of one type, and not-a-number equal to itself, so that it is no endless change."""
    if type(one) is not type(other):
        return False
    return one == other or (one != one and other != other)
