"""`dala survey recipients ...` and `dala survey key ...`: who can open a survey's interviews, and on what."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app import bootstrap
from app.base.clock import SystemClock
from app.base.errors import Code, KnownError
from app.cli.asking import KeyPassphraseOption, YesOption, require_yes
from app.cli.common import (
    DataOption,
    JsonOption,
    PassphraseOption,
    known_errors,
    read_passphrase,
    say,
    say_json,
    warn,
)
from app.cli.desks import coordinator, say_revision
from app.settings import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.actions.desks import CoordinatorDesk
    from app.actions.recipients import MadeKey, SurveyKey

recipients_app = typer.Typer(no_args_is_help=True, help="The keys that interviews are sealed to.")
keys_app = typer.Typer(no_args_is_help=True, help="This desk's own key on paper, in a file, in words.")

LanguageOption = Annotated[
    str, typer.Option(help="The language of what is printed: ru, kk, ky, uz or en; the system's by default.")
]
NameOption = Annotated[str, typer.Option(help="Who keeps the key, for example “Safe in Astana”.")]
OffSiteOption = Annotated[
    bool, typer.Option("--off-site/--on-site", help="Whether it is kept in another building.")
]
_DELETE = "Print it on a printer of your own, then delete the file: whoever finds it has the key."


@recipients_app.command("list")
def list_(
    data: DataOption = None, passphrase_file: PassphraseOption = None, as_json: JsonOption = False
) -> None:
    """List the survey's keys: name, where kept, when rehearsed, and the eight words that tell them apart."""
    from app.actions import recipients, recovery

    with known_errors(), coordinator(data, passphrase_file) as desk:
        keys = recipients.listing(desk)
        opening = recovery.keys(desk.pack)
        if as_json:
            say_json([key.to_json() for key in keys])
            return
        for key in keys:
            say(_told(key))
        if len(keys) > len(opening):
            names = ", ".join(key.name for key in keys if key.recipient in opening)
            say(f"Where a passphrase is lost, only these open the desk again: {names}.")


