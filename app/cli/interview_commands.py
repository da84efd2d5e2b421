"""`dala interview ...` and `dala bundle ...`: what happens on an enumerator's laptop."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.base.clock import SystemClock
from app.base.errors import Code, KnownError
from app.base.reading import is_folder
from app.base.sentences import describe
from app.cli.common import (
    FAILED,
    DataOption,
    JsonOption,
    PassphraseOption,
    known_errors,
    progress_line,
    say,
    say_json,
    warn,
)
from app.cli.desks import any_desk, enumerator

interviews_app = typer.Typer(no_args_is_help=True, help="Interviews on this laptop.")
bundles_app = typer.Typer(no_args_is_help=True, help="Bundles of sealed interviews.")


@interviews_app.command()
def load(
    form: Annotated[str, typer.Option(help="The form's form_id.")],
    answers: Annotated[
        Path, typer.Option(help="Answer lines, one JSON object a line; their files lie beside.")
    ],
    go_on: Annotated[
        bool, typer.Option("--go-on", help="Load what is missing after a load that was ended half-way.")
    ] = False,
    anew: Annotated[
        bool, typer.Option("--anew", help="Load all lines again after a load that was ended half-way.")
    ] = False,
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Put each line through a live interview, finish and seal it; exit status 1 if any line failed."""
    from app.actions import interviews

    with known_errors(), enumerator(data, passphrase_file) as desk:
        with progress_line("interview") as progress:
            wanted = True if go_on else False if anew else None
            report = interviews.load(desk, form, answers, SystemClock(), progress, go_on=wanted)
        for failure in report.failures:
            warn(f"{answers}:{failure.line}: {failure.reason}")
        say(f"{report.loaded} interviews sealed, {len(report.failures)} lines failed")
        if report.failures:
            raise typer.Exit(FAILED)


@interviews_app.command("list")
def list_(
    data: DataOption = None, passphrase_file: PassphraseOption = None, as_json: JsonOption = False
) -> None:
    """List the interviews on this laptop: code or id, form, state and when it changed; never an answer."""
    from app.actions import interviews

    with known_errors(), enumerator(data, passphrase_file) as desk:
        entries = interviews.listing(desk)
        if as_json:
            say_json([entry.to_json() for entry in entries])
            return
        for entry in entries:
            handed = "handed over" if entry.handed_over else "only on this laptop"
            handed = "confirmed" if entry.confirmed else handed
            code = entry.code or entry.record[:8]
            if entry.until:
                handed += f", sealed for good at {entry.until.astimezone():%Y-%m-%d %H:%M}"
            say(f"{code:8} {entry.form:20} {entry.state:10} {entry.changed:%Y-%m-%d %H:%M}  {handed}")
        say(f"{len(entries)} interviews")


@interviews_app.command()
def seal(
    interview: Annotated[str, typer.Argument(help="How the finished interview's id begins.")] = "",
    every: Annotated[bool, typer.Option("--all", help="All that are finished.")] = False,
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Seal finished interviews that could still be opened again; nobody on this laptop opens them then."""
    from app.actions import reopening, voiding, windows

    with known_errors(), enumerator(data, passphrase_file) as desk:
        if every is bool(interview):
            raise KnownError(Code.BAD_OPTION, option="--all", reason="give it, or one interview")
        records = windows.waiting(desk) if every else (voiding.find(desk, interview),)
        for record in records:
            sealed = reopening.seal_now(desk, record, SystemClock())
            say(f"{sealed.code} is the code of interview {record}: it is sealed for good.")
        say(f"{len(records)} interviews sealed")


@bundles_app.command()
def write(
    out: Annotated[Path, typer.Option(help="The bundle file to write, usually on a stick.")],
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Write what is not confirmed yet into one encrypted file, or several where it is large."""
    from app.actions import handover, sticks

    with known_errors(), enumerator(data, passphrase_file) as desk:
        with progress_line("interview") as progress:
            report = handover.write_bundle(desk, out, progress)
        sticks.remember(desk, out if is_folder(out) else out.parent)
        for path in report.paths:
            say(str(path))
        files = f" in {report.parts} files" if report.parts > 1 else ""
        say(f"{report.interviews} interviews{files}, {report.new} of them not handed over before")
        if report.unreadable:
            warn(f"Damaged on this laptop and left out: {', '.join(report.unreadable)}.")
        if report.waiting:
            warn(f"{report.waiting} finished interviews can still be opened again and are in no bundle.")
            warn("To take them along, seal them: dala interview seal --all; then write the bundle again.")
        if not report.noted:
            warn("There was no space to note it on this laptop: free some, then write the bundle again.")


@bundles_app.command()
def verify(
    files: Annotated[list[Path], typer.Argument(help="A bundle, or several files of one.")],
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say whether a bundle is whole, without taking anything over; exit status 1 where it is not."""
    from app.actions import handover

    with known_errors(), any_desk(data, passphrase_file) as desk:
        reports, errors = [], []
        for file in files:
            try:
                with progress_line("interview") as progress:
                    reports.append(handover.verify(desk, file, progress))
            except KnownError as error:
                errors.append(error)
                continue
            if not as_json:
                say(f"{file}: {reports[-1].in_words()}")
        if as_json and reports:
            told = [report.to_json() for report in reports]
            say_json(told[0] if len(files) == 1 else told)
        if lacking := handover.elsewhere(reports):
            warn(f"{lacking} interviews of the same hand-over are not in these files.")
        for earlier in errors[:-1]:
            warn(f"dala: {' '.join(describe(earlier))}")
        if errors:
            raise errors[-1]
        if not all(report.whole for report in reports):
            raise typer.Exit(FAILED)
