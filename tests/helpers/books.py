"""Reads a workbook back as an outsider would."""

from __future__ import annotations

import re
import zipfile
from functools import lru_cache
from pathlib import Path
from typing import Any

import openpyxl

Rows = list[dict[str, Any]]


@lru_cache(maxsize=8)
def read_book(path: Path) -> dict[str, Rows]:
    """Each sheet's rows by the names in its first row."""
    book = openpyxl.load_workbook(path)
    sheets: dict[str, Rows] = {}
    for sheet in book:
        head, *rows = sheet.iter_rows(values_only=True)
        sheets[sheet.title] = [dict(zip(head, row, strict=True)) for row in rows]
    return sheets


def columns(path: Path, sheet: str) -> list[str]:
    """The variable names of a sheet in order."""
    book = openpyxl.load_workbook(path, read_only=True)
    names = [str(name) for name in next(book[sheet].iter_rows(values_only=True))]
    book.close()
    return names


def formulas(path: Path) -> list[str]:
    """The parts of the package that hold a formula element; there must never be one."""
    with zipfile.ZipFile(path) as package:
        return [
            n for n in package.namelist() if n.endswith(".xml") and re.search(rb"<f[ >]", package.read(n))
        ]
