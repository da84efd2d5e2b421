"""`dala survey rehearse|publish|policy|enumerators|quotas|rescue`: from a trial to a survey and on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from app import bootstrap
from app.cli.asking import (
    KeyFileOption,
    KeyPassphraseOption,
    NewPassphraseOption,
    YesOption,
    read_key,
    read_new_passphrase,
    require_word,
)
from app.cli.common import DataOption, JsonOption, PassphraseOption, known_errors, say, say_json, warn
from app.cli.desks import coordinator, say_revision
from app.cli.place import HereOption, place_for_vault


def rehearse(
    key_file: KeyFileOption = None,
    key_passphrase_file: KeyPassphraseOption = None,
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Try a key as it was printed: seal a made-up interview to the survey's keys and open it with this one.

    The key is typed from the paper at the terminal without echo, or taken from standard input; --key-file
    tries a key file instead, which does not open the gate to publishing.
    """
    from app.actions import publishing

    with known_errors(), coordinator(data, passphrase_file) as desk:
        given = read_key(key_file, key_passphrase_file)
        key = publishing.rehearse_with(desk, given, printed=key_file is None)
        say(f"The key “{key.name}” opened the sample. Its eight words: {key.fingerprint}")
        if not key.off_site:
            say("It is kept on-site: before publishing, the off-site key has to be rehearsed.")
        elif not key.counts:
            say("Before publishing it has to be typed from paper too: a file says nothing of the paper.")


def publish(
    yes: YesOption = False, data: DataOption = None, passphrase_file: PassphraseOption = None
) -> None:
    """Make the trial a survey: it needs two keys, one of them off-site, and that one rehearsed.

    The survey gets a new id, and the trial's interviews are put aside for ever.
    """
    from app.actions import publishing

    with known_errors(), coordinator(data, passphrase_file) as desk:
        for one in publishing.readiness(desk):
            say(f"{'yes' if one.passed else 'no ':3} {_CHECKS[one.check.value]}")
        publishing.require_ready(desk)
        warn("What happens: the survey gets a new id. Every interview of the trial is put aside, and never")
        warn("counted or exported. Every laptop of the trial has to be set up anew in an empty folder, with")
        warn("the new pack, and certified. This cannot be undone.")
        require_word(yes, "PUBLISH")
        report = publishing.publish(desk)
        say(f"The survey is published; {report.interviews} interviews of the trial were put aside.")
        say(f"The survey's root, to be compared at each laptop: {publishing.root_words(desk)}")
        say("Next: dala survey pack --out PACK; on each laptop dala device init --pack PACK; certify it.")


def policy(
    auto_lock_minutes: Annotated[
        int | None, typer.Option(min=1, max=15, help="Laptops lock after so many minutes without use.")
    ] = None,
    draft_reminder_hours: Annotated[
        int | None, typer.Option(min=1, max=72, help="Laptops remind of drafts older than so many hours.")
    ] = None,
    reopen_hours: Annotated[
        int | None,
        typer.Option(min=0, max=24, help="A finished interview can be opened again for so long; 0: never."),
    ] = None,
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say what is decided for every laptop of the survey, or change it; they follow with the next pack."""
    from app.actions import surveys

    with known_errors(), coordinator(data, passphrase_file) as desk:
        wanted = {
            "auto_lock_minutes": auto_lock_minutes,
            "draft_reminder_hours": draft_reminder_hours,
            "reopen_hours": reopen_hours,
        }
        changed = {name: value for name, value in wanted.items() if value is not None}
        if changed:
            surveys.set_policy(desk, replace(desk.pack.policy, **changed))
        told = desk.pack.policy.to_json()
        if as_json:
            say_json({**told, "revision": desk.pack.revision})
            return
        for name, value in told.items():
            say(f"{name} {value}")
        if reopen_hours:
            say(f"A finished interview can be opened again for {reopen_hours} h after it was first finished.")
            say("Until then the enumerator, and whoever has the laptop and its passphrase, can read it, and")
            say("it is in no bundle. Then it is sealed for good. With 0 it is sealed at once: the safest.")
        if changed:
            say_revision(desk)


def enumerators(
    listed: Annotated[Path, typer.Argument(metavar="FILE.csv", help="Columns: code, organisation.")],
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Say who may set a laptop up: one code a line, with its organisation or none; an empty list lets all."""
    from app.actions import fieldwork

    with known_errors(), coordinator(data, passphrase_file) as desk:
        found = fieldwork.read_enumerators(listed)
        fieldwork.set_enumerators(desk, found)
        say(f"{len(found)} enumerators.")
        say_revision(desk)


def quotas(
    listed: Annotated[
        Path, typer.Argument(metavar="FILE.csv", help="Columns: name, form, target; then questions' names.")
    ],
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Say how many interviews are wanted: a line a quota, with the values of the questions that define it."""
    from app.actions import fieldwork

    with known_errors(), coordinator(data, passphrase_file) as desk:
        found = fieldwork.read_quotas(listed)
        fieldwork.set_quotas(desk, found)
        say(f"{len(found)} quotas.")
        say_revision(desk)


def rescue(
    pack: Annotated[Path, typer.Argument(help="Any pack of the survey, the newest that is left.")],
    key_file: KeyFileOption = None,
    key_passphrase_file: KeyPassphraseOption = None,
    data: DataOption = None,
    new_passphrase_file: NewPassphraseOption = None,
    here_anyway: HereOption = False,
) -> None:
    """Make a coordinator's desk anew from a pack and one of the survey's keys, where all backups are lost.

    It merges and exports. It cannot sign: no new pack, no certificate, no receipt, no return.
    """
    from app.actions import rescuing

    with known_errors():
        folder = place_for_vault(data, here_anyway=here_anyway)
        identity = read_key(key_file, key_passphrase_file)
        passphrase = read_new_passphrase(new_passphrase_file)
        desk = rescuing.open_with_key(folder, pack, identity, passphrase, bootstrap.PASSPHRASE_COST)
        name = desk.survey_name
        desk.close()
        say(f"A desk for “{name}” lies in {folder}. Add the laptops' bundles: dala merge add BUNDLE...")
        say("It cannot sign packs, certificates, receipts or returns: the survey's root key is lost.")


_CHECKS = {
    "two-keys": "the survey has two keys or more",
    "off-site": "one of them is kept in another building",
    "rehearsed": "that one was tried as it was printed, since the keys last changed",
}
