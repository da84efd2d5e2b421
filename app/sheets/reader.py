"""Reads a workbook that somebody else made, bounded before it is unpacked."""

from __future__ import annotations

import struct
import warnings
import zipfile
import zlib
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final
from xml.etree.ElementTree import ParseError

from app.base.errors import Code, KnownError
from app.base.reading import explained

if TYPE_CHECKING:
    from pathlib import Path

Cell = None | str | bool | int | float | date | datetime | time | timedelta
"""What a cell may hold; a formula is read as its text, beginning with "="."""

_MEGABYTE: Final = 1024 * 1024
_DAMAGE: Final = (
    ParseError, KeyError, ValueError, TypeError, AttributeError, IndexError, OverflowError, EOFError, OSError,
    NotImplementedError, RuntimeError, AssertionError, struct.error, zlib.error, zipfile.BadZipFile,
)  # fmt: skip
"""What a damaged package makes zipfile, the XML parser and openpyxl raise; their words may quote cells."""


@dataclass(frozen=True, slots=True)
class ReadLimits:
    """How much a workbook may be: files in it, bytes unpacked, and how many times its packed size."""

    files: int = 1_000
    unpacked: int = 512 * _MEGABYTE
    ratio: int = 200
    ratio_from: int = 16 * _MEGABYTE


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet; blank cells are None. `formulas` counts the cells that are one."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    formulas: int = 0


def read_tables(path: Path, limits: ReadLimits | None = None) -> dict[str, Table]:
    """The sheets of an .xlsx workbook by name, in the order of its tabs.

    Raises FILE_MISSING, FILE_UNREADABLE, WORKBOOK_TOO_LARGE before anything is unpacked, WORKBOOK_UNREADABLE
    for anything that is no workbook, entities and document types in its XML among it.
    """
    import openpyxl  # 0.2 s, and only who reads workbooks pays for it
    from defusedxml import DefusedXmlException
    from openpyxl.utils.exceptions import InvalidFileException

    if not openpyxl.DEFUSEDXML:
        raise RuntimeError("openpyxl must read XML through defusedxml")
    _check_size(path, limits or ReadLimits())
    damage = (*_DAMAGE, InvalidFileException, DefusedXmlException)
    try:
        book = openpyxl.load_workbook(path, keep_links=False)
        try:
            return {sheet.title: _table(sheet) for sheet in book.worksheets}
        finally:
            book.close()
    except damage:
        raise KnownError(Code.WORKBOOK_UNREADABLE, path=str(path)) from None


def read_values(path: Path, limits: ReadLimits | None = None, blank_run: int = 60) -> dict[str, Table]:
    """The sheets as `read_tables` gives them, but of a formula the value that it had when it was saved.

    A sheet ends where more than `blank_run` blank rows follow each other: formatted cells may reach down to
    the last row there can be. Raises what `read_tables` raises.
    """
    import openpyxl
    from defusedxml import DefusedXmlException
    from openpyxl.utils.exceptions import InvalidFileException

    if not openpyxl.DEFUSEDXML:
        raise RuntimeError("openpyxl must read XML through defusedxml")
    _check_size(path, limits or ReadLimits())
    damage = (*_DAMAGE, InvalidFileException, DefusedXmlException)
    try:
        # openpyxl leaves a file open that it opened itself and cannot read.
        with path.open("rb") as file, warnings.catch_warnings():
            # It tells of drawings and validations that it passes over; none of them is a cell.
            warnings.simplefilter("ignore", UserWarning)
            book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
            try:
                return {s.title: Table(s.title, _values(s, blank_run)) for s in book.worksheets}
            finally:
                book.close()
    except damage:
        raise KnownError(Code.WORKBOOK_UNREADABLE, path=str(path)) from None


def _values(sheet: Any, blank_run: int) -> tuple[tuple[Cell, ...], ...]:
    sheet.reset_dimensions()  # some programs write a sheet's size, and write it wrong
    rows: list[tuple[Cell, ...]] = []
    blank = 0
    for row in sheet.iter_rows(values_only=True):
        blank = 0 if any(cell is not None for cell in row) else blank + 1
        if blank > blank_run:
            break
        rows.append(row)
    return tuple(rows)


def _table(sheet: Any) -> Table:
    rows = tuple(tuple(cell.value for cell in row) for row in sheet.iter_rows())
    formulas = sum(cell.data_type == "f" for row in sheet.iter_rows() for cell in row)
    return Table(sheet.title, rows, formulas)


def _check_size(path: Path, limits: ReadLimits) -> None:
    try:
        with explained(path), zipfile.ZipFile(path) as package:
            entries = package.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise KnownError(Code.WORKBOOK_UNREADABLE, path=str(path)) from None
    unpacked = sum(entry.file_size for entry in entries)
    packed = max(sum(entry.compress_size for entry in entries), 1)
    is_bomb = unpacked > limits.ratio_from and unpacked > packed * limits.ratio
    if unpacked > limits.unpacked or len(entries) > limits.files or is_bomb:
        raise KnownError(Code.WORKBOOK_TOO_LARGE, path=str(path), size=-(-unpacked // _MEGABYTE))
