"""Gives a definition to designers and programs that work with XLSForm or XForm."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.actions.form_files import form_in
from app.actions.targets import WORKBOOK, check_target
from app.base.atomic import write_atomic
from app.base.errors import Code, KnownError
from app.base.progress import silent

if TYPE_CHECKING:
    from pathlib import Path

    from app.base.progress import Progress
    from app.form.model import Form
    from app.interview.values import Json

XFORM: Final = b"<?xml"
"""How an XForm begins."""
_BEGINS: Final = {".xlsx": WORKBOOK, ".xml": XFORM}


@dataclass(frozen=True, slots=True)
class FormExport:
    """What was written, and what of the form is said otherwise there: (row, "" for the form; what)."""

    path: Path
    notes: tuple[tuple[str, str], ...]


def export_form(source: Path, target: Path, progress: Progress = silent) -> FormExport:
    """Write the form in `source` as an XLSForm workbook (.xlsx) or an ODK XForm (.xml).

    A file of the same sort is replaced. Raises BAD_OPTION for another ending, what `check_target` raises,
    FORM_INVALID, FILE_MISSING, FILE_UNREADABLE, FORM_NOT_XFORM, FILE_UNWRITABLE, DISK_FULL.
    """
    ending = target.suffix.lower()
    if ending not in _BEGINS:
        raise KnownError(Code.BAD_OPTION, option="--out", reason="the file's name must end in .xlsx or .xml")
    check_target(target, _BEGINS[ending])
    progress(0, 1)
    form = form_in(source)
    definition: dict[str, Json] = json.loads(form.source)
    data, notes = _workbook(definition, form) if ending == ".xlsx" else _xform(definition, form)
    write_atomic(target, [data])
    progress(1, 1)
    return FormExport(target, notes)


def _workbook(definition: dict[str, Json], form: Form) -> tuple[bytes, tuple[tuple[str, str], ...]]:
    from app.design.exporting.workbook import xlsform_of

    return xlsform_of(definition, form.files), ()


def _xform(definition: dict[str, Json], form: Form) -> tuple[bytes, tuple[tuple[str, str], ...]]:
    from app.design.exporting.xform import xform_of

    made = xform_of(definition, form)
    return made.xml.encode(), tuple((note.name, note.message) for note in made.notes)