@recipients_app.command()
def add(
    name: NameOption,
    line_file: Annotated[Path, typer.Option(help="A file whose first line is the public key, age1pq1…")],
    off_site: OffSiteOption = False,
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Have interviews sealed to somebody's public key too; laptops do so from the pack's next revision on."""
    from app.actions import recipients

    with known_errors(), coordinator(data, passphrase_file) as desk:
        line = read_passphrase(line_file)
        say(_told(recipients.add(desk, line, name, off_site=off_site)))
        say_revision(desk)


@recipients_app.command()
def new(
    name: NameOption,
    off_site: OffSiteOption = True,
    sheet: Annotated[Path | None, typer.Option(help="A PDF file to write the printed key into.")] = None,
    key_file: Annotated[Path | None, typer.Option(help="A key file to write, under a passphrase.")] = None,
    shares: Annotated[
        Path | None, typer.Option(help="A PDF file for three parts, any two of which are the key.")
    ] = None,
    key_passphrase_file: KeyPassphraseOption = None,
    language: LanguageOption = "",
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Make a further key of the survey; its secret half goes to paper or into a file, and nowhere else."""
    from app.actions import key_sheets, recipients

    with known_errors(), coordinator(data, passphrase_file) as desk:
        if sheet is None and key_file is None and shares is None:
            raise KnownError(
                Code.BAD_OPTION, option="--sheet, --key-file, --shares", reason="give at least one of them"
            )
        made = recipients.make(desk, name, off_site=off_site)
        # All of them first: a key of which half was written before something failed would be nobody's.
        for path in (key_file, sheet, shares):
            if path is not None:
                key_sheets.check_place(path)
        _check_language(language)
        if key_file is not None:
            _write_file(made, key_file, key_passphrase_file)
        if sheet is not None:
            _write_sheet(desk, made, sheet, language)
        if shares is not None:
            _write_shares(desk, made, shares, language)
        say(_told(recipients.add_made(desk, made)))
        say_revision(desk)


@recipients_app.command()
def remove(
    name: Annotated[str, typer.Argument(help="The key's name.")],
    yes: YesOption = False,
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Seal to a key no more. Interviews that were sealed to it before can still be opened with it."""
    from app.actions import recipients

    with known_errors(), coordinator(data, passphrase_file) as desk:
        key = recipients.find(desk, name)
        warn("What was sealed until now, and what laptops seal before they take the next pack,")
        warn("still opens with this key. It has to be kept, or destroyed where it lies.")
        require_yes(yes, f"Remove “{key.name}”?")
        recipients.remove(desk, name)
        say(f"“{key.name}” is no key of the survey any more.")
        say_revision(desk)


@recipients_app.command()
def mark(
    name: Annotated[str, typer.Argument(help="The key's name.")],
    off_site: OffSiteOption,
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Note whether a key is kept in another building."""
    from app.actions import recipients

    with known_errors(), coordinator(data, passphrase_file) as desk:
        say(_told(recipients.mark(desk, name, off_site=off_site)))


@keys_app.command()
def sheet(
    out: Annotated[Path, typer.Option(help="The PDF file to write.")],
    language: LanguageOption = "",
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Write the sheet of this desk's own key: the line to type, its code, what it is for."""
    from app.actions import recipients

    with known_errors(), coordinator(data, passphrase_file) as desk:
        _write_sheet(desk, recipients.own_key(desk), out, language)


@keys_app.command("file")
def file_(
    out: Annotated[Path, typer.Option(help="The key file to write.")],
    key_passphrase_file: KeyPassphraseOption = None,
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Write this desk's own key into a file under a passphrase of its own."""
    from app.actions import recipients

    with known_errors(), coordinator(data, passphrase_file) as desk:
        _write_file(recipients.own_key(desk), out, key_passphrase_file)


@keys_app.command()
def shares(
    out: Annotated[Path, typer.Option(help="The PDF file to write, one page for each part.")],
    language: LanguageOption = "",
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Write this desk's own key as three lists of words, any two of which are the key."""
    from app.actions import recipients

    with known_errors(), coordinator(data, passphrase_file) as desk:
        _write_shares(desk, recipients.own_key(desk), out, language)


def _told(key: SurveyKey) -> str:
    place = "this desk" if key.own else ("off-site" if key.off_site else "on-site")
    place = f"{place}, off-site" if key.own and key.off_site else place
    rehearsed = f"rehearsed {key.rehearsed}" if key.rehearsed else "never rehearsed"
    before = "" if key.counts or not key.rehearsed else ", before the keys changed"
    before = ", from a file only" if before and key.since_change else before
    return f"{key.name}: {place}; {rehearsed}{before}; {key.fingerprint}"


def _write_file(key: MadeKey, out: Path, passphrase_file: Path | None) -> None:
    from app.actions import key_sheets

    passphrase = read_passphrase(
        passphrase_file, confirm=True, option="--key-passphrase-file", prompt="The key file's passphrase"
    )
    key_sheets.write_file(out, key, passphrase, bootstrap.PASSPHRASE_COST, SystemClock())
    say(f"{out}: key file of “{key.name}”. Keep it and its passphrase in different places.")


def _write_sheet(desk: CoordinatorDesk, key: MadeKey, out: Path, language: str) -> None:
    from app.actions import key_sheets

    with _on_paper(language):
        from app.ui.printing.key_sheet import write_sheet

        write_sheet(out, key_sheets.sheet(desk, key))
    say(f"{out}: the key “{key.name}”. {_DELETE}")


def _write_shares(desk: CoordinatorDesk, key: MadeKey, out: Path, language: str) -> None:
    from app.actions import key_sheets

    with _on_paper(language):
        from app.ui.printing.key_sheet import write_shares

        write_shares(out, key_sheets.share_sheets(desk, key))
    say(f"{out}: three parts of the key “{key.name}”, one page for each holder. {_DELETE}")


def _check_language(language: str) -> None:
    if language and language not in LANGUAGES:
        raise KnownError(Code.BAD_OPTION, option="--language", reason=f"it is one of {', '.join(LANGUAGES)}")


@contextmanager
def _on_paper(language: str) -> Iterator[None]:
    _check_language(language)
    with bootstrap.on_paper(language):
        yield
