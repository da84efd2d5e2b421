"""`dala form import`: a questionnaire from a spreadsheet as XLSForm describes it."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.cli.common import FAILED, JsonOption, known_errors, progress_line, say_json, warn

if TYPE_CHECKING:
    from app.actions.form_import import FormImport


def import_(
    file: Annotated[Path, typer.Argument(help="An XLSForm: .xlsx, .xlsm, .xls, .csv or .md.")],
    out: Annotated[Path, typer.Option("--out", "-o", help="Where the form definition goes.")],
    languages: Annotated[
        str,
        typer.Option(help="Codes of the languages to take: ru,kk; a code for a name: 'Russisch=ru'."),
    ] = "",
    as_json: JsonOption = False,
) -> None:
    """Take a form over from XLSForm, and say what became of everything that Dala has not."""
    from app.actions.form_import import import_form

    with known_errors():
        wanted = tuple(part.strip() for part in languages.split(",") if part.strip())
        with progress_line("step") as progress:
            made = import_form(file, out, wanted, progress)
        if as_json:
            say_json(_told(made))
        else:
            _tell(file, out, made)
        if made.path is None:
            raise typer.Exit(FAILED)


def _tell(file: Path, out: Path, made: FormImport) -> None:
    for remark in made.remarks:
        warn(remark.line(str(file)))
    if made.path is None:
        errors = sum(remark.severity == "error" for remark in made.remarks)
        warn(f"dala: {file} was not imported: {errors} to mend. Nothing was written.")
        return
    for diagnostic in made.diagnostics:
        warn(str(diagnostic))
    for name in made.copy:
        warn(f"{out}: copy {name} from the spreadsheet's folder into {out.parent}.")
    for name in made.lacking:
        warn(f"{out}: put {name} into {out.parent} before a survey is made of the form.")
    warnings = sum(remark.severity == "warning" for remark in made.remarks)
    warn(f"{file} imported to {out}, {warnings} warnings, {len(made.diagnostics)} findings of form check")


def _told(made: FormImport) -> dict[str, Any]:
    return {
        "written": str(made.path) if made.path is not None else None,
        "remarks": [
            {
                "sheet": remark.place.sheet,
                "row": remark.place.row,
                "column": remark.place.column,
                "severity": remark.severity,
                "message": remark.message,
            }
            for remark in made.remarks
        ],
        "diagnostics": [asdict(diagnostic) for diagnostic in made.diagnostics],
        "copy": list(made.copy),
        "lacking": list(made.lacking),
    }
