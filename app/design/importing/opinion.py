"""Says what ODK's own converter has against a form that Dala takes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from xml.parsers.expat import ExpatError

from app.design.remarks import Place
from app.design.vocabulary import SHEETS, SURVEY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.design.importing.grids import Grid
    from app.design.remarks import Report

MAX_CELLS: Final = 20_000
"""Filled cells up to which the converter is asked; its time grows faster than the form."""
_ROOT: Final = "data"
_SHEETS: Final = (*SHEETS, "osm", "entities")
_ROW: Final = re.compile(r"\[row : (\d+)\]\s*")
_SHEET: Final = re.compile(r"On the '(\w+)' sheet, ")
_COLUMN: Final = re.compile(r"the '([\w ]+)' value\b")


def tell_what_odk_refuses(grids: Sequence[Grid], report: Report) -> None:
    """Warn where ODK's converter refuses the form for a reason that no remark on the row tells yet."""
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert

    told = {(remark.place.sheet.lower(), remark.place.row) for remark in report.remarks if remark.place.row}
    if sum(sum(map(bool, cells)) for grid in grids for _, cells in grid.rows) > MAX_CELLS:
        return
    try:
        convert(xlsform=_workbook(grids), form_name=_ROOT, warnings=[])
    except PyXFormError as error:
        place, reason = _placed(" ".join(str(error).split()), grids)
        if (place.sheet, place.row) not in told and (place.row or not told):
            report.warn(place, f"Dala takes the form, but ODK's converter refuses it: {reason}")
    except (LookupError, TypeError, ValueError, AttributeError, RecursionError, ExpatError) as error:
        if not told:
            reason = f"it breaks off with {type(error).__name__}."
            report.warn(Place(), f"Dala takes the form, but ODK's converter does not: {reason}")


def _workbook(grids: Sequence[Grid]) -> dict[str, object]:
    """The sheets as the converter takes them, its row numbers being those of the sheets."""
    made: dict[str, object] = {"sheet_names": [grid.name for grid in grids]}
    for grid in reversed(grids):
        name = grid.name.strip().lower()
        name = SURVEY if len(grids) == 1 and name not in _SHEETS else name
        if name not in _SHEETS or not grid.rows:
            continue
        (_, heading), *below = grid.rows
        headers = [" ".join(cell.split()) for cell in heading]
        rows: list[dict[str, str]] = []
        for number, cells in below:
            # The converter calls the first row after the headers row 2.
            rows += [{}] * (number - len(rows) - 2) if name == SURVEY else []
            rows.append({h: cell for h, cell in zip(headers, cells, strict=False) if h and cell})
        made[name] = rows
        made[f"{name}_header"] = [dict.fromkeys(filter(None, headers))]
    return made


def _placed(reason: str, grids: Sequence[Grid]) -> tuple[Place, str]:
    """Where a reason of the converter's points, and the reason without it."""
    row, sheet = _ROW.search(reason), _SHEET.search(reason)
    if row is None and sheet is None:
        return Place(), reason
    name = sheet[1] if sheet else SURVEY
    column = _COLUMN.search(reason)
    unit = grids[0].unit if grids else "row"
    place = Place(name, int(row[1]) if row and name == SURVEY else 0, column[1] if column else "", unit)
    said = _SHEET.sub("", _ROW.sub("", reason)) if place.row else reason
    return place, said[:1].upper() + said[1:]
