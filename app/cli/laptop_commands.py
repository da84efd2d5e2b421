"""`dala device enrol|status`, `receipt apply`, `interview void|take-back`: a laptop and its coordinator."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.base.clock import SystemClock
from app.base.errors import Code, KnownError
from app.cli.common import DataOption, JsonOption, PassphraseOption, known_errors, say, say_json
from app.cli.desks import enumerator
from app.exchange.chain import VoidReason

ReasonOption = Annotated[VoidReason, typer.Option(help="Why the interview does not count.")]


def void(
    interview: Annotated[str, typer.Argument(help="The interview's code, or how its id begins.")],
    reason: ReasonOption,
    yes: Annotated[bool, typer.Option("--yes", help="Do it: it cannot be taken back.")] = False,
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Declare a finished interview void. It is kept and handed over, but does not count."""
    from app.actions import voiding

    with known_errors(), enumerator(data, passphrase_file) as desk:
        record = voiding.find(desk, interview)
        if not yes:
            say(f"Interview {record} would be void for good; the reason “{reason.value}” is signed.")
            raise KnownError(Code.NOT_CONFIRMED)
        voiding.void(desk, record, reason, SystemClock())
        say(f"Interview {record} is void.")


def take_back(
    file: Annotated[Path, typer.Argument(help="A file of returned interviews.")],
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take in interviews that the coordinator sent back: each is a draft now, to be corrected."""
    from app.actions import returning_here

    with known_errors(), enumerator(data, passphrase_file) as desk:
        report = returning_here.take_in(desk, file, SystemClock())
        if as_json:
            say_json(report.to_json())
            return
        for draft in report.drafts:
            unfit = f", {draft.unfit} answers have no place in it" if draft.unfit else ""
            say(f"draft {draft.record} corrects {draft.corrects}, {draft.remarks} answers remarked{unfit}")
        say(f"{len(report.drafts)} interviews came back; what the coordinator asks stands beside each.")


def apply_receipt(
    file: Annotated[Path, typer.Argument(help="A receipt for this laptop.")],
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Destroy here what the coordinator has in two places, and only that."""
    from app.actions import receiving

    with known_errors(), enumerator(data, passphrase_file) as desk:
        report = receiving.apply_receipt(desk, file, SystemClock())
        if as_json:
            say_json(report.to_json())
            return
        if report.is_news:
            say(f"{report.confirmed} interviews confirmed; nothing opens them on this laptop any more.")
        else:
            say(f"Nothing new: {report.already} interviews were confirmed before.")
        if report.unknown:
            say(f"{report.unknown} interviews of the receipt are none of this laptop's.")
        say(
            f"{report.waiting} finished interviews wait for a receipt, "
            f"{report.only_here.count} of them exist only here."
        )


def enrol(
    out: Annotated[Path | None, typer.Option(help="Write the request for a certificate here.")] = None,
    certificate: Annotated[
        Path | None, typer.Option(help="Take the certificate in that the coordinator made.")
    ] = None,
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Make this laptop known to its survey: write a request, or take the certificate in."""
    from app.actions import enrolling

    with known_errors(), enumerator(data, passphrase_file) as desk:
        if (out is None) == (certificate is None):
            raise KnownError(Code.BAD_OPTION, option="--out", reason="give it, or --certificate")
        if certificate is not None:
            say(f"This laptop is certified: {enrolling.take_certificate(desk, certificate)}")
        elif out is not None:
            report = enrolling.write_request(desk, out)
            say(f"{report.path}: give it to the coordinator, and read these eight words aloud:")
            say(report.fingerprint)


def status(
    data: DataOption = None, passphrase_file: PassphraseOption = None, as_json: JsonOption = False
) -> None:
    """Say whose laptop this is, its head code, and what exists nowhere else."""
    from app.actions import laptop_status

    with known_errors(), enumerator(data, passphrase_file) as desk:
        found = laptop_status.status(desk)
        if as_json:
            say_json(found.to_json())
        else:
            say(found.in_words())
