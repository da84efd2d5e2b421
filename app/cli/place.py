"""The folder that a command is about to make a vault in, with what there is to say of it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final

import typer

from app.base.errors import KnownError
from app.base.sentences import describe
from app.cli.common import FAILED, warn
from app.cli.desks import data_folder

ANYWAY: Final = "--here-anyway"

HereOption = Annotated[
    bool,
    typer.Option(ANYWAY, help="Use a data folder that is copied to other computers, or lies on one."),
]


def place_for_vault(data: Path | None, *, here_anyway: bool) -> Path:
    """The data folder, after saying on standard error what is wrong with it.

    Exits with 1, before anything is written or asked, where it is synced or remote and nobody confirmed that.
    """
    from app.actions import premises

    folder = data_folder(data)
    try:
        found = premises.check(folder, here_anyway=here_anyway)
    except KnownError as error:
        said = describe(error)
        warn(f"dala: {said.what} {said.next_step} To keep the interviews there all the same, add {ANYWAY}.")
        raise typer.Exit(FAILED) from None
    for remark in found:
        said = describe(remark.said)
        warn(f"dala: note: {said.what} {said.next_step}")
    return folder
