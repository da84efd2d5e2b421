"""Reads the parameters column: `start=0 end=10 step=2`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.design.importing.texts import number_or_text
from app.design.remarks import Place
from app.design.vocabulary import NO, YES
from app.form.keys import NAME_PATTERN
from app.form.model import Kind

if TYPE_CHECKING:
    from app.design.remarks import Report
    from app.interview.values import Json

_PAIR: Final = re.compile(r"([^\s=,;]+)\s*=\s*([^\s=,;]+)")
_BETWEEN: Final = re.compile(r"[\s,;]*")
_COLUMNS: Final = frozenset({"value", "label"})
"""Parameters that name columns of a file."""
_AS_WRITTEN: Final = _COLUMNS | {"reference-geometry", "tick_labelset"}
"""Parameters that name something, whose letters matter."""
_COLUMN_NAME: Final = re.compile(NAME_PATTERN)
_PACKAGE: Final = re.compile(r"[a-z]\w*(\.[a-z]\w*)+")
"""An Android application's name, in small letters as parameters are read."""
_KNOWN: Final[dict[Kind, str]] = {
    Kind.TEXT: "rows",
    Kind.RANGE: "start end step tick_interval placeholder tick_labelset",
    Kind.SELECT_ONE: "randomize seed value label",
    Kind.SELECT_MULTIPLE: "randomize seed value label",
    Kind.RANK: "randomize seed",
    Kind.IMAGE: "max-pixels app",
    Kind.SIGNATURE: "max-pixels app",
    Kind.AUDIO: "quality",
    Kind.BACKGROUND_AUDIO: "quality",
    Kind.GEOPOINT: "capture-accuracy warning-accuracy allow-mock-accuracy reference-geometry",
    Kind.GEOTRACE: "allow-mock-accuracy incremental reference-geometry",
    Kind.GEOSHAPE: "allow-mock-accuracy incremental reference-geometry",
    Kind.AUDIT: "location-priority location-min-interval location-max-age track-changes identify-user "
    "track-changes-reasons",
}
_FLAGS: Final = frozenset({"track-changes", "identify-user", "allow-mock-accuracy", "incremental"})
_WORDS: Final[dict[str, str]] = {
    "quality": "voice-only low normal external",
    "location-priority": "no-power low-power balanced high-accuracy",
    "track-changes-reasons": "on-form-edit",
}
_NUMBERS: Final = frozenset(
    {
        "rows",
        "max-pixels",
        "location-min-interval",
        "location-max-age",
        "capture-accuracy",
        "warning-accuracy",
    }
)
_TICKS: Final = frozenset({"tick_interval", "placeholder", "tick_labelset"})
_PLAIN: Final = {"start": 1.0, "end": 10.0, "step": 1.0}


class ParameterFault(Exception):
    """Parameters that cannot be read; `message` says why."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def read_parameters(text: str, kind: Kind, place: Place, report: Report) -> dict[str, Json]:
    """Parameters by name, in small letters as pyxform reads them. Raises ParameterFault."""
    found: dict[str, Json] = {}
    at = 0
    for pair in _PAIR.finditer(text):
        if _BETWEEN.fullmatch(text, at, pair.start()) is None:
            break
        key = pair[1].lower()
        word = pair[2] if key in _AS_WRITTEN or "${" in pair[2] else pair[2].lower()
        yes, no = (YES, NO) if key in _FLAGS else (("true",), ("false",))
        found[key] = word in yes if word in (*yes, *no) else number_or_text(word)
        at = pair.end()
    if _BETWEEN.fullmatch(text, at) is None:
        raise ParameterFault(
            f'"{text[at : at + 60].strip()}" is no parameter. Write `name=value name=value`.'
        )
    _check(found, kind, place, report)
    if kind is Kind.RANGE:
        _check_range(found, place, report)
        if _TICKS & found.keys():
            # Of the whole column: ODK's converter may have more to say of the row.
            message = "Dala shows no ticks, labels and placeholder on a range; the parameters are kept."
            report.warn(Place(place.sheet, column=place.column), message)
    return found


def _check(found: dict[str, Json], kind: Kind, place: Place, report: Report) -> None:
    """Refuse a shuffling that says neither yes nor no; tell of what no program would understand."""
    known = _KNOWN.get(kind, "").split()
    if not isinstance(found.get("randomize", True), bool):
        raise ParameterFault("randomize must be true or false.")
    if "seed" in found and found.get("randomize") is not True:
        raise ParameterFault("A seed needs randomize=true beside it.")
    for key, value in found.items():
        words = _WORDS.get(key, "").split()
        if key not in known:
            report.warn(place, f"A row of type {kind} has no parameter {key[:60]}; it has no effect.")
        elif key in _FLAGS and not isinstance(value, bool):
            report.warn(place, f"{key} must be true or false; it has no effect so.")
        elif words and value not in words:
            report.warn(place, f"{key} must be one of {', '.join(words)}; it has no effect so.")
        elif kind is Kind.BACKGROUND_AUDIO and value == "external":
            report.warn(place, "A recording in the background has no quality external; it has no effect so.")
        elif key == "app" and _PACKAGE.fullmatch(str(value)) is None:
            report.warn(place, "app must be an Android application such as org.example.camera.")
        elif key in _COLUMNS and _COLUMN_NAME.fullmatch(str(value)) is None:
            raise ParameterFault(
                f'"{str(value)[:60]}" cannot be the name of a column. Begin with a letter or "_"; '
                'go on with letters, digits, "_", "-" or ".".'
            )
        elif key in _NUMBERS and (not isinstance(value, int | float) or value < 0):
            report.warn(place, f"{key} must be a number from 0 on; it has no effect so.")
    together = {"location-priority", "location-min-interval", "location-max-age"}
    if 0 < len(together & found.keys()) < len(together):
        report.warn(place, f"An audit needs {', '.join(sorted(together))} together; so they have no effect.")
    least, most = found.get("location-min-interval"), found.get("location-max-age")
    if isinstance(least, int | float) and isinstance(most, int | float) and most < least:
        report.warn(place, "location-max-age must not be less than location-min-interval.")


def _check_range(found: dict[str, Json], place: Place, report: Report) -> None:
    """A range must leave something to choose; one that counts down is turned around."""
    given = {key: _number(key, found.get(key, plain)) for key, plain in _PLAIN.items()}
    width = abs(given["end"] - given["start"])
    if given["step"] == 0:
        raise ParameterFault("The step of a range must not be 0.")
    if given["step"] > width:
        raise ParameterFault("The step of a range must not be larger than the range.")
    if given["end"] < given["start"]:
        found["start"], found["end"] = found.get("end", 10), found.get("start", 1)
        report.warn(place, "The range counts down; Dala counts it up, from its smaller number.")
    if given["step"] < 0:
        found["step"] = number_or_text(str(found["step"]).removeprefix("-"))
        report.warn(place, "The step is below 0; Dala counts up by it.")


def _number(key: str, value: Json) -> float:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    try:
        number = float(str(value))
    except ValueError:
        raise ParameterFault(f"The {key} of a range must be a number.") from None
    if number in (float("inf"), float("-inf")) or number != number:
        raise ParameterFault(f"The {key} of a range must be a number.")
    return number
