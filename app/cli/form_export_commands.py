"""`dala form export`: a form for programs that read XLSForm or XForm."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli.common import known_errors, progress_line, warn


def export(
    form: Annotated[Path, typer.Argument(help="A form definition.")],
    out: Annotated[
        Path, typer.Option("--out", "-o", help="Where it goes: FILE.xlsx is an XLSForm, FILE.xml an XForm.")
    ],
) -> None:
    """Write a form as an XLSForm workbook, or as an XForm for ODK, Kobo and other collectors."""
    from app.actions.form_export import export_form

    with known_errors():
        with progress_line("form") as progress:
            made = export_form(form, out, progress)
        for name, message in made.notes:
            warn(f"{form}: warning{f' {name}' if name else ''}: {message}")
        warn(f"{form} written to {out}" + (f", {len(made.notes)} warnings" if made.notes else ""))
