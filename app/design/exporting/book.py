"""Writes the sheets of an XLSForm as an .xlsx workbook whose every cell is text, never a formula."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.design.exporting.sheets import headers
from app.sheets.cells import letters, text_cell
from app.sheets.writer import Book, Column

if TYPE_CHECKING:
    from pathlib import Path

    from app.design.exporting.sheets import Sheets

_NARROW, _WIDE = 14, 40


def workbook_of(sheets: Sheets, folder: Path) -> bytes:
    """The workbook's bytes; the same for the same sheets. `folder` takes what outgrows memory, sealed."""
    book = Book(folder)
    try:
        for name, rows in sheets.tables().items():
            columns = headers(rows)
            sheet = book.sheet(name, [Column(header, _width(header)) for header in columns])
            for row in rows:
                cells = (
                    text_cell(letters(at), book.visible(row[header]))
                    for at, header in enumerate(columns)
                    if row.get(header)
                )
                sheet.add("".join(cells))
        for name, kept in sheets.kept.items():
            _keep(book, name, kept)
        book.finish()
        return book.sink.take()
    finally:
        book.close()


def _keep(book: Book, name: str, rows: list[list[str]]) -> None:
    """A sheet as it came: its first row is the heading."""
    width = max(len(row) for row in rows)
    heading = [*rows[0], *[""] * (width - len(rows[0]))]
    sheet = book.sheet(name, [Column(book.visible(header), _NARROW) for header in heading])
    for row in rows[1:]:
        sheet.add("".join(text_cell(letters(at), book.visible(cell)) for at, cell in enumerate(row) if cell))


def _width(header: str) -> int:
    return _WIDE if "::" in header else _NARROW
