"""The root command: the window itself, the demo, and the groups of commands."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app import bootstrap
from app.base.again import OPTION, Again
from app.base.errors import Code, KnownError
from app.base.sentences import describe
from app.base.throwaway import checked, throwaway
from app.base.version import program_version
from app.cli import certify_commands, publish_commands
from app.cli.about_command import about
from app.cli.common import NO_DISPLAY, DataOption, known_errors, say, warn
from app.cli.desks import data_folder
from app.cli.form_commands import commands as forms_app
from app.cli.form_export_commands import export as export_form
from app.cli.form_import_commands import import_ as import_form
from app.cli.form_try_commands import try_out
from app.cli.interview_commands import bundles_app, interviews_app
from app.cli.key_commands import keys_app, recipients_app
from app.cli.laptop_commands import apply_receipt, enrol, status, take_back, void
from app.cli.merge_commands import exports_app, merges_app
from app.cli.receipt_commands import receipts_app, return_
from app.cli.survey_commands import devices_app, surveys_app
from app.cli.vault_commands import vaults_app
from app.cli.version_commands import diff, move, update_device, update_survey

app = typer.Typer(
    name="dala",
    help="Offline field surveys: interviews, encrypted on the laptop, merged into one workbook.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
forms_app.command()(diff)
surveys_app.command("update")(update_survey)
surveys_app.command()(publish_commands.rehearse)
surveys_app.command()(publish_commands.publish)
surveys_app.command()(publish_commands.policy)
surveys_app.command()(publish_commands.enumerators)
surveys_app.command()(publish_commands.quotas)
surveys_app.command()(publish_commands.rescue)
surveys_app.add_typer(recipients_app, name="recipients")
surveys_app.add_typer(keys_app, name="key")
devices_app.command("update")(update_device)
devices_app.command()(certify_commands.certify)
devices_app.command("list")(certify_commands.list_)
devices_app.command()(enrol)
devices_app.command()(status)
interviews_app.command()(move)
interviews_app.command()(void)
interviews_app.command("take-back")(take_back)
receipts_app.command("apply")(apply_receipt)
interviews_app.command("return")(return_)
app.add_typer(forms_app, name="form")
forms_app.command("export")(export_form)
forms_app.command("import")(import_form)
forms_app.command("try")(try_out)
app.add_typer(surveys_app, name="survey")
app.add_typer(devices_app, name="device")
app.add_typer(interviews_app, name="interview")
app.add_typer(bundles_app, name="bundle")
app.add_typer(merges_app, name="merge")
app.add_typer(receipts_app, name="receipt")
app.add_typer(exports_app, name="export")
app.add_typer(vaults_app, name="vault")
app.command()(about)


def _show_version(wanted: bool) -> None:
    if wanted:
        say(f"dala {program_version()}")
        raise typer.Exit


def _run_self_test(wanted: bool) -> None:
    if wanted:
        from app.actions import selftest

        with known_errors():
            for line in selftest.run():
                say(line)
        raise typer.Exit


ExitAfterPaint = Annotated[
    bool, typer.Option("--exit-after-paint", hidden=True, help="Close the window after its first paint.")
]

AgainOption = Annotated[
    str, typer.Option(OPTION, hidden=True, help="How the process ended that this one takes the place of.")
]
DemoInOption = Annotated[
    Path | None, typer.Option("--demo-in", hidden=True, help="The demo's folder of the process before.")
]


@app.callback(invoke_without_command=True)
def root(
    context: typer.Context,
    data: DataOption = None,
    show_version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version.")
    ] = False,
    self_test: Annotated[
        bool,
        typer.Option(
            "--self-test", callback=_run_self_test, is_eager=True, help="Try what this installation needs."
        ),
    ] = False,
    exit_after_paint: ExitAfterPaint = False,
    again: AgainOption = "",
    demo_in: DemoInOption = None,
) -> None:
    """Open the program; every action of its screens is a command too."""
    if context.invoked_subcommand is None:
        _open_window(data_folder(data), again=again, demo_in=demo_in, exit_after_paint=exit_after_paint)


@app.command()
def demo(
    exit_after_paint: ExitAfterPaint = False, again: AgainOption = "", demo_in: DemoInOption = None
) -> None:
    """Open the program on a throw-away folder with the study's survey."""
    with known_errors(), throwaway(demo_in) as folder:
        _open_window(folder, demo=True, again=again, exit_after_paint=exit_after_paint)


def _open_window(
    folder: Path,
    *,
    again: str,
    demo: bool = False,
    demo_in: Path | None = None,
    exit_after_paint: bool = False,
) -> None:
    try:
        bootstrap.check_display()
    except KnownError as error:
        if error.code is not Code.NO_DISPLAY:
            raise
        sentence = describe(error)
        warn(f"dala: {sentence.what} {sentence.next_step}")
        raise typer.Exit(NO_DISPLAY) from None
    with known_errors():
        before = Again.parse(again) if again else None
        demo_in = checked(demo_in) if demo_in is not None else None
        raise typer.Exit(
            bootstrap.run_window(
                folder, demo=demo, demo_in=demo_in, again=before, exit_after_paint=exit_after_paint
            )
        )
