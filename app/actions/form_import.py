"""Takes a questionnaire over from XLSForm."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.actions.beside import FilesBeside
from app.actions.targets import check_target
from app.base.atomic import write_atomic
from app.base.progress import silent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.base.progress import Progress
    from app.design.remarks import Remark
    from app.form.diagnostics import Diagnostic

DEFINITION: Final = b"{"
LIST_FILE: Final = b"name,"
"""How a definition begins, and a list of choices that an import writes beside it."""


@dataclass(frozen=True, slots=True)
class FormImport:
    """What came of it: where the definition is (None where it was refused) and all that there is to say.

    `diagnostics` are what `form check` says of the definition. `copy` are lists that stand beside the
    spreadsheet and must be copied beside the definition, `lacking` those that stand beside neither.
    """

    path: Path | None
    remarks: tuple[Remark, ...]
    diagnostics: tuple[Diagnostic, ...]
    copy: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()


def import_form(
    source: Path, target: Path, languages: Sequence[str] = (), progress: Progress = silent
) -> FormImport:
    """Write the XLSForm in `source` (.xlsx, .xlsm, .xls, .csv, .md) as a definition, replacing one.

    Choice lists for which a definition has no room are written as CSV files beside it.
    `languages` are codes, or `name=code`: which languages to take and under which codes; all by default.
    Nothing is written where the form is refused. Raises what `check_target` and `read_grids` raise, and
    FILE_UNWRITABLE, DISK_FULL.
    """
    from app.design.importing.importer import (
        import_xlsform,  # pyxform takes 0.3 s; only who imports waits for it
    )

    check_target(target, DEFINITION)
    progress(0, 2)
    here, there = FilesBeside(target.parent), FilesBeside(source.parent)
    made = import_xlsform(source, str(target), languages, {**dict(there.items()), **dict(here.items())})
    progress(1, 2)
    if made.is_refused:
        return FormImport(None, made.remarks, made.diagnostics)
    for name in made.made:
        check_target(target.parent / name, LIST_FILE)
    for name, data in made.made.items():
        write_atomic(target.parent / name, [data])
    write_atomic(target, [made.text.encode()])
    progress(2, 2)
    wanting = [name for name in made.files if name not in here]
    return FormImport(
        target,
        made.remarks,
        made.diagnostics,
        tuple(name for name in wanting if name in there),
        tuple(name for name in wanting if name not in there),
    )
