"""Reads the headers of XLSForm's sheets with pyxform's own rules and aliases."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from app.design.remarks import Place
from app.design.vocabulary import (
    CHOICE_COLUMNS,
    COLUMNS,
    MEDIA,
    SETTING_COLUMNS,
    SETTINGS,
    SURVEY,
    TEXT_KEYS,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.design.importing.grids import Grid
    from app.design.remarks import Report

CARRIED: Final = "dala_"
"""How headers begin that carry what XLSForm has no column for."""
BLANK_RUN: Final = 20
"""Blank headers after which a sheet's columns end, as pyxform reads them."""


@dataclass(frozen=True, slots=True)
class Column:
    """What a header says: `key` in a definition ("" where there is none), and the language it names, if any.

    `sort` is the sort of a `media` column. A carried column has its key in `carried`.
    """

    header: str
    key: str = ""
    language: str | None = None
    sort: str = ""
    carried: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row under the headers: header -> text, without blank cells."""

    place: Place
    cells: Mapping[str, str]

    def at(self, header: str) -> Place:
        """The place of one cell."""
        return self.place.at(header)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet whose first row that is not blank names the columns."""

    name: str
    place: Place
    columns: Mapping[str, Column]
    rows: tuple[Row, ...]

    def header_of(self, key: str) -> str:
        """The header of the first column that holds `key`, or `key`."""
        return next((c.header for c in self.columns.values() if c.key == key), key)


def read_sheet(grid: Grid, sort: str, report: Report) -> Sheet:
    """The rows of a grid under its headers, which are those of the sheet `sort` (survey, choices, ...).

    Refuses two columns of one meaning.
    """
    top = Place(grid.name)
    if not grid.rows:
        return Sheet(grid.name, top, {}, ())
    number, cells = grid.rows[0]
    heading = Place(grid.name, number, unit=grid.unit)
    headers = _headers(cells, heading, report)
    columns = _columns(headers, sort, heading, report)
    rows = []
    _tell_of_nameless(grid, cells, report)
    for number, cells in grid.rows[1:]:
        filled = {h: text for h, text in zip(headers, cells, strict=False) if h and text}
        if filled:
            rows.append(Row(Place(grid.name, number, unit=grid.unit), filled))
    return Sheet(grid.name, heading, columns, tuple(rows))


def _tell_of_nameless(grid: Grid, heading: tuple[str, ...], report: Report) -> None:
    """Say once that a cell stands under no header, so that nothing is lost without a word."""
    for number, cells in grid.rows[1:]:
        for text, header in zip_longest(cells, heading, fillvalue=""):
            if text and not header.strip():
                message = f'"{text[:60]}" stands under no header; what stands in such columns is left out.'
                report.warn(Place(grid.name, number, unit=grid.unit), message)
                return


def _headers(cells: tuple[str, ...], place: Place, report: Report) -> list[str]:
    found: list[str] = []
    blank = 0
    for cell in cells:
        header = " ".join(cell.split())
        blank = 0 if header else blank + 1
        if blank > BLANK_RUN:
            break
        if header and header in found and place.unit == "line":
            # pyxform takes the last one in text files, and refuses workbooks.
            report.warn(place.at(header), "Two columns have this header; the last one counts.")
            found[found.index(header)] = ""
        elif header and header in found:
            report.refuse(place.at(header), "Two columns have this header. Rename or delete one of them.")
            header = ""
        found.append(header)
    return found


def _columns(headers: list[str], sort: str, place: Place, report: Report) -> dict[str, Column]:
    from pyxform import aliases
    from pyxform.parsing.sheet_headers import process_header
    from pyxform.question import MultipleChoiceQuestion, Option
    from pyxform.survey import Survey

    known, others = {
        SURVEY: (MultipleChoiceQuestion.get_slot_names(), aliases.survey_header),
        SETTINGS: (Survey.get_slot_names(), aliases.settings_header),
    }.get(sort, (Option.get_slot_names(), aliases.list_header))
    double = any("::" in header for header in headers)
    columns: dict[str, Column] = {}
    seen: dict[tuple[str, ...], str] = {}
    for header in filter(None, headers):
        if header.lower().startswith(CARRIED):
            columns[header] = Column(header, carried=header[len(CARRIED) :])
            continue
        _, path = process_header(header, double, others, set(known))
        path = tuple(part for part in path if part)
        if path in seen and sort == SETTINGS:
            columns[header] = Column(header)
            report.warn(
                place.at(header), f"This column and {seen[path]} are one and the same; that one counts."
            )
            continue
        if path in seen and path == (header,):
            # pyxform takes the plain header before one that only means the same.
            other = seen[path]
            columns[other] = Column(other)
            report.warn(place.at(other), f"This column and {header} are one and the same; that one counts.")
        elif path in seen:
            message = f"This column and {seen[path]} are one and the same. Rename or delete one of them."
            report.refuse(place.at(header), message)
            continue
        seen[path] = header
        columns[header] = _column(header, path, sort)
    return columns


def _column(header: str, path: tuple[str, ...], sort: str) -> Column:
    if sort == SETTINGS:
        return Column(header, SETTING_COLUMNS.get(path, ""))
    named = COLUMNS if sort == SURVEY else CHOICE_COLUMNS
    if path[:1] == ("media",) and len(path) > 1 and path[1] in MEDIA:
        return Column(header, "media", _language(path[2:]), path[1])
    for length in (2, 1):
        key = named.get(path[:length])
        rest = path[length:]
        if key is not None and (not rest or key in TEXT_KEYS):
            return Column(header, key, _language(rest))
    return Column(header)


def _language(rest: tuple[str, ...]) -> str | None:
    return ":".join(rest) if rest else None
