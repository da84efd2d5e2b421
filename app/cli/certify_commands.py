"""`dala device certify|list`: the coordinator's word for the keys of laptops."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from app.base.errors import Code, KnownError
from app.cli.common import DataOption, JsonOption, PassphraseOption, known_errors, say, say_json, warn
from app.cli.desks import coordinator


def certify(
    request: Annotated[Path, typer.Argument(help="The laptop's enrolment request.")],
    out: Annotated[Path, typer.Option(help="The certificate to write, or a folder for it.")],
    words: Annotated[
        str, typer.Option(help="The eight words as the enumerator read them aloud; else they are asked for.")
    ] = "",
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Certify a laptop whose eight words were compared, and take in what it handed over before."""
    from app.actions import certifying

    with known_errors(), coordinator(data, passphrase_file) as desk:
        found = certifying.read_request(desk, request)
        whose = found.enrolment
        by = f" of {whose.organisation}" if whose.organisation else ""
        say(f"Laptop {whose.device[:8]}, enumerator {whose.enumerator}{by}, set up {whose.created}.")
        if not words:
            if not sys.stdin.isatty():
                raise KnownError(
                    Code.BAD_OPTION, option="--words", reason="there is no terminal to compare them at"
                )
            say(f"Have the enumerator read eight words from the laptop's own screen: {found.fingerprint}")
            if not typer.confirm("Are they the same, word by word?", err=True):
                raise KnownError(Code.FINGERPRINT_DIFFERS)
        report = certifying.certify(desk, request, words or found.fingerprint, out)
        say(f"{report.path}: take it to the laptop: dala device enrol --certificate {report.path.name}")
        if report.bundles:
            say(f"{report.bundles} bundles of this laptop, kept until now, were taken in.")
        for problem in report.problems:
            warn(f"  {problem}")


def list_(
    data: DataOption = None, passphrase_file: PassphraseOption = None, as_json: JsonOption = False
) -> None:
    """List the laptops that were certified."""
    from app.actions import certifying

    with known_errors(), coordinator(data, passphrase_file) as desk:
        found = certifying.devices(desk)
        if as_json:
            say_json([one.to_json() for one in found])
            return
        for one in found:
            say(f"{one.device[:8]}  {one.enumerator:12} {one.organisation:16} certified {one.certified}")
