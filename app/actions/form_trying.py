"""Tries a form out with generated interviews, as `dala form try` does."""

from __future__ import annotations

import json
from datetime import datetime, time
from typing import TYPE_CHECKING

from app.actions.form_files import form_in
from app.base.clock import FixedClock
from app.base.errors import Code, KnownError
from app.base.progress import silent
from app.design.trying.files import CONTENTS
from app.design.trying.run import try_form

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from app.base.progress import Progress
    from app.design.trying.run import Trial

MOST = 100_000
"""Interviews in one trial."""


def try_file(
    path: Path, count: int, seed: int, today: date | None = None, progress: Progress = silent
) -> Trial:
    """Hold `count` generated interviews over the form in `path`, all at noon of `today`.

    Raises BAD_OPTION for a count out of bounds, FORM_INVALID, FILE_MISSING and FILE_UNREADABLE.
    """
    if not 1 <= count <= MOST:
        raise KnownError(Code.BAD_OPTION, option="--count", reason=f"it is a number from 1 to {MOST}")
    day = today or datetime.now().astimezone().date()
    clock = FixedClock(datetime.combine(day, time(12)))
    return try_form(form_in(path), count, seed, clock, progress)


def files_named(trial: Trial) -> dict[str, bytes]:
    """The small files that the lines name, by name; they are read from the folder of the lines."""
    kinds = {node.kind for node in trial.form.nodes.values()}
    return {name: content for kind, (name, _, content) in CONTENTS.items() if kind in kinds}


def answer_lines(trial: Trial) -> list[bytes]:
    """The finished interviews as lines that `form run` and `interview load` take."""
    return [
        json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "backslashreplace")
        + b"\n"
        for line in trial.lines
    ]
