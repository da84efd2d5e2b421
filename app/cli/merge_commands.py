"""`dala merge ...` and `dala export ...`: what a coordinator runs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli.common import (
    FAILED,
    DataOption,
    JsonOption,
    PassphraseOption,
    known_errors,
    progress_line,
    read_day,
    say,
    say_json,
    warn,
)
from app.cli.desks import coordinator
from app.export.options import ExportOptions, Missing, Multiple, Values

merges_app = typer.Typer(no_args_is_help=True, help="Bring bundles together (coordinator).")
exports_app = typer.Typer(no_args_is_help=True, help="Write what the analysis team opens (coordinator).")


@merges_app.command()
def add(
    bundles: Annotated[list[Path], typer.Argument(help="Bundles, in any order, any number of times.")],
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Take bundles in; the same record with other content is kept beside the first as a conflict."""
    from app.actions import merging

    with known_errors(), coordinator(data, passphrase_file) as desk:
        with progress_line("interview") as progress:
            report = merging.add_bundles(desk, bundles, progress)
        for bundle in report.bundles:
            say(bundle.in_words())
            for problem in bundle.problems:
                warn(f"  {problem}")
        say(report.in_words())
        if any(not bundle.whole for bundle in report.bundles):
            raise typer.Exit(FAILED)


@merges_app.command()
def status(
    data: DataOption = None, passphrase_file: PassphraseOption = None, as_json: JsonOption = False
) -> None:
    """Count what has come in by enumerator, site and day, and name the conflicts."""
    from app.actions import merging

    with known_errors(), coordinator(data, passphrase_file) as desk:
        found = merging.status(desk)
        if as_json:
            say_json(found.to_json())
        else:
            say(found.in_words())


@exports_app.command()
def xlsx(
    out: Annotated[Path, typer.Option(help="The workbook to write.")],
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
    values: Annotated[Values, typer.Option(help="Chosen answers as labels, codes or both.")] = Values.LABELS,
    language: Annotated[str, typer.Option(help="The language of labels; the form's own by default.")] = "",
    multiple: Annotated[
        Multiple, typer.Option(help="Multiple choice: one 0/1 column a choice, one joined column, or both.")
    ] = Multiple.BOTH,
    missing: Annotated[
        Missing, typer.Option(help="Special answers as labels, as .d .r .n, or blank.")
    ] = Missing.LABELS,
    identifiers: Annotated[
        bool, typer.Option("--identifiers", help="Write identifying questions too.")
    ] = False,
    without_sensitive: Annotated[
        bool, typer.Option("--without-sensitive", help="Leave sensitive questions out.")
    ] = False,
    pseudonyms: Annotated[
        bool, typer.Option("--pseudonyms", help="Write a key of the respondent, the same in every export.")
    ] = False,
    files: Annotated[
        bool, typer.Option("--files", help="Write attached files too, into a folder beside the workbook.")
    ] = False,
    site: Annotated[list[str] | None, typer.Option(help="Only this site's code; repeatable.")] = None,
    enumerator: Annotated[list[str] | None, typer.Option(help="Only this enumerator; repeatable.")] = None,
    from_day: Annotated[str | None, typer.Option(help="Only from this day on, as 2026-11-21.")] = None,
    until_day: Annotated[str | None, typer.Option(help="Only until this day, as 2026-11-21.")] = None,
    form_version: Annotated[list[str] | None, typer.Option(help="Only this version; repeatable.")] = None,
) -> None:
    """Write the merged interviews as an Excel workbook."""
    from app.actions import exporting

    with known_errors(), coordinator(data, passphrase_file) as desk:
        options = ExportOptions(
            values=values,
            language=language,
            multiple=multiple,
            missing=missing,
            identifiers=identifiers,
            without_sensitive=without_sensitive,
            pseudonyms=pseudonyms,
            files=files,
            sites=frozenset(site or ()),
            enumerators=frozenset(enumerator or ()),
            first_day=read_day("--from-day", from_day),
            last_day=read_day("--until-day", until_day),
            form_versions=frozenset(form_version or ()),
        )
        with progress_line("interview") as progress:
            report = exporting.workbook(desk, out, options, progress)
        say(report.in_words())


@exports_app.command()
def contacts(
    out: Annotated[Path, typer.Option(help="The workbook of contacts to write.")],
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Write the contacts of respondents who agreed to be contacted, with their record, and nothing else."""
    from app.actions import exporting

    with known_errors(), coordinator(data, passphrase_file) as desk:
        with progress_line("interview") as progress:
            report = exporting.contacts(desk, out, progress)
        say(report.in_words())
