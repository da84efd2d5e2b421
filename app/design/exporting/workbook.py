"""Writes a definition as an XLSForm workbook from which the import makes the same definition again."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from app.design.carried import PREFIX
from app.design.exact import EXACT, difference, walk_choices, walk_rows
from app.design.exporting.book import workbook_of
from app.design.exporting.sheets import sheets_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.design.exporting.sheets import Sheets
    from app.interview.values import Json


def xlsform_of(definition: dict[str, Json], files: Mapping[str, bytes]) -> bytes:
    """The workbook of a definition that loads without errors; `files` are the lists beside it."""
    sheets = sheets_of(definition)
    with tempfile.TemporaryDirectory() as folder:
        book = workbook_of(sheets, Path(folder))
        if not _make_exact(sheets, definition, _read_again(book, Path(folder), files)):
            return book
        return workbook_of(sheets, Path(folder))


def _read_again(book: bytes, folder: Path, files: Mapping[str, bytes]) -> dict[str, Json]:
    import json

    from app.design.importing.importer import import_xlsform

    path = folder / "form.xlsx"
    path.write_bytes(book)
    text = import_xlsform(path, "form.json", (), files).text
    found: dict[str, Json] = json.loads(text) if text else {}
    return found


def _make_exact(sheets: Sheets, wanted: dict[str, Json], read: dict[str, Json]) -> bool:
    """Say beside the cells what they do not give back; whether there is anything to say."""
    header = PREFIX + EXACT
    rows = {str(row.get("name")): row for row in walk_rows(read.get("survey"))}
    choices = {(name, str(choice["name"])): choice for name, choice in walk_choices(read)}
    beginnings = [cells for cells in sheets.survey if not cells["type"].startswith("end_")]
    said = False
    pairs = [(sheets.settings[0], wanted, read)]
    pairs += [
        (cells, row, rows.get(cells["name"], {}))
        for cells, row in zip(beginnings, walk_rows(wanted["survey"]), strict=False)
    ]
    pairs += [
        (cells, choice, choices.get((name, cells["name"]), {}))
        for cells, (name, choice) in zip(sheets.choices, walk_choices(wanted), strict=True)
    ]
    for cells, part, found in pairs:
        text = difference(part, found) if found else ""
        if text:
            cells[header] = text
            said = True
    return said
