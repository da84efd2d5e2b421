"""`dala form ...`: what a survey designer runs."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime, time
from pathlib import Path
from typing import Annotated

import typer

from app.base.atomic import write_atomic
from app.base.clock import Clock, FixedClock, SystemClock
from app.cli.common import FAILED, JsonOption, known_errors, progress_line, read_day, say, say_json, warn

commands = typer.Typer(no_args_is_help=True, help="Check and try questionnaires.")


@commands.command()
def check(
    files: Annotated[list[Path], typer.Argument(help="Form definitions.")], as_json: JsonOption = False
) -> None:
    """Say what is wrong in a questionnaire, and where; exit status 1 on any error."""
    from app.actions import forms

    with known_errors():
        found = forms.check(files)
        if as_json:
            say_json([asdict(d) for d in found])
        else:
            for d in found:
                say(str(d))
        if any(d.severity == "error" for d in found):
            raise typer.Exit(FAILED)
        if not as_json:
            say(
                f"{len(files)} checked, {len(found)} to look at"
                if found
                else f"{len(files)} checked, nothing to mend"
            )


@commands.command()
def run(
    form: Annotated[Path, typer.Argument(help="A form definition.")],
    answers: Annotated[Path, typer.Option(help="Answer lines, one JSON object a line.")],
    out: Annotated[
        Path, typer.Option(help="Where the state of each interview goes, one JSON object a line.")
    ],
    today: Annotated[str | None, typer.Option(help="The day to interview on, as 2026-11-21.")] = None,
) -> None:
    """Put each answer line through a live interview and write what came of it."""
    from app.actions import forms
    from app.actions.targets import RUN, check_target

    with known_errors(), progress_line("line") as progress:
        check_target(out, RUN)
        results = forms.run_file(form, answers, clock=_clock(today), progress=progress)
        lines = [json.dumps(r, allow_nan=False, separators=(",", ":")) for r in results]
        write_atomic(out, [(line + "\n").encode("ascii") for line in lines])
        warn(f"{len(lines)} lines written to {out}")


def _clock(today: str | None) -> Clock:
    day = read_day("--today", today)
    if day is None:
        return SystemClock()
    return FixedClock(datetime.combine(day, time(12)).astimezone())
