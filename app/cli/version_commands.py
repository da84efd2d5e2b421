"""`dala form diff`: how two versions of a questionnaire differ."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli.common import JsonOption, known_errors, say, say_json


def diff(
    old: Annotated[Path, typer.Argument(help="The older version.")],
    new: Annotated[Path, typer.Argument(help="The newer version.")],
    as_json: JsonOption = False,
) -> None:
    """Say how two versions of a form differ, and what breaks data; exit status 0 with differences too."""
    from app.actions.form_diff import form_diff
    from app.design import comparing_words

    with known_errors():
        found = form_diff(old, new)
        if as_json:
            say_json(comparing_words.to_json(found))
            return
        for line in comparing_words.lines(found):
            say(line)
