"""`dala form ...`: what a survey designer runs."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.base.atomic import write_atomic
from app.base.clock import Clock, FixedClock, SystemClock
from app.base.errors import Code, KnownError
from app.cli.common import FAILED, JsonOption, known_errors, progress_line, read_day, say, say_json, warn

if TYPE_CHECKING:
    from app.base.progress import Progress

commands = typer.Typer(no_args_is_help=True, help="Check and try questionnaires.")


@commands.command()
def check(
    files: Annotated[list[Path], typer.Argument(help="Form definitions.")],
    as_json: JsonOption = False,
    languages: Annotated[
        bool, typer.Option("--languages", help="Tell what each language covers, of one language too.")
    ] = False,
) -> None:
    """Say what is wrong in a questionnaire, and where; exit status 1 on any error."""
    from app.actions import forms

    with known_errors():
        checked = forms.check_each(files)
        found = [d for one in checked for d in one.diagnostics]
        if as_json:
            covers = [{"file": str(c.path), **asdict(language)} for c in checked for language in c.languages]
            findings = [asdict(d) for d in found]
            say_json({"findings": findings, "languages": covers} if languages else findings)
        else:
            for d in found:
                say(str(d))
            for one in checked:
                for language in one.languages if languages or len(one.languages) > 1 else ():
                    say(f"{one.path} {language}")
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
    out: Annotated[
        Path, typer.Option(help="Where the state of each interview or step goes, one JSON object a line.")
    ],
    answers: Annotated[Path | None, typer.Option(help="Answer lines, one interview a line.")] = None,
    script: Annotated[Path | None, typer.Option(help="A script, one step of one interview a line.")] = None,
    today: Annotated[str | None, typer.Option(help="The day to interview on, as 2026-11-21.")] = None,
    language: Annotated[str, typer.Option(help="Of a script: the language to begin in.")] = "",
    keep_going: Annotated[
        bool, typer.Option("--keep-going", help="Of a script: pass over steps that cannot be done.")
    ] = False,
) -> None:
    """Put answer lines, or a script's steps, through live interviews and write what came of each."""
    from app.actions import forms
    from app.actions.targets import RUN, check_target

    with known_errors(), progress_line("line") as progress:
        if (answers is None) == (script is None):
            raise KnownError(
                Code.BAD_OPTION, option="--answers or --script", reason="one of the two says what to do"
            )
        if script is not None:
            _run_script(form, script, out, today, language, keep_going, progress)
            return
        check_target(out, RUN)
        results = list(forms.run_file(form, answers or Path(), clock=_clock(today), progress=progress))
        lines = [json.dumps(r, allow_nan=False, separators=(",", ":")) for r in results]
        write_atomic(out, [(line + "\n").encode("ascii") for line in lines])
        faulty = sum(not result["finished"] for result in results)
        told = f", {faulty} of them not finished: see their problems" if faulty else ""
        warn(f"{len(lines)} lines written to {out}{told}")


def _run_script(
    form: Path,
    script: Path,
    out: Path,
    today: str | None,
    language: str,
    keep_going: bool,
    progress: Progress,
) -> None:
    """Write the state after each step; where a step cannot be done nothing, unless `keep_going`."""
    from app.actions.form_scripts import run_script_file
    from app.actions.targets import STATES, check_target

    check_target(out, STATES)
    day = read_day("--today", today)
    moment = datetime.combine(day, time(12)) if day is not None else None
    lines: list[bytes] = []
    failed = False
    for result in run_script_file(form, script, moment, language, progress):
        for fault in result.faults:
            failed = True
            warn(f"{script}:{fault.line}: {fault.what} {fault.hint}".rstrip())
        if result.state is not None:
            text = json.dumps(result.state, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
            lines.append((text + "\n").encode("utf-8", "backslashreplace"))
        elif not keep_going:
            warn(f"dala: nothing was written to {out}. Mend the step, or pass over it with --keep-going.")
            raise typer.Exit(FAILED)
    write_atomic(out, lines)
    warn(f"{len(lines)} steps written to {out}")
    if failed:
        raise typer.Exit(FAILED)


def _clock(today: str | None) -> Clock:
    day = read_day("--today", today)
    if day is None:
        return SystemClock()
    return FixedClock(datetime.combine(day, time(12)).astimezone())
