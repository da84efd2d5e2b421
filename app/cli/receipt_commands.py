"""`dala receipt write` and `dala interview return`: what the coordinator sends back to laptops."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.base.errors import Code, KnownError
from app.cli.common import (
    DataOption,
    JsonOption,
    PassphraseOption,
    known_errors,
    progress_line,
    say,
    say_json,
)
from app.cli.desks import coordinator

receipts_app = typer.Typer(no_args_is_help=True, help="Receipts, by which laptops let interviews go.")


@receipts_app.command()
def write(
    backup: Annotated[Path, typer.Option(help="A backup of this vault, on another disk.")],
    out: Annotated[Path, typer.Option(help="The folder for the receipts, one file a laptop.")],
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Confirm to each laptop which of its interviews lie here and in the backup (coordinator)."""
    from app.actions import receipts

    with known_errors(), coordinator(data, passphrase_file) as desk:
        with progress_line("laptop") as progress:
            report = receipts.write(desk, backup, out, progress)
        if as_json:
            say_json(report.to_json())
        else:
            say(report.in_words())


def return_(
    records: Annotated[list[str], typer.Argument(metavar="RECORD...", help="The interviews' ids.")],
    out: Annotated[Path, typer.Option(help="The folder for the files, one for each laptop.")],
    remark: Annotated[str, typer.Option(help="What the enumerator is to look at.")] = "",
    question: Annotated[
        list[str] | None,
        typer.Option(metavar="PATH=TEXT", help="A remark on one answer; repeatable, for one interview only."),
    ] = None,
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Send interviews back to their laptops to be corrected (coordinator)."""
    from app.actions import returning

    with known_errors(), coordinator(data, passphrase_file) as desk:
        remarks = dict(_remark(told) for told in question or ())
        if remarks and len(records) > 1:
            raise KnownError(Code.BAD_OPTION, option="--question", reason="it is for one interview at a time")
        if remarks:
            asked = returning.questions(desk, records[0])[1]
            for path in remarks.keys() - set(asked):
                raise KnownError(
                    Code.BAD_OPTION, option="--question", reason=f"nobody was asked {path} in this interview"
                )
        requests = [returning.Request(record, remark, remarks) for record in dict.fromkeys(records)]
        for one in returning.write_return(desk, requests, out):
            count = "1 interview" if one.interviews == 1 else f"{one.interviews} interviews"
            say(f"{one.path}: {count} for the laptop of {one.enumerator}")


def _remark(told: str) -> tuple[str, str]:
    path, equals, text = told.partition("=")
    if not path or not equals or not text:
        raise KnownError(Code.BAD_OPTION, option="--question", reason="it is PATH=TEXT")
    return path, text
