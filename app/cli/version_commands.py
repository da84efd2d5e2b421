"""Versions of questionnaires: how two differ, updates of surveys and laptops, drafts that move along."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.base.errors import Code, KnownError
from app.cli.common import DataOption, JsonOption, PassphraseOption, known_errors, say, say_json
from app.cli.desks import coordinator, enumerator

if TYPE_CHECKING:
    from app.actions.updating import Update
    from app.interview.fates import Preview

YesOption = Annotated[bool, typer.Option("--yes", help="Do it, as the list says.")]


def diff(
    old: Annotated[Path, typer.Argument(help="The older version.")],
    new: Annotated[Path, typer.Argument(help="The newer version.")],
    as_json: JsonOption = False,
) -> None:
    """Say how two versions of a form differ, and what breaks data; exit status 0 with differences too."""
    from app.actions.form_diff import form_diff
    from app.design.versions import words

    with known_errors():
        found = form_diff(old, new)
        if as_json:
            say_json(words.to_json(found))
            return
        for line in words.lines(found):
            say(line)


def update_survey(
    forms: Annotated[list[Path], typer.Argument(metavar="FORM...", help="Changed or further definitions.")],
    yes: YesOption = False,
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Give the survey new versions of its forms; what breaks data has to be confirmed by --yes."""
    from app.actions import updating

    with known_errors(), coordinator(data, passphrase_file) as desk:
        update = updating.plan_survey_update(desk, forms)
        _tell(update)
        if update.is_breaking and not yes:
            raise KnownError(Code.NOT_CONFIRMED)
        updating.apply(desk, update)
        say(f"The survey has pack {update.pack.revision} now. Write it and give it to every laptop:")
        say("dala survey pack --out PACK, then on the laptop: dala device update PACK")


def update_device(
    pack: Annotated[Path, typer.Argument(help="A later pack of this laptop's survey.")],
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Take a later pack of the survey over. Unfinished interviews keep their version until they are moved."""
    from app.actions import updating

    with known_errors(), enumerator(data, passphrase_file) as desk:
        update = updating.plan_device_update(desk, pack)
        _tell(update)
        updating.apply(desk, update)
        say(f"This laptop has pack {update.pack.revision} now.")
        if update.drafts:
            drafts = "1 unfinished interview goes" if update.drafts == 1 else f"{update.drafts} unfinished go"
            say(f"{drafts} on with the version begun with; dala interview move RECORD moves one.")


def _tell(update: Update) -> None:
    from app.design.versions import words

    for changed in update.changed:
        for line in words.lines(changed):
            say(line)
    for form in update.added:
        say(f"{form.form_id} {form.version}: a further form")
    for form in update.dropped:
        say(f"{form.form_id} {form.version}: no interview is begun with it any more")


def move(
    record: Annotated[str, typer.Argument(help="An unfinished interview's id, or how it begins.")],
    yes: YesOption = False,
    undo: Annotated[bool, typer.Option("--undo", help="Undo the last move instead.")] = False,
    data: DataOption = None,
    passphrase_file: PassphraseOption = None,
) -> None:
    """Move an unfinished interview to the survey's version of its form; without --yes only preview it."""
    from app.actions import moving

    with known_errors(), enumerator(data, passphrase_file) as desk:
        if undo:
            lost = moving.lost_by_undo(desk, record)
            if lost and not yes:
                say(f"answers given since the move, which an undo loses: {lost}")
                raise KnownError(Code.NOT_CONFIRMED)
            say(f"The interview has version {moving.undo_draft(desk, record)} again.")
            return
        if not yes:
            _preview(moving.preview_draft(desk, record))
            raise KnownError(Code.NOT_CONFIRMED)
        preview = moving.move_draft(desk, record)
        _preview(preview)
        say(f"The interview has version {preview.new_version} now; --undo brings {preview.old_version} back.")


def _preview(preview: Preview) -> None:
    """Paths only: labels may show answers, and a terminal keeps what was printed."""
    say(f"version {preview.old_version} -> {preview.new_version}: {preview.kept} answers kept as they are")
    for fated in preview.fates:
        why = f": {fated.why.value}" if fated.why else ""
        say(f"  {fated.fate.value:9} {fated.path}{why}")
