"""`dala survey ...` and `dala device ...`: setting up a survey and its laptops."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app import bootstrap
from app.cli.common import DataOption, PassphraseOption, known_errors, read_passphrase, say
from app.cli.desks import coordinator
from app.cli.place import HereOption, place_for_vault

surveys_app = typer.Typer(no_args_is_help=True, help="Create a survey and its pack (coordinator).")
devices_app = typer.Typer(no_args_is_help=True, help="Set up a laptop (enumerator).")


@surveys_app.command()
def create(
    name: Annotated[str, typer.Option(help="The survey's name, as people will read it.")],
    form: Annotated[list[Path], typer.Option(help="A form definition; may be given several times.")],
    more: Annotated[
        list[Path] | None, typer.Argument(metavar="[FORM]...", help="Further form definitions.")
    ] = None,
    organisation: Annotated[
        list[str] | None, typer.Option(help="An organisation that interviews; may be given several times.")
    ] = None,
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
    here_anyway: HereOption = False,
) -> None:
    """Make the coordinator's vault and the survey's keys."""
    from app.actions import opening

    with known_errors():
        folder = place_for_vault(data, here_anyway=here_anyway)
        passphrase = read_passphrase(passphrase_file, confirm=True)
        desk = opening.create_survey(
            folder,
            name,
            [*form, *(more or ())],
            passphrase,
            bootstrap.PASSPHRASE_COST,
            organisations=organisation or (),
        )
        desk.close()
        say(f"Survey created in {folder}. It is a TRIAL until it is published.")
        say(f"Next: dala survey pack --data {folder} --out PACK")


@surveys_app.command()
def pack(
    out: Annotated[Path, typer.Option(help="The pack file to write.")],
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Write what a laptop needs: the forms and the keys that interviews are sealed to."""
    from app.actions import surveys

    with known_errors(), coordinator(data, passphrase_file) as desk:
        report = surveys.write_pack(desk, out)
        forms = "1 form" if report.forms == 1 else f"{report.forms} forms"
        say(f"{report.path}: {forms}. Give it to every laptop: dala device init --pack {report.path}")


@devices_app.command()
def init(
    pack: Annotated[Path, typer.Option(help="The survey's pack.")],
    enumerator: Annotated[str, typer.Option(help="The enumerator's code, for example R03.")],
    organisation: Annotated[
        str, typer.Option(help="The enumerator's organisation, as device('organisation') gives it.")
    ] = "",
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
    here_anyway: HereOption = False,
) -> None:
    """Set this laptop up for one enumerator of a survey."""
    from app.actions import opening, publishing

    with known_errors():
        folder = place_for_vault(data, here_anyway=here_anyway)
        passphrase = read_passphrase(passphrase_file, confirm=True)
        desk = opening.init_device(
            folder, pack, enumerator, passphrase, bootstrap.PASSPHRASE_COST, organisation=organisation
        )
        name, trial, words = desk.survey_name, desk.trial, publishing.root_words(desk)
        desk.close()
        say(f"This laptop is set up for enumerator {enumerator} of “{name}”.")
        if words:
            say(f"Compare these eight words with the coordinator's, who reads them in dala about: {words}")
        if trial:
            say("The survey is a TRIAL: only for practice.")
        else:
            say("Next, before its interviews can be merged: dala device enrol --out REQUEST")
