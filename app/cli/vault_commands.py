"""`dala vault ...`: the passphrase and its loss, backups, whether all is whole, closing and destroying."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app import bootstrap
from app.base.errors import Code, KnownError
from app.cli.asking import (
    KeyFileOption,
    KeyPassphraseOption,
    NewPassphraseOption,
    YesOption,
    read_key,
    read_new_passphrase,
    require_word,
)
from app.cli.common import (
    FAILED,
    DataOption,
    JsonOption,
    PassphraseOption,
    known_errors,
    progress_line,
    read_passphrase,
    say,
    say_json,
    warn,
)
from app.cli.desks import any_desk, data_folder
from app.cli.place import HereOption, place_for_vault

vaults_app = typer.Typer(no_args_is_help=True, help="This desk's vault: passphrase, backup, ending.")


@vaults_app.command()
def passphrase(
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
    new_passphrase_file: NewPassphraseOption = None,
) -> None:
    """Change the passphrase. Nothing is encrypted anew; backups from before keep the old one."""
    from app.actions import opening, passphrases

    with known_errors():
        folder = data_folder(data)
        opening.require_vault(folder)
        old = read_passphrase(passphrase_file)
        desk = opening.unlock(folder, old)
        try:
            new = read_new_passphrase(new_passphrase_file)
            passphrases.change(desk, old, new, bootstrap.PASSPHRASE_COST)
        finally:
            desk.close()
        say("The new passphrase opens this desk from now on, the old one no more.")


@vaults_app.command()
def recover(
    key_file: KeyFileOption = None,
    key_passphrase_file: KeyPassphraseOption = None,
    data: DataOption = None,
    new_passphrase_file: NewPassphraseOption = None,
) -> None:
    """Open a desk whose passphrase is lost by one of the survey's first three keys; give it a new one."""
    from app.actions import opening, passphrases

    with known_errors():
        folder = data_folder(data)
        opening.require_vault(folder)
        identity = read_key(key_file, key_passphrase_file)
        new = read_new_passphrase(new_passphrase_file)
        passphrases.recover_with(folder, identity, new, bootstrap.PASSPHRASE_COST).close()
        say("The new passphrase opens this desk from now on; no earlier one does.")


@vaults_app.command()
def backup(
    out: Annotated[Path, typer.Option(help="The backup to write, or a folder for it: on a stick.")],
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Write the whole desk into one file and read it back from its device.

    A coordinator's is opened by its passphrase, a laptop's by a key of its survey only.
    """
    from app.actions import backing_up

    with known_errors(), any_desk(data, passphrase_file) as desk:
        with progress_line("byte") as progress:
            report = backing_up.backup(desk, out, progress)
        say(report.in_words())


@vaults_app.command()
def restore(
    backup: Annotated[Path, typer.Argument(help="A backup that `dala vault backup` wrote.")],
    key_file: KeyFileOption = None,
    key_passphrase_file: KeyPassphraseOption = None,
    data: DataOption = None,
    here_anyway: HereOption = False,
) -> None:
    """Put a backed-up desk into an empty data folder; a laptop's needs a key of its survey.

    It opens with the passphrase that it had then; dala vault recover gives it another.
    """
    from app.actions import backing_up
    from app.exchange import backup_file

    with known_errors():
        folder = place_for_vault(data, here_anyway=here_anyway)
        identities = [read_key(key_file, key_passphrase_file)] if backup_file.is_sealed(backup) else []
        with progress_line("byte") as progress:
            header = backing_up.restore(backup, folder, identities, progress)
        say(f"The desk of {header.created} lies in {folder}. It opens with the passphrase that it had then.")
        if header.role is backup_file.Role.DEVICE:
            say("It goes on where the backup ends. Use this laptop or the old one, never both: what each of")
            say("them records from here on would look like a copied laptop, and the coordinator is told.")


@vaults_app.command()
def verify(
    backup: Annotated[
        Path | None,
        typer.Argument(metavar="[BACKUP]", help="A backup; else the data folder is looked through."),
    ] = None,
    key_file: KeyFileOption = None,
    key_passphrase_file: KeyPassphraseOption = None,
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Tell whether the desk, or a backup, is whole, changing nothing; exit status 1 where it is not."""
    with known_errors():
        if backup is not None:
            _verify_backup(backup, key_file, key_passphrase_file, as_json=as_json)
            return
        from app.actions import opening, verifying

        folder = data_folder(data)
        opening.require_vault(folder)
        with progress_line("row") as progress:
            report = verifying.look(folder, read_passphrase(passphrase_file), progress)
        if as_json:
            say_json(report.to_json())
        else:
            say(report.in_words())
        if not report.is_whole:
            raise typer.Exit(FAILED)


def _verify_backup(
    path: Path, key_file: Path | None, key_passphrase_file: Path | None, *, as_json: bool
) -> None:
    from app.actions import backing_up
    from app.exchange import backup_file

    identities = [read_key(key_file, key_passphrase_file)] if backup_file.is_sealed(path) else []
    with progress_line("byte") as progress:
        found = backing_up.verify_backup(path, identities, progress)
    if as_json:
        say_json(found.to_json())
    else:
        whose = "a laptop" if found.role is backup_file.Role.DEVICE else "a coordinator's desk"
        say(f"{path}: whole, {found.size:,} bytes; {whose} as it was on {found.created}")


@vaults_app.command()
def panic(yes: YesOption = False, data: DataOption = None, passphrase_file: PassphraseOption = None) -> None:
    """Close this desk for every passphrase; a key of the survey opens it again, and nothing is deleted."""
    from app.actions import passphrases

    with known_errors(), any_desk(data, passphrase_file) as desk:
        warn("What happens: no passphrase opens this desk any more, not even yours. Nothing is deleted.")
        if passphrases.can_be_recovered(desk):
            warn("A key of the survey that is kept elsewhere opens it again: dala vault recover.")
        else:
            warn("No other key opens it: everything in it is lost for ever.")
        require_word(yes, "CLOSE")
        passphrases.panic(desk)
        say("Closed. No passphrase opens this desk any more.")


@vaults_app.command()
def destroy(
    yes: YesOption = False,
    unopened: Annotated[
        bool, typer.Option("--unopened", help="Without the passphrase: nobody can say what is lost.")
    ] = False,
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Destroy this desk with all that is in it, for every key and for ever."""
    from app.actions import opening, passphrases

    with known_errors():
        folder = data_folder(data)
        opening.require_vault(folder)
        if unopened:
            if passphrase_file is not None:
                raise KnownError(Code.BAD_OPTION, option="--unopened", reason="it needs no passphrase")
            warn(f"What happens: everything in {folder} becomes unreadable for ever, for every key.")
            require_word(yes, "DESTROY")
            passphrases.destroy(folder)
        else:
            with any_desk(data, passphrase_file) as desk:
                lost = passphrases.at_stake(desk)
                warn(f"What happens: everything in {folder} becomes unreadable for ever, for every key.")
                warn(f"{lost.interviews} interviews and {lost.drafts} drafts of it exist nowhere else.")
                require_word(yes, "DESTROY")
                passphrases.destroy(folder, desk)
        say("Destroyed. Copies elsewhere (bundles, backups, the coordinator's desk) are not touched.")
