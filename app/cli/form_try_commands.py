"""`dala form try`: generated interviews that find what is wrong with a questionnaire."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.base.atomic import write_atomic
from app.cli.common import FAILED, JsonOption, known_errors, progress_line, read_day, say, say_json, warn


def try_out(
    form: Annotated[Path, typer.Argument(help="A form definition.")],
    count: Annotated[int, typer.Option(help="How many interviews to hold.")] = 100,
    seed: Annotated[int, typer.Option(help="Another seed gives other interviews.")] = 1,
    out: Annotated[
        Path | None, typer.Option(help="Where the finished ones go, as answer lines for `form run`.")
    ] = None,
    today: Annotated[str | None, typer.Option(help="The day to interview on, as 2026-11-21.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Hold generated interviews: find dead ends, questions never shown, slow spots; status 1 on dead ends."""
    from app.actions.form_trying import answer_lines, files_named, try_file
    from app.actions.targets import LINES, check_target
    from app.design.trying import report as trial_report

    with known_errors():
        if out is not None:
            check_target(out, LINES)
        with progress_line("interview") as progress:
            trial = try_file(form, count, seed, read_day("--today", today), progress)
        if out is not None:
            for name, content in files_named(trial).items():
                check_target(out.parent / name, content[:8])
                write_atomic(out.parent / name, [content])
            write_atomic(out, answer_lines(trial))
            warn(f"{len(trial.lines)} lines written to {out}")
        if as_json:
            say_json(trial_report.to_json(trial))
        else:
            for line in trial_report.lines(trial):
                say(line)
        if trial.dead_ends:
            raise typer.Exit(FAILED)
