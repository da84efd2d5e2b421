"""The XML of single cells, with ROW where the row's number goes, so that equal cells can be reused."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Final

from app.sheets.text import string_item

ROW: Final = "\0"
"""Stands for the row number in a cell's XML; no text can hold it, since XML cannot."""

MOST_ROWS: Final = 1_048_576
MOST_COLUMNS: Final = 16_384

# Indices of `cellXfs` in `styles.STYLES`.
PLAIN, HEADER, TEXT, DATE, MOMENT, TIME, WRAPPED = range(7)

_FIRST_DAY: Final = date(1900, 3, 1)
# Excel counts a 29 February 1900 that never was: from March on, day 0 is 30 December 1899 for every reader.
_DAY_ZERO: Final = date(1899, 12, 30).toordinal()
_EXACT_INTEGER: Final = 10**15
_TEXT_FORMAT_UNITS: Final = 255


def letters(index: int) -> str:
    """The name of column `index`, counted from 0: A, B, … Z, AA, …"""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name


def text_cell(column: str, text: str, style: int = TEXT) -> str:
    """A cell of `text`, which must be visible and fit; never a formula, never a number.

    Short text gets the text format, so that editing the cell in Excel makes no formula or number of it.
    """
    if style == TEXT and len(text) > _TEXT_FORMAT_UNITS:
        style = PLAIN  # older Excel shows ### for longer text in this format
    return f'<c r="{column}{ROW}" s="{style}" t="inlineStr"><is>{string_item(text)}</is></c>'


def shared_cell(column: str, index: int) -> str:
    """A cell of the text with that number in the shared table."""
    return f'<c r="{column}{ROW}" s="{TEXT}" t="s"><v>{index}</v></c>'


def number_cell(column: str, value: int | float) -> str:
    """A number. Whole numbers have no decimal point; see `is_exact` for what a cell cannot hold."""
    if isinstance(value, float) and value.is_integer() and abs(value) < _EXACT_INTEGER:
        value = int(value)
    return f'<c r="{column}{ROW}"><v>{value!r}</v></c>'


def is_exact(value: int | float) -> bool:
    """Whether a cell holds `value` unchanged: Excel keeps 15 digits, and neither NaN nor infinities."""
    if isinstance(value, int):
        return -_EXACT_INTEGER < value < _EXACT_INTEGER
    return value - value == 0


def boolean_cell(column: str, value: bool) -> str:
    """TRUE or FALSE."""
    return f'<c r="{column}{ROW}" t="b"><v>{int(value)}</v></c>'


def is_datable(day: date) -> bool:
    """Whether every reader of a workbook understands `day` in the same way."""
    return (day.date() if isinstance(day, datetime) else day) >= _FIRST_DAY


def date_cell(column: str, day: date) -> str:
    """A calendar day that `is_datable`."""
    return f'<c r="{column}{ROW}" s="{DATE}"><v>{day.toordinal() - _DAY_ZERO}</v></c>'


def moment_cell(column: str, moment: datetime) -> str:
    """A day with its time as the wall clock showed it; spreadsheets know no time zones."""
    serial = moment.toordinal() - _DAY_ZERO + _fraction(moment.time())
    return f'<c r="{column}{ROW}" s="{MOMENT}"><v>{serial!r}</v></c>'


def time_cell(column: str, moment: time) -> str:
    """A time of day."""
    return f'<c r="{column}{ROW}" s="{TIME}"><v>{_fraction(moment)!r}</v></c>'


def _fraction(moment: time) -> float:
    seconds = moment.hour * 3600 + moment.minute * 60 + moment.second
    return (seconds + moment.microsecond / 1_000_000) / 86_400
