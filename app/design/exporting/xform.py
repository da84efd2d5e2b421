"""Writes a definition as an ODK XForm, through the sheets of an XLSForm and pyxform."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.base.errors import Code, KnownError
from app.design.exporting.folding import fold
from app.design.exporting.phrasing import ROOT, Note
from app.design.exporting.sheets import headers, sheets_of
from app.form.checks_characters import UNFIT

if TYPE_CHECKING:
    from app.design.exporting.sheets import Cells
    from app.form.model import Form
    from app.interview.values import Json


@dataclass(frozen=True, slots=True)
class XForm:
    """An XForm's text and notes on what it says otherwise than the definition."""

    xml: str
    notes: tuple[Note, ...]


def xform_of(definition: dict[str, Json], form: Form) -> XForm:
    """The XForm of a definition and the form that was read from it.

    Raises FORM_NOT_XFORM with pyxform's reason where it cannot make one.
    """
    from pyxform.errors import PyXFormError  # 0.3 s, and only who exports pays for it
    from pyxform.xls2xform import convert

    folded = fold(definition, form)
    stripped: list[Note] = []
    tables = {
        name: [_without_unfit(row, stripped) for row in rows]
        for name, rows in sheets_of(folded.definition, carried=False).tables().items()
    }
    heads = {f"{name}_header": [dict.fromkeys(headers(rows))] for name, rows in tables.items()}
    warnings: list[str] = []
    try:
        made = convert(
            xlsform={**tables, **heads, "sheet_names": list(tables)},
            warnings=warnings,
            form_name=ROOT,
            pretty_print=True,
        )
    except PyXFormError as error:
        raise KnownError(Code.FORM_NOT_XFORM, reason=" ".join(str(error).split())) from None
    return XForm(made.xform, (*folded.notes, *stripped, *(Note("", " ".join(w.split())) for w in warnings)))


def _without_unfit(row: Cells, notes: list[Note]) -> Cells:
    """A row without the characters that XML cannot hold; `notes` tell of it."""
    if not any(UNFIT.search(text) for cell in row.items() for text in cell):
        return row
    name = UNFIT.sub("", row.get("name", ""))
    notes.append(Note(name, "characters that XML cannot hold are left out."))
    return {UNFIT.sub("", header): UNFIT.sub("", text) for header, text in row.items()}
