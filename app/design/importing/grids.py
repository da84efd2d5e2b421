"""Reads the cells of a spreadsheet as text: .xlsx, .xlsm, .xls, XLSForm's combined .csv, and .md tables."""

from __future__ import annotations

import csv
import io
import re
import struct
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Final

from app.base.errors import Code, KnownError
from app.base.reading import read_bounded
from app.sheets.reader import read_values

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from app.sheets.reader import Cell

MAX_BYTES: Final = 64 * 1024 * 1024
MAX_COLUMNS: Final = 1_000
_ZIP: Final = b"PK"
_OLE: Final = b"\xd0\xcf\x11\xe0"
_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
_IS_LOCKED: Final = "it is locked with a password; save it without one"
_DAMAGE: Final = (
    ValueError, LookupError, TypeError, AttributeError, OverflowError, OSError, NotImplementedError,
    AssertionError, RecursionError, ZeroDivisionError, MemoryError, struct.error,
)  # fmt: skip
"""What a damaged old workbook makes xlrd raise beside its own errors."""
_NBSP: Final = "\u00a0"
_MD_CELLS: Final = re.compile(r"(?<!\\)\|")
_MD_RULE: Final = re.compile(r"[\s|:\-]*-[\s|:\-]*")


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet: numbered rows of texts, "" where a cell is blank. `unit` is what a row is called."""

    name: str
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    unit: str = "row"


def read_grids(path: Path) -> tuple[Grid, ...]:
    """The sheets of a spreadsheet in the order of its tabs, whatever the ending of its name.

    Raises FILE_MISSING, FILE_UNREADABLE (also where it is locked with a password, or
    is a text file of another sort), WORKBOOK_TOO_LARGE, WORKBOOK_UNREADABLE.
    """
    data = read_bounded(path, MAX_BYTES)
    if len(data) > MAX_BYTES:
        raise KnownError(Code.WORKBOOK_TOO_LARGE, path=str(path), size=-(-len(data) // (1024 * 1024)))
    if data.startswith(_OLE):
        if _LOCKED in data:
            raise KnownError(Code.FILE_UNREADABLE, path=str(path), reason=_IS_LOCKED)
        return _old_workbook(path, data)
    if data.startswith(_ZIP) or path.suffix.lower() in (".xlsx", ".xlsm"):
        return _workbook(path)
    if path.suffix.lower() == ".xls":
        return _old_workbook(path, data)
    return _text(path, data)


def _workbook(path: Path) -> tuple[Grid, ...]:
    tables = read_values(path)
    return tuple(Grid(name, tuple(_rows(table.rows))) for name, table in tables.items())


def _rows(rows: Iterable[tuple[Cell, ...]]) -> Iterator[tuple[int, tuple[str, ...]]]:
    for number, row in enumerate(rows, 1):
        cells = tuple(cell_text(cell) for cell in row[:MAX_COLUMNS])
        if any(cells):
            yield number, cells


def cell_text(value: Cell) -> str:
    """A cell as XLSForm reads it: 1.0 as 1, a day as 2026-11-21, without blanks around it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(timespec="seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value).replace(_NBSP, " ").strip()


def _old_workbook(path: Path, data: bytes) -> tuple[Grid, ...]:
    """The sheets of an .xls workbook, which xlrd reads for pyxform."""
    import xlrd
    from xlrd.compdoc import CompDoc, CompDocError

    try:
        if data.startswith(_OLE):
            check_chain(CompDoc(data, logfile=io.StringIO()).SSAT)
        book = xlrd.open_workbook(file_contents=data, logfile=io.StringIO())
        return tuple(
            Grid(
                sheet.name,
                tuple(
                    _rows(
                        tuple(_old_cell(cell, book.datemode) for cell in sheet.row(at))
                        for at in range(sheet.nrows)
                    )
                ),
            )
            for sheet in book.sheets()
        )
    except (*_DAMAGE, xlrd.XLRDError, CompDocError) as error:
        # What a damaged file makes xlrd raise; its words may quote cells.
        if "encrypted" in str(error).lower():
            raise KnownError(Code.FILE_UNREADABLE, path=str(path), reason=_IS_LOCKED) from None
        raise KnownError(Code.WORKBOOK_UNREADABLE, path=str(path)) from None


def check_chain(following: Sequence[int]) -> None:
    """Raise ValueError where short sectors follow each other in a circle, which xlrd would never leave."""
    whole = set[int]()
    for first in range(len(following)):
        chain = set[int]()
        at = first
        while 0 <= at < len(following) and at not in whole:
            if at in chain:
                raise ValueError("circle")
            chain.add(at)
            at = following[at]
        whole |= chain


def _old_cell(cell: object, datemode: int) -> Cell:
    from xlrd import XL_CELL_BOOLEAN, XL_CELL_DATE, XL_CELL_ERROR, error_text_from_code
    from xlrd.xldate import XLDateError, xldate_as_datetime, xldate_as_tuple

    value: Cell = getattr(cell, "value", None)
    kind = getattr(cell, "ctype", None)
    if kind == XL_CELL_BOOLEAN:
        return bool(value)
    if kind == XL_CELL_ERROR:
        return str(error_text_from_code.get(value, "#ERROR"))
    if kind == XL_CELL_DATE:
        try:
            if xldate_as_tuple(value, datemode)[:3] == (0, 0, 0):
                return time(*xldate_as_tuple(value, datemode)[3:])
            found: datetime = xldate_as_datetime(value, datemode)
        except XLDateError:
            return value
        return found
    return value


def _text(path: Path, data: bytes) -> tuple[Grid, ...]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise KnownError(Code.FILE_UNREADABLE, path=str(path), reason="it is not UTF-8 text") from None
    is_table = path.suffix.lower() == ".md" or (path.suffix.lower() != ".csv" and "|" in text)
    try:
        lines = tuple(_md_lines(text)) if is_table else tuple(_csv_lines(text))
    except csv.Error:
        raise KnownError(
            Code.FILE_UNREADABLE, path=str(path), reason="a quotation mark is not closed"
        ) from None
    if "\0" in text or not any(len(cells) > 1 for _, cells in lines):
        reason = "it is no XLSForm; one is an .xlsx, .xlsm, .xls, .csv or .md file"
        raise KnownError(Code.FILE_UNREADABLE, path=str(path), reason=reason)
    return tuple(_grids(lines))


def _csv_lines(text: str) -> Iterator[tuple[int, list[str]]]:
    first = next((line for line in text.splitlines() if line.strip(',; \t"') not in ("", *_SHEET_WORDS)), "")
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    for cells in reader:
        yield line, [cell_text(cell) for cell in cells[:MAX_COLUMNS]]
        line = reader.line_num + 1


_SHEET_WORDS: Final = ("survey", "choices", "settings")


def _md_lines(text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows of tables as pyxform's tests write forms: a first cell names a sheet, `| survey |`."""
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if not line.startswith("|"):
            continue
        # What follows the last bar is a comment.
        inside = line[1 : line.rindex("|")] if line.rindex("|") > 0 else ""
        if _MD_RULE.fullmatch(inside):
            continue
        yield number, [cell_text(cell).replace("\\|", "|") for cell in _MD_CELLS.split(inside)]


def _grids(lines: Iterable[tuple[int, list[str]]]) -> Iterator[Grid]:
    """Tables one under another: a text in the first cell begins a sheet of that name."""
    sheets: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
    current: list[tuple[int, tuple[str, ...]]] | None = None
    for number, cells in lines:
        if cells and cells[0]:
            current = sheets.setdefault(cells[0], [])
        if current is not None and any(cells[1:]):
            current.append((number, tuple(cells[1:])))
    for name, rows in sheets.items():
        yield Grid(name, tuple(rows), "line")
